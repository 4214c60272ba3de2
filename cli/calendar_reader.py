"""Reading the calendars of colleagues again, every quarter of an hour."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

import structlog
from sqlalchemy import Connection

from casework import calendars
from casework.calendar_import import Compared
from casework.cases import Actor
from casework.errors import CaseError
from storage.calendars import CalendarRow, list_calendars
from storage.database import Database

log = structlog.get_logger()

Fetch = Callable[[str, str | None], Awaitable[tuple[bytes | None, str | None]]]
"""The bytes at an address and their ETag, or no bytes where they are those of that ETag."""


class CalendarReader:
    """Reads what it is time to read. `changed` is called where that changed appointments."""

    def __init__(
        self,
        database: Database,
        municipality_ids: Sequence[int],
        now: Callable[[], datetime],
        changed: Callable[[], None],
        fetch: Fetch,
    ) -> None:
        self._database, self._now, self._changed, self._fetch = database, now, changed, fetch
        self._homes = tuple(dict.fromkeys(municipality_ids))

    async def tried(self) -> None:
        """Read what is due. A database that is away is no reason to stop."""
        try:
            await self.read_due()
        except Exception:
            log.exception("calendars could not be read")

    async def read_due(self) -> None:
        """Each that is due, one after another; one that fails does not hold up the others."""
        for one in await self._database.run(lambda c: list_calendars(c, self._homes)):
            if await self._database.run(self._claim(one)):
                await self._tried(one)

    async def _tried(self, one: CalendarRow) -> None:
        try:
            done = await read_now(
                self._database, self._fetch, calendars.as_actor(one), one, self._now()
            )
        except CaseError as error:
            await self._database.run(
                partial(calendars.failed, one=one, error=error, now=self._now())
            )
            log.warning("calendar not read", calendar=one.public_id, reason=error.reason.value)
        except Exception as error:  # noqa: BLE001 - a calendar of somebody else's
            log.error("calendar not read", calendar=one.public_id, kind=type(error).__name__)  # noqa: TRY400 - its text may hold the address
        else:
            if done is not None and (done.new or done.changed or done.gone):
                self._changed()

    def _claim(self, one: CalendarRow) -> Callable[[Connection], bool]:
        return lambda connection: calendars.claim(connection, one, self._now())


async def read_now(
    database: Database,
    fetch: Fetch,
    actor: Actor,
    one: CalendarRow,
    now: datetime,
    *,
    sure: bool = False,
    whole: bool = False,
) -> Compared | None:
    """Fetch and take over one; None where it is what it was. CaseError.

    `whole`: also where it may be what it was.
    """
    from casework.calendar_reading import read_calendar

    data, etag = await fetch(one.url, None if whole else calendars.etag_of(one, now))
    if data is None:
        return None
    reading = await asyncio.to_thread(read_calendar, data, now)
    done = await database.run(
        lambda c: calendars.take(c, actor, one, reading, etag, now, sure=sure)
    )
    if isinstance(done, CaseError):
        raise done
    return done
