"""A lesson on the phone: begun, left, gone on with in another language, and done."""

from __future__ import annotations

from datetime import timedelta

from casework.learning import learning_of
from flows.lessons.learning import Learning
from storage.people import PersonValue
from tests.stories.conftest import NOON, Town
from tests.stories.test_questions import kept, tasks
from tests.stories.test_six_months import takes

TODAY = NOON.date()
HOUSED: dict[str, PersonValue] = {
    "huisvesting": TODAY - timedelta(days=61),
    "brp": TODAY - timedelta(days=60),
    "kennisgeving": TODAY - timedelta(days=58),
    "bijstand": TODAY - timedelta(days=62),
    "pip": TODAY - timedelta(days=20),
}
"""Long enough ago that nothing is news of itself."""


AN_AMOUNT = "12,50"
"""Stands in every language where an amount is to be typed."""


def learning(town: Town) -> Learning:
    """Of the only person there is."""
    with town.database.transaction() as connection:
        return learning_of(connection, [1]).get(1, Learning())


async def test_a_lesson_is_left_and_gone_on_with_days_later(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Yordanos", "nl", **HOUSED)
    await town.presses(phone, "info", "lessons", "topics", "leefgeld", "begin", "next", "next")
    await town.presses(phone, "a.ik", "later")
    assert [one.step for one in learning(town).standings] == ["who"]
    town.clock.move(timedelta(days=4))
    await town.says(phone, "/taal")
    await town.presses(phone, "ti", "info", "lessons")
    assert learning(town).of("leefgeld") is not None
    await town.presses(phone, "again", "a.vraag", "lessons", "on")
    while AN_AMOUNT not in phone.screen().text:
        await takes(town, phone, steps=1)
    await town.says(phone, "٢٣٫٠٠")
    await town.presses(phone, "a.answer")
    await takes(town, phone)
    assert learning(town).is_done("leefgeld")
    assert kept(town) == []
    assert "question" not in tasks(town)
    town.golden("lessons")


async def test_two_on_one_phone_learn_for_themselves(town: Town) -> None:
    phone = await town.invited("Yordanos", "nl", **HOUSED)
    await phone.starts(town.case("HS-Sami", "Sami", "nl", **HOUSED))
    await town.settled()
    await town.presses(phone, "me", "yes", "info", "lessons", "topics", "leefgeld", "begin")
    with town.database.transaction() as connection:
        assert set(learning_of(connection, [1, 2])) == {2}
