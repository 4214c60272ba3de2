"""Beheer, Bewaren: shorter terms where the municipality wants them, and what goes when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, func, select

from casework import keeping
from casework.keeping import (
    LEAST,
    NotSureError,
    TermsChangedError,
    UnreadableTermsError,
    clean,
    next_cleaning,
    retention_of,
)
from storage.conversations import inbound_message
from storage.notes import note
from storage.retention import Retention, count_old, forget_here, forget_old, forget_shared
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

HERE = "heemstede"


def messages(connection: Connection, world: World, home: str) -> int:
    here = inbound_message.c.municipality_id == world.homes[home].id
    count = select(func.count()).select_from(inbound_message).where(here)
    return connection.scalar(count) or 0


def set_terms(
    connection: Connection,
    world: World,
    at: datetime,
    seen: int = 0,
    *,
    sure: bool = False,
    **days: str,
) -> None:
    els = access_of(connection, world, "els")
    keeping.change(connection, els, HERE, days, seen, at, sure=sure)


def test_a_shorter_term_holds_here_alone_and_is_asked_once(either_world: World) -> None:
    world, later = either_world, NOW + timedelta(days=40)
    with world.database.transaction() as connection:
        assert (messages(connection, world, HERE), messages(connection, world, "heerenveen")) == (
            3,
            1,
        )
        with pytest.raises(NotSureError) as asked:
            set_terms(connection, world, later, messages="30")
        assert asked.value.more["messages"] >= 3
        clean(connection, later)
        assert messages(connection, world, HERE) == 3
        set_terms(connection, world, later, messages="30", sure=True)
        told = keeping.keeping(connection, access_of(connection, world, "els"), HERE, later)
        shown = {term.kind: (term.days, term.goes) for term in told.terms}
        assert shown["messages"][0] == 30
        deleted = clean(connection, later + timedelta(hours=1))
        assert shown["messages"][1] <= deleted
        assert messages(connection, world, HERE) == 0
        assert messages(connection, world, "heerenveen") == 1
        told = keeping.keeping(connection, access_of(connection, world, "els"), HERE, later)
    newest, before = told.cleanings
    assert newest.counts["messages"] == shown["messages"][1]
    assert "messages" not in before.counts
    assert {term.goes for term in told.terms if term.kind == "messages"} == {0}


def test_terms_are_put_back_unless_a_colleague_was_first(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        els = access_of(connection, world, "els")
        set_terms(connection, world, NOW, notes="14", answers="90")
        set_terms(connection, world, NOW, 1, notes="7")
        with pytest.raises(TermsChangedError):
            set_terms(connection, world, NOW, 1, notes="21")
        keeping.again(connection, els, HERE, 1, 2, NOW, sure=False)
        told = keeping.keeping(connection, els, HERE, NOW)
        days = {term.kind: term.days for term in told.terms}
        assert (days["notes"], days["answers"], told.version) == (14, 90, 3)
        keeping.again(connection, els, HERE, 0, 3, NOW, sure=False)
        told = keeping.keeping(connection, els, HERE, NOW)
    assert all(term.days == term.most for term in told.terms)
    assert len(told.history) == 4


@pytest.mark.parametrize("days", ["29", "91", "-30", "", "x", "٣٠", "30.5", "9" * 5000])
def test_a_term_beyond_what_is_allowed_is_refused(world: World, days: str) -> None:
    with world.database.transaction() as connection, pytest.raises(UnreadableTermsError):
        set_terms(connection, world, NOW, messages=days, sure=True)


def test_no_term_is_ever_longer_than_what_people_were_told() -> None:
    longer = retention_of(dict.fromkeys(LEAST, 100_000) | {"updates": 1})
    assert longer == Retention()
    assert all(days <= keeping._days(Retention(), kind) for kind, days in LEAST.items())


def test_all_homes_and_the_shared_are_everything(either_world: World) -> None:
    """What is cleaned a municipality at a time is what would be cleaned at once."""
    world, keep, later = either_world, Retention(), NOW + timedelta(days=3000)
    with world.database.transaction() as connection:
        nested = connection.begin_nested()
        everything = forget_old(connection, keep, later)
        nested.rollback()
        counted = [count_old(connection, home.id, keep, later) for home in world.homes.values()]
        found = [forget_here(connection, home.id, keep, later) for home in world.homes.values()]
        assert counted == found
        shared = forget_shared(connection, keep, later)
        assert sum(sum(one.values()) for one in found) + shared == everything
        assert everything > 5


def test_the_next_cleaning_is_at_three_in_the_night() -> None:
    assert next_cleaning(datetime(2026, 11, 21, 1, 59, tzinfo=UTC)) == datetime(
        2026, 11, 21, 2, tzinfo=UTC
    )
    assert next_cleaning(datetime(2026, 11, 21, 2, 0, tzinfo=UTC)) == datetime(
        2026, 11, 22, 2, tzinfo=UTC
    )


async def test_the_page_asks_tells_and_puts_back(world: World) -> None:
    client = await world.logged_in("els")
    world.clock.at = NOW + timedelta(days=45)
    client = await world.logged_in("els")
    form = {"gemeente": HERE, "versie": "0", "messages": "30"}
    asked = await client.post("/beheer/bewaren", data=form)
    assert (asked.status_code, "Weet u het zeker?" in asked.text) == (200, True)
    assert 'value="30"' in asked.text
    done = await client.post("/beheer/bewaren", data=form | {"zeker": "ja"})
    shown = (await client.get(done.headers["location"])).text
    assert "Bewaard. De volgende keer" in shown
    assert "Berichten en bestanden van inburgeraars 30" in shown
    again = await client.post("/beheer/bewaren", data=form | {"zeker": "ja"})
    assert (again.status_code, "net veranderd" in again.text) == (409, True)
    wrong = await client.post("/beheer/bewaren", data=form | {"versie": "1", "messages": "400"})
    assert (wrong.status_code, 'value="400"' in wrong.text) == (400, True)
    await client.post("/beheer/bewaren/versie", data={"versie": "1", "nummer": "0"})
    assert "geldt nu" in (await client.get("/beheer/bewaren")).text
    with world.database.transaction() as connection:
        assert connection.scalar(select(func.count()).select_from(note)) == 0
