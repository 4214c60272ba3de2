"""My appointments: what is ahead, and one of them. What one may say of it: `appointment_replies`."""

from __future__ import annotations

from datetime import datetime

from flows.appointments import Appointment, ahead, find
from flows.context import Context, PersonView
from flows.events import AppointmentAccepted, CalendarFileAsked, OwnDateRemoved, PlaceShown
from flows.model import Choice, Screen, Step, Text
from flows.preparing import may_rate, talk_of
from flows.steps.appointment_words import SIGNS, heading, lines, listed, state_lines, where
from flows.steps.paging import paged

BESIDE_OWN = 3
"""Choices of the list that are appointments; the fourth adds a date of one's own."""


def appointments(context: Context, page: str = "0") -> Screen:
    """What is ahead, the first one first."""
    every = ahead(_person(context).appointments, context.now)
    choices = [Choice(f"a{one.id}", _label(one), f"appointments.one/{one.id}") for one in every]
    shown = paged(choices, int(page), "appointments", BESIDE_OWN)
    named = {choice.id for choice in shown}
    told = tuple(listed(one) for one in every if f"a{one.id}" in named)
    return Screen(
        body=(Text("appointments-title"), *(told or (Text("appointments-none"),))),
        choices=(*shown, Choice("add", Text("button-own-add"), "appointments.add")),
        back="menu",
    )


def one(context: Context, id: str) -> Screen:
    """All that is known of it, and what one may say."""
    found = find_theirs(context, id)
    return Screen(
        body=(
            *lines(found, context.profile),
            *state_lines(found, context.profile, context.now),
        ),
        choices=_choices(found, context.now),
        compact=True,
        back="appointments/0",
    )


def where_is_it(context: Context, id: str) -> Screen:
    """The address and how to get there; a pin on the map has gone before where one is known."""
    found = find_theirs(context, id)
    route = (Text("appointment-route", {"route": found.route}),) if found.route else ()
    pin = (Text("appointment-pin"),) if has_pin(found) else ()
    return Screen(
        body=(*heading(found), *where(found), *route, *pin),
        choices=(see(found), Choice("ask", Text("button-ask"), "ask"), to_menu()),
        compact=True,
        back=f"appointments.one/{id}",
    )


def more(context: Context, id: str) -> Screen:
    """What is seldom wanted: a question, an interpreter, the calendar."""
    found = find_theirs(context, id)
    stands = found.stands(context.now)
    return Screen(
        body=(*heading(found), Text("appointment-more")),
        choices=(
            *_interpreter_choice(found, context.now),
            *((file_choice(found),) if stands else ()),
            Choice("ask", Text("button-ask"), "ask"),
            _prepare_choice(found) if stands and talk_of(found) else _list_choice(),
        ),
        compact=True,
        back=f"appointments.one/{id}",
    )


def file(context: Context, id: str) -> Screen:
    """What to do with the file, which has gone before."""
    found = find_theirs(context, id)
    return Screen(
        body=(Text("calendar-how"), Text("calendar-changes")),
        choices=(see(found), to_menu()),
        back=f"appointments.one/{id}",
    )


def has_pin(one: Appointment) -> bool:
    """Whether it can be shown on a map."""
    return one.mode == "place" and one.latitude is not None and one.longitude is not None


def _choices(found: Appointment, now: datetime) -> tuple[Choice, ...]:
    if not found.stands(now):
        return (*_rate_choice(found, now), Choice("ask", Text("button-ask"), "ask"), to_menu())
    if found.own:
        gone = (OwnDateRemoved(found.id),)
        remove = Choice("remove", Text("button-own-remove"), "appointments/0", gone)
        return file_choice(found), remove, to_menu()
    answers = (_coming_choice(found), _cannot_choice(found))
    wanted = [one for one, said in zip(answers, _ANSWERED, strict=True) if found.state != said]
    more = Choice("more", Text("button-appointment-more"), f"appointments.more/{found.id}")
    return (*wanted, *where_choices(found), more)


_ANSWERED = ("confirmed", "cannot_come")


def _coming_choice(found: Appointment) -> Choice:
    return Choice(
        "coming",
        Text("button-coming"),
        f"appointments.coming/{found.id}/{found.revision}",
        (AppointmentAccepted(found.id, found.revision),),
    )


def _cannot_choice(found: Appointment) -> Choice:
    place = f"appointments.cannot/{found.id}/{found.revision}"
    return Choice("cannot", Text("button-cannot-come"), place)


def has_where(one: Appointment) -> bool:
    """Whether more can be said of where it is than that one stays at home."""
    return one.mode == "place" and (bool(one.place or one.address) or has_pin(one))


def where_choices(found: Appointment) -> tuple[Choice, ...]:
    if not has_where(found):
        return ()
    shown = (PlaceShown(found.id),) if has_pin(found) else ()
    return (Choice("where", Text("button-where"), f"appointments.where/{found.id}", shown),)


def file_choice(found: Appointment) -> Choice:
    asked = (CalendarFileAsked(found.id),)
    return Choice("file", Text("button-calendar"), f"appointments.file/{found.id}", asked)


def _interpreter_choice(found: Appointment, now: datetime) -> tuple[Choice, ...]:
    if found.own or found.interpreter.arranged or not found.stands(now):
        return ()
    place = f"appointments.interpreter/{found.id}"
    return (Choice("interpreter", Text("button-interpreter"), place),)


def _prepare_choice(found: Appointment) -> Choice:
    return Choice("prepare", Text("button-prepare"), f"prepare/{found.id}")


def _rate_choice(found: Appointment, now: datetime) -> tuple[Choice, ...]:
    if not may_rate(found, now):
        return ()
    return (Choice("rate", Text("button-rate"), f"prepare.rate/{found.id}"),)


def _list_choice() -> Choice:
    return Choice("list", Text("button-appointments"), "appointments/0")


def see(found: Appointment) -> Choice:
    return Choice("see", Text("button-appointment-see"), f"appointments.one/{found.id}")


def to_menu() -> Choice:
    return Choice("menu", Text("button-menu"), "menu")


def _label(one: Appointment) -> Text:
    return Text("label-appointment", {"sign": SIGNS[one.kind], "at": one.starts_at})


def _person(context: Context) -> PersonView:
    if context.person is None:
        raise KeyError("a guest has no appointments")
    return context.person


def find_theirs(context: Context, id: str) -> Appointment:
    """The reader's appointment; KeyError where it is not (or no longer) theirs."""
    found = find(_person(context).appointments, int(id))
    if found is None:
        raise KeyError(id)
    return found


STEPS: dict[str, Step] = {
    "appointments": appointments,
    "appointments.one": one,
    "appointments.where": where_is_it,
    "appointments.more": more,
    "appointments.file": file,
}
