"""Within a lesson: read, or answer; its questions alone, or one that comes back.

Everything an answer needs stands in its place, `lesson/NAME/REVISION/STEP/ITEM`, so somebody
may stop anywhere and come back days later to the revision they began.
"""

from __future__ import annotations

from functools import partial

from flows.context import Context
from flows.euros import parse_amount
from flows.events import LessonAnswered
from flows.lessons.learning import Asked, Standing, due, to_go_on_with
from flows.lessons.model import Amount, Choose, Explain, Order, Question, Sort
from flows.lessons.pupil import SKIPPED, Pupil, euros_of, shuffled, tapped
from flows.model import Choice, Picture, Place, Screen, Step, Text, Typed, Value
from flows.steps.lesson_here import (
    LATER,
    LEARN,
    MODES,
    NOTHING,
    REVIEW,
    Here,
    Mode,
    known_pupil,
    numbered,
    onward,
    outdated,
    place_of,
    title_of,
)
from flows.steps.lesson_said import said


def ask(mode: Mode, context: Context, name: str, revision: str, step: str, *state: str) -> Screen:
    """A step: something to read, or a question with its answers."""
    here = Here.of(mode, context, name, revision, step)
    match here.step:
        case Explain():
            return _screen(here, (), (onward(here), LATER))
        case Choose() as question:
            return _choose(here, question, *state)
        case Sort() as question:
            return _sort(here, question, *state)
        case Order() as question:
            return _order(here, question, *state)
        case Amount() as question:
            return _amount(here, question, *state)


def _choose(here: Here, question: Choose) -> Screen:
    answers = tuple(_answer(here, question, NOTHING, id, id) for id in question.answers)
    return _screen(here, (), answers)


def _sort(here: Here, question: Sort, item: str = "") -> Screen:
    shown = item or next(iter(question.items))
    where = here.text(shown)
    return _screen(
        here,
        (Text("lessons-item", {"item": where}),),
        tuple(_answer(here, question, shown, box, box) for box in question.boxes),
    )


def _order(here: Here, question: Order, so_far: str = "") -> Screen:
    """One after another is tapped; the last goes to its place by itself."""
    had = tapped(so_far, question.items)
    left = [item for item in shuffled(question.items) if item not in had]
    choices = []
    for item in left:
        rest = [other for other in left if other != item]
        taken = ".".join((*had, item, *(rest if len(rest) == 1 else ())))
        if len(rest) > 1:
            choices.append(Choice(f"a.{item}", here.text(item), here.place(taken)))
        else:
            choices.append(_answer(here, question, NOTHING, taken, item))
    return _screen(here, numbered(here, had), tuple(choices))


def _amount(here: Here, question: Amount) -> Screen:
    skipped = _answer(here, question, NOTHING, SKIPPED, "", Text("button-lesson-show"))
    return _screen(here, (Text("lessons-type-amount"),), (skipped, LATER))


def sure(mode: Mode, context: Context, name: str, revision: str, step: str, cents: str) -> Screen:
    """A typed amount, asked back before it counts."""
    here = Here.of(mode, context, name, revision, step)
    if not isinstance(here.step, Amount):
        raise KeyError(step)
    amount = euros_of(cents)
    return Screen(
        body=(Text("lessons-amount-sure", {"amount": amount}),),
        choices=(
            _answer(here, here.step, NOTHING, cents, "", Text("button-lesson-amount-yes")),
            Choice("no", Text("button-lesson-amount-no"), here.place()),
        ),
        back=here.place(),
    )


def typed(context: Context, place: str, text: str) -> Typed | None:
    """An amount typed where one was asked for; None for anything else somebody says."""
    asked = Place.parse(place)
    mode = next((one for one in MODES if asked.step in (one, f"{one}.sure")), None)
    if mode is None or not any(sign.isdigit() for sign in text):
        return None
    name, revision, step, *_ = asked.params
    if not isinstance(context.library.lesson(name, int(revision)).step(step), Amount):
        return None
    amount = parse_amount(text)
    if amount is None:
        return Typed(place, Text("lead-lesson-amount"))
    cents = str(int(amount * 100))
    return Typed("/".join((f"{mode}.sure", name, revision, step, cents)))


