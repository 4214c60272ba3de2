"""A budget of one's own in rows: kept after a yes, told and erased, and shown to nobody unasked."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, func, select

from casework.budget import Owner, budgeted, budgets_of
from flows.budget import CONSULENT, Budget, Entry, Goal
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
from storage.budgets import budget_entry, budget_share, savings_goal
from storage.consents import Purpose, agreed_to, consent
from storage.database import Database
from tests.casework.test_noticing import NOON, Town, town_of

TODAY = NOON.date()
RENT = Entry(1, "cost", "huur", "", 65000, "month", 1)
BIKE = Entry(2, "cost", "own", "Fiets 🚲", 1250, "four-weeks")
COAT = Goal(1, "معطف", 6000, TODAY + timedelta(days=90), TODAY)


def owner_of(town: Town, number: str = "amal", telegram_id: int = 1) -> Owner:
    person = town.person(number)
    chat = town.chat(telegram_id, person)
    return Owner(person.municipality_id, person.id, chat.id, "nl:1")


def write(connection: Connection, owner: Owner, *events: BudgetEvent) -> Budget | None:
    """The budget by its rows, once these have happened; the same as without rows."""
    before = budgets_of(connection, [owner.person_id]).get(owner.person_id, Budget())
    for event in events:
        budgeted(connection, owner, event, NOON)
        before = before.after(event, TODAY)
    found = budgets_of(connection, [owner.person_id]).get(owner.person_id)
    assert (found or Budget()) == before
    return found


def test_it_comes_back_as_it_was_written(database: Database) -> None:
    with database.transaction() as connection:
        owner = owner_of(town_of(connection))
        agreed = BudgetAgreed()
        kept = write(connection, owner, agreed, EntryKept(RENT), EntryKept(BIKE), GoalKept(COAT))
        assert kept == Budget(True, (RENT, BIKE), (COAT,))
        dearer = Entry(1, "cost", "huur", "", 70000, "month", 2)
        kept = write(connection, owner, EntryKept(dearer), EntryRemoved(2), PutAside(1, 500))
        assert kept is not None
        assert kept.entries == (dearer,)
        assert (kept.goal(1).saved, kept.goal(1).put) == (500, TODAY)
        kept = write(connection, owner, NudgeChosen(1, weekly=False), PutAside(1, 5500))
        assert kept is not None
        assert kept.goal(1).reached == TODAY
        write(connection, owner, GoalRemoved(1))


def test_nothing_is_read_before_a_yes_and_the_newest_answer_counts(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        owner, other = owner_of(town), owner_of(town, "samir", 2)
        assert budgets_of(connection, [owner.person_id]) == {}
        write(connection, owner, BudgetAgreed())
        everybody = [owner.person_id, other.person_id]
        assert agreed_to(connection, Purpose.BUDGET, everybody) == {owner.person_id}
        assert agreed_to(connection, Purpose.SATISFACTION, everybody) == set()
        write(connection, owner, BudgetWithdrawn())
        assert agreed_to(connection, Purpose.BUDGET, everybody) == set()
        given = connection.scalars(select(consent.c.given).order_by(consent.c.id))
        assert list(given) == [True, False]


def test_taking_it_away_leaves_only_when_it_was_shared(database: Database) -> None:
    with database.transaction() as connection:
        owner = owner_of(town_of(connection))
        shared = BudgetShared(CONSULENT)
        write(connection, owner, BudgetAgreed(), EntryKept(RENT), GoalKept(COAT), shared)
        write(connection, owner, BudgetWithdrawn())
        for table in (budget_entry, savings_goal):
            assert connection.scalar(select(func.count()).select_from(table)) == 0
        assert connection.scalars(select(budget_share.c.withdrawn_at)).all() == [NOON]


def test_sharing_twice_is_once_and_stopping_stops(database: Database) -> None:
    with database.transaction() as connection:
        owner = owner_of(town_of(connection))
        shared, stopped = BudgetShared(CONSULENT), BudgetUnshared(CONSULENT)
        write(connection, owner, BudgetAgreed(), shared, shared)
        assert connection.scalar(select(func.count()).select_from(budget_share)) == 1
        write(connection, owner, stopped)
        write(connection, owner, shared)
        assert connection.scalar(select(func.count()).select_from(budget_share)) == 2


def test_two_phones_number_their_own_entries(database: Database) -> None:
    """The other phone's screen does not know of what was written here."""
    with database.transaction() as connection:
        owner = owner_of(town_of(connection))
        write(connection, owner, BudgetAgreed())
        for name in ("one", "two"):
            entry = Entry(0, "cost", "own", name, 100, "week")
            budgeted(connection, owner, EntryKept(entry), NOON)
        found = budgets_of(connection, [owner.person_id])[owner.person_id]
        assert [(one.number, one.name) for one in found.entries] == [(1, "one"), (2, "two")]


def test_one_of_two_people_sees_nothing_of_the_other(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal, samir = owner_of(town), owner_of(town, "samir", 2)
        write(connection, amal, BudgetAgreed(), EntryKept(RENT))
        write(connection, samir, BudgetAgreed(), EntryKept(BIKE))
        found = budgets_of(connection, [amal.person_id, samir.person_id])
        assert found[amal.person_id].entries == (RENT,)
        assert [one.name for one in found[samir.person_id].entries] == ["Fiets 🚲"]
