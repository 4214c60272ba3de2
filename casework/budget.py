"""People's own budgets, between rows and what the screens need: read, and written as it happens.

Nobody reads one but the person, and those they share it with for as long as they do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flows import money_events as events
from flows.budget import Budget, Entry, Goal, goals_after, kind_of, next_number, per_of
from flows.context import ZONE
from storage import budgets, consents
from storage.budgets import EntryKind, EntryRow, GoalRow, Per, ShareRow
from storage.consents import NewConsent, Purpose

GoalEvent = events.GoalKept | events.GoalRemoved | events.PutAside | events.NudgeChosen


def budgets_of(connection: Connection, person_ids: Collection[int]) -> dict[int, Budget]:
    """The budgets of those of these people who said yes to keeping one."""
    agreed = consents.agreed_to(connection, Purpose.BUDGET, person_ids)
    entries = budgets.entries_of(connection, agreed)
    goals = budgets.goals_of(connection, agreed)
    shares = budgets.shares_of(connection, agreed)
    return {id: _budget(id, entries, goals, shares) for id in agreed}


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose budget it is, and in which chat, by which words, they speak of it.

    `wording`: the hash of what a yes or no was said to.
    """

    municipality_id: int
    person_id: int
    chat_id: int
    wording: str


def budgeted(
    connection: Connection, owner: Owner, event: events.BudgetEvent, now: datetime
) -> None:
    """Write what somebody did with their budget."""
    match event:
        case events.BudgetAgreed():
            _answer(connection, owner, now, given=True)
        case events.BudgetWithdrawn():
            _answer(connection, owner, now, given=False)
            budgets.forget(connection, owner.person_id)
            budgets.unshare(connection, owner.person_id, now)
        case events.EntryKept(entry):
            row = _row_of(connection, owner.person_id, entry)
            budgets.keep_entry(connection, owner.municipality_id, row, now)
        case events.EntryRemoved(number):
            budgets.remove_entry(connection, owner.person_id, number)
        case events.BudgetShared(whom):
            budgets.share(connection, owner.municipality_id, owner.person_id, whom, now)
        case events.BudgetUnshared(whom):
            budgets.unshare(connection, owner.person_id, now, whom)
        case _:
            _save(connection, owner, event, now)


def _answer(connection: Connection, owner: Owner, now: datetime, *, given: bool) -> None:
    answer = NewConsent(
        owner.municipality_id,
        owner.person_id,
        owner.chat_id,
        Purpose.BUDGET,
        given,
        owner.wording,
        now,
    )
    consents.add_consents(connection, [answer])


def _save(connection: Connection, owner: Owner, event: GoalEvent, now: datetime) -> None:
    """The goals as they are by now, and what becomes of them."""
    before = goals_from(budgets.goals_of(connection, [owner.person_id]))
    after = goals_after(before, event, now.astimezone(ZONE).date())
    for goal in set(after) - set(before):
        row = _goal_row(owner.person_id, goal)
        budgets.keep_goal(connection, owner.municipality_id, row)
    for number in {one.number for one in before} - {one.number for one in after}:
        budgets.remove_goal(connection, owner.person_id, number)


def _row_of(connection: Connection, person_id: int, entry: Entry) -> EntryRow:
    """Numbered anew where there is none of that number: another phone may have written, too."""
    numbers = {row.number for row in budgets.entries_of(connection, [person_id])}
    number = entry.number if entry.number in numbers else next_number(numbers)
    return EntryRow(
        person_id,
        number,
        EntryKind(entry.kind),
        entry.what,
        entry.name,
        entry.cents,
        Per(entry.per),
        entry.day,
    )


def _goal_row(person_id: int, goal: Goal) -> GoalRow:
    return GoalRow(
        person_id,
        goal.number,
        goal.name,
        goal.cents,
        goal.saved,
        goal.by,
        goal.weekly,
        goal.made,
        goal.put,
        goal.reached,
    )


def _budget(
    id: int,
    entries: Iterable[EntryRow],
    goals: Iterable[GoalRow],
    shares: Iterable[ShareRow],
) -> Budget:
    return Budget(
        agreed=True,
        entries=tuple(_entry(row) for row in entries if row.person_id == id),
        goals=goals_from(row for row in goals if row.person_id == id),
        shared=frozenset(row.with_whom for row in shares if row.person_id == id),
    )


def _entry(row: EntryRow) -> Entry:
    kind, per = kind_of(row.kind.value), per_of(row.per.value)
    return Entry(row.number, kind, row.what, row.name, row.cents, per, row.day)


def goals_from(rows: Iterable[GoalRow]) -> tuple[Goal, ...]:
    return tuple(
        Goal(
            row.number,
            row.name,
            row.cents,
            row.by_day,
            row.made_on,
            row.saved,
            row.weekly,
            row.put_on,
            row.reached_on,
        )
        for row in rows
    )
