"""Short texts that staff write for people: tidied, never too long, never with a BSN."""

from __future__ import annotations

from urllib.parse import urlsplit

from casework.bsn import holds_bsn
from casework.errors import CaseError, Reason

LONGEST = 200
LONGEST_LINK = 500
MOST_THINGS = 12


def check_text(text: str, most: int = LONGEST) -> str:
    """On one line, with single spaces; perhaps empty. CaseError."""
    tidy = " ".join(text.split())
    if len(tidy) > most:
        raise CaseError(Reason.TEXT_TOO_LONG, most=most)
    if holds_bsn(tidy):
        raise CaseError(Reason.TEXT_HOLDS_BSN)
    return tidy


def check_line(text: str, most: int = LONGEST) -> str:
    """The same, and something stands there. CaseError."""
    tidy = check_text(text, most)
    if not tidy:
        raise CaseError(Reason.TEXT_MISSING)
    return tidy


def check_link(text: str) -> str:
    """An https address, as it is typed; perhaps empty. CaseError."""
    tidy = text.strip()
    if not tidy:
        return ""
    try:
        parts = urlsplit(tidy)
        good = parts.scheme == "https" and bool(parts.hostname) and not parts.username
    except ValueError:
        good = False
    if not good or len(tidy) > LONGEST_LINK or not tidy.isprintable() or " " in tidy:
        raise CaseError(Reason.LINK_UNUSABLE, value=tidy[:LONGEST])
    return tidy


def read_things(text: str) -> tuple[str, ...]:
    """What to bring, as staff list it: with commas between. CaseError."""
    things = tuple(tidy for part in text.split(",") if (tidy := check_text(part)))
    if len(things) > MOST_THINGS:
        raise CaseError(Reason.THINGS_TOO_MANY, most=MOST_THINGS)
    return things
