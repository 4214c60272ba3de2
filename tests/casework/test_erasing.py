from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, String, Table, func, select, text, update

from casework.cases import cut_off
from casework.erasing import erase
from storage.audit import read_audit
from storage.chats import chat, chat_person, people_of_chats
from storage.consents import consent
from storage.conversations import inbound_message, session
from storage.database import Database
from storage.errors import UncleanError
from storage.outbox import outbox
from storage.people import PersonRow, list_people
from storage.personal import PERSONAL
from storage.questions import question, task
from storage.schema import metadata
from tests.casework.family import (
    HER_PHONE,
    KEPT,
    SHARED_PHONE,
    STRANGER,
    TRACES,
    go_astray,
    live_on,
    make_family,
    raise_question,
)
from tests.storage.world import NOW, seconds

IMPERSONAL = {
    "calendar_feed",
    "absence",
    "municipality",
    "staff",
    "staff_role",
    "login_link",
    "file_id",
    "handled_update",
    "secret",
    "broadcast",
    "broadcast_text",
    "broadcast_file",
    "broadcast_rule",
    "cleaning",
    "handover",
    "municipality_option",
    "calendar",
    "course",
    "course_coach",
    "course_meeting",
    "digest",
    "known_place",
    "reminder_schedule",
    "figure",
    "figure_month",
    "satisfaction",
    "halt",
    "spent_login",
    "staff_account",
    "staff_session",
    "translation",
    "translation_sound",
}
"""Tables that hold nothing of an inburgeraar: colleagues, bots, and ids of updates."""
SEED = 3
"""A life after which (SQLite 3.40) pages hold older copies of her rows."""


def test_every_table_is_personal_or_said_not_to_be() -> None:
    known = {table.name for table in PERSONAL} | IMPERSONAL
    assert set(metadata.tables) == known
    for name in IMPERSONAL:
        targets = {key.column.table.name for key in metadata.tables[name].foreign_keys}
        assert not targets & {"person", "chat"}, name


def all_text(database: Database) -> str:
    """Every row of every table as text, also of tables no model knows."""
    with database.transaction() as connection:
        names = list(connection.scalars(text(_TABLES[database.dialect])))
        rows = [
            str(row)
            for name in names
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
        ]
    return "\n".join(rows)


_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


def bytes_of(database: Database) -> bytes:
    """The database file and its companions, as they are on disk."""
    file = Path(str(database.address.database))
    return b"".join(path.read_bytes() for path in sorted(file.parent.glob(f"{file.name}*")))


def as_stored(number: int) -> bytes:
    """A telegram id in SQLite: 48 bits, the most significant byte first."""
    return number.to_bytes(6, "big")


