"""What somebody said so far of income or a cost, as it stands in a place: `0/cost/~Fiets/1500`."""

from __future__ import annotations

from urllib.parse import quote, unquote

from flows.budget import KNOWN, NAME_LENGTH, OWN, Entry, euros, kind_of
from flows.context import Context
from flows.model import Text
from flows.steps.budget_words import agreed, name_of, sign_of

QUOTED = "~"
"""Before own words in a place."""


def said_so_far(context: Context, number: str, kind: str, what: str, cents: str = "1") -> Entry:
    """KeyError or ValueError for what cannot be."""
    sort, found = kind_of(kind), int(number)
    if found:
        agreed(context).entry(found)
    agreed(context)
    if int(cents) <= 0:
        raise ValueError(cents)
    if what.startswith(QUOTED):
        return Entry(found, sort, OWN, unquoted(what), int(cents), "month")
    if what not in KNOWN[sort]:
        raise KeyError(what)
    return Entry(found, sort, what, "", int(cents), "month")


def start_of(entry: Entry) -> str:
    what = quoted(entry.name) if entry.what == OWN else entry.what
    return f"{entry.number}/{entry.kind}/{what}"


def params_of(entry: Entry) -> str:
    return f"{start_of(entry)}/{entry.cents}"


def how_much(entry: Entry) -> Text:
    return Text(
        "budget-how-much",
        {"sign": sign_of(entry), "name": name_of(entry), "amount": euros(entry.cents)},
    )


def read_name(text: str) -> str | None:
    """Own words for something; None for too many of them, or for none at all."""
    name = " ".join(text.split())
    is_said = any(sign.isalpha() for sign in name)
    return name if is_said and len(name) <= NAME_LENGTH else None


def quoted(name: str) -> str:
    return QUOTED + quote(name, safe="")


def unquoted(param: str) -> str:
    """ValueError for what are no own words."""
    name = read_name(unquote(param.removeprefix(QUOTED)))
    if name is None or not param.startswith(QUOTED):
        raise ValueError(param)
    return name
