from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from casework import appointments
from casework.cases import Actor
from casework.errors import CaseError, Reason
from flows.appointments import Why
from storage.appointments import (
    AppointmentRow,
    Kind,
    Source,
    State,
    appointment_change,
    appointments_by_ids,
    appointments_of,
)
from storage.audit import read_audit
from storage.database import Database
from storage.people import PersonRow
from storage.preparations import preparation
from tests.casework.bookings import NEXT_WEEK, fresh, planned, somebody, todo, waiting
from tests.casework.world import clerk, deeds
from tests.storage.world import NOW

LATER = NEXT_WEEK + timedelta(days=2)
AFTER = NEXT_WEEK + timedelta(hours=2)


def case(connection: Connection, **values: Any) -> tuple[Actor, PersonRow, AppointmentRow]:
    actor = clerk(connection)
    person = somebody(connection, actor)
    return actor, person, planned(connection, actor, person, **values)


def test_planned_is_told_reminded_and_audited(database: Database) -> None:
    with database.transaction() as connection:
        _, person, row = case(connection, bring=("paspoort",), who="Anna")
        assert fresh(connection, row) == row
        (told,) = appointments_of(connection, [person.id], NOW)[person.id]
        assert (told.kind, told.starts_at, told.bring) == (
            "pip",
            NEXT_WEEK,
            ("paspoort",),
        )
        assert ("told", 1) in waiting(connection, row)
        assert len(waiting(connection, row)) > 1
        line = read_audit(connection, subject=person.public_id)[0]
    assert line.action == "appointment planned"
    assert line.detail == {"kind": "pip", "appointment": row.public_id}


def test_nothing_is_planned_in_the_past(database: Database) -> None:
    with database.transaction() as connection, pytest.raises(CaseError) as wrong:
        case(connection, starts_at=NOW)
    assert wrong.value.reason is Reason.MOMENT_PAST


