"""A step on the screen: what fits is read in one go, the rest is one button further."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cli.texts import load_profiles
from flows.context import Context
from flows.klantreis.person import DOELGROEPEN, LEERROUTES, PersonDates
from flows.klantreis.profile import LAW
from flows.model import Screen
from flows.situations import with_case
from flows.steps import words
from flows.steps.journey import STEPS, more, step
from flows.steps.paging import PARAGRAPHS

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
PROFILES = load_profiles()


def _readers(profile: str) -> Iterator[Context]:
    bare = Context(now=NOW, home=profile, profiles=PROFILES)
    for doelgroep in DOELGROEPEN:
        for leerroute in (None, *LEERROUTES):
            yield with_case(bare, PersonDates(doelgroep, leerroute))


def _explained(screen: Screen, id: str) -> list[str]:
    own = (f"step-{id}-", "klantreis-")
    return [text.id for text in screen.body if text.id.startswith(own)]


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_all_of_a_step_is_said_on_screens_that_are_read_in_one_go(profile: str) -> None:
    for context in _readers(profile):
        for one in context.profile.steps_for(context.dates):
            texts = [text.id for text in context.profile.texts_of(one, context.dates)]
            first = step(context, one.id)
            said = _explained(first, one.id)
            assert len(said) <= PARAGRAPHS + 1
            on = first.choice("more")
            assert (on is not None) == (len(said) < len(texts))
            if on is not None:
                assert on.to == f"journey.more/{one.id}"
                rest = _explained(more(context, one.id), one.id)
                assert 2 <= len(rest) <= PARAGRAPHS
                said += rest
            assert said == texts


def test_a_short_step_has_nothing_to_read_on() -> None:
    context = next(_readers("heemstede"))
    assert step(context, "brugklas").choice("more") is None
    assert step(context, "ontzorgen").choice("more") is not None


def test_from_the_rest_one_goes_back_or_on() -> None:
    context = next(_readers("heemstede"))
    rest = more(context, "ontzorgen")
    assert rest.back == "journey.step/ontzorgen"
    assert [choice.id for choice in rest.choices] == ["next", "who"]


def test_nobody_reads_on_in_a_step_that_is_not_theirs() -> None:
    bare = Context(now=NOW, home="heemstede", profiles=PROFILES)
    with pytest.raises(ValueError, match="not in list"):
        more(with_case(bare, PersonDates("gezinsmigrant")), "ontzorgen")


def _drawn(dates: PersonDates) -> Mapping[str, Any]:
    context = with_case(Context(now=NOW, home=LAW, profiles=PROFILES), dates)
    picture = STEPS["journey"](context).picture
    assert picture is not None
    return picture.data


def test_who_waits_sees_what_comes_next() -> None:
    """A nareiziger is not housed by way of the COA: a koppeling alone starts nothing."""
    drawn = _drawn(PersonDates("nareiziger", koppeling=date(2026, 11, 1)))
    assert not any(station["here"] for station in drawn["stations"])
    assert drawn["before"] == 0
    assert [station["status"] for station in drawn["stations"][:2]] == ["next", "later"]


@pytest.mark.parametrize(
    ("pip", "is_shown"), [(date(2023, 11, 20), False), (date(2024, 1, 1), True)]
)
def test_a_last_day_gone_by_is_not_drawn(pip: date, is_shown: bool) -> None:
    """Three years from the PIP: nobody is told to be ready before a day that has passed."""
    drawn = _drawn(PersonDates("gezinsmigrant", "b1", brp=date(2023, 9, 1), pip=pip))
    going_on = [station for station in drawn["stations"] if station["status"] == "now"]
    assert going_on
    assert any(station["due"] for station in going_on) == is_shown


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_all_of_a_word_is_said_on_screens_that_are_read_in_one_go(profile: str) -> None:
    for context in _readers(profile):
        for one in context.profile.terms_for(context.dates):
            texts = [text.id for text in context.profile.texts_of(one, context.dates)]
            first = words.term(context, one.id)
            said = [text.id for text in first.body[1:]]
            assert len(said) <= PARAGRAPHS + 1
            if on := first.choice("more"):
                assert on.to == f"words.more/{one.id}"
                rest = words.more(context, one.id)
                assert rest.back == f"words.term/{one.id}"
                said += [text.id for text in rest.body[1:]]
            assert said == texts


def test_fines_are_no_wall_of_text() -> None:
    bare = Context(now=NOW, home="heemstede", profiles=PROFILES)
    assert words.term(with_case(bare, PersonDates("gezinsmigrant")), "boete").choice("more")
    assert not words.term(with_case(bare, PersonDates("nareiziger")), "boete").choice("more")


def test_nobody_reads_on_in_a_word_that_is_not_theirs() -> None:
    bare = Context(now=NOW, home="heemstede", profiles=PROFILES)
    with pytest.raises(ValueError, match="not in list"):
        words.more(with_case(bare, PersonDates("gezinsmigrant")), "ontzorgen")
