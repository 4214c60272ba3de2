"""The commands `wegwijs figures` and `wegwijs tasks`: what to steer on, and what is to be done."""

from __future__ import annotations

import os

from casework.figures import FEWEST, Line, figures_of
from cli.output import moment, row
from cli.words import language_of, say
from cli.work import Desk, at_desk
from console import tasks
from console.languages import in_language
from flows.context import ZONE
from flows.klantreis.profile import load_profile
from storage.audit import write_audit
from storage.work import Work, open_work

MOST = 1000


def figures(gemeente: str | None, year: int | None, *, csv: bool) -> None:
    """One year of a municipality, this one unless told otherwise; in groups, never of somebody."""
    with at_desk(gemeente) as desk:
        chosen = year or desk.now.astimezone(ZONE).year
        profile = load_profile(desk.home.name, unconfirmed="asked")
        with desk.database.transaction() as connection:
            lines = figures_of(connection, desk.home.id, profile, chosen, desk.now)
        if csv:
            _as_csv(desk, chosen, lines)
        else:
            _as_text(desk, chosen, lines)


def show_tasks(gemeente: str | None) -> None:
    """What is open, the most pressing first, a line each."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            found = open_work(connection, [desk.home.id], limit=MOST)
            read = desk.actor.did("work read", desk.now, None, tasks=len(found))
            write_audit(connection, [read])
        print(say("list-tasks"))
        with in_language(language_of(os.environ)):
            for one in found:
                _show(one)


def _show(one: Work) -> None:
    who = (one.person.number, one.person.first_name) if one.person else ("", "")
    row(
        moment(one.task.due_at),
        tasks.title(one.task.kind, one.task.args),
        *who,
        "; ".join(tasks.facts(one)),
        tasks.advice(one.task.kind),
    )


def _as_csv(desk: Desk, year: int, lines: list[Line]) -> None:
    print(say("list-figures"))
    for line in lines:
        for name, count in line.counts.items():
            row(desk.home.name, year, _part(line), _group(line), _named(name), _counted(count))
        row(desk.home.name, year, _part(line), _group(line), "%", line.share)


def _as_text(desk: Desk, year: int, lines: list[Line]) -> None:
    print(say("figures-title", municipality=desk.home.name, year=year, fewest=FEWEST))
    for line in lines:
        head = ", ".join(part for part in (_part(line), _group(line)) if part)
        counts = ", ".join(f"{_named(name)} {_counted(n)}" for name, n in line.counts.items())
        share = "" if line.share is None else f" ({line.share}%)"
        print(f"{head}: {counts}{share}")


def _part(line: Line) -> str:
    return say(f"figures-{line.part}")


def _group(line: Line) -> str:
    if line.group is None:
        return ""
    with in_language(language_of(os.environ)):
        return tasks.KINDS[line.group]


def _named(name: str) -> str:
    return say(f"figures-count-{name}")


def _counted(count: int | None) -> str:
    return f"<{FEWEST}" if count is None else str(count)
