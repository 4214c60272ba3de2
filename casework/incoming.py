"""An update of the messenger, freed of it: what a chat did, ready for a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flows.inputs import Kind


class Act(StrEnum):
    """What was done. `IGNORED` needs no answer (a channel post, a bot's own membership)."""

    WROTE = "wrote"
    PRESSED = "pressed"
    COMMANDED = "commanded"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    GROUP = "group"
    IGNORED = "ignored"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Media:
    """A file of the messenger; it is fetched only once the person confirmed sending it on."""

    file_id: str
    file_unique_id: str
    mime: str | None = None
    size: int | None = None
    seconds: int | None = None
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update. `chat` is None where it belongs to no chat; texts are masked already.

    `command` comes without its slash, `argument` is what follows it. `callback_id` and
    `data` belong to a press, `message_id` to the message written or pressed.
    """

    update_id: int
    act: Act
    chat: int | None = None
    message_id: int | None = None
    language_code: str | None = None
    kind: Kind = Kind.OTHER
    text: str = ""
    command: str = ""
    argument: str = ""
    callback_id: str = ""
    data: str = ""
    media: Media | None = None
