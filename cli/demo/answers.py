"""What the colleagues of the demo answered already: questions of its neighbours that are done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection

from casework import answering, handling
from casework.access import load_access
from casework.answering import Answer, UnreachedError, Words, in_words
from casework.phrases import worded
from flows.model import Text
from storage.municipalities import list_municipalities
from storage.people import PersonRow, list_people

Said = Callable[[str, datetime], tuple[Text, ...]]
"""What is said to who reads this language, now."""


def _phrase(name: str) -> Said:
    return lambda _, now: (worded(name, {}, now),)


def _words(text: str) -> Said:
    return lambda language, _: in_words(language, Words(text, language))


ANSWERS: Mapping[str, Said | None] = {
    "Zahra": _words("Yes, you can. Bring it to our next talk."),
    "Yusuf": _phrase("letter"),
    "Luiza": _words("Ja, dat mag. Tot dan!"),
    "Khaled": _phrase("fine"),
    "Chidi": None,
}
"""By neighbour; None where it was closed without an answer."""


def answer_some(connection: Connection, desk: answering.Desk, now: datetime) -> None:
    """Each by whoever guides them."""
    homes = [home.id for home in list_municipalities(connection)]
    for person in list_people(connection, homes):
        if person.first_name in ANSWERS:
            _finish(connection, desk, person, ANSWERS[person.first_name], now)


def _finish(
    connection: Connection,
    desk: answering.Desk,
    person: PersonRow,
    said: Said | None,
    now: datetime,
) -> None:
    guide = load_access(connection, person.consulent_id or 0)
    if guide is None:
        return
    if said is None:
        handling.close(connection, guide, person.public_id, now)
        return
    with suppress(UnreachedError):
        answering.answer(
            connection,
            guide,
            desk,
            person.public_id,
            lambda language: Answer(said(language, now)),
            now,
        )
