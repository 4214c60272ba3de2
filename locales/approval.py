"""Which of two texts is read: the one that a translator approved, or the release's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Approval:
    """A text that was approved, and what it was beside. Hashes as in `states.toml`."""

    text: str
    text_hash: str
    source_hash: str
    release_hash: str


@dataclass(frozen=True, slots=True)
class Released:
    """A message of the release in one language, by the hashes of its Dutch and its translation.

    `is_fresh`: the release says that its translation is of this very Dutch. `is_reviewed`: a
    native speaker approved it before the release.
    """

    source_hash: str
    text_hash: str
    is_fresh: bool
    is_reviewed: bool


class State(StrEnum):
    """How far a translation is. `changed`: its Dutch, or the release's translation, is another
    since somebody looked at it."""

    MACHINE = "machine"
    SUGGESTED = "suggested"
    CHANGED = "changed"
    REVIEWED = "reviewed"


def state_of(released: Released, approval: Approval | None, *, is_suggested: bool) -> State:
    """A suggestion that waits comes first: it asks for somebody."""
    if is_suggested:
        return State.SUGGESTED
    if approval is not None:
        return State.CHANGED if is_in_doubt(approval, released) else State.REVIEWED
    if not released.is_fresh:
        return State.CHANGED
    return State.REVIEWED if released.is_reviewed else State.MACHINE


def is_read(approval: Approval, released: Released) -> bool:
    """Whether people read the approved text.

    It gives way only to a translation of newer Dutch: that the approved text says what is no
    longer so is worse than that nobody approved what is.
    """
    return approval.source_hash == released.source_hash or not released.is_fresh


def is_in_doubt(approval: Approval, released: Released) -> bool:
    """Whether the release has changed under it, so that somebody has to look again."""
    if approval.source_hash != released.source_hash:
        return True
    return released.text_hash not in (approval.release_hash, approval.text_hash)
