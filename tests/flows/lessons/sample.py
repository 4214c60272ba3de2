"""A lesson of every kind of step, that stays as it is while real lessons change."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from flows.lessons.loader import FOLDER, Library, load_library

SAMPLE = """\
revision = 1
icon = "💶"
minutes = 6
order = 10
sources = ["participatiewet, art. 56a"]
checked = 2026-11-21
audience = { doelgroepen = ["asielstatushouder", "nareiziger"], bijstand = true }

[[steps]]
id = "paid"
kind = "explain"
more = ["example"]

[[steps]]
id = "rest"
kind = "explain"

[[steps]]
id = "who"
kind = "choice"
answers = ["gemeente", "ik", "vraag"]
right = ["vraag"]

[[steps]]
id = "bills"
kind = "sort"
boxes = ["gemeente", "ik", "vraag"]
items = { huur = "paid:huur", stroom = "paid:energie", zorg = "paid:zorg", eten = "ik" }

[[steps]]
id = "first"
kind = "order"
items = ["open", "wie", "bedrag", "vraag"]

[[steps]]
id = "week"
kind = "amount"
examples = { leefgeld = 90, eten = 55, bus = 12 }
expect = "leefgeld - eten - bus"

[[steps]]
id = "end"
kind = "explain"
"""


def write_sample(folder: Path) -> Path:
    """The sample and the amounts in a folder; returns the sample's file."""
    for name in ("amounts.toml", "letters.toml"):
        shutil.copy(FOLDER / name, folder)
    path = folder / "leefgeld.toml"
    path.write_text(SAMPLE, "utf-8")
    return path


@cache
def sample_library() -> Library:
    with TemporaryDirectory() as folder:
        write_sample(Path(folder))
        return load_library(Path(folder))
