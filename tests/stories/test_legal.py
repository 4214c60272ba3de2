"""An objection in the chat does not count, and nobody is left to think that it does."""

from __future__ import annotations

import pytest

from storage.questions import open_questions
from tests.stories.conftest import Town
from tests.stories.test_hours import Z_ROUTE
from tests.stories.test_questions import tasks


async def test_whoever_objects_is_told_where_it_counts(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Yordanos", "nl", **Z_ROUTE)
    await town.presses(phone, "journey", "plan", "disagree", "bezwaar")
    await phone.sees("Een bericht in deze chat telt niet.")
    await town.presses(phone, "tell")
    assert tasks(town) == []
    await town.presses(phone, "yes")
    await phone.sees("dit telt nog niet")
    with town.database.transaction() as connection:
        (question,) = open_questions(connection, 1)
    assert (question.topic, question.place) == ("objection", "legal/bezwaar")
    assert tasks(town) == ["question"]
    town.golden("objection")


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "en"])
async def test_a_no_tells_nobody(town: Town, language: str) -> None:
    phone = await town.invited("Yordanos", language, **Z_ROUTE)
    await town.presses(phone, "help", "ask", "legal", "verlenging", "ontheffing", "tell", "no")
    assert tasks(town) == []


async def test_a_guest_reads_where_it_counts(town: Town) -> None:
    phone = town.guest()
    await town.says(phone, "/start")
    await town.presses(phone, "nl", "next", "yes", "home", "overig", "help", "ask", "legal")
    await town.presses(phone, "wijziging")
    await phone.sees("gemeente")
    assert tasks(town) == []
