"""First contact, as people go through it, in each language; whole conversations are kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, select

from flows.payload import button_data
from storage.consents import consent
from storage.conversations import inbound_message
from storage.invitations import Expired, redeem
from storage.people import Doelgroep, Leerroute, person
from storage.questions import open_tasks
from tests.stories.conftest import Town

JUST_HOUSED = {
    "koppeling": date(2026, 9, 20),
    "huisvesting": date(2026, 10, 31),
    "brp": date(2026, 11, 2),
    "kennisgeving": date(2026, 11, 9),
    "bijstand": date(2026, 10, 31),
}


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_somebody_invited_finds_where_they_are(town: Town, language: str) -> None:
    phone = await town.invited("Amal", language, **JUST_HOUSED)
    await town.presses(phone, "journey", "step-intake", "next", "who", "menu")
    await town.presses(phone, "info", "words", "plan", "more", "pip", "menu", "appointments")
    await town.presses(phone, "back", "info", "more", "contacts", "consulent", "menu")
    town.golden(f"invited-{language}")


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_a_guest_reads_the_general_klantreis(town: Town, language: str) -> None:
    phone = town.guest("Gast", language)
    await town.says(phone, "/start")
    await town.presses(phone, language, "next", "yes", "home", "gezinsmigrant", "journey", "all")
    town.golden(f"guest-{language}")


async def test_saying_no_costs_nothing_and_can_be_undone(town: Town) -> None:
    phone = town.guest()
    await town.says(phone, "/start")
    await town.presses(phone, "nl", "next", "no")
    await town.says(phone, "hallo?")
    await town.presses(phone, "again", "next", "yes", "elsewhere", "landelijk", "overig")
    town.golden("no-and-yes")


async def test_an_invitation_works_once(any_town: Town) -> None:
    town = any_town
    token = town.case("HS-1", "Amal", "nl")
    amal, stranger = town.guest("Amal"), town.guest("Vreemde")
    await amal.starts(token)
    await town.settled()
    await town.presses(amal, "nl", "next", "yes", "me")
    await stranger.starts(token)
    await town.settled()
    await stranger.sees("Deze link is al gebruikt")
    assert "Amal" not in str(stranger).split("---")[2]
    await amal.starts(token)  # her own link once more: nothing is lost, nothing refused
    await town.settled()
    await amal.sees("Hallo Amal")


async def test_an_invitation_expires(town: Town) -> None:
    token = town.case("HS-1", "Amal", "nl")
    town.clock.move(timedelta(days=14, seconds=1))
    phone = town.guest("Amal")
    await phone.starts(token)
    await town.settled()
    await phone.sees("Deze link is te oud")


async def test_a_made_up_invitation_is_refused_kindly(town: Town) -> None:
    phone = town.guest()
    await phone.starts("not-a-token")
    await town.settled()
    await phone.sees("Deze link ken ik niet")


async def test_a_family_shares_a_phone(town: Town) -> None:
    phone = await town.invited("Samir", "nl", doelgroep=Doelgroep.ASIELSTATUSHOUDER)
    second = town.case("HS-2", "Rana", "ar", doelgroep=Doelgroep.NAREIZIGER)
    await town.says(phone, "Ik heb een vraag over mijn geld")
    await phone.starts(second)
    await town.settled()
    await phone.sees("Rana")
    with town.database.transaction() as connection:
        assert connection.execute(select(inbound_message)).all() == [], "Samir's words are his"
    await town.presses(phone, "me", "yes", "journey")
    assert phone.screen().text.startswith("👤 Rana")
    await town.says(phone, "/menu")
    samir = next(one for row in phone.screen().keyboard for one in row if "Samir" in one.text)
    await phone.taps(samir.text)
    await town.settled()
    town.golden("family")


async def test_a_route_shows_what_belongs_to_it(town: Town) -> None:
    phone = await town.invited(
        "Yordanos",
        "nl",
        doelgroep=Doelgroep.NAREIZIGER,
        leerroute=Leerroute.Z,
        brp=date(2026, 3, 1),
        kennisgeving=date(2026, 3, 9),
        pip=date(2026, 5, 4),
        huisvesting=date(2026, 3, 1),
        koppeling=date(2026, 1, 5),
        bijstand=date(2026, 3, 1),
    )
    await town.presses(phone, "journey", "all", "more", "more", "more")
    town.golden("z-route")


async def test_somebody_elses_invitation_is_given_back(town: Town) -> None:
    token = town.case("HS-1", "Amal", "nl")
    phone = town.guest("Vreemde")
    await phone.starts(token)
    await town.settled()
    await town.presses(phone, "nl", "next", "yes")
    lying_about = town.case("HS-1", "Amal", "nl")
    await town.presses(phone, "other")
    await phone.sees("voor iemand anders")
    await town.presses(phone, "menu")
    await phone.sees("In welke gemeente woont u?")
    await town.says(phone, "/mijngegevens")
    assert "Amal" not in phone.screen().text
    with town.database.transaction() as connection:
        assert [task.kind for task in open_tasks(connection, [1])] == ["invitation-went-astray"]
        assert redeem(connection, lying_about, 1, town.clock.now()) == Expired()
        assert answers(connection) == [(None, True)]


@pytest.mark.parametrize("at_once", [False, True], ids=["one by one", "at once"])
async def test_a_strangers_yes_is_not_the_persons(any_town: Town, at_once: bool) -> None:
    town, hers = any_town, any_town.guest("Amal")
    await hers.starts(town.case("HS-1", "Amal", "nl"))
    await town.settled()
    await town.presses(hers, "nl", "next", "yes", "me")
    town.clock.move(timedelta(days=1))
    phone = town.guest("Vreemde")
    await phone.starts(town.case("HS-1", "Amal", "nl"))
    await town.settled()
    await town.presses(phone, "nl", "next")
    if at_once:  # the second press is made up before its button is there, as a fast thumb may
        asking = phone.screen()
        token = int((asking.keyboard[0][0].callback_data or "").split("|")[3], 36)
        await phone.presses(asking, button_data("welcome.privacy", "yes", token))
        await phone.presses(asking, button_data("welcome.hello", "other", token + 1))
        await town.settled()
    else:
        await town.presses(phone, "yes", "other")
    await phone.sees("voor iemand anders")
    with town.database.transaction() as connection:
        amal = connection.scalar(select(person.c.id))
        assert answers(connection) == [(amal, True), (None, True)]


def answers(connection: Connection) -> list[tuple[int | None, bool]]:
    """Whose yes or no was kept, in order."""
    rows = connection.execute(select(consent.c.person_id, consent.c.given).order_by(consent.c.id))
    return [(row.person_id, row.given) for row in rows]
