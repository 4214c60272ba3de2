"""When people of a municipality are told of their appointments: its own rules, kind by kind.

A change counts for what is told from then on: each appointment that is ahead gets its reminders
anew, a share of them a transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from casework.announcing import Timetable, usual_timetable
from casework.cases import Actor
from casework.errors import CaseError, Reason
from casework.reminding import renew, schedule_of
from flows.klantreis.model import Profile
from flows.schedule import JOURNEY_KINDS, Rule, Rules, ScheduleKind, rules_from, rules_to_json
from flows.schedule_notation import rule_from_text
from flows.steps.appointment_messages import SAYINGS
from storage import audit, reminders

SHARE = 2_000
"""Appointments renewed in one transaction, so that no reply waits long behind it."""


def rules_of_lines(kind: ScheduleKind, lines: Sequence[str]) -> Rules:
    """The rules of a kind that were typed. CaseError where one is none, or nobody can say it."""
    rules = [_rule_of(kind, line) for line in lines]
    try:
        return rules_from(rules_to_json(tuple(rules)))
    except ValueError:
        raise CaseError(Reason.RULE_TWICE) from None


def _rule_of(kind: ScheduleKind, line: str) -> Rule:
    of_journey = kind in JOURNEY_KINDS
    try:
        rule = rule_from_text(line)
    except ValueError:
        raise CaseError(Reason.RULE_UNREADABLE, value=line) from None
    known = (kind.removeprefix("klantreis-"),) if of_journey else tuple(SAYINGS)
    if rule.say not in known:
        raise CaseError(Reason.RULE_SAYS_UNKNOWN, value=rule.say, known=", ".join(known))
    if (rule.anchor == "end") is not of_journey:
        raise CaseError(Reason.RULE_UNREADABLE, value=line)
    return rule


def timetable_of(connection: Connection, municipality_id: int, profile: Profile) -> Timetable:
    """How long before something runs out a municipality tells of it."""
    times = dict(usual_timetable(profile))
    own = reminders.newest_schedules(connection, municipality_id, JOURNEY_KINDS)
    for kind in JOURNEY_KINDS:
        if kind in own and (rules := own[kind].rules) is not None:
            times[kind] = rules_from(rules)
    return times


def set_rules(
    connection: Connection, actor: Actor, kind: ScheduleKind, rules: Rules, now: datetime
) -> int:
    """The rules of this kind from now on; returns their version. Then `renew_ahead`."""
    return _keep(connection, actor, kind, rules, now)


def reset_rules(connection: Connection, actor: Actor, kind: ScheduleKind, now: datetime) -> int:
    """The program's own rules again, also those it may get later. Then `renew_ahead`."""
    return _keep(connection, actor, kind, None, now)


def renew_ahead(
    connection: Connection,
    municipality_id: int,
    kind: ScheduleKind,
    now: datetime,
    after: int = 0,
) -> int | None:
    """Renew the next `SHARE` appointments of a kind, behind the id `after`, that are ahead and
    not planned by the rules that count: what was cut off half-way goes on where it was.

    Returns the last id, to go on from; None when there was nothing left.
    """
    version, _ = schedule_of(connection, municipality_id, kind)
    ids = reminders.unplanned(connection, municipality_id, kind, version, now, after, SHARE)
    renew(connection, ids, now)
    return ids[-1] if ids else None


def _keep(
    connection: Connection,
    actor: Actor,
    kind: ScheduleKind,
    rules: Rules | None,
    now: datetime,
) -> int:
    kept = None if rules is None else rules_to_json(rules)
    version = reminders.add_schedule(
        connection, actor.municipality_id, kind, kept, now, actor.staff_id
    )
    action = "schedule reset" if rules is None else "schedule set"
    line = actor.did(action, now, None, kind=kind, version=version)
    audit.write_audit(connection, [line])
    return version
