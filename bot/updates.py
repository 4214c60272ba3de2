"""Reads Telegram's updates: a dict as it came in becomes an `Incoming` of casework.

Anything may come in: a field may be missing, of another type, or huge. What can not be read
is `UNREADABLE`, never an error, so that one strange update holds nothing up.
(Telegram Bot API 10.0, "Update".)
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from casework.bsn import mask_bsn
from casework.incoming import Act, Incoming, Media
from flows.inputs import Kind
from locales.bidi import clean

LONGEST_TEXT = 4096
"""Telegram's own limit (sendMessage, "text"); whatever is longer was not written there."""

KINDS: tuple[tuple[str, Kind], ...] = (
    ("photo", Kind.PHOTO),
    ("voice", Kind.VOICE),
    ("audio", Kind.VOICE),
    ("video", Kind.VIDEO),
    ("video_note", Kind.VIDEO),
    ("animation", Kind.VIDEO),
    ("document", Kind.DOCUMENT),
    ("sticker", Kind.STICKER),
    ("venue", Kind.LOCATION),
    ("location", Kind.LOCATION),
    ("contact", Kind.CONTACT),
    ("text", Kind.TEXT),
)
"""The field of a Message that tells its kind; an animation also has a document."""

Json = Mapping[str, Any]


def read_update(update: Json) -> Incoming | None:
    """The update as casework takes it; None where it has no usable update id."""
    id = update.get("update_id")
    if not isinstance(id, int) or isinstance(id, bool) or abs(id) >= 2**63:
        return None
    try:
        return _read(id, update)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return Incoming(id, Act.UNREADABLE, chat=_chat_of(update))


def masked(update: Json) -> str:
    """The update as JSON to keep on disk, with every BSN in its texts masked.

    ASCII: any character may be escaped in it, also those that a database refuses. Of an update
    too deep to walk through only the id is kept.
    """
    try:
        return json.dumps(_mask(update), separators=(",", ":"))
    except RecursionError:
        return json.dumps({"update_id": update["update_id"]})


def _read(id: int, update: Json) -> Incoming:
    if "callback_query" in update:
        return _read_press(id, update["callback_query"])
    if "my_chat_member" in update:
        return _read_membership(id, update["my_chat_member"])
    message = update.get("message") or update.get("edited_message")
    if message is None:
        return Incoming(id, Act.IGNORED)
    return _read_message(id, message)


def _read_press(id: int, query: Json) -> Incoming:
    message = query.get("message")
    return Incoming(
        id,
        Act.PRESSED if message is None or _is_private(message["chat"]) else Act.GROUP,
        chat=_chat_id(message["chat"] if message else query["from"]),
        message_id=_number(message["message_id"]) if message else None,
        language_code=_language(query),
        callback_id=str(query["id"]),
        data=str(query.get("data", "")),
    )


def _read_membership(id: int, member: Json) -> Incoming:
    if not _is_private(member["chat"]):
        return Incoming(id, Act.IGNORED)
    status = member["new_chat_member"]["status"]
    gone = status in ("kicked", "left")
    return Incoming(id, Act.BLOCKED if gone else Act.UNBLOCKED, chat=_chat_id(member["chat"]))


def _read_message(id: int, message: Json) -> Incoming:
    chat = message["chat"]
    if not _is_private(chat):
        return _read_group_message(id, message)
    kind = next((kind for field, kind in KINDS if message.get(field) is not None), Kind.OTHER)
    text = _text(message.get("text") or message.get("caption") or "")
    command, argument = _command(text) if kind is Kind.TEXT else ("", "")
    return Incoming(
        id,
        Act.COMMANDED if command else Act.WROTE,
        chat=_chat_id(chat),
        message_id=_number(message["message_id"]),
        language_code=_language(message),
        kind=kind,
        text=text,
        command=command,
        argument=argument,
        media=_media(message, kind),
    )


def _read_group_message(id: int, message: Json) -> Incoming:
    """In a group only what is said to the bot needs an answer: come and talk in private."""
    text = message.get("text") or ""
    spoken_to = text.startswith("/") and message["chat"].get("type") != "channel"
    if not spoken_to:
        return Incoming(id, Act.IGNORED)
    return Incoming(id, Act.GROUP, chat=_chat_id(message["chat"]))


def _command(text: str) -> tuple[str, str]:
    """(`start`, `token`) of `/start token`; `/start@bot` is meant for us as well.

    `/` alone asks what there is, as it does in Telegram's own field: the menu.
    """
    if text.strip() == "/":
        return "menu", ""
    if not text.startswith("/"):
        return "", ""
    word, _, argument = text[1:].partition(" ")
    return word.partition("@")[0].casefold(), argument.strip()


def _media(message: Json, kind: Kind) -> Media | None:
    if kind not in (Kind.PHOTO, Kind.VOICE, Kind.VIDEO, Kind.DOCUMENT):
        return None
    field = next(field for field, found in KINDS if message.get(field) is not None)
    file = message[field][-1] if kind is Kind.PHOTO else message[field]
    return Media(
        file_id=str(file["file_id"]),
        file_unique_id=str(file.get("file_unique_id", "")),
        mime=_optional(str, file.get("mime_type")),
        size=_optional(int, file.get("file_size")),
        seconds=_optional(int, file.get("duration")),
        file_name=_optional(str, file.get("file_name")),
    )


def _optional(kind: type, value: Any) -> Any:
    if value is None:
        return None
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return _text(value) if kind is str else value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text that is no text")
    return mask_bsn(clean(value[:LONGEST_TEXT]))


def _language(given: Json) -> str | None:
    code = (given.get("from") or {}).get("language_code")
    return code.partition("-")[0].casefold() if isinstance(code, str) else None


def _is_private(chat: Json) -> bool:
    return bool(chat.get("type", "private") == "private")


def _chat_id(chat: Json) -> int:
    return _number(chat["id"])


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**63:
        raise TypeError(f"no id: {value!r}")
    return value


def _chat_of(update: Json) -> int | None:
    """The chat of an update that can not be read, where at least that is clear."""
    for part in update.values():
        try:
            holder = part.get("message", part)
            if _is_private(holder["chat"]):
                return _number(holder["chat"]["id"])
        except (AttributeError, KeyError, TypeError):
            continue
    return None


def _mask(value: Any) -> Any:
    match value:
        case str():
            return mask_bsn(value)
        case Mapping():
            return {key: _mask(part) for key, part in value.items()}
        case list():
            return [_mask(part) for part in value]
        case _:
            return value
