"""Inserting very many rows at once, without what SQLAlchemy does for each of them.

The statement is compiled once a database, and a moment that many rows share is put into the
database's form once. PostgreSQL gets all rows in one statement, a list a column. It is for
tables that hold a million rows; elsewhere `execute` will do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Dialect,
    Insert,
    Table,
    bindparam,
    column,
    func,
    select,
)
from sqlalchemy.engine.interfaces import Compiled

Values = tuple[Any, ...]


class BulkInsert:
    """An insert into `table` of rows whose values stand in the order of `names`, and in all of
    which `alike` is the same. No two rows may be in conflict with each other.

    `statement` is the insert for the connection's database, without values.
    """

    def __init__(
        self,
        table: Table,
        names: Sequence[str],
        alike: Mapping[str, ColumnElement[Any]],
        statement: Callable[[Connection], Insert],
    ) -> None:
        self._table, self._names, self._alike = table, tuple(names), alike
        self._statement = statement
        self._prepared: WeakKeyDictionary[Dialect, _Prepared] = WeakKeyDictionary()

    def execute(self, connection: Connection, rows: Sequence[Values]) -> None:
        if not rows:
            return
        dialect = connection.dialect
        if dialect not in self._prepared:
            statement = self._complete(self._statement(connection), dialect.name)
            keys = list(self._names) if dialect.name == "sqlite" else None
            compiled = statement.compile(dialect=dialect, column_keys=keys)
            self._prepared[dialect] = _Prepared(compiled, self._table, self._names)
        prepared = self._prepared[dialect]
        connection.exec_driver_sql(prepared.sql, prepared.parameters(rows))

    def _complete(self, statement: Insert, dialect: str) -> Insert:
        if dialect == "sqlite":
            return statement.values(dict(self._alike))
        types = {name: self._table.c[name].type for name in self._names}
        lists = (bindparam(name, type_=ARRAY(type)) for name, type in types.items())
        given = func.unnest(*lists).table_valued(
            *(column(name, type) for name, type in types.items()), name="given"
        )
        rows = select(*given.render_derived().c, *self._alike.values())
        return statement.from_select([*self._names, *self._alike], rows)


class _Prepared:
    """The statement as the driver takes it, and what puts each value into its form."""

    def __init__(self, compiled: Compiled, table: Table, names: tuple[str, ...]) -> None:
        self.sql = str(compiled)
        self._names = names
        self._positions: list[str] | None = getattr(compiled, "positiontup", None)
        self._forms = [
            table.c[name].type.dialect_impl(compiled.dialect).bind_processor(compiled.dialect)
            for name in names
        ]

    def parameters(self, rows: Sequence[Values]) -> Any:
        """A tuple a row or, where the driver marks its parameters by name, an array a column."""
        columns = [
            _in_form(form, values)
            for form, values in zip(self._forms, zip(*rows, strict=True), strict=True)
        ]
        by_name = dict(zip(self._names, columns, strict=True))
        if self._positions is None:
            return {name: _array(values) for name, values in by_name.items()}
        return list(zip(*(by_name[name] for name in self._positions), strict=True))


def _in_form(form: Callable[[Any], Any] | None, values: Sequence[Any]) -> Sequence[Any]:
    """Every value as the driver takes it; alike ones are converted once."""
    if form is None:
        return values
    known: dict[Any, Any] = {}
    return [known[one] if one in known else known.setdefault(one, form(one)) for one in values]


def _array(values: Sequence[Any]) -> str:
    """Numbers, moments and words as PostgreSQL writes an array; the driver takes long for it."""
    known: dict[Any, str] = {}
    for one in values:
        if one not in known:
            escaped = str(one).replace("\\", "\\\\").replace('"', '\\"')
            known[one] = "NULL" if one is None else f'"{escaped}"'
    return f"{{{','.join(map(known.__getitem__, values))}}}"
