"""The schedule of a kind as staff see and change it: each rule a row of a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any, cast

from sqlalchemy import Connection

from casework import news_example, schedules
from casework.access import Access, NotAllowedError, NotHereError
from casework.caseload import profile_of
from casework.cases import Actor
from casework.doors import guided_by
from casework.errors import CaseError, Reason
from casework.reminding import is_working
from flows.appointments import Appointment
from flows.context import ZONE
from flows.klantreis.model import Profile
from flows.schedule import (
    JOURNEY_KINDS,
    SCHEDULE_KINDS,
    JourneyKind,
    Rule,
    Rules,
    ScheduleKind,
    default_rules,
    moment,
    rules_from,
)
from flows.schedule_notation import UNITS
from flows.steps.appointment_messages import SAYINGS, Telling, payload
from storage import reminders
from storage.appointments import Kind
from storage.day import Visit, visits
from storage.municipalities import MunicipalityRow
from storage.reminders import ScheduleVersion
from storage.staff import Role, StaffRow, staff_by_ids

SPARE = 2
"""Empty rows at the end of the form."""
MOST_RULES = 12
LOOKS_AHEAD = timedelta(days=60)
AN_EXAMPLE = timedelta(days=8, hours=2)
AT_ONCE = ("told", "missed")
"""What is said right after something happened, not so long before or after the start."""
SIGNS = {unit: sign for sign, unit in UNITS.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """A rule as the form holds it. `say` empty: no rule. `amount` in `unit` (h, d, w, m, wd)
    before or after; `lasts` in hours."""

    say: str = ""
    amount: str = ""
    unit: str = "d"
    after: bool = False
    at: str = ""
    lasts: str = ""
    id: str = ""


class UnreadableRulesError(ValueError):
    """Rows that can not be, by number, and why."""

    def __init__(self, faults: Mapping[int, Reason]) -> None:
        super().__init__(str(faults))
        self.faults = faults


class ChangedBeforeError(Exception):
    """The schedule is another one than the form showed."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The rules that count for each kind, with their version; 0 or not `own`: the program's."""

    home: MunicipalityRow
    kinds: Mapping[ScheduleKind, tuple[int, Rules, bool]]


@dataclass(frozen=True, slots=True)
class Said:
    """One rule with what it would say, as the outbox keeps it; `at` when. None: nothing."""

    rule: Rule
    at: datetime
    payload: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """One kind. `example` is the real appointment that `said` tells of, where there is one."""

    home: MunicipalityRow
    kind: ScheduleKind
    version: int
    own: bool
    lines: tuple[Line, ...]
    says: tuple[str, ...]
    history: tuple[tuple[ScheduleVersion, Rules, StaffRow | None], ...]
    said: tuple[Said, ...]
    example: Visit | None
    may_change: bool


def home_of(access: Access, name: str) -> MunicipalityRow:
    """The municipality of this name, or the first. NotHereError."""
    homes = [access.municipalities[id] for id in sorted(access.reads)]
    found = next((one for one in homes if name in ("", one.name)), None)
    if found is None:
        raise NotHereError(name)
    return found


def overview(
    connection: Connection, access: Access, profiles: Mapping[str, Profile], name: str
) -> Overview:
    home = home_of(access, name)
    kept = reminders.newest_schedules(connection, home.id, SCHEDULE_KINDS)
    times = schedules.timetable_of(connection, home.id, profile_of(profiles, home.name))
    found: dict[ScheduleKind, tuple[int, Rules, bool]] = {}
    for kind in SCHEDULE_KINDS:
        own = kept.get(kind)
        usual = times[kind] if kind in JOURNEY_KINDS else default_rules()[kind]
        rules = rules_from(own.rules) if own is not None and own.rules is not None else usual
        found[kind] = (own.version if own else 0, rules, own is not None and own.rules is not None)
    return Overview(home, found)


