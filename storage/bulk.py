"""Inserting very many rows at once, without what SQLAlchemy does for each of them.

The statement is compiled once a database, and a moment that many rows share is put into the
database's form once. It is for tables that hold a million rows; elsewhere `execute` will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Insert, Table
from sqlalchemy.engine.interfaces import Compiled

Values = tuple[Any, ...]


class BulkInsert:
    """An insert into `table` of rows whose values stand in the order of `names`.

    `statement` gives it for the connection's database; its other values are no parameters.
    """

    def __init__(
        self, table: Table, names: Sequence[str], statement: Callable[[Connection], Insert]
    ) -> None:
        self._table, self._names, self._statement = table, tuple(names), statement
        self._prepared: WeakKeyDictionary[Dialect, _Prepared] = WeakKeyDictionary()

    def execute(self, connection: Connection, rows: Sequence[Values]) -> None:
        if not rows:
            return
        dialect = connection.dialect
        if dialect not in self._prepared:
            compiled = self._statement(connection).compile(
                dialect=dialect, column_keys=list(self._names)
            )
            self._prepared[dialect] = _Prepared(compiled, self._table, self._names)
        prepared = self._prepared[dialect]
        connection.exec_driver_sql(prepared.sql, prepared.parameters(rows))


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

    def parameters(self, rows: Sequence[Values]) -> list[Any]:
        """Tuples or mappings, as the driver marks its parameters."""
        columns = [
            _in_form(form, values)
            for form, values in zip(self._forms, zip(*rows, strict=True), strict=True)
        ]
        if self._positions is None:
            return [dict(zip(self._names, row, strict=True)) for row in zip(*columns, strict=True)]
        by_name = dict(zip(self._names, columns, strict=True))
        return list(zip(*(by_name[name] for name in self._positions), strict=True))


def _in_form(form: Callable[[Any], Any] | None, values: Iterable[Any]) -> Iterable[Any]:
    """Every value as the driver takes it; alike ones are converted once."""
    if form is None:
        return values
    known: dict[Any, Any] = {}
    return [known[one] if one in known else known.setdefault(one, form(one)) for one in values]