def _answer(
    here: Here, question: Question, item: str, answer: str, part: str, label: Text | None = None
) -> Choice:
    """A button that answers: it leads to what is said of it, and the answer is an event."""
    lesson, asked = here.lesson, "" if item == NOTHING else item
    well = here.pupil.is_well(question, asked, answer)
    said = "/".join(
        (f"{here.mode}.said", lesson.name, str(lesson.revision), here.step.id, item, answer)
    )
    event = LessonAnswered(lesson.name, lesson.revision, here.step.id, asked, answer, well)
    return Choice(f"a.{part or 'answer'}", label or here.text(part), said, (event,))


def _screen(here: Here, below: tuple[Text, ...], choices: tuple[Choice, ...]) -> Screen:
    return Screen(
        body=(
            _heading(here),
            *outdated(here),
            here.text(),
            *(here.text(part) for part in here.step.more),
            *_about(here),
            *below,
        ),
        choices=choices,
        back=_before(here),
        picture=_letter(here),
    )


def _letter(here: Here) -> Picture | None:
    """The letter to look at: in Dutch, whoever reads."""
    shown = here.context.library.letters.get(here.step.letter) if here.step.letter else None
    if shown is None:
        return None
    return Picture(
        "letter",
        {
            "sender": shown.sender,
            "heading": shown.heading,
            "lines": list(shown.lines),
            "box": list(shown.box),
        },
    )


def _heading(here: Here) -> Text:
    if here.mode == REVIEW:
        wording = "lessons-again" if _was_asked(here) else "lessons-exercise"
        return Text(wording, {"title": title_of(here.lesson)})
    number: dict[str, Value] = {
        "title": title_of(here.lesson),
        "number": here.index + 1,
        "count": len(here.row),
    }
    return Text("lessons-step" if here.mode == LEARN else "lessons-known", number)


def _was_asked(here: Here) -> bool:
    answered = here.pupil.learning.answers
    return any(
        (one.asked.lesson, one.asked.step) == (here.lesson.name, here.step.id) for one in answered
    )


def _about(here: Here) -> tuple[Text, ...]:
    """What is to be said of amounts that are only about right; of old ones that is said above."""
    weak = any(one.about for one in here.pupil.figures(here.step))
    return (Text("lessons-figure-about"),) if weak and not outdated(here) else ()


def _before(here: Here) -> str:
    """Where back leads: the step before, or where this began."""
    if here.mode == REVIEW:
        return "lessons"
    if here.index == 0:
        return f"lessons.one/{here.lesson.name}"
    return place_of(here.mode, here.lesson, here.row[here.index - 1].id)


def exercise(context: Context) -> Screen:
    """One question to tap, another each day: what comes back, else of the lesson they are at."""
    pupil = known_pupil(context)
    waiting = due(pupil.learning, pupil.library, pupil.today)
    asked = next(one for one in (*waiting, *_in_turn(pupil)) if _is_tapped(pupil, one))
    item = (asked.item,) if asked.item else ()
    return ask(REVIEW, context, asked.lesson, str(asked.revision), asked.step, *item)


def _in_turn(pupil: Pupil) -> tuple[Asked, ...]:
    """The questions of the lesson they are at, of any where all are done; each day from another
    one on."""
    following = to_go_on_with(pupil.learning, pupil.lessons())
    lessons = (
        (pupil.library.newest[following.lesson],)
        if isinstance(following, Standing)
        else (following,)
        if following
        else pupil.lessons()
    )
    found = [
        Asked(one.name, one.revision, step.id) for one in lessons for step in pupil.questions(one)
    ]
    first = pupil.today.toordinal() % len(found)
    return (*found[first:], *found[:first])


def _is_tapped(pupil: Pupil, asked: Asked) -> bool:
    """Whether it is there for this reader, and nothing has to be typed."""
    lesson = pupil.library.revisions[asked.lesson, asked.revision]
    theirs = {step.id: step for step in pupil.questions(lesson)}
    return asked.step in theirs and not isinstance(theirs[asked.step], Amount)


STEPS: dict[str, Step] = {
    "lessons.exercise": exercise,
    **{mode: partial(ask, mode) for mode in MODES},
    **{f"{mode}.said": partial(said, mode) for mode in MODES},
    **{f"{mode}.sure": partial(sure, mode) for mode in MODES},
}
