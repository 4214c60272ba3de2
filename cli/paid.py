"""The command `wegwijs person paid`: what the municipality pays in somebody's name."""

from __future__ import annotations

from casework import cases
from casework.columns import read_date
from casework.learning import enter_paid
from cli.output import tell
from cli.words import say
from cli.work import at_desk
from flows.lessons.paid import Entered


def enter(gemeente: str | None, number: str, what: str, until: str | None, *, paid: bool) -> None:
    """Enter whether one cost is paid, and until when; tells what was entered."""
    entered = Entered(what, paid, read_date(until) if until else None)
    with at_desk(gemeente) as desk, desk.database.transaction() as connection:
        person = cases.find_person(connection, desk.actor, number)
        enter_paid(connection, desk.actor, person, entered, desk.now)
    said = say("paid-yes", number=person.number, what=what)
    tell(said if paid else say("paid-no", number=person.number, what=what))
