"""Tell a person all that is kept of them (AVG art. 15), as JSON that people can read."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Connection

from casework.cases import Actor
from casework.wording import BROADCAST, SOURCE
from storage import audit, personal
from storage.broadcast_contents import texts_of
from storage.people import PersonRow
from storage.staff import staff_by_ids

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Say = Callable[[Mapping[str, Any], str], str | None]
"""The words of an outbox payload in a language; None where it has none."""

SECTIONS = {
    "person": "persoon",
    "chat": "chats",
    "chat_person": "in_chats",
    "invitation": "uitnodigingen",
    "session": "plaats_in_gesprek",
    "consent": "toestemmingen",
    "inbound_message": "berichten",
    "inbound_media": "bestanden",
    "kept_file": "bewaarde_bestanden",
    "kept_file_part": "inhoud_van_bestanden",
    "thread": "gesprek_met_consulent",
    "question": "vragen",
    "task": "taken",
    "announcement": "uit_zichzelf_verteld",
    "progress": "uren",
    "outcome": "resultaten",
    "departure": "klaar_of_weg",
    "appointment": "afspraken",
    "appointment_change": "afspraken_gewijzigd",
    "reminder": "herinneringen",
    "preparation": "voorbereidingen",
    "course_participant": "cursussen",
    "lesson_progress": "lessen",
    "lesson_answer": "antwoorden_in_lessen",
    "lesson_pace": "keuzes_voor_lessen",
    "lesson_share": "lessen_gedeeld",
    "paid": "betaald_door_gemeente",
    "budget_entry": "eigen_begroting",
    "savings_goal": "spaardoelen",
    "budget_share": "begroting_gedeeld",
    "note": "notities",
    "pause": "gepauzeerd",
    "handed_over": "overgedragen_aan_collega",
    "broadcast_pick": "gekozen_voor_berichten",
    "broadcast_recipient": "berichten_aan_velen",
    "outbox": "verzonden",
    "raw_update": "nog_te_verwerken",
    "audit": "handelingen",
}
"""The heading of each table."""


def export(
    connection: Connection, actor: Actor, person: PersonRow, say: Say, now: datetime
) -> dict[str, Json]:
    """Everything kept of the person, this reading of it included.

    Files that are kept here are told in parts, in base64; others by Telegram's reference.
    """
    audit.write_audit(connection, [actor.did("person exported", now, person.public_id)])
    kept = personal.everything_of(connection, person)
    written = _written(connection, kept["outbox"])
    for row in kept["outbox"]:
        language = _language(person, kept["chat"], row["chat_id"])
        texts = written.get(row["payload"].get(BROADCAST, 0), {})
        row["text"] = texts.get(language) or texts.get(SOURCE) or say(row["payload"], language)
    told = {SECTIONS[name]: [_plain(row) for row in rows] for name, rows in kept.items()}
    return {
        "inzage": "alles wat Wegwijs van deze persoon bewaart (AVG, artikel 15)",
        "gemaakt_op": now.isoformat(),
        "consulent": _consulent(connection, person),
        **told,
    }


def _written(
    connection: Connection, rows: Sequence[personal.Stored]
) -> Mapping[int, Mapping[str, str]]:
    """What staff wrote to many, where these rows say it."""
    ids = {row["payload"][BROADCAST] for row in rows if BROADCAST in row["payload"]}
    return texts_of(connection, ids) if ids else {}


def _language(person: PersonRow, chats: Sequence[personal.Stored], chat_id: int) -> str:
    chosen = (chat["language"] for chat in chats if chat["id"] == chat_id)
    return next(chosen, None) or person.language


def _consulent(connection: Connection, person: PersonRow) -> str | None:
    if person.consulent_id is None:
        return None
    return staff_by_ids(connection, [person.consulent_id])[person.consulent_id].name


def _plain(value: Any) -> Json:
    match value:
        case Mapping():
            return {str(key): _plain(one) for key, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case bytes():
            return b64encode(value).decode()
        case None | bool() | int() | float() | str():
            return value
    return str(value)
