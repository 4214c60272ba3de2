"""What a learner chooses: how often they are invited, whose amounts they see, and whether a coach
sees how far they are."""

from __future__ import annotations

from flows.context import Context
from flows.events import HouseholdTold, PaceChosen, ProgressShared, ProgressUnshared
from flows.lessons.learning import PACES
from flows.lessons.model import HOUSEHOLDS
from flows.model import Choice, Screen, Step, Text
from flows.steps.lesson_here import known_pupil


def pace(context: Context) -> Screen:
    """How often an invitation comes; never is fine."""
    chosen = known_pupil(context).learning.pace
    return Screen(
        body=(Text("lessons-pace"), Text(f"lessons-pace-{chosen}")),
        choices=tuple(
            Choice(one, Text(f"button-pace-{one}"), "lessons.pace", (PaceChosen(one),))
            for one in PACES
        ),
        back="lessons.progress",
    )


def household(context: Context) -> Screen:
    """Who is at home: it chooses which amounts are shown."""
    chosen = known_pupil(context).learning.household
    known = (Text(f"lessons-household-{chosen}"),) if chosen else ()
    return Screen(
        body=(Text("lessons-household"), *known),
        choices=tuple(
            Choice(one, Text(f"button-household-{one}"), "lessons.household", (HouseholdTold(one),))
            for one in HOUSEHOLDS
        ),
        back="lessons.progress",
    )


def coach(context: Context, at: str) -> Screen:
    """Whether the coach of a money course sees how far somebody is; one course at a time."""
    courses = known_pupil(context).learning.courses
    here, following = courses[int(at)], (int(at) + 1) % len(courses)
    told = ProgressUnshared(here.id) if here.shared else ProgressShared(here.id)
    toggle = "hide" if here.shared else "show"
    other = Choice("other", Text("button-coach-other"), f"lessons.coach/{following}")
    return Screen(
        body=(
            Text("lessons-coach", {"course": here.name}),
            Text("lessons-coach-what"),
            Text("lessons-coach-shown" if here.shared else "lessons-coach-hidden"),
        ),
        choices=(
            Choice(toggle, Text(f"button-coach-{toggle}"), f"lessons.coach/{at}", (told,)),
            *((other,) if following != int(at) else ()),
        ),
        back="lessons.progress",
    )


STEPS: dict[str, Step] = {
    "lessons.pace": pace,
    "lessons.household": household,
    "lessons.coach": coach,
}
