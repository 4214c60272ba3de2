"""People as a list: filtered, sorted and paged by the database, with the state of their chats."""

from __future__ import annotations

from collections.abc import Collection
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    String,
    Subquery,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    true,
    type_coerce,
)

from storage.appointments import appointment
from storage.base import among
from storage.chats import chat, chat_person
from storage.day import is_ahead
from storage.invitations import invitation
from storage.paid import helped_until
from storage.people import PEOPLE, Doelgroep, Leerroute, PersonRow, person


class ChatStatus(StrEnum):
    """How a person can be reached, the best of all their chats."""

    CONNECTED = "connected"
    DECLINED = "declined"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    INVITED = "invited"
    NOT_INVITED = "not-invited"


class Sort(StrEnum):
    """What the database can put in order."""

    NAME = "naam"
    NUMBER = "nummer"
    LANGUAGE = "taal"
    DOELGROEP = "doelgroep"
    ROUTE = "route"
    CHAT = "chat"
    CONTACT = "contact"
    NEXT = "afspraak"


@dataclass(frozen=True, slots=True)
class Filter:
    """None and `""` leave out nothing. `no_route`: only who has no leerroute yet; `guides`: only
    whom one of these colleagues guides, `unguided`: only whom nobody does.
    """

    text: str = ""
    language: str | None = None
    doelgroep: Doelgroep | None = None
    leerroute: Leerroute | None = None
    no_route: bool = False
    status: ChatStatus | None = None
    guides: frozenset[int] | None = None
    unguided: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    person: PersonRow
    status: ChatStatus
    last_contact: datetime | None


_OF_PERSON = (
    "doelgroep",
    "leerroute",
    "koppeling",
    "huisvesting",
    "brp",
    "kennisgeving",
    "pip",
    "bijstand",
    "geboortedatum",
    "gesprekken",
)
STANDING = (*_OF_PERSON, "helped_until")
"""What the klantreis is counted from: columns of a person, and the last day on which staff know
that something is paid for them."""


class Standing(NamedTuple):
    """A person of a list as the klantreis needs them; a tuple, since there may be thousands.

    `dates`: what `STANDING` names, as the driver has them (a day may be a text): made sense of
    once for all who have the same.
    """

    id: int
    municipality_id: int
    dates: tuple[Any, ...]


_RANK = {
    ChatStatus.CONNECTED: 0,
    ChatStatus.DECLINED: 1,
    ChatStatus.STOPPED: 2,
    ChatStatus.UNREACHABLE: 3,
    ChatStatus.INVITED: 4,
    ChatStatus.NOT_INVITED: 5,
}
_STATUS = {rank: status for status, rank in _RANK.items()}


class Caseload:
    """The people of some municipalities that a filter lets through, at one moment.

    Chats and appointments of everyone are looked at only where the order or the filter asks for
    them: a page needs those of its own people.
    """

    def __init__(self, municipality_ids: Collection[int], wanted: Filter, now: datetime) -> None:
        self._now = now
        self._where = [person.c.municipality_id.in_(municipality_ids), *_conditions(wanted)]
        self._from: FromClause = person
        if wanted.status is not None:
            reach, invited = _reach(), _invited(now)
            self._from = _reached(person, reach, invited)
            self._where.append(_rank(reach, invited) == _RANK[wanted.status])

    def only(self, connection: Connection, ids: Collection[int]) -> Caseload:
        """Those of them who are among these people."""
        narrowed = copy(self)
        narrowed._where = [*self._where, among(connection, person.c.id, ids)]
        return narrowed

    def count(self, connection: Connection) -> int:
        return connection.scalar(self._of(select(func.count()))) or 0

    def standings(self, connection: Connection) -> list[Standing]:
        """All of them by name, for what only the klantreis can tell."""
        helped = helped_until()
        days = [*(person.c[name] for name in _OF_PERSON), helped.c.until]
        dates = [type_coerce(one, String) for one in days]
        query = select(person.c.id, person.c.municipality_id, *dates)
        joined = self._from.outerjoin(helped, helped.c.person_id == person.c.id)
        found = query.select_from(joined).where(*self._where)
        by_name = found.order_by(func.lower(person.c.first_name), person.c.id)
        rows = connection.execute(by_name).all()
        return [Standing(row[0], row[1], row[2:]) for row in rows]

    def page(
        self, connection: Connection, sort: Sort, *, descending: bool, offset: int, limit: int
    ) -> list[Listed]:
        joined, by = self._ordered(sort)
        order = by.desc().nulls_last() if descending else by.asc().nulls_last()
        query = select(person.c.id).select_from(joined).where(*self._where)
        query = query.order_by(order, func.lower(person.c.first_name), person.c.id)
        ids = list(connection.scalars(query.offset(offset).limit(limit)))
        rows = self.of_ids(connection, ids)
        return [rows[id] for id in ids]

    def of_ids(self, connection: Connection, ids: Collection[int]) -> dict[int, Listed]:
        """These people with the state of their chats."""
        reach = _reach(among(connection, chat_person.c.person_id, ids))
        invited = _invited(self._now, among(connection, invitation.c.person_id, ids))
        columns = [*PEOPLE.columns, _rank(reach, invited), reach.c.last_contact]
        theirs = among(connection, person.c.id, ids)
        query = select(*columns).select_from(_reached(person, reach, invited)).where(theirs)
        found = [
            Listed(PersonRow(*values), _STATUS[rank], last_contact)
            for *values, rank, last_contact in connection.execute(query)
        ]
        return {row.person.id: row for row in found}

    def _of(self, query: Select[Any]) -> Select[Any]:
        return query.select_from(self._from).where(*self._where)

    def _ordered(self, sort: Sort) -> tuple[FromClause, ColumnElement[Any]]:
        """What to read for an order, and the column that makes it."""
        columns: dict[Sort, ColumnElement[Any]] = {
            Sort.NAME: func.lower(person.c.first_name),
            Sort.NUMBER: person.c.number,
            Sort.LANGUAGE: person.c.language,
            Sort.DOELGROEP: person.c.doelgroep,
            Sort.ROUTE: person.c.leerroute,
        }
        if sort in columns:
            return self._from, columns[sort]
        if sort is Sort.NEXT:
            ahead = _next(self._now)
            return self._from.outerjoin(ahead, ahead.c.person_id == person.c.id), ahead.c.starts_at
        reach, invited = _reach().alias("sorted"), _invited(self._now).alias("sorted_invited")
        by = _rank(reach, invited) if sort is Sort.CHAT else reach.c.last_contact
        return _reached(self._from, reach, invited), by


