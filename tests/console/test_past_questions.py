"""Vragen van eerder: what is answered or closed is found again, by who may see it."""

from __future__ import annotations

from sqlalchemy import Connection

from casework import handling
from casework.past_questions import PAGE, Listing, Wanted, listing
from flows.inputs import Kind
from storage.inbox import Whose
from storage.past_questions import Sought
from storage.people import change_people
from storage.questions import QuestionState
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

TEAM = Whose.TEAM


def closes(connection: Connection, world: World, name: str, login: str = "els") -> None:
    access = access_of(connection, world, login)
    handling.close(connection, access, world.people[name].public_id, NOW)


def found(connection: Connection, world: World, wanted: Wanted, login: str = "anna") -> Listing:
    return listing(connection, access_of(connection, world, login), wanted, NOW)


def said(found: Listing) -> list[str | None]:
    """The last words of each, or what else it was."""
    return [line.last.text or line.last.kind if line.last else None for line in found.lines]


def test_what_is_done_is_found_by_filter_and_nothing_of_elsewhere(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        assert found(connection, world, Wanted(TEAM)).lines == ()
        world.chat(connection, "Rana", 7_000_000_003)
        world.asks(connection, "Rana", "how much", topic="money")
        for name in ("Amal", "Rana", "Yordanos"):
            closes(connection, world, name)
        everything = found(connection, world, Wanted(TEAM))
        assert (said(everything), everything.total) == (["how much", Kind.DOCUMENT], 2)
        assert everything.lines[0].by is not None
        assert everything.lines[0].by.login == "els"
        for sought, who in (
            (Sought(text="ran"), ["Rana"]),
            (Sought(text="HS-1"), ["Amal"]),
            (Sought(language="ar"), ["Amal"]),
            (Sought(topic="money"), ["Rana"]),
            (Sought(state=QuestionState.CLOSED), ["Rana", "Amal"]),
            (Sought(state=QuestionState.ANSWERED), []),
            (Sought(text="%"), []),
        ):
            lines = found(connection, world, Wanted(TEAM, sought)).lines
            assert [line.past.person.first_name for line in lines] == who
        access = access_of(connection, world, "carla")
        assert listing(connection, access, Wanted(TEAM), NOW).total == 0


def test_of_anothers_people_no_topic_and_no_words(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        closes(connection, world, "Amal", login="anna")
        els = {"consulent_id": world.staff["els"].id}
        change_people(connection, {world.people["Amal"].id: els}, NOW)
        (line,) = found(connection, world, Wanted(TEAM)).lines
        assert (line.closed, line.last, line.finish) == (True, None, None)
        assert found(connection, world, Wanted(Whose.MINE)).lines == ()
        by_topic = Wanted(TEAM, Sought(topic=line.past.question.topic))
        assert found(connection, world, by_topic).lines == ()
        assert said(found(connection, world, by_topic, "els")) == [Kind.DOCUMENT]


async def test_the_page_has_pages_filters_and_a_way_to_the_conversation(world: World) -> None:
    with world.database.transaction() as connection:
        for _ in range(PAGE):
            world.asks(connection, "Amal", "nog een", topic="money")
        closes(connection, world, "Amal")
    client = await world.logged_in("anna")
    first = (await client.get("/vragen/eerder?wie=iedereen")).text
    assert (f"{PAGE + 1} vragen" in first, "Pagina 1 van 2" in first) == (True, True)
    assert f'href="/vragen/{world.people["Amal"].public_id}"' in first
    second = (await client.get("/vragen/eerder?wie=iedereen&pagina=2")).text
    assert (second.count("<article"), "Bestand" in second) == (1, True)
    narrowed = (await client.get("/vragen/eerder?wie=iedereen&onderwerp=letter&hoe=gesloten")).text
    assert ("1 vraag<" in narrowed, narrowed.count("<article")) == (True, 1)
    assert "Geen vraag gevonden" in (await client.get("/vragen/eerder?hoe=beantwoord")).text
    assert "/vragen/eerder" in (await client.get("/vragen")).text
