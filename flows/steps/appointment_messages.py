"""What is told of an appointment by itself: in a few lines, with buttons that always work.

The words are those of the moment of sending; each choice's id is the place it opens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.appointments import Appointment
from flows.context import ZONE
from flows.klantreis.model import Profile
from flows.model import Choice, Text
from flows.payload import news_payload
from flows.preparing import HOWS, may_rate, talk_of
from flows.steps.appointment_words import heading, lines
from flows.steps.appointments import has_where


@dataclass(frozen=True, slots=True)
class Telling:
    """One appointment as it is told: to whom, in which municipality, and when.

    `about` is the person's id. `locked`: a code stands before their case, so that only is
    said that there is something.
    """

    one: Appointment
    about: int
    profile: Profile
    now: datetime
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """The lines of a message and its buttons."""

    body: tuple[Text, ...]
    choices: tuple[Choice, ...]


def payload(say: str, telling: Telling) -> dict[str, Any] | None:
    """The message that the rule of this id makes, as the outbox keeps it.

    None where there is nothing to say any more: what it reminds of is off, or has been.
    """
    said = SAYINGS[say.partition(":")[0]](telling)
    if said is None:
        return None
    if telling.locked:
        said = Said((Text("appointment-locked"),), (_see(telling.one),))
    return news_payload(said.body, said.choices, telling.about, compact=True)


def told(telling: Telling) -> Said | None:
    """That it was planned, moved, changed or cancelled."""
    one, contact = telling.one, {"contact": telling.profile.contact_name}
    if one.state == "cancelled":
        off = (Text("told-cancelled"), *heading(one), Text("told-cancelled-more", contact))
        return Said(off, (_ASK,))
    if not one.stands(telling.now):
        return None
    return Said((*_news(one), *lines(one, telling.profile)), _answers(one))


def coming(telling: Telling) -> Said | None:
    """That it comes near: in a week, tomorrow, today."""
    one = telling.one
    if not one.stands(telling.now) or one.starts_at <= telling.now:
        return None
    said = (Text("coming-answered"),) if one.state == "confirmed" else ()
    stands = _still_stands(telling) if one.state == "cannot_come" else ()
    near = Text("coming-days", {"days": days_until(one, telling.now)})
    return Said((near, *lines(one, telling.profile), *said, *stands), _answers(one))


def missed(telling: Telling) -> Said | None:
    """Kindly: you were not there; is something wrong, and how does it go on?"""
    one, contact = telling.one, {"contact": telling.profile.contact_name}
    if one.state != "missed":
        return None
    body = (Text("missed-lead"), *heading(one), Text("missed-kind"), Text("missed-ask", contact))
    return Said(body, (_ASK,))


def registration(telling: Telling) -> Said | None:
    """An exam comes: one has to register for it well before (DUO)."""
    one = telling.one
    if not one.stands(telling.now):
        return None
    return Said(
        (Text("registration-lead"), *heading(one), Text("registration-how")),
        (_see(one), Choice("words.term/examen", Text("button-registration-more"))),
    )


def prepare(telling: Telling) -> Said | None:
    """A talk comes: one may think of questions beforehand."""
    one = telling.one
    if not one.stands(telling.now) or one.starts_at <= telling.now or talk_of(one) is None:
        return None
    body = (Text("prepare-lead"), *heading(one), Text("prepare-invite"))
    return Said(body, (Choice(f"prepare/{one.id}", Text("button-prepare")), _see(one)))


def rate(telling: Telling) -> Said | None:
    """A talk was held: how did it go?"""
    one, contact = telling.one, {"contact": telling.profile.contact_name}
    if not may_rate(one, telling.now):
        return None
    body = (
        Text("rate-lead"),
        *heading(one),
        Text("rate-how"),
        Text("rate-counted", contact),
        Text("rate-not-there", contact),
    )
    hows = (Choice(f"prepare.rated/{one.id}/{how}", Text(f"button-rate-{how}")) for how in HOWS)
    return Said(body, (*hows, _ASK))


def correction(one: Appointment, about: int, message: int) -> dict[str, Any]:
    """What an older message about this appointment becomes once it is true no more.

    It names nothing: perhaps a code stands before the case by now.
    """
    off = "cancelled" if one.state == "cancelled" else "changed"
    return {**news_payload((Text(f"old-{off}"),), (_see(one),), about), "edit": message}


def days_until(one: Appointment, now: datetime) -> int:
    """Days of the calendar, in the Netherlands."""
    return (one.starts_at.astimezone(ZONE).date() - now.astimezone(ZONE).date()).days


def _news(one: Appointment) -> tuple[Text, ...]:
    if one.revision == 1:
        return (Text("told-planned"),)
    if one.state == "planned":  # it was off
        return (Text("told-again"),)
    if one.state == "moved" and one.was_at is not None:
        return Text("told-moved"), Text("told-was", {"was": one.was_at})
    return (Text("told-changed"),)


def _still_stands(telling: Telling) -> tuple[Text, ...]:
    return (Text("appointment-cannot-come", {"contact": telling.profile.contact_name}),)


def _answers(one: Appointment) -> tuple[Choice, ...]:
    """I am coming, I cannot, where is it, and the rest; a date of one's own asks nothing."""
    see = Choice(f"appointments.more/{one.id}", Text("button-appointment-more"))
    if one.own:
        return (_see(one),)
    here = f"{one.id}/{one.revision}"
    yes = Choice(f"appointments.coming/{here}", Text("button-coming"))
    no = Choice(f"appointments.cannot/{here}", Text("button-cannot-come"))
    place = Choice(f"appointments.where/{one.id}", Text("button-where"))
    answered = {"confirmed": yes, "cannot_come": no}.get(one.state)
    wanted = tuple(choice for choice in (yes, no) if choice is not answered)
    return (*wanted, *((place,) if has_where(one) else ()), see)


def _see(one: Appointment) -> Choice:
    return Choice(f"appointments.one/{one.id}", Text("button-appointment-see"))


_ASK = Choice("ask", Text("button-ask"))

SAYINGS: Mapping[str, Callable[[Telling], Said | None]] = {
    "told": told,
    "coming": coming,
    "missed": missed,
    "registration": registration,
    "prepare": prepare,
    "rate": rate,
}
"""By the name of the rule, in front of its colon (`flows.schedule`)."""
