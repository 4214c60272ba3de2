"""What a process that lives long keeps in memory, and how often Python walks through it."""

from __future__ import annotations

import gc
import sys

LOADING = 10_000
"""Objects made before the collector looks at the young ones; Python's own is 700. Loading leaves
some garbage, which is not to grow."""
RUNNING = 50_000
"""A batch of updates holds 20,000 objects for a moment, none of which needs a collector."""
FOR_SHOW = ("pygments", "rich")
"""Libraries that ours load where they find them, to colour what nobody sees in a log: 3 MB."""


def load_lightly() -> None:
    """To be called first of all: loading makes many objects and hardly any garbage."""
    collect_less_often()
    for name in FOR_SHOW:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # so one says "not installed"


def load_telegram_lightly() -> None:
    """Telegram's library loads cryptography where it finds it, for passports that nobody sends:
    8 MB. Who logs in with an account, or encrypts a backup, loads it then."""
    sys.modules["cryptography"] = None  # type: ignore[assignment]  # so one says "not installed"
    import telegram  # noqa: F401

    del sys.modules["cryptography"]


def collect_less_often() -> None:
    """As it comes, the collector walks through everything the program has loaded again and
    again: a third of all the time that answering updates takes."""
    gc.set_threshold(LOADING, 10, 10)


def pass_over_what_was_loaded() -> None:
    """To be called once everything is loaded: what is there stays, and is not walked again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(RUNNING, 10, 10)
