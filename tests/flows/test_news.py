"""The buttons of a message that came by itself: they work at any moment, and do no harm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.context import Context
from flows.engine import current_screen, resume
from flows.events import DraftDropped, NewsSilenced, NewsWelcomed, PersonChosen
from flows.inputs import Opened
from flows.klantreis.model import Profile
from flows.model import Choice, Text
from flows.payload import (
    WAYS,
    again_data,
    news_data,
    news_payload,
    payload_from,
    read_again,
    read_news,
)
from flows.session import Session
from flows.steps import STEPS
from flows.steps.news import OPENED, QUIET
from tests.flows.test_engine import BARE, FAMILY, GUEST, KNOWN, LOCKED, MENU, PROFILES, lead, press

STEP = "journey.step/intake"
ASKING = Session("ask.confirm", 4, draft=(11, 12), draft_of=1)


def test_it_opens_its_place_below_what_stands_there() -> None:
    turn = resume(MENU, Opened(1, STEP), KNOWN)
    assert (turn.session.place, turn.view.in_place, lead(turn)) == (STEP, False, None)
    assert turn.events == ()


def test_in_the_middle_of_a_question_nothing_is_lost() -> None:
    turn = resume(ASKING, Opened(1, STEP), KNOWN)
    assert turn.session.draft == (11, 12)
    back = press(turn.session, "back", KNOWN)
    assert (back.session.place, back.session.draft) == ("ask.confirm", (11, 12))
    assert back.session.left == ""


def test_going_on_from_there_forgets_where_one_was() -> None:
    turn = resume(ASKING, Opened(1, STEP), KNOWN)
    onward = press(turn.session, "next", KNOWN)
    assert onward.session.left == ""
    assert press(onward.session, "back", KNOWN).session.place.startswith("journey.all")


def test_twice_the_same_button_is_no_circle() -> None:
    once = resume(Session("words", 1), Opened(1, STEP), KNOWN)
    twice = resume(once.session, Opened(1, STEP), KNOWN)
    assert press(twice.session, "back", KNOWN).session.place == "words"


def test_in_a_shared_chat_it_speaks_of_whom_it_was_about() -> None:
    turn = resume(ASKING, Opened(2, "journey"), FAMILY)
    assert turn.events == (PersonChosen(2), DraftDropped((11, 12)))
    assert (turn.session.place, turn.session.left, turn.session.draft) == ("journey", "menu", ())


def test_a_code_comes_first() -> None:
    turn = resume(MENU, Opened(1, STEP), LOCKED)
    assert (turn.session.place, turn.session.wanted) == ("pin.enter", STEP)


@pytest.mark.parametrize("place", ["journey.step/gone", "journey.step/intake/x", "words.term/x"])
def test_what_is_gone_shows_the_menu_and_says_so(place: str) -> None:
    turn = resume(MENU, Opened(1, place), KNOWN)
    assert (turn.session.place, turn.session.left, lead(turn)) == ("menu", "", "news-gone")


@given(
    place=st.one_of(
        st.text(max_size=60), st.sampled_from([*STEPS, "data.sure/erase", "stop.done"])
    ),
    person=st.sampled_from([0, 1, 2, 3, -1, 10**18]),
    context=st.sampled_from([BARE, GUEST, KNOWN, FAMILY, LOCKED, replace(KNOWN, agreed=False)]),
)
def test_made_up_buttons_do_nothing(place: str, person: int, context: Context) -> None:
    turn = resume(MENU, Opened(person, place), context)
    assert turn.view.screen.body
    silencing = place == QUIET and any(one.id == person for one in context.people)
    allowed = {PersonChosen, NewsSilenced} if silencing else {PersonChosen}
    assert {type(event) for event in turn.events} <= allowed
    step = turn.session.place.partition("/")[0]
    free = {"menu", "news", "pin.enter", *(name for name in STEPS if name.startswith("welcome"))}
    assert step in OPENED | free


def test_one_tap_switches_news_off_and_says_how_it_comes_back() -> None:
    off = resume(ASKING, Opened(1, QUIET), KNOWN)
    assert (off.session.place, off.events) == ("news", (NewsSilenced(),))
    assert [text.id for text in off.view.screen.body] == ["news-off", "news-off-again"]
    quiet = KNOWN.after(NewsSilenced())
    on = press(off.session, "on", quiet)
    assert on.events == (NewsWelcomed(),)
    assert on.view.screen.body[0] == Text("news-on")
    assert press(off.session, "back", quiet).session.place == "ask.confirm"


def test_settings_lead_to_news_and_to_silence() -> None:
    settings = press(MENU, "settings", KNOWN)
    assert len(settings.view.screen.choices) == 4
    news = press(settings.session, "news", KNOWN)
    assert press(news.session, "stop", KNOWN).session.place == "stop"
    guest = [choice.id for choice in current_screen(Session("settings"), GUEST).screen.choices]
    assert "news" not in guest
    assert "stop" in guest


@given(person=st.integers(1, 36**9), step=st.sampled_from(sorted(OPENED)))
def test_a_button_is_read_as_it_was_written(person: int, step: str) -> None:
    assert read_news(news_data(person, f"{step}/x")) == (person, f"{step}/x")


@given(notice=st.integers(1, 2**63 - 1), how=st.sampled_from(WAYS))
def test_once_more_is_read_as_it_was_written(notice: int, how: str) -> None:
    data = again_data(notice, how)
    assert read_again(data) == (notice, how)
    assert len(data.encode()) <= 64
    assert read_news(data) is None


@given(
    st.one_of(st.text(max_size=70), st.from_regex(r"[an]\|[^|]*\|(dutch|own|x)", fullmatch=True))
)
def test_made_up_data_is_never_an_error(data: str) -> None:
    assert read_news(data) is None or data.startswith("n|")
    assert read_again(data) is None or data.startswith("a|")


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_every_step_and_word_fits_a_button(profile: Profile) -> None:
    places = [f"journey.step/{id}" for id in profile.steps] + [
        f"words.term/{id}" for id in profile.terms
    ]
    assert max(len(news_data(2**53, place).encode()) for place in places) <= 64


def test_the_payload_comes_back_as_it_went() -> None:
    body = (Text("news-lead"),)
    kept = payload_from(news_payload(body, (Choice("journey", Text("button-journey")),), 7))
    assert (kept.body, kept.about, kept.step) == (body, 7, "")
    assert [(one.id, one.text) for one in kept.choices] == [("journey", Text("button-journey"))]