def _reached(people: FromClause, reach: FromClause, invited: FromClause) -> FromClause:
    joined = people.outerjoin(reach, reach.c.person_id == person.c.id)
    return joined.outerjoin(invited, invited.c.person_id == person.c.id)


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.text:
        text = wanted.text.strip()
        found.append(
            or_(
                person.c.first_name.icontains(text, autoescape=True),
                person.c.number.icontains(text, autoescape=True),
            )
        )
    if wanted.language:
        found.append(person.c.language == wanted.language)
    if wanted.doelgroep:
        found.append(person.c.doelgroep == wanted.doelgroep)
    if wanted.leerroute:
        found.append(person.c.leerroute == wanted.leerroute)
    if wanted.no_route:
        found.append(person.c.leerroute.is_(None))
    if wanted.guides is not None:
        found.append(person.c.consulent_id.in_(wanted.guides))
    if wanted.unguided:
        found.append(person.c.consulent_id.is_(None))
    return found


def _reach(whose: ColumnElement[bool] | None = None) -> Subquery:
    """Of each person in a chat: the rank of the best one, and when it was last heard of."""
    best = case(
        (chat.c.unreachable_at.is_not(None), _RANK[ChatStatus.UNREACHABLE]),
        (chat.c.stopped_at.is_not(None), _RANK[ChatStatus.STOPPED]),
        (
            and_(chat.c.refused_at.is_not(None), chat.c.consented_at.is_(None)),
            _RANK[ChatStatus.DECLINED],
        ),
        else_=_RANK[ChatStatus.CONNECTED],
    )
    link = chat_person.c
    return (
        select(
            link.person_id,
            func.min(best).label("rank"),
            func.max(chat.c.last_seen_at).label("last_contact"),
        )
        .join_from(chat_person, chat, chat.c.id == link.chat_id)
        .where(link.cut_off_at.is_(None), true() if whose is None else whose)
        .group_by(link.person_id)
        .subquery("reach")
    )


def _invited(now: datetime, whose: ColumnElement[bool] | None = None) -> Subquery:
    """Who holds an invitation that still works."""
    good = [invitation.c.used_at.is_(None), invitation.c.expires_at > now]
    if whose is not None:
        good.append(whose)
    return select(invitation.c.person_id).where(*good).distinct().subquery("invited")


def _next(now: datetime) -> FromClause:
    """When the first begins that a person has ahead."""
    first = func.min(appointment.c.starts_at).label("starts_at")
    ahead = select(appointment.c.person_id, first).where(*is_ahead(now))
    return ahead.group_by(appointment.c.person_id).subquery("next")


def _rank(reach: FromClause, invited: FromClause) -> ColumnElement[int]:
    return case(
        (reach.c.rank.is_not(None), reach.c.rank),
        (invited.c.person_id.is_not(None), literal(_RANK[ChatStatus.INVITED])),
        else_=literal(_RANK[ChatStatus.NOT_INVITED]),
    )


def guides_anybody(
    connection: Connection, municipality_ids: Collection[int], staff_ids: Collection[int]
) -> bool:
    """Whether one of these colleagues guides somebody in these municipalities."""
    theirs = person.c.municipality_id.in_(municipality_ids), person.c.consulent_id.in_(staff_ids)
    return connection.scalar(select(person.c.id).where(*theirs).limit(1)) is not None
