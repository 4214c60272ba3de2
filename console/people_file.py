"""The list of inburgeraars as CSV that a spreadsheet opens, and can not be harmed by."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator

from casework.caseload import Line
from console import learning_words, tasks, words
from flows.model import Text

HEADER = (
    "nummer",
    "voornaam",
    "taal",
    "doelgroep",
    "leerroute",
    "stap",
    "weken tot PIP",
    "lessen klaar",
    "lessen in totaal",
    "lessen",
    "volgende afspraak",
    "soort",
    "chat",
    "laatste contact",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is a formula to a spreadsheet."""


def people_file(lines: tuple[Line, ...], dutch: Callable[[Text], str]) -> bytes:
    """UTF-8 with a mark, semicolons: as Dutch spreadsheets expect."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([safe(cell) for cell in _cells(line, dutch)] for line in lines)
    return written.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """The same words, never a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _cells(line: Line, dutch: Callable[[Text], str]) -> Iterator[str]:
    who, ahead = line.listed.person, line.ahead
    yield who.number
    yield who.first_name
    yield words.LANGUAGES.get(who.language, who.language)
    yield words.DOELGROEPEN[who.doelgroep]
    yield words.ROUTES[who.leerroute] if who.leerroute else ""
    yield dutch(line.step) if line.step else ""
    yield "" if line.weeks_to_pip is None else str(line.weeks_to_pip)
    yield str(line.lessons.done)
    yield str(line.lessons.count)
    yield learning_words.GOINGS[line.lessons.going] if line.lessons.count else ""
    yield words.minute(ahead.starts_at) if ahead else ""
    yield tasks.TALKS[ahead.kind][0] if ahead else ""
    yield "Gepauzeerd" if line.paused else words.STATUSES[line.listed.status]
    yield words.day(line.listed.last_contact) if line.listed.last_contact else ""
