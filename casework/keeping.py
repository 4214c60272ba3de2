"""How long a municipality keeps what: its own terms, never longer than what people were told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.cases import Actor
from casework.colleagues import managed, managed_home
from flows.context import ZONE
from storage import audit
from storage.cleanings import CleaningRow, add_cleaning, last_cleanings
from storage.municipalities import MunicipalityRow, list_municipalities
from storage.options import OptionRow, add_option, newest_options, option_versions
from storage.retention import Retention, count_old, forget_here, forget_shared
from storage.staff import StaffRow, staff_by_ids

TERMS = "terms"
"""The option that holds them: days by kind, of the kinds that are not the program's."""
CLEANED_AT = time(3)
"""When the night's cleaning is, in the Netherlands."""
LEAST: Mapping[str, int] = {
    "messages": 30,
    "outbox": 30,
    "notes": 7,
    "talks": 7,
    "changes": 30,
    "answers": 60,
    "recipients": 30,
    "broadcasts": 90,
    "guests": 30,
    "appointments": 365,
}
"""The kinds whose term a municipality may shorten, and the least: days in which the program still
needs them. A question waits for its answer, a year of talks for its count, a lesson comes back."""
WIDEST = Retention()


@dataclass(frozen=True, slots=True)
class Term:
    """`days` now; `goes`: rows that the next cleaning deletes."""

    kind: str
    days: int
    least: int
    most: int
    goes: int


@dataclass(frozen=True, slots=True)
class Keeping:
    """`version` of the terms, 0 for the program's own; `history` the newest first."""

    home: MunicipalityRow
    homes: tuple[MunicipalityRow, ...]
    terms: tuple[Term, ...]
    version: int
    history: tuple[OptionRow, ...]
    staff: Mapping[int, StaffRow]
    cleanings: tuple[CleaningRow, ...]
    next_at: datetime


class UnreadableTermsError(ValueError):
    """Kinds whose days can not be."""

    def __init__(self, kinds: tuple[str, ...]) -> None:
        super().__init__(", ".join(kinds))
        self.kinds = kinds


class TermsChangedError(Exception):
    """The terms are others than the form showed."""


class NotSureError(Exception):
    """With these terms more goes, which can not be undone once it went: `more` rows by kind."""

    def __init__(self, more: Mapping[str, int]) -> None:
        super().__init__(str(dict(more)))
        self.more = more


def keeping(connection: Connection, access: Access, name: str, now: datetime) -> Keeping:
    """NotAllowedError, NotHereError."""
    home = managed_home(access, name)
    kept = _newest(connection, home.id)
    keep, at = retention_of(kept.value if kept else None), next_cleaning(now)
    goes = count_old(connection, home.id, keep, at)
    history = option_versions(connection, home.id, TERMS)
    by = {row.changed_by for row in history if row.changed_by is not None}
    return Keeping(
        home,
        managed(access),
        tuple(
            Term(kind, _days(keep, kind), least, _days(WIDEST, kind), goes.get(kind, 0))
            for kind, least in LEAST.items()
        ),
        kept.version if kept else 0,
        tuple(history),
        staff_by_ids(connection, by),
        tuple(last_cleanings(connection, home.id)),
        at,
    )


def change(
    connection: Connection,
    access: Access,
    name: str,
    typed: Mapping[str, str],
    seen: int,
    now: datetime,
    *,
    sure: bool,
) -> None:
    """These terms from now on; what is left out stays as it is.

    UnreadableTermsError, TermsChangedError, NotSureError; NotAllowedError, NotHereError.
    """
    actor, days = _managing(access, name), _read(typed)
    before = _checked(connection, actor, seen)
    old = dict(before.value or {}) if before else {}
    new = {kind: days.get(kind, old.get(kind)) for kind in LEAST}
    own = {kind: count for kind, count in new.items() if count not in (None, _days(WIDEST, kind))}
    if own == old:
        return
    _set(connection, actor, own or None, now, sure=sure)


