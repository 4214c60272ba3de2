"""The words of somebody's own budget: kinds of money, who pays, and how often."""

from __future__ import annotations

from decimal import Decimal

from console.languages import Words, _
from flows.budget import Entry, Per, Sums, a_month, a_week, euros
from flows.lessons.paid import Payer
from flows.model import Text
from locales import formats


def money(cents: int) -> str:
    """`€ 1.234,50`."""
    return formats.money(euros(cents))


def entry_kind(entry: Entry) -> str:
    return _("Erbij") if entry.kind == "income" else _("Eraf")


def entry_name(entry: Entry) -> Text:
    return Text(f"budget-what-{entry.what}")


def sums(found: Sums) -> list[tuple[str, str]]:
    """A line each, by the month; what is left also by the week."""
    left = _("Over") if found.left >= 0 else _("Te weinig")
    lines = [
        (_("Er komt binnen"), found.income),
        (_("Gemeente betaalt"), found.paid),
        (_("Betaalt zelf"), found.own),
        (_("Niet bekend wie betaalt"), found.asked),
        (left, abs(found.left)),
    ]
    told = [(name, _euros(a_month(cents))) for name, cents in lines if cents]
    return [*told, (_("{left} per week").format(left=left), _euros(a_week(abs(found.left))))]


def _euros(amount: Decimal) -> str:
    return formats.money(amount)


PERS: Words[Per] = Words(
    {
        "week": "per week",
        "four-weeks": "per vier weken",
        "month": "per maand",
        "quarter": "per kwartaal",
        "year": "per jaar",
    }
)
PAYERS: Words[Payer] = Words(
    {
        "gemeente": "betaalt de gemeente",
        "ik": "betaalt zelf",
        "vraag": "niet bekend wie betaalt",
    }
)
