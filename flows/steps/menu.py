"""The menu: the four things one comes for, and in a shared chat the others, one tap away.

Who has a case finds their appointments here, and who is who under "information".
"""

from __future__ import annotations

from flows.context import Context
from flows.events import PersonChosen
from flows.model import Choice, Screen, Step, Text

APPOINTMENTS = Choice("appointments", Text("button-appointments"), "appointments/0")
CONTACTS = Choice("contacts", Text("button-contacts"), "contacts/0")


def menu(context: Context) -> Screen:
    greeting = (
        Text("menu-hello", {"name": context.person.first_name})
        if context.person
        else Text("menu-hello-guest", {"municipality": context.profile.title})
    )
    return Screen(
        body=(greeting, Text("menu-what")),
        choices=(
            Choice("journey", Text("button-journey"), "journey"),
            *((APPOINTMENTS,) if context.person else ()),
            Choice("info", Text("button-info"), "info"),
            *(() if context.person else (CONTACTS,)),
            Choice("settings", Text("button-settings"), "settings"),
        ),
        people=others(context),
    )


def others(context: Context) -> tuple[Choice, ...]:
    """The other people of this chat, by first name."""
    return tuple(
        Choice(f"person-{one.id}", f"👤 {one.first_name}", "menu", (PersonChosen(one.id),))
        for one in context.people
        if context.person is not None and one.id != context.person.id
    )


STEPS: dict[str, Step] = {"menu": menu}
