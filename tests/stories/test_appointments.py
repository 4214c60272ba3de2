"""An appointment as people meet it: told, moved, reminded of, answered, on the map, missed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.simulator.phone import Phone, readable
from flows.context import ZONE
from storage.appointments import Kind, State
from tests.stories.agenda import Agenda
from tests.stories.conftest import Town
from tests.stories.test_questions import tasks

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
