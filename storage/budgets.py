"""A person's own budget: theirs alone, unless they share it and for as long as they do."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Table,
    UniqueConstraint,
    delete,
    insert,
    update,
)
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, as_text, insert_or_update, table_of


class EntryKind(StrEnum):
    INCOME = "income"
    COST = "cost"


class Per(StrEnum):
    WEEK = "week"
    FOUR_WEEKS = "four-weeks"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class BudgetEntry(Row, table=True):
    """Income or a cost. `what` is one of those the texts know, else `name` holds own words.

    `number` is the entry's own in one budget; `day`: as in `flows.budget.Entry`.
    """

    __tablename__ = "budget_entry"
    __table_args__ = (UniqueConstraint("person_id", "number"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    number: int = Field(sa_type=BigInteger)
    kind: EntryKind = Field(sa_type=as_text(EntryKind))
    what: str
    name: str
    cents: int = Field(sa_type=BigInteger)
    per: Per = Field(sa_type=as_text(Per))
    day: int | None = Field(default=None, sa_type=BigInteger)
    kept_at: datetime


class SavingsGoal(Row, table=True):
    """What somebody saves for. `weekly`: whether they are asked about it each week."""

    __tablename__ = "savings_goal"
    __table_args__ = (UniqueConstraint("person_id", "number"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", sa_type=BIG_ID)
    number: int = Field(sa_type=BigInteger)
    name: str
    cents: int = Field(sa_type=BigInteger)
    saved: int = Field(default=0, sa_type=BigInteger)
    by_day: date | None = None
    weekly: bool = True
    made_on: date
    put_on: date | None = None
    reached_on: date | None = None


class BudgetShare(Row, table=True):
    """Whom a person lets see their budget: "consulent", or the public id of a course."""

    __tablename__ = "budget_share"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    with_whom: str
    shared_at: datetime
    withdrawn_at: datetime | None = None


budget_entry = table_of(BudgetEntry)
savings_goal = table_of(SavingsGoal)
budget_share = table_of(BudgetShare)


@dataclass(frozen=True, slots=True)
class EntryRow:
    person_id: int
    number: int
    kind: EntryKind
    what: str
    name: str
    cents: int
    per: Per
    day: int | None


@dataclass(frozen=True, slots=True)
class GoalRow:
    person_id: int
    number: int
    name: str
    cents: int
    saved: int
    by_day: date | None
    weekly: bool
    made_on: date
    put_on: date | None
    reached_on: date | None


@dataclass(frozen=True, slots=True)
class ShareRow:
    """With whom a budget is shared now."""

    person_id: int
    with_whom: str
    shared_at: datetime


_entries = Reader(EntryRow, budget_entry)
_goals = Reader(GoalRow, savings_goal)
_shares = Reader(ShareRow, budget_share)


def entries_of(connection: Connection, person_ids: Collection[int]) -> list[EntryRow]:
    """What these people wrote down, in the order in which they did."""
    rows = budget_entry.c
    query = _entries.query.where(rows.person_id.in_(person_ids)).order_by(rows.number)
    return _entries.all(connection, query) if person_ids else []


def goals_of(connection: Connection, person_ids: Collection[int]) -> list[GoalRow]:
    """What these people save for, in the order in which they began."""
    rows = savings_goal.c
    query = _goals.query.where(rows.person_id.in_(person_ids)).order_by(rows.number)
    return _goals.all(connection, query) if person_ids else []


def shares_of(connection: Connection, person_ids: Collection[int]) -> list[ShareRow]:
    """With whom these people share their budget now."""
    rows = budget_share.c
    theirs = rows.person_id.in_(person_ids), rows.withdrawn_at.is_(None)
    query = _shares.query.where(*theirs).order_by(rows.id)
    return _shares.all(connection, query) if person_ids else []


def keep_entry(connection: Connection, municipality_id: int, row: EntryRow, now: datetime) -> None:
    """Add it, or change the entry of that number."""
    changed = ("kind", "what", "name", "cents", "per", "day", "kept_at")
    kept = insert_or_update(connection, budget_entry, key=("person_id", "number"), changed=changed)
    connection.execute(kept, asdict(row) | {"municipality_id": municipality_id, "kept_at": now})


def remove_entry(connection: Connection, person_id: int, number: int) -> None:
    connection.execute(delete(budget_entry).where(*_of(budget_entry, person_id, number)))


def keep_goal(connection: Connection, municipality_id: int, row: GoalRow) -> None:
    """Add it, or change the goal of that number."""
    changed = ("saved", "weekly", "put_on", "reached_on")
    kept = insert_or_update(connection, savings_goal, key=("person_id", "number"), changed=changed)
    connection.execute(kept, asdict(row) | {"municipality_id": municipality_id})


def remove_goal(connection: Connection, person_id: int, number: int) -> None:
    connection.execute(delete(savings_goal).where(*_of(savings_goal, person_id, number)))


def share(
    connection: Connection, municipality_id: int, person_id: int, whom: str, now: datetime
) -> None:
    """From now on they may see it; once is enough."""
    if whom in {row.with_whom for row in shares_of(connection, [person_id])}:
        return
    row = {
        "municipality_id": municipality_id,
        "person_id": person_id,
        "with_whom": whom,
        "shared_at": now,
    }
    connection.execute(insert(budget_share).values(row))


def unshare(connection: Connection, person_id: int, now: datetime, whom: str | None = None) -> None:
    """They (nobody, where nobody is named) may see it no longer."""
    rows = budget_share.c
    named = () if whom is None else (rows.with_whom == whom,)
    open_ones = rows.person_id == person_id, rows.withdrawn_at.is_(None), *named
    connection.execute(update(budget_share).where(*open_ones).values(withdrawn_at=now))


def forget(connection: Connection, person_id: int) -> None:
    """Delete entries and goals; with whom it was shared, and until when, stays."""
    for table in (budget_entry, savings_goal):
        connection.execute(delete(table).where(table.c.person_id == person_id))


def _of(table: Table, person_id: int, number: int) -> tuple[ColumnElement[bool], ...]:
    return table.c.person_id == person_id, table.c.number == number