def schedule(
    connection: Connection,
    access: Access,
    profiles: Mapping[str, Profile],
    name: str,
    kind: str,
    now: datetime,
) -> Schedule:
    """NotHereError for a kind that there is not, or another's municipality."""
    whole, of = overview(connection, access, profiles, name), kind_of(kind)
    version, rules, own = whole.kinds[of]
    example = _example(connection, access, whole.home, of, now)
    history = _history(connection, whole.home, of)
    profile = profile_of(profiles, whole.home.name)
    return Schedule(
        home=whole.home,
        kind=of,
        version=version,
        own=own,
        lines=(*map(line_of, rules), *[Line()] * SPARE),
        says=says_of(of),
        history=history,
        said=tuple(_said(rules, of, example, profile, now)),
        example=example,
        may_change=may_change(access, whole.home.id),
    )


def may_change(access: Access, municipality_id: int) -> bool:
    """A schedule is the whole municipality's: who manages it changes it."""
    return Role.BEHEERDER in access.roles.get(municipality_id, frozenset())


def change(
    connection: Connection,
    access: Access,
    name: str,
    kind: str,
    lines: Sequence[Line],
    seen: int,
    now: datetime,
) -> int:
    """These rules from now on; then `renew_share`. UnreadableRulesError, ChangedBeforeError,
    NotHereError, NotAllowedError."""
    actor, of = _changing(connection, access, name, kind, seen)
    return schedules.set_rules(connection, actor, of, read_lines(of, lines), now)


def reset(
    connection: Connection, access: Access, name: str, kind: str, seen: int, now: datetime
) -> int:
    """The program's own again; then `renew_share`. As `change`."""
    actor, of = _changing(connection, access, name, kind, seen)
    return schedules.reset_rules(connection, actor, of, now)


def again(
    connection: Connection,
    access: Access,
    name: str,
    kind: str,
    version: int,
    seen: int,
    now: datetime,
) -> int:
    """What counted once counts again; then `renew_share`. As `change`."""
    actor, of = _changing(connection, access, name, kind, seen)
    rows = reminders.schedule_versions(connection, actor.municipality_id, of)
    found = next((one for one in rows if one.version == version), None)
    if found is None:
        raise NotHereError(version)
    if found.rules is None:
        return schedules.reset_rules(connection, actor, of, now)
    return schedules.set_rules(connection, actor, of, rules_from(found.rules), now)


def renew_share(
    connection: Connection, access: Access, name: str, kind: str, now: datetime, after: int
) -> int | None:
    """Plan the next appointments anew; returns the last id, None when all are done."""
    home, of = home_of(access, name), kind_of(kind)
    access.writing(home.id)
    return schedules.renew_ahead(connection, home.id, of, now, after)


def kind_of(name: str) -> ScheduleKind:
    """NotHereError."""
    if name not in SCHEDULE_KINDS:
        raise NotHereError(name)
    return name


def says_of(kind: ScheduleKind) -> tuple[str, ...]:
    """What there are texts for."""
    if kind in JOURNEY_KINDS:
        return (kind.removeprefix("klantreis-"),)
    return tuple(SAYINGS)


# --- rows of the form ------------------------------------------------------------------------------


def line_of(rule: Rule) -> Line:
    return Line(
        say=rule.say,
        amount=str(abs(rule.amount)) if rule.amount else "",
        unit=SIGNS[rule.unit],
        after=rule.amount >= 0,
        at=f"{rule.at:%H:%M}" if rule.at else "",
        lasts=str(rule.lasts or ""),
        id=rule.id,
    )


def read_lines(kind: ScheduleKind, lines: Sequence[Line]) -> Rules:
    """The rules of the rows that hold one. UnreadableRulesError."""
    faults: dict[int, Reason] = {}
    written: list[str] = []
    for at, line in enumerate(lines):
        if not line.say:
            continue
        text = _written(kind, line)
        try:
            schedules.rules_of_lines(kind, [*written, text])
        except CaseError as error:
            faults[at] = error.reason
        else:
            written.append(text)
    if faults:
        raise UnreadableRulesError(faults)
    return schedules.rules_of_lines(kind, written)


