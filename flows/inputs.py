"""What a person can do, freed of Telegram: the engine's inputs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a message holds. The last three we can not use: they are not kept."""

    TEXT = "text"
    VOICE = "voice"
    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    OTHER = "other"


class Meaning(StrEnum):
    """What a free text clearly is. Nothing else is guessed."""

    GREETING = "greeting"
    THANKS = "thanks"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Understood:
    """A meaning, and for a topic which one."""

    meaning: Meaning
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A flow's button: the step it stood under, the choice and the step token."""

    step: str
    choice: str
    token: int
    in_place: bool
    """Whether the screen now shown may be edited in the message that was pressed."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The button of a message that came by itself: whom it was about, and the place it opens.

    It works at any moment, months later too. Both may be made up.
    """

    person: int
    place: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Any message that is not a command; `text` is "" where there is none."""

    update_id: int
    kind: Kind
    text: str = ""
    understood: Understood | None = None


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command of the list (`menu`, `taal`, `help`, `stop`, `mijngegevens`, `start`)."""

    name: str


class InvitationResult(StrEnum):
    """What became of an invitation link."""

    REDEEMED = "redeemed"
    YOURS = "yours"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Invited:
    """`/start` with an invitation's token, already looked up and (if good) tied to the chat."""

    result: InvitationResult


PIN_DIGITS = 4


@dataclass(frozen=True, slots=True)
class PinTyped:
    """A code typed where one was asked for, already compared.

    `wait`: too many were wrong, so for a while none is compared. `malformed`: not four
    digits, so not compared either and no try is used up.
    """

    right: bool
    wait: bool = False
    malformed: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An update that failed three times; it was set aside for a colleague."""


Input = Pressed | Opened | Wrote | Commanded | Invited | PinTyped | Unreadable
