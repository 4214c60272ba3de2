"""How a municipality's contacts are reached: what a beheerder typed stands before the profile.

Read in the transaction that answers, so that a new number is said from the next screen on, by
every process.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, get_args

from pydantic import ValidationError
from sqlalchemy import Connection

from casework.access import Access, NotHereError
from casework.caseload import profile_of
from casework.cases import Actor
from casework.colleagues import managed, managed_home
from casework.errors import CaseError, Reason
from flows.context import ZONE
from flows.klantreis.model import Contact, Fact, Hours, Profile, Weekday
from storage import audit
from storage.municipalities import MunicipalityRow, list_municipalities
from storage.options import OptionRow, add_option, newest_options, option_versions
from storage.staff import StaffRow, staff_by_ids

CONTACT = "contact:"
"""Options of this name hold one contact's data, by the contact's id."""
WEEKDAYS: tuple[str, ...] = get_args(Weekday)
MOST_OPENINGS = 3
LONGEST_ADDRESS = 120
_OWN_SOURCES = frozenset({"memo", "choice"})
_PHONE = re.compile(r"\+?[0-9][0-9 -]{1,18}", re.ASCII)
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Opening:
    """From the first to the last day of the week ("ma"), from and to an hour ("09:00")."""

    first: str
    last: str
    opens: str
    closes: str

    @property
    def is_empty(self) -> bool:
        return not (self.opens.strip() or self.closes.strip())


@dataclass(frozen=True, slots=True)
class TypedContact:
    """As it was typed."""

    phone: str
    address: str
    openings: tuple[Opening, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """A municipality as its beheerder sees it: `profile` with what was typed, `own` the ids of
    the contacts that were."""

    home: MunicipalityRow
    homes: tuple[MunicipalityRow, ...]
    profile: Profile
    own: frozenset[str]

    @property
    def own_facts(self) -> tuple[Fact, ...]:
        """What the municipality itself states, in its memo or by choice."""
        return tuple(fact for fact in self.profile.facts.values() if self._is_own(fact))

    @property
    def law_facts(self) -> tuple[Fact, ...]:
        """What holds in the whole country."""
        return tuple(fact for fact in self.profile.facts.values() if not self._is_own(fact))

    def _is_own(self, fact: Fact) -> bool:
        return any(self.profile.sources[id].kind in _OWN_SOURCES for id in fact.source_ids)


@dataclass(frozen=True, slots=True)
class ContactPage:
    """One contact; `version` 0: as the profile says. `history` the newest first."""

    office: Office
    contact: Contact
    version: int
    history: tuple[OptionRow, ...]
    staff: Mapping[int, StaffRow]


class ContactChangedError(Exception):
    """A colleague changed it since the form was made."""


def live_profiles(connection: Connection, profiles: Mapping[str, Profile]) -> Mapping[str, Profile]:
    """The profiles with what each municipality typed; the very same where nothing was."""
    rows = [row for row in newest_options(connection, None, CONTACT) if row.value is not None]
    if not rows:
        return profiles
    names = {home.id: home.name for home in list_municipalities(connection)}
    live = dict(profiles)
    for row in rows:
        name = names[row.municipality_id]
        if name in live:
            live[name] = _with(live[name], row)
    return live


def office(
    connection: Connection, access: Access, profiles: Mapping[str, Profile], name: str
) -> Office:
    """NotAllowedError, NotHereError."""
    home = managed_home(access, name)
    rows = newest_options(connection, [home.id], CONTACT)
    own = frozenset(_id(row) for row in rows if row.value is not None)
    live = live_profiles(connection, profiles)
    return Office(home, managed(access), profile_of(live, home.name), own)


def contact_page(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    name: str,
    id: str,
) -> ContactPage:
    """NotHereError also for a contact that there is not, or the alarm number."""
    found = office(connection, access, profiles, name)
    contact = _contact(found.profile, id)
    rows = option_versions(connection, found.home.id, CONTACT + id)
    by = {row.changed_by for row in rows if row.changed_by is not None}
    version = rows[0].version if rows else 0
    return ContactPage(found, contact, version, tuple(rows), staff_by_ids(connection, by))


def change(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    name: str,
    id: str,
    typed: TypedContact,
    seen: int,
    now: datetime,
) -> None:
    """This counts from the next screen on. CaseError, ContactChangedError, NotHereError."""
    actor = _changing(connection, access, profiles, name, id, seen)
    value = _value(typed)
    _set(connection, actor, id, value, now)


def again(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    name: str,
    id: str,
    version: int,
    seen: int,
    now: datetime,
) -> None:
    """What counted once counts again; version 0 is the profile's own. As `change`."""
    actor = _changing(connection, access, profiles, name, id, seen)
    if version == 0:
        return _set(connection, actor, id, None, now)
    rows = option_versions(connection, actor.municipality_id, CONTACT + id)
    found = next((row for row in rows if row.version == version), None)
    if found is None:
        raise NotHereError(version)
    return _set(connection, actor, id, found.value, now)


