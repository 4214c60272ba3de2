"""What an error of Telegram means for the message that met it.

Telegram gives no codes below 400 and 403, so its descriptions decide (in lower case; they
have been stable for years and the simulator and an independent emulator use the same).
"""

from __future__ import annotations

from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    TelegramError,
)

from bot.transport import FloodError, NotSentError, ServerError


class Consequence(StrEnum):
    UNREACHABLE = "unreachable"
    """The person blocked us, is gone, or the chat does not exist: nothing more can reach them."""
    REFUSED = "refused"
    """Telegram will never take this message as it is."""
    DONE = "done"
    """It is already as asked ("message is not modified")."""
    STALE = "stale"
    """The press it answers is too old to be answered."""
    UNEDITABLE = "uneditable"
    """The message to change is gone or of another kind: say it anew."""
    UNKNOWN_FILE = "unknown file"
    """The remembered file_id is no longer good: upload the file again."""
    FLOOD = "flood"
    LATER = "later"
    """Nothing was done; it may be tried again."""
    UNKNOWN = "unknown"
    """Done or not, nobody knows."""


_BY_DESCRIPTION = (
    ("message is not modified", Consequence.DONE),
    ("query is too old", Consequence.STALE),
    ("query id is invalid", Consequence.STALE),
    ("message to edit not found", Consequence.UNEDITABLE),
    ("message can't be edited", Consequence.UNEDITABLE),
    ("message_id_invalid", Consequence.UNEDITABLE),
    ("there is no text in the message to edit", Consequence.UNEDITABLE),
    ("there is no caption in the message to edit", Consequence.UNEDITABLE),
    ("there is no media in the message to edit", Consequence.UNEDITABLE),
    ("wrong file identifier", Consequence.UNKNOWN_FILE),
    ("wrong remote file identifier", Consequence.UNKNOWN_FILE),
    ("wrong file_id", Consequence.UNKNOWN_FILE),
    ("chat not found", Consequence.UNREACHABLE),
    ("user not found", Consequence.UNREACHABLE),
    ("user is deactivated", Consequence.UNREACHABLE),
    ("user_deactivated", Consequence.UNREACHABLE),
    ("peer_id_invalid", Consequence.UNREACHABLE),
)


def consequence_of(error: TelegramError) -> Consequence:
    """Total: an error nobody foresaw leaves it unknown whether the message was sent."""
    match error:
        case FloodError():
            return Consequence.FLOOD
        case NotSentError() | ServerError() | InvalidToken() | Conflict():
            return Consequence.LATER
        case Forbidden():
            return Consequence.UNREACHABLE
        case BadRequest():
            return _by_description(error.message)
        case ChatMigrated():
            return Consequence.REFUSED
        case _:
            return Consequence.UNKNOWN


def _by_description(description: str) -> Consequence:
    lowered = description.lower()
    for words, consequence in _BY_DESCRIPTION:
        if words in lowered:
            return consequence
    return Consequence.REFUSED
