"""Asking after what somebody saves for, and telling them that they soon pay themselves.

Pure but for `nudge`, which goes along with the telling of news: each message is noted in the
same transaction, and nobody notes it twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from sqlalchemy import Connection

from casework.budget import budgets_of
from casework.person_dates import dates_of
from flows.budget import NO_BUDGET, Budget, Goal, euros
from flows.context import ZONE
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.lessons.paid import Entered
from flows.model import Choice, Text
from flows.payload import news_payload
from flows.steps.news import SILENCE
from flows.steps.takeover import BUTTON
from flows.takeover import Takeover, takeover
from storage import announcements, outbox
from storage.announcements import Listener, NewAnnouncement
from storage.outbox import NewOutboxRow

EVERY = timedelta(weeks=1)
FRESH = timedelta(days=3)
"""So long a question about saving is of use; after it the next one comes."""
TOLD_FOR = timedelta(days=14)
"""So long after the last months began they are still news."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """What somebody is told, under a name that is theirs once, and what they can do with it."""

    key: str
    said: Text
    choices: tuple[Choice, ...]


def nudges(profile: Profile, person: PersonDates, budget: Budget, today: date) -> Iterator[Nudge]:
    """All that is to be said today: of one goal at a time, so that it stays small."""
    ahead = takeover(profile, person)
    if ahead is not None:
        yield from _taking_over(ahead, today)
    yield from islice((one for goal in budget.goals for one in _saving(goal, today)), 1)


def _taking_over(ahead: Takeover, today: date) -> Iterator[Nudge]:
    """Once when the last months begin, and again where they turn out to last longer."""
    is_new = ahead.begins <= today < ahead.begins + TOLD_FOR
    if is_new or (ahead.longer and ahead.begins <= today <= ahead.last):
        wording = "takeover-news-longer" if ahead.longer else "takeover-news"
        key = f"takeover:{ahead.last.isoformat()}"
        yield Nudge(key, Text(wording, {"day": ahead.last}), (_opening(BUTTON), SILENCE))


def _saving(goal: Goal, today: date) -> Iterator[Nudge]:
    """Each week from the day it was begun, unless something was put aside just now."""
    day = goal.made + (today - goal.made) // EVERY * EVERY
    lately = goal.put is not None and today - goal.put < FRESH
    if not goal.weekly or goal.is_reached or lately or not goal.made < day or today >= day + FRESH:
        return
    said = Text(
        "goal-nudge",
        {"name": goal.name, "saved": euros(goal.saved), "amount": euros(goal.cents)},
    )
    put = Choice(f"goals.put/{goal.number}", Text("button-goal-put"))
    quiet = Choice(f"goals.quiet/{goal.number}", Text("button-goal-quiet"))
    yield Nudge(f"saving:{goal.number}:{day.isoformat()}", said, (put, quiet, SILENCE))


def _opening(choice: Choice) -> Choice:
    """A button of a message that comes by itself: its id is the place it opens."""
    return Choice(choice.to or choice.id, choice.label)


# --- writing them --------------------------------------------------------------------------------


def nudge(
    connection: Connection,
    profiles: Mapping[int, Profile],
    heard: Sequence[Listener],
    paid: Mapping[int, Sequence[Entered]],
    now: datetime,
    send_at: datetime,
) -> None:
    """Tell those of these people whom something is to be said on the day of `send_at`.

    `profiles` are those of their municipalities, `paid` what staff know is paid for them, by id.
    """
    heard = [one for one in heard if not one.unasked]
    found = _found(connection, profiles, heard, paid, send_at.astimezone(ZONE).date())
    new = [NewAnnouncement(id, one.key) for id, all_of_it in found.items() for one in all_of_it]
    noted = announcements.add_told(connection, new, now)
    rows = [
        _row(listener, said, now, send_at)
        for listener in heard
        for said in found[listener.person.id]
        if (listener.person.id, said.key) in noted
    ]
    outbox.put(connection, rows)


def _found(
    connection: Connection,
    profiles: Mapping[int, Profile],
    heard: Sequence[Listener],
    paid: Mapping[int, Sequence[Entered]],
    today: date,
) -> dict[int, tuple[Nudge, ...]]:
    people = {one.person.id: one.person for one in heard}
    budgets = budgets_of(connection, people)
    return {
        id: tuple(
            nudges(
                profiles[person.municipality_id],
                dates_of(person, paid.get(id, ())),
                budgets.get(id, NO_BUDGET),
                today,
            )
        )
        for id, person in people.items()
    }


def _row(one: Listener, said: Nudge, now: datetime, send_at: datetime) -> NewOutboxRow:
    payload = news_payload((said.said,), said.choices, one.person.id)
    return one.notice(payload, "money", now, send_at, send_at + FRESH)
