"""An .ics file cut into its events, without believing it: sizes and depth have bounds.

Only events that may be somebody's are given to the library that reads them: calendars of
colleagues are large and mostly about other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casework.errors import CaseError, Reason
from casework.tables import decoded

MOST_BYTES = 8 * 2**20
MOST_CHARACTERS = 100_000
"""In one event; more is no event but somebody's attack, or a picture."""
MOST_EVENTS = 50_000
MOST_ZONES = 100
DEEPEST = 3
"""VCALENDAR, VEVENT, VALARM."""
OTHERS_READ = 50
"""Of events that name nobody so many are read, to be listed."""
NUMBER_IN_TITLE = re.compile(r"\[([^\[\]]{1,60})\]")
_FOLD = re.compile(r"\r?\n[ \t]")
_TITLE = re.compile(r"SUMMARY(?:;[^:]*)?:(.*)", re.IGNORECASE)
_UID = re.compile(r"UID(?:;[^:]*)?:(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """The unfolded lines of one event. `named`: its title has something in square brackets."""

    uid: str
    text: str
    named: bool
    too_long: bool


@dataclass(frozen=True, slots=True)
class Blocks:
    """`wanted` is an iCalendar of the events that may be somebody's, with every event of the
    same series, and of some `others`; `more` is how many of those were left out.
    """

    wanted: str
    too_long: int
    more: int
    cancels: bool


def cut(data: bytes) -> Blocks:
    """CaseError where it is no calendar, or too large."""
    if len(data) > MOST_BYTES:
        raise CaseError(Reason.CALENDAR_TOO_LARGE)
    lines = _FOLD.sub("", decoded(data)).splitlines()
    zones, events, cancels = [], [], False
    for depth, found in _top(lines):
        name = found[0].partition(":")[2].strip().upper()
        if depth == 1 and found[0].upper().startswith("METHOD:"):
            cancels = name == "CANCEL"
        elif name == "VTIMEZONE":
            zones.append("\n".join(found))
        elif name == "VEVENT":
            events.append(_block(found))
    if len(events) > MOST_EVENTS or len(zones) > MOST_ZONES:
        raise CaseError(Reason.CALENDAR_TOO_LARGE)
    return _chosen(zones, events, cancels=cancels)


def _top(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Each part right under VCALENDAR: (2, its lines), or (1, a line that stands alone)."""
    depth, part = 0, []
    begun = False
    for line in lines:
        word = line[:6].upper()
        if word == "BEGIN:":
            depth += 1
            begun = True
        if depth > DEEPEST or (not begun and line.strip()):
            raise CaseError(Reason.CALENDAR_UNREADABLE)
        if depth >= 2:
            part.append(line)
        elif depth == 1 and line.strip():
            yield 1, [line]
        if line[:4].upper() == "END:":
            depth -= 1
            if depth == 1:
                yield 2, part
                part = []
    if depth != 0 or not begun:
        raise CaseError(Reason.CALENDAR_UNREADABLE)


def _block(lines: Sequence[str]) -> Block:
    text = "\n".join(lines)
    named = any(NUMBER_IN_TITLE.search(found[1]) for line in lines if (found := _TITLE.match(line)))
    uid = next((found[1].strip() for line in lines if (found := _UID.match(line))), "")
    return Block(uid, text, named, len(text) > MOST_CHARACTERS)


def _chosen(zones: Sequence[str], events: Sequence[Block], *, cancels: bool) -> Blocks:
    named = {block.uid for block in events if block.named}
    sound = [block for block in events if not block.too_long]
    ours = [block.text for block in sound if block.uid in named]
    others = [block.text for block in sound if block.uid not in named]
    parts = [*zones, *ours, *others[:OTHERS_READ]]
    wanted = "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""))
    too_long = sum(block.too_long and block.named for block in events)
    return Blocks(wanted, too_long, max(0, len(others) - OTHERS_READ), cancels)
