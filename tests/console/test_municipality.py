"""Beheer, Gemeente: how contacts are reached, changed and put back; the profile with its sources."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import Connection

from casework import contact_data
from casework.access import NotHereError
from casework.contact_data import ContactChangedError, Opening, TypedContact, live_profiles
from casework.errors import CaseError, Reason
from console.fact_words import FACTS
from flows.klantreis.profile import load_all
from storage.audit import read_audit
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

HERE = "heemstede"
MORNINGS = Opening("ma", "do", "9:00", "12.30")
TYPED = TypedContact(" 023 548 58 58 ", "Raadhuisplein  1", (MORNINGS, Opening("ma", "vr", "", "")))


def change(
    connection: Connection,
    world: World,
    typed: TypedContact = TYPED,
    seen: int = 0,
    id: str = "consulent",
) -> None:
    els = access_of(connection, world, "els")
    contact_data.change(connection, els, world.profiles, HERE, id, typed, seen, NOW)


def test_what_is_typed_stands_before_the_profile_here_alone(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        assert live_profiles(connection, world.profiles) is world.profiles
        change(connection, world)
        live = live_profiles(connection, world.profiles)
        lines = read_audit(connection, limit=1)
    consulent = live[HERE].contacts["consulent"]
    (hours,) = consulent.hours
    assert (consulent.phone, consulent.address) == ("023 548 58 58", "Raadhuisplein 1")
    assert hours.days == ("ma", "di", "wo", "do")
    assert (hours.opens, hours.closes) == (time(9), time(12, 30))
    assert (consulent.checked, consulent.confirmed) == (NOW.date(), NOW.date())
    assert live["heerenveen"] is world.profiles["heerenveen"]
    others = {id: one for id, one in live[HERE].contacts.items() if id != "consulent"}
    assert others == {
        id: one for id, one in world.profiles[HERE].contacts.items() if id != "consulent"
    }
    assert (lines[0].action, lines[0].detail) == ("contact set", {"contact": "consulent"})


def test_it_is_put_back_and_nobody_overwrites_a_colleague(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        els = access_of(connection, world, "els")
        change(connection, world)
        with pytest.raises(ContactChangedError):
            change(connection, world)
        change(connection, world, TypedContact("112233", "", ()), 1)
        contact_data.again(connection, els, world.profiles, HERE, "consulent", 1, 2, NOW)
        live = live_profiles(connection, world.profiles)
        assert live[HERE].contacts["consulent"].phone == "023 548 58 58"
        contact_data.again(connection, els, world.profiles, HERE, "consulent", 0, 3, NOW)
        assert live_profiles(connection, world.profiles) is world.profiles
        with pytest.raises(NotHereError):
            contact_data.again(connection, els, world.profiles, HERE, "consulent", 9, 4, NOW)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (TypedContact("bel maar", "", ()), Reason.PHONE_UNUSABLE),
        (TypedContact("٠٢٣٥٤٨", "", ()), Reason.PHONE_UNUSABLE),
        (TypedContact("", "", (MORNINGS,)), Reason.PHONE_UNUSABLE),
        (TypedContact("023", "x" * 121, ()), Reason.TEXT_TOO_LONG),
        (TypedContact("023", "{ $phone }", ()), Reason.TEXT_TOO_LONG),
        (TypedContact("023", "", (Opening("ma", "do", "12:30", "9:00"),)), Reason.OPENING_UNUSABLE),
        (TypedContact("023", "", (Opening("do", "ma", "9:00", "12:30"),)), Reason.OPENING_UNUSABLE),
        (TypedContact("023", "", (Opening("ma", "do", "9:00", ""),)), Reason.OPENING_UNUSABLE),
        (TypedContact("023", "", (Opening("ma", "x", "9:00", "10:00"),)), Reason.OPENING_UNUSABLE),
        (
            TypedContact("023", "", (Opening("ma", "do", "25:00", "26:00"),)),
            Reason.OPENING_UNUSABLE,
        ),
    ],
)
def test_what_can_not_be_is_refused(world: World, typed: TypedContact, reason: Reason) -> None:
    with world.database.transaction() as connection, pytest.raises(CaseError) as refused:
        change(connection, world, typed)
    assert refused.value.reason is reason


@pytest.mark.parametrize("id", ["alarm", "nergens", ""])
def test_the_alarm_number_is_nobodys_to_change(world: World, id: str) -> None:
    with world.database.transaction() as connection, pytest.raises(NotHereError):
        change(connection, world, id=id)


async def test_facts_are_named_in_words(world: World) -> None:
    assert set().union(*(profile.facts for profile in load_all().values())) == set(FACTS)
    assert len(set(FACTS.dutch.values())) == len(FACTS)
    page = (await (await world.logged_in("els")).get("/beheer")).text
    assert ">Brugklas: begint binnen</th>" in page
    assert "<li>Brugklas " in page, "a step that only a memo vouches for"
    assert "brugklas-within" not in page
    assert "steps.brugklas" not in page


async def test_the_page_tells_and_the_letter_says_it(world: World) -> None:
    client = await world.logged_in("els")
    shown = (await client.get("/beheer")).text
    assert "Hoe de begeleider heet" in shown
    assert "Gecontroleerd" in shown
    form = {
        "versie": "0",
        "telefoon": "023 548 58 58",
        "adres": "<b>Plein</b> 1",
        "van-0": "ma",
        "tot-0": "do",
        "open-0": "09:00",
        "dicht-0": "12:30",
    }
    saved = await client.post("/beheer/contact/consulent", data=form)
    page = (await client.get(saved.headers["location"])).text
    assert "Bewaard. De assistent zegt dit vanaf nu." in page
    for said in ("maandag", "الاثنين", "ሰኑይ", "Monday"):
        assert said in page, said
    assert "<b>Plein" not in page
    bad = await client.post(
        "/beheer/contact/consulent", data=form | {"versie": "1", "open-0": "later"}
    )
    assert (bad.status_code, 'value="later"' in bad.text) == (400, True)
    old = await client.post("/beheer/contact/consulent", data=form)
    assert (old.status_code, "net veranderd" in old.text) == (409, True)
    amal = f"/inburgeraars/{world.people['Amal'].public_id}/uitnodigen"
    letter = (await client.post(amal, data={"bekend": "0"})).text
    assert letter.count("023 548 58 58") == 2, "in Arabic and in Dutch"
    assert "<b>Plein" not in letter
    back = await client.post(
        "/beheer/contact/consulent/versie", data={"versie": "1", "nummer": "0"}
    )
    assert "zoals in het profiel" in (await client.get(back.headers["location"])).text
    assert "023 548" not in (await client.post(amal, data={"bekend": "1"})).text