def _written(kind: ScheduleKind, line: Line) -> str:
    """In the notation of `flows.schedule_notation`, whose reader refuses what can not be."""
    amount = line.amount.strip() or "0"
    anchor = "end" if kind in JOURNEY_KINDS else line.say if line.say in AT_ONCE else "start"
    sign = "+" if line.after or anchor in AT_ONCE else "-"
    at = f"@{line.at.strip().replace('.', ':')}" if line.at.strip() else ""
    lasts = f"/{line.lasts.strip()}" if line.lasts.strip() else ""
    is_now = amount == "0" and not at
    return (
        f"{_id_of(line, amount)}={anchor}{'' if is_now else sign + amount + line.unit}{at}{lasts}"
    )


def _id_of(line: Line, amount: str) -> str:
    """The id that is there stays, so that nobody is told twice; a new one says when it is."""
    if line.id.partition(":")[0] == line.say:
        return line.id
    if line.say in AT_ONCE and amount == "0":
        return line.say
    side = "na" if line.after else "voor"
    return f"{line.say}:{amount}{line.unit}-{side}"


# --- what stands behind it --------------------------------------------------------------------------


def _changing(
    connection: Connection, access: Access, name: str, kind: str, seen: int
) -> tuple[Actor, ScheduleKind]:
    home, of = home_of(access, name), kind_of(kind)
    actor = access.writing(home.id)
    if not may_change(access, home.id):
        raise NotAllowedError(home.id)
    kept = reminders.newest_schedules(connection, home.id, [of]).get(of)
    if (kept.version if kept else 0) != seen:
        raise ChangedBeforeError(kind)
    return actor, of


def _history(
    connection: Connection, home: MunicipalityRow, kind: ScheduleKind
) -> tuple[tuple[ScheduleVersion, Rules, StaffRow | None], ...]:
    rows = reminders.schedule_versions(connection, home.id, kind)
    who = staff_by_ids(connection, {one.changed_by for one in rows if one.changed_by is not None})
    return tuple(
        (one, rules_from(one.rules) if one.rules is not None else (), who.get(one.changed_by or 0))
        for one in rows
    )


def _example(
    connection: Connection, access: Access, home: MunicipalityRow, kind: ScheduleKind, now: datetime
) -> Visit | None:
    """The next one of this kind of the colleague's own people; that it was seen is audited."""
    if kind in JOURNEY_KINDS:
        return None
    mine = guided_by(connection, access.staff.id, now)
    found = visits(connection, [home.id], now, now + LOOKS_AHEAD, mine, 1, Kind(kind))
    for one in found:
        actor = access.reading(home.id)
        access.seen.append(actor.did("person read", now, one.person.public_id, part="afspraak"))
    return next(iter(found), None)


def _said(
    rules: Rules, kind: ScheduleKind, example: Visit | None, profile: Profile, now: datetime
) -> Iterator[Said]:
    """Each rule with its words at its moment; of an invented appointment where there is none."""
    if kind in JOURNEY_KINDS:
        yield from _announced(rules, kind, profile, now)
        return
    shown = (
        example.appointment.told
        if example is not None
        else Appointment(0, cast(Any, kind), now + AN_EXAMPLE, minutes=60)
    )
    about = example.person.id if example is not None else 0
    for rule in rules:
        one = replace(shown, state="missed") if rule.say == "missed" else shown
        anchor = now if rule.anchor == "told" else one.starts_at
        at = moment(rule, anchor, is_working)
        yield Said(
            rule, at, payload(rule.say, Telling(one, about, profile, _seen_at(rule, at, one)))
        )


def _announced(rules: Rules, kind: JourneyKind, profile: Profile, now: datetime) -> Iterator[Said]:
    """News goes as soon as its day begins."""
    today = now.astimezone(ZONE).date()
    for rule in rules:
        day, told = news_example.said(profile, kind, rule, today)
        yield Said(rule, datetime.combine(day, time(), ZONE), told)


def _seen_at(rule: Rule, at: datetime, one: Appointment) -> datetime:
    """The moment at which it is worded; that a talk was held is said once it is over."""
    return max(at, one.ends_at) if rule.say == "rate" else at
