"""Reminders of appointments: the rows that wait, and what becomes of them at their moment.

Whoever changes an appointment calls `renew` in the same transaction: what waits is voided, and
what is to be told of the appointment as it is now is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from flows.schedule import Occasion, Rules, default_rules, plan, rules_from
from storage import reminders
from storage.appointments import Kind, Source, State
from storage.reminders import NewReminder, Plannable

if TYPE_CHECKING:
    from holidays import HolidayBase

SHARE = 5_000
"""Appointments renewed by one set of statements: they take only so many values."""
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
    reminders.add_reminders(
        connection,
        [row for row in new if (row.appointment_id, row.revision, row.rule) not in settled],
    )


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


def is_working(day: date) -> bool:
    """Whether Dutch offices work on this day: no weekend, no public holiday."""
    return day.weekday() < SATURDAY and day not in _holidays()


@cache
def _holidays() -> HolidayBase:
    from holidays import country_holidays  # many countries, and needed where a talk was missed

    return country_holidays("NL")
