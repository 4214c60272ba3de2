"""Letters to practise on: in Dutch, as letters come, of senders that do not exist."""

from __future__ import annotations

from collections.abc import Mapping

from flows.klantreis.tables import Line, Some, Table
from flows.lessons.model import Letter


class DrawnLetter(Table):
    """What stands in a letter: above the greeting its heading, below it a box with amounts."""

    sender: Line
    heading: Line
    lines: Some[Line]
    box: Some[Line]


class Letters(Table):
    """All of `letters.toml`: one of each kind that a step may show."""

    letters: Mapping[Letter, DrawnLetter]
