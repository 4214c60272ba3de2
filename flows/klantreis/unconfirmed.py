"""What only a memo of years ago says, and what is left of it until it is confirmed. Pure.

An entry of an overlay (`steps.brugklas`) is unconfirmed when one of its sources, or of the
facts it tells, is a memo and nobody has written `confirmed` with a date beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeGuard

from flows.klantreis.model import TOLD, Checked, Profile, Step, Told

Unconfirmed = Literal["told", "asked"]
"""How unconfirmed entries are met: told with their year, or "ask your consulent"."""

_Data = Mapping[str, object]
_MOMENTS = ("starts", "due", "done")
_KEPT = ("icon", "for", "kind", "theme", "who", "after", "beside", "urgent", "sources", "checked")
"""What is still said of an entry that the law does not have: that it is there, for whom."""


def unconfirmed(profile: Profile, overlay: _Data) -> dict[str, int]:
    """Where each unconfirmed entry of the overlay stands -> the year of its latest memo."""
    return {
        f"{table}.{key}": max(years)
        for table in ("facts", *TOLD)
        for key in _entries(overlay, table)
        if (years := set(_memo_years(profile, getattr(profile, table)[key])))
    }


def without(overlay: _Data, law: _Data, places: Iterable[str]) -> dict[str, object]:
    """The overlay's data when the entries at these places may not be stated.

    The law's own stands again where it has one; else a fact goes, and anything that is told
    keeps its title, its audience and the moments that count with no fact.
    """
    gone = {tuple(place.split(".")) for place in places}
    return {
        table: {
            key: left
            for key, entry in entries.items()
            if (left := _left(table, key, entry, law) if (table, key) in gone else entry)
        }
        if _is_table(entries)
        else entries
        for table, entries in overlay.items()
    }


def _memo_years(profile: Profile, stated: Checked) -> Iterator[int]:
    if stated.confirmed is None:
        sources = (profile.sources[id] for id in stated.source_ids)
        yield from (source.date.year for source in sources if source.kind == "memo")
    if isinstance(stated, Told):
        for fact in _facts_of(stated):
            yield from _memo_years(profile, profile.facts[fact])


def _facts_of(told: Told) -> set[str]:
    moments = told.moments if isinstance(told, Step) else ()
    return {*told.facts.values(), *(moment.plus for _, moment in moments if moment.plus)}


def _left(table: str, key: str, entry: object, law: _Data) -> dict[str, object] | None:
    if table == "facts" or key in _entries(law, table) or not _is_table(entry):
        return None
    kept = {name: value for name, value in entry.items() if name in _KEPT}
    moments = {
        name: moment
        for name in _MOMENTS
        if _is_table(moment := entry.get(name)) and "plus" not in moment
    }
    return {**kept, **moments, "texts": []}


def _entries(data: _Data, table: str) -> Mapping[str, object]:
    entries = data.get(table)
    return entries if _is_table(entries) else {}


def _is_table(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)
