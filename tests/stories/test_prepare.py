"""A talk as people prepare it: thought of beforehand, shared or not, and told how it went."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from flows.context import ZONE
from storage.appointments import Kind
from storage.conversations import inbound_message
from storage.preparations import preparation
from tests.stories.agenda import Agenda
from tests.stories.conftest import Town
from tests.stories.test_appointments import messages
from tests.stories.test_questions import tasks

TALK = datetime(2026, 12, 3, 9, 30, tzinfo=ZONE)
OWN_WORDS = {
    "nl": "Ik wil bakker worden",
    "ar": "أريد أن أصبح خبازاً",
    "ti": "ሰብ ሞያ ክኸውን እደሊ",
    "en": "I want to be a baker",
}


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_a_talk_is_prepared_and_shared_and_told_how_it_went(
    town: Town, language: str
) -> None:
    phone = await town.invited("Amal", language)
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.VOORTGANGSGESPREK, TALK, place="Raadhuis")
    await town.waits_until(TALK - timedelta(days=7) + timedelta(hours=6, minutes=30))
    town.tells(phone)
    await town.presses_older(phone, f"prepare/{talk}")
    await town.presses(phone, "rights", "questions", "well-lessons", "pass")
    await town.says(phone, OWN_WORDS[language])
    await town.presses(phone, "share", "answers", "change", "well", "gone", "back")
    await town.waits_until(TALK + timedelta(hours=3))
    town.tells(phone)
    await town.presses_older(phone, f"prepare.rated/{talk}/bad")
    town.golden(f"prepare-{language}")


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_the_brede_intake_is_prepared(town: Town, language: str) -> None:
    phone = await town.invited("Amal", language)
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.INTAKE, TALK)
    await town.settled()
    await town.presses_older(phone, f"appointments.more/{talk}")
    await town.presses(phone, "prepare", "rights", "back", "questions")
    await town.presses(phone, "school-little", "work-own", "wishes-both", "children-small", "share")
    await town.waits_until(TALK + timedelta(hours=3))
    await town.presses_older(phone, f"prepare.rated/{talk}/good")
    town.golden(f"prepare-intake-{language}")


async def test_only_what_is_shared_makes_work_and_a_voice_stays_a_voice(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "nl")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.INTAKE, TALK)
    await town.settled()
    await town.presses_older(phone, f"appointments.more/{talk}")
    await town.presses(phone, "prepare", "questions", "school-years")
    await phone.sends_voice()
    await town.settled()
    await town.presses(phone, "pass", "pass")
    await phone.sees("Met uw stem")
    assert tasks(town) == []
    await town.presses(phone, "share")
    assert tasks(town) == ["prepared"]
    columns = preparation.c
    with town.database.transaction() as connection:
        kept = connection.execute(
            select(columns.question, columns.answer, columns.shared_at, inbound_message.c.kind)
            .outerjoin(inbound_message, inbound_message.c.id == columns.message_id)
            .order_by(columns.id)
        ).all()
    assert [(one.question, one.answer, one.kind) for one in kept] == [
        ("school", "school-years", None),
        ("work", "", "voice"),
    ]
    assert all(one.shared_at is not None for one in kept)


async def test_nobody_is_asked_about_a_talk_that_was_missed(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    agenda = Agenda(town, "HS-Amal")
    talk = agenda.plans(Kind.VOORTGANGSGESPREK, TALK)
    await town.waits_until(TALK + timedelta(hours=1))
    agenda.misses(talk)
    await town.waits_until(TALK + timedelta(days=4))
    assert messages(phone, "Hoe ging het gesprek?") == []
    assert len(messages(phone, "Denk vast aan dit gesprek")) == 1
