"""What the pages stand on, on both databases: the day's work, the list, a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

import pytest
from sqlalchemy import Connection, event, insert, update

from casework import dossier, work
from casework.access import Access, NotHereError, load_access
from casework.caseload import PAGE, PIP, Listing, Wanted, list_people
from casework.cases import INVITATION_LASTS
from casework.learning import enter_paid
from casework.list_lessons import Going
from casework.person_page import Reading
from flows.inputs import Kind
from flows.lessons.paid import Entered
from storage.audit import read_audit
from storage.base import new_public_id
from storage.caseload import ChatStatus, Filter, Sort
from storage.chats import chat, chat_person
from storage.database import Database
from storage.invitations import redeem
from storage.people import Doelgroep, Leerroute, person
from storage.questions import NewTask, QuestionState, add_task, open_questions
from tests.console.world import NOW, World

MOST_QUERIES, MOST_OF_A_LIST = 10, 13
"""Of one page, whatever the number of people."""


def access_of(connection: Connection, world: World, login: str) -> Access:
    found = load_access(connection, world.staff[login].id)
    assert found is not None
    return found


def listed(connection: Connection, world: World, wanted: Wanted, login: str = "anna") -> Listing:
    access = access_of(connection, world, login)
    return list_people(connection, access, world.profiles, wanted, NOW)


def names(listing: Listing) -> list[str]:
    return [line.listed.person.first_name for line in listing.lines]


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements that were executed in the meantime."""
    statements: list[str] = []

    def note(*told: object) -> None:
        statements.append(str(told[2]))

    event.listen(database.engine, "before_cursor_execute", note)
    yield statements
    event.remove(database.engine, "before_cursor_execute", note)


def test_work_is_told_most_pressing_first_with_its_messages(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        world.asks(connection, "Amal", "haast", topic="money", due=timedelta(hours=1))
        home = world.homes["heemstede"].id
        add_task(connection, NewTask(home, None, "update-set-aside", {"update": 5}, NOW))
        day = work.today(connection, access_of(connection, world, "anna"), NOW)
    assert [row.task.kind for row in day.todo] == ["question", "question", "update-set-aside"]
    assert (day.todo[0].messages[0].text, day.open) == ("haast", 3)
    text, voice, file = day.todo[1].messages
    assert (text.kind, text.text) == (Kind.TEXT, "ما هذه الرسالة؟")
    assert (voice.kind, voice.media[0].seconds) == (Kind.VOICE, 12)
    assert (file.kind, file.media[0].file_name) == (Kind.DOCUMENT, "brief.pdf")
    assert day.todo[2].person is None


def test_done_closes_the_question_and_undo_opens_it(either_world: World) -> None:
    world = either_world
    public_id = world.tasks["Amal"].public_id
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        home = world.homes["heemstede"].id
        assert work.finish(connection, anna, public_id, NOW)
        assert not work.finish(connection, anna, public_id, NOW)
        assert open_questions(connection, home) == []
        day = work.today(connection, anna, NOW)
        assert (day.todo, day.open, day.done[0].task.done_by) == ((), 0, anna.staff.id)
        assert work.today(connection, anna, NOW + timedelta(days=1)).done == ()
        assert work.reopen(connection, anna, public_id, NOW)
        assert not work.reopen(connection, anna, public_id, NOW)
        assert [row.state for row in open_questions(connection, home)] == [QuestionState.OPEN]
        lines = read_audit(connection, subject=public_id)
    assert [line.action for line in lines] == ["task reopened", "task done"]
    assert {(line.actor, line.municipality_id) for line in lines} == {("anna", home)}


def test_another_municipalitys_task_is_not_there_and_a_lezer_may_not(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        for login, name, error in (
            ("anna", "Yordanos", NotHereError),
            ("carla", "Amal", NotHereError),
            ("dirk", "Amal", NotHereError),
            ("bert", "Amal", NotHereError),
        ):
            access = access_of(connection, world, login)
            for change in (work.finish, work.reopen):
                with pytest.raises(error):
                    change(connection, access, world.tasks[name].public_id, NOW)


def test_the_list_holds_ones_own_municipalities(either_world: World) -> None:
    with either_world.database.transaction() as connection:
        for login, seen in (
            ("anna", ["Amal", "Rana", "Tesfay"]),
            ("els", ["Amal", "Rana", "Tesfay", "Yordanos"]),
            ("carla", []),
            ("dirk", []),
        ):
            assert names(listed(connection, either_world, Wanted(), login)) == seen


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(text="tes"), ["Tesfay"]),
        (Filter(text=" hs-3 "), ["Rana"]),
        (Filter(text="%"), []),
        (Filter(text="HS_1"), []),
        (Filter(language="ti"), ["Tesfay"]),
        (Filter(doelgroep=Doelgroep.NAREIZIGER), ["Tesfay"]),
        (Filter(leerroute=Leerroute.Z), ["Tesfay"]),
        (Filter(no_route=True), ["Amal", "Rana"]),
        (Filter(status=ChatStatus.CONNECTED), ["Amal"]),
        (Filter(status=ChatStatus.NOT_INVITED), ["Rana", "Tesfay"]),
        (Filter(language="ar", status=ChatStatus.INVITED), []),
    ],
)
def test_filters(either_world: World, wanted: Filter, found: list[str]) -> None:
    with either_world.database.transaction() as connection:
        listing = listed(connection, either_world, Wanted(wanted))
    assert (names(listing), listing.total) == (found, len(found))


