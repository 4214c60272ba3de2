"""What staff do with appointments while a story is told, by another process than the bot's."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from casework import appointments
from casework.cases import Actor
from storage.appointments import AppointmentRow, Kind, appointments_by_ids
from storage.booking import Details
from storage.municipalities import ensure_municipality
from storage.people import PersonRow, find_person
from tests.stories.conftest import Town


class Agenda:
    """The appointments of one person of a town, by the order in which they were planned."""

    def __init__(self, town: Town, number: str) -> None:
        self._town, self._number = town, number
        self._ids: list[int] = []

    def plans(self, kind: Kind, starts_at: datetime, **details: Any) -> int:
        """Returns the appointment's id."""
        new = Details(kind, starts_at, **details)
        with self._town.database.transaction() as connection:
            actor, person = self._who(connection)
            row = appointments.plan(connection, actor, person, new, self._town.clock.now())
        return row.id

    def moves(self, id: int, **values: Any) -> None:
        with self._town.database.transaction() as connection:
            actor, person = self._who(connection)
            row = appointments_by_ids(connection, [id])[id]
            appointments.move(connection, actor, person, row, values, self._town.clock.now())

    def cancels(self, id: int) -> None:
        self._do(id, appointments.cancel)

    def misses(self, id: int) -> None:
        self._do(id, appointments.miss)

    def attends(self, id: int) -> None:
        self._do(id, appointments.attend)

    def row(self, id: int) -> AppointmentRow:
        with self._town.database.transaction() as connection:
            return appointments_by_ids(connection, [id])[id]

    def _do(self, id: int, deed: Any) -> None:
        with self._town.database.transaction() as connection:
            actor, person = self._who(connection)
            row = appointments_by_ids(connection, [id])[id]
            deed(connection, actor, person, row, self._town.clock.now())

    def _who(self, connection: Connection) -> tuple[Actor, PersonRow]:
        home = ensure_municipality(connection, self._town.home, self._town.clock.now())
        person = find_person(connection, home.id, self._number)
        assert person is not None
        return Actor("test", home.id), person
