"""Who a broadcast is for, who of them gets it, and why the others do not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    case,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
)

from storage.announcements import is_unasked
from storage.base import among, counted
from storage.broadcasts import (
    FROZEN,
    Segment,
    broadcast,
    broadcast_pick,
    broadcast_recipient,
)
from storage.chats import chat, chat_person
from storage.conversations import session
from storage.courses import course, course_participant
from storage.pauses import is_paused
from storage.people import PEOPLE, PersonRow, person


class LeftOut(StrEnum):
    """Why nothing goes to somebody it is for, the mildest reason of all their chats."""

    LANGUAGE = "language"
    UNASKED = "unasked"
    DECLINED = "declined"
    PAUSED = "paused"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    NO_CHAT = "no-chat"


REACHED = 0
_REASONS = dict(enumerate(LeftOut, start=1))


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody it is for; `left_out` is why nothing goes to them."""

    person: PersonRow
    left_out: LeftOut | None


@dataclass(frozen=True, slots=True)
class Counts:
    """`messages` by language, `left_out` people by reason."""

    people: int
    messages: dict[str, int]
    left_out: dict[LeftOut, int]

    @property
    def sends(self) -> int:
        return sum(self.messages.values())


@dataclass(frozen=True, slots=True)
class Audience:
    """The people a broadcast is for as they are now.

    `silent`: languages in which nothing is said; `ids`: those at the step of the segment, where
    it names one.
    """

    broadcast_id: int
    municipality_id: int
    segment: Segment
    silent: Collection[str] = ()
    ids: Collection[int] | None = None

    def counts(self, connection: Connection) -> Counts:
        ranks = self._ranked(connection).subquery()
        grouped = select(ranks.c.rank, func.count()).group_by(ranks.c.rank)
        people = counted(connection, grouped)
        language = _language()
        heard = self._rows(connection, language, func.count()).where(_rank(self.silent) == REACHED)
        said = counted(connection, heard.group_by(language))
        left_out = {_REASONS[rank]: people[rank] for rank in sorted(people) if rank != REACHED}
        return Counts(sum(people.values()), said, left_out)

    def languages(self, connection: Connection) -> dict[str, int]:
        """How many of these people read each language, whether anything goes to them or not."""
        language = _language()
        count = func.count(person.c.id.distinct())
        rows = self._rows(connection, language, count).group_by(language)
        return counted(connection, rows)

    def names(self, connection: Connection, *, offset: int, limit: int) -> list[Named]:
        """A page of them: first who gets nothing, each by name."""
        ranks = self._ranked(connection).subquery()
        query = (
            select(ranks.c.rank, *PEOPLE.columns)
            .join_from(ranks, person, person.c.id == ranks.c.id)
            .order_by(ranks.c.rank.desc(), func.lower(person.c.first_name), person.c.id)
        )
        rows = connection.execute(query.offset(offset).limit(limit))
        return [Named(PersonRow(*values), _REASONS.get(rank)) for rank, *values in rows]

    def freeze(self, connection: Connection) -> int:
        """Write who gets it, and who gets nothing and why; returns how many messages that are."""
        thaw(connection, self.broadcast_id)
        to = broadcast_recipient
        heard = self._rows(connection, literal(self.broadcast_id), person.c.id, chat.c.id)
        heard = heard.where(_rank(self.silent) == REACHED).order_by(person.c.id, chat.c.id)
        put = insert(to).from_select(["broadcast_id", "person_id", "chat_id"], heard)
        connection.execute(put)
        ranks = self._ranked(connection).subquery()
        why = case({rank: reason.value for rank, reason in _REASONS.items()}, value=ranks.c.rank)
        others = select(literal(self.broadcast_id), ranks.c.id, why).where(ranks.c.rank != REACHED)
        names = ["broadcast_id", "person_id", "left_out"]
        connection.execute(insert(to).from_select(names, others))
        return frozen_counts(connection, self.broadcast_id).sends

    def _ranked(self, connection: Connection) -> Select[Any]:
        rank = func.min(_rank(self.silent)).label("rank")
        return self._rows(connection, person.c.id, rank).group_by(person.c.id)

    def _rows(self, connection: Connection, *columns: ColumnElement[Any]) -> Select[Any]:
        """A row for each person and chat they are in, or one without a chat."""
        link = chat_person.c
        here = (link.person_id == person.c.id) & link.cut_off_at.is_(None)
        return (
            select(*columns)
            .select_from(person)
            .outerjoin(chat_person, here)
            .outerjoin(chat, chat.c.id == link.chat_id)
            .outerjoin(session, session.c.chat_id == chat.c.id)
            .where(person.c.municipality_id == self.municipality_id, *self._conditions(connection))
        )

    def _conditions(self, connection: Connection) -> list[ColumnElement[bool]]:
        wanted = self.segment
        if wanted.picked:
            mine = broadcast_pick.c.broadcast_id == self.broadcast_id
            return [person.c.id.in_(select(broadcast_pick.c.person_id).where(mine))]
        found: list[ColumnElement[bool]] = []
        if wanted.languages:
            found.append(_language().in_(wanted.languages))
        if wanted.doelgroepen:
            found.append(person.c.doelgroep.in_(wanted.doelgroepen))
        if wanted.routes or wanted.no_route:
            none = [person.c.leerroute.is_(None)] if wanted.no_route else []
            found.append(or_(person.c.leerroute.in_(wanted.routes), *none))
        if wanted.course:
            found.append(person.c.id.in_(_in_course(self.municipality_id, wanted.course)))
        if self.ids is not None:
            found.append(among(connection, person.c.id, self.ids))
        return found


