"""Inviting people to a lesson: spread over the months in which the municipality pays for them.

Pure but for `invite`, which goes along with the telling of news: each invitation is noted with
its message, in the same transaction, and nobody notes it twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from casework.learning import learning_of
from casework.person_dates import dates_of
from flows.context import ZONE
from flows.klantreis.journey import add
from flows.klantreis.model import Profile
from flows.lessons.learning import NOTHING_LEARNED, Learning, PaceName, to_go_on_with
from flows.lessons.loader import Library
from flows.lessons.model import Lesson
from flows.lessons.paid import MONTHS
from flows.lessons.pupil import Pupil
from flows.model import Choice, Text
from flows.payload import news_payload
from flows.steps.news import SILENCE
from storage import announcements, lessons, outbox
from storage.announcements import Listener, NewAnnouncement
from storage.lessons import MeetingHeld
from storage.outbox import NewOutboxRow

EVERY: Mapping[PaceName, timedelta | None] = {
    "week": timedelta(weeks=1),
    "fortnight": timedelta(weeks=2),
    "month": timedelta(weeks=4),
    "never": None,
}
FRESH = timedelta(days=3)
"""So long an invitation is of use; after it the next one comes."""
AT_IT = timedelta(days=3)
"""Whoever did something in a lesson so lately needs no invitation."""
HELD_LATELY = timedelta(days=2)
"""After a meeting of the group an exercise is offered within so long."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody is invited to, under a name that is theirs once."""

    key: str
    said: Text
    choices: tuple[Choice, ...] = ()
    """What they can do with it, before what they can with every invitation."""


EXERCISE = Choice("lessons.exercise", Text("button-lessons-exercise"))


def invitation(pupil: Pupil) -> Invitation | None:
    """Today's invitation to a lesson, if any."""
    day = _slot(pupil)
    if day is None or _is_at_it(pupil.learning, pupil.today):
        return None
    following = to_go_on_with(pupil.learning, pupil.lessons())
    if following is None:
        return None
    key = f"lesson:{day.isoformat()}"
    if isinstance(following, Lesson):
        title: dict[str, Any] = {"title": Text(following.message), "minutes": following.minutes}
        return Invitation(key, Text("lessons-invite", title))
    return Invitation(key, Text("lessons-invite-on", {"title": Text(f"lesson-{following.lesson}")}))


def _slot(pupil: Pupil) -> date | None:
    """The day of the invitation that is fresh today: every so often from the first bijstand."""
    every = EVERY[pupil.learning.pace]
    begins = pupil.person.bijstand
    months = pupil.profile.number(MONTHS)
    ends = add(begins, months, "months") if begins and months else None
    if every is None or begins is None or ends is None:
        return None
    times = (pupil.today - begins) // every
    day = begins + times * every
    chosen = pupil.learning.chosen
    if times < 1 or pupil.today >= ends or pupil.today >= day + FRESH:
        return None
    return None if chosen is not None and chosen >= day else day


def _is_at_it(learning: Learning, today: date) -> bool:
    return any(today - one.moved < AT_IT for one in learning.standings)


# --- writing them --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class School:
    """Whose people are invited, by the id of their municipality, and to which lessons."""

    profiles: Mapping[int, Profile]
    library: Library


def invite(
    connection: Connection,
    school: School,
    heard: Sequence[Listener],
    now: datetime,
    send_at: datetime,
) -> None:
    """Invite those of these people who are to be invited on the day of `send_at`."""
    heard = [one for one in heard if not one.unasked]
    if not heard or not school.library.newest:
        return
    found = _found(connection, school, heard, now, send_at.astimezone(ZONE).date())
    new = [NewAnnouncement(id, one.key) for id, one in found.items()]
    noted = announcements.add_told(connection, new, now)
    rows = [
        _row(one, found[one.person.id], now, send_at)
        for one in heard
        if one.person.id in found and (one.person.id, found[one.person.id].key) in noted
    ]
    outbox.put(connection, rows)


def _found(
    connection: Connection,
    school: School,
    heard: Iterable[Listener],
    now: datetime,
    today: date,
) -> dict[int, Invitation]:
    people = {one.person.id: one.person for one in heard}
    learning = learning_of(connection, people)
    held = lessons.meetings_held(connection, people, now - HELD_LATELY, now)
    found: dict[int, Invitation] = {}
    for id, person in people.items():
        profile, dates = school.profiles[person.municipality_id], dates_of(person)
        pupil = Pupil(profile, dates, learning.get(id, NOTHING_LEARNED), school.library, today)
        invited = _after_meeting(pupil, held.get(id)) or invitation(pupil)
        if invited is not None:
            found[id] = invited
    return found


def _after_meeting(pupil: Pupil, held: MeetingHeld | None) -> Invitation | None:
    """An exercise after a meeting of the local group about money; also later than six months."""
    if held is None or EVERY[pupil.learning.pace] is None or not pupil.lessons():
        return None
    said = Text("lessons-after-meeting")
    return Invitation(f"meeting:{held.appointment_id}", said, (EXERCISE,))


def _row(one: Listener, invited: Invitation, now: datetime, send_at: datetime) -> NewOutboxRow:
    said = payload(one.person.id, invited)
    return one.notice(said, "lesson", now, send_at, send_at + FRESH)


def payload(about: int, invited: Invitation) -> dict[str, Any]:
    """The message, as the outbox keeps it."""
    body = (invited.said, Text("lessons-invite-free"))
    choices = (
        *invited.choices,
        Choice("lessons", Text("button-lessons")),
        Choice("lessons.pace", Text("button-lessons-pace")),
        SILENCE,
    )
    return news_payload(body, choices, about)
