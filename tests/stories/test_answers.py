"""A question in the reader's own words is answered in the reader's own language, or goes on."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.test_questions import kept, tasks


def judged(town: Town, topic: str, helped: str) -> float | None:
    labels = {"topic": topic, "helped": helped}
    return town.application.registry.get_sample_value("wegwijs_answers_total", labels)


async def test_arabic_in_latin_letters_is_answered_in_arabic(town: Town) -> None:
    phone = await town.invited("Amal", "ar")
    await town.says(phone, "shu ya3ni gharameh?")
    assert "غرامة" in phone.screen().text
    await town.presses(phone, "helped")
    assert kept(town) == []
    assert judged(town, "boete", "yes") == 1


async def test_an_answer_that_did_not_help_goes_to_the_consulent(town: Town) -> None:
    phone = await town.invited("Tesfay", "ti")
    await town.says(phone, "PIP እንታይ እዩ")
    await town.presses(phone, "send", "other")
    assert tasks(town) == ["question"]
    assert judged(town, "pip", "no") == 1


async def test_what_happened_to_somebody_goes_to_the_consulent(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "Waarom is mijn huurtoeslag gestopt?")
    await town.presses(phone, "money")
    assert tasks(town) == ["question"]


async def test_danger_is_answered_with_the_emergency_number_at_once(town: Town) -> None:
    phone = await town.invited("Amal", "ar")
    await town.says(phone, "شو يعني PIP", "زوجي عم يضربني")
    assert "112" in phone.screen().text
    stranger = town.guest()
    await town.says(stranger, "my husband hits me")
    assert "112" in stranger.screen().text


async def test_an_objection_is_told_where_it_counts(town: Town) -> None:
    phone = await town.invited("Amal", "nl")
    await town.says(phone, "ik ben het niet eens met het besluit")
    await town.presses(phone, "tell", "yes")
    assert tasks(town) == ["question"]
    assert len(kept(town)) == 1
