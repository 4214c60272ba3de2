"""Calendars read from a server that speaks https, every quarter of an hour."""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from casework import calendars
from casework.calendar_blocks import MOST_BYTES
from casework.errors import CaseError, Reason
from cli.calendar_reader import CalendarReader
from cli.fetching import fetch
from storage.appointments import list_appointments
from storage.calendars import CalendarRow, list_calendars
from storage.database import Database
from tests.casework.bookings import somebody
from tests.casework.test_calendar_reading import calendar, event
from tests.casework.world import clerk
from tests.storage.world import NOW

ONE = event("DTSTART:20261001T100000Z")
SECRET = "geheim-1234"


class Server:
    """A calendar on the web. `body` is what it holds; `asked`: the ETags it was asked with."""

    def __init__(self) -> None:
        self.url, self.asked = "", list[str | None]()
        self.body, self.status = calendar(ONE), 200
        self.headers: dict[str, str] = {}

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.headers.get("If-None-Match"))
        etag = f'"{hash(self.body)}"'
        if self.asked[-1] == etag:
            return web.Response(status=304)
        return web.Response(
            status=self.status, body=self.body, headers=self.headers or {"ETag": etag}
        )


@pytest.fixture
def vouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate of localhost that this process believes."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("NO_PROXY", "localhost")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


@pytest.fixture
async def server(vouched: ssl.SSLContext) -> AsyncIterator[Server]:
    made = Server()
    application = web.Application()
    application.router.add_get(f"/{SECRET}.ics", made.answer)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 0, ssl_context=vouched)
    await site.start()
    port = runner.addresses[0][1]
    made.url = f"https://localhost:{port}/{SECRET}.ics"
    yield made
    await runner.cleanup()


async def refusal(server: Server) -> CaseError:
    with pytest.raises(CaseError) as refused:
        await fetch(server.url, None)
    assert SECRET not in str(refused.value)
    return refused.value


async def test_what_is_what_it_was_is_not_sent_again(server: Server) -> None:
    data, etag = await fetch(server.url, None)
    assert data == server.body
    assert await fetch(server.url, etag) == (None, etag)


async def test_where_it_moved_to_is_followed(server: Server) -> None:
    server.status, server.headers = 302, {"Location": server.url}
    assert (await refusal(server)).args_told == {"problem": "redirects"}
    assert len(server.asked) == 4
    server.headers = {"Location": server.url.replace("https", "http")}
    assert (await refusal(server)).args_told == {"problem": "http"}


@pytest.mark.parametrize("status", [403, 404, 500])
async def test_trouble_is_told_without_the_address(server: Server, status: int) -> None:
    server.status = status
    assert (await refusal(server)).args_told == {"problem": str(status)}


async def test_too_large(server: Server) -> None:
    server.body = b"x" * (MOST_BYTES + 1)
    assert (await refusal(server)).reason is Reason.CALENDAR_TOO_LARGE


async def test_a_certificate_nobody_vouches_for(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    error = await refusal(server)
    assert error.args_told == {"problem": "ClientConnectorCertificateError"}


async def test_nobody_there(server: Server) -> None:
    server.url = f"https://localhost:1/{SECRET}.ics"
    assert (await refusal(server)).reason is Reason.CALENDAR_NOT_REACHED


class Desk:
    """A municipality with Amal (HS-1), whose consulent's calendar is read; its clock stands."""

    def __init__(self, database: Database, server: Server) -> None:
        self.database, self.now, self.changes = database, NOW, 0
        with database.transaction() as connection:
            self.actor = clerk(connection)
            somebody(connection, self.actor)
            calendars.add(connection, self.actor, "Anna", server.url, NOW)
        self.reader = CalendarReader(
            database, [self.actor.municipality_id], lambda: self.now, self._count, fetch
        )

    def _count(self) -> None:
        self.changes += 1

    async def later(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        await self.reader.tried()

    @property
    def kept(self) -> CalendarRow:
        with self.database.transaction() as connection:
            return list_calendars(connection, [self.actor.municipality_id])[0]

    @property
    def moments(self) -> list[tuple[datetime, str]]:
        with self.database.transaction() as connection:
            rows = list_appointments(connection, self.actor.municipality_id, NOW)
        return [(row.starts_at, row.state.value) for row in rows]


async def test_read_each_quarter(database: Database, server: Server) -> None:
    desk = Desk(database, server)
    await desk.later(0)
    assert desk.moments == [(datetime(2026, 10, 1, 10, tzinfo=UTC), "planned")]
    assert desk.changes == 1
    await desk.later(5)
    assert len(server.asked) == 1
    await desk.later(10)
    assert server.asked[1] is not None
    assert desk.changes == 1
    server.body = calendar(event("DTSTART:20261002T100000Z"))
    await desk.later(15)
    assert desk.moments == [(datetime(2026, 10, 2, 10, tzinfo=UTC), "moved")]
    assert desk.changes == 2


async def test_once_a_day_it_is_read_whole(database: Database, server: Server) -> None:
    desk = Desk(database, server)
    await desk.later(0)
    await desk.later(24 * 60)
    assert server.asked == [None, None]


async def test_what_goes_wrong_is_kept_and_tried_again(database: Database, server: Server) -> None:
    desk = Desk(database, server)
    server.body = b"<html>inloggen</html>"
    with capture_logs() as lines:
        await desk.later(0)
    problem = calendars.problem_of(desk.kept)
    assert problem is not None
    assert problem.reason is Reason.CALENDAR_UNREADABLE
    assert [line["event"] for line in lines] == ["calendar not read"]
    assert SECRET not in str(lines)
    server.body = calendar(ONE)
    await desk.later(15)
    assert desk.kept.problem is None
    assert len(desk.moments) == 1


async def test_one_that_fails_does_not_hold_up_the_others(
    database: Database, server: Server
) -> None:
    desk = Desk(database, server)
    with database.transaction() as connection:
        calendars.add(connection, desk.actor, "Aaa", "https://localhost:1/x.ics", NOW)
    with capture_logs():
        await desk.later(0)
    assert len(desk.moments) == 1