def again(
    connection: Connection,
    access: Access,
    name: str,
    version: int,
    seen: int,
    now: datetime,
    *,
    sure: bool,
) -> None:
    """What counted once counts again; version 0 is the program's own. As `change`."""
    actor = _managing(access, name)
    _checked(connection, actor, seen)
    if version == 0:
        return _set(connection, actor, None, now, sure=sure)
    rows = option_versions(connection, actor.municipality_id, TERMS)
    found = next((row for row in rows if row.version == version), None)
    if found is None:
        raise NotHereError(version)
    return _set(connection, actor, found.value, now, sure=sure)


def clean(connection: Connection, now: datetime) -> int:
    """Delete what is past its term in each municipality; returns how many rows that were."""
    own = {row.municipality_id: row.value for row in newest_options(connection, None, TERMS)}
    deleted = forget_shared(connection, WIDEST, now)
    for home in list_municipalities(connection):
        counts = forget_here(connection, home.id, retention_of(own.get(home.id)), now)
        add_cleaning(connection, home.id, counts, now)
        deleted += sum(counts.values())
    return deleted


def retention_of(own: Mapping[str, Any] | None) -> Retention:
    """The program's terms, but for these; a longer one than the program's counts for nothing."""
    kept = {
        kind: min(timedelta(days=int(days)), getattr(WIDEST, kind))
        for kind, days in (own or {}).items()
        if kind in LEAST
    }
    return replace(WIDEST, **kept)


def next_cleaning(now: datetime) -> datetime:
    """The next night's cleaning."""
    local = now.astimezone(ZONE)
    day = local.date() if local.time() < CLEANED_AT else local.date() + timedelta(days=1)
    return datetime.combine(day, CLEANED_AT, ZONE)


def _set(
    connection: Connection,
    actor: Actor,
    own: Mapping[str, Any] | None,
    now: datetime,
    *,
    sure: bool,
) -> None:
    if not sure:
        _ask_if_more(connection, actor.municipality_id, retention_of(own), now)
    value = None if own is None else dict(own)
    add_option(connection, actor.municipality_id, TERMS, value, now, actor.staff_id)
    told = ", ".join(f"{kind} {days}" for kind, days in (own or {}).items())
    action = "terms set" if own is not None else "terms reset"
    audit.write_audit(connection, [actor.did(action, now, None, terms=told)])


def _ask_if_more(connection: Connection, home: int, keep: Retention, now: datetime) -> None:
    kept, at = _newest(connection, home), next_cleaning(now)
    before = count_old(connection, home, retention_of(kept.value if kept else None), at)
    after = count_old(connection, home, keep, at)
    more = {
        kind: count - before.get(kind, 0)
        for kind, count in after.items()
        if count > before.get(kind, 0)
    }
    if more:
        raise NotSureError(more)


def _read(typed: Mapping[str, str]) -> dict[str, int]:
    found = {
        kind: int(text) if text.isascii() and text.isdecimal() and len(text) < _DIGITS else -1
        for kind, text in ((kind, typed[kind].strip()) for kind in LEAST if kind in typed)
    }
    wrong = (kind for kind, days in found.items() if not LEAST[kind] <= days <= _most(kind))
    if bad := tuple(wrong):
        raise UnreadableTermsError(bad)
    return found


_DIGITS = 6


def _most(kind: str) -> int:
    return _days(WIDEST, kind)


def _days(keep: Retention, kind: str) -> int:
    term: timedelta = asdict(keep)[kind]
    return term.days


def _newest(connection: Connection, home: int) -> OptionRow | None:
    return next(iter(option_versions(connection, home, TERMS, 1)), None)


def _checked(connection: Connection, actor: Actor, seen: int) -> OptionRow | None:
    kept = _newest(connection, actor.municipality_id)
    if (kept.version if kept else 0) != seen:
        raise TermsChangedError(seen)
    return kept


def _managing(access: Access, name: str) -> Actor:
    return access.ruling(managed_home(access, name).id)
