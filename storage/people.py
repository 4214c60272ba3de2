"""People: whose klantreis it is. Found by the municipality's own reference, never by BSN."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, UniqueConstraint, bindparam, func, insert, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, as_text, insert_new, new_public_id, table_of


class Doelgroep(StrEnum):
    ASIELSTATUSHOUDER = "asielstatushouder"
    NAREIZIGER = "nareiziger"
    GEZINSMIGRANT = "gezinsmigrant"
    OVERIG = "overig"


class Leerroute(StrEnum):
    B1 = "b1"
    ONDERWIJS = "onderwijs"
    Z = "z"


class LateReason(StrEnum):
    """Why a PIP was made after its last day."""

    INSTROOM = "instroom"
    GEGEVENS = "gegevens"
    TOLK = "tolk"
    TOETS = "toets"
    AFWEZIG = "afwezig"
    HUISVESTING = "huisvesting"
    ANDERS = "anders"


class Person(Row, table=True):
    """An inburgeraar. `number` is the municipality's reference; the dates are their own.

    `koppeling`: coupled to the municipality; `huisvesting`: housed; `brp`: registered;
    `kennisgeving`: DUO's notice; `pip`: the PIP's beschikking; `bijstand`: from when the
    right to bijstand runs; `gesprekken`: voortgangsgesprekken a year, where agreed;
    `pip_late`: why the PIP was late, where it was.
    """

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("municipality_id", "number"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    public_id: str = Field(default_factory=new_public_id, unique=True)
    number: str
    first_name: str
    language: str
    doelgroep: Doelgroep = Field(sa_type=as_text(Doelgroep))
    leerroute: Leerroute | None = Field(default=None, sa_type=as_text(Leerroute))
    koppeling: date | None = None
    huisvesting: date | None = None
    brp: date | None = None
    kennisgeving: date | None = None
    pip: date | None = None
    bijstand: date | None = None
    geboortedatum: date | None = None
    gesprekken: int | None = None
    pip_late: LateReason | None = Field(default=None, sa_type=as_text(LateReason))
    consulent_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", index=True, sa_type=BIG_ID
    )
    created_at: datetime
    updated_at: datetime


person = table_of(Person)

PersonValue = str | int | date | datetime | Doelgroep | Leerroute | LateReason | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: int
    municipality_id: int
    public_id: str
    number: str
    first_name: str
    language: str
    doelgroep: Doelgroep
    leerroute: Leerroute | None
    koppeling: date | None
    huisvesting: date | None
    brp: date | None
    kennisgeving: date | None
    pip: date | None
    bijstand: date | None
    geboortedatum: date | None
    gesprekken: int | None
    pip_late: LateReason | None
    consulent_id: int | None
    created_at: datetime
    updated_at: datetime


PEOPLE = Reader(PersonRow, person)

CHANGEABLE = frozenset(PersonRow.__dataclass_fields__) - {
    "id",
    "municipality_id",
    "public_id",
    "number",
    "created_at",
    "updated_at",
}
"""What `save_person` may be given."""


def save_person(
    connection: Connection,
    municipality_id: int,
    number: str,
    values: Mapping[str, PersonValue],
    now: datetime,
) -> tuple[PersonRow, bool]:
    """Add the person of this number, or change the given columns of who is there.

    Returns the row and whether it is new. A new person needs `first_name`, `language` and
    `doelgroep`. A column that is not given keeps what it holds.
    """
    _check(values)
    known = find_person(connection, municipality_id, number)
    if known is None:
        row = _new_row(municipality_id, number, values, now)
        connection.execute(insert_new(connection, person), row)
    else:
        changed = {**values, "updated_at": now}
        connection.execute(update(person).where(person.c.id == known.id).values(changed))
    saved = find_person(connection, municipality_id, number)
    if saved is None:
        raise LookupError(number)
    return saved, known is None


@dataclass(frozen=True, slots=True)
class NewPerson:
    """`values`: as `save_person` takes them."""

    municipality_id: int
    number: str
    values: Mapping[str, PersonValue]


@dataclass(frozen=True, slots=True)
class Added:
    id: int
    public_id: str


def add_people(connection: Connection, new: Sequence[NewPerson], now: datetime) -> list[Added]:
    """Add people whose numbers are not known yet, in few statements."""
    rows = [_new_row(one.municipality_id, one.number, one.values, now) for one in new]
    if not rows:
        return []
    blank = dict.fromkeys(CHANGEABLE)
    added = insert(person).returning(person.c.public_id, person.c.id)
    ids = {row.public_id: row.id for row in connection.execute(added, [blank | r for r in rows])}
    return [Added(ids[row["public_id"]], str(row["public_id"])) for row in rows]


def change_people(
    connection: Connection, changes: Mapping[int, Mapping[str, PersonValue]], now: datetime
) -> None:
    """Change the given columns of people, by their id: a statement for each set of columns."""
    alike: dict[frozenset[str], list[dict[str, PersonValue]]] = {}
    for id, values in changes.items():
        _check(values)
        alike.setdefault(frozenset(values), []).append({**values, "row_id": id})
    for names, rows in alike.items():
        columns: dict[str, Any] = {name: bindparam(name) for name in names}
        changed = update(person).where(person.c.id == bindparam("row_id"))
        connection.execute(changed.values(columns | {"updated_at": now}), rows)


def find_person(connection: Connection, municipality_id: int, number: str) -> PersonRow | None:
    ours = person.c.municipality_id == municipality_id
    return PEOPLE.one(connection, PEOPLE.query.where(ours, person.c.number == number))


def find_person_by_public_id(connection: Connection, public_id: str) -> PersonRow | None:
    return PEOPLE.one(connection, PEOPLE.query.where(person.c.public_id == public_id))


def people_by_ids(connection: Connection, ids: Collection[int]) -> dict[int, PersonRow]:
    """Those of `ids` that exist."""
    rows = PEOPLE.all(connection, PEOPLE.query.where(person.c.id.in_(ids)))
    return {row.id: row for row in rows}


def people_guided(
    connection: Connection, municipality_id: int, staff_ids: Collection[int], limit: int
) -> list[PersonRow]:
    """Those whom one of these colleagues guides in a municipality, by name."""
    theirs = person.c.municipality_id == municipality_id, person.c.consulent_id.in_(staff_ids)
    by_name = func.lower(person.c.first_name), person.c.id
    return PEOPLE.all(connection, PEOPLE.query.where(*theirs).order_by(*by_name).limit(limit))


def people_by_public_ids(
    connection: Connection, municipality_id: int, public_ids: Collection[str]
) -> list[PersonRow]:
    """Those who are there, of one municipality; a few hundred ids a statement."""
    ids, found = sorted(public_ids), list[PersonRow]()
    ours = person.c.municipality_id == municipality_id
    for at in range(0, len(ids), _AT_ONCE):
        theirs = person.c.public_id.in_(ids[at : at + _AT_ONCE])
        found += PEOPLE.all(connection, PEOPLE.query.where(ours, theirs))
    return found


_AT_ONCE = 500


def lock_person(connection: Connection, id: int) -> None:
    """Nobody else who locks this person goes on before this transaction is done."""
    connection.execute(select(person.c.id).where(person.c.id == id).with_for_update())


def list_people(connection: Connection, municipality_ids: Collection[int]) -> list[PersonRow]:
    """Everyone of these municipalities, by number."""
    query = PEOPLE.query.where(person.c.municipality_id.in_(municipality_ids))
    return PEOPLE.all(connection, query.order_by(person.c.municipality_id, person.c.number))


def _new_row(
    municipality_id: int, number: str, values: Mapping[str, PersonValue], now: datetime
) -> dict[str, PersonValue]:
    _check(values)
    if missing := {"first_name", "language", "doelgroep"} - values.keys():
        raise ValueError(f"a new person needs {sorted(missing)}")
    fixed: dict[str, PersonValue] = {
        "municipality_id": municipality_id,
        "number": number,
        "public_id": new_public_id(),
        "created_at": now,
        "updated_at": now,
    }
    return {**values, **fixed}


def _check(values: Mapping[str, PersonValue]) -> None:
    if unknown := values.keys() - CHANGEABLE:
        raise ValueError(f"no columns of a person: {sorted(unknown)}")
