"""Figures a municipality can steer on: plans on time, who came, how talks went.

They tell of groups, never of somebody: a count of fewer than five people is hidden, and so is
whatever it could be computed from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Literal

from sqlalchemy import Connection

from casework.conversation import dates_of
from flows.context import ZONE
from flows.klantreis.journey import doubtful_dates, journey
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.preparing import HOWS
from storage import figures
from storage.appointments import Kind, State
from storage.figures import Tally
from storage.people import list_people

Part = Literal["pip", "attendance", "rating"]
FEWEST = 5
IN_TIME, TOO_LATE, UNKNOWN, OVERDUE = "in-time", "late", "unknown", "overdue"
CAME, DID_NOT, COULD_NOT, NOT_FILLED_IN = "attended", "missed", "cannot-come", "not-filled-in"
COUNTED = (IN_TIME, TOO_LATE, UNKNOWN, OVERDUE, CAME, DID_NOT, COULD_NOT, NOT_FILLED_IN, *HOWS)
"""Every name under which something is counted."""
_STATES: Mapping[State, str] = {
    State.ATTENDED: CAME,
    State.MISSED: DID_NOT,
    State.CANNOT_COME: COULD_NOT,
    State.PLANNED: NOT_FILLED_IN,
    State.MOVED: NOT_FILLED_IN,
    State.CONFIRMED: NOT_FILLED_IN,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One group: its counts, None where hidden. `share`: in whole per cents, of how it should be
    (in time, came, good); None where it is hidden or there is nothing to share.
    """

    part: Part
    group: Kind | None
    counts: Mapping[str, int | None]
    share: int | None


def figures_of(
    connection: Connection, municipality_id: int, profile: Profile, year: int, now: datetime
) -> list[Line]:
    """The lines of one year up to now."""
    since, until = _moment(year), min(_moment(year + 1), now)
    people = [dates_of(one) for one in list_people(connection, [municipality_id])]
    held = figures.appointments_by_state(connection, municipality_id, since, until)
    rated = figures.ratings(connection, municipality_id, since, until)
    return [
        _pips(profile, people, year, now.astimezone(ZONE).date()),
        *_attendance(held),
        *_ratings(rated),
    ]


def _moment(year: int) -> datetime:
    return datetime.combine(date(year, 1, 1), time(), ZONE).astimezone(UTC)


# --- the PIP -------------------------------------------------------------------------------------


def _pips(profile: Profile, people: Iterable[PersonDates], year: int, today: date) -> Line:
    """Besluit inburgering 2021, art. 5.3: plans made in this year, and those overdue today."""
    found = Counter(said for one in people if (said := _pip(profile, one, year, today)))
    tallies = {name: Tally(found[name], found[name]) for name in (IN_TIME, TOO_LATE, UNKNOWN)}
    overdue = _shown(Tally(found[OVERDUE], found[OVERDUE]))
    counts = {name: _shown(tally) for name, tally in tallies.items()}
    share = _share(counts, IN_TIME, (IN_TIME, TOO_LATE))
    return Line("pip", None, counts | {OVERDUE: overdue}, share)


def _pip(profile: Profile, person: PersonDates, year: int, today: date) -> str | None:
    made = person.pip
    if made is None or made > today:
        due = journey(profile, person, today).pip_due
        return OVERDUE if due is not None and due < today else None
    if made.year != year:
        return None
    if "pip" in doubtful_dates(person, today):
        return UNKNOWN
    due = journey(profile, replace(person, pip=None), made).pip_due
    if due is None:
        return UNKNOWN
    return IN_TIME if made <= due else TOO_LATE


# --- talks ---------------------------------------------------------------------------------------


def _attendance(held: Mapping[tuple[Kind, State], Tally]) -> Iterator[Line]:
    names = (CAME, DID_NOT, COULD_NOT, NOT_FILLED_IN)
    for kind in Kind:
        counts = {
            name: _shown(
                _sum(held.get((kind, state)) for state in _STATES if _STATES[state] == name)
            )
            for name in names
        }
        if any(count != 0 for count in counts.values()):
            yield Line("attendance", kind, counts, _share(counts, CAME, (CAME, DID_NOT)))


def _ratings(rated: Mapping[tuple[Kind, str], Tally]) -> Iterator[Line]:
    for kind in Kind:
        counts = {str(how): _shown(rated.get((kind, how), Tally(0, 0))) for how in HOWS}
        if any(count != 0 for count in counts.values()):
            yield Line("rating", kind, counts, _share(counts, HOWS[0], HOWS))


def _sum(tallies: Iterable[Tally | None]) -> Tally:
    """Together; of people the most in one of them, so that it is never taken for more."""
    found = [one for one in tallies if one is not None]
    return Tally(sum(one.times for one in found), max((one.people for one in found), default=0))


def _shown(tally: Tally) -> int | None:
    """The count; None where it tells of fewer than `FEWEST` people."""
    return tally.times if tally.times == 0 or tally.people >= FEWEST else None


def _share(counts: Mapping[str, int | None], of: str, among: Iterable[str]) -> int | None:
    """Never beside a hidden count, which it would give away."""
    known = [counts[name] for name in among]
    whole = sum(one or 0 for one in known)
    part = counts[of]
    if part is None or None in known or whole == 0:
        return None
    return round(100 * part / whole)
