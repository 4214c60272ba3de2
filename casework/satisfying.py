"""Asking people what they think of PVT, MAP and begeleiding: once each, and counted of nobody.

That somebody was asked, and answered, is noted so that it happens once; what they answered is
added to a count of the month and kept nowhere else. The note tells the month, not the moment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from casework.events_of_year import moment
from casework.person_dates import dates_of
from flows.context import ZONE
from flows.klantreis.journey import journey
from flows.klantreis.model import Profile
from flows.model import Choice, Text
from flows.payload import news_payload
from flows.satisfaction import (
    NOT_ASKED,
    QUESTIONS,
    SATISFACTION_PARTS,
    UNSAID,
    Opinions,
    SatisfactionAgreed,
    SatisfactionAnswered,
    SatisfactionDeclined,
    SatisfactionEvent,
    SatisfactionPart,
    all_of,
)
from flows.steps.news import SILENCE
from storage import announcements, consents, outbox, outcomes, satisfaction
from storage.announcements import Listener, NewAnnouncement
from storage.consents import NewConsent, Purpose
from storage.outbox import NewOutboxRow
from storage.outcomes import Subject
from storage.people import PersonRow

FRESH = timedelta(days=28)
"""So long after a part was over somebody is asked about it, and may answer a message of it."""
ASKED_OF, ANSWERED = "satisfied:", "satisfied-said:"
_OVER: Mapping[Subject, SatisfactionPart] = {Subject.PVT: "pvt", Subject.MAP: "map"}
BEGELEIDING: SatisfactionPart = "begeleiding"


def asked_of(connection: Connection, person_ids: Collection[int]) -> dict[int, Opinions]:
    """What is open for those of these people who were asked something and did not say it yet."""
    noted = announcements.noted_of(connection, person_ids, ASKED_OF.removesuffix(":"))
    open_ones = {id: _open(keys) for id, keys in noted.items()}
    waiting = {id: found for id, found in open_ones.items() if found}
    agreed = consents.agreed_to(connection, Purpose.SATISFACTION, waiting)
    return {id: Opinions(id in agreed, found) for id, found in waiting.items()}


def _open(keys: Collection[str]) -> frozenset[tuple[str, str]]:
    asked = [one for part in SATISFACTION_PARTS if ASKED_OF + part in keys for one in all_of(part)]
    return frozenset(one for one in asked if _said(*one) not in keys)


def _said(part: str, question: str) -> str:
    return f"{ANSWERED}{part}:{question}"


# --- asking --------------------------------------------------------------------------------------


def ask(
    connection: Connection,
    profiles: Mapping[int, Profile],
    heard: Sequence[Listener],
    now: datetime,
    send_at: datetime,
) -> None:
    """Ask those of these people for whom a part is over lately, but who said no to being asked."""
    people = {one.person.id: one.person for one in heard if not one.unasked}
    today = send_at.astimezone(ZONE).date()
    passed = outcomes.passed_since(connection, people, now - FRESH)
    over = {
        id: [_OVER[one] for one in passed.get(id, ()) if one in _OVER]
        + list(_guided(profiles[person.municipality_id], person, today))
        for id, person in people.items()
    }
    due = {id: parts for id, parts in over.items() if parts}
    no = consents.refused(connection, Purpose.SATISFACTION, due)
    found = {id: parts for id, parts in due.items() if id not in no}
    new = [NewAnnouncement(id, ASKED_OF + part) for id, parts in found.items() for part in parts]
    noted = announcements.add_told(connection, new, now)
    rows = [
        _row(one, part, now, send_at)
        for one in heard
        for part in found.get(one.person.id, ())
        if (one.person.id, ASKED_OF + part) in noted
    ]
    outbox.put(connection, rows)


def _guided(profile: Profile, person: PersonRow, today: date) -> Iterator[SatisfactionPart]:
    """Begeleiding that is over by the municipality's own months, since not long."""
    dates = dates_of(person)

    def stands(day: date) -> str | None:
        steps = journey(profile, dates, day).steps
        return next((one.status for one in steps if one.step.id == BEGELEIDING), None)

    if stands(today) == "done" and stands(today - FRESH) == "now":
        yield BEGELEIDING


def _row(one: Listener, part: SatisfactionPart, now: datetime, send_at: datetime) -> NewOutboxRow:
    choice = Choice(f"satisfied/{part}", Text("button-satisfied"))
    asked = Text(f"satisfied-news-{part}")
    payload = news_payload((asked,), (choice, SILENCE), one.person.id)
    return one.notice(payload, "satisfaction", now, send_at, send_at + FRESH)


# --- answered ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asker:
    """Who answers, and in which chat, by which words. `wording`: the hash of what a yes is to."""

    municipality_id: int
    person_id: int
    chat_id: int
    wording: str


def said(connection: Connection, who: Asker, event: SatisfactionEvent, now: datetime) -> None:
    """Count an answer, once; keep a yes or a no to being asked."""
    match event:
        case SatisfactionAgreed() | SatisfactionDeclined():
            given = isinstance(event, SatisfactionAgreed)
            new = NewConsent(
                who.municipality_id,
                who.person_id,
                who.chat_id,
                Purpose.SATISFACTION,
                given,
                who.wording,
                now,
            )
            consents.add_consents(connection, [new])
        case SatisfactionAnswered(part, question, answer):
            known = asked_of(connection, [who.person_id]).get(who.person_id, NOT_ASKED)
            if known.agreed and (part, question) in known.open:
                _count(connection, who, part, question, answer, now)


def _count(
    connection: Connection, who: Asker, part: str, question: str, answer: str, now: datetime
) -> None:
    """The first answer also counts as saying nothing to the second question, until that is
    answered in the same month: so both have an answer of everybody."""
    month = now.astimezone(ZONE).date().replace(day=1)
    key = NewAnnouncement(who.person_id, _said(part, question))
    if not announcements.add_told(connection, [key], moment(month)):
        return
    home = who.municipality_id
    first, second = QUESTIONS
    if question == first:
        satisfaction.count_answer(connection, home, month, part, first, answer)
        satisfaction.count_answer(connection, home, month, part, second, UNSAID)
    elif announcements.noted_at(connection, who.person_id, _said(part, first)) == moment(month):
        satisfaction.count_answer(connection, home, month, part, second, UNSAID, -1)
        satisfaction.count_answer(connection, home, month, part, second, answer)
