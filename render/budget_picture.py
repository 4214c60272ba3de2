"""What the picture of a budget shows, apart from drawing it: light enough to import anywhere.

A picture holds finished strings: whoever asks for it has looked them up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

BarSort = Literal["income", "paid", "own", "left", "short"]
SORTS: tuple[BarSort, ...] = get_args(BarSort)


@dataclass(frozen=True, slots=True)
class Bar:
    """One sum: what it is, how much, and its share (0 to 1) of the longest bar.

    `was` is the share as it is now, where the picture shows how it becomes.
    """

    sort: BarSort
    title: str
    amount: str
    share: float
    was: float | None = None


@dataclass(frozen=True, slots=True)
class BudgetPicture:
    title: str
    bars: tuple[Bar, ...]
