"""A world with two municipalities, on SQLite (pages) or on both databases (use cases)."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from cli.texts import load_profiles
from flows.klantreis.model import Profile
from flows.lessons.loader import Library, load_library
from locales.catalog import Catalog
from storage.database import Database
from tests.browser import browser
from tests.console.site import Site, opened
from tests.console.world import Clock, World, fill

Texts = tuple[Catalog, Mapping[str, Profile], Library]


@pytest.fixture(scope="session")
def texts() -> Texts:
    profiles = load_profiles()
    copy = profiles["heemstede"].model_copy(update={"name": "heerenveen", "title": "Heerenveen"})
    return Catalog.load(), {**profiles, "heerenveen": copy}, load_library()


@pytest.fixture(scope="session")
def first_world(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, texts: Texts
) -> World:
    """Filled once, by use case after use case; its database is closed, for others to copy."""
    path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("world"))
    database = Database.open(f"sqlite:///{path}")
    filled = fill(World(database, Clock(), *texts))
    database.dispose()
    return filled


@pytest.fixture
def world(first_world: World, tmp_path: Path) -> Iterator[World]:
    """On SQLite: for tests of pages."""
    path = shutil.copy(str(first_world.database.address.database), tmp_path / "world.db")
    database = Database.open(f"sqlite:///{path}")
    yield first_world.again(database)
    database.dispose()


@pytest.fixture
def either_world(database: Database, texts: Texts) -> World:
    """On SQLite and on PostgreSQL: for tests of use cases."""
    return fill(World(database, Clock(), *texts))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Started once: it takes longer than most of what is tested in it."""
    async with browser() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="session")
async def site(world: World, chromium: Browser) -> AsyncIterator[Site]:
    """The console in a browser: for tests marked `IN_BROWSER`."""
    async with opened(world, chromium) as found:
        yield found
