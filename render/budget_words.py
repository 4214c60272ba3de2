"""The picture of a budget in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from flows.model import Text
from locales.catalog import Catalog
from render.budget_picture import SORTS, Bar, BarSort, BudgetPicture


def budget_of(data: Mapping[str, Any], catalog: Catalog, language: str) -> BudgetPicture:
    """Bars as long as their amounts beside the largest of them."""
    rows = data["rows"]
    largest = max((abs(euro) for row in rows for euro in _euros(row)), default=Decimal(0))
    return BudgetPicture(
        title=catalog.text(language, "budget-picture-title", {}, isolate=False),
        bars=tuple(_bar(row, largest, catalog, language) for row in rows),
    )


def _bar(row: Mapping[str, Any], largest: Decimal, catalog: Catalog, language: str) -> Bar:
    title = Text.from_json(row["title"])
    return Bar(
        sort=_sort(row["sort"]),
        title=catalog.text(language, title.id, title.args, isolate=False),
        amount=_amount(row, catalog, language),
        share=_share(row["euro"], largest),
        was=_share(row["was"], largest) if "was" in row else None,
    )


def _amount(row: Mapping[str, Any], catalog: Catalog, language: str) -> str:
    amounts: dict[str, Decimal] = {"amount": Decimal(row["euro"])}
    if "was" not in row or Decimal(row["was"]) == amounts["amount"]:
        return catalog.text(language, "budget-picture-amount", amounts, isolate=False)
    amounts["was"] = Decimal(row["was"])
    return catalog.text(language, "budget-picture-changed", amounts, isolate=False)


def _euros(row: Mapping[str, Any]) -> Sequence[Decimal]:
    return [Decimal(row[name]) for name in ("euro", "was") if name in row]


def _share(euro: str, largest: Decimal) -> float:
    """A sum that is too little has a bar as long as what is missing."""
    return float(abs(Decimal(euro)) / largest) if largest else 0.0


def _sort(name: str) -> BarSort:
    """KeyError for what is no sort of bar."""
    known: Mapping[str, BarSort] = {one: one for one in SORTS}
    return known[name]
