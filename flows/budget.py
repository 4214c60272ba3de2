"""A budget of one's own: what comes in, what goes out, what is left. Pure sums, in cents.

Sums are cents a year, so that every period is a whole number of times; they are shown by the
month and by the week.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal, get_args

from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.lessons.model import COSTS
from flows.lessons.paid import Entered, Payer, payer
from flows.money_events import (
    BudgetAgreed,
    BudgetEvent,
    BudgetShared,
    BudgetUnshared,
    BudgetWithdrawn,
    EntryKept,
    EntryRemoved,
    GoalKept,
    GoalRemoved,
    NudgeChosen,
    PutAside,
)

EntryKind = Literal["income", "cost"]
KINDS: tuple[EntryKind, ...] = get_args(EntryKind)
Per = Literal["month", "week", "four-weeks", "quarter", "year"]
TIMES: Mapping[Per, int] = {"month": 12, "week": 52, "four-weeks": 13, "quarter": 4, "year": 1}
"""How often each period comes in a year."""
PERS: tuple[Per, ...] = get_args(Per)
OWN = "own"
"""What somebody gave a name of their own."""
KNOWN: Mapping[EntryKind, tuple[str, ...]] = {
    "income": (
        "leefgeld",
        "bijstand",
        "loon",
        "zorgtoeslag",
        "huurtoeslag",
        "kindgebonden",
        "kinderbijslag",
    ),
    "cost": ("huur", "energie", "zorg", "water", "telefoon", "vervoer"),
}
"""What many have, by the names that the texts know; the rest is in own words."""
BENEFIT = "bijstand"
"""The whole of it: what the municipality pays comes out of it. Leefgeld is what remains."""
NAME_LENGTH = 40
"""Signs of an own name: it stands on a button."""
MOST_ENTRIES = 40
MOST_GOALS = 10
CONSULENT = "consulent"
"""With whom a budget is shared, beside the public ids of courses."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Income or a cost. `number` is its own in one budget, 0 before it has one; `day` on which it
    is paid, where that is known: of the month, or of the week or four weeks (`flows.paydays`)."""

    number: int
    kind: EntryKind
    what: str
    name: str
    cents: int
    per: Per
    day: int | None = None

    @property
    def yearly(self) -> int:
        return self.cents * TIMES[self.per]


@dataclass(frozen=True, slots=True)
class Goal:
    """What somebody saves for, in their own words. `put`: the day they last put some aside."""

    number: int
    name: str
    cents: int
    by: date | None
    made: date
    saved: int = 0
    weekly: bool = True
    put: date | None = None
    reached: date | None = None

    @property
    def is_reached(self) -> bool:
        return self.saved >= self.cents

    def with_aside(self, cents: int, today: date) -> Goal:
        saved = self.saved + cents
        reached = self.reached or (today if saved >= self.cents else None)
        return replace(self, saved=saved, put=today, reached=reached)


@dataclass(frozen=True, slots=True)
class Budget:
    """All of one person's own budget. `agreed`: they said yes to keeping one."""

    agreed: bool = False
    entries: tuple[Entry, ...] = ()
    goals: tuple[Goal, ...] = ()
    shared: frozenset[str] = frozenset()

    def entry(self, number: int) -> Entry:
        """KeyError where there is none of that number."""
        return {one.number: one for one in self.entries}[number]

    def goal(self, number: int) -> Goal:
        """KeyError where there is none of that number."""
        return {one.number: one for one in self.goals}[number]

    def after(self, event: BudgetEvent, today: date) -> Budget:
        """The budget once `event` has happened on a day."""
        match event:
            case BudgetAgreed():
                return replace(self, agreed=True)
            case BudgetWithdrawn():
                return NO_BUDGET
            case EntryKept(entry):
                return replace(self, entries=_with_entry(self.entries, entry))
            case EntryRemoved(number):
                rest = tuple(one for one in self.entries if one.number != number)
                return replace(self, entries=rest)
            case BudgetShared(whom):
                return replace(self, shared=self.shared | {whom})
            case BudgetUnshared(whom):
                return replace(self, shared=self.shared - {whom})
            case GoalKept() | GoalRemoved() | PutAside() | NudgeChosen():
                return replace(self, goals=goals_after(self.goals, event, today))


NO_BUDGET = Budget()


