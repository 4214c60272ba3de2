"""The commands `wegwijs schedule …`: when people are told of their appointments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from casework import schedules
from casework.reminding import schedule_of
from cli.errors import UseError
from cli.output import row, tell
from cli.words import say
from cli.work import Desk, at_desk
from flows.klantreis.profile import load_profile
from flows.schedule import JOURNEY_KINDS, SCHEDULE_KINDS, ScheduleKind
from flows.schedule_notation import text_of


def show(gemeente: str | None, kind: ScheduleKind | None) -> None:
    """The rules that count, a kind a line; version 0 are the program's own."""
    with at_desk(gemeente) as desk:
        profile = load_profile(desk.home.name)
        print(say("list-schedules"))
        for one in (kind,) if kind else SCHEDULE_KINDS:
            with desk.database.transaction() as connection:
                version, rules = schedule_of(connection, desk.home.id, one)
                if one in JOURNEY_KINDS:
                    rules = schedules.timetable_of(connection, desk.home.id, profile)[one]
            row(one, version, " ".join(map(text_of, rules)))


def set_rules(
    gemeente: str | None, kind: ScheduleKind, lines: Sequence[str], *, none: bool
) -> None:
    """These rules from now on, and no others."""
    if bool(lines) == none:
        raise UseError(say("schedule-needs-rules"))
    rules = schedules.rules_of_lines(kind, lines)
    with at_desk(gemeente) as desk:
        _change(
            desk,
            kind,
            lambda connection: schedules.set_rules(connection, desk.actor, kind, rules, desk.now),
        )


def reset(gemeente: str | None, kind: ScheduleKind) -> None:
    """The program's own rules again."""
    with at_desk(gemeente) as desk:
        _change(
            desk,
            kind,
            lambda connection: schedules.reset_rules(connection, desk.actor, kind, desk.now),
        )


def _change(desk: Desk, kind: ScheduleKind, change: Callable[[Connection], int]) -> None:
    with desk.database.transaction() as connection:
        version = change(connection)
    last: int | None = 0
    while last is not None:
        with desk.database.transaction() as connection:
            last = schedules.renew_ahead(connection, desk.home.id, kind, desk.now, last)
    tell(say("schedule-kept", kind=kind, version=version))
