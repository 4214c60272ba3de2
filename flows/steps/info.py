"""What there is to read: the words of letters, what can be done here, and moving house.

Who is who stands here for who has a case; a guest finds it in the menu.
"""

from __future__ import annotations

from flows.context import Context
from flows.model import Choice, Screen, Step, Text
from flows.steps.lessons import has_lessons
from flows.steps.menu import CONTACTS
from flows.steps.paging import paged

LESSONS = Choice("lessons", Text("button-lessons"), "lessons")
ACTIVITIES = Choice("activities", Text("button-activities"), "activities/0")


def info(context: Context, page: str = "0") -> Screen:
    """Lessons and activities are offered only where there are any for this reader."""
    joined = context.profile.activities_for(context.dates)
    return Screen(
        body=(Text("info-title"),),
        choices=paged(
            (
                *((LESSONS,) if has_lessons(context) else ()),
                Choice("words", Text("button-words"), "words"),
                *((ACTIVITIES,) if joined else ()),
                Choice("checklist", Text("button-checklist"), "checklist/0"),
                *((CONTACTS,) if context.person else ()),
            ),
            int(page),
            "info",
        ),
        back="menu",
    )


STEPS: dict[str, Step] = {"info": info}