def goals_after(
    goals: tuple[Goal, ...], event: GoalKept | GoalRemoved | PutAside | NudgeChosen, today: date
) -> tuple[Goal, ...]:
    match event:
        case GoalKept(goal):
            numbered = replace(goal, number=next_number(one.number for one in goals))
            return (*goals, numbered)
        case GoalRemoved(number):
            return tuple(one for one in goals if one.number != number)
        case PutAside(number, cents):
            return _changed(goals, number, lambda one: one.with_aside(cents, today))
        case NudgeChosen(number, weekly):
            return _changed(goals, number, lambda one: replace(one, weekly=weekly))


def kind_of(name: str) -> EntryKind:
    """KeyError for what is no kind of entry."""
    known: Mapping[str, EntryKind] = {one: one for one in KINDS}
    return known[name]


def per_of(name: str) -> Per:
    """KeyError for what is no period."""
    known: Mapping[str, Per] = {one: one for one in PERS}
    return known[name]


def next_number(taken: Iterable[int]) -> int:
    return max(taken, default=0) + 1


def _with_entry(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    if all(one.number != entry.number for one in entries):
        number = next_number(one.number for one in entries)
        return (*entries, replace(entry, number=number))
    return tuple(entry if one.number == entry.number else one for one in entries)


def _changed(
    goals: tuple[Goal, ...], number: int, change: Callable[[Goal], Goal]
) -> tuple[Goal, ...]:
    return tuple(change(one) if one.number == number else one for one in goals)


# --- sums ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sums:
    """Cents a year: what comes in, what of it the municipality pays out for the person, what
    they pay themselves, and costs of which it is not known who pays them. `unseen`: what is paid
    for them never comes into their own account."""

    income: int
    paid: int
    own: int
    asked: int
    unseen: bool = False

    @property
    def left(self) -> int:
        """What is left to live of; a cost of which it is not known who pays it is counted off."""
        return self.income - self.paid - self.own - self.asked


PayerOf = Callable[[Entry], Payer]


def payers(
    profile: Profile, person: PersonDates, entered: Iterable[Entered], today: date
) -> PayerOf:
    """Who pays each entry for this person today; own words are always for themselves."""
    known: Mapping[str, Payer] = {
        cost: payer(profile, person, entered, cost, today) for cost in COSTS
    }
    return lambda entry: known.get(entry.what, "ik") if entry.kind == "cost" else "ik"


def sums(entries: Iterable[Entry], payer_of: PayerOf) -> Sums:
    """All of it. Whoever wrote down leefgeld never sees what is paid for them: it is part of
    what comes in, so that it goes out again."""
    all_of_them = tuple(entries)
    costs = [one for one in all_of_them if one.kind == "cost"]
    incomes = [one for one in all_of_them if one.kind == "income"]
    paid = _yearly(costs, "gemeente", payer_of)
    unseen = not any(one.what == BENEFIT for one in incomes)
    return Sums(
        income=sum(one.yearly for one in incomes) + (paid if unseen else 0),
        paid=paid,
        own=_yearly(costs, "ik", payer_of),
        asked=_yearly(costs, "vraag", payer_of),
        unseen=unseen,
    )


def _yearly(costs: Iterable[Entry], payer: Payer, payer_of: PayerOf) -> int:
    return sum(one.yearly for one in costs if payer_of(one) == payer)


def a_month(yearly: int) -> Decimal:
    return _euros(Fraction(yearly, 12))


def a_week(yearly: int) -> Decimal:
    """Rounded down to whole cents: nobody counts on what is not there."""
    return Decimal(yearly // TIMES["week"]) / 100


def euros(cents: int) -> Decimal:
    return Decimal(cents) / 100


def _euros(cents: Fraction) -> Decimal:
    return Decimal(round(cents)) / 100


# --- what if -------------------------------------------------------------------------------------


def without(entries: Iterable[Entry], number: int) -> tuple[Entry, ...]:
    """A toeslag, or other income, stops."""
    return tuple(one for one in entries if one.number != number)


def with_more(entries: Iterable[Entry], *more: Entry) -> tuple[Entry, ...]:
    """Something comes in, or goes out, that was not there."""
    return (*entries, *more)


def taken_over(now: Sums) -> Sums:
    """The municipality pays nothing out any more: as much comes in, and more is paid oneself."""
    return replace(now, paid=0, own=now.own + now.paid, unseen=False)
