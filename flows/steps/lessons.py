"""The budgeting lessons: go on, choose a topic, and how far I am."""

from __future__ import annotations

from flows.context import Context
from flows.lessons.learning import Standing, completed, due, to_go_on_with
from flows.lessons.model import Lesson
from flows.lessons.pupil import Pupil
from flows.model import Choice, Picture, Screen, Step, Text
from flows.steps.lesson_here import (
    LEARN,
    TEST,
    begin,
    known_pupil,
    place_of,
    pupil_of,
    review_place,
    title_of,
)
from flows.steps.money import MONEY
from flows.steps.paging import page_of, paged

DONE, HERE = "✅", "📍"
COACH = Choice("coach", Text("button-lessons-coach"), "lessons.coach/0")
PICTURE_LESSONS = 6
"""More do not fit on a small phone in letters one can read."""


def has_lessons(context: Context) -> bool:
    return bool(pupil_of(context).lessons())


def hub(context: Context) -> Screen:
    """Where somebody goes on, or chooses. Questions that come back stand first."""
    pupil = pupil_of(context)
    if not pupil.lessons():
        raise KeyError("no lessons for this reader")
    progress = Choice("progress", Text("button-lessons-progress"), "lessons.progress")
    return Screen(
        body=(Text("lessons-title"), *_how_far(context, pupil), *_now(pupil)),
        choices=(
            *_again_or_on(pupil),
            Choice("topics", Text("button-lessons-topics"), "lessons.topics/0"),
            *((progress, MONEY) if context.person else ()),
        ),
        back="info",
    )


def _again_or_on(pupil: Pupil) -> tuple[Choice, ...]:
    waiting = due(pupil.learning, pupil.library, pupil.today)
    place = next((at for one in waiting if (at := review_place(pupil, one))), None)
    if place is not None:
        return (Choice("again", Text("button-lessons-again"), place),)
    following = to_go_on_with(pupil.learning, pupil.lessons())
    return () if following is None else (go_on(pupil, following),)


def _how_far(context: Context, pupil: Pupil) -> tuple[Text, ...]:
    done = sum(pupil.learning.is_done(one.name) for one in pupil.lessons())
    if context.person is None:
        return (Text("lessons-guest"),)
    return (Text("lessons-far", {"done": done, "count": len(pupil.lessons())}),)


def _now(pupil: Pupil) -> tuple[Text, ...]:
    waiting = due(pupil.learning, pupil.library, pupil.today)
    count = sum(review_place(pupil, one) is not None for one in waiting)
    if count:
        return (Text("lessons-due", {"count": count}),)
    following = to_go_on_with(pupil.learning, pupil.lessons())
    if following is None:
        return (Text("lessons-all-done"),)
    lesson = _lesson(pupil, following)
    return (Text("lessons-now", {"title": title_of(lesson), "minutes": lesson.minutes}),)


def _lesson(pupil: Pupil, following: Lesson | Standing) -> Lesson:
    return following if isinstance(following, Lesson) else pupil.library.newest[following.lesson]


def go_on(pupil: Pupil, following: Lesson | Standing) -> Choice:
    """The button to go on with a lesson: where somebody was in it, or its beginning."""
    if isinstance(following, Lesson):
        return begin(pupil, following)
    place = where_left(pupil, following)
    if place is None:  # a revision that is gone
        return begin(pupil, pupil.library.newest[following.lesson])
    return Choice("on", Text("button-lesson-on"), place)


def where_left(pupil: Pupil, standing: Standing) -> str | None:
    """The step somebody was at, or the next that is for them; None where it is gone."""
    lesson = pupil.library.revisions.get((standing.lesson, standing.revision))
    if lesson is None:
        return None
    ids = [step.id for step in lesson.steps]
    if standing.step not in ids:
        return None
    theirs = {step.id for step in pupil.steps(lesson)}
    rest = [id for id in ids[ids.index(standing.step) :] if id in theirs]
    return place_of(LEARN, lesson, rest[0]) if rest else None


def topics(context: Context, page: str = "0") -> Screen:
    pupil = pupil_of(context)
    choices = [
        Choice(
            one.name,
            Text("label-lesson", {"sign": _sign(pupil, one), "title": title_of(one)}),
            f"lessons.one/{one.name}",
        )
        for one in pupil.lessons()
    ]
    return Screen(
        body=(Text("lessons-topics"),),
        choices=paged(choices, int(page), "lessons.topics"),
        back="lessons",
    )


def one(context: Context, name: str) -> Screen:
    """What a lesson is about; begin, go on, or show that one knows it."""
    pupil = pupil_of(context)
    lesson = _of(pupil, name)
    standing = pupil.learning.of(name)
    said = (Text("lessons-one-done"),) if pupil.learning.is_done(name) else ()
    return Screen(
        body=(
            Text("lessons-one", {"title": title_of(lesson), "minutes": lesson.minutes}),
            Text(f"{lesson.message}-goal"),
            *said,
        ),
        choices=(*_ways_in(pupil, lesson, standing), _known(pupil, lesson)),
        back=f"lessons.topics/{_page(pupil, lesson)}",
    )


