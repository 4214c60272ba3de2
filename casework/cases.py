"""What staff do with a case: add or change it, invite its person, cut a chat off.

Every use case takes who acts and writes its audit line in the same transaction. The audit
names the municipality acted for and holds no personal data.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.bsn import holds_bsn, is_bare_bsn
from casework.changes import changes_between
from casework.errors import CaseError, Reason
from storage import announcements, audit, chats, invitations, people
from storage.announcements import NewChange
from storage.audit import AuditLine
from storage.people import PersonRow, PersonValue

INVITATION_LASTS = timedelta(days=14)
LONGEST_NUMBER = 40
LONGEST_NAME = 60
NEEDED_WHEN_NEW = ("first_name", "language", "doelgroep")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a colleague (`staff_id`), else the command line; and for which municipality."""

    name: str
    municipality_id: int
    staff_id: int | None = None

    def did(
        self, action: str, now: datetime, subject: str | None, **detail: str | int
    ) -> AuditLine:
        return AuditLine(
            now, self.municipality_id, self.staff_id, self.name, action, subject, detail
        )

    def saved(
        self, person: str, columns: Collection[str], now: datetime, *, new: bool
    ) -> AuditLine:
        action = "person added" if new else "person changed"
        return self.did(action, now, person, columns=", ".join(sorted(columns)))

    def invited(self, person: str, now: datetime) -> AuditLine:
        return self.did("person invited", now, person)


def check_number(number: str) -> str:
    """The municipality's own reference, tidied. CaseError when it may be a BSN."""
    tidy = " ".join(number.split())
    if not tidy or len(tidy) > LONGEST_NUMBER:
        raise CaseError(Reason.NUMBER_LENGTH, most=LONGEST_NUMBER)
    if is_bare_bsn(tidy):
        raise CaseError(Reason.NUMBER_MAY_BE_BSN)
    return tidy


def check_name(name: str) -> str:
    """A first name as it will be said. CaseError when there is none, or too much."""
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > LONGEST_NAME:
        raise CaseError(Reason.NAME_LENGTH, most=LONGEST_NAME)
    if holds_bsn(tidy):
        raise CaseError(Reason.NAME_HOLDS_BSN)
    return tidy


def save_person(
    connection: Connection,
    actor: Actor,
    number: str,
    values: Mapping[str, PersonValue],
    now: datetime,
) -> tuple[PersonRow, bool]:
    """Add the person of this number, or change the columns given; tells which it was.

    A new person needs `first_name`, `language` and `doelgroep`. Raises CaseError. What
    changed is noted, so that the person hears of it (`casework.noticing`).
    """
    checked = dict(values)
    if "first_name" in checked:
        checked["first_name"] = check_name(str(checked["first_name"]))
    tidy = check_number(number)
    known = people.find_person(connection, actor.municipality_id, tidy)
    if known is None and any(name not in checked for name in NEEDED_WHEN_NEW):
        raise CaseError(Reason.NEEDED_WHEN_NEW)
    person, new = people.save_person(connection, actor.municipality_id, tidy, checked, now)
    if known is not None:
        note_changes(connection, [(known, person)], now)
    audit.write_audit(connection, [actor.saved(person.public_id, checked, now, new=new)])
    return person, new


def note_changes(
    connection: Connection, cases: Iterable[tuple[PersonRow, PersonRow]], now: datetime
) -> None:
    """What people should hear of: (the case before, the case after) of each."""
    announcements.add_changes(
        connection,
        [
            NewChange(
                after.id,
                f"{announcements.CHANGED}{change.column}:{now.isoformat()}:{change.new}",
                change.to_json(),
            )
            for before, after in cases
            for change in changes_between(before, after)
        ],
        now,
    )


def find_person(connection: Connection, actor: Actor, number: str) -> PersonRow:
    """The person of this number in the actor's municipality. Raises CaseError."""
    found = people.find_person(connection, actor.municipality_id, " ".join(number.split()))
    if found is None:
        raise CaseError(Reason.NUMBER_UNKNOWN, number=number)
    return found


def invite(connection: Connection, actor: Actor, person: PersonRow, now: datetime) -> str:
    """A token for an invitation link: works once, for `INVITATION_LASTS`, and alone: a former
    one is useless from now on."""
    token = invitations.create_invitation(
        connection,
        municipality_id=actor.municipality_id,
        person_id=person.id,
        now=now,
        expires_at=now + INVITATION_LASTS,
        created_by=actor.staff_id,
    )
    audit.write_audit(connection, [actor.invited(person.public_id, now)])
    return token


def cut_off(
    connection: Connection, actor: Actor, person: PersonRow, chat_id: int, now: datetime
) -> bool:
    """End a person's presence in a chat (a lost phone, a family that fell apart).

    No letter that lies about gets that phone back in. False when they were not in that chat.
    """
    ended = chats.cut_off(connection, chat_id, person.id, now)
    if ended:
        invitations.expire_invitations(connection, [person.id], now)
        line = actor.did("chat cut off", now, person.public_id, chat=chat_id)
        audit.write_audit(connection, [line])
    return ended
