"""What has happened with somebody's own money, in the past tense: their budget, their savings
and the way out of the months in which the municipality pays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a budget knows who pays, and so profiles, whose texts know events
    from flows.budget import Entry, Goal


@dataclass(frozen=True, slots=True)
class BudgetAgreed:
    """The person read what a budget of their own keeps, and wants one."""


@dataclass(frozen=True, slots=True)
class BudgetWithdrawn:
    """The person wants it no longer: entries, goals and sharing are deleted."""


@dataclass(frozen=True, slots=True)
class EntryKept:
    """Income or a cost was added, or changed where the person has one of that number."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class EntryRemoved:
    number: int


@dataclass(frozen=True, slots=True)
class GoalKept:
    """The person began to save for something."""

    goal: Goal


@dataclass(frozen=True, slots=True)
class GoalRemoved:
    number: int


@dataclass(frozen=True, slots=True)
class PutAside:
    """The person put so many cents aside for a goal."""

    number: int
    cents: int


@dataclass(frozen=True, slots=True)
class NudgeChosen:
    """Whether the person is asked about a goal each week."""

    number: int
    weekly: bool


@dataclass(frozen=True, slots=True)
class BudgetShared:
    """The person lets somebody see their budget: the consulent, or the coach of a course."""

    with_whom: str


@dataclass(frozen=True, slots=True)
class BudgetUnshared:
    """They may see it no longer."""

    with_whom: str


@dataclass(frozen=True, slots=True)
class ReadyTold:
    """The person told the consulent what is done of taking over, what is not, and what they
    wrote of it themselves (update ids)."""

    done: tuple[str, ...]
    todo: tuple[str, ...]
    update_ids: tuple[int, ...]


BudgetEvent = (
    BudgetAgreed
    | BudgetWithdrawn
    | EntryKept
    | EntryRemoved
    | GoalKept
    | GoalRemoved
    | PutAside
    | NudgeChosen
    | BudgetShared
    | BudgetUnshared
)
"""What changes a budget of the one who speaks."""
