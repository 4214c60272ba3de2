"""A question whose words name a topic is answered; whether that helped decides what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cli.texts import load_profiles
from flows.context import Context
from flows.engine import current_screen, resume
from flows.events import AnswerJudged, DraftDropped
from flows.inputs import Kind, Meaning, Pressed, Understood, Wrote
from flows.klantreis.person import PersonDates
from flows.session import Session, Turn
from flows.situations import with_case
from flows.steps.answers import TOPICS, topics

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
BARE = Context(now=NOW, home="heemstede", profiles=load_profiles())
KNOWN = with_case(BARE, PersonDates("asielstatushouder"))
GUEST = replace(BARE, language="nl", agreed=True, guest_doelgroep="nareiziger")
LOCKED = replace(KNOWN, person=replace(KNOWN.people[0], has_pin=True, locked=True))
MENU = Session("menu", 7)


def press(session: Session, choice: str, context: Context) -> Turn:
    step = current_screen(session, context).place.partition("/")[0]
    return resume(session, Pressed(step, choice, session.token, in_place=True), context)


def lead(turn: Turn) -> str | None:
    return turn.view.lead.id if turn.view.lead else None


def about(topic: str, id: int = 4) -> Wrote:
    return Wrote(id, Kind.TEXT, "…", Understood(Meaning.TOPIC, topic))


def test_a_word_of_the_klantreis_is_explained_and_asked_about() -> None:
    turn = resume(MENU, about("pip"), KNOWN)
    assert turn.session.place == "ask.found/pip"
    helped = press(turn.session, "helped", KNOWN)
    assert helped.events == (AnswerJudged("pip", helped=True), DraftDropped((4,)))
    sent = press(turn.session, "send", KNOWN)
    assert (sent.session.place, sent.session.draft) == ("ask.confirm", (4,))
    assert sent.events == (AnswerJudged("pip", helped=False),)


def test_a_thank_you_below_an_answer_says_that_it_helped() -> None:
    found = resume(MENU, about("pip"), KNOWN)
    thanks = Wrote(5, Kind.TEXT, "dank u", Understood(Meaning.THANKS))
    turn = resume(found.session, thanks, KNOWN)
    assert turn.events == (AnswerJudged("pip", helped=True), DraftDropped((4,)))
    assert (lead(turn), turn.session.place, turn.session.draft) == ("lead-thanks", "menu", ())


def test_a_second_question_below_an_answer_is_answered_too() -> None:
    found = resume(MENU, about("pip"), KNOWN)
    turn = resume(found.session, about("boete", 5), KNOWN)
    assert (turn.session.place, turn.session.draft) == ("ask.found/boete", (4, 5))


def test_what_is_not_for_this_person_goes_to_the_consulent() -> None:
    turn = resume(MENU, about("duo-lening"), KNOWN)
    assert (turn.session.place, turn.session.draft) == ("ask.confirm", (4,))


@pytest.mark.parametrize(("topic", "place"), [("journey", "journey"), ("language", "language")])
def test_a_screen_that_is_asked_for_opens_and_nothing_is_kept(topic: str, place: str) -> None:
    turn = resume(MENU, about(topic), KNOWN)
    assert (turn.session.place, turn.events, turn.session.draft) == (place, (), ())


def test_who_objects_is_told_where_that_counts_and_the_message_is_kept() -> None:
    turn = resume(MENU, about("objection"), KNOWN)
    assert (turn.session.place, turn.session.draft) == ("legal/bezwaar", (4,))


@pytest.mark.parametrize("context", [BARE, GUEST, LOCKED, KNOWN])
def test_danger_is_answered_whoever_writes_and_whatever_waits(context: Context) -> None:
    waiting = Session("ask.confirm", 1, draft=(3,), draft_of=1) if context is KNOWN else MENU
    turn = resume(waiting, about("urgent"), context)
    assert turn.session.place == "help.urgent"
    assert turn.session.draft == ((3, 4) if context is KNOWN else (4,) if context is LOCKED else ())


def test_a_guest_may_ask_about_a_word_without_being_kept() -> None:
    turn = resume(MENU, about("pip"), GUEST)
    assert (turn.session.place, turn.events) == ("ask.found/pip", ())
    assert press(turn.session, "send", GUEST).session.place == "ask.guest"


def test_what_can_be_joined_is_asked_for_below_its_answer() -> None:
    turn = resume(MENU, about("vrijwilligerswerk"), KNOWN)
    asked = press(turn.session, "want", KNOWN)
    assert asked.events == (DraftDropped((4,)),)
    assert (asked.session.place, asked.session.draft) == (
        "activities.sure/vrijwilligerswerk",
        (),
    )


@pytest.mark.parametrize("context", [KNOWN, GUEST])
def test_every_answer_has_a_way_on(context: Context) -> None:
    assert set(topics(context)) & set(TOPICS)
    for topic in topics(context):
        turn = resume(MENU, about(topic), context)
        assert turn.session.place not in ("menu", "ask.confirm", "ask.guest"), topic
        assert turn.view.screen.buttons(), topic
