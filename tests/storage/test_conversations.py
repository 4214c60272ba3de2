"""Sessions, what people sent, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, func, select

from flows.inputs import Kind
from storage import consents, conversations, questions
from storage.chats import ChatRow
from storage.consents import NewConsent, Purpose
from storage.conversations import NewInboundMessage, NewMedia, SessionRow
from storage.database import Database
from storage.questions import NewQuestion, NewTask, QuestionRow
from tests.storage.world import BOT, NOW, make_person, make_world, seconds


def received(
    chat: ChatRow, update_id: int, text: str | None = "…", **more: object
) -> NewInboundMessage:
    message = NewInboundMessage(
        chat.municipality_id, chat.id, None, BOT, update_id, 50 + update_id, Kind.TEXT, text, NOW
    )
    return replace(message, **more)  # type: ignore[arg-type]


def ask(connection: Connection, chat: ChatRow, person_id: int, due: float = 0) -> QuestionRow:
    new = NewQuestion(
        chat.municipality_id, person_id, chat.id, "housing", "menu", NOW, NOW + seconds(due)
    )
    return questions.add_question(connection, new)


def count_media(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(conversations.inbound_media)) or 0


def test_a_session_is_saved_and_found(database: Database) -> None:
    with database.transaction() as connection:
        one, two = make_world(connection, 2).chats
        first = SessionRow(one.id, "menu", 3, [7, 8], {"wanted": ""}, NOW)
        second = replace(first, chat_id=two.id, place="help")
        conversations.save_sessions(connection, [first, second])
        moved = replace(first, place="journey", step_token=4, draft=[], data={})
        conversations.save_sessions(connection, [replace(moved, updated_at=NOW + seconds(1))])
        loaded = conversations.load_sessions(connection, [one.id, two.id, 99])
    assert loaded == {one.id: replace(moved, updated_at=NOW + seconds(1)), two.id: second}


def test_messages_are_kept_with_their_files(database: Database) -> None:
    photo = NewMedia("AgAC", "AQAD", "image/jpeg", 81_234)
    voice = NewMedia("AwAC", "AgAD", "audio/ogg", 9_000_000_000, seconds=12)
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        conversations.add_messages(
            connection,
            [
                received(chat, 1, "hello"),
                received(chat, 2, None, kind=Kind.PHOTO, media=[photo]),
                received(chat, 3, None, kind=Kind.VOICE, media=[voice, photo]),
            ],
        )
        kept = conversations.messages_of(connection, BOT, [3, 1, 2])
        media = conversations.inbound_media.c
        files = connection.execute(
            select(media.inbound_message_id, media.file_id, media.size).order_by(media.id)
        ).all()
    assert [(row.update_id, row.kind, row.text) for row in kept] == [
        (1, Kind.TEXT, "hello"),
        (2, Kind.PHOTO, None),
        (3, Kind.VOICE, None),
    ]
    ids = {row.update_id: row.id for row in kept}
    assert [tuple(row) for row in files] == [
        (ids[2], "AgAC", 81_234),
        (ids[3], "AwAC", 9_000_000_000),
        (ids[3], "AgAC", 81_234),
    ]


def test_a_dropped_draft_leaves_nothing_and_a_question_stays(database: Database) -> None:
    photo = NewMedia("AgAC", "AQAD")
    with database.transaction() as connection:
        world = make_world(connection)
        chat, person = world.chats[0], make_person(connection, world)
        conversations.add_messages(
            connection, [received(chat, number, media=[photo]) for number in (1, 2, 3)]
        )
        asked = ask(connection, chat, person.id)
        conversations.tie_messages(connection, BOT, [1], asked.id)
        conversations.drop_messages(connection, BOT, [1, 2])
        left = conversations.messages_of(connection, BOT, [1, 2, 3])
        assert [(row.update_id, row.question_id) for row in left] == [(1, asked.id), (3, None)]
        assert count_media(connection) == 2


def test_open_questions_come_most_pressing_first(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        chat, person = world.chats[0], make_person(connection, world)
        later = ask(connection, chat, person.id, due=60)
        sooner = ask(connection, chat, person.id, due=30)
        assert questions.open_questions(connection, world.municipality_id) == [sooner, later]
        assert sooner.public_id != later.public_id


def test_a_task_is_done_once(database: Database) -> None:
    with database.transaction() as connection:
        home = make_world(connection).municipality_id
        loose = questions.add_task(connection, NewTask(home, None, "unreadable", {"n": 3}, NOW))
        dated = questions.add_task(
            connection, NewTask(home, None, "help", {}, NOW, due_at=NOW + timedelta(days=2))
        )
        assert questions.open_tasks(connection, [home]) == [dated, loose]
        assert questions.finish_task(connection, dated.id, None, NOW)
        assert not questions.finish_task(connection, dated.id, None, NOW)
        assert questions.open_tasks(connection, [home]) == [loose]


def test_the_newest_answer_to_a_purpose_counts(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]

        def answer(purpose: Purpose, given: bool) -> NewConsent:
            return NewConsent(chat.municipality_id, None, chat.id, purpose, given, "3f2a91bc", NOW)

        consents.add_consents(
            connection, [answer(Purpose.BUDGET, True), answer(Purpose.SHARING, False)]
        )
        consents.add_consents(connection, [answer(Purpose.BUDGET, False)])
        assert consents.consents_of(connection, chat.id) == {
            Purpose.BUDGET: False,
            Purpose.SHARING: False,
        }
