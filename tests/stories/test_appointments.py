"""An appointment as people meet it: told, moved, reminded of, answered, on the map, missed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar, Event

from bot.simulator.phone import Phone, readable
from bot.simulator.state import Message
from flows.context import ZONE
from flows.payload import news_data
from storage.appointments import Kind, State
from storage.questions import TaskRow, open_tasks
from tests.stories.agenda import Agenda
from tests.stories.conftest import Town
from tests.stories.test_questions import kept, tasks

TALK = datetime(2026, 12, 3, 9, 30, tzinfo=ZONE)
HALL: dict[str, Any] = {
    "minutes": 45,
    "place": "Raadhuis",
    "address": "Raadhuisplein 1, Heemstede",
    "latitude": 52.3508,
    "longitude": 4.6224,
    "route": "Bus 80, halte Raadhuis.",
    "bring": ("paspoort", "foto van uw balkon"),
    "subject": "voortgang",
    "who": "mevrouw De Wit",
}


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_an_appointment_is_told_answered_moved_and_cancelled(
    town: Town, language: str
) -> None:
    phone = await town.invited("Amal", language)
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.VOORTGANGSGESPREK, TALK, **HALL)
    await town.settled()
    town.tells(phone)
    await town.presses_older(phone, f"appointments.where/{talk}")
    await town.presses_older(phone, f"appointments.coming/{talk}/1")
    await town.presses(phone, "file")
    agenda.moves(talk, starts_at=TALK + timedelta(days=1, hours=4))
    await town.settled()
    town.tells(phone)
    await town.presses_older(phone, f"appointments.cannot/{talk}/2")
    await town.presses(phone, "childcare", "menu", "appointments", f"a{talk}", "more")
    await town.presses(phone, "interpreter", language if language != "nl" else "ar", "woman")
    agenda.cancels(talk)
    await town.settled()
    town.tells(phone)
    town.golden(f"appointment-{language}")


def messages(phone: Phone, text: str) -> list[Message]:
    """The bot's messages in which this stands, oldest first."""
    return [one for one in phone.messages() if one.from_bot and text in readable(one.text)]


async def test_the_pin_and_the_file_are_those_of_the_appointment(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "ar")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.VOORTGANGSGESPREK, TALK, **HALL)
    await town.settled()
    await town.presses_older(phone, f"appointments.where/{talk}")
    pin = next(one.content.media for one in phone.messages() if kind_of(one) == "venue")
    assert pin is not None
    assert pin.details == {
        "location": {"latitude": 52.3508, "longitude": 4.6224},
        "title": "Raadhuis",
        "address": "Raadhuisplein 1, Heemstede",
    }
    agenda.moves(talk, starts_at=TALK + timedelta(days=1))
    await town.settled()
    await town.presses_older(phone, f"appointments.more/{talk}")
    await town.presses(phone, "file")
    file = next(one.content.media for one in phone.messages() if kind_of(one) == "document")
    assert file is not None
    assert file.file is not None
    assert (file.file.name, file.file.mime) == ("afspraak.ics", "text/calendar")
    (event,) = Calendar.from_ical(file.file.data).walk("VEVENT")
    assert isinstance(event, Event)
    assert (event.start, event["SEQUENCE"]) == (TALK + timedelta(days=1), 2)
    assert "voortgangsgesprek" in str(event["SUMMARY"])


def key(message: Message, ends: str) -> str:
    data = (button.callback_data or "" for row in message.keyboard for button in row)
    return next(one for one in data if one.endswith(ends))


@pytest.mark.parametrize("language", ["ar", "ti", "en"])
async def test_for_a_helper_it_is_said_in_dutch_as_it_stands_now(town: Town, language: str) -> None:
    phone = await town.invited("Amal", language)
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.VOORTGANGSGESPREK, TALK, **HALL)
    await town.settled()
    told = phone.screen()
    own, dutch = told.text, key(told, "|dutch")
    await phone.presses(told, dutch)
    await town.settled()
    assert phone.screen() is told
    assert "donderdag 3 december 2026" in readable(told.text)
    await phone.presses(told, key(told, "|own"))
    await town.settled()
    assert told.text == own
    agenda.moves(talk, starts_at=TALK + timedelta(days=1))
    await town.settled()
    await phone.presses(told, dutch)
    await town.settled()
    assert "vrijdag 4 december 2026" in readable(told.text)
    assert "donderdag 3 december" not in readable(told.text)
    agenda.cancels(talk)
    await town.settled()
    before = len(phone.messages())
    await phone.presses(told, dutch)
    await town.settled()
    assert readable(told.text).startswith("🚫 Deze afspraak gaat niet door.")
    assert len(phone.messages()) == before


async def test_dutch_shows_nothing_to_who_has_a_code_by_now(town: Town) -> None:
    phone = await town.invited("Amal", "en")
    Agenda(town, "HS-Amal").plans(Kind.VOORTGANGSGESPREK, TALK, **HALL)
    await town.settled()
    told = phone.screen()
    dutch = key(told, "|dutch")
    await town.says(phone, "/menu")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "1234")
    await town.waits(1)
    await phone.presses(told, dutch)
    await town.settled()
    assert "december" not in readable(told.text)
    assert "Raadhuis" not in readable(told.text)


def open_ones(town: Town) -> list[TaskRow]:
    with town.database.transaction() as connection:
        return open_tasks(connection, [1])


def kind_of(message: Message) -> str | None:
    return message.content.media.kind if message.content.media else None


