"""Days that run out become tasks, each once, and go when they are not true any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, update

from casework.appointments import move
from casework.cases import Actor
from casework.deadlines import (
    CADENCE,
    NOT_SENT,
    ONTZORGEN,
    PIP,
    TALK,
    TERM,
    Deadline,
    Watch,
    deadlines_of,
    note_deadlines,
    note_unheard,
    proposal,
)
from casework.learning import enter_paid
from casework.reminding import is_working
from flows.klantreis.journey import add
from flows.klantreis.person import PersonDates
from flows.klantreis.profile import load_profile
from flows.lessons.paid import Entered
from storage import chats, outbox
from storage.appointments import Kind, Source, State, appointment
from storage.base import new_public_id
from storage.chats import chat
from storage.database import Database
from storage.deadlines import NO_TALKS, Talks
from storage.outbox import Ended
from storage.outbox_rows import APPOINTMENT
from storage.people import PersonRow, save_person
from storage.questions import TaskRow, finish_task, open_tasks
from tests.casework.bookings import planned
from tests.storage.world import NOW, World, make_person, make_world, message

TODAY = NOW.date()
STEENWIJKERLAND = load_profile("steenwijkerland")


def days(count: int) -> timedelta:
    return timedelta(days=count)


def kinds(found: Sequence[TaskRow]) -> list[str]:
    return [one.kind for one in found]


def of(person: PersonDates, today: date, talks: Talks = NO_TALKS) -> dict[str, Deadline]:
    found = deadlines_of(STEENWIJKERLAND, person, talks, today, is_working)
    return {one.kind: one for one in found}


# --- one person --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "stage"),
    [(29, None), (28, "4w"), (15, "4w"), (14, "2w"), (1, "2w"), (0, "0w"), (-300, "0w")],
)
def test_the_pip_presses_at_four_two_and_no_weeks(left: int, stage: str | None) -> None:
    notice = TODAY - timedelta(weeks=10) + days(left)
    found = of(PersonDates("nareiziger", brp=notice - days(9), kennisgeving=notice), TODAY)
    expected = Deadline(PIP, TODAY + days(left), stage) if stage else None
    assert found.get(PIP) == expected


def test_a_pip_whose_ten_weeks_may_begin_later_says_so() -> None:
    found = of(PersonDates("nareiziger", brp=TODAY - timedelta(weeks=8)), TODAY)
    assert found[PIP].provisional


def test_with_the_plan_made_the_ten_weeks_are_over() -> None:
    made = PersonDates("nareiziger", brp=TODAY - days(90), pip=TODAY - days(2))
    assert PIP not in of(made, TODAY)


@pytest.mark.parametrize(
    ("today", "stage"),
    [
        (date(2026, 6, 30), None),
        (date(2026, 7, 1), "6m"),
        (date(2026, 11, 1), "2m"),
        (date(2027, 2, 1), "2m"),
    ],
)
def test_the_term_presses_at_six_and_two_months(today: date, stage: str | None) -> None:
    found = of(PersonDates("nareiziger", pip=date(2024, 1, 1)), today)
    assert (found[TERM].stage if TERM in found else None) == stage


def test_ontzorgen_presses_at_eight_and_two_weeks() -> None:
    person = PersonDates("asielstatushouder", huisvesting=TODAY, bijstand=date(2026, 3, 2))
    ends = date(2026, 9, 1)
    stages = [of(person, ends - days(left)).get(ONTZORGEN) for left in (57, 56, 14, -400)]
    assert [one and one.stage for one in stages] == [None, "8w", "2w", "2w"]
    assert {one.day for one in stages if one} == {ends}


def test_where_staff_know_of_longer_ontzorgen_presses_later() -> None:
    began, longer = date(2026, 3, 2), date(2026, 11, 30)
    person = PersonDates(
        "asielstatushouder", huisvesting=began, bijstand=began, helped_until=longer
    )
    assert ONTZORGEN not in of(person, longer - days(57))
    assert of(person, longer - days(56))[ONTZORGEN] == Deadline(ONTZORGEN, longer, "8w")


def test_a_talk_is_to_be_planned_four_weeks_ahead_on_a_working_day() -> None:
    person = PersonDates("nareiziger", pip=date(2026, 9, 25))
    christmas = date(2026, 12, 25)
    assert TALK not in of(person, christmas - days(29))
    assert of(person, christmas - days(28))[TALK] == Deadline(TALK, date(2026, 12, 28))
    planned = Talks(ahead=datetime(2026, 12, 29, 9, tzinfo=UTC))
    assert TALK not in of(person, christmas - days(28), planned)


def test_the_next_talk_is_counted_from_the_last() -> None:
    person = PersonDates("nareiziger", pip=date(2025, 9, 25))
    talks = Talks(last=datetime(2026, 8, 3, 22, 30, tzinfo=UTC))  # half past midnight here
    assert TALK not in of(person, date(2026, 10, 6), talks)
    assert of(person, date(2026, 10, 7), talks)[TALK].day == date(2026, 11, 4)
    assert proposal(STEENWIJKERLAND, person, talks, date(2026, 9, 1), is_working) == date(
        2026, 11, 4
    )


def test_a_talk_is_never_proposed_in_the_past() -> None:
    person = PersonDates("nareiziger", pip=date(2026, 3, 2))
    late = date(2026, 7, 4)  # a Saturday
    assert proposal(STEENWIJKERLAND, person, NO_TALKS, late, is_working) == date(2026, 7, 6)
    assert proposal(load_profile("heemstede"), person, NO_TALKS, late, is_working) is None


def test_no_talk_is_asked_for_behind_the_term() -> None:
    person = PersonDates("nareiziger", pip=date(2023, 10, 1), gesprekken=1)
    talks = Talks(last=datetime(2025, 10, 20, 9, tzinfo=UTC))
    assert TALK not in of(person, date(2026, 9, 28), talks)


def test_where_nobody_said_how_often_that_is_asked() -> None:
    person = PersonDates("nareiziger", pip=date(2026, 8, 3))
    found = list(deadlines_of(load_profile("heemstede"), person, NO_TALKS, TODAY, is_working))
    assert found == [Deadline(CADENCE, date(2026, 8, 17))]


# --- each day ----------------------------------------------------------------------------------


def watch(world: World) -> Watch:
    return Watch({world.municipality_id: STEENWIJKERLAND}, is_working)


def look(connection: Connection, world: World, now: datetime) -> list[TaskRow]:
    """Everybody is looked at, and at the end nobody is left."""
    after: int | None = 0
    while after is not None:
        after = note_deadlines(connection, watch(world), now, after)
    return open_tasks(connection, [world.municipality_id])


def plan(connection: Connection, person: PersonRow, at: datetime, **values: Any) -> dict[str, Any]:
    row = {
        "municipality_id": person.municipality_id,
        "person_id": person.id,
        "public_id": new_public_id(),
        "kind": Kind.VOORTGANGSGESPREK,
        "state": State.PLANNED,
        "starts_at": at,
        "source": Source.STAFF,
        "mode": "place",
        "subject": "",
        "bring": [],
        "place": "",
        "address": "",
        "route": "",
        "link": "",
        "who": "",
        "interpreter": False,
        "revision": 1,
        "created_at": NOW,
        "changed_at": NOW,
    } | values
    connection.execute(insert(appointment), row)
    return row


def test_each_stage_is_asked_once_and_takes_the_place_of_the_one_before(
    database: Database,
) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        due = TODAY + days(28)
        notice = due - timedelta(weeks=10)
        make_person(connection, world, brp=notice, kennisgeving=notice)
        (four,) = look(connection, world, NOW)
        assert look(connection, world, NOW + days(1)) == [four]
        assert (four.kind, four.args) == (PIP, {"day": due.isoformat()})
        assert four.due_at == datetime(2026, 9, 29, 15, tzinfo=UTC)
        (two,) = look(connection, world, NOW + days(14))
        assert two.cause != four.cause
        assert finish_task(connection, two.id, None, NOW + days(15))
        assert look(connection, world, NOW + days(16)) == []
        (none,) = look(connection, world, NOW + days(28))
        assert none.cause == f"pip-due:{due}:0w"
        save_person(connection, world.municipality_id, "W-1", {"pip": due + days(1)}, NOW)
        assert look(connection, world, NOW + days(40)) == []


def test_a_talk_that_is_planned_takes_its_task_away(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world, pip=TODAY - days(80))
        assert kinds(look(connection, world, NOW)) == [TALK]
        plan(connection, person, NOW + days(20), state=State.CANCELLED)
        plan(connection, person, NOW + days(20), source=Source.PERSON)
        plan(connection, person, NOW + days(20), kind=Kind.LES)
        assert kinds(look(connection, world, NOW)) == [TALK]
        plan(connection, person, NOW + days(20))
        assert look(connection, world, NOW) == []


def test_a_missed_talk_is_no_talk(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world, pip=TODAY - days(80))
        plan(connection, person, NOW - days(1), state=State.MISSED)
        assert kinds(look(connection, world, NOW)) == [TALK]
        plan(connection, person, NOW - days(1), state=State.CONFIRMED)
        assert look(connection, world, NOW) == []


def test_what_ended_long_ago_is_not_asked_and_what_is_open_stays(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        make_person(connection, world, pip=date(2023, 7, 1), gesprekken=1)
        make_person(connection, world, "W-2", pip=date(2023, 8, 28), gesprekken=1)
        (task,) = look(connection, world, NOW)
        assert (task.kind, task.args["day"]) == (TERM, "2026-08-28")
        assert look(connection, world, NOW + days(500)) == [task]


def pays_rent_until(
    connection: Connection, person: PersonRow, last: date, now: datetime = NOW
) -> None:
    """Staff enter the last day for which the rent is paid."""
    actor = Actor("test", person.municipality_id)
    enter_paid(connection, actor, person, Entered("huur", paid=True, until=last), now)


def test_longer_ontzorgen_is_asked_for_at_its_own_end_and_again_at_the_usual_one(
    database: Database,
) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        began = add(TODAY, -6, "months")
        assert began
        person = make_person(connection, world, huisvesting=began, bijstand=began + days(40))
        usual = (add(began + days(40), 6, "months") or TODAY) - days(1)
        (first,) = look(connection, world, NOW)
        assert (first.kind, first.args) == (ONTZORGEN, {"day": usual.isoformat()})
        pays_rent_until(connection, person, usual + days(90))
        assert look(connection, world, NOW) == []
        (later,) = look(connection, world, NOW + days(90))
        assert later.args == {"day": (usual + days(90)).isoformat()}
        pays_rent_until(connection, person, usual)
        (again,) = look(connection, world, NOW)
        assert again.args == first.args


def test_how_often_is_not_asked_once_it_is_known(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        make_person(connection, world, pip=TODAY - days(20))
        heemstede = Watch({world.municipality_id: load_profile("heemstede")}, is_working)
        note_deadlines(connection, heemstede, NOW)
        assert kinds(open_tasks(connection, [world.municipality_id])) == [CADENCE]
        save_person(connection, world.municipality_id, "W-1", {"gesprekken": 4}, NOW)
        note_deadlines(connection, heemstede, NOW)
        assert open_tasks(connection, [world.municipality_id]) == []


def test_people_of_other_municipalities_are_left_alone(database: Database) -> None:
    with database.transaction() as connection:
        world, other = make_world(connection), make_world(connection, 0, "uithoorn")
        make_person(connection, other, brp=TODAY - days(70))
        assert look(connection, world, NOW) == []
        assert open_tasks(connection, [other.municipality_id]) == []


def test_everybody_is_looked_at_in_shares(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casework.deadlines.PEOPLE_AT_ONCE", 2)
    with database.transaction() as connection:
        world = make_world(connection)
        for number in range(5):
            make_person(connection, world, f"W-{number}", brp=TODAY - days(70))
        assert len(look(connection, world, NOW)) == 5
        assert len(look(connection, world, NOW)) == 5


def test_during_the_day_only_those_are_looked_at_of_whom_something_changed(
    database: Database,
) -> None:
    hour = timedelta(hours=1)
    with database.transaction() as connection:
        world = make_world(connection)
        made = TODAY - days(80)
        people = [make_person(connection, world, f"W-{n}", pip=made) for n in range(3)]
        since = NOW + timedelta(seconds=1)
        assert note_deadlines(connection, watch(world), NOW + hour, since=since) is None
        save_person(connection, world.municipality_id, "W-0", {"gesprekken": 4}, NOW + hour)
        plan(connection, people[1], NOW + days(3), kind=Kind.LES, changed_at=NOW + hour)
        last = note_deadlines(connection, watch(world), NOW + hour, since=since)
        assert last == people[1].id
        found = open_tasks(connection, [world.municipality_id])
        assert {one.person_id for one in found} == {people[0].id, people[1].id}
        plan(connection, people[0], NOW + days(20))  # long ago: only the open task tells
        assert note_deadlines(connection, watch(world), NOW + 2 * hour, since=NOW + 2 * hour)
        (left,) = open_tasks(connection, [world.municipality_id])
        assert left.person_id == people[1].id


def test_who_is_helped_for_longer_is_looked_at_the_same_day(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world)
        make_person(connection, world, "W-2")
        hour = NOW + timedelta(hours=1)
        assert note_deadlines(connection, watch(world), hour, since=hour) is None
        pays_rent_until(connection, person, TODAY, hour)
        assert note_deadlines(connection, watch(world), hour, since=hour) == person.id


# --- who did not hear --------------------------------------------------------------------------


def test_whom_no_message_reaches_is_called_once_a_revision(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world)
        row = plan(connection, person, NOW + days(3))
        plan(connection, person, NOW + days(8))
        plan(connection, person, NOW + days(2), state=State.CANCELLED)
        plan(connection, person, NOW + days(2), source=Source.PERSON)
        assert [note_unheard(connection, watch(world), NOW) for _ in range(2)] == [1, 0]
        (task,) = open_tasks(connection, [world.municipality_id])
        assert task.args["appointment"] == row["public_id"]
        assert task.due_at == NOW + days(2)
        mine = appointment.c.public_id == row["public_id"]
        connection.execute(update(appointment).where(mine).values(revision=2))
        assert note_unheard(connection, watch(world), NOW) == 1


def test_a_move_takes_the_call_about_the_old_moment_away(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world)
        actor = Actor("test", world.municipality_id)
        row = planned(connection, actor, person, starts_at=NOW + days(3))
        assert note_unheard(connection, watch(world), NOW) == 1
        move(connection, actor, person, row, {"starts_at": NOW + days(4)}, NOW)
        assert open_tasks(connection, [world.municipality_id]) == []
        assert note_unheard(connection, watch(world), NOW) == 1
        (task,) = open_tasks(connection, [world.municipality_id])
        assert task.due_at == NOW + days(3)


def test_whom_messages_reach_after_all_is_not_called(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person, other = (make_person(connection, world, number) for number in ("W-1", "W-2"))
        actor = Actor("test", world.municipality_id)
        for one in (person, other):
            planned(connection, actor, one, starts_at=NOW + days(3))
        assert note_unheard(connection, watch(world), NOW) == 2
        chats.join_chat(connection, world.chats[0].id, person.id, NOW)
        connection.execute(update(chat).values(consented_at=NOW))
        assert note_unheard(connection, watch(world), NOW) == 0
        (left,) = open_tasks(connection, [world.municipality_id])
        assert left.person_id == other.id
        connection.execute(update(chat).values(unreachable_at=NOW))
        assert note_unheard(connection, watch(world), NOW) == 1


def test_what_was_to_be_said_before_it_is_not_asked_after_it(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world)
        plan(connection, person, NOW + days(3))
        assert note_unheard(connection, watch(world), NOW) == 1
        for waited, left in ((3, 1), (4, 0)):
            assert note_unheard(connection, watch(world), NOW + days(waited)) == 0
            assert len(open_tasks(connection, [world.municipality_id])) == left


@pytest.mark.parametrize(
    ("changes", "calls"),
    [
        ({"consented_at": NOW}, 0),
        ({"consented_at": None}, 1),
        ({"consented_at": NOW, "stopped_at": NOW}, 1),
        ({"consented_at": NOW, "unreachable_at": NOW}, 1),
    ],
)
def test_only_who_is_not_reached_is_called(
    database: Database, changes: dict[str, datetime | None], calls: int
) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        person = make_person(connection, world)
        chats.join_chat(connection, world.chats[0].id, person.id, NOW)
        connection.execute(update(chat).values(changes))
        plan(connection, person, NOW + days(3))
        assert note_unheard(connection, watch(world), NOW) == calls


def test_messages_that_did_not_go_are_one_task_a_day_and_appointment(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection, 2)
        here, gone = world.chats
        amal = make_person(connection, world)
        row = plan(connection, amal, NOW - days(1))
        about: dict[str, Any] = {"person_id": amal.id, "priority": outbox.REMINDER}
        told = about | {"kind": APPOINTMENT, "appointment_id": 1, "revision": 1}
        rows = [
            message(here, "a", **told),
            message(here, "b", **told),
            message(here, "c", **about),
            message(here, "d"),
            message(gone, "e", **about),
            message(here, "f", **about, created_at=NOW - days(9)),
        ]
        outbox.put(connection, rows)
        away = chat.c.id == gone.id
        connection.execute(update(chat).where(away).values(unreachable_at=NOW))
        outbox.mark_failed(connection, [Ended(id, "Bad Request") for id in (1, 2, 4, 5, 6)])
        outbox.mark_unknown(connection, [Ended(3, "timed out")])
        assert [note_unheard(connection, watch(world), NOW) for _ in range(2)] == [2, 0]
        failed, unknown = open_tasks(connection, [world.municipality_id])
        assert failed.kind == unknown.kind == NOT_SENT
        assert failed.args == {"arrived": "no", "appointment": row["public_id"]}
        assert unknown.args == {"arrived": "maybe"}
