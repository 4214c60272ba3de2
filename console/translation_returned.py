"""Texts that come back in a file, beside those of now: what differs, and what changed meanwhile."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from casework.access import Access
from casework.translating import Wording, past_of
from console.translation_view import Phone, Shelf
from locales.exchange import Returned, Unread
from locales.rules.subject import Remark
from storage.translations import standings

MOST_SHOWN = 300


class Kind(StrEnum):
    """Changed in the file alone; here too, or its Dutch; or it can not be as it stands there."""

    OTHER = "other"
    CONFLICT = "conflict"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Difference:
    """`now` and `then`: as it is said, and as the file has it. `number`: its last deed."""

    language: str
    id: str
    kind: Kind
    now: Phone
    then: Phone
    text: str
    number: int
    is_dutch_new: bool
    faults: tuple[Remark, ...]

    @property
    def key(self) -> str:
        return f"{self.language}/{self.id}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a file would do. `mark` is another one as soon as that is something else."""

    differences: tuple[Difference, ...]
    same: int
    older: int
    """Changed here alone since the file was taken out: they stay."""
    more: int
    """Differences that are not shown: for another time."""
    unknown: tuple[str, ...]
    unread: tuple[Unread, ...]

    @property
    def mark(self) -> str:
        told = "\n".join(
            f"{one.key} {one.number} {one.kind} {one.text}" for one in self.differences
        )
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def of(self, kind: Kind) -> list[Difference]:
        return [one for one in self.differences if one.kind == kind]


def compare(
    shelf: Shelf,
    connection: Connection,
    access: Access,
    returned: Sequence[Returned],
    unread: Sequence[Unread],
) -> Comparison:
    access.translating()
    shelf.fresh(connection)
    approved = {
        (language, id)
        for language, found in standings(connection, shelf.languages).items()
        for id, one in found.items()
        if one.approval is not None
    }
    known = {(one.language, one.message_id): one for one in returned}
    there = {key: one for key, one in known.items() if shelf.has(*key)}
    kinds = {key: _kind_by_hash(shelf, one) for key, one in there.items()}
    other = [there[key] for key, kind in kinds.items() if kind is None]
    return Comparison(
        tuple(_differences(shelf, connection, access, other[:MOST_SHOWN], approved)),
        sum(kind == SAME for kind in kinds.values()),
        sum(kind == OLDER for kind in kinds.values()),
        max(0, len(other) - MOST_SHOWN),
        tuple(f"{language}/{id}" for language, id in known.keys() - there.keys()),
        tuple(unread),
    )


SAME, OLDER = "same", "older"


def _kind_by_hash(shelf: Shelf, one: Returned) -> str | None:
    """None for what is to be looked at."""
    then = shelf.hash_of(one.language, one.message_id, one.text)
    if then == shelf.hash(one.language, one.message_id):
        return SAME
    return OLDER if then is not None and then == one.text_hash else None


def _differences(
    shelf: Shelf,
    connection: Connection,
    access: Access,
    returned: Sequence[Returned],
    approved: Collection[tuple[str, str]],
) -> Iterator[Difference]:
    for language in dict.fromkeys(one.language for one in returned):
        theirs = {one.message_id: one for one in returned if one.language == language}
        now = shelf.phones(language, {id: shelf.said(language, id) for id in theirs})
        then = shelf.phones(language, {id: one.text for id, one in theirs.items()})
        for id, one in theirs.items():
            faults = tuple(shelf.faults(language, id, one.text))
            kind = _kind(shelf, one, is_ours=(language, id) in approved, is_faulty=bool(faults))
            number = past_of(connection, access, language, id).seen
            is_new = _is_dutch_new(shelf, one)
            yield Difference(
                language, id, kind, now[id], then[id], one.text, number, is_new, faults
            )


def _kind(shelf: Shelf, one: Returned, *, is_ours: bool, is_faulty: bool) -> Kind:
    if is_faulty:
        return Kind.FAULTY
    now = shelf.hash(one.language, one.message_id)
    changed_here = one.text_hash != now if one.text_hash else is_ours
    return Kind.CONFLICT if changed_here or _is_dutch_new(shelf, one) else Kind.OTHER


def _is_dutch_new(shelf: Shelf, one: Returned) -> bool:
    return bool(one.source_hash) and one.source_hash != shelf.dutch_hash(one.message_id)


def chosen(
    shelf: Shelf, comparison: Comparison, keys: Mapping[str, bool]
) -> list[tuple[Wording, int]]:
    """What is to be taken over: none that can not be."""
    return [
        (shelf.wording(one.language, one.id, one.text), one.number)
        for one in comparison.differences
        if one.kind is not Kind.FAULTY and keys.get(one.key)
    ]
