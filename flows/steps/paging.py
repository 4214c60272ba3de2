"""What is longer than a screen: lists three at a time, an explanation in two."""

from __future__ import annotations

from collections.abc import Sequence

from flows.model import CHOICES_PER_SCREEN, Choice, Text

PARAGRAPHS = 5
"""More are not read on one screen."""


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


def in_two(texts: tuple[Text, ...]) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """What fits on a screen that is read in one go, and the rest; one left over stays."""
    if len(texts) <= PARAGRAPHS + 1:
        return texts, ()
    return texts[:PARAGRAPHS], texts[PARAGRAPHS:]


def read_on(rest: tuple[Text, ...], place: str) -> tuple[Choice, ...]:
    """The button to the rest of an explanation at `place`, where there is a rest."""
    return (Choice("more", Text("button-read-on"), place),) if rest else ()
