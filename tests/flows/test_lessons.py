"""Lessons as somebody walks through them: answers, amounts, stopping and coming back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from cli.texts import load_profiles
from flows import engine
from flows.context import Context
from flows.engine import current_screen
from flows.events import Event, LessonAnswered, LessonFinished, LessonKnown
from flows.inputs import Input, Kind, Opened, Pressed, Wrote
from flows.klantreis.person import PersonDates
from flows.lessons.loader import Library, load_library
from flows.lessons.model import Lesson
from flows.lessons.paid import Entered
from flows.model import Place, Screen
from flows.session import Session, Turn
from flows.situations import with_case
from flows.steps import STEPS
from flows.steps.lesson_here import pupil_of
from tests.flows.lessons.sample import sample_library

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
LIBRARY = sample_library()
DAY = NOW.date()
AMAL = PersonDates(
    "asielstatushouder",
    huisvesting=DAY - timedelta(days=20),
    brp=DAY - timedelta(days=20),
    bijstand=DAY - timedelta(days=20),
)
BARE = Context(now=NOW, home="steenwijkerland", profiles=load_profiles(), library=LIBRARY)


@dataclass
class Talk:
    """A chat in which buttons are pressed and texts written."""

    context: Context
    session: Session
    events: list[Event]

    @classmethod
    def at(cls, place: str, context: Context) -> Talk:
        return cls(context, Session(place), [])

    @property
    def screen(self) -> Screen:
        return current_screen(self.session, self.context).screen

    @property
    def said(self) -> list[str]:
        return [text.id for text in self.screen.body]

    @property
    def choices(self) -> list[str]:
        return [choice.id for choice in self.screen.choices]

    def press(self, *choices: str) -> None:
        for choice in choices:
            step = self.session.place.partition("/")[0]
            self.give(Pressed(step, choice, self.session.token, in_place=False))

    def write(self, text: str) -> list[str]:
        turn = self.give(Wrote(1, Kind.TEXT, text))
        return [turn.view.lead.id] if turn.view.lead else []

    def give(self, given: Input) -> Turn:
        turn = engine.resume(self.session, given, self.context)
        self.session = turn.session
        for event in turn.events:
            self.context = self.context.after(event)
        self.events += turn.events
        return turn

    def days_later(self, days: int) -> None:
        self.context = replace(self.context, now=self.context.now + timedelta(days=days))


def amal(**changes: object) -> Context:
    context = with_case(BARE, AMAL)
    assert context.person
    return replace(context, person=replace(context.person, **changes))  # type: ignore[arg-type]


def test_lessons_are_found_under_information() -> None:
    talk = Talk.at("menu", amal())
    talk.press("info", "lessons")
    assert talk.session.place == "lessons"
    assert talk.choices == ["begin", "topics", "progress", "money"]


def test_whom_no_lesson_is_for_finds_none() -> None:
    talk = Talk.at("info", with_case(BARE, PersonDates("gezinsmigrant")))
    assert "lessons" not in talk.choices


def test_a_lesson_from_its_beginning_to_its_end() -> None:
    talk = Talk.at("lessons", amal())
    talk.press("begin", "next", "next", "a.vraag")
    assert talk.said[0] == "lessons-well"
    talk.press("next")
    for item in ("huur", "stroom", "zorg", "eten"):
        assert talk.session.place.endswith(f"/bills/{item}") or item == "huur"
        talk.press("a.gemeente" if item in ("huur", "stroom", "zorg") else "a.ik")
        assert talk.said[0] == "lessons-well", item
        talk.press("next")
    talk.press("a.open", "a.wie", "a.bedrag")
    assert talk.said[0] == "lessons-well"
    talk.press("next")
    talk.write("٢٣")
    assert talk.said == ["lessons-amount-sure"]
    talk.press("a.answer")
    assert talk.said[0] == "lessons-well"
    talk.press("next", "next")
    assert talk.session.place == "lesson.done/leefgeld"
    answers = [one for one in talk.events if isinstance(one, LessonAnswered)]
    assert len(answers) == 7
    assert all(one.well for one in answers)
    assert isinstance(talk.events[-1], LessonFinished)


def test_an_answer_that_is_not_it_is_explained_and_may_be_given_again() -> None:
    talk = Talk.at("lesson/leefgeld/1/who", amal())
    talk.press("a.ik")
    assert talk.said == ["lessons-look", "lesson-leefgeld-who-ik-why"]
    assert talk.choices == ["next", "again", "later"]
    talk.press("again", "a.vraag")
    assert talk.said[0] == "lessons-well"


def test_it_comes_back_the_next_day_and_then_rests() -> None:
    talk = Talk.at("lesson/leefgeld/1/who", amal())
    talk.press("a.ik", "later")
    assert "again" not in talk.choices
    talk.days_later(1)
    assert talk.choices[0] == "again"
    talk.press("again")
    assert talk.said[0] == "lessons-again"
    talk.press("a.vraag")
    assert talk.choices == ["lessons"]
    talk.press("lessons")
    assert "again" not in talk.choices
    talk.days_later(3)
    assert talk.choices[0] == "again"


def test_what_is_not_known_to_be_paid_is_asked() -> None:
    heerenveen = replace(amal(), home="heerenveen")
    talk = Talk.at("lesson/leefgeld/1/bills", heerenveen)
    talk.press("a.gemeente")
    assert "lessons-paid-vraag" in talk.said
    assert "lessons-paid-gemeente" not in talk.said


def test_what_staff_entered_is_told() -> None:
    context = replace(amal(), home="heerenveen")
    assert context.person
    learning = replace(context.person.learning, paid=(Entered("huur", paid=True),))
    talk = Talk.at(
        "lesson/leefgeld/1/bills",
        replace(context, person=replace(context.person, learning=learning)),
    )
    talk.press("a.gemeente")
    assert talk.said[:3] == ["lessons-well", "lessons-belongs", "lessons-paid-gemeente"]


def test_somebody_stops_and_goes_on_days_later_on_the_revision_they_began() -> None:
    talk = Talk.at("lessons", amal())
    talk.press("begin", "next", "later")
    newer = LIBRARY.newest["leefgeld"].model_copy(update={"revision": 2})
    library = Library(
        {"leefgeld": newer}, {**LIBRARY.revisions, ("leefgeld", 2): newer}, LIBRARY.amounts
    )
    talk.context = replace(talk.context, library=library)
    talk.days_later(9)
    assert talk.choices[0] == "on"
    talk.press("on")
    assert talk.session.place == "lesson/leefgeld/1/rest"


def test_a_revision_that_is_gone_begins_anew() -> None:
    talk = Talk.at("lessons", amal())
    talk.press("begin", "next", "later")
    newer = LIBRARY.newest["leefgeld"].model_copy(update={"revision": 2})
    library = Library({"leefgeld": newer}, {("leefgeld", 2): newer}, LIBRARY.amounts)
    talk.context = replace(talk.context, library=library)
    assert talk.choices[0] == "begin"
    talk.press("begin")
    assert talk.session.place == "lesson/leefgeld/2/paid"


def test_who_knows_it_answers_the_questions_alone() -> None:
    talk = Talk.at("lessons.one/leefgeld", amal())
    talk.press("known", "a.vraag", "next")
    for box in ("gemeente", "gemeente", "gemeente", "ik"):
        talk.press(f"a.{box}", "next")
    talk.press("a.open", "a.wie", "a.bedrag", "next")
    talk.write("23,00")
    talk.press("a.answer", "next")
    assert talk.session.place == "lesson.done/leefgeld"
    assert isinstance(talk.events[-1], LessonKnown)
    assert talk.context.person
    assert talk.context.person.learning.is_done("leefgeld")


def test_who_does_not_know_it_all_is_led_to_the_lesson() -> None:
    talk = Talk.at("lessons.one/leefgeld", amal())
    talk.press("known", "a.ik")
    assert talk.choices == ["begin", "later"]


@pytest.mark.parametrize("text", ["1,2,3", "€ 12.5.5", "99999999999"])
def test_an_amount_that_cannot_be_read_is_kindly_asked_again(text: str) -> None:
    talk = Talk.at("lesson/leefgeld/1/week", amal())
    assert talk.write(text) == ["lead-lesson-amount"]
    assert talk.session.place == "lesson/leefgeld/1/week"


def test_another_amount_is_asked_back_and_explained() -> None:
    talk = Talk.at("lesson/leefgeld/1/week", amal())
    talk.write("12.50")
    talk.write("€ 30")
    assert talk.session.place == "lesson.sure/leefgeld/1/week/3000"
    talk.press("a.answer")
    assert talk.said == ["lessons-look", "lessons-amount-typed", "lesson-leefgeld-week-why"]


def test_who_would_rather_see_how_it_goes_may() -> None:
    talk = Talk.at("lesson/leefgeld/1/week", amal())
    talk.press("a.answer")
    assert talk.said == ["lessons-look", "lesson-leefgeld-week-why"]


def test_words_in_a_lesson_are_a_question_as_everywhere() -> None:
    talk = Talk.at("lesson/leefgeld/1/week", amal())
    talk.write("wat is leefgeld eigenlijk")
    assert talk.session.place == "ask.confirm"


def test_a_guest_reads_lessons_and_nothing_is_kept() -> None:
    guest = replace(BARE, language="nl", agreed=True, guest_doelgroep="asielstatushouder")
    talk = Talk.at("lessons", guest)
    assert talk.choices == ["begin", "topics"]
    talk.press("begin", "next", "next", "a.vraag")
    assert talk.said[0] == "lessons-well"
    talk.press("later")
    assert talk.choices == ["begin", "topics"]


def test_the_series_ends_with_a_certificate() -> None:
    context = amal()
    assert context.person
    learning = context.person.learning.finished("leefgeld", 1, DAY, known=False)
    done = replace(context, person=replace(context.person, learning=learning))
    talk = Talk.at("lessons.progress", done)
    assert talk.choices == ["certificate", "pace", "home"]
    talk.press("certificate")
    assert talk.screen.picture
    assert talk.screen.picture.kind == "certificate"
    assert Talk.at("lessons.certificate", context).said[0] == "menu-hello"


def test_the_pace_is_chosen_and_told() -> None:
    talk = Talk.at("lessons.pace", amal())
    talk.press("never")
    assert talk.said == ["lessons-pace", "lessons-pace-never"]


def test_an_invitation_opens_the_lessons_and_nothing_else_begins() -> None:
    talk = Talk.at("menu", amal())
    talk.give(Opened(1, "lessons"))
    assert talk.session.place == "lessons"
    talk.give(Opened(1, "lesson.said/leefgeld/1/who/-/vraag"))
    assert talk.session.place == "menu"


def test_an_exercise_is_one_question_to_tap_another_each_day() -> None:
    reader = replace(amal(), library=load_library())
    seen = set()
    for later in range(6):
        talk = Talk.at("menu", replace(reader, now=NOW + timedelta(days=later)))
        talk.give(Opened(1, "lessons.exercise"))
        assert talk.session.place == "lessons.exercise"
        assert talk.said[0] == "lessons-exercise"
        seen.add(talk.said[1])
        while talk.said[0] == "lessons-exercise":
            talk.press(next(one for one in talk.choices if one.startswith("a.")))
        assert talk.said[0] in ("lessons-well", "lessons-look")
    assert len(seen) > 2


def test_an_exercise_is_first_what_comes_back() -> None:
    talk = Talk.at("lesson/leefgeld/1/who", amal())
    talk.press("a.ik")
    talk.days_later(1)
    talk.give(Opened(1, "lessons.exercise"))
    assert talk.said == ["lessons-again", "lesson-leefgeld-who"]


def test_whoever_did_all_lessons_still_gets_an_exercise() -> None:
    reader = replace(amal(), library=load_library())
    known = reader.person
    assert known
    learning = known.learning
    for one in reader.library.newest.values():
        learning = learning.finished(one.name, one.revision, DAY, known=True)
    done = replace(reader, person=replace(known, learning=learning))
    assert STEPS["lessons.exercise"](done).body[0].id == "lessons-exercise"


def test_an_old_amount_is_said_to_be_old() -> None:
    step = LIBRARY.newest["leefgeld"].steps[0]
    told = step.model_copy(update={"figures": {"amount": "bijstand.paar"}})
    lesson = LIBRARY.newest["leefgeld"].model_copy(update={"steps": (told, *_rest())})
    library = Library({"leefgeld": lesson}, {("leefgeld", 1): lesson}, LIBRARY.amounts)
    talk = Talk.at("lesson/leefgeld/1/paid", replace(amal(), library=library))
    assert "lessons-figure-old" not in talk.said
    talk.days_later(60)
    assert "lessons-figure-old" in talk.said


@pytest.mark.parametrize("later", [0, 60])
def test_no_old_amount_stands_anywhere_but_below_the_word_that_it_is_old(later: int) -> None:
    reader = replace(amal(), now=NOW + timedelta(days=later), library=load_library())
    pupil = pupil_of(reader)
    old = [
        (lesson, step)
        for lesson in pupil.lessons()
        for step in pupil.steps(lesson)
        if any(figure.old for figure in pupil.figures(step))
    ]
    assert "quarter" in {step.id for _, step in old}, "the kinderbijslag of the first half year"
    for lesson, step in old:
        asked = STEPS["lesson"](reader, lesson.name, str(lesson.revision), step.id)
        ids = [text.id for text in asked.body]
        assert ids.index("lessons-figure-old") < ids.index(lesson.text_id(step))
        for place in (Place.parse(one.to or "") for one in asked.choices):
            if place.step == "lesson.said":
                said = STEPS[place.step](reader, *place.params)
                assert said.body[1].id == "lessons-figure-old"


def _rest() -> tuple[object, ...]:
    lesson: Lesson = LIBRARY.newest["leefgeld"]
    return lesson.steps[1:]
