"""Sums of a lesson: names, whole numbers, + - * / and brackets; nothing else is computed."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from decimal import Decimal

_NAME = re.compile(r"[a-z][a-z0-9_]*")
"""Marked before it is parsed, since words such as `in` mean something to Python."""
_OPERATORS: Mapping[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def names_in(expression: str) -> tuple[str, ...]:
    """The names a sum uses. ValueError for anything that is no such sum."""
    body = _parsed(expression)
    names = tuple(dict.fromkeys(one.id[1:] for one in ast.walk(body) if isinstance(one, ast.Name)))
    try:
        _of(body, {name: Decimal(place) for place, name in enumerate(names, start=2)})
    except ArithmeticError as error:
        raise ValueError(f"cannot be computed: {expression}") from error
    return names


def result(expression: str, values: Mapping[str, Decimal]) -> Decimal:
    """What it comes to, in euros and cents. KeyError for a name without a value."""
    return _of(_parsed(expression), values).quantize(Decimal("0.01"))


def _parsed(expression: str) -> ast.expr:
    marked = _NAME.sub(r"_\g<0>", expression)
    try:
        return ast.parse(marked, mode="eval").body
    except SyntaxError as error:
        raise ValueError(f"not a sum: {expression}") from error


def _of(node: ast.expr, values: Mapping[str, Decimal]) -> Decimal:
    match node:
        case ast.Name(id=name):
            return values[name[1:]]
        case ast.Constant(value=int() as number):
            return Decimal(number)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_of(left, values), _of(right, values))
    raise ValueError(f"not a part of a sum: {ast.unparse(node).replace('_', '')}")