def test_moving_makes_a_revision_and_takes_the_answer_away(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        assert appointments.accept(connection, person.id, row.id, 1, NOW)
        moved = appointments.move(connection, actor, person, row, {"starts_at": LATER}, NOW)
        assert (moved.state, moved.revision, moved.was_at) == (State.MOVED, 2, NEXT_WEEK)
        assert {revision for _, revision in waiting(connection, row)} == {2}
        assert deeds(connection)[-1] == "appointment changed"


def test_another_place_is_told_too(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        moved = appointments.move(connection, actor, person, row, {"place": "Bibliotheek"}, NOW)
        assert (moved.state, moved.revision, moved.was_at) == (State.MOVED, 2, None)


def test_what_to_bring_is_no_reason_to_ask_again(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        appointments.accept(connection, person.id, row.id, 1, NOW)
        same = appointments.move(connection, actor, person, row, {"bring": ["brief"]}, NOW)
        assert (same.state, same.revision, same.bring) == (State.CONFIRMED, 1, ["brief"])


def test_what_is_so_already_changes_nothing(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        before = waiting(connection, row)
        same = appointments.move(connection, actor, person, row, {"starts_at": NEXT_WEEK}, NOW)
        assert same == row
        assert waiting(connection, row) == before


def test_cancelled_is_over(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        appointments.cancel(connection, actor, person, row, NOW)
        gone = fresh(connection, row)
        assert (gone.state, gone.revision) == (State.CANCELLED, 2)
        assert not appointments.accept(connection, person.id, row.id, 2, NOW)
        for change in (appointments.cancel, appointments.attend, appointments.miss):
            with pytest.raises(CaseError) as wrong:
                change(connection, actor, person, gone, AFTER)
            assert wrong.value.reason is Reason.APPOINTMENT_OVER
        with pytest.raises(CaseError):
            appointments.move(connection, actor, person, gone, {"starts_at": LATER}, NOW)


def test_the_history_keeps_what_was(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        appointments.move(connection, actor, person, row, {"starts_at": LATER}, NOW)
        appointments.decline(connection, person.id, row.id, 2, "work", NOW)
        columns = appointment_change.c
        lines = connection.execute(
            select(columns.revision, columns.by, columns.before).order_by(columns.id)
        ).all()
    was = {"starts_at": NEXT_WEEK.isoformat(), "was_at": None, "why": None, "state": "planned"}
    assert [tuple(line) for line in lines] == [
        (2, "staff", was),
        (2, "person", {"state": "moved", "why": None}),
    ]


@pytest.mark.parametrize(
    ("change", "state"),
    [(appointments.attend, State.ATTENDED), (appointments.miss, State.MISSED)],
)
def test_was_there_or_not(database: Database, change: Any, state: State) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        with pytest.raises(CaseError) as wrong:
            change(connection, actor, person, row, NOW)
        assert wrong.value.reason is Reason.APPOINTMENT_AHEAD
        change(connection, actor, person, row, AFTER)
        was = fresh(connection, row)
        assert (was.state, was.revision) == (state, 1)
        assert ("missed" in dict(waiting(connection, row))) is (state is State.MISSED)


def test_a_missed_one_turns_out_to_be_attended(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        appointments.miss(connection, actor, person, row, AFTER)
        appointments.attend(connection, actor, person, row, AFTER)
        assert fresh(connection, row).state is State.ATTENDED
        assert "missed" not in dict(waiting(connection, row))


def test_cannot_come_makes_a_task_and_the_appointment_stands(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        before = waiting(connection, row)
        assert appointments.decline(connection, person.id, row.id, 1, "childcare", NOW)
        said = fresh(connection, row)
        assert (said.state, said.why) == (State.CANNOT_COME, "childcare")
        assert said.told.stands(NOW)
        assert waiting(connection, row) == before
        about = {"appointment": row.public_id, "why": "childcare"}
        assert todo(connection, actor) == [("cannot-come", about)]


def test_a_second_reason_takes_the_place_of_the_first(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        other = planned(connection, actor, person, starts_at=LATER)
        said: list[tuple[AppointmentRow, Why]] = [
            (row, "work"),
            (other, "travel"),
            (row, "illness"),
        ]
        for one, why in said:
            assert appointments.decline(connection, person.id, one.id, 1, why, NOW)
        reasons = sorted(args["why"] for _, args in todo(connection, actor))
    assert reasons == ["illness", "travel"]


@pytest.mark.parametrize("settled_by", ["accept", "move", "cancel", "attend"])
def test_nobody_has_to_call_any_more(database: Database, settled_by: str) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        appointments.decline(connection, person.id, row.id, 1, "work", NOW)
        match settled_by:
            case "accept":
                appointments.accept(connection, person.id, row.id, 1, NOW)
            case "move":
                appointments.move(connection, actor, person, row, {"starts_at": LATER}, NOW)
            case "cancel":
                appointments.cancel(connection, actor, person, row, NOW)
            case "attend":
                appointments.attend(connection, actor, person, row, AFTER)
        assert todo(connection, actor) == []


def test_an_answer_to_something_else_changes_nothing(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        other = somebody(connection, actor, "HS-2")
        assert not appointments.accept(connection, other.id, row.id, 1, NOW)
        assert not appointments.decline(connection, other.id, row.id, 1, "work", NOW)
        assert not appointments.ask_interpreter(connection, other.id, row.id, "ti", None, NOW)
        assert not appointments.keep_preparation(connection, other.id, row.id, "q", "a", NOW)
        assert not appointments.remove_own(connection, other.id, row.id)
        assert not appointments.accept(connection, person.id, row.id, 2, NOW)
        assert not appointments.accept(connection, person.id, row.id, 1, AFTER)
        assert not appointments.accept(connection, person.id, 0, 1, NOW)
        assert fresh(connection, row) == row
        assert todo(connection, actor) == []


def test_an_interpreter_as_wished(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, row = case(connection)
        assert appointments.ask_interpreter(connection, person.id, row.id, None, None, NOW)
        assert appointments.ask_interpreter(connection, person.id, row.id, "ti", "woman", NOW)
        asked = fresh(connection, row).told.interpreter
        assert (asked.arranged, asked.asked, asked.language, asked.wish) == (
            False,
            True,
            "ti",
            "woman",
        )
        about = {"appointment": row.public_id, "language": "ti", "wish": "woman"}
        assert todo(connection, actor) == [("interpreter", about)]


def test_an_own_date_comes_and_goes(database: Database) -> None:
    with database.transaction() as connection:
        actor, person, _ = case(connection)
        home = actor.municipality_id
        own = appointments.add_own(connection, home, person.id, "examen", LATER, 90, NOW)
        assert own is not None
        assert (own.kind, own.source, own.minutes) == (Kind.EXAMEN, Source.PERSON, 90)
        assert own.told.own
        assert appointments.remove_own(connection, person.id, own.id)
        assert appointments_by_ids(connection, [own.id]) == {}
        assert waiting(connection, own) == []


def test_own_dates_are_ahead_and_not_endless(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appointments, "MOST_OWN", 2)
    with database.transaction() as connection:
        actor, person, row = case(connection)
        home = actor.municipality_id
        moments = [NOW, LATER, LATER, LATER]
        made = [
            appointments.add_own(connection, home, person.id, "les", moment, None, NOW)
            for moment in moments
        ]
        assert [one is not None for one in made] == [False, True, True, False]
        assert not appointments.remove_own(connection, person.id, row.id)


def test_what_was_prepared_is_theirs_until_shared(database: Database) -> None:
    with database.transaction() as connection:
        _, person, row = case(connection)
        for answer in ("eerst", "later"):
            assert appointments.keep_preparation(connection, person.id, row.id, "goal", answer, NOW)
        columns = preparation.c.answer, preparation.c.shared_at
        assert connection.execute(select(*columns)).all() == [("later", None)]
        assert appointments.share_preparation(connection, person.id, row.id, NOW)
        assert not appointments.share_preparation(connection, person.id, row.id, NOW)
        assert connection.execute(select(*columns)).all() == [("later", NOW)]
        assert appointments.rate(connection, person.id, row.id, "good", AFTER)


def test_for_nobody_nothing_is_asked(database: Database) -> None:
    with database.transaction() as connection:
        assert appointments_of(connection, [], NOW) == {}
