"""What has happened in a conversation, in the past tense. `casework` turns each into rows."""

from __future__ import annotations

from dataclasses import dataclass

from flows.klantreis.person import Doelgroep


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """The person read who we are and what we keep, and wants to go on."""


@dataclass(frozen=True, slots=True)
class Declined:
    """The person said no. It costs nothing; nothing more is kept."""


@dataclass(frozen=True, slots=True)
class MunicipalityChosen:
    """A guest (no case) chose whose klantreis to read: a profile's name."""

    profile: str


@dataclass(frozen=True, slots=True)
class DoelgroepChosen:
    """A guest told why they came to the Netherlands."""

    doelgroep: Doelgroep


@dataclass(frozen=True, slots=True)
class PersonChosen:
    """In a shared chat: who is speaking from now on (the person's row id)."""

    person: int


@dataclass(frozen=True, slots=True)
class Disowned:
    """The invitation was somebody else's: this chat holds that case no longer."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """No message any more unless the person writes first."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Messages are welcome again."""


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A message was kept until the person says what to do with it (its update id)."""

    update_id: int


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """The kept messages are not for the consulent: they are deleted."""

    update_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class QuestionRaised:
    """The person confirmed: these messages are a question for the consulent."""

    topic: str
    update_ids: tuple[int, ...]
    place: str


@dataclass(frozen=True, slots=True)
class PinChosen:
    """Private parts of this person's case sit behind this code from now on."""

    pin: str


@dataclass(frozen=True, slots=True)
class PinRemoved:
    """The person needs no code any more."""


Event = (
    LanguageChosen
    | Agreed
    | Declined
    | MunicipalityChosen
    | DoelgroepChosen
    | PersonChosen
    | Disowned
    | Stopped
    | Resumed
    | DraftKept
    | DraftDropped
    | QuestionRaised
    | PinChosen
    | PinRemoved
)
