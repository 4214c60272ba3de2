"""The list of inburgeraars as CSV that a spreadsheet opens, and can not be harmed by."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator

from casework.caseload import Line
from console import learning_words, tasks, words
from console.languages import N_, _
from flows.model import Text

HEADER = (
    N_("nummer"),
    N_("voornaam"),
    N_("taal"),
    N_("doelgroep"),
    N_("leerroute"),
    N_("stap"),
    N_("weken tot PIP"),
    N_("lessen klaar"),
    N_("lessen in totaal"),
    N_("lessen"),
    N_("volgende afspraak"),
    N_("soort"),
    N_("chat"),
    N_("laatste contact"),
)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is a formula to a spreadsheet."""


def people_file(lines: tuple[Line, ...], tell: Callable[[Text], str]) -> bytes:
    """UTF-8 with a mark, semicolons: as Dutch spreadsheets expect."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(_, HEADER))
    writer.writerows([safe(cell) for cell in _cells(line, tell)] for line in lines)
    return written.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """The same words, never a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _cells(line: Line, tell: Callable[[Text], str]) -> Iterator[str]:
    who, ahead = line.listed.person, line.ahead
    yield who.number
    yield who.first_name
    yield words.LANGUAGES.get(who.language, who.language)
    yield words.DOELGROEPEN[who.doelgroep]
    yield words.ROUTES[who.leerroute] if who.leerroute else ""
    yield tell(line.step) if line.step else ""
    yield "" if line.weeks_to_pip is None else str(line.weeks_to_pip)
    yield str(line.lessons.done)
    yield str(line.lessons.count)
    yield learning_words.GOINGS[line.lessons.going] if line.lessons.count else ""
    yield words.minute(ahead.starts_at) if ahead else ""
    yield tasks.KINDS[ahead.kind] if ahead else ""
    yield _("Gepauzeerd") if line.paused else words.STATUSES[line.listed.status]
    yield words.day(line.listed.last_contact) if line.listed.last_contact else ""
