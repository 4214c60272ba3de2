"""Files of questions, fetched from the simulator: kept, tried again, given up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest_asyncio
from sqlalchemy import select

from bot.fetching import MOST_ATTEMPTS, Fetcher
from bot.simulator.parameters import Upload
from bot.simulator.server import Simulator
from bot.transport import TelegramBot, open_bot
from flows.inputs import Kind
from storage import files
from storage.conversations import NewInboundMessage, NewMedia, add_messages, tie_messages
from storage.database import Database
from storage.files import FileState, kept_file, read_file
from storage.questions import NewQuestion, add_question
from tests.storage.world import BOT, NOW, make_person, make_world

SOUND = b"OggS" + bytes(range(256)) * 3000


@pytest_asyncio.fixture
async def simulator() -> AsyncIterator[Simulator]:
    yield Simulator(name="Wegwijs")


@pytest_asyncio.fixture
async def bot(simulator: Simulator) -> AsyncIterator[TelegramBot]:
    async with simulator.serve() as url:
        opened = open_bot(simulator.token, url)
        yield opened
        await opened.request.shutdown()


def asked(database: Database, file_id: str) -> None:
    """A question with one file."""
    with database.transaction() as connection:
        world = make_world(connection)
        chat, person = world.chats[0], make_person(connection, world)
        home = world.municipality_id
        media = (NewMedia(file_id, "u", "text/html", 9),)
        message = NewInboundMessage(
            home, chat.id, person.id, BOT, 1, 1, Kind.VOICE, None, NOW, media
        )
        add_messages(connection, [message])
        question = add_question(
            connection, NewQuestion(home, person.id, chat.id, "other", "menu", NOW, NOW)
        )
        tie_messages(connection, BOT, [1], question.id)
        files.expect_files(connection, question.id, NOW)
        files.expect_files(connection, question.id, NOW)  # once is enough


def state(database: Database) -> tuple[FileState, str, int, int]:
    row = kept_file.c
    with database.transaction() as connection:
        found = connection.execute(select(row.state, row.mime, row.size, row.attempts)).one()
        return found[0], found[1], found[2], found[3]


async def test_a_file_is_kept_as_what_its_bytes_say(
    database: Database, simulator: Simulator, bot: TelegramBot
) -> None:
    stored = simulator.world.files.add("voice", Upload("v.ogg", "text/html", SOUND))
    asked(database, stored.file_id)
    await Fetcher(BOT, bot, database, lambda: NOW).catch_up()
    assert state(database) == (FileState.KEPT, "audio/ogg", len(SOUND), 0)
    with database.transaction() as connection:
        id = connection.scalars(select(kept_file.c.public_id)).one()
        assert read_file(connection, id) == SOUND


async def test_another_bots_files_are_left_alone(
    database: Database, simulator: Simulator, bot: TelegramBot
) -> None:
    stored = simulator.world.files.add("voice", Upload("v.ogg", "audio/ogg", SOUND))
    asked(database, stored.file_id)
    await Fetcher("another", bot, database, lambda: NOW).catch_up()
    assert state(database)[0] is FileState.WAITING


async def test_what_telegram_does_not_know_is_given_up(
    database: Database, bot: TelegramBot
) -> None:
    asked(database, "no-such-file")
    await Fetcher(BOT, bot, database, lambda: NOW).catch_up()
    assert state(database)[0] is FileState.GONE


async def test_an_outage_is_waited_for_and_ends(database: Database) -> None:
    nobody = open_bot("1:token", "http://127.0.0.1:9")
    asked(database, "file")
    now = NOW
    fetcher = Fetcher(BOT, nobody, database, lambda: now)
    for attempt in range(1, MOST_ATTEMPTS + 1):
        await fetcher.catch_up()
        assert state(database)[3] == attempt
        await fetcher.catch_up()  # not before its time
        assert state(database)[3] == attempt
        now += timedelta(minutes=20)
    assert state(database)[0] is FileState.GONE
    await nobody.request.shutdown()
