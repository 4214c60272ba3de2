"""The words of somebody's own budget: kinds of money, who pays, and how often."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from flows.budget import Entry, Per, Sums, a_month, a_week, euros
from flows.lessons.paid import Payer
from flows.model import Text
from locales import formats


def money(cents: int) -> str:
    """`€ 1.234,50`."""
    return formats.money(euros(cents))


def entry_kind(entry: Entry) -> str:
    return "Erbij" if entry.kind == "income" else "Eraf"


def entry_name(entry: Entry) -> Text:
    return Text(f"budget-what-{entry.what}")


def sums(found: Sums) -> list[tuple[str, str]]:
    """A line each, by the month; what is left also by the week."""
    left = "Over" if found.left >= 0 else "Te weinig"
    lines = [
        ("Er komt binnen", found.income),
        ("Gemeente betaalt", found.paid),
        ("Betaalt zelf", found.own),
        ("Niet bekend wie betaalt", found.asked),
        (left, abs(found.left)),
    ]
    told = [(name, _euros(a_month(cents))) for name, cents in lines if cents]
    return [*told, (f"{left} per week", _euros(a_week(abs(found.left))))]


def _euros(amount: Decimal) -> str:
    return formats.money(amount)


PERS: Mapping[Per, str] = {
    "week": "per week",
    "four-weeks": "per vier weken",
    "month": "per maand",
    "quarter": "per kwartaal",
    "year": "per jaar",
}
PAYERS: Mapping[Payer, str] = {
    "gemeente": "betaalt de gemeente",
    "ik": "betaalt zelf",
    "vraag": "niet bekend wie betaalt",
}
