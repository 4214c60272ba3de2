"""Files of municipalities: CSV as Excel writes it, and what kind of list it is.

Semicolons; UTF-8 with or without a mark, UTF-16 or cp1252; perhaps a line `sep=;` first.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from casework.appointment_columns import APPOINTMENT_COLUMNS, NEEDED
from casework.columns import NUMBER, PERSON_COLUMNS
from casework.errors import CaseError, Reason

OF_APPOINTMENTS = frozenset(NEEDED) - {NUMBER}
FORMULA_SIGNS = ("=", "+", "-", "@")
"""A cell that begins with one is a formula to Excel; files of ours put ' before it."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Kind(Enum):
    """What a file holds."""

    PEOPLE = auto()
    APPOINTMENTS = auto()
    CALENDAR = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: where it begins in the file (the first line is 1), cells by column."""

    number: int
    cells: dict[str, str]
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def kind_of_file(data: bytes) -> Kind:
    """Told by how it begins. CaseError where its letters can not be read."""
    text = decoded(data)
    if text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        return Kind.CALENDAR
    _, header = next(_rows(text), (0, []))
    return kind_of(_columns(header))


def read_people(data: bytes) -> Table:
    """The table of a people.csv. CaseError where the file as a whole can not be used."""
    if kind_of_file(data) is not Kind.PEOPLE:
        raise CaseError(Reason.TABLE_OF_APPOINTMENTS)
    return _table(data, PERSON_COLUMNS)


def read_appointments(data: bytes) -> Table:
    """The table of an appointments.csv. CaseError where the file as a whole can not be used."""
    table = _table(data, APPOINTMENT_COLUMNS)
    for column in NEEDED:
        if column not in table.columns:
            raise CaseError(Reason.TABLE_COLUMN_MISSING, column=column)
    return table


def kind_of(columns: tuple[str, ...]) -> Kind:
    """Told by the header: only appointments have a kind, a day or an hour."""
    return Kind.APPOINTMENTS if set(columns) & OF_APPOINTMENTS else Kind.PEOPLE


def _table(data: bytes, known: tuple[str, ...]) -> Table:
    rows = _rows(decoded(data))
    _, header = next(rows, (0, []))
    columns = _columns(header)
    _check_columns(columns, known)
    return Table(columns, tuple(_line(number, cells, columns) for number, cells in rows))


def _columns(header: list[str]) -> tuple[str, ...]:
    return tuple(cell.strip().lower() for cell in header)


def written(cells: list[str]) -> str:
    """One line of a file of ours, without its end: semicolons, no cell taken for a formula."""
    line = io.StringIO()
    guarded = [f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell for cell in cells]
    csv.writer(line, delimiter=";", lineterminator="").writerow(guarded)
    return line.getvalue()


def _check_columns(columns: tuple[str, ...], known: tuple[str, ...]) -> None:
    if not any(columns):
        raise CaseError(Reason.TABLE_EMPTY)
    if NUMBER not in columns:
        reason = Reason.TABLE_SEPARATOR if len(columns) == 1 else Reason.TABLE_NO_NUMBER
        raise CaseError(reason, found=", ".join(columns)[:200])
    for at, column in enumerate(columns):
        if column and column not in known:
            told = ", ".join(known)
            raise CaseError(Reason.TABLE_COLUMN_UNKNOWN, column=column, known=told)
        if column and column in columns[:at]:
            raise CaseError(Reason.TABLE_COLUMN_TWICE, column=column)


def decoded(data: bytes) -> str:
    """The file's text. Never guessed further than Excel's own ways of saving."""
    try:
        if data.startswith(_UTF_16):
            return data.decode("utf-16")
        if data[1:2] == b"\0":
            return data.decode("utf-16-le")
        if data[:1] == b"\0":
            return data.decode("utf-16-be")
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return data.decode("cp1252")
    except UnicodeDecodeError:
        raise CaseError(Reason.TABLE_ENCODING) from None


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not empty, with the line on which it begins."""
    first, _, rest = text.partition("\n")
    named = first.strip().strip('"').lower()
    skipped = 0
    if named.startswith("sep=") and len(named) == len("sep=;"):
        text, skipped = rest, 1
    separator = named[-1] if skipped else _separator(first)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = skipped + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield begins, cells
            begins = skipped + reader.line_num + 1
    except csv.Error as error:
        is_long = "field limit" in str(error)
        reason = Reason.TABLE_CELL_TOO_LONG if is_long else Reason.TABLE_QUOTES
        raise CaseError(reason, line=begins) from None


def _separator(header: str) -> str:
    """A semicolon; a tab where Excel saved as "Unicode text"."""
    return "\t" if "\t" in header and ";" not in header else ";"


def _line(number: int, cells: list[str], columns: tuple[str, ...]) -> Line:
    known = {
        column: _unguarded(cell.strip())
        for column, cell in zip(columns, cells, strict=False)
        if column
    }
    nameless = [cell for column, cell in zip(columns, cells, strict=False) if not column]
    beyond = [*nameless, *cells[len(columns) :]]
    return Line(number, known, too_long=any(cell.strip() for cell in beyond))


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA_SIGNS) else cell
