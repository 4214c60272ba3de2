"""What the picture of a journey shows, apart from drawing it: light enough to import anywhere.

A picture holds finished strings of its language: whoever asks for it has looked them up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["done", "now", "next", "later"]


@dataclass(frozen=True, slots=True)
class Station:
    """One step on the road: its short title, and a note such as its last day.

    `here` marks where the person stands; without a mark it is the first that is now.
    """

    title: str
    status: Status
    note: str | None = None
    here: bool = False


@dataclass(frozen=True, slots=True)
class JourneyPicture:
    """Where somebody is. `before` and `after` count the stations that are not drawn.

    `general` is the road of a guest: numbered stations, nobody stands on it.
    """

    title: str
    here: str
    stations: tuple[Station, ...]
    weeks: str | None = None
    more: str | None = None
    before: int = 0
    after: int = 0
    general: bool = False
