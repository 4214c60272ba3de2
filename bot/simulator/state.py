"""What the simulated Telegram knows: people, chats and the messages in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.simulator.entities import FormattedText
from bot.simulator.files import StoredFile
from bot.simulator.markup import Keyboard, keyboard_json
from bot.simulator.parameters import JsonObject
from bot.simulator.rendering import to_html

Refusal = Literal["blocked", "deactivated"]
MEDIA_WITH_CAPTION = ("photo", "voice", "document", "video")


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with a telephone. `language` is that of their Telegram; `notes` is who they are,
    in each language of the page. `aside`: one of the many behind those the page shows first.
    """

    id: int
    name: str
    language: str = "nl"
    notes: Mapping[str, str] = field(default_factory=dict)
    invitation: str | None = None
    aside: bool = False

    def to_api(self) -> JsonObject:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.name,
            "language_code": self.language,
        }

    def to_phone(self) -> JsonObject:
        return {
            "id": self.id,
            "name": self.name,
            "language": self.language,
            "notes": dict(self.notes),
            "invitation": self.invitation,
            "aside": self.aside,
        }


@dataclass(frozen=True, slots=True)
class Media:
    """What a message holds besides text; `details` as the Bot API names them."""

    kind: str
    file: StoredFile | None = None
    details: Mapping[str, object] = field(default_factory=dict)

    def to_api(self) -> object:
        if self.file is None:
            return dict(self.details)
        if self.kind == "photo":
            return [{**self.file.to_json(), "width": self.file.width, "height": self.file.height}]
        named = {} if self.kind == "voice" else {"file_name": self.file.name}
        return {**named, "mime_type": self.file.mime, **self.details, **self.file.to_json()}

    def to_phone(self) -> object:
        if self.kind == "sticker":
            return self.details.get("emoji", "")
        if self.file is None:
            return dict(self.details)
        return {
            "url": f"/phone/files/{self.file.path}",
            "name": self.file.name,
            "mime": self.file.mime,
            "size": self.file.size,
            "duration": self.details.get("duration"),
        }


@dataclass(frozen=True, slots=True)
class Content:
    """A text, or media with a caption."""

    text: FormattedText = field(default_factory=FormattedText)
    media: Media | None = None

    def to_api(self) -> JsonObject:
        prefix = "caption" if self.media else ""
        fields: JsonObject = {}
        if self.media:
            fields[self.media.kind] = self.media.to_api()
        if self.text.text:
            fields["caption" if self.media else "text"] = self.text.text
        if self.text.entities:
            name = f"{prefix}_entities" if prefix else "entities"
            fields[name] = self.text.entities_json()
        return fields

    def to_phone(self) -> JsonObject:
        fields: JsonObject = {"html": to_html(self.text)}
        fields["caption" if self.media else "text"] = self.text.text
        if self.media:
            fields[self.media.kind] = self.media.to_phone()
        return fields


@dataclass(slots=True)
class Message:
    """One bubble. `revision` grows over the whole world with every change, so that one can tell
    what came after what."""

    message_id: int
    chat_id: int
    from_bot: bool
    date: int
    content: Content
    keyboard: Keyboard = ()
    edit_date: int | None = None
    deleted: bool = False
    revision: int = 0
    reply_to: int | None = None

    @property
    def text(self) -> str:
        return self.content.text.text

    def to_phone(self) -> JsonObject:
        return {
            "message_id": self.message_id,
            "from": "bot" if self.from_bot else "person",
            "date": self.date,
            "edited": self.edit_date is not None,
            **self.content.to_phone(),
            "keyboard": keyboard_json(self.keyboard),
            "deleted": self.deleted,
        }


@dataclass(slots=True)
class Chat:
    """One chat with the bot. `about` is the chat as the Bot API shows it; `toasts` are the answers
    to pressed buttons, each with the revision of the world it came at."""

    id: int
    about: JsonObject
    messages: dict[int, Message] = field(default_factory=dict)
    refusal: Refusal | None = None
    typing_until: float = 0.0
    toasts: list[tuple[int, str]] = field(default_factory=list)

    def shown(self) -> list[Message]:
        return [message for message in self.messages.values() if not message.deleted]


def private_chat(person: Person) -> Chat:
    return Chat(person.id, {"id": person.id, "first_name": person.name, "type": "private"})
