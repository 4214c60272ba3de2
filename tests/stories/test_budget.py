"""My own money on the phone: a budget, what if, saving, sharing, and taking over; in each language."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from casework.budget import budgets_of
from flows.budget import Budget
from storage.database import Database
from storage.people import PersonValue
from storage.questions import task
from tests.stories.conftest import NOON, Town

TODAY = NOON.date()
HOUSED: dict[str, PersonValue] = {
    "huisvesting": TODAY - timedelta(days=121),
    "brp": TODAY - timedelta(days=120),
    "kennisgeving": TODAY - timedelta(days=118),
    "bijstand": TODAY - timedelta(days=120),
    "pip": TODAY - timedelta(days=60),
}
"""In the fourth month of being helped, and long enough ago that nothing is news of itself."""
TYPED = {
    "nl": ("€ 85,-", "Sportschool", "12,50", "winterjas"),
    "en": ("85.00", "Gym", "12.50", "winter coat"),
    "ar": ("٨٥٫٠٠", "النادي", "١٢٫٥٠", "معطف"),
    "ti": ("85", "ስፖርት", "12,5", "ጃኬት"),
}
"""Leefgeld, a cost in own words and its amount, and what is saved for; as each would type it."""


def budget(town: Town) -> Budget:
    """Of the only person there is."""
    with town.database.transaction() as connection:
        return budgets_of(connection, [1]).get(1, Budget())


def taken_over(database: Database) -> list[dict[str, object]]:
    with database.transaction() as connection:
        return list(connection.scalars(select(task.c.args).where(task.c.kind == "takeover")))


@pytest.mark.parametrize("language", TYPED)
async def test_a_budget_from_the_first_line_to_the_way_out(town: Town, language: str) -> None:
    leefgeld, words, amount, coat = TYPED[language]
    phone = await town.invited("Yordanos", language, **HOUSED)
    await town.presses(phone, "info", "lessons", "money", "budget", "agree", "income", "leefgeld")
    await town.says(phone, leefgeld)
    await town.presses(phone, "week", "tomorrow", "yes", "add", "cost", "huur")
    await town.says(phone, "?0", "650")
    await town.presses(phone, "month")
    await town.says(phone, "40", "1")
    await town.presses(phone, "yes", "add", "cost")
    await town.says(phone, "x" * 60, words, amount)
    await town.presses(phone, "month", "d0", "yes", "budget", "picture", "if", "takeover")
    assert [(one.name, one.cents, one.day) for one in budget(town).entries] == [
        ("", 8500, 7),
        ("", 65000, 1),
        (words, 1250, None),
    ]
    await town.presses(phone, "if", "bill")
    await town.says(phone, "600")
    await town.presses(phone, "budget", "more", "weeks", "more", "back", "share")
    await town.presses(phone, "consulent", "yes")
    assert budget(town).shared == {"consulent"}
    await town.presses(phone, "consulent", "back", "back", "back", "goals", "new")
    assert not budget(town).shared
    await town.says(phone, coat, "60")
    await town.presses(phone, "three", "yes")
    await town.waits(8)
    town.tells(phone)
    put = next(
        button
        for row in phone.screen().keyboard
        for button in row
        if (button.callback_data or "").endswith("goals.put/1")
    )
    await phone.presses(phone.screen(), put.callback_data or "")
    await town.settled()
    await town.says(phone, "60")
    await town.presses(phone, "yes", "money", "takeover", "account", "tick", "more", "ready")
    assert budget(town).goal(1).is_reached
    await town.says(phone, words)
    await town.presses(phone, "yes")
    rest = ["debits", "addresses", "allowances", "first"]
    assert taken_over(town.database) == [{"done": ["account"], "todo": rest}]
    await town.presses(phone, "menu", "info", "lessons", "money", "budget", "more", "wipe", "yes")
    assert budget(town) == Budget()
    town.golden(f"budget-{language}")


async def test_a_bsn_is_masked_in_own_words_too(any_town: Town) -> None:
    phone = await any_town.invited("Yordanos", "nl", **HOUSED)
    await any_town.presses(phone, "info", "lessons", "money", "budget", "agree", "cost")
    await any_town.says(phone, "BSN 123456782")
    assert "123456782" not in phone.screen().text
    await any_town.says(phone, "10")
    await any_town.presses(phone, "month", "d1", "yes")
    assert "123456782" not in budget(any_town).entries[0].name


async def test_two_on_one_phone_have_a_budget_each(town: Town) -> None:
    phone = await town.invited("Yordanos", "nl", **HOUSED)
    await town.presses(phone, "info", "lessons", "money", "budget", "agree")
    await phone.starts(town.case("HS-Sami", "Sami", "nl", **HOUSED))
    await town.settled()
    await town.presses(phone, "me", "yes", "info", "lessons", "money", "budget")
    assert "agree" in str(phone.screen().keyboard), "Sami did not say yes to it"
    with town.database.transaction() as connection:
        assert set(budgets_of(connection, [1, 2])) == {1}
