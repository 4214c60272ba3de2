"""Every minute: counts for `/metrics`, and mending what a crash left behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge
from sqlalchemy import Connection

from casework.repairing import Found, look
from casework.schedules import renew_ahead
from cli.shares import in_shares
from flows.appointments import APPOINTMENT_KINDS, AppointmentKind
from flows.quiet import QuietHours
from storage.database import Database

log = structlog.get_logger()


class Repair:
    """`mended` is called when there may be something to send or to hand over."""

    def __init__(
        self,
        database: Database,
        municipality_ids: Sequence[int],
        quiet: QuietHours,
        now: Callable[[], datetime],
        mended: Callable[[], None],
        registry: CollectorRegistry,
    ) -> None:
        self._database, self._homes = database, tuple(dict.fromkeys(municipality_ids))
        self._quiet, self._now, self._mended = quiet, now, mended
        self._figures = Figures(registry)

    async def look(self) -> None:
        """Count, and free what a sender that is gone had leased; what is late is looked at anew."""
        found = await self._database.run(self._look)
        self._figures.show(found)
        if found.freed:
            log.warning("leases that ran out were freed", rows=found.freed)
        if found.freed or found.health.late:
            self._mended()

    async def plan_missing(self) -> None:
        """Write the reminders of what is ahead and was not planned by the rules that count: a
        change of those was cut off half-way, or rows were lost.
        """
        for home in self._homes:
            for kind in APPOINTMENT_KINDS:
                await in_shares(self._database, partial(self._renewal, home, kind))

    async def tried(self) -> None:
        """`look`, for the scheduler: a database that is away is no reason to stop."""
        try:
            await self.look()
        except Exception:
            log.exception("it could not be looked whether all goes well")

    def _look(self, connection: Connection) -> Found:
        return look(connection, self._quiet, self._now())

    def _renewal(
        self, home: int, kind: AppointmentKind, after: int
    ) -> Callable[[Connection], int | None]:
        return lambda connection: renew_ahead(connection, home, kind, self._now(), after)


class Figures:
    """What `/metrics` tells of reminders and of messages that did not go."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._waiting = Gauge(
            "wegwijs_reminders_waiting", "Reminders whose moment is to come", registry=registry
        )
        self._late = Gauge(
            "wegwijs_reminders_late", "Reminders due and not handed over", registry=registry
        )
        self._expired = Gauge(
            "wegwijs_outbox_leases_expired",
            "Messages leased to a sender that did not come back",
            registry=registry,
        )
        self._not_sent = Gauge(
            "wegwijs_outbox_not_sent",
            "Messages of the last 90 days that never came (failed) or perhaps not (unknown)",
            ["state"],
            registry=registry,
        )
        self._freed = Counter(
            "wegwijs_outbox_leases_freed", "Messages put back to be sent", registry=registry
        )

    def show(self, found: Found) -> None:
        self._waiting.set(found.health.waiting)
        self._late.set(found.health.late)
        self._expired.set(found.health.expired)
        self._not_sent.labels("failed").set(found.health.failed)
        self._not_sent.labels("unknown").set(found.health.unknown)
        self._freed.inc(found.freed)