def test_the_klantreis_sorts_and_filters_too(either_world: World) -> None:
    with either_world.database.transaction() as connection:
        by_pip = listed(connection, either_world, Wanted(sort=PIP))
        assert [(names(by_pip)[0], by_pip.lines[0].weeks_to_pip)] == [("Amal", 8)]
        assert [line.weeks_to_pip for line in by_pip.lines[1:]] == [None, None]
        backwards = listed(connection, either_world, Wanted(sort=PIP, descending=True))
        assert names(backwards)[0] == "Amal"
        intake = listed(connection, either_world, Wanted(step="intake"))
        assert names(intake) == ["Amal"]
        assert intake.lines[0].step is not None
        assert intake.lines[0].step.id == "step-intake"
        assert names(listed(connection, either_world, Wanted(step="no-such-step"))) == []


@pytest.mark.parametrize("sort", list(Sort))
def test_every_column_sorts_both_ways(either_world: World, sort: Sort) -> None:
    with either_world.database.transaction() as connection:
        up = listed(connection, either_world, Wanted(sort=sort))
        down = listed(connection, either_world, Wanted(sort=sort, descending=True))
    assert sorted(names(up)) == sorted(names(down)) == ["Amal", "Rana", "Tesfay"]
    if sort in (Sort.NAME, Sort.NUMBER):
        assert names(up) == names(down)[::-1]


def test_the_state_of_a_chat(either_world: World) -> None:
    """The best of all a person's chats; being cut off is being in none."""
    world = either_world

    def status(connection: Connection) -> ChatStatus:
        found = listed(connection, world, Wanted(Filter(text="Rana")))
        return found.lines[0].listed.status

    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        public_id = world.people["Rana"].public_id
        assert status(connection) is ChatStatus.NOT_INVITED
        dossier.invite(connection, anna, public_id, NOW - INVITATION_LASTS)
        assert status(connection) is ChatStatus.NOT_INVITED
        dossier.invite(connection, anna, public_id, NOW)
        assert status(connection) is ChatStatus.INVITED
        first = world.chat(connection, "Rana", 7_000_000_050)
        assert status(connection) is ChatStatus.CONNECTED
        for column, expected in (
            (chat.c.refused_at, ChatStatus.DECLINED),
            (chat.c.stopped_at, ChatStatus.STOPPED),
            (chat.c.unreachable_at, ChatStatus.UNREACHABLE),
        ):
            connection.execute(update(chat).where(chat.c.id == first).values({column: NOW}))
            assert status(connection) is expected
        world.chat(connection, "Rana", 7_000_000_051)
        assert status(connection) is ChatStatus.CONNECTED
        for chat_id in (first, world.chats["Rana"]):
            assert dossier.cut_off(connection, anna, public_id, chat_id, NOW)
            assert not dossier.cut_off(connection, anna, public_id, chat_id, NOW)
        assert status(connection) is ChatStatus.NOT_INVITED


def test_a_persons_page_and_its_audit(either_world: World) -> None:
    world = either_world
    public_id = world.people["Amal"].public_id
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        reading = Reading(connection, anna, world.profiles, public_id, NOW)
        head = reading.head("overzicht")
        found = reading.overview(head)
        assert found.journey.weeks_to_pip == 8
        assert [one.chat.id for one in head.chats] == [world.chats["Amal"]]
        assert [row.task.id for row in found.todo] == [world.tasks["Amal"].id]
        assert [(line.action, line.subject) for line in anna.seen] == [("person read", public_id)]
        invited = dossier.invite(connection, anna, public_id, NOW)
        (line,) = read_audit(connection, subject=public_id)
        assert line.action == "person invited"
        assert invited.token not in str(line)
        bert = access_of(connection, world, "bert")
        with pytest.raises(NotHereError):
            Reading(connection, bert, world.profiles, public_id, NOW).head("")
        with pytest.raises(NotHereError):
            dossier.invite(connection, bert, public_id, NOW)
        with pytest.raises(NotHereError):
            dossier.cut_off(connection, bert, public_id, world.chats["Amal"], NOW)
        elsewhere = world.people["Yordanos"].public_id
        with pytest.raises(NotHereError):
            Reading(connection, anna, world.profiles, elsewhere, NOW).head("")


def test_the_klantreis_of_a_page_knows_who_is_helped_for_longer(world: World) -> None:
    amal = world.people["Amal"]
    last = NOW.date() + timedelta(days=400)
    helped = Entered("huur", paid=True, until=last)
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        reading = Reading(connection, anna, world.profiles, amal.public_id, NOW)
        head = reading.head("")
        before = reading.overview(head).journey.ontzorgen_ends
        enter_paid(connection, anna.writing(amal.municipality_id), amal, helped, NOW)
        assert before
        assert before < last
        assert reading.overview(head).journey.ontzorgen_ends == last
        assert reading.case(head).journey.ontzorgen_ends == last


