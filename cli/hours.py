"""The command `wegwijs person hours`: what somebody did towards the Z-route or the MAP."""

from __future__ import annotations

from collections.abc import Mapping

from casework import cases
from casework.columns import read_date
from casework.counting import enter_hours, minutes_of, take_hours_back
from cli.output import tell
from cli.words import say
from cli.work import at_desk
from flows.context import ZONE
from flows.hours import NO_HOURS, Entry, HoursKind, goal, in_hours
from flows.klantreis.profile import load_profile
from storage.progress import progress_of

KINDS: Mapping[str, HoursKind] = {
    "lessen": "lessons",
    "participatie": "participation",
    "map": "map",
}
"""What the command calls them, as the law does."""


def enter(
    gemeente: str | None, number: str, soort: str, uren: str, datum: str | None, *, back: bool
) -> None:
    """Count hours of one day, or take them back; tells how far the person is now."""
    kind = KINDS[soort]
    with at_desk(gemeente) as desk:
        profile = load_profile(desk.home.name)
        today = desk.now.astimezone(ZONE).date()
        entry = Entry(kind, minutes_of(uren), read_date(datum) if datum else today)
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            if back:
                take_hours_back(connection, desk.actor, person, entry, desk.now)
            else:
                enter_hours(connection, desk.actor, profile, person, entry, desk.now, today)
            far = progress_of(connection, [person.id]).get(person.id, NO_HOURS)
    figures = {"hours": in_hours(far.of(kind)), "goal": goal(profile, kind) or "?"}
    tell(say("hours-counted", number=person.number, kind=soort, **figures))
