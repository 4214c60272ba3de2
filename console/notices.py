"""Ready-made notices: fields that staff fill in become a text in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from casework.appointment_columns import read_hour
from casework.columns import read_date
from casework.texts import check_line
from flows.model import Text, Value
from flows.steps.appointment_words import BRING
from locales.bidi import without_marks
from locales.catalog import Catalog

LONGEST_FIELD = 80


@dataclass(frozen=True, slots=True)
class Field:
    """What is to be filled in. `kind`: "text", "day", "time" or "thing"."""

    name: str
    label: str
    kind: str = "text"


DAY, OPEN = Field("day", "Dag", "day"), Field("open", "Weer open op", "day")
TIME, PLACE = Field("time", "Tijd", "time"), Field("place", "Plaats")
WHAT, COURSE = Field("what", "Wat of waar"), Field("what", "Naam van de cursus")
THING = Field("thing", "Meenemen", "thing")


@dataclass(frozen=True, slots=True)
class Notice:
    """`id` is its message in the catalog; `title` what colleagues call it."""

    id: str
    title: str
    fields: tuple[Field, ...]


NOTICES: Mapping[str, Notice] = {
    one.id: one
    for one in (
        Notice("notice-closed", "Kantoor dicht", (DAY, OPEN)),
        Notice("notice-room", "Andere plaats", (WHAT, DAY, TIME, PLACE)),
        Notice("notice-bring", "Neem dit mee", (DAY, WHAT, THING)),
        Notice("notice-start", "Cursus begint", (COURSE, DAY, TIME, PLACE)),
        Notice("notice-cancelled", "Gaat niet door", (WHAT, DAY)),
    )
}


def fill(catalog: Catalog, notice: Notice, typed: Mapping[str, str]) -> dict[str, str]:
    """The text by language, as people read it. CaseError where a field can not be read."""
    args = {field.name: _value(field, typed.get(field.name, "")) for field in notice.fields}
    return {
        name: without_marks(unescape(catalog.text(name, notice.id, args)))
        for name in catalog.languages
    }


def things(catalog: Catalog) -> dict[str, str]:
    """What can be asked to be brought, in Dutch by its id."""
    return {id: catalog.text("nl", f"bring-{id}", isolate=False) for id in BRING}


def _value(field: Field, typed: str) -> Value:
    match field.kind:
        case "day":
            return read_date(typed.strip())
        case "time":
            return f"{read_hour(typed.strip()):%H:%M}"
        case "thing" if typed in BRING:
            return Text(f"bring-{typed}")
        case _:
            return check_line(typed, LONGEST_FIELD)
