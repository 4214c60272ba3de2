"""Reminders of appointments: the rows that wait, and what becomes of them at their moment.

Whoever changes an appointment calls `renew` in the same transaction: what waits is voided, and
what is to be told of the appointment as it is now is written. At its moment `sweep` puts it in
the outbox, in the transaction that marks it, for each chat that hears it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from casework.calling import call_task
from flows.quiet import QuietHours
from flows.schedule import TOLD, Occasion, Rules, default_rules, plan, rules_from, said_by
from storage import questions, reminders
from storage.appointments import Kind, Source, State, appointments_by_ids
from storage.handing import Due, Night, due_reminders, end_reminders, put_in_outbox
from storage.handing import next_due as reminders_due
from storage.reminders import NewReminder, Plannable, ReminderState

if TYPE_CHECKING:
    from holidays import HolidayBase

SHARE = 5_000
"""Appointments renewed by one set of statements: they take only so many values."""
AT_ONCE = 1_000
"""Reminders handed over in one transaction, so that no reply waits long behind it."""
LATE = "reminders-late"
"""The kind of task that tells how many reminders could not be sent in time."""
SATURDAY = 5

Versioned = tuple[int, Rules]


def renew(connection: Connection, appointment_ids: Collection[int], now: datetime) -> None:
    """Void what waits for these appointments, and write what is to be told of them as they are.

    What was told of a revision is not told again, whatever the schedule says by now; that an
    appointment is cancelled is told only to who was told of the appointment.
    """
    ids = sorted(appointment_ids)
    for start in range(0, len(ids), SHARE):
        _renew_share(connection, ids[start : start + SHARE], now)


def _renew_share(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    reminders.void_waiting(connection, ids, now)
    found = reminders.plannable(connection, ids)
    settled = reminders.settled(connection, ids)
    heard = {appointment_id for appointment_id, _, _ in settled}
    rules = _rules_of(connection, found)
    telling = (one for one in found if one.state != State.CANCELLED or one.id in heard)
    new = chain.from_iterable(
        _rows(one, rules[one.municipality_id, one.kind], now) for one in telling
    )
    rows = [row for row in new if (row.appointment_id, row.revision, row.rule) not in settled]
    reminders.add_reminders(connection, rows)


def _rules_of(
    connection: Connection, found: Iterable[Plannable]
) -> dict[tuple[int, Kind], Versioned]:
    """The version and rules that count for each kind of appointment among these."""
    kinds = {(one.municipality_id, one.kind) for one in found}
    own = reminders.schedules(connection, {home for home, _ in kinds})
    rules = {}
    for home, kind in kinds:
        schedule = own.get((home, kind))
        if schedule is None or schedule.rules is None:
            rules[home, kind] = (schedule.version if schedule else 0, default_rules()[kind.value])
        else:
            rules[home, kind] = (schedule.version, rules_from(schedule.rules))
    return rules


def _rows(one: Plannable, rules: Versioned, now: datetime) -> Iterator[NewReminder]:
    version, those = rules
    occasion = Occasion(
        one.state.value, one.starts_at, one.changed_at, own=one.source is Source.PERSON
    )
    for planned in plan(those, occasion, now, is_working):
        yield NewReminder(
            one.municipality_id,
            one.id,
            one.revision,
            planned.rule,
            version,
            planned.due_at,
            planned.useless_after,
        )


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
    opens = quiet.after(now)
    asleep = opens if opens > now else None
    due = due_reminders(connection, municipality_id, now, limit, useless_by=asleep)
    past = [one for one in due if not one.is_current]
    late = [one for one in due if one.is_current and one.useless_after <= opens]
    useful = [one for one in due if one.is_current and one.useless_after > opens]
    heard = _hand_over(connection, useful, quiet, now)
    unheard = [one for one in useful if one.id not in heard]
    for state, rows in (
        (ReminderState.VOID, past),
        (ReminderState.USELESS, late),
        (ReminderState.CALLED, unheard),
    ):
        end_reminders(connection, [one.id for one in rows], state, now)
    if late or unheard:
        _tell_staff(connection, municipality_id, quiet, late, unheard, now)
    return len(due)


def _hand_over(
    connection: Connection, useful: Sequence[Due], quiet: QuietHours, now: datetime
) -> set[int]:
    if not useful:
        return set()
    night = Night(*quiet.last(now))
    heard = put_in_outbox(connection, [one.id for one in useful], now, night)
    end_reminders(connection, heard, ReminderState.HANDED, now)
    return heard


def _tell_staff(
    connection: Connection,
    municipality_id: int,
    quiet: QuietHours,
    late: Sequence[Due],
    unheard: Sequence[Due],
    now: datetime,
) -> None:
    """Somebody to call for each appointment that nobody was told of; and how many were late."""
    never_told = (one for one in late if said_by(one.rule) == TOLD)
    ids = {one.appointment_id for one in (*unheard, *never_told)}
    coming = (
        row
        for row in appointments_by_ids(connection, ids).values()
        if row.starts_at > now and row.source is not Source.PERSON
    )
    questions.add_tasks(connection, [call_task(row, now) for row in coming])
    missed = sum(quiet.after(one.due_at) < one.useless_after for one in late)
    if missed:
        questions.count_in_task(connection, municipality_id, LATE, missed, now)


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


@cache
def _holidays() -> HolidayBase:
    from holidays import country_holidays  # many countries, and needed where a talk was missed

    return country_holidays("NL")
