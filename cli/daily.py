"""What an office does each day: look at days that run out, and mail how much there is to do."""

from __future__ import annotations

import asyncio
import smtplib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial

import structlog
from sqlalchemy import Connection

from casework.deadlines import Watch, note_deadlines, note_unheard
from casework.digesting import Digest, due_digests
from casework.figures import freeze_due
from casework.reminding import is_working
from cli.mail import MailServer
from cli.shares import in_shares
from flows.context import ZONE
from flows.klantreis.model import Profile
from storage import digests
from storage.database import Database

log = structlog.get_logger()


class Days:
    """Makes the tasks of deadlines: of everybody at start and each day, and each hour of those of
    whom something changed.
    """

    def __init__(
        self,
        database: Database,
        profiles: Sequence[Mapping[int, Profile]],
        now: Callable[[], datetime],
    ) -> None:
        self._database, self._now = database, now
        self._watches = [Watch(each, is_working) for each in profiles]
        self._day: date | None = None
        self._looked: datetime | None = None

    async def catch_up(self) -> None:
        """Look at everybody, once a day."""
        if self._day != self._today():
            await self.everything()

    async def everything(self) -> None:
        """Look at everybody on a new day, else at whoever changed; one share a transaction."""
        now = self._now()
        day = now.astimezone(ZONE).date()
        since = self._looked if self._day == day else None
        for watch in self._watches:
            await in_shares(self._database, partial(self._share, watch, since=since))
            await self._database.run(self._unheard(watch))
        self._day, self._looked = day, now

    async def tried(self) -> None:
        """The same, for the scheduler: a database that is away is no reason to stop."""
        try:
            await self.everything()
        except Exception:
            log.exception("deadlines could not be looked at")

    def _share(
        self, watch: Watch, after: int, *, since: datetime | None
    ) -> Callable[[Connection], int | None]:
        return lambda connection: note_deadlines(connection, watch, self._now(), after, since)

    def _unheard(self, watch: Watch) -> Callable[[Connection], int]:
        return lambda connection: note_unheard(connection, watch, self._now())

    def _today(self) -> date:
        return self._now().astimezone(ZONE).date()


class Months:
    """Freezes the counts of months whose time has come; a transaction a municipality."""

    def __init__(
        self,
        database: Database,
        profiles: Sequence[Mapping[int, Profile]],
        now: Callable[[], datetime],
    ) -> None:
        self._database, self._now = database, now
        self._homes = [{id: one} for each in profiles for id, one in each.items()]

    async def freeze(self) -> int:
        """Returns how many months were frozen."""
        now = self._now()
        done = [await self._database.run(partial(_frozen, home, now)) for home in self._homes]
        return sum(done)

    async def tried(self) -> None:
        """The same, for the scheduler."""
        try:
            log.info("months frozen", months=await self.freeze())
        except Exception:
            log.exception("months could not be frozen")


def _frozen(home: Mapping[int, Profile], now: datetime, connection: Connection) -> int:
    return freeze_due(connection, home, now)


class Morning:
    """Mails the digest, each colleague once; what does not go is tried again."""

    def __init__(
        self,
        database: Database,
        server: MailServer,
        profiles: Mapping[str, Profile],
        link: str,
        now: Callable[[], datetime],
    ) -> None:
        self._database, self._server, self._profiles = database, server, profiles
        self._link, self._now = link, now

    async def send(self) -> int:
        """Send what is due; returns how many went."""
        due = await self._database.run(
            lambda connection: due_digests(connection, is_working, self._now())
        )
        return sum([await self._sent(one) for one in due])

    async def tried(self) -> None:
        """The same, for the scheduler."""
        try:
            await self.send()
        except Exception:
            log.exception("the digest could not be made")

    async def _sent(self, one: Digest) -> bool:
        from console.digest import mail  # loaded where there is mail

        message = mail(one, self._profiles, self._server.sender, self._link, self._now())
        try:
            await asyncio.to_thread(self._server.send, message)
        except (smtplib.SMTPException, OSError) as error:
            await self._failed(one, type(error).__name__)
            return False
        at = self._now()
        await self._database.run(lambda connection: digests.mark_sent(connection, one.id, at))
        return True

    async def _failed(self, one: Digest, problem: str) -> None:
        """The kind of the problem only: what servers say may hold addresses."""
        log.warning("a digest did not go", problem=problem)
        await self._database.run(
            lambda connection: digests.mark_failed(connection, one.id, problem)
        )
