"""A broadcast said to a phone of one's own first, in each language it has."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.access import Access
from casework.broadcasting import writable
from casework.wording import BROADCAST as SAID
from casework.wording import TRIED_IN
from storage import broadcast_contents as contents
from storage import outbox
from storage.audit import write_audit
from storage.broadcasts import BroadcastRow
from storage.chats import ChatRow, chats_of_person
from storage.outbox import BROADCAST, BULLETIN, NewOutboxRow
from storage.people import PersonRow, find_person
from storage.wake import signal_answers

TEST = "TEST"
"""The number of a dossier that is nobody's begins with it: a slip goes to no inburgeraar."""
LASTS = timedelta(hours=1)


def try_out(
    connection: Connection, access: Access, public_id: str, number: str, now: datetime
) -> bool:
    """Send it to the test dossier of this number; False where there is none that is in a chat."""
    row, actor = writable(connection, access, public_id)
    tidy = " ".join(number.upper().split())
    person = find_person(connection, row.municipality_id, tidy) if tidy.startswith(TEST) else None
    chats = chats_of_person(connection, person.id) if person else []
    heard = [chat for chat in chats if chat.consented_at and not chat.stopped_at]
    if person is None or not heard:
        return False
    languages = contents.texts_of(connection, [row.id])[row.id]
    rows = [_row(row, person, chat, name, now) for chat in heard for name in languages]
    outbox.put(connection, rows)
    signal_answers(connection)
    write_audit(connection, [actor.did("broadcast tried", now, row.public_id)])
    return True


def _row(
    row: BroadcastRow, person: PersonRow, chat: ChatRow, language: str, now: datetime
) -> NewOutboxRow:
    return NewOutboxRow(
        municipality_id=row.municipality_id,
        bot=chat.bot,
        chat_id=chat.id,
        telegram_id=chat.telegram_id,
        person_id=person.id,
        priority=BROADCAST,
        kind=BULLETIN,
        payload={SAID: row.id, TRIED_IN: language},
        created_at=now,
        send_at=now,
        useless_after=now + LASTS,
        cause="try-out",
    )
