"""The digest of a working morning: how much there is to do, for each colleague with an address.

Counts and nothing else: who it is about stands in the console alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from casework.access import READERS
from flows.context import ZONE
from flows.schedule import IsWorking
from storage import digests, staff
from storage.work import Counts

MORNING, NOON = time(8), time(12)
"""From when on it is sent, and when it is of no use any more (Europe/Amsterdam)."""
PAUSE = timedelta(minutes=10)
"""Before one that did not go is tried again."""
MOST_TRIES = 12


@dataclass(frozen=True, slots=True)
class Digest:
    """To one colleague: what is open in each municipality (by name) they see people of.

    `own`: of all of that, what is about people they guide.
    """

    id: int
    email: str
    login: str
    homes: Mapping[str, Counts]
    own: Counts

    @property
    def total(self) -> Counts:
        return _sum(self.homes.values())


def due_digests(connection: Connection, is_working: IsWorking, now: datetime) -> list[Digest]:
    """The digests to send now; whoever takes them tells `digests.mark_sent` or `mark_failed`.

    Each colleague gets one a working day. Who has nothing to do gets none.
    """
    local = now.astimezone(ZONE)
    if not is_working(local.date()) or not MORNING <= local.time() < NOON:
        return []
    readers = staff.with_email(connection, READERS)
    digests.note_digests(connection, readers, local.date(), now)
    taken = digests.take_digests(connection, local.date(), now, PAUSE, MOST_TRIES)
    if not taken:
        return []
    ends = datetime.combine(local.date() + timedelta(days=1), time(), ZONE)
    counts = digests.open_counts(connection, now, ends)
    made = [_digest(row, readers.get(row.staff_id, {}), counts) for row in taken]
    for one in made:
        if not one.total:
            digests.mark_sent(connection, one.id, now)
    return [one for one in made if one.total]


def _digest(
    row: digests.DigestRow,
    homes: Mapping[int, str],
    counts: Mapping[tuple[int, int | None], Counts],
) -> Digest:
    theirs = {key: count for key, count in counts.items() if key[0] in homes}
    return Digest(
        row.id,
        row.email,
        row.login,
        {
            name: total
            for id, name in sorted(homes.items(), key=lambda one: one[1])
            if (total := _sum(count for key, count in theirs.items() if key[0] == id))
        },
        _sum(count for key, count in theirs.items() if key[1] == row.staff_id),
    )


def _sum(counts: Iterable[Counts]) -> Counts:
    return sum(counts, Counts())
