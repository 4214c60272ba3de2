"""What commands print: results on standard output, what is told about them on the other."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from casework.tables import written
from cli.errors import UseError
from cli.words import say

ZONE = ZoneInfo("Europe/Amsterdam")


def tell(sentence: str) -> None:
    """Something for whoever reads along; never part of the result."""
    print(sentence, file=sys.stderr)


def row(*cells: object) -> None:
    """One line of a list, as a CSV of ours has it; None is empty."""
    print(written(["" if cell is None else str(cell) for cell in cells]))


def moment(at: datetime | None) -> str:
    """A moment as people here write it: dd-mm-jjjj uu:mm."""
    return "" if at is None else at.astimezone(ZONE).strftime("%d-%m-%Y %H:%M")


def check_place(out: Path, example: str) -> None:
    """UseError where no file can be written, said before the work and not after it."""
    folder = out.parent
    if out.is_dir():
        raise UseError(say("place-folder", path=out, example=example))
    if not folder.is_dir():
        raise UseError(say("place-none", path=out, folder=folder))
    if not os.access(folder, os.W_OK):
        raise UseError(say("place-forbidden", path=out, folder=folder))
