"""What is said of an answer in a lesson: whether that was it, and why; never "wrong"."""

from __future__ import annotations

from flows.context import Context
from flows.lessons.learning import Asked, due
from flows.lessons.model import Amount, Choose, Explain, Order, Sort
from flows.lessons.pupil import SKIPPED, euros_of
from flows.model import Choice, Screen, Text
from flows.steps.lesson_here import (
    LATER,
    NOTHING,
    Here,
    Mode,
    begin,
    numbered,
    onward,
    outdated,
    review_place,
)


def said(
    mode: Mode, context: Context, name: str, revision: str, step: str, item: str, answer: str
) -> Screen:
    """Whether that was it, and why; never "wrong"."""
    here = Here.of(mode, context, name, revision, step)
    if isinstance(here.step, Explain):
        raise KeyError(step)
    asked = "" if item == NOTHING else item
    well = here.pupil.is_well(here.step, asked, answer)
    return Screen(
        body=(
            Text("lessons-well" if well else "lessons-look"),
            *outdated(here),
            *_feedback(here, asked, answer, well=well),
        ),
        choices=_after(here, asked, well=well),
        back=here.place(*((asked,) if asked else ())),
    )


def _feedback(here: Here, item: str, answer: str, *, well: bool) -> tuple[Text, ...]:
    match here.step:
        case Choose():
            return (here.text(f"{answer}-why"),)
        case Sort() as question:
            return _sorted(here, question, item)
        case Order(items=items):
            return (*numbered(here, items), here.text("why"))
        case Amount() if answer != SKIPPED and not well:
            typed_in = Text("lessons-amount-typed", {"amount": euros_of(answer)})
            return (typed_in, here.text("why"))
        case _:
            return (here.text("why"),)


def _sorted(here: Here, question: Sort, item: str) -> tuple[Text, ...]:
    """Where it belongs, what is known of it for this reader, and why."""
    box = here.pupil.box(question, item)
    belongs = Text("lessons-belongs", {"item": here.text(item), "box": here.text(box)})
    payer = here.pupil.payer(question, item)
    contact = {"contact": here.context.profile.contact_name}
    known = (Text(f"lessons-paid-{payer}", contact),) if payer else ()
    return (belongs, *known, here.text(f"{item}-why"))


def _after(here: Here, item: str, *, well: bool) -> tuple[Choice, ...]:
    match here.mode:
        case "lesson.known" if not well:
            return (begin(here.pupil, here.lesson), LATER)
        case "lesson.again":
            return _next_review(
                here, Asked(here.lesson.name, here.lesson.revision, here.step.id, item)
            )
    again = Choice("again", Text("button-lesson-again"), here.place(*((item,) if item else ())))
    return (onward(here, item), *(() if well else (again,)), LATER)


def _next_review(here: Here, asked: Asked) -> tuple[Choice, ...]:
    """The next question that comes back today, then the lessons."""
    waiting = due(here.pupil.learning, here.pupil.library, here.pupil.today)
    others = [one for one in waiting if one != asked]
    place = next((at for one in others if (at := review_place(here.pupil, one))), None)
    more = (Choice("next", Text("button-lesson-next"), place),) if place else ()
    return (*more, Choice("lessons", Text("button-lessons"), "lessons"))
