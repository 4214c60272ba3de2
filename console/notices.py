"""Ready-made notices: fields that staff fill in become a text in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from casework.appointment_columns import read_hour
from casework.columns import read_date
from casework.texts import check_line
from console.languages import N_, speaking
from flows.model import Text, Value
from flows.steps.appointment_words import BRING
from locales.bidi import without_marks
from locales.catalog import Catalog

LONGEST_FIELD = 80


@dataclass(frozen=True, slots=True)
class Field:
    """What is to be filled in. `label` is said with `_`; `kind`: "text", "day", "time" or "thing"."""

    name: str
    label: str
    kind: str = "text"


DAY, OPEN = Field("day", N_("Dag"), "day"), Field("open", N_("Weer open op"), "day")
TIME, PLACE = Field("time", N_("Tijd"), "time"), Field("place", N_("Plaats"))
WHAT, COURSE = Field("what", N_("Wat of waar")), Field("what", N_("Naam van de cursus"))
THING = Field("thing", N_("Meenemen"), "thing")


@dataclass(frozen=True, slots=True)
class Notice:
    """`id` is its message in the catalog; `title`, said with `_`, what colleagues call it."""

    id: str
    title: str
    fields: tuple[Field, ...]


NOTICES: Mapping[str, Notice] = {
    one.id: one
    for one in (
        Notice("notice-closed", N_("Kantoor dicht"), (DAY, OPEN)),
        Notice("notice-room", N_("Andere plaats"), (WHAT, DAY, TIME, PLACE)),
        Notice("notice-bring", N_("Neem dit mee"), (DAY, WHAT, THING)),
        Notice("notice-start", N_("Cursus begint"), (COURSE, DAY, TIME, PLACE)),
        Notice("notice-cancelled", N_("Gaat niet door"), (WHAT, DAY)),
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
    """What can be asked to be brought, by its id, in the language of the page."""
    return {id: catalog.text(speaking(), f"bring-{id}", isolate=False) for id in BRING}


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
