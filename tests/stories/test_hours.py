"""Hours are told by button or in a sentence, asked back, counted, and taken back."""

from __future__ import annotations

from datetime import timedelta

from flows.hours import Entry, Progress
from storage.people import Leerroute, PersonValue
from storage.progress import progress_of
from tests.stories.conftest import NOON, Town
from tests.stories.test_questions import kept, tasks

TODAY = NOON.date()
Z_ROUTE: dict[str, PersonValue] = {
    "leerroute": Leerroute.Z,
    "brp": TODAY - timedelta(days=200),
    "huisvesting": TODAY - timedelta(days=201),
    "kennisgeving": TODAY - timedelta(days=190),
    "pip": TODAY - timedelta(days=150),
    "gesprekken": 2,
}


def far(town: Town) -> Progress:
    """Of the only person there is."""
    with town.database.transaction() as connection:
        return progress_of(connection, [1]).get(1, Progress())


async def test_hours_are_told_by_button_and_in_a_sentence(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Yordanos", "nl", **Z_ROUTE)
    await town.presses(phone, "journey", "plan", "hours", "lessons", "h3", "yesterday")
    assert far(town) == Progress()
    await town.presses(phone, "yes")
    assert far(town).lessons == 180
    await town.says(phone, "Ik heb 2,5 uur vrijwilligerswerk gedaan")
    await phone.sees("2,5 uur")
    await town.presses(phone, "yes")
    await town.says(phone, "٢٠-١١")
    await phone.sees("vrijdag 20 november 2026")
    await town.presses(phone, "yes")
    yesterday = TODAY - timedelta(days=1)
    assert far(town) == Progress(180, 150, 0, Entry("participation", 150, yesterday))
    await town.presses(phone, "undo", "yes")
    assert far(town) == Progress(180, 0, 0, Entry("lessons", 180, yesterday))
    assert (kept(town), tasks(town)) == ([], [])
    town.golden("hours")


async def test_hours_of_others_on_the_phone_are_their_own(town: Town) -> None:
    phone = await town.invited("Yordanos", "ti", **Z_ROUTE)
    await phone.starts(town.case("HS-Sami", "Sami", "ti", **Z_ROUTE))
    await town.settled()
    await town.presses(phone, "me", "yes")
    await town.says(phone, "3 ሰዓት ወለንታዊ ስራሕ ሰሪሐ")
    await town.presses(phone, "yes", "today", "yes")
    with town.database.transaction() as connection:
        assert progress_of(connection, [1, 2]) == {
            2: Progress(participation=180, last=Entry("participation", 180, TODAY))
        }


async def test_the_same_button_pressed_twice_counts_once(town: Town) -> None:
    phone = await town.invited("Amal", "ar", **Z_ROUTE)
    await town.says(phone, "عملت ٣ ساعات تطوع")
    await town.presses(phone, "yes", "today")
    screen = phone.screen()
    data = next(
        button.callback_data or ""
        for row in screen.keyboard
        for button in row
        if (button.callback_data or "").split("|")[2:3] == ["yes"]
    )
    await phone.presses(screen, data)
    await phone.presses(screen, data)
    await town.settled()
    assert far(town).participation == 180
