"""Python's garbage collector, set for a process that lives long.

As it comes, it walks through everything the program has loaded again and again: a third of
all the time that answering updates takes.
"""

from __future__ import annotations

import gc

YOUNG_OBJECTS = 10_000
"""Objects made before the collector looks at the young ones; Python's own is 700."""


def collect_less_often() -> None:
    """To be called first of all: loading makes many objects and hardly any garbage."""
    gc.set_threshold(YOUNG_OBJECTS, 10, 10)


def pass_over_what_was_loaded() -> None:
    """To be called once everything is loaded: what is there stays, and is not walked again."""
    gc.collect()
    gc.freeze()