def typed_of(contact: Contact) -> TypedContact:
    """The form as it is filled in."""
    openings = (
        Opening(one.days[0], one.days[-1], f"{one.opens:%H:%M}", f"{one.closes:%H:%M}")
        for one in contact.hours
    )
    return TypedContact(contact.phone or "", contact.address or "", tuple(openings))


def _with(profile: Profile, row: OptionRow) -> Profile:
    """The profile with one contact's data; a contact that there is not any more is passed over."""
    known = profile.contacts.get(_id(row))
    if known is None or row.value is None:
        return profile
    changed = {known.id: _contact_with(known, row.value, row.changed_at.astimezone(ZONE).date())}
    return profile.model_copy(update={"contacts": {**profile.contacts, **changed}})


def _contact_with(known: Contact, value: Mapping[str, Any], day: date) -> Contact:
    hours = tuple(_hours(Opening(**one)) for one in value["hours"])
    data = {"phone": value["phone"], "address": value["address"], "hours": hours}
    return known.model_copy(update={**data, "checked": day, "confirmed": day})


def _value(typed: TypedContact) -> dict[str, Any]:
    phone, address = typed.phone.strip(), " ".join(typed.address.split())
    if phone and not _PHONE.fullmatch(phone):
        raise CaseError(Reason.PHONE_UNUSABLE, value=phone)
    if len(address) > LONGEST_ADDRESS or any(mark in address for mark in "{}"):
        raise CaseError(Reason.TEXT_TOO_LONG, most=LONGEST_ADDRESS)
    kept = [_tidy(one) for one in typed.openings if not one.is_empty]
    for one in kept:
        _hours(one)
    if kept and not phone:
        raise CaseError(Reason.PHONE_UNUSABLE, value=phone)
    hours = [
        {"first": one.first, "last": one.last, "opens": one.opens, "closes": one.closes}
        for one in kept
    ]
    return {"phone": phone or None, "address": address or None, "hours": hours}


def _tidy(one: Opening) -> Opening:
    return Opening(one.first, one.last, _clock(one.opens), _clock(one.closes))


def _clock(text: str) -> str:
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise CaseError(Reason.OPENING_UNUSABLE)
    return f"{int(found[1]):02}:{found[2]}"


def _hours(one: Opening) -> Hours:
    """CaseError where it ends before it begins."""
    try:
        first, last = WEEKDAYS.index(one.first), WEEKDAYS.index(one.last)
        return Hours.model_validate(
            {
                "days": WEEKDAYS[first : last + 1],
                "opens": time.fromisoformat(one.opens),
                "closes": time.fromisoformat(one.closes),
            }
        )
    except (ValueError, ValidationError):
        raise CaseError(Reason.OPENING_UNUSABLE) from None


def _set(
    connection: Connection, actor: Actor, id: str, value: dict[str, Any] | None, now: datetime
) -> None:
    add_option(connection, actor.municipality_id, CONTACT + id, value, now, actor.staff_id)
    action = "contact set" if value is not None else "contact reset"
    audit.write_audit(connection, [actor.did(action, now, None, contact=id)])


def _changing(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    name: str,
    id: str,
    seen: int,
) -> Actor:
    home = managed_home(access, name)
    _contact(profile_of(profiles, home.name), id)
    rows: Sequence[OptionRow] = option_versions(connection, home.id, CONTACT + id, 1)
    if (rows[0].version if rows else 0) != seen:
        raise ContactChangedError(id)
    return access.ruling(home.id)


def _contact(profile: Profile, id: str) -> Contact:
    found = profile.contacts.get(id)
    if found is None or found.urgent:
        raise NotHereError(id)
    return found


def _id(row: OptionRow) -> str:
    return row.name.removeprefix(CONTACT)
