"""What there is to read and to do: somebody wants something, somebody moves house."""

from __future__ import annotations

from typing import Any

from console.tasks import title
from console.words import activity
from locales.catalog import Catalog
from storage.municipalities import ensure_municipality
from storage.options import add_option
from storage.people import Doelgroep
from storage.questions import open_questions, open_tasks
from tests.stories.conftest import NOON, Town


async def test_somebody_wants_a_bicycle_and_the_consulent_knows_which_wish(town: Town) -> None:
    phone = await town.invited("Amal", "nl", doelgroep=Doelgroep.NAREIZIGER)
    await town.presses(phone, "info", "activities", "fiets", "want", "no")
    with town.database.transaction() as connection:
        assert open_tasks(connection, [1]) == []
    await town.presses(phone, "want", "yes", "menu")
    with town.database.transaction() as connection:
        (task,) = open_tasks(connection, [1])
        (question,) = open_questions(connection, 1)
    assert task.args == {"topic": "activity", "about": "fiets"}
    assert (question.topic, question.place) == ("activity", "activities.one/fiets")
    assert title(task.kind, task.args) == "Vraag: Wil meedoen of vraagt hulp"
    assert Catalog.load().text("nl", activity("fiets").id) == "Een fiets"
    town.golden("activity")


async def test_a_guest_who_wants_something_is_told_who_can_help(town: Town) -> None:
    phone = town.guest()
    await town.says(phone, "/start")
    await town.presses(phone, "nl", "next", "yes", "home", "overig")
    await town.presses(phone, "info", "activities", "reiskosten", "want")
    await phone.sees("Ik kan uw vraag niet doorsturen")
    with town.database.transaction() as connection:
        assert open_tasks(connection, [1]) == []


async def test_what_was_done_for_the_new_house_is_remembered(any_town: Town) -> None:
    town = any_town
    phone = await town.invited("Amal", "nl")
    await town.presses(phone, "info", "more", "checklist", "huur", "tick", "energie", "tick")
    await phone.sees("Klaar: 2 van 9")
    await town.says(phone, "/menu")
    await town.presses(phone, "info", "more", "checklist", "huur", "tick")
    await phone.sees("Klaar: 1 van 9")


async def test_a_number_that_the_beheerder_typed_is_said_on_the_next_screen(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.presses(phone, "info", "more", "contacts", "consulent")
    assert "Het nummer staat in uw brief" in phone.screen().text
    value: dict[str, Any] = {"phone": "023 548 58 58", "address": None, "hours": []}
    with town.database.transaction() as connection:
        home = ensure_municipality(connection, "heemstede", NOON)
        add_option(connection, home.id, "contact:consulent", value, NOON, None)
    await town.presses(phone, "back", "consulent")
    assert "023 548 58 58" in phone.screen().text
