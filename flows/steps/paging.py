"""Lists longer than a screen: three at a time and one button that goes on."""

from __future__ import annotations

from collections.abc import Sequence

from flows.model import CHOICES_PER_SCREEN, Choice, Text


def paged(
    choices: Sequence[Choice], page: int, place: str, most: int = CHOICES_PER_SCREEN
) -> tuple[Choice, ...]:
    """The choices of `page` (from 0), with "more" at the end, which goes round.

    `place` is the list's own place without its page; `most` fit on one. Raises ValueError
    for a page that does not exist.
    """
    if len(choices) <= most and page == 0:
        return tuple(choices)
    size = most - 1
    pages = -(-len(choices) // size)
    if not 0 <= page < pages:
        raise ValueError(f"page {page} of {pages}")
    following = (page + 1) % pages
    label = Text("button-more") if following else Text("button-from-start")
    more = Choice("more", label, f"{place}/{following}")
    return (*choices[page * size : (page + 1) * size], more)


def page_of(index: int, count: int) -> int:
    """On which page of `paged` the choice of this index stands, of so many."""
    return 0 if count <= CHOICES_PER_SCREEN else index // (CHOICES_PER_SCREEN - 1)
