"""Take over an appointments.csv: what it would change, and then all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from casework.appointment_plan import Plan, Planned, Planner
from casework.booking import Author, Change, change_all, plan_all
from casework.cases import Actor
from casework.tables import Table
from storage import audit
from storage.appointments import AppointmentRow, Source
from storage.audit import AuditLine
from storage.booking import NewAppointment


def plan_appointments(connection: Connection, actor: Actor, table: Table, now: datetime) -> Plan:
    """Compare a list with what is kept; nothing is written but the audit line."""
    plan = Planner(connection, actor, now).plan(table)
    line = actor.did("appointment list compared", now, None, rows=len(table.lines))
    audit.write_audit(connection, [line])
    return plan


def import_appointments(
    connection: Connection, actor: Actor, table: Table, now: datetime, *, as_moved: bool
) -> Plan:
    """Take over a whole list in this transaction; nothing where a row has an error.

    `as_moved`: what may have been moved was; else it is new. Returns what was done.
    """
    plan = Planner(connection, actor, now).plan(table)
    if plan.errors:
        return plan
    new = [*plan.new, *(() if as_moved else plan.moved)]
    known = [*plan.changed, *(plan.moved if as_moved else ())]
    rows = plan_all(connection, [_new(one) for one in new], now)
    change_all(connection, Author("file", actor.staff_id), _changes(known), now)
    told = _told(actor, new, rows, known, now)
    taken = actor.did("appointments imported", now, None, new=len(new), changed=len(known))
    audit.write_audit(connection, [*told, taken])
    return plan


def _new(one: Planned) -> NewAppointment:
    home, whose = one.person.municipality_id, one.person.id
    return NewAppointment(home, whose, Source.CSV, one.details, reference=one.reference)


def _changes(known: Sequence[Planned]) -> list[Change]:
    return [
        Change(
            one.row,
            (one.moved or one.details).values() | {"reference": one.reference or one.row.reference},
        )
        for one in known
        if one.row is not None
    ]


def _told(
    actor: Actor,
    new: Sequence[Planned],
    rows: Sequence[AppointmentRow],
    known: Sequence[Planned],
    now: datetime,
) -> list[AuditLine]:
    """A line an appointment, in the name of the municipality of its person."""
    done = [("appointment planned", one, row) for one, row in zip(new, rows, strict=True)]
    done += [("appointment changed", one, one.row) for one in known if one.row is not None]
    return [
        replace(actor, municipality_id=one.person.municipality_id).did(
            deed, now, one.person.public_id, kind=row.kind.value, appointment=row.public_id
        )
        for deed, one, row in done
    ]
