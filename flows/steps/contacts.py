"""Who is who: what each of them does for you, and how to reach them."""

from __future__ import annotations

from flows.context import Context
from flows.klantreis.model import Contact, Profile
from flows.model import Choice, Screen, Step, Text
from flows.steps.paging import paged


def contacts(context: Context, page: str = "0") -> Screen:
    choices = [
        Choice(
            who.id,
            Text("label-contact", {"sign": who.icon, "title": context.profile.title_of(who)}),
            f"contacts.one/{who.id}",
        )
        for who in context.profile.contacts_for(context.dates)
        if not who.urgent
    ]
    return Screen(
        body=(Text("contacts-title"),),
        choices=paged(choices, int(page), "contacts"),
        back="info" if context.person else "menu",
    )


def one(context: Context, id: str) -> Screen:
    who = context.profile.contacts[id]
    return Screen(
        body=(
            Text("contacts-name", {"title": context.profile.title_of(who)}),
            *context.profile.texts_of(who, context.dates),
            *how_to_reach(who),
        ),
        choices=(
            *(
                (Choice("ask", Text("button-ask"), "ask"),)
                if context.person is not None and who.id == CONSULENT
                else ()
            ),
            Choice("menu", Text("button-menu"), "menu"),
        ),
        back="contacts/0",
    )


CONSULENT = "consulent"
"""The contact who guides the whole journey, whatever a municipality calls them."""


def how_to_reach(who: Contact) -> tuple[Text, ...]:
    """Phone and address; "the number is in your letter" where the profile holds none."""
    lines: list[Text] = []
    if who.phone:
        lines.append(Text("contacts-phone", {"phone": who.phone}))
        lines.extend(
            Text(
                "contacts-hours",
                {
                    "first": Text(f"weekday-{hours.days[0]}"),
                    "last": Text(f"weekday-{hours.days[-1]}"),
                    "opens": f"{hours.opens:%H:%M}",
                    "closes": f"{hours.closes:%H:%M}",
                },
            )
            for hours in who.hours
        )
    elif not who.urgent:
        lines.append(Text("contacts-no-phone"))
    if who.address:
        lines.append(Text("contacts-address", {"address": who.address}))
    return tuple(lines)


def phone_lines(profile: Profile) -> tuple[Text, ...]:
    """Whom to phone meanwhile: the consulent's number and hours, else "in your letter"."""
    return how_to_reach(profile.contacts[CONSULENT])


STEPS: dict[str, Step] = {"contacts": contacts, "contacts.one": one}
