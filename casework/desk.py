"""What every conversation of one bot has in common; wired once at start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from casework.understanding.words import Words
from flows.klantreis.model import Profile
from flows.lessons.loader import NO_LESSONS, Library
from flows.quiet import NIGHT, QuietHours
from storage.consents import Purpose


@dataclass(frozen=True, slots=True)
class Desk:
    """A bot, the municipality it belongs to, and the words, profiles and lessons it knows.

    `wording` gives the hash of the text somebody agreed to, in their language and for a
    purpose: proof of what was said, without keeping the text. In the `quiet` hours nothing is sent by itself.
    `judged` counts whether an answer helped: a topic, a yes or no, nothing of the person.
    """

    bot: str
    municipality_id: int
    home: str
    profiles: Mapping[str, Profile]
    words: Words
    wording: Callable[[str, Purpose], str]
    quiet: QuietHours = NIGHT
    judged: Callable[[str, bool], None] = lambda _topic, _helped: None
    library: Library = NO_LESSONS
