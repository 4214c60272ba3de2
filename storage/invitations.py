"""Invitations: a link that ties a chat to a person's case, once, until it expires."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, insert, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, table_of
from storage.chats import chat, chat_person, join_chat
from storage.tokens import digest, new_token


class Invitation(Row, table=True):
    """The token itself is not stored, only its digest."""

    __tablename__ = "invitation"

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    person_id: int = Field(foreign_key="person.id", ondelete="CASCADE", index=True, sa_type=BIG_ID)
    token_sha256: str = Field(unique=True)
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    used_by_chat_id: int | None = Field(
        default=None, foreign_key="chat.id", ondelete="SET NULL", index=True, sa_type=BIG_ID
    )
    created_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )


invitation = table_of(Invitation)


@dataclass(frozen=True, slots=True)
class NewInvitation:
    municipality_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """What may be told of an invitation that was made: never its token."""

    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Redeemed:
    """The chat holds this person's case from now on."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Yours:
    """This chat used the invitation before."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """No invitation has this token."""


@dataclass(frozen=True, slots=True)
class Expired:
    """It was not used in time."""


@dataclass(frozen=True, slots=True)
class Used:
    """Another chat used it, or this chat was cut off since."""


_rows = Reader(InvitationRow, invitation)

Redemption = Redeemed | Yours | Unknown | Expired | Used


def create_invitation(
    connection: Connection,
    *,
    municipality_id: int,
    person_id: int,
    now: datetime,
    expires_at: datetime,
    created_by: int | None = None,
) -> str:
    """A new token for `?start=`. It is told here once and stored only as a digest.

    Whatever the person was given before and did not use is useless from now on.
    """
    one = NewInvitation(municipality_id, person_id)
    (token,) = create_invitations(
        connection, [one], now=now, expires_at=expires_at, created_by=created_by
    )
    return token


def create_invitations(
    connection: Connection,
    new: Sequence[NewInvitation],
    *,
    now: datetime,
    expires_at: datetime,
    created_by: int | None = None,
) -> list[str]:
    """The tokens of many at once, in their order. See `create_invitation`."""
    if not new:
        return []
    expire_invitations(connection, [one.person_id for one in new], now)
    tokens = [new_token() for _ in new]
    rows = [
        {
            "municipality_id": one.municipality_id,
            "person_id": one.person_id,
            "token_sha256": digest(token),
            "created_at": now,
            "expires_at": expires_at,
            "created_by": created_by,
        }
        for one, token in zip(new, tokens, strict=True)
    ]
    connection.execute(insert(invitation), rows)
    return tokens


def expire_invitations(connection: Connection, person_ids: Sequence[int], now: datetime) -> None:
    """No letter these people have, or that went astray, opens their case any more."""
    columns = invitation.c
    whose = columns.person_id == bindparam("whose")
    unused = whose, columns.used_at.is_(None), columns.expires_at > now
    ended = update(invitation).where(*unused).values(expires_at=now)
    connection.execute(ended, [{"whose": id} for id in person_ids])


def invitations_of(connection: Connection, person_id: int) -> list[InvitationRow]:
    """Those made for a person, the newest first."""
    columns = invitation.c
    query = _rows.query.where(columns.person_id == person_id)
    return _rows.all(connection, query.order_by(columns.created_at.desc(), columns.id.desc()))


def redeem(connection: Connection, token: str, chat_id: int, now: datetime) -> Redemption:
    """Tie the chat to the invited person. Of two chats at once exactly one is Redeemed.

    An invitation of another municipality than the chat's is Unknown.
    """
    columns = invitation.c
    home = select(chat.c.municipality_id).where(chat.c.id == chat_id).scalar_subquery()
    ours = columns.token_sha256 == digest(token), columns.municipality_id == home
    good = *ours, columns.used_at.is_(None), columns.expires_at > now
    taken = update(invitation).where(*good).values(used_at=now, used_by_chat_id=chat_id)
    person_id = connection.scalar(taken.returning(columns.person_id))
    if person_id is None:
        return _why_not(connection, ours, chat_id)
    join_chat(connection, chat_id, person_id, now)
    return Redeemed(person_id)


def _why_not(
    connection: Connection, ours: tuple[ColumnElement[bool], ...], chat_id: int
) -> Redemption:
    columns = invitation.c
    query = select(columns.person_id, columns.used_at, columns.used_by_chat_id).where(*ours)
    row = connection.execute(query).one_or_none()
    if row is None:
        return Unknown()
    if row.used_by_chat_id == chat_id and _is_in(connection, chat_id, row.person_id):
        return Yours(row.person_id)
    return Expired() if row.used_at is None else Used()


def _is_in(connection: Connection, chat_id: int, person_id: int) -> bool:
    link = chat_person.c
    here = link.chat_id == chat_id, link.person_id == person_id, link.cut_off_at.is_(None)
    return connection.scalar(select(link.id).where(*here)) is not None
