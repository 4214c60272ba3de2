"""Who guides the people of the demo: the visitor most of them, a colleague the others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from casework.cases import Actor
from casework.staffing import add_staff
from storage.people import change_people, list_people
from storage.staff import Role

VISITOR = "demo"
COLLEAGUE, COLLEAGUE_NAME = "bilal", "Bilal"
OF_COLLEAGUE = frozenset(
    {"HS-0006", "HS-0007", *(f"HS-{number:04d}" for number in range(10, 41, 3))}
)
OF_NOBODY = frozenset({"HS-0002"})


def share_caseload(connection: Connection, municipality_id: int, now: datetime) -> int:
    """Returns the id of the visitor, who is a consulent as their colleague is, and beheerder."""
    actor = Actor(VISITOR, municipality_id)
    add_staff(connection, actor, VISITOR, "Demo", Role.BEHEERDER, now)
    visitor = add_staff(connection, actor, VISITOR, "Demo", Role.CONSULENT, now)
    colleague = add_staff(connection, actor, COLLEAGUE, COLLEAGUE_NAME, Role.CONSULENT, now)
    guides: Mapping[str, int | None] = dict.fromkeys(OF_COLLEAGUE, colleague.id) | dict.fromkeys(
        OF_NOBODY
    )
    rows = list_people(connection, [municipality_id])
    values = {row.id: {"consulent_id": guides.get(row.number, visitor.id)} for row in rows}
    change_people(connection, values, now)
    return visitor.id
