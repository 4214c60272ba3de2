"""What is said to Telegram for a row of the outbox: one method of the Bot API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.transport import Json
from storage.outbox import OutboxRow


@dataclass(frozen=True, slots=True)
class Call:
    """One method with its parameters, ready to be sent.

    `files`: parameter -> (file name, content), as `TelegramBot.call` takes them. `cache`: the
    hash of the one file's content; the file_id Telegram gives it is kept and used next time.
    `counts`: False where Telegram's limits do not hold (answerCallbackQuery).
    """

    method: str
    params: Mapping[str, Json]
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)
    cache: str | None = None
    counts: bool = True


class Renderer(Protocol):
    async def render(self, row: OutboxRow) -> Call | None:
        """The row in its reader's language; None when there is nothing to say any more."""


def with_file_id(call: Call, file_id: str) -> Call:
    """The same message, naming the file Telegram already has."""
    (name,) = call.files
    attached = f"attach://{name}"
    params = {key: _swapped(value, attached, file_id) for key, value in call.params.items()}
    if params == call.params:
        params = {**params, name: file_id}
    return replace(call, params=params, files={})


def _swapped(value: Json, old: str, new: str) -> Json:
    if value == old:
        return new
    if isinstance(value, Mapping):
        return {key: _swapped(part, old, new) for key, part in value.items()}
    return value


def message_id_of(result: Json, call: Call) -> int | None:
    """The id of the message sent or edited; None where the method makes none."""
    found = result.get("message_id") if isinstance(result, Mapping) else None
    found = found if found is not None else call.params.get("message_id")
    return found if isinstance(found, int) else None


_KINDS_OF_FILE = ("photo", "voice", "audio", "document", "video", "animation", "sticker")


def file_id_of(result: Json) -> str | None:
    """The file_id of the one file in a Message; of a photo its largest size, the last."""
    if not isinstance(result, Mapping):
        return None
    for kind in _KINDS_OF_FILE:
        file = result.get(kind)
        if isinstance(file, list) and file:
            file = file[-1]
        if isinstance(file, Mapping) and isinstance(file.get("file_id"), str):
            return str(file["file_id"])
    return None
