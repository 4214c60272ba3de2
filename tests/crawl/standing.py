"""Where a chat stands, as the product keeps it: two screens are one when this is the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import URL, bindparam, create_engine, select

from storage.appointments import Source, appointment
from storage.chats import chat, chat_person
from storage.conversations import session
from storage.lessons import lesson_progress
from storage.preparations import preparation
from tests.crawl.atlas import Screen, Standing
from tests.crawl.emulator import Seen

_STANDING = (
    select(
        session.c.place,
        session.c.draft,
        session.c.data,
        chat.c.language,
        chat.c.consented_at,
        chat.c.guest_profile,
        chat.c.guest_doelgroep,
        chat.c.bot,
        chat_person.c.person_id,
        chat_person.c.pin_hash,
        chat_person.c.quiet_at,
    )
    .join_from(chat, session, session.c.chat_id == chat.c.id)
    .join(
        chat_person,
        (chat_person.c.chat_id == chat.c.id) & chat_person.c.cut_off_at.is_(None),
        isouter=True,
    )
    .where(chat.c.telegram_id == bindparam("telegram_id"))
)
_APPOINTMENTS = (
    select(appointment.c.id, appointment.c.source, appointment.c.state)
    .where(appointment.c.person_id == bindparam("person_id"))
    .order_by(appointment.c.id)
)
_PREPARED = (
    select(preparation.c.question, preparation.c.shared_at.is_not(None))
    .join_from(preparation, appointment, appointment.c.id == preparation.c.appointment_id)
    .where(appointment.c.person_id == bindparam("person_id"))
    .order_by(preparation.c.question)
)
_UNDER_WAY = (
    select(lesson_progress.c.id)
    .where(lesson_progress.c.person_id == bindparam("person_id"), lesson_progress.c.step != "")
    .limit(1)
)
_WITH_A_DAY = ("hours.", "appointments.time", "appointments.sure")
_OF_AN_APPOINTMENT = ("appointments.", "prepare")
OWN, GONE = "own", "gone"
MOST_DRAFTED = 2
"""One message and several: more of them change nothing."""


class Ground:
    """Looks up where chats stand: an answer is not sent before that is committed.

    It only reads, with an engine of its own: the product's takes the right to write with it.
    """

    def __init__(self, address: URL) -> None:
        self._engine = create_engine(address)

    def close(self) -> None:
        self._engine.dispose()

    def standing(self, telegram_id: int, seen: Seen) -> Standing:
        with self._engine.connect() as connection:
            row = connection.execute(_STANDING, {"telegram_id": telegram_id}).one()
            of_person = {"person_id": row.person_id}
            theirs = connection.execute(_APPOINTMENTS, of_person).all()
            prepared = connection.execute(_PREPARED, of_person).all()
            under_way = connection.scalar(_UNDER_WAY, of_person) is not None
        names = _names(theirs)
        planned = tuple(one.state for one in theirs if one.source is not Source.PERSON)
        own = len(theirs) - len(planned)  # each may make a page more
        hidden = (*_hidden(row, names), planned, own, tuple(map(tuple, prepared)), under_way)
        return Standing(_screen(row, seen, names), hidden)


def _names(appointments: Iterable[Any]) -> dict[str, str]:
    """What an appointment is called, by its id: a new life has others, that are the same; and
    one date of one's own is like another."""
    planned = (one.id for one in appointments if one.source is not Source.PERSON)
    own = {f"{one.id}": OWN for one in appointments if one.source is Source.PERSON}
    return own | {f"{id}": f"{number}" for number, id in enumerate(planned, start=1)}


def _screen(row: Any, seen: Seen, names: Mapping[str, str]) -> Screen:
    has_case, agreed = row.person_id is not None, row.consented_at is not None
    ready = agreed and (has_case or row.guest_doelgroep is not None)
    reads = ready and not has_case and not row.place.startswith("welcome")
    return Screen(
        place=named_alike(row.place, names),
        home=row.bot.partition("-")[0],
        language=row.language or "",
        has_case=has_case,
        profile=row.guest_profile if reads else "",
        doelgroep=row.guest_doelgroep if reads else "",
        agreed=agreed,
        ready=ready,
        choices=tuple(_choice(key.choice, names) for key in seen.keys),
    )


def _hidden(row: Any, names: Mapping[str, str]) -> tuple[object, ...]:
    """First contact says the same whatever a guest chose before; where it ends differs."""
    return (
        min(len(row.draft), MOST_DRAFTED),
        bool(row.data.get("uncovered")),
        row.pin_hash is not None,
        row.quiet_at is not None,
        row.guest_profile,
        row.guest_doelgroep,
        named_alike(str(row.data.get("wanted", "")), names),
        named_alike(str(row.data.get("left", "")), names),
    )


def named_alike(place: str, names: Mapping[str, str]) -> str:
    """Hours, dates and times of any number and day lead to the same screens; so does whatever
    language an interpreter is asked for. The first page of a list has two names, and what was
    put in order in a lesson as many as there are orders."""
    step, *params = place.removesuffix("/0").split("/")
    if step.startswith("lesson"):
        params = [".".join(sorted(param.split("."))) for param in params]
    if step.startswith(_WITH_A_DAY) or step == "appointments.wish":
        params = params[:1]
    if params and step.startswith(_OF_AN_APPOINTMENT):
        params[0] = names.get(params[0], GONE if params[0].isdigit() else params[0])
    return "/".join((step, *params))


def _choice(choice: str, names: Mapping[str, str]) -> str:
    return f"a{names[choice[1:]]}" if choice[1:] in names else choice
