"""Help, one tap from every screen: a person, not well, urgent, or how this works."""

from __future__ import annotations

from flows.context import Context
from flows.model import Choice, Screen, Step, Text

ALARM = "112"
"""Stands in the text itself: it is the same everywhere and must never depend on a file."""


def help(context: Context) -> Screen:
    return Screen(
        body=(Text("help-title"),),
        choices=(
            Choice("ask", Text("button-ask"), "ask" if context.person else "ask.guest"),
            Choice("unwell", Text("button-unwell"), "help.unwell"),
            Choice("urgent", Text("button-urgent"), "help.urgent"),
            Choice("how", Text("button-how"), "help.how"),
        ),
        back="menu" if context.ready else "welcome",
        help=False,
    )


def urgent(context: Context) -> Screen:
    """112 always; the profile's own numbers beside it."""
    return Screen(
        body=(
            Text("help-urgent"),
            *(
                Text(
                    "help-urgent-number",
                    {"title": context.profile.title_of(who), "phone": who.phone},
                )
                for who in context.profile.contacts_for(context.dates)
                if who.urgent and who.phone not in (None, ALARM)
            ),
            Text("help-urgent-not-read"),
        ),
        back="help",
        help=False,
    )


def unwell(context: Context) -> Screen:
    return Screen(
        body=(Text("help-unwell"), Text("help-unwell-doctor"), Text("help-unwell-talk")),
        choices=(
            Choice("urgent", Text("button-urgent"), "help.urgent"),
            *((Choice("ask", Text("button-ask"), "ask"),) if context.person else ()),
        ),
        back="help",
        help=False,
    )


def how(context: Context) -> Screen:
    return Screen(
        body=(Text("help-how-buttons"), Text("help-how-write"), Text("help-how-commands")),
        back="help",
        help=False,
    )


STEPS: dict[str, Step] = {
    "help": help,
    "help.urgent": urgent,
    "help.unwell": unwell,
    "help.how": how,
}
