"""After a talk: how did it go? Nothing hangs on the answer, and it is only counted."""

from __future__ import annotations

from datetime import datetime

from flows.appointments import Appointment
from flows.context import Context
from flows.events import TalkRated
from flows.model import Choice, Place, Screen, Step, Text, Value
from flows.preparing import HOWS, may_rate
from flows.steps.appointment_words import heading
from flows.steps.appointments import find_theirs, see, to_menu


def rate(context: Context, id: str) -> Screen:
    """How did it go? Nothing hangs on it. KeyError before the talk, or where it was not held."""
    found = _to_rate(context, id)
    return Screen(
        body=(*heading(found), Text("rate-how"), Text("rate-counted", _contact(context))),
        choices=tuple(
            Choice(
                how,
                Text(f"button-rate-{how}"),
                f"prepare.rated/{id}/{how}",
                (TalkRated(found.id, how),),
            )
            for how in HOWS
        ),
        back=f"appointments.one/{id}",
    )


def rated(context: Context, id: str, how: str) -> Screen:
    """Thanks; and somebody to talk to where it was not good."""
    found = _to_rate(context, id)
    if how not in HOWS:
        raise KeyError(how)
    more = (Text("rate-talk", _contact(context)),) if how != "good" else ()
    return Screen(
        body=(Text(f"rate-{how}"), *more),
        choices=(Choice("ask", Text("button-ask"), "ask"), see(found), to_menu()),
        back=f"prepare.rate/{id}",
    )


def done_by_rating(place: Place, found: Appointment, now: datetime) -> tuple[TalkRated, ...]:
    """What a button of the message that asks how it went says: it is an answer at once."""
    said = place.params[1:] if may_rate(found, now) else ()
    return tuple(TalkRated(found.id, how) for how in HOWS if said == (how,))


def _to_rate(context: Context, id: str) -> Appointment:
    found = find_theirs(context, id)
    if not may_rate(found, context.now):
        raise KeyError(id)
    return found


def _contact(context: Context) -> dict[str, Value]:
    return {"contact": context.profile.contact_name}


STEPS: dict[str, Step] = {"prepare.rate": rate, "prepare.rated": rated}
