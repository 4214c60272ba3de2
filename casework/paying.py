"""Who pays somebody's fixed costs, as staff enter it on one form: rent, energy, water, care.

The assistant calls paid only what is known to be; what is emptied here is unknown again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection

from casework import learning
from casework.access import Access
from casework.cases import Actor
from casework.columns import Fault, read_date
from casework.doors import enter
from casework.editing import EditedBeforeError, UnreadableError, typed
from casework.errors import CaseError, Reason
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.lessons.model import COSTS, Cost
from flows.lessons.paid import Entered, payer
from flows.lessons.paid import Payer as Told
from storage import audit, paid
from storage.people import PersonRow

Cells = Mapping[str, str]
"""Who pays each cost, by its name, and until when, by `until_cell`; as they are typed."""


class Payer(StrEnum):
    """Who pays a cost, as the form has it."""

    UNKNOWN = ""
    MUNICIPALITY = "gemeente"
    PERSON = "zelf"


@dataclass(frozen=True, slots=True)
class Bill:
    """One cost on the form: what was entered, and what the assistant tells the person today."""

    what: Cost
    payer: Payer
    until: str
    told: Told


@dataclass(frozen=True, slots=True)
class Paid:
    """`before`: the whole form as it was, to put it back; empty where nothing changed."""

    before: Cells


def until_cell(what: str) -> str:
    return f"{what}-tot"


def _cells(what: str) -> tuple[str, str]:
    return what, until_cell(what)


FIELDS = tuple(name for what in COSTS for name in _cells(what))


def bills(
    profile: Profile, person: PersonDates, entered: tuple[Entered, ...], today: date
) -> tuple[Bill, ...]:
    cells = cells_of(entered)
    return tuple(
        Bill(
            what,
            Payer(cells[what]),
            cells[until_cell(what)],
            payer(profile, person, entered, what, today),
        )
        for what in COSTS
    )


def cells_of(entered: tuple[Entered, ...]) -> dict[str, str]:
    """The form as it is filled in."""
    cells = dict.fromkeys(FIELDS, "")
    for one in entered:
        cells[one.what] = (Payer.MUNICIPALITY if one.paid else Payer.PERSON).value
        cells[until_cell(one.what)] = typed(one.until) if one.paid else ""
    return cells


def version_of(entered: tuple[Entered, ...]) -> str:
    """Another one after each change."""
    return "|".join(cells_of(entered).values())


def enter_all(
    connection: Connection,
    access: Access,
    public_id: str,
    cells: Cells,
    seen: str,
    now: datetime,
) -> Paid:
    """Enter what changed; a cost that is emptied is unknown again.

    NotHereError, NotAllowedError, ReasonNeededError, UnreadableError; EditedBeforeError where
    `seen` is not the version that is there.
    """
    person = enter(connection, access, public_id, now)
    actor = access.writing(person.municipality_id)
    before = learning.entered_of(connection, [person.id]).get(person.id, ())
    if seen != version_of(before):
        raise EditedBeforeError(public_id)
    was = cells_of(before)
    read = _read({**was, **cells})
    will_be = cells_of(tuple(read.values()))
    changed = [what for what in COSTS if any(was[one] != will_be[one] for one in _cells(what))]
    for what in changed:
        _enter(connection, actor, person, what, read.get(what), now)
    return Paid(was if changed else {})


def _enter(
    connection: Connection,
    actor: Actor,
    person: PersonRow,
    what: Cost,
    entered: Entered | None,
    now: datetime,
) -> None:
    if entered is not None:
        learning.enter_paid(connection, actor, person, entered, now)
        return
    paid.forget(connection, person.id, what)
    line = actor.did("paid forgotten", now, person.public_id, what=what)
    audit.write_audit(connection, [line])


def _read(cells: Cells) -> dict[str, Entered]:
    """What is known by the form, by cost. UnreadableError."""
    found, faults = dict[str, Entered](), list[Fault]()
    for what in COSTS:
        try:
            found |= {one.what: one for one in _entered(what, cells)}
        except CaseError as error:
            faults.append(Fault(what, error.reason, error.args_told))
    if faults:
        raise UnreadableError(faults)
    return found


def _entered(what: Cost, cells: Cells) -> Iterator[Entered]:
    """None for a cost of which nothing is known. CaseError."""
    who, day = cells[what].strip(), cells[until_cell(what)].strip()
    if who not in set(Payer):
        raise CaseError(Reason.VALUE_UNKNOWN, value=who, known=", ".join(filter(None, Payer)))
    if day and who != Payer.MUNICIPALITY:
        raise CaseError(Reason.DAY_WITHOUT_HELP)
    if who != Payer.UNKNOWN:
        yield Entered(what, who == Payer.MUNICIPALITY, read_date(day) if day else None)
