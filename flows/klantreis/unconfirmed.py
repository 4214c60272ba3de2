"""What only a memo of years ago says, and what is left of it until it is confirmed. Pure.

An entry of an overlay (`steps.brugklas`) is unconfirmed when one of its sources, or of the
facts it tells, is a memo and nobody has written `confirmed` with a date beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    The law's own stands again where it has one, but for what the memo leaves out of it: there
    the law's `ask` is said. Else a fact goes, and anything that is told keeps its title, its
    audience and the moments that count with no fact.
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
    if table == "facts" or not _is_table(entry):
        return None
    if _is_table(stated := _entries(law, table).get(key)):
        return _doubted(stated, entry)
    kept = {name: value for name, value in entry.items() if name in _KEPT}
    moments = {
        name: moment
        for name in _MOMENTS
        if _is_table(moment := entry.get(name)) and "plus" not in moment
    }
    return {**kept, **moments, "texts": []}


def _doubted(stated: _Data, entry: _Data) -> dict[str, object] | None:
    """The law's texts, each part that the memo does without as its `ask`; None for no such part.

    What a municipality is said to do otherwise must not be claimed of it by the law's text
    either, least of all which bills it pays.
    """
    texts = _listed(stated)
    said = [_part(one)["id"] for one in _listed(entry)] if "texts" in entry else None
    left = [one if said is None else _asked(one, said) for one in texts]
    return {"texts": left} if left != texts else None


def _asked(one: object, said: Sequence[object]) -> object:
    part = _part(one)
    if "ask" not in part or part["id"] in said:
        return one
    return {name: value for name, value in part.items() if name != "ask"} | {"id": part["ask"]}


def _listed(entry: _Data) -> list[object]:
    texts = entry.get("texts")
    return texts if isinstance(texts, list) else []


def _part(one: object) -> _Data:
    return one if _is_table(one) else {"id": one}


def _entries(data: _Data, table: str) -> Mapping[str, object]:
    entries = data.get(table)
    return entries if _is_table(entries) else {}


def _is_table(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)