def thaw(connection: Connection, broadcast_id: int) -> None:
    """Forget who was to get it."""
    here = broadcast_recipient.c.broadcast_id == broadcast_id
    connection.execute(delete(broadcast_recipient).where(here))


def frozen_counts(connection: Connection, broadcast_id: int) -> Counts:
    """As it was frozen; by the language in which each reads now."""
    to = broadcast_recipient.c
    here = to.broadcast_id == broadcast_id
    why = select(to.left_out, func.count(to.person_id.distinct())).where(here)
    people = counted(connection, why.group_by(to.left_out))
    language = func.coalesce(chat.c.language, person.c.language)
    said = (
        select(language, func.count())
        .join_from(broadcast_recipient, person, person.c.id == to.person_id)
        .join(chat, chat.c.id == to.chat_id)
        .where(here, to.left_out.is_(None))
        .group_by(language)
    )
    messages = counted(connection, said)
    left_out = {LeftOut(reason): count for reason, count in people.items() if reason is not None}
    return Counts(sum(people.values()), messages, left_out)


def left_out_people(
    connection: Connection, broadcast_id: int, *, offset: int = 0, limit: int | None
) -> list[Named]:
    """Who gets nothing, as it was frozen."""
    to = broadcast_recipient.c
    query = (
        select(to.left_out, *PEOPLE.columns)
        .join_from(broadcast_recipient, person, person.c.id == to.person_id)
        .where(to.broadcast_id == broadcast_id, to.left_out.is_not(None))
        .order_by(to.left_out, func.lower(person.c.first_name), person.c.id)
    )
    rows = connection.execute(query.offset(offset).limit(limit))
    return [Named(PersonRow(*values), LeftOut(why)) for why, *values in rows]


@dataclass(frozen=True, slots=True)
class Twin:
    """An earlier broadcast that said the same; `people` of this audience were to get it too."""

    public_id: str
    title: str
    approved_at: Any
    people: int


def twins_of(connection: Connection, audience: Audience, digest: str, since: Any) -> list[Twin]:
    """Broadcasts with the same Dutch text, approved since then, newest first."""
    one, to = broadcast.c, broadcast_recipient.c
    them = audience._ranked(connection).subquery()
    people = func.count(to.person_id.distinct())
    query = (
        select(one.public_id, one.title, one.approved_at, people)
        .join_from(broadcast, broadcast_recipient, to.broadcast_id == one.id)
        .join(them, them.c.id == to.person_id)
        .where(
            one.municipality_id == audience.municipality_id,
            one.id != audience.broadcast_id,
            one.digest == digest,
            one.state.in_(FROZEN),
            one.approved_at >= since,
            to.left_out.is_(None),
        )
        .group_by(one.id, one.public_id, one.title, one.approved_at)
        .order_by(one.approved_at.desc())
    )
    return [Twin(*row) for row in connection.execute(query)]


def _language() -> ColumnElement[str]:
    return func.coalesce(chat.c.language, person.c.language)


def _in_course(municipality_id: int, public_id: str) -> Select[tuple[int]]:
    """Who takes part in a course of this municipality."""
    took = course_participant.c
    ours = course.c.municipality_id == municipality_id, course.c.public_id == public_id
    return (
        select(took.person_id)
        .join_from(course_participant, course, course.c.id == took.course_id)
        .where(*ours, took.left_at.is_(None))
    )


def _rank(silent: Collection[str]) -> ColumnElement[int]:
    """How well a chat reaches its person: 0 where it does, else a rank of `_REASONS`."""
    ranks = {reason: rank for rank, reason in _REASONS.items()}
    unasked = or_(chat.c.consented_at.is_(None), is_unasked(person.c.id))
    whens: list[tuple[ColumnElement[bool], int]] = [
        (chat.c.id.is_(None), ranks[LeftOut.NO_CHAT]),
        (chat.c.unreachable_at.is_not(None), ranks[LeftOut.UNREACHABLE]),
        (chat.c.stopped_at.is_not(None), ranks[LeftOut.STOPPED]),
        (is_paused(person.c.id), ranks[LeftOut.PAUSED]),
        (
            chat.c.refused_at.is_not(None) & chat.c.consented_at.is_(None),
            ranks[LeftOut.DECLINED],
        ),
        (unasked, ranks[LeftOut.UNASKED]),
    ]
    if silent:
        whens.append((_language().in_(silent), ranks[LeftOut.LANGUAGE]))
    return case(*whens, else_=REACHED)
