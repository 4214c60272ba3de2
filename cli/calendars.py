"""The commands `wegwijs calendar …`. The address of a calendar is a secret: it is never shown."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime

from casework import calendars
from casework.calendar_import import Compared
from casework.calendar_reading import Odd
from casework.errors import CaseError
from cli.output import moment, row, tell
from cli.words import say
from cli.work import at_desk
from storage.calendars import CalendarRow, list_calendars

FROM_INPUT = "-"
MOST_TOLD = 20


def add(gemeente: str | None, name: str, url: str) -> None:
    """Read an address from now on; `-`: it is typed, so that no list of commands keeps it."""
    address = sys.stdin.readline() if url == FROM_INPUT else url
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            made = calendars.add(connection, desk.actor, name, address, desk.now)
        tell(say("calendar-added", name=made.name))


def remove(gemeente: str | None, name: str) -> None:
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            one = calendars.find(connection, desk.actor, name)
            calendars.remove(connection, desk.actor, one, desk.now)
        tell(say("calendar-removed", name=one.name))


def read(gemeente: str | None, name: str, *, sure: bool) -> None:
    """Read it now, whole; tells what came of it."""
    from cli.calendar_reader import read_now
    from cli.fetching import fetch

    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            one = calendars.find(connection, desk.actor, name)
        try:
            done = asyncio.run(
                read_now(desk.database, fetch, desk.actor, one, desk.now, sure=sure, whole=True)
            )
        except CaseError as error:
            with desk.database.transaction() as connection:
                calendars.failed(connection, one, error, desk.now)
            raise
        if done is not None:
            tell_compared(done)


def show(gemeente: str | None) -> None:
    """All of them, a line each; beneath each the moments of what was not clear."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            found = list_calendars(connection, [desk.home.id])
        print(say("list-calendars"))
        for one in found:
            row(one.name, moment(one.read_at), _problem(one), len(one.unmatched))
            for odd in one.unmatched:
                at = datetime.fromisoformat(odd["at"]) if odd["at"] else None
                tell(say("calendar-event", moment=moment(at), title="", text=say(odd["why"])))


def tell_compared(done: Compared) -> None:
    """What is not clear, and counts."""
    tell_odd(done.odd)
    counts = {name: len(getattr(done, name)) for name in ("new", "changed", "same")}
    tell(
        say("calendar-counts", **counts, cancelled=len(done.gone), unmatched=len(done.odd)),
    )


def tell_odd(events: tuple[Odd, ...]) -> None:
    """Some of them, a line each, and how many more there are."""
    for odd in events[:MOST_TOLD]:
        text = say(odd.reason)
        tell(say("calendar-event", moment=moment(odd.at), title=odd.title, text=text))
    if len(events) > MOST_TOLD:
        tell(say("calendar-more", count=len(events) - MOST_TOLD))


def _problem(one: CalendarRow) -> str:
    error = calendars.problem_of(one)
    return "" if error is None else say(error.reason, **error.args_told)
