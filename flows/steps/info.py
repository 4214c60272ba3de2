"""What there is to read: the words of letters, what can be done here, and moving house.

Who is who stands here for who has a case; a guest finds it in the menu.
"""

from __future__ import annotations

from flows.context import Context
from flows.model import Choice, Screen, Step, Text
from flows.steps.menu import CONTACTS


def info(context: Context) -> Screen:
    """Activities are offered only where there are any for this reader."""
    joined = context.profile.activities_for(context.dates)
    return Screen(
        body=(Text("info-title"),),
        choices=(
            Choice("words", Text("button-words"), "words"),
            *((Choice("activities", Text("button-activities"), "activities/0"),) if joined else ()),
            Choice("checklist", Text("button-checklist"), "checklist/0"),
            *((CONTACTS,) if context.person else ()),
        ),
        back="menu",
    )


STEPS: dict[str, Step] = {"info": info}
