"""Whoever objects or reports something is told that a message here does not count."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cli.texts import load_profiles
from console.message_words import NOT_OFFICIAL
from flows.context import Context
from flows.engine import current_screen, resume
from flows.events import DraftDropped, QuestionRaised
from flows.inputs import Pressed
from flows.klantreis.person import PersonDates
from flows.session import Session, Turn
from flows.situations import with_case
from flows.steps.asking import REQUESTS
from flows.steps.legal import FIRST, SUBJECTS

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
BARE = Context(now=NOW, home="heemstede", profiles=load_profiles())
KNOWN = with_case(BARE, PersonDates("asielstatushouder"))
GUEST = replace(BARE, language="nl", agreed=True, guest_doelgroep="nareiziger")
subject = pytest.mark.parametrize("subject", SUBJECTS)


def press(session: Session, choice: str, context: Context = KNOWN) -> Turn:
    step = current_screen(session, context).place.partition("/")[0]
    return resume(session, Pressed(step, choice, session.token, in_place=True), context)


def said(session: Session, context: Context = KNOWN) -> list[str]:
    return [text.id for text in current_screen(session, context).screen.body]


def test_every_subject_is_reached_from_asking() -> None:
    asked = press(Session("ask", 1), "legal").session
    assert asked.place == "legal"
    reached = {choice.id for choice in current_screen(asked, KNOWN).screen.choices}
    assert reached == set(FIRST)
    more = current_screen(press(asked, "verlenging").session, KNOWN).screen
    assert {*reached, *(choice.id for choice in more.choices)} >= set(SUBJECTS)


@subject
def test_it_is_said_before_and_after_that_it_does_not_count(subject: str) -> None:
    session = Session(f"legal/{subject}", 1)
    assert {"legal-not-here", f"legal-{subject}-where"} <= set(said(session))
    sure = press(session, "tell")
    assert sure.events == ()
    assert f"legal-{subject}-where" in said(sure.session)
    sent = press(sure.session, "yes")
    topic = SUBJECTS[subject].topic
    assert sent.events == (QuestionRaised(topic, (), f"legal/{subject}"),)
    assert {"legal-sent-not-official", f"legal-{subject}-where"} <= set(said(sent.session))


@subject
def test_the_consulent_is_warned_that_it_is_not_official(subject: str) -> None:
    topic = SUBJECTS[subject].topic
    assert topic in REQUESTS
    assert "geen officiële" in NOT_OFFICIAL[topic] or "geen officieel" in NOT_OFFICIAL[topic]


@subject
def test_what_was_written_goes_along_or_away(subject: str) -> None:
    wrote = Session(f"legal.sure/{subject}", 1, draft=(7, 8), draft_of=1)
    yes, no = press(wrote, "yes"), press(wrote, "no")
    topic = SUBJECTS[subject].topic
    assert yes.events == (QuestionRaised(topic, (7, 8), f"legal/{subject}"),)
    assert yes.session.draft == ()
    assert no.events == (DraftDropped((7, 8)),)
    assert press(
        Session(f"legal/{subject}", 1, draft=(7,), draft_of=1), "question"
    ).session.draft == (7,)


@subject
def test_a_guest_is_told_where_but_has_nobody_to_tell(subject: str) -> None:
    session = Session(f"legal/{subject}", 1)
    assert f"legal-{subject}-where" in said(session, GUEST)
    assert current_screen(session, GUEST).screen.choice("tell") is None
    assert current_screen(Session(f"legal.sure/{subject}"), GUEST).place == "menu"


def test_another_subject_is_no_place() -> None:
    for place in ("legal/boete", "legal.sure/boete", "legal.sent/boete"):
        assert current_screen(Session(place), KNOWN).place == "menu"
