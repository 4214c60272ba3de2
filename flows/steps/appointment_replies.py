"""What one may say of an appointment: I am coming, I cannot, I want an interpreter.

A place that holds a revision belongs to a button that may be old: then the appointment is
shown as it is now, and that it has changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from flows.appointments import WHYS, Appointment, Wish, answerable
from flows.context import Context, PersonView
from flows.events import (
    AppointmentAccepted,
    AppointmentDeclined,
    Event,
    InterpreterAsked,
    PlaceShown,
)
from flows.model import Choice, Place, Screen, Step, Text
from flows.steps.appointment_words import heading, where
from flows.steps.appointments import (
    file_choice,
    find_theirs,
    has_pin,
    one,
    see,
    to_menu,
    where_choices,
)
from flows.steps.contacts import phone_lines
from flows.steps.paging import paged
from flows.steps.rating import done_by_rating

INTERPRETERS: Mapping[str, str] = {
    "ar": "العربية",
    "ti": "ትግርኛ",
    "kmr": "Kurmancî",
    "fa": "فارسی",
    "am": "አማርኛ",
    "so": "Soomaali",
    "tr": "Türkçe",
    "uk": "Українська",
    "en": "English",
    "fr": "Français",
}
"""Languages an interpreter may be asked for, each by its own name; "other" comes last."""
OTHER = "other"
WISHES: Mapping[str, Wish | None] = {"woman": "woman", "man": "man", "any": None}


def coming(context: Context, id: str, revision: str) -> Screen:
    """The yes is noted; where it could not be, the appointment as it is."""
    found = find_theirs(context, id)
    if not answerable(found, int(revision), context.now):
        return _as_it_is(context, found)
    if found.state != "confirmed":  # a code came in between: nothing was said yet
        return one(context, id)
    return Screen(
        body=(Text("appointment-coming"), *heading(found), *where(found)),
        choices=(*where_choices(found), file_choice(found), to_menu()),
        compact=True,
        back=f"appointments.one/{id}",
    )


def cannot(context: Context, id: str, revision: str, page: str = "0") -> Screen:
    """Why not? Nothing is said to anybody before the reason is chosen."""
    found = find_theirs(context, id)
    if not answerable(found, int(revision), context.now):
        return _as_it_is(context, found)
    here = f"appointments.cannot/{id}/{revision}"
    choices = [
        Choice(
            why,
            Text(f"button-why-{why}"),
            f"appointments.why/{id}/{revision}/{why}",
            (AppointmentDeclined(found.id, found.revision, why),),
        )
        for why in WHYS
    ]
    return Screen(
        body=(*heading(found), Text("appointment-why")),
        choices=paged(choices, int(page), here),
        compact=True,
        back=f"appointments.one/{id}",
    )


def why(context: Context, id: str, revision: str, why: str) -> Screen:
    """The consulent knows; the appointment and the letter stand until they say otherwise."""
    found = find_theirs(context, id)
    if why not in WHYS:
        raise KeyError(why)
    if not answerable(found, int(revision), context.now) or found.state != "cannot_come":
        return _as_it_is(context, found)
    contact = {"contact": context.profile.contact_name}
    return Screen(
        body=(
            Text("appointment-told", contact),
            Text("appointment-stands", contact),
            Text("appointment-call-when-soon", contact),
            *phone_lines(context.profile),
        ),
        choices=(
            Choice(
                "coming",
                Text("button-coming-after-all"),
                f"appointments.coming/{id}/{revision}",
                (AppointmentAccepted(found.id, found.revision),),
            ),
            Choice("ask", Text("button-ask"), "ask"),
            to_menu(),
        ),
        back=f"appointments.one/{id}",
    )


def interpreter(context: Context, id: str, page: str = "0") -> Screen:
    """In which language? The reader's own comes first."""
    found = _own_not(context, id)
    order = sorted(INTERPRETERS, key=lambda code: code != context.language)
    choices = [Choice(code, INTERPRETERS[code], f"appointments.wish/{id}/{code}") for code in order]
    other = Choice(OTHER, Text("button-interpreter-other"), f"appointments.wish/{id}/{OTHER}")
    return Screen(
        body=(*heading(found), Text("interpreter-language")),
        choices=paged([*choices, other], int(page), f"appointments.interpreter/{id}"),
        compact=True,
        back=f"appointments.more/{id}",
    )


def wish(context: Context, id: str, language: str) -> Screen:
    """A woman or a man? It is a wish, not a promise."""
    found = _own_not(context, id)
    if language not in (*INTERPRETERS, OTHER):
        raise KeyError(language)
    return Screen(
        body=(Text("interpreter-who"), Text("interpreter-wish")),
        choices=tuple(
            Choice(
                name,
                Text(f"button-interpreter-{name}"),
                f"appointments.asked/{id}",
                (InterpreterAsked(found.id, language, wanted),),
            )
            for name, wanted in WISHES.items()
        ),
        back=f"appointments.interpreter/{id}",
    )


def asked(context: Context, id: str) -> Screen:
    found = _own_not(context, id)
    contact = {"contact": context.profile.contact_name}
    return Screen(
        body=(Text("interpreter-asked", contact), Text("interpreter-no-promise", contact)),
        choices=(see(found), to_menu()),
        back=f"appointments.one/{id}",
    )


def done_by_opening(place: Place, person: PersonView, now: datetime) -> tuple[Event, ...]:
    """What the button of a message that came by itself does, beside showing its place."""
    if place.step not in DOING or not place.params:
        return ()
    found = next((one for one in person.appointments if f"{one.id}" == place.params[0]), None)
    if found is None:
        return ()
    if place.step == "prepare.rated":
        return done_by_rating(place, found, now)
    if place.step == "appointments.where":
        return (PlaceShown(found.id),) if has_pin(found) else ()
    is_new = found.state != "confirmed" and answerable(found, found.revision, now)
    if is_new and place.params[1:] == (f"{found.revision}",):
        return (AppointmentAccepted(found.id, found.revision),)
    return ()


DOING = frozenset({"appointments.coming", "appointments.where", "prepare.rated"})
"""Steps that such a button opens and by which something happens."""


def _as_it_is(context: Context, found: Appointment) -> Screen:
    """For an old button: that something changed, and how it is now."""
    shown = one(context, str(found.id))
    return Screen(
        body=(Text("appointment-changed"), *shown.body),
        choices=shown.choices,
        compact=True,
        back=shown.back,
    )


def _own_not(context: Context, id: str) -> Appointment:
    """An appointment that stands and that others arrange."""
    found = find_theirs(context, id)
    if found.own or not found.stands(context.now):
        raise ValueError(f"no interpreter can be asked for at {id}")
    return found


STEPS: dict[str, Step] = {
    "appointments.coming": coming,
    "appointments.cannot": cannot,
    "appointments.why": why,
    "appointments.interpreter": interpreter,
    "appointments.wish": wish,
    "appointments.asked": asked,
}
