from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from casework.answering import Desk
from casework.cases import save_person
from casework.learning import entered_of
from cli.demo.agenda import AGENDA, GROUPS, fill_agenda
from cli.demo.answers import ANSWERS, answer_some
from cli.demo.caseload import share_caseload
from cli.demo.money import BILLS
from cli.demo.neighbours import NEIGHBOURS, SAYS, STOPS, live, neighbours
from cli.demo.people import GUEST_NOTES, PEOPLE
from cli.demo.running import opened
from flows.steps.appointment_words import BRING, SUBJECTS
from storage.appointments import State, list_appointments
from storage.chats import presences
from storage.database import Database
from storage.municipalities import list_municipalities
from storage.people import Doelgroep, Leerroute, list_people
from storage.questions import QuestionState, open_tasks, question
from storage.reminders import reminder
from tests.casework.world import clerk


def test_the_page_knows_everybody_in_both_its_languages() -> None:
    for notes in (GUEST_NOTES, *(one.notes for one in PEOPLE)):
        assert set(notes) == {"nl", "en"}
        assert len(set(notes.values())) == 2


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 21, 12, tzinfo=UTC),
        datetime(2027, 3, 20, 23, 30, tzinfo=UTC),
        datetime(2026, 10, 17, 7, tzinfo=UTC),
        datetime(2028, 2, 29, 15, tzinfo=UTC),
    ],
)
def test_everybody_has_something_ahead_on_whatever_day_it_is(
    database: Database, now: datetime
) -> None:
    with database.transaction() as connection:
        actor = clerk(connection)
        people = {
            one.number: save_person(connection, actor, one.number, one.values(now.date()), now)[0]
            for one in PEOPLE
        }
        fill_agenda(connection, actor, now)
        rows = list_appointments(connection, actor.municipality_id, now - timedelta(days=400))
        due = select(reminder.c.id).where(reminder.c.due_at <= now, reminder.c.state == "waiting")
        assert connection.scalars(due).all() == []
        told = select(reminder.c.done_at).where(reminder.c.state == "handed").distinct()
        assert connection.scalars(told).all() == [None], "by letter, as nobody had a phone"
    ahead = {row.person_id for row in rows if row.told.stands(now)}
    assert ahead == {one.id for one in people.values()}
    assert {row.state for row in rows if row.starts_at < now} == {State.ATTENDED, State.MISSED}
    assert AGENDA.keys() == people.keys()
    assert {number for group in GROUPS for number in group.people} <= people.keys()


def test_there_are_forty_of_every_language_and_doelgroep() -> None:
    everybody = [*PEOPLE, *(one for one, _ in neighbours())]
    assert len({one.number for one in everybody}) == len({one.phone for one in everybody}) == 40
    assert {one.language for one in everybody} == {"nl", "ar", "ti", "en"}
    assert {one.doelgroep for one in everybody} == set(Doelgroep)
    assert {one.leerroute for one in everybody} == {None, *Leerroute}


async def test_the_neighbours_live_on_their_phones(tmp_path: Path) -> None:
    async with opened(tmp_path) as (simulator, _, application):
        running = asyncio.create_task(application.run())
        assert await live(simulator, at_once=len(NEIGHBOURS)) == []
        with application.shared.database.transaction() as connection:
            homes = [home.id for home in list_municipalities(connection)]
            listed = list_people(connection, homes)
            reached = [
                one.first_name
                for one in listed
                for presence in presences(connection, one.id)
                if presence.chat.consented_at and not presence.chat.stopped_at
            ]
            asked = [task for task in open_tasks(connection, homes) if task.kind == "question"]
            is_done = question.c.state != QuestionState.OPEN
            share_caseload(connection, homes[0], application.shared.now())
            desk = Desk(application.shared.profiles, application.shared.settings.quiet_hours)
            answer_some(connection, desk, application.shared.now())
            done = connection.scalars(select(question.c.state).where(is_done)).all()
            paid = entered_of(connection, [one.id for one in listed])
        running.cancel()
    does = [one.name for one in NEIGHBOURS if one.does and one.does != STOPS]
    assert sorted(reached) == sorted(does)
    assert len(asked) == sum(SAYS in act for one in NEIGHBOURS for act in one.does)
    assert len(paid) == len(BILLS)
    assert Counter(done) == {
        QuestionState.ANSWERED: sum(said is not None for said in ANSWERS.values()),
        QuestionState.CLOSED: list(ANSWERS.values()).count(None),
    }


def test_what_they_bring_is_known_in_every_language() -> None:
    things = {thing for talks in AGENDA.values() for talk in talks for thing in talk.bring}
    known = frozenset().union(*BRING.values())
    assert {thing.casefold() for thing in things} <= known
    assert {group.course.name.casefold() for group in GROUPS} <= frozenset().union(
        *SUBJECTS.values()
    )
