"""Thinking of a talk beforehand, sharing it or not, and telling how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.appointments import Appointment
from flows.context import Context, PersonView
from flows.engine import resume
from flows.events import Event, PreparationShared, Prepared, TalkRated
from flows.inputs import Kind, Meaning, Opened, Pressed, Understood, Wrote
from flows.klantreis.person import PersonDates
from flows.klantreis.profile import load_profile
from flows.preparing import Answer, talks
from flows.session import Session, Turn
from flows.steps import appointment_messages as messages
from flows.steps.appointment_messages import Telling

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
PROFILE = load_profile("heemstede")
TALK = Appointment(7, "voortgangsgesprek", NOW + timedelta(days=6), place="Raadhuis")
INTAKE = replace(TALK, id=8, kind="intake")
LESSON = replace(TALK, id=9, kind="les")
HELD = replace(TALK, id=10, starts_at=NOW - timedelta(hours=3))


def chat(*answers: Answer, now: datetime = NOW) -> Context:
    person = PersonView(
        id=1,
        first_name="Amal",
        language="nl",
        dates=PersonDates("nareiziger"),
        appointments=(TALK, INTAKE, LESSON, HELD),
        prepared=answers,
    )
    return Context(
        now=now,
        home="heemstede",
        profiles={"heemstede": PROFILE},
        language="nl",
        people=(person,),
        person=person,
        agreed=True,
    )


class Talking:
    """A chat that goes on: what was done, and where it stands."""

    def __init__(self, place: str, context: Context | None = None) -> None:
        self.context = context or chat()
        self.session = Session(place=place)
        self.events: list[Event] = []
        self.turn: Turn | None = None

    def given(self, given: Any) -> Talking:
        self.turn = resume(self.session, given, self.context)
        for event in self.turn.events:
            self.context = self.context.after(event)
        self.session = self.turn.session
        self.events += self.turn.events
        return self

    def presses(self, *choices: str) -> Talking:
        for choice in choices:
            step = self.session.place.partition("/")[0]
            self.given(Pressed(step, choice, self.session.token, in_place=False))
        return self

    def says(self, text: str, kind: Kind = Kind.TEXT, **values: Any) -> Talking:
        return self.given(Wrote(55, kind, text, **values))

    @property
    def place(self) -> str:
        return self.session.place

    def texts(self) -> list[str]:
        assert self.turn is not None
        return [text.id for text in self.turn.view.screen.body]

    def choices(self) -> list[str]:
        assert self.turn is not None
        return [one.id for one in self.turn.view.screen.choices]


def test_questions_are_tapped_typed_spoken_and_passed_by() -> None:
    talking = Talking("prepare/8").presses("questions")
    assert talking.place == "prepare.question/8/school"
    talking.presses("school-years")
    assert talking.place == "prepare.question/8/work"
    talking.says("Ik was bakker")
    assert talking.place == "prepare.question/8/wishes"
    talking.presses("pass")
    assert talking.place == "prepare.question/8/children"
    talking.says("", Kind.VOICE)
    assert talking.place == "prepare.answers/8"
    assert talking.events == [
        Prepared(8, "school", "school-years"),
        Prepared(8, "work", "Ik was bakker"),
        Prepared(8, "children", "", 55),
    ]
    assert talking.texts().count("prepare-line") == 3
    assert talking.texts()[-1] == "prepare-private"


def test_an_answer_is_shared_only_when_the_person_says_so() -> None:
    talking = Talking("prepare/7").presses("questions", "well-lessons", "pass", "pass")
    assert talking.place == "prepare.answers/7"
    assert not [one for one in talking.events if isinstance(one, PreparationShared)]
    talking.presses("share")
    assert talking.events[-1] == PreparationShared(7)
    assert talking.place == "prepare.shared/7"
    talking.presses("answers")
    assert "share" not in talking.choices()
    assert talking.texts()[-1] == "prepare-is-shared"


def test_an_answer_that_is_changed_is_ones_own_again_and_one_can_be_taken_away() -> None:
    shared = Answer(7, "well", "well-work", shared=True), Answer(7, "hard", "Reizen", shared=True)
    talking = Talking("prepare.answers/7", chat(*shared)).presses("change", "well", "well-people")
    assert talking.place == "prepare.answers/7"
    assert "share" in talking.choices()
    talking.presses("change", "hard", "gone")
    assert talking.events[-1] == Prepared(7, "hard", "")
    talking.presses("back")
    assert talking.texts().count("prepare-line") == 1
    talking.presses("change", "well", "gone", "back")
    assert talking.place == "prepare/7"
    assert "answers" not in talking.choices()


def test_whatever_is_written_as_an_answer_is_one_but_danger_goes_before() -> None:
    for text in ("3 uur vrijwilligerswerk", "hallo", "Wanneer is mijn afspraak?"):
        hello = Understood(Meaning.GREETING)
        talking = Talking("prepare.question/7/well").says(text, understood=hello)
        assert talking.events == [Prepared(7, "well", text)]
    danger = Understood(Meaning.TOPIC, "urgent")
    assert Talking("prepare.question/7/well").says("hulp", understood=danger).place == "help.urgent"
    picture = Talking("prepare.question/7/well").says("", Kind.PHOTO)
    assert not [one for one in picture.events if isinstance(one, Prepared)]


@pytest.mark.parametrize(
    "place",
    [
        "prepare/9",
        "prepare/99",
        "prepare/x",
        "prepare.question/7/school",
        "prepare.question/7",
        "prepare.question/x/well",
        "prepare.answers/7",
        "prepare.rate/7",
        "prepare.rate/9",
        "prepare.rated/10/superb",
        "prepare.rated/7/good",
    ],
)
def test_what_is_not_there_leads_to_the_menu_and_keeps_nothing(place: str) -> None:
    talking = Talking(place).says("Ik ben blij")
    assert not [one for one in talking.events if isinstance(one, Prepared | TalkRated)]
    talking = Talking("menu").given(Opened(1, place))
    assert talking.place == "menu"
    assert talking.events == []


def test_after_the_talk_it_is_told_how_it_went_and_nothing_is_prepared_any_more() -> None:
    late = Talking("prepare.question/10/well").says("te laat")
    assert not [one for one in late.events if isinstance(one, Prepared)]
    talking = Talking("menu").given(Opened(1, "prepare/10"))
    assert talking.choices() == ["good", "fair", "bad"]
    good = Talking("prepare.rate/10").presses("good")
    assert good.events == [TalkRated(10, "good")]
    assert "rate-talk" not in good.texts()
    bad = Talking("prepare.rate/10").presses("bad")
    assert bad.texts()[-1] == "rate-talk"
    assert "ask" in bad.choices()


def test_the_button_of_the_message_says_it_at_once() -> None:
    talking = Talking("menu").given(Opened(1, "prepare.rated/10/fair"))
    assert talking.events == [TalkRated(10, "fair")]
    assert talking.place == "prepare.rated/10/fair"


@pytest.mark.parametrize("state", ["cancelled", "missed", "cannot_come"])
def test_what_was_not_held_is_not_asked_about(state: Any) -> None:
    one = replace(HELD, state=state)
    assert messages.payload("rate", Telling(one, 1, PROFILE, NOW)) is None


def test_the_messages_that_come_by_themselves() -> None:
    asked = messages.payload("rate", Telling(HELD, 1, PROFILE, NOW))
    assert asked is not None
    assert [one[0] for one in asked["choices"]] == [
        *(f"prepare.rated/10/{how}" for how in ("good", "fair", "bad")),
        "ask",
    ]
    ahead = messages.payload("prepare", Telling(TALK, 1, PROFILE, NOW))
    assert ahead is not None
    assert [one[0] for one in ahead["choices"]] == ["prepare/7", "appointments.one/7"]
    assert messages.payload("prepare", Telling(LESSON, 1, PROFILE, NOW)) is None
    assert messages.payload("prepare", Telling(HELD, 1, PROFILE, NOW)) is None
    locked = messages.payload("prepare", Telling(TALK, 1, PROFILE, NOW, locked=True))
    assert locked is not None
    assert "voortgang" not in str(locked)


def test_nothing_is_asked_about_health() -> None:
    asked = {one.id for talk in talks().values() for one in talk.questions}
    assert asked == {"school", "work", "wishes", "children", "well", "hard", "want"}