async def test_older_messages_say_that_they_are_old_and_lead_to_what_is_true(
    any_town: Town,
) -> None:
    town = any_town
    phone = await town.invited("Amal", "nl")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.LES, TALK, address="Plein 2")
    await town.waits_until(TALK - timedelta(days=6))
    assert len(messages(phone, "Plein 2")) == 2
    agenda.moves(talk, address="Kerkstraat 3")
    await town.settled()
    assert len(messages(phone, "Dit bericht is oud. De afspraak is veranderd.")) == 2
    assert [one.text for one in messages(phone, "Plein 2")] == []
    await town.presses_older(phone, f"appointments.one/{talk}")
    await phone.sees("Kerkstraat 3")
    before = len(phone.messages())
    agenda.cancels(talk)
    await town.settled()
    assert len(messages(phone, "Dit bericht is oud. De afspraak gaat niet door.")) == 3
    assert len(phone.messages()) == before + 1


async def test_an_older_message_that_is_gone_is_not_said_anew(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.LES, TALK)
    await town.settled()
    phone.screen().deleted = True
    agenda.moves(talk, starts_at=TALK + timedelta(days=1))
    await town.settled()
    assert messages(phone, "Dit bericht is oud") == []
    assert len(messages(phone, "Uw afspraak is verplaatst")) == 1


async def test_staff_hear_that_somebody_can_not_come_and_wants_an_interpreter(
    any_town: Town,
) -> None:
    town = any_town
    phone = await town.invited("Amal", "ti")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.INTAKE, TALK)
    await town.settled()
    await town.presses_older(phone, f"appointments.cannot/{talk}/1")
    assert tasks(town) == []
    await town.presses(phone, "more", "travel")
    (task,) = open_ones(town)
    assert (task.kind, task.args["why"]) == ("cannot-come", "travel")
    assert agenda.row(talk).state is State.CANNOT_COME
    await town.presses(phone, "coming")
    assert tasks(town) == []
    assert agenda.row(talk).state is State.CONFIRMED
    await town.presses(phone, "back", "more", "interpreter", "ti", "woman")
    (task,) = open_ones(town)
    assert (task.kind, task.args["language"], task.args["wish"]) == ("interpreter", "ti", "woman")


async def test_a_yes_to_what_was_moved_meanwhile_is_no_yes(town: Town) -> None:
    phone = await town.invited("Amal", "en")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.PIP, TALK)
    await town.settled()
    told = phone.screen()
    agenda.moves(talk, starts_at=TALK + timedelta(days=2))
    await phone.presses(told, news_data(1, f"appointments.coming/{talk}/1"))
    await town.settled()
    assert agenda.row(talk).state is State.MOVED
    assert messages(phone, "Something has changed.")


async def test_with_a_code_a_message_says_only_that_there_is_something(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.presses(phone, "settings", "people", "pin")
    await town.says(phone, "2580")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.INKOMENSGESPREK, TALK, **HALL)
    await town.settled()
    town.clock.move(timedelta(hours=2))
    assert "inkomen" not in phone.screen().text
    await town.presses_older(phone, f"appointments.one/{talk}")
    assert "inkomen" not in phone.screen().text
    await town.says(phone, "2580")
    await phone.sees("Gesprek over inkomen")


async def test_a_date_of_ones_own_is_remembered_until_it_is_removed(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "wanneer is mijn afspraak?")
    await town.presses(phone, "add", "examen")
    await town.says(phone, "3-12", "9:30")
    await town.presses(phone, "yes", "list")
    await phone.sees("donderdag 3 december 2026")
    await town.waits_until(TALK - timedelta(hours=12))
    (told,) = messages(phone, "Morgen hebt u een afspraak")
    data = (told.keyboard[0][0].callback_data or "").split("/")[1]
    await town.presses_older(phone, f"appointments.one/{data}")
    await town.presses(phone, "remove")
    await town.waits_until(TALK)
    assert messages(phone, "Vandaag hebt u een afspraak") == []
    assert tasks(town) == []


async def test_in_a_family_each_hears_of_their_own(town: Town) -> None:
    phone = await town.invited("Samir", "nl")
    await phone.starts(town.case("HS-2", "Rana", "nl"))
    await town.settled()
    await town.presses(phone, "me", "yes")
    hers = Agenda(town, "HS-2").plans(Kind.PIP, TALK)
    Agenda(town, "HS-Samir").plans(Kind.LES, TALK)
    await town.settled()
    assert len(messages(phone, "👤 Rana\n\n🔔 U hebt een afspraak")) == 1
    assert len(messages(phone, "👤 Samir\n\n🔔 U hebt een afspraak")) == 1
    await town.presses_older(phone, f"appointments.coming/{hers}/1")
    assert phone.screen().text.startswith("👤 Rana")
    assert Agenda(town, "HS-2").row(hers).state is State.CONFIRMED


async def test_who_wants_no_news_hears_of_appointments_and_who_said_stop_hears_nothing(
    town: Town,
) -> None:
    phone = await town.invited("Amal", "nl")
    await town.presses(phone, "settings", "news", "off")
    agenda = Agenda(town, "HS-Amal")
    agenda.plans(Kind.LES, TALK)
    await town.settled()
    assert len(messages(phone, "U hebt een afspraak")) == 1
    await town.says(phone, "/stop")
    await town.presses(phone, "yes")
    agenda.plans(Kind.PIP, TALK)
    await town.waits_until(TALK)
    assert len(messages(phone, "afspraak.")) == 1


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("nl", "wanneer is mijn afspraak?"),
        ("ar", "متى موعدي؟"),
        ("ti", "ቆጸራይ መዓስ እዩ?"),
        ("en", "when is my appointment?"),
    ],
)
async def test_when_is_my_appointment(town: Town, language: str, asked: str) -> None:
    phone = await town.invited("Amal", language)
    Agenda(town, "HS-Amal").plans(Kind.PIP, TALK)
    await town.settled()
    await town.says(phone, asked)
    assert "03-12-2026" in readable(phone.screen().text)
    assert kept(town) == []
