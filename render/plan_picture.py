"""What the picture of a plan (PIP) shows, apart from drawing it: light enough to import anywhere.

A picture holds finished strings of its language: whoever asks for it has looked them up.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal, get_args

from render.budget_picture import BudgetPicture
from render.journey_picture import JourneyPicture
from render.lesson_picture import CertificatePicture, LetterPicture

Icon = Literal["route", "lessons", "participation", "beside", "pvt", "map", "talks", "money"]
ICONS: tuple[Icon, ...] = get_args(Icon)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One thing the plan holds. `share` is how much is done (0 to 1), None: not counted."""

    icon: Icon
    title: str
    note: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class PlanPicture:
    """The plan. `ends` says until when there is time to integrate."""

    title: str
    rows: tuple[PlanRow, ...]
    ends: str | None = None


Picture = JourneyPicture | PlanPicture | LetterPicture | CertificatePicture | BudgetPicture
"""Whatever can be drawn."""

VERSION = 1
"""Part of the content key: to be raised when the drawing itself changes."""


def content_key(picture: Picture, language: str) -> str:
    """The same key for the same picture, in every process and after every start."""
    content = repr((VERSION, language, picture))
    return hashlib.sha256(content.encode()).hexdigest()[:32]
