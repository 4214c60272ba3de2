"""What there is to read: the words of letters, what can be done here, and moving house."""

from __future__ import annotations

from flows.context import Context
from flows.model import Choice, Screen, Step, Text
from flows.steps.lessons import has_lessons
from flows.steps.paging import paged

LESSONS = Choice("lessons", Text("button-lessons"), "lessons")


def info(context: Context, page: str = "0") -> Screen:
    """Lessons and activities are offered only where there are any for this reader."""
    joined = context.profile.activities_for(context.dates)
    return Screen(
        body=(Text("info-title"),),
        choices=paged(
            (
                *((LESSONS,) if has_lessons(context) else ()),
                Choice("words", Text("button-words"), "words"),
                *(
                    (Choice("activities", Text("button-activities"), "activities/0"),)
                    if joined
                    else ()
                ),
                Choice("checklist", Text("button-checklist"), "checklist/0"),
            ),
            int(page),
            "info",
        ),
        back="menu",
    )


STEPS: dict[str, Step] = {"info": info}
