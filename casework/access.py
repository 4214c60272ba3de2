"""Whose cases a colleague may see and change: by role, a municipality at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from casework.cases import Actor
from storage.audit import AuditLine, write_audit
from storage.municipalities import MunicipalityRow, list_municipalities
from storage.staff import Role, StaffRow, roles_of, staff_by_ids, use_login_link

READERS = frozenset({Role.BEHEERDER, Role.CONSULENT})
"""Roles that see people. A vertaler and a lezer see none, a partner those of own courses alone."""
COUNTERS = frozenset({Role.BEHEERDER, Role.CONSULENT, Role.LEZER})
"""Roles that see figures of groups."""
WRITERS = frozenset({Role.BEHEERDER, Role.CONSULENT})
TRANSLATORS = frozenset({Role.BEHEERDER, Role.VERTALER})
"""Roles that approve texts, which are the same in every municipality of an installation."""


class NotHereError(LookupError):
    """There is no such thing in a municipality this colleague may see."""


class NotAllowedError(PermissionError):
    """The colleague may see this but not change it."""


@dataclass(frozen=True, slots=True)
class Access:
    """A colleague, and the municipalities by id in which they have any role.

    `seen`: what was read with it, as lines of the audit; whoever reads writes them.
    """

    staff: StaffRow
    roles: Mapping[int, frozenset[Role]]
    municipalities: Mapping[int, MunicipalityRow]
    seen: list[AuditLine] = field(default_factory=list)

    @property
    def reads(self) -> frozenset[int]:
        """Ids of the municipalities whose people this colleague may see."""
        return frozenset(id for id, roles in self.roles.items() if roles & READERS)

    @property
    def teaches(self) -> frozenset[int]:
        """Ids of the municipalities in which this colleague may coach courses."""
        return frozenset(id for id, roles in self.roles.items() if Role.PARTNER in roles)

    @property
    def writes(self) -> frozenset[int]:
        """Ids of the municipalities where this colleague changes things."""
        return frozenset(id for id, roles in self.roles.items() if roles & WRITERS)

    @property
    def manages(self) -> frozenset[int]:
        """Ids of the municipalities that this colleague is beheerder of."""
        return frozenset(id for id in self.roles if self.rules(id))

    @property
    def counts(self) -> frozenset[int]:
        """Ids of the municipalities whose figures this colleague may see."""
        return frozenset(id for id, roles in self.roles.items() if roles & COUNTERS)

    def may_write(self, municipality_id: int) -> bool:
        return bool(self.roles.get(municipality_id, frozenset()) & WRITERS)

    def reading(self, municipality_id: int) -> Actor:
        """Who reads, for the audit. NotHereError where nothing may be seen."""
        if municipality_id not in self.reads:
            raise NotHereError(municipality_id)
        return Actor(self.staff.login, municipality_id, self.staff.id)

    def teaching(self, municipality_id: int) -> Actor:
        """Who reads of an own course, for the audit. NotHereError for who is no partner there."""
        if municipality_id not in self.teaches:
            raise NotHereError(municipality_id)
        return Actor(self.staff.login, municipality_id, self.staff.id)

    def counting(self, municipality_id: int) -> Actor:
        """Who reads figures, for the audit. NotHereError where none may be seen."""
        if municipality_id not in self.counts:
            raise NotHereError(municipality_id)
        return Actor(self.staff.login, municipality_id, self.staff.id)

    def writing(self, municipality_id: int) -> Actor:
        """Who changes something. NotHereError or NotAllowedError."""
        actor = self.reading(municipality_id)
        if not self.may_write(municipality_id):
            raise NotAllowedError(municipality_id)
        return actor

    @property
    def translates(self) -> frozenset[int]:
        """Ids of the municipalities for which this colleague approves texts."""
        return frozenset(id for id, roles in self.roles.items() if roles & TRANSLATORS)

    def translating(self) -> Actor:
        """Who works on texts, for the audit. NotAllowedError for who has no role that may."""
        if not self.translates:
            raise NotAllowedError(self.staff.login)
        return Actor(self.staff.login, min(self.translates), self.staff.id)

    def ruling(self, municipality_id: int) -> Actor:
        """Who settles how a municipality works. NotHereError or NotAllowedError."""
        actor = self.reading(municipality_id)
        if not self.rules(municipality_id):
            raise NotAllowedError(municipality_id)
        return actor

    def rules(self, municipality_id: int) -> bool:
        return Role.BEHEERDER in self.roles.get(municipality_id, frozenset())


def load_access(connection: Connection, staff_id: int) -> Access | None:
    """What a colleague may do at this moment; None when they have no role (any more)."""
    found = staff_by_ids(connection, {staff_id}).get(staff_id)
    roles = roles_of(connection, staff_id)
    if found is None or not roles:
        return None
    known = {row.id: row for row in list_municipalities(connection) if row.id in roles}
    return Access(found, roles, known)


def log_in(connection: Connection, token: str, now: datetime) -> StaffRow | None:
    """Who enters with this one-time link; of two at once one.

    None when it is no good, or when they have no role (any more).
    """
    colleague = use_login_link(connection, token, now)
    if colleague is not None and not roles_of(connection, colleague.id):
        return None
    if colleague is not None:
        line = AuditLine(
            now, None, colleague.id, colleague.login, "logged in", colleague.public_id, {}
        )
        write_audit(connection, [line])
    return colleague
