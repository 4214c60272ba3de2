"""Every kind of task on every page that shows one, from waiting to done and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from casework import (
    appointments,
    booking,
    calendars,
    calling,
    conversations,
    deadlines,
    reminding,
)
from casework.appointments import (
    INTERPRETER,
    ask_interpreter,
    decline,
    keep_preparation,
    plan,
    rate,
    share_preparation,
)
from casework.booking import CANNOT_COME
from casework.calling import CALL
from casework.cases import Actor
from casework.reminding import LATE
from console import tasks
from console.languages import in_language
from flows.appointments import WHYS
from flows.steps.appointment_replies import INTERPRETERS
from storage.appointments import Kind, State
from storage.booking import Details
from storage.people import PersonValue, change_people
from storage.questions import NewTask, TaskRow, add_task
from storage.work import Work
from tests.console.world import NOW, World


@pytest.fixture(params=tasks.TITLES)
def waiting(request: pytest.FixtureRequest, world: World) -> TaskRow:
    """A task of each kind, without arguments: only a question has a topic."""
    amal = world.people["Amal"]
    with world.database.transaction() as connection:
        return add_task(
            connection, NewTask(amal.municipality_id, amal.id, request.param, {}, NOW, NOW)
        )


async def test_every_kind_is_shown_until_it_is_done_and_can_be_put_back(
    world: World, waiting: TaskRow
) -> None:
    client = await world.logged_in("anna")
    title, advice = tasks.title(waiting.kind, {}), tasks.advice(waiting.kind)
    person = f"/inburgeraars/{world.people['Amal'].public_id}"
    for path in ("/", "/vandaag/werk", person):
        page = await client.get(path)
        assert page.status_code == 200, path
        assert f'id="taak-{waiting.public_id}"' in page.text
        assert title in page.text
        assert advice in page.text
    task = f"/taken/{waiting.public_id}"
    done = await client.post(f"{task}/klaar")
    assert done.status_code == 303
    assert (
        f'<span id="net-{waiting.public_id}">{title}, '
        in (await client.get(done.headers["location"])).text
    )
    assert f'<span id="af-{waiting.public_id}">{title}, ' in (await client.get("/")).text
    assert waiting.public_id not in (await client.get(person)).text
    assert (await client.post(f"{task}/open")).status_code == 303
    assert f'id="taak-{waiting.public_id}"' in (await client.get("/vandaag/werk")).text


async def test_a_task_of_nobody_is_shown(world: World) -> None:
    """What an update that was set aside says is not known, nor whose it was."""
    home = world.homes["heemstede"].id
    with world.database.transaction() as connection:
        add_task(connection, NewTask(home, None, "update-set-aside", {"update": 5}, NOW))
    client = await world.logged_in("anna")
    assert "Bericht niet verwerkt" in (await client.get("/")).text


def test_a_title_has_its_topic_where_there_is_one() -> None:
    assert tasks.title("question", {"topic": "money"}) == "Vraag: Geld"
    assert tasks.title("unreachable", {}) == "Niet te bereiken"
    assert tasks.title("new-kind", {"topic": "new-topic"}) == "new-kind: new-topic"


def test_whatever_makes_a_task_has_words_for_it_and_says_what_to_do() -> None:
    made = set(_kinds_of_tasks())
    assert made >= {*deadlines.KINDS, deadlines.NOT_SENT, CALL, CANNOT_COME, INTERPRETER, LATE}
    assert made <= set(tasks.TITLES)
    assert set(tasks.TITLES) - set(tasks.ADVICE) == {"question"}


def _kinds_of_tasks() -> Iterator[str]:
    """Every kind of task that the program names: the constants with which tasks are made."""
    modules = appointments, booking, calendars, calling, conversations, deadlines, reminding
    names = "CALL", "CANNOT_COME", "INTERPRETER", "LATE", "PREPARED", "TROUBLE", "UNREACHABLE"
    for module in modules:
        yield from filter(None, (getattr(module, name, None) for name in names))
    yield from (*deadlines.KINDS, deadlines.NOT_SENT)


def test_there_are_words_for_all_that_is_known() -> None:
    assert set(tasks.KINDS) == set(Kind)
    assert set(tasks.STATES) == set(State)
    assert set(tasks.WHYS) == set(WHYS)
    assert set(tasks.TONGUES) >= set(INTERPRETERS)


async def test_a_task_tells_of_its_appointment_as_it_is_now(world: World) -> None:
    amal = world.people["Amal"]
    actor = Actor("test", amal.municipality_id)
    with world.database.transaction() as connection:
        details = Details(Kind.INTAKE, NOW + timedelta(days=5), place="Raadhuis")
        row = plan(connection, actor, amal, details, NOW)
        decline(connection, amal.id, row.id, 1, "work", NOW)
        ask_interpreter(connection, amal.id, row.id, "ti", "woman", NOW)
    client = await world.logged_in("anna")
    page = (await client.get("/")).text
    assert "Brede intake, do 26-11-2026 10:00, Raadhuis (kan niet komen)" in page
    assert "Waarom: werk" in page
    assert "Taal: Tigrinya, liefst een vrouw" in page
    assert tasks.advice("cannot-come") in page


@pytest.mark.parametrize(
    ("kind", "args", "dutch", "english"),
    [
        ("talk-due", {"day": "2026-12-28"}, ["Voorstel: 28-12-2026"], ["Proposal: 28-12-2026"]),
        (
            "pip-due",
            {"day": "2026-12-28", "provisional": True},
            [
                "Uiterste dag: 28-12-2026",
                "Voorlopig: de kennisgeving van DUO is nog niet bekend",
            ],
            ["Last day: 28-12-2026", "Provisional: DUO's notice is not known yet"],
        ),
        ("not-sent", {"arrived": "maybe"}, ["Misschien aangekomen"], ["May have arrived"]),
        ("reminders-late", {"count": 7}, ["Aantal: 7"], ["Number: 7"]),
        ("interpreter", {}, ["Taal: vraag welke"], ["Language: ask which"]),
        ("question", {"topic": "money"}, [], []),
    ],
)
def test_what_is_known_of_a_task(
    world: World, kind: str, args: dict[str, object], dutch: list[str], english: list[str]
) -> None:
    home = world.homes["heemstede"].id
    with world.database.transaction() as connection:
        made = Work(add_task(connection, NewTask(home, None, kind, args, NOW)), None)
    assert tasks.facts(made) == dutch
    with in_language("en"):
        assert tasks.facts(made) == english


async def test_staff_see_what_was_shared_before_a_talk_and_nothing_else(world: World) -> None:
    amal = world.people["Amal"]
    actor = Actor("test", amal.municipality_id)
    with world.database.transaction() as connection:
        details = Details(Kind.VOORTGANGSGESPREK, NOW + timedelta(days=5))
        row = plan(connection, actor, amal, details, NOW)
        keep_preparation(connection, amal.id, row.id, "well", "well-lessons", NOW)
        keep_preparation(connection, amal.id, row.id, "hard", "<b>فاتورة</b>", NOW)
        assert share_preparation(connection, amal.id, row.id, NOW)
        assert not share_preparation(connection, amal.id, row.id, NOW), "nothing new to share"
        keep_preparation(connection, amal.id, row.id, "want", "een geheim", NOW)
        rate(connection, amal.id, row.id, "bad", NOW)
    client = await world.logged_in("anna")
    page = (await client.get(f"/inburgeraars/{amal.public_id}/afspraken")).text
    assert "Voortgangsgesprek, do 26-11-2026 10:00" in page
    assert "<dt>🙂 Wat gaat goed?</dt>" in page
    assert "📚 De lessen" in page
    assert "&lt;b&gt;فاتورة&lt;/b&gt;" in page
    assert "een geheim" not in page
    assert "rating" not in page
    today = (await client.get("/")).text
    assert tasks.title("prepared", {}) in today
    with world.database.transaction() as connection:
        keep_preparation(connection, amal.id, row.id, "well", "", NOW)
        keep_preparation(connection, amal.id, row.id, "hard", "anders", NOW)
    page = (await client.get(f"/inburgeraars/{amal.public_id}/afspraken")).text
    assert "De lessen" not in page
    assert "anders" not in page, "an answer that is changed is theirs again"


async def test_staff_are_told_a_day_for_the_next_talk_until_one_is_planned(world: World) -> None:
    amal = world.people["Amal"]
    actor = Actor("test", amal.municipality_id)
    dates: dict[str, PersonValue] = {"pip": NOW.date() - timedelta(days=30), "gesprekken": 4}
    with world.database.transaction() as connection:
        change_people(connection, {amal.id: dates}, NOW)
    client = await world.logged_in("anna")
    page = (await client.get(f"/inburgeraars/{amal.public_id}")).text
    assert "Voorstel: <strong>22-01-2027</strong>" in page
    with world.database.transaction() as connection:
        plan(connection, actor, amal, Details(Kind.VOORTGANGSGESPREK, NOW + timedelta(days=5)), NOW)
    assert "Voorstel" not in (await client.get(f"/inburgeraars/{amal.public_id}")).text
