"""`wegwijs import` of appointments: an appointments.csv or an .ics file."""

from __future__ import annotations

from pathlib import Path

from casework.appointment_list import import_appointments, plan_appointments
from casework.appointment_plan import Plan
from casework.tables import read_appointments
from cli.calendars import tell_compared, tell_odd
from cli.errors import FoundError
from cli.imports import about_file, remark_words
from cli.output import tell
from cli.words import say
from cli.work import at_desk

COUNTED = ("new", "changed", "moved", "same", "past", "errors")


def take_over_list(
    gemeente: str | None, path: Path, data: bytes, *, sure: bool, as_moved: bool
) -> None:
    """An appointments.csv: what it would do, or do it."""
    with about_file(path):
        table = read_appointments(data)
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            plan = plan_appointments(connection, desk.actor, table, desk.now)
        _tell(plan)
        if not sure:
            tell(say("import-preview", path=path))
            return
        with desk.database.transaction() as connection:
            done = import_appointments(connection, desk.actor, table, desk.now, as_moved=as_moved)
        if done.errors:
            _tell(done)
        tell(say("imported"))


def take_over_calendar(gemeente: str | None, path: Path, data: bytes, *, sure: bool) -> None:
    """An .ics file: what it would do, or do it. Events that name nobody known are listed."""
    from casework.calendar_import import compare, note_compared, take_over
    from casework.calendar_reading import read_calendar

    with at_desk(gemeente) as desk:
        with about_file(path):
            reading = read_calendar(data, desk.now)
        with desk.database.transaction() as connection:
            done = compare(connection, desk.home.id, reading, desk.now)
            note_compared(connection, desk.actor, done, desk.now)
            if sure:
                take_over(connection, desk.actor, done, desk.now)
        tell_odd(reading.others)
        if reading.more:
            tell(say("calendar-more", count=reading.more))
        tell_compared(done)
        tell(say("imported") if sure else say("import-preview", path=path))


def _tell(plan: Plan) -> None:
    """Warnings, errors and counts. FoundError when there are errors."""
    for remark in plan.warnings:
        tell(say("import-warning", text=remark_words(remark)))
    for remark in plan.errors:
        tell(remark_words(remark))
    tell(say("import-appointments", **{name: len(getattr(plan, name)) for name in COUNTED}))
    if plan.errors:
        raise FoundError(say("import-mend"))
    if plan.moved:
        tell(say("import-moved"))
