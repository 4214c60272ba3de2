"""What every conversation of one bot has in common; wired once at start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from casework.understanding import Words
from flows.klantreis.model import Profile


@dataclass(frozen=True, slots=True)
class Desk:
    """A bot, the municipality it belongs to, and the words and profiles it knows.

    `wording` gives the hash of the text somebody agreed to, in their language: proof of
    what was said, without keeping the text.
    """

    bot: str
    municipality_id: int
    home: str
    profiles: Mapping[str, Profile]
    words: Words
    wording: Callable[[str], str]
