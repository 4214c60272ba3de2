"""Reminders of appointments: the rows that wait, and what becomes of them at their moment.

Whoever changes an appointment calls `renew` in the same transaction: what waits is voided, and
what is to be told of the appointment as it is now is written. At its moment `sweep` puts it in
the outbox, in the transaction that marks it, for each chat that hears it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from sqlalchemy import Connection

from casework.calling import call_task
from flows.quiet import QuietHours
from flows.schedule import (
    TOLD,
    Occasion,
    Planned,
    Rules,
    ScheduleKind,
    default_rules,
    plan,
    rules_from,
    said_by,
)
from storage import questions, reminders
from storage.appointments import AppointmentRow, Kind, Source, State, appointments_by_ids
from storage.handing import Due, Night, end_reminders, put_in_outbox, take_due
from storage.handing import next_due as reminders_due
from storage.reminders import NewReminder, Plannable, ReminderState

if TYPE_CHECKING:
    from holidays import HolidayBase

SHARE = 20_000
"""Appointments renewed by one set of statements: more at once cost less each, and more memory."""
AT_ONCE = 2_000
"""Reminders handed over in one transaction, so that no reply waits long behind it."""
LATE = "reminders-late"
"""The kind of task that tells how many reminders could not be sent in time."""
SATURDAY = 5


def renew(connection: Connection, appointment_ids: Collection[int], now: datetime) -> None:
    """Void what waits for these appointments, and write what is to be told of them as they are.

    What was told of a revision is not told again, whatever the schedule says by now; that an
    appointment is cancelled is told only to who was told of the appointment.
    """
    ids = sorted(appointment_ids)
    plans = _Plans(connection, now)
    for start in range(0, len(ids), SHARE):
        _renew_share(connection, plans, ids[start : start + SHARE], now)


def _renew_share(connection: Connection, plans: _Plans, ids: Sequence[int], now: datetime) -> None:
    reminders.void_waiting(connection, ids, now)
    settled = reminders.settled(connection, ids)
    heard = {appointment_id for appointment_id, _, _ in settled}
    telling = (
        one
        for one in reminders.plannable(connection, ids)
        if one.state is not State.CANCELLED or one.id in heard
    )
    new = [row for one in telling for row in plans.rows(one)]
    if settled:
        new = [row for row in new if (row.appointment_id, row.revision, row.rule) not in settled]
    new.sort(key=_moment)  # side by side in the index of what is due, whose pages are many
    reminders.add_reminders(connection, new)


_moment = attrgetter("due_at")


class _Plans:
    """What is to be told of appointments at `now`. Many begin at the same moment, and of all
    those the plan is made once."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now
        self._versions: dict[tuple[int, Kind], tuple[int, Rules]] = {}
        self._planned: dict[tuple[int, Kind, Occasion], list[Planned]] = {}

    def rows(self, one: Plannable) -> list[NewReminder]:
        home, kind = one.municipality_id, one.kind
        version, rules = self._versions.get((home, kind)) or self._look_up(home, kind)
        occasion = Occasion(
            one.state.value,
            one.starts_at,
            one.changed_at if one.state is State.MISSED else one.starts_at,
            own=one.source is Source.PERSON,
        )
        planned = self._planned.get((home, kind, occasion))
        if planned is None:
            planned = plan(rules, occasion, self._now, is_working)
            self._planned[home, kind, occasion] = planned
        return [
            NewReminder(
                home, one.id, one.revision, each.rule, version, each.due_at, each.useless_after
            )
            for each in planned
        ]

    def _look_up(self, home: int, kind: Kind) -> tuple[int, Rules]:
        self._versions[home, kind] = found = schedule_of(self._connection, home, kind.value)
        return found


def schedule_of(
    connection: Connection, municipality_id: int, kind: ScheduleKind
) -> tuple[int, Rules]:
    """The version and the rules that count for a kind in a municipality."""
    kept = reminders.newest_schedules(connection, municipality_id, [kind]).get(kind)
    if kept is None or kept.rules is None:
        return (kept.version if kept else 0), default_rules()[kind]
    return kept.version, rules_from(kept.rules)


def sweep(
    connection: Connection,
    municipality_ids: Iterable[int],
    quiet: QuietHours,
    now: datetime,
    limit: int = AT_ONCE,
) -> int:
    """Hand what is due to the outbox, up to `limit` rows a municipality, in order of moment.

    In the quiet hours nothing goes; but what will be of no use when they end is seen at once,
    so that staff can call. Returns how many rows were dealt with; 0: nothing is due.
    """
    return sum(_sweep(connection, home, quiet, now, limit) for home in municipality_ids)


def _sweep(
    connection: Connection, municipality_id: int, quiet: QuietHours, now: datetime, limit: int
) -> int:
    night = Night(*quiet.last(quiet.after(now)))
    due = take_due(connection, municipality_id, now, night, limit)
    useful = [one.id for one in due if not one.is_late]
    heard = put_in_outbox(connection, useful, now, night)
    if len(heard) < len(due):
        unheard = [one for one in due if one.id not in heard]
        _end(connection, municipality_id, unheard, now)
    return len(due)


def _end(
    connection: Connection, municipality_id: int, unheard: Sequence[Due], now: datetime
) -> None:
    """What nobody hears: it is not true any more, it comes too late, or somebody has to call."""
    found = appointments_by_ids(connection, {one.appointment_id for one in unheard})
    true = [one for one in unheard if found[one.appointment_id].revision == one.revision]
    late = [one for one in true if one.is_late]
    to_call = [one for one in true if not one.is_late or said_by(one.rule) == TOLD]
    for state, rows in (
        (ReminderState.VOID, unheard),
        (ReminderState.CALLED, true),
        (ReminderState.USELESS, late),
    ):
        end_reminders(connection, [one.id for one in rows], state, now)
    ids = {one.appointment_id for one in to_call}
    _ask_to_call(connection, [found[id] for id in sorted(ids)], now)
    missed = sum(one.is_missed for one in late)
    if missed:
        questions.count_in_task(connection, municipality_id, LATE, missed, now)


def _ask_to_call(connection: Connection, rows: Iterable[AppointmentRow], now: datetime) -> None:
    """A task for each appointment that is ahead, once; whoever noted a date knows of it."""
    coming = (row for row in rows if row.starts_at > now and row.source is not Source.PERSON)
    questions.add_tasks(connection, [call_task(row, now) for row in coming])


def next_moment(
    connection: Connection, municipality_ids: Collection[int], quiet: QuietHours, now: datetime
) -> datetime | None:
    """When a sweep may find something, after one at `now` found nothing more."""
    after = reminders_due(connection, municipality_ids, after=now)
    opens = quiet.after(now)
    if opens > now and reminders_due(connection, municipality_ids) not in (None, after):
        return min(opens, after or opens)
    return after


def is_working(day: date) -> bool:
    """Whether Dutch offices work on this day: no weekend, no public holiday."""
    return day.weekday() < SATURDAY and day not in _holidays()


def holiday_on(day: date, language: Literal["nl", "en"] = "nl") -> str | None:
    """What a public holiday is called."""
    name: str | None = _holidays(language).get(day)
    return name


@cache
def _holidays(language: Literal["nl", "en"] = "nl") -> HolidayBase:
    from holidays import country_holidays  # many countries, and needed where a talk was missed

    return country_holidays("NL", language="en_US" if language == "en" else language)
