"""A person's own budget: theirs alone, unless they share it and for as long as they do."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field

from storage.base import BIG_ID, Row, as_text, table_of


class EntryKind(StrEnum):
    INCOME = "income"
    COST = "cost"


class Per(StrEnum):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class PaidBy(StrEnum):
    """Who pays a cost: "ask" where the person does not know."""

    ME = "me"
    MUNICIPALITY = "municipality"
    ASK = "ask"


class BudgetEntry(Row, table=True):
    """Income or a cost in the person's own words. `day`: of the month, where they said it."""

    __tablename__ = "budget_entry"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    kind: EntryKind = Field(sa_type=as_text(EntryKind))
    name: str
    cents: int = Field(sa_type=BigInteger)
    per: Per = Field(sa_type=as_text(Per))
    day: int | None = Field(default=None, sa_type=BigInteger)
    paid_by: PaidBy = Field(default=PaidBy.ME, sa_type=as_text(PaidBy))
    added_at: datetime


class SavingsGoal(Row, table=True):
    """What somebody saves for. `weekly`: whether they are asked about it each week."""

    __tablename__ = "savings_goal"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    name: str
    cents: int = Field(sa_type=BigInteger)
    saved: int = Field(default=0, sa_type=BigInteger)
    weekly: bool = True
    made_at: datetime
    reached_at: datetime | None = None


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
