"""Days that run out: tasks for staff, each once, and taken back when they are not true any more.

A deadline has stages (four weeks left, two, none); a new one takes the place of the one before.
Whoever did a task is not asked for the same stage again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from casework.appointments import PREPARED
from casework.calling import BEFORE, CALL, call_task
from casework.learning import entered_of
from casework.person_dates import dates_of
from casework.reminding import LATE
from flows.cadence import PLAN_AHEAD, cadence_of, next_talk, working_day
from flows.context import ZONE
from flows.klantreis.journey import Ends, add, ends
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.schedule import IsWorking
from storage import deadlines, questions
from storage.appointments import Kind
from storage.deadlines import NO_TALKS, NotSent, Talks
from storage.outbox_rows import OutboxState
from storage.people import PersonRow
from storage.questions import NewTask

PIP, TALK, CADENCE = "pip-due", "talk-due", "talk-cadence"
ONTZORGEN, TERM, NOT_SENT = "ontzorgen-ends", "term-ends", "not-sent"
LASTING = frozenset({ONTZORGEN, TERM, CADENCE})
"""Kinds of which nothing new is asked long after their day."""
KINDS = frozenset({PIP, TALK, CADENCE, ONTZORGEN, TERM})
"""Kinds of tasks that one person has at most one open of."""

OF_WHAT_COMES = frozenset({CALL, PREPARED})
"""Kinds that are of no use any more when the appointment has been."""

PIP_WEEKS = (4, 2, 0)
ONTZORGEN_WEEKS = (8, 2)
TERM_MONTHS = (6, 2)
"""How much is left when a stage begins. Two months before the term ends DUO writes, too."""
FRESH = timedelta(days=30)
"""What ended longer ago makes no task: it came with a list of old cases."""
SETTLING = timedelta(days=14)
"""After so many days of a PIP the number of talks in it should be known here."""
CALL_AHEAD = timedelta(weeks=1)
"""So long ahead staff are asked to call whoever no message reaches."""
LOOKED_BACK = timedelta(days=3)
"""Messages that did not go are looked for so far back: a day on which nobody looked is no loss."""
PEOPLE_AT_ONCE = 50
OFFICE_CLOSES = time(17)


@dataclass(frozen=True, slots=True)
class Watch:
    """Whose days are watched, by the id of their municipality, and on which days offices work."""

    profiles: Mapping[int, Profile]
    is_working: IsWorking


@dataclass(frozen=True, slots=True)
class Deadline:
    """A stage of a deadline: `stage` is what is left, `day` the last one."""

    kind: str
    day: date
    stage: str = ""
    provisional: bool = False

    @property
    def cause(self) -> str:
        return ":".join(part for part in (self.kind, self.day.isoformat(), self.stage) if part)

    def is_old(self, today: date) -> bool:
        return self.kind in LASTING and today - self.day > FRESH


# --- each day ----------------------------------------------------------------------------------


def note_deadlines(
    connection: Connection,
    watch: Watch,
    now: datetime,
    after: int = 0,
    since: datetime | None = None,
) -> int | None:
    """Look at the next `PEOPLE_AT_ONCE` people behind the id `after`.

    With `since` only at those of whom something changed since then, or is to be done.
    Returns the last id, to go on from; None when there was nobody left.
    """
    people = deadlines.people_after(
        connection, watch.profiles.keys(), after, PEOPLE_AT_ONCE, since, KINDS
    )
    ids = [one.id for one in people]
    talks = deadlines.talks_of(connection, ids, Kind.VOORTGANGSGESPREK, now)
    paid = entered_of(connection, ids)
    today = now.astimezone(ZONE).date()
    found = {
        one.id: tuple(
            deadlines_of(
                watch.profiles[one.municipality_id],
                dates_of(one, paid.get(one.id, ())),
                talks.get(one.id, NO_TALKS),
                today,
                watch.is_working,
            )
        )
        for one in people
    }
    _take_back(connection, found, now)
    new = [
        _task(one, deadline, now)
        for one in people
        for deadline in found[one.id]
        if not deadline.is_old(today)
    ]
    questions.add_tasks(connection, new)
    return people[-1].id if people else None


def note_unheard(connection: Connection, watch: Watch, now: datetime) -> int:
    """Tasks for what people may not have heard: who must be called, and what was not sent.

    Those about an appointment that has been, or that its person hears of by message after all,
    go by themselves. Returns how many are new.
    """
    homes = watch.profiles.keys()
    deadlines.forget_reached(connection, homes, CALL)
    deadlines.finish_long_due(connection, homes, OF_WHAT_COMES, now - BEFORE, now)
    coming = deadlines.unreached(connection, homes, now, now + CALL_AHEAD)
    lost = deadlines.not_sent(connection, homes, now - LOOKED_BACK)
    for home, count in deadlines.count_came_to_nothing(connection, homes).items():
        questions.count_in_task(connection, home, LATE, count, now)
    new = [*(call_task(row, now) for row in coming), *_lost_tasks(lost, now)]
    return questions.add_tasks(connection, new)


def _take_back(
    connection: Connection, found: Mapping[int, Sequence[Deadline]], now: datetime
) -> None:
    """Open tasks of an earlier stage, or of what is not so any more."""
    current = {(id, one.kind): one.cause for id, stages in found.items() for one in stages}
    passed = [
        task.id
        for task in deadlines.open_tasks_of(connection, KINDS, found.keys())
        if current.get((task.person_id, task.kind)) != task.cause
    ]
    deadlines.finish_by_itself(connection, passed, now)


def _task(person: PersonRow, deadline: Deadline, now: datetime) -> NewTask:
    due = datetime.combine(deadline.day, OFFICE_CLOSES, ZONE).astimezone(UTC)
    args: dict[str, object] = {"day": deadline.day.isoformat()}
    if deadline.provisional:
        args["provisional"] = True
    return NewTask(
        person.municipality_id,
        person.id,
        deadline.kind,
        args,
        now,
        due_at=due,
        cause=deadline.cause,
    )


def _lost_tasks(lost: Sequence[NotSent], now: datetime) -> Iterator[NewTask]:
    """One task a person, day and appointment, whatever the number of messages."""
    for one in lost:
        sure = "maybe" if one.state is OutboxState.UNKNOWN else "no"
        about = {"appointment": one.appointment} if one.appointment else {}
        day = one.at.astimezone(ZONE).date()
        yield NewTask(
            one.municipality_id,
            one.person_id,
            NOT_SENT,
            {"arrived": sure, **about},
            now,
            due_at=now,
            cause=f"{NOT_SENT}:{day}:{one.appointment or ''}:{sure}",
        )


# --- one person --------------------------------------------------------------------------------


def deadlines_of(
    profile: Profile, person: PersonDates, talks: Talks, today: date, is_working: IsWorking
) -> Iterator[Deadline]:
    """The stage that each deadline of this person is in; none where there is time enough."""
    last = ends(profile, person, today)
    yield from _pip(last, today)
    yield from _in_weeks(ONTZORGEN, last.ontzorgen_ends, ONTZORGEN_WEEKS, today)
    yield from _term(last.termijn_ends, today)
    if last.termijn_ends is not None and today <= last.termijn_ends:
        coming = _talk(profile, person, talks, today, is_working)
        yield from (one for one in coming if one.day <= last.termijn_ends)


def _pip(last: Ends, today: date) -> Iterator[Deadline]:
    """Besluit inburgering 2021, art. 5.3: ten weeks for the PIP, which the municipality keeps."""
    for one in _in_weeks(PIP, last.pip_due, PIP_WEEKS, today):
        yield Deadline(PIP, one.day, one.stage, last.provisional)


def _in_weeks(kind: str, day: date | None, weeks: Sequence[int], today: date) -> Iterator[Deadline]:
    if day is None:
        return
    begun = [left for left in weeks if day - timedelta(weeks=left) <= today]
    if begun:
        yield Deadline(kind, day, f"{begun[-1]}w")


def _term(day: date | None, today: date) -> Iterator[Deadline]:
    if day is None:
        return
    begun = [left for left in TERM_MONTHS if (add(day, -left, "months") or day) <= today]
    if begun:
        yield Deadline(TERM, day, f"{begun[-1]}m")


def _talk(
    profile: Profile, person: PersonDates, talks: Talks, today: date, is_working: IsWorking
) -> Iterator[Deadline]:
    """A voortgangsgesprek is to be planned, or it is not known how often there is one."""
    if person.pip is None:
        return
    cadence = cadence_of(profile, person)
    if cadence is None:
        if person.pip + SETTLING <= today:
            yield Deadline(CADENCE, person.pip + SETTLING)
    elif talks.ahead is None:
        day = next_talk(cadence, _last(person.pip, talks), today)
        if day - PLAN_AHEAD <= today:
            yield Deadline(TALK, working_day(day, is_working))


def proposal(
    profile: Profile, person: PersonDates, talks: Talks, today: date, is_working: IsWorking
) -> date | None:
    """The working day for the next voortgangsgesprek; None where nobody said how often."""
    cadence = cadence_of(profile, person)
    if cadence is None or person.pip is None or person.pip > today:
        return None
    day = next_talk(cadence, _last(person.pip, talks), today)
    return working_day(max(day, today), is_working)


def _last(pip: date, talks: Talks) -> date:
    return pip if talks.last is None else max(pip, talks.last.astimezone(ZONE).date())