def _ways_in(pupil: Pupil, lesson: Lesson, standing: Standing | None) -> tuple[Choice, ...]:
    if standing is not None and standing.step and where_left(pupil, standing):
        return (go_on(pupil, standing), begin(pupil, lesson))
    return (begin(pupil, lesson),)


def _known(pupil: Pupil, lesson: Lesson) -> Choice:
    first = pupil.questions(lesson)[0].id
    return Choice("known", Text("button-lesson-known"), place_of(TEST, lesson, first))


def done(context: Context, name: str) -> Screen:
    """The end of a lesson, and what comes after it."""
    pupil = pupil_of(context)
    lesson = _of(pupil, name)
    following = to_go_on_with(pupil.learning, pupil.lessons()) if context.person else None
    after = _after_done(pupil, following)
    finished = following is None and context.person is not None
    certificate = Choice("certificate", Text("button-certificate"), "lessons.certificate")
    return Screen(
        body=(Text("lessons-done", {"title": title_of(lesson)}), *after),
        choices=(
            *((go_on(pupil, following),) if following else ()),
            *((certificate,) if finished else ()),
            Choice("lessons", Text("button-lessons"), "lessons"),
            Choice("menu", Text("button-menu"), "menu"),
        ),
        back=f"lessons.one/{name}",
    )


def _after_done(pupil: Pupil, following: Lesson | Standing | None) -> tuple[Text, ...]:
    if following is None:
        return ()
    return (Text("lessons-following", {"title": title_of(_lesson(pupil, following))}),)


def progress(context: Context) -> Screen:
    """How far somebody is, drawn and in words."""
    pupil = known_pupil(context)
    count = len(pupil.lessons())
    done = sum(pupil.learning.is_done(one.name) for one in pupil.lessons())
    certificate = Choice("certificate", Text("button-certificate"), "lessons.certificate")
    return Screen(
        body=(
            Text("lessons-progress"),
            Text("lessons-far", {"done": done, "count": count}),
            *(_line(pupil, one) for one in pupil.lessons()),
        ),
        choices=(
            *((certificate,) if done == count else ()),
            Choice("pace", Text("button-lessons-pace"), "lessons.pace"),
            Choice("home", Text("button-lessons-household"), "lessons.household"),
            *((COACH,) if pupil.learning.courses else ()),
        ),
        back="lessons",
        compact=True,
        picture=_picture(pupil),
    )


def _line(pupil: Pupil, lesson: Lesson) -> Text:
    return Text("lessons-line", {"sign": _sign(pupil, lesson), "title": title_of(lesson)})


def _picture(pupil: Pupil) -> Picture:
    """The lessons round the one that is next, as stations of a road."""
    lessons = pupil.lessons()
    following = to_go_on_with(pupil.learning, lessons)
    name = _lesson(pupil, following).name if following else ""
    at = next((index for index, one in enumerate(lessons) if one.name == name), len(lessons) - 1)
    first = max(0, min(at - 2, len(lessons) - PICTURE_LESSONS))
    shown = lessons[first : first + PICTURE_LESSONS]
    return Picture(
        "lessons",
        {
            "before": first,
            "after": max(0, len(lessons) - first - PICTURE_LESSONS),
            "stations": [
                {
                    "title": title_of(one).to_json(),
                    "status": _status(pupil, one, name),
                    "here": one.name == name,
                }
                for one in shown
            ],
        },
    )


def _status(pupil: Pupil, lesson: Lesson, following: str) -> str:
    if lesson.name == following:
        return "now"
    return "done" if pupil.learning.is_done(lesson.name) else "later"


def certificate(context: Context) -> Screen:
    """Who did the whole series may show it: a picture in Dutch and the own language."""
    pupil = known_pupil(context)
    lessons = pupil.lessons()
    last = completed(pupil.learning, lessons)
    if context.person is None or last is None:
        raise KeyError("not all lessons are done")
    return Screen(
        body=(Text("certificate-given", {"name": context.person.first_name, "day": last}),),
        choices=(Choice("lessons", Text("button-lessons"), "lessons"),),
        back="lessons.progress",
        picture=Picture(
            "certificate",
            {
                "name": context.person.first_name,
                "municipality": context.profile.title,
                "day": last.isoformat(),
                "count": len(lessons),
            },
        ),
    )


def _of(pupil: Pupil, name: str) -> Lesson:
    """KeyError where there is none of that name for this reader."""
    return {one.name: one for one in pupil.lessons()}[name]


def _page(pupil: Pupil, lesson: Lesson) -> int:
    lessons = pupil.lessons()
    return page_of(lessons.index(lesson), len(lessons))


def _sign(pupil: Pupil, lesson: Lesson) -> str:
    if _is_in(pupil, lesson):
        return HERE
    return DONE if pupil.learning.is_done(lesson.name) else lesson.icon


def _is_in(pupil: Pupil, lesson: Lesson) -> bool:
    standing = pupil.learning.of(lesson.name)
    return standing is not None and bool(standing.step)


STEPS: dict[str, Step] = {
    "lessons": hub,
    "lessons.topics": topics,
    "lessons.one": one,
    "lesson.done": done,
    "lessons.progress": progress,
    "lessons.certificate": certificate,
}
