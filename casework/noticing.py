"""Telling people what comes up in their klantreis: rows of the outbox, each thing once.

What was told is noted in the same transaction, and nobody notes it twice: any number of
processes may run this at the same time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from casework import announcing, inviting, nudging, satisfying
from casework.announcing import Moment, News, Timetable
from casework.changes import Change, merged
from casework.desk import Desk
from casework.learning import entered_of
from casework.person_dates import dates_of
from casework.schedules import timetable_of
from flows.context import ZONE
from flows.klantreis.journey import doubtful_dates
from flows.klantreis.model import Profile
from flows.lessons.loader import NO_LESSONS, Library
from flows.lessons.paid import Entered
from flows.quiet import QuietHours
from storage import announcements, outbox
from storage.announcements import ChangeRow, Listener, NewAnnouncement
from storage.outbox import NewOutboxRow
from storage.people import PersonRow

PEOPLE_AT_ONCE = 50
"""One transaction's share, so that no reply waits long behind it."""
CHANGES_AT_ONCE = 1000
FIRST_CONTACT_LASTS = timedelta(hours=1)
"""Whoever has just come reads where they are first; news waits that long."""
TOO_LATE, NOBODY = "too late", "nobody to tell"


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Whose people are told, by the id of their municipality; and when nobody is."""

    profiles: Mapping[int, Profile]
    quiet: QuietHours
    library: Library = NO_LESSONS

    @classmethod
    def of(cls, desk: Desk) -> Newsroom:
        return cls({desk.municipality_id: desk.profiles[desk.home]}, desk.quiet, desk.library)


def announce(connection: Connection, room: Newsroom, now: datetime, after: int = 0) -> int | None:
    """Tell the next `PEOPLE_AT_ONCE` people behind the id `after` what came up for them, and
    invite them to a lesson where it is time for one, and ask after what they save for and what they
    think of what is over.

    Returns the last id, to go on from; None when there was nobody left.
    """
    heard = announcements.listeners(connection, room.profiles, after, PEOPLE_AT_ONCE)
    paid = entered_of(connection, {one.person.id for one in heard})
    _Telling(connection, room, now, now, paid).tell(heard)
    school = inviting.School(room.profiles, room.library)
    inviting.invite(connection, school, heard, now, room.quiet.after(now))
    satisfying.ask(connection, room.profiles, heard, now, room.quiet.after(now))
    nudging.nudge(connection, room.profiles, heard, paid, now, room.quiet.after(now))
    return heard[-1].person.id if heard else None


def announce_to(
    connection: Connection, room: Newsroom, people: Collection[int], now: datetime
) -> None:
    """Tell these people, who may be told from now on, what came up lately."""
    heard = announcements.listeners_of(connection, people)
    paid = entered_of(connection, {one.person.id for one in heard})
    _Telling(connection, room, now, now + FIRST_CONTACT_LASTS, paid).tell(heard)


def announce_changes(connection: Connection, room: Newsroom, now: datetime) -> int:
    """Tell of the changes that nobody was told of; returns how many there were.

    What came up by a change (a step that begins) stands in the same message.
    """
    rows = announcements.untold_changes(connection, room.profiles, CHANGES_AT_ONCE)
    fresh = [row for row in rows if now - row.at < announcing.FRESH]
    changes = _by_person(fresh)
    heard = announcements.listeners_of(connection, changes)
    reached = {one.person.id for one in heard if not one.unasked}
    told = [row.id for row in fresh if row.person_id in reached]
    announcements.mark_told(connection, told, now)
    unheard = [row.id for row in fresh if row.person_id not in reached]
    announcements.mark_told(connection, unheard, now, NOBODY)
    late = [row.id for row in rows if row not in fresh]
    announcements.mark_told(connection, late, now, TOO_LATE)
    _Telling(connection, room, now, now, entered_of(connection, reached)).tell(heard, changes)
    return len(rows)


def _by_person(rows: Iterable[ChangeRow]) -> dict[int, tuple[Change, ...]]:
    made: dict[int, list[Change]] = defaultdict(list)
    for row in rows:
        made[row.person_id].append(Change.from_json(row.args))
    return {person: merged(changes) for person, changes in made.items()}


class _Telling:
    """One telling at one moment, to any number of people. `soonest`: not before that; `paid`:
    what staff know is paid for them, by id."""

    def __init__(
        self,
        connection: Connection,
        room: Newsroom,
        now: datetime,
        soonest: datetime,
        paid: Mapping[int, Sequence[Entered]],
    ) -> None:
        self._connection, self._room, self._now = connection, room, now
        self._paid = paid
        self._send_at = room.quiet.after(soonest)
        self._times: dict[int, Timetable] = {}
        self._today: date = self._send_at.astimezone(ZONE).date()

    def tell(
        self, heard: Sequence[Listener], changes: Mapping[int, tuple[Change, ...]] | None = None
    ) -> None:
        heard = [one for one in heard if not one.unasked]
        people = {one.person.id: one.person for one in heard}
        moments = self._not_told(people)
        news = {
            id: News(self._believable(person, (changes or {}).get(id, ())), moments[id])
            for id, person in people.items()
        }
        rows = [self._row(one, news[one.person.id]) for one in heard if news[one.person.id]]
        outbox.put(self._connection, rows)

    def _not_told(self, people: Mapping[int, PersonRow]) -> dict[int, tuple[Moment, ...]]:
        """Each person's news; noted as told, and without what was told before."""
        found = {id: self._news_of(person) for id, person in people.items()}
        new = [NewAnnouncement(id, one.key) for id, moments in found.items() for one in moments]
        noted = announcements.add_told(self._connection, new, self._now)
        return {
            id: tuple(one for one in moments if (id, one.key) in noted)
            for id, moments in found.items()
        }

    def _news_of(self, person: PersonRow) -> tuple[Moment, ...]:
        profile = self._room.profiles[person.municipality_id]
        times = self._times_of(person.municipality_id, profile)
        dates = dates_of(person, self._paid.get(person.id, ()))
        return announcing.news_of(profile, dates, self._today, times)

    def _times_of(self, municipality_id: int, profile: Profile) -> Timetable:
        known = self._times.get(municipality_id)
        if known is None:
            known = timetable_of(self._connection, municipality_id, profile)
            self._times[municipality_id] = known
        return known

    def _believable(self, person: PersonRow, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Without dates that cannot be true: the consulent has to look at those first."""
        doubtful = doubtful_dates(dates_of(person), self._today)
        return tuple(one for one in changes if one.column not in doubtful)

    def _row(self, one: Listener, news: News) -> NewOutboxRow:
        profile = self._room.profiles[one.person.municipality_id]
        payload = announcing.payload(profile, one.person.id, news)
        until = news.useless_after(self._send_at)
        return one.notice(payload, "news", self._now, self._send_at, until)
