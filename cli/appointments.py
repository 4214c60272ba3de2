"""The commands `wegwijs appointment …`. Whatever is read or changed is audited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from casework import appointments, cases
from casework.appointment_columns import read_values
from casework.cases import Actor
from casework.errors import CaseError, Reason
from casework.places import changed, known_places, located
from casework.series import repeated
from cli.errors import UseError
from cli.output import moment, row, tell
from cli.words import say
from cli.work import Desk, at_desk
from storage import audit, people
from storage.appointments import AppointmentRow, State, appointments_by_ids, list_appointments
from storage.base import new_public_id
from storage.booking import Details
from storage.people import PersonRow

LONG_AGO = timedelta(days=10 * 366)
JUST_NOW = timedelta(hours=12)
"""What began a moment ago is listed as well: it may be going on."""

Change = Callable[[Connection, Actor, PersonRow, AppointmentRow, datetime], None]


def add(
    gemeente: str | None, number: str, cells: Mapping[str, str], *, times: int, weeks: int
) -> None:
    """Plan one or a series; `cells` are columns of appointments.csv. Prints the ids."""
    with at_desk(gemeente) as desk:
        values = read_cells(cells, desk.now)
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            first = located(Details(**values), known_places(connection, desk.home.id))
            series = new_public_id() if times > 1 else None
            rows = [
                appointments.plan(
                    connection,
                    desk.actor,
                    person,
                    replace(first, starts_at=at),
                    desk.now,
                    series=series,
                )
                for at in repeated(first.starts_at, times, weeks)
            ]
    for one in rows:
        at = moment(one.starts_at)
        tell(say("appointment-added", id=one.id, number=person.number, moment=at))
        print(one.id)


def move(gemeente: str | None, id: int, cells: Mapping[str, str]) -> None:
    """Change what `cells` name, columns of appointments.csv, and nothing else."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            person, kept = _found(connection, desk, id)
            values = read_cells(cells, desk.now, kept.starts_at)
            places = known_places(connection, desk.home.id)
            details = changed(Details.of(kept), values, places)
            after = appointments.move(
                connection, desk.actor, person, kept, details.values(), desk.now
            )
        _tell_done(person, after)


def cancel(gemeente: str | None, id: int) -> None:
    _change(gemeente, id, appointments.cancel)


def attended(gemeente: str | None, id: int) -> None:
    _change(gemeente, id, appointments.attend)


def missed(gemeente: str | None, id: int) -> None:
    _change(gemeente, id, appointments.miss)


def show(gemeente: str | None, number: str | None, *, everything: bool) -> None:
    """Those of the municipality or of a person, a line each, the first one first."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number) if number else None
            since = desk.now - (LONG_AGO if everything else JUST_NOW)
            whose = person.id if person else None
            rows = list_appointments(connection, desk.home.id, since, person_id=whose)
            names = people.people_by_ids(connection, {one.person_id for one in rows})
            subject = person.public_id if person else None
            line = desk.actor.did("appointments listed", desk.now, subject, rows=len(rows))
            audit.write_audit(connection, [line])
        print(say("list-appointments"))
        for one in rows:
            cells = (one.id, names[one.person_id].number, one.kind.value, moment(one.starts_at))
            row(*cells, state_words(one.state), one.place)


def read_cells(
    cells: Mapping[str, str], now: datetime, kept: datetime | None = None
) -> dict[str, Any]:
    """The values of options named as columns. UseError for the first that is wrong."""
    values, faults = read_values(cells, now, kept)
    for fault in faults:
        raise UseError(f"--{fault.column}: {say(fault.reason, **fault.args)}")
    return values


def state_words(state: State) -> str:
    """What the state is called here."""
    match state:
        case State.PLANNED:
            return say("state-planned")
        case State.MOVED:
            return say("state-moved")
        case State.CONFIRMED:
            return say("state-confirmed")
        case State.CANNOT_COME:
            return say("state-cannot-come")
        case State.CANCELLED:
            return say("state-cancelled")
        case State.ATTENDED:
            return say("state-attended")
        case State.MISSED:
            return say("state-missed")


def _change(gemeente: str | None, id: int, change: Change) -> None:
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            person, kept = _found(connection, desk, id)
            change(connection, desk.actor, person, kept, desk.now)
            after = appointments_by_ids(connection, [id])[id]
        _tell_done(person, after)


def _found(connection: Connection, desk: Desk, id: int) -> tuple[PersonRow, AppointmentRow]:
    """An appointment of the desk's municipality, with its person. CaseError."""
    kept = appointments_by_ids(connection, [id]).get(id)
    if kept is None or kept.municipality_id != desk.home.id:
        raise CaseError(Reason.APPOINTMENT_UNKNOWN, value=id)
    return people.people_by_ids(connection, [kept.person_id])[kept.person_id], kept


def _tell_done(person: PersonRow, after: AppointmentRow) -> None:
    at, state = moment(after.starts_at), state_words(after.state)
    tell(say("appointment-done", id=after.id, number=person.number, moment=at, state=state))