def test_nothing_is_left_in_any_table(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        live_on(connection, family, seed=1, messages=100)
    before = all_text(database)
    assert [trace for trace in (*TRACES, *KEPT) if trace not in before] == []

    with database.transaction() as connection:
        erase(connection, family.actor, family.zahra, NOW)
    database.scrub()
    after = all_text(database)
    assert [trace for trace in TRACES if trace in after] == []
    assert [trace for trace in KEPT if trace not in after] == []


def test_nothing_is_left_in_the_file(sqlite_database: Database) -> None:
    database = sqlite_database
    with database.transaction() as connection:
        family = make_family(connection)
        live_on(connection, family, seed=SEED)
    before = bytes_of(database)
    written = [trace.encode() for trace in TRACES[:-1]]
    assert [trace for trace in (*written, as_stored(HER_PHONE)) if trace not in before] == []

    with database.transaction() as connection:
        erase(connection, family.actor, family.zahra, NOW)
    database.scrub()
    after = bytes_of(database)
    assert [trace for trace in (*written, as_stored(HER_PHONE)) if trace in after] == []
    assert as_stored(SHARED_PHONE) in after
    assert KEPT[0].encode() in after


def test_the_others_keep_what_is_theirs(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        erase(connection, family.actor, family.zahra, NOW)
    with database.transaction() as connection:
        assert [one.number for one in list_people(connection, [1])] == ["HS-SAMIR-78"]
        (left,) = people_of_chats(connection, [family.shared.id])[family.shared.id]
        assert left.person.id == family.samir.id
        sent = connection.execute(select(outbox.c.payload)).scalars().all()
        assert sent == [{"text": "dank-u-wel"}]
        assert connection.scalars(select(inbound_message.c.text)).all() == ["dank-u-wel"]


def test_a_brother_who_was_cut_off_keeps_what_he_asked(database: Database) -> None:
    """His open question, its task, his messages and his yes hang on the chat he was cut off from."""
    with database.transaction() as connection:
        family = make_family(connection)
        raise_question(connection, family, family.samir, family.shared, update=4)
        cut_off(connection, family.actor, family.samir, family.shared.id, NOW)
        before = {table: _of(connection, table, family.samir) for table in HIS}
        assert [table.name for table, rows in before.items() if not rows] == []
        erase(connection, family.actor, family.zahra, NOW)
        assert {table: _of(connection, table, family.samir) for table in HIS} == before


HIS = (chat_person, question, task, inbound_message, consent, outbox)


def _of(connection: Connection, table: Table, one: PersonRow) -> list[int]:
    """The rows of this person, but what would have named her."""
    whose = select(table.c.id).where(table.c.person_id == one.id)
    if table is outbox:
        whose = whose.where(~table.c.payload.cast(String).contains("Zahranur"))
    return list(connection.scalars(whose.order_by(table.c.id)))


def test_a_strangers_chat_stays_but_no_longer_names_her(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        astray = go_astray(connection, family)
        erase(connection, family.actor, family.zahra, NOW)
        phones = connection.scalars(select(chat.c.telegram_id)).all()
        agreed = connection.scalars(select(consent.c.chat_id)).all()
        assert STRANGER in phones
        assert astray.id in agreed
        assert connection.scalars(select(session.c.chat_id)).all() == [astray.id]
        sent = connection.execute(select(outbox.c.payload)).scalars().all()
        assert "Zahranur" not in str(sent)


def test_her_lost_phone_goes_too(database: Database) -> None:
    """Cut off, and nobody wrote there since."""
    with database.transaction() as connection:
        family = make_family(connection)
        cut_off(connection, family.actor, family.zahra, family.own.id, NOW + seconds(1))
        erase(connection, family.actor, family.zahra, NOW + seconds(2))
        assert HER_PHONE not in connection.scalars(select(chat.c.telegram_id)).all()


def test_who_speaks_in_a_shared_chat_keeps_their_place(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        speaking = update(chat).where(chat.c.id == family.shared.id)
        connection.execute(speaking.values(current_person_id=family.samir.id))
        erase(connection, family.actor, family.zahra, NOW)
        rows = connection.execute(select(session.c.chat_id, session.c.data)).all()
    rest = {"ticked": {str(family.samir.id): ["huur"]}}
    assert [tuple(row) for row in rows] == [(family.shared.id, rest)]


def test_the_audit_says_that_it_was_done(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        counts = erase(connection, family.actor, family.zahra, NOW)
        newest = read_audit(connection, subject=family.zahra.public_id)[0]
    assert (newest.actor, newest.action) == ("cli:tester", "person erased")
    assert newest.municipality_id == family.actor.municipality_id
    assert newest.detail == dict(counts)
    assert counts["person"] == 1
    assert counts["chat_person"] == 2
    assert counts["inbound_message"] == 3


def erased(connection: Connection) -> None:
    family = make_family(connection)
    erase(connection, family.actor, family.zahra, NOW)


def test_a_file_in_use_is_told_and_done_later(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite_database.transaction() as connection:
        erased(connection)
    reader = sqlite3.connect(str(sqlite_database.address.database))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    _impatient(sqlite_database)
    with pytest.raises(UncleanError, match="in use"):
        sqlite_database.scrub()
    reader.close()
    assert _asked_to_scrub(sqlite_database)
    sqlite_database.scrub()
    assert not _asked_to_scrub(sqlite_database)


def test_a_program_that_runs_is_not_in_the_way(sqlite_database: Database) -> None:
    running = Database.open(str(sqlite_database.address))
    with running.engine.connect() as idle:
        assert idle.exec_driver_sql("SELECT count(*) FROM person").scalar() == 0
        idle.rollback()
        with sqlite_database.transaction() as connection:
            erased(connection)
        sqlite_database.scrub()
        assert not _asked_to_scrub(sqlite_database)
        assert idle.exec_driver_sql("SELECT count(*) FROM person").scalar() == 1
    running.dispose()


def _impatient(database: Database) -> None:
    """Wait for others no longer than a moment (the pool has one connection)."""
    with database.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 50")  # type: ignore[union-attr]


def _asked_to_scrub(database: Database) -> bool:
    with database.transaction() as connection:
        return bool(connection.exec_driver_sql("PRAGMA user_version").scalar())


def test_nobody_asks_to_scrub_for_nothing(sqlite_database: Database) -> None:
    assert not _asked_to_scrub(sqlite_database)
    sqlite_database.scrub()


def test_counting(database: Database) -> None:
    """What was counted is what went."""
    with database.transaction() as connection:
        family = make_family(connection)
        before = _sizes(connection)
        counts = erase(connection, family.actor, family.zahra, NOW)
        after = _sizes(connection)
    for name in ("person", "invitation", "question", "task", "inbound_media", "consent"):
        assert before[name] - after[name] == counts[name], name


def _sizes(connection: Connection) -> dict[str, int]:
    return {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in PERSONAL
    }
