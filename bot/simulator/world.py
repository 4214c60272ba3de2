"""The simulated Telegram itself: one bot, its people and chats, and what is posted in them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.simulator.errors import QUERY_TOO_OLD, bad_request
from bot.simulator.feed import Feed
from bot.simulator.files import FileStore
from bot.simulator.markup import Keyboard, keyboard_json
from bot.simulator.parameters import JsonObject
from bot.simulator.profile import Profile
from bot.simulator.state import Chat, Content, Message, Person, private_chat
from bot.simulator.updates import Updates

TYPING_SECONDS = 5.0
CALLBACK_SECONDS = 15.0
"""How long a pressed button may be answered: Telegram states no figure, about this is observed."""


def system_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Query:
    """A button that was pressed and waits for answerCallbackQuery."""

    chat_id: int
    pressed_at: float


@dataclass(slots=True)
class World:
    token: str
    username: str
    clock: Callable[[], datetime] = system_clock
    monotonic: Callable[[], float] = time.monotonic
    callback_seconds: float = CALLBACK_SECONDS
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: FileStore = field(default_factory=FileStore)
    updates: Updates = field(default_factory=Updates)
    profile: Profile = field(default_factory=Profile)
    feed: Feed = field(default_factory=Feed)
    revision: int = 0
    last_message_id: int = 0

    @property
    def bot(self) -> JsonObject:
        bot_id = int(self.token.partition(":")[0])
        return {
            "id": bot_id,
            "is_bot": True,
            "first_name": self.profile.text_for("name", "") or self.username,
            "username": self.username,
        }

    @property
    def now(self) -> int:
        return int(self.clock().timestamp())

    def open_chat(self, person: Person) -> Chat:
        """The chat of a person with the bot, made when they first turn to it."""
        self.people.setdefault(person.id, person)
        if person.id not in self.chats:
            self.chats[person.id] = private_chat(person)
        return self.chats[person.id]

    def chat(self, chat_id: str) -> Chat:
        """The chat a call is for; a person who never turned to the bot has none."""
        if not chat_id:
            raise bad_request("chat_id is empty")
        number = int(chat_id) if chat_id.removeprefix("-").isdecimal() else 0
        if number not in self.chats:
            raise bad_request("chat not found")
        return self.chats[number]

    def post(
        self,
        chat: Chat,
        content: Content,
        *,
        from_bot: bool,
        keyboard: Keyboard = (),
        reply_to: int | None = None,
    ) -> Message:
        self.last_message_id += 1
        message = Message(
            self.last_message_id, chat.id, from_bot, self.now, content, keyboard, reply_to=reply_to
        )
        chat.messages[message.message_id] = message
        if from_bot:
            chat.typing_until = 0.0
        self.changed(message)
        return message

    def changed(self, message: Message) -> None:
        """Numbers a change and shows it to everyone who looks at the chat."""
        self.revision += 1
        message.revision = self.revision
        self.feed.publish("message", message.to_phone(), message.chat_id)

    def edit(self, message: Message, content: Content, keyboard: Keyboard) -> None:
        message.content, message.keyboard = content, keyboard
        message.edit_date = self.now
        self.changed(message)

    def delete(self, message: Message) -> None:
        message.deleted = True
        self.changed(message)

    def message_json(self, message: Message) -> JsonObject:
        """The message as the Bot API shows it."""
        chat = self.chats[message.chat_id]
        sender = self.bot if message.from_bot else self.people[message.chat_id].to_api()
        fields: JsonObject = {
            "message_id": message.message_id,
            "from": sender,
            "chat": chat.about,
            "date": message.date,
        }
        if message.edit_date is not None:
            fields["edit_date"] = message.edit_date
        if message.reply_to in chat.messages and message.reply_to is not None:
            fields["reply_to_message"] = self.message_json(chat.messages[message.reply_to])
        fields.update(message.content.to_api())
        if message.keyboard:
            fields["reply_markup"] = {"inline_keyboard": keyboard_json(message.keyboard)}
        return fields

    def press(self, message: Message, data: str) -> str:
        """Someone presses a button; gives the id of the callback query."""
        query_id = str(secrets.randbits(62))
        self.queries[query_id] = Query(message.chat_id, self.monotonic())
        self.updates.add(
            "callback_query",
            {
                "id": query_id,
                "from": self.people[message.chat_id].to_api(),
                "message": self.message_json(message),
                "chat_instance": str(message.chat_id ^ 0x5DEECE66D),
                "data": data,
            },
        )
        return query_id

    def answer(self, query_id: str, text: str, alert: bool) -> None:
        """answerCallbackQuery: once, and not too late."""
        query = self.queries.pop(query_id, None)
        if query is None or self.monotonic() - query.pressed_at > self.callback_seconds:
            raise bad_request(QUERY_TOO_OLD)
        self.revision += 1
        self.chats[query.chat_id].toasts.append((self.revision, text))
        toast: JsonObject = {"text": text, "alert": alert}
        self.feed.publish("toast", toast, query.chat_id)