def test_an_invitation_made_here_opens_the_chat(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        invited = dossier.invite(connection, anna, world.people["Rana"].public_id, NOW)
        assert dossier.link(invited) == f"https://t.me/wegwijs_test_bot?start={invited.token}"
        chat_id = world.chats["Amal"]
        assert redeem(connection, invited.token, chat_id, NOW).person_id == (  # type: ignore[union-attr]
            world.people["Rana"].id
        )


def test_without_a_bots_name_there_is_no_link(world: World) -> None:
    with world.database.transaction() as connection:
        world.home(connection, "nieuw", bot=None)
        world.colleague(connection, "fred", nieuw="consulent")  # type: ignore[arg-type]
        rosa = world.person(connection, "nieuw", "N-1", "Rosa")
        fred = access_of(connection, world, "fred")
        with pytest.raises(dossier.NoBotError):
            dossier.invite(connection, fred, rosa.public_id, NOW)
        reading = Reading(connection, fred, world.profiles, rosa.public_id, NOW)
        found = reading.overview(reading.head(""))
        assert found.journey.steps  # the law's, for want of a profile of its own


def test_reading_leaves_a_line_a_municipality(world: World) -> None:
    with world.database.transaction() as connection:
        els = access_of(connection, world, "els")
        work.note_reading(els, work.today(connection, els, NOW), NOW)
        list_people(connection, els, world.profiles, Wanted(), NOW)
        for home in ("heemstede", "heerenveen"):
            lines = [one for one in els.seen if one.municipality_id == world.homes[home].id]
            assert [line.action for line in lines] == ["work read", "people listed"]
        assert lines[-1].detail == {"people": 1}


def test_ten_thousand_people(either_world: World) -> None:
    """Few statements whatever the number, pages that hold together, and no waiting."""
    world = either_world
    with world.database.transaction() as connection:
        _crowd(connection, world, 10_000)
    anna_sees = 10_003
    for wanted in (
        Wanted(),
        Wanted(sort=Sort.CONTACT, descending=True, page=3),
        Wanted(Filter(text="naam 12", status=ChatStatus.CONNECTED)),
        Wanted(sort=PIP),
        Wanted(step="intake", page=2),
        Wanted(going=Going.NOTHING, sort=Sort.CONTACT),
    ):
        with world.database.transaction() as connection, counted(world.database) as statements:
            listing = listed(connection, world, wanted)
        assert len(statements) <= MOST_OF_A_LIST, statements
        assert len(listing.lines) == min(PAGE, listing.total)
    with world.database.transaction() as connection:
        whole = Wanted(sort=Sort.LANGUAGE)
        total = listed(connection, world, whole)
        assert (total.total, total.pages) == (anna_sees, -(-anna_sees // PAGE))
        seen = [
            line.listed.person.id
            for page in range(1, 6)
            for line in listed(connection, world, replace(whole, page=page)).lines
        ]
        assert len(set(seen)) == 5 * PAGE
        last = listed(connection, world, replace(whole, page=10_000))
        assert (last.page, len(last.lines)) == (total.pages, anna_sees % PAGE)
        began = perf_counter()
        listed(connection, world, Wanted())
        assert perf_counter() - began < 1.0


def test_the_days_work_takes_few_statements(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        for _ in range(30):
            world.asks(connection, "Amal", "een", "twee")
        with counted(world.database) as statements:
            day = work.today(connection, access_of(connection, world, "anna"), NOW)
    assert len(day.todo) == 31
    assert len(statements) <= MOST_QUERIES


def _crowd(connection: Connection, world: World, count: int) -> None:
    """Many people, every third of them in a chat."""
    home = world.homes["heemstede"].id
    first = date(2026, 1, 1)
    rows = [
        {
            "municipality_id": home,
            "public_id": new_public_id(),
            "number": f"N-{index}",
            "first_name": f"Naam {index}",
            "language": ("ar", "ti", "en", "nl")[index % 4],
            "doelgroep": list(Doelgroep)[index % 4],
            "koppeling": first + timedelta(days=index % 300),
            "huisvesting": first + timedelta(days=index % 300 + 20),
            "brp": first + timedelta(days=index % 300 + 22),
            "created_at": NOW,
            "updated_at": NOW,
        }
        for index in range(count)
    ]
    made = insert(person).returning(person.c.id)
    ids = list(connection.scalars(made, rows))
    seen = datetime(2026, 1, 1, tzinfo=UTC)
    chats = [
        {
            "municipality_id": home,
            "bot": f"bot-{home}",
            "telegram_id": 8_000_000_000 + index,
            "last_seen_at": seen + timedelta(minutes=index),
            "created_at": NOW,
        }
        for index in range(0, count, 3)
    ]
    chat_ids = list(connection.scalars(insert(chat).returning(chat.c.id), chats))
    links = [
        {"chat_id": chat_id, "person_id": person_id, "joined_at": NOW}
        for chat_id, person_id in zip(chat_ids, ids[::3], strict=True)
    ]
    connection.execute(insert(chat_person), links)
