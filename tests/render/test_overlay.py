"""What is approved is said at once, by every process, and a release is never in its way unseen."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from locales.catalog import Catalog
from locales.release import Release
from locales.states import stamp
from locales.typed import tidied
from render.overlay import Overlay
from render.recordings import Recordings
from storage import translations
from storage.database import Database
from storage.translations import Deed, DeedRow, NewDeed, standing_of
from storage.wake import watch

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SECONDS = 10


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts of a release: one message in two languages."""
    for language, text in (("nl", "Kies een knop."), ("ar", "اختيار زر.")):
        (tmp_path / "locales" / language).mkdir(parents=True)
        write(tmp_path / "locales", language, text)
    stamp(tmp_path / "locales", "ar")
    return tmp_path / "locales"


def write(folder: Path, language: str, text: str) -> None:
    (folder / language / "menu.ftl").write_text(f"# Above.\nmenu-what = {text}\n", "utf-8")


def loaded(folder: Path) -> Catalog:
    return Catalog.load(folder, ("nl", "ar"))


def did(connection: Connection, catalog: Catalog, deed: Deed, text: str, number: int) -> DeedRow:
    released = Release(catalog).of("ar", "menu-what")
    own = catalog.trying("ar", {"menu-what": f"menu-what = {tidied(text)}"})
    new = NewDeed(
        "ar",
        "menu-what",
        number,
        deed,
        text,
        own.source_hash("ar", "menu-what"),
        released.source_hash,
        released.text_hash,
        None,
        NOW,
    )
    made = translations.add_deed(connection, new)
    assert made is not None
    return made


def said(catalog: Catalog) -> str:
    return catalog.text("ar", "menu-what", isolate=False).lstrip("\u200f")


async def test_approved_is_said_undone_is_not(database: Database, folder: Path) -> None:
    catalog = loaded(folder)
    overlay = Overlay(database, catalog)
    with database.transaction() as connection:
        did(connection, catalog, Deed.SUGGESTED, "يرجى الاختيار.", 1)
    await overlay.refresh()
    assert said(catalog) == "اختيار زر."
    with database.transaction() as connection:
        made = did(connection, catalog, Deed.APPROVED, "يرجى الاختيار.", 2)
    await overlay.refresh()
    assert said(catalog) == "يرجى الاختيار."
    with database.transaction() as connection:
        assert translations.undo_deed(connection, made.id, None, NOW)
        assert not translations.undo_deed(connection, made.id, None, NOW)
    await overlay.refresh()
    assert said(catalog) == "اختيار زر."


async def test_of_two_at_once_one_is_told(database: Database, folder: Path) -> None:
    catalog = loaded(folder)
    with database.transaction() as connection:
        first = did(connection, catalog, Deed.APPROVED, "أ", 1)
        again = NewDeed("ar", "menu-what", 1, Deed.APPROVED, "ب", "t", "s", "r", None, NOW)
        assert translations.add_deed(connection, again) is None
        assert translations.deeds_of(connection, "ar", "menu-what") == [first]


async def test_another_process_says_it_soon(database: Database, address: str, folder: Path) -> None:
    here, there = loaded(folder), loaded(folder)
    overlay = Overlay(database, there)
    other = Database.open(address)
    tasks = [
        asyncio.create_task(overlay.run()),
        asyncio.create_task(watch(database, overlay.notify)),
    ]
    try:
        await asyncio.sleep(0)
        with other.transaction() as connection:
            did(connection, here, Deed.APPROVED, "يرجى الاختيار.", 1)
        async with asyncio.timeout(SECONDS):
            while said(there) != "يرجى الاختيار.":  # noqa: ASYNC110 - what is said has no event
                await asyncio.sleep(0.02)
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await other.close()


async def test_another_translation_of_the_release_waits_for_a_choice(
    sqlite_database: Database, folder: Path
) -> None:
    catalog = loaded(folder)
    with sqlite_database.transaction() as connection:
        did(connection, catalog, Deed.APPROVED, "يرجى الاختيار.", 1)
    write(folder, "ar", "اضغط هنا.")
    stamp(folder, "ar")
    newer = loaded(folder)
    await Overlay(sqlite_database, newer).refresh()
    assert said(newer) == "يرجى الاختيار."


async def test_a_translation_of_newer_dutch_is_said_until_a_choice(
    sqlite_database: Database, folder: Path
) -> None:
    catalog = loaded(folder)
    with sqlite_database.transaction() as connection:
        did(connection, catalog, Deed.APPROVED, "يرجى الاختيار.", 1)
    write(folder, "nl", "Kies niets.")
    stale = loaded(folder)
    await Overlay(sqlite_database, stale).refresh()
    assert said(stale) == "يرجى الاختيار."  # the release has no newer translation either
    write(folder, "ar", "لا اختيار.")
    stamp(folder, "ar")
    newer = loaded(folder)
    await Overlay(sqlite_database, newer).refresh()
    assert said(newer) == "لا اختيار."
    with sqlite_database.transaction() as connection:
        did(connection, newer, Deed.APPROVED, "يرجى الاختيار.", 2)
    await Overlay(sqlite_database, newer).refresh()
    assert said(newer) == "يرجى الاختيار."


async def test_a_message_that_is_gone_hinders_nobody(
    sqlite_database: Database, folder: Path
) -> None:
    with sqlite_database.transaction() as connection:
        did(connection, loaded(folder), Deed.APPROVED, "أ", 1)
    for language in ("nl", "ar"):
        (folder / language / "menu.ftl").write_text("menu-new = a\n", "utf-8")
    newer = loaded(folder)
    await Overlay(sqlite_database, newer).refresh()
    assert newer.text("ar", "menu-new", isolate=False).endswith("a")


async def test_a_recording_is_heard_under_its_own_text_alone(
    database: Database, folder: Path
) -> None:
    catalog = loaded(folder)
    overlay, recordings = Overlay(database, catalog), Recordings(catalog, folder)
    where = "ar", "menu-what", catalog.source_hash("ar", "menu-what")
    with database.transaction() as connection:
        first = translations.add_sound(connection, *where, b"OggS1", None, NOW)
        second = translations.add_sound(connection, *where, b"OggS2", None, NOW)
    await overlay.refresh()
    found = recordings.find("ar", "menu-what")
    assert found is not None
    assert (found.name, found.path) == (second, None)
    with database.transaction() as connection:
        assert translations.read_sound(connection, second) == b"OggS2"
        back = translations.bring_back_sound(connection, first, None, NOW)
        assert back is not None
        assert translations.read_sound(connection, back.public_id) == b"OggS1"
    await overlay.refresh()
    found = recordings.find("ar", "menu-what")
    assert found is not None
    assert found.name == back.public_id
    with database.transaction() as connection:
        did(connection, catalog, Deed.APPROVED, "غير ذلك", 1)
    await overlay.refresh()
    assert recordings.find("ar", "menu-what") is None


def deeds(*said: Deed) -> Iterator[DeedRow]:
    row = DeedRow(0, "p", "ar", "m", 0, Deed.APPROVED, "t", "h", "s", "r", None, NOW, None, None)
    for number, deed in enumerate(said, 1):
        yield replace(row, number=number, deed=deed)


@pytest.mark.parametrize(
    ("said", "approval", "suggestion"),
    [
        ((), None, None),
        ((Deed.SUGGESTED,), None, 1),
        ((Deed.SUGGESTED, Deed.SUGGESTED), None, 2),
        ((Deed.SUGGESTED, Deed.DECLINED), None, None),
        ((Deed.APPROVED, Deed.SUGGESTED), 1, 2),
        ((Deed.SUGGESTED, Deed.APPROVED), 2, None),
        ((Deed.APPROVED, Deed.SUGGESTED, Deed.WITHDRAWN), None, 2),
        ((Deed.APPROVED, Deed.WITHDRAWN, Deed.APPROVED), 3, None),
    ],
)
def test_what_stands_follows_from_the_deeds(
    said: tuple[Deed, ...], approval: int | None, suggestion: int | None
) -> None:
    found = standing_of(deeds(*said))
    assert (found.approval and found.approval.number) == approval
    assert (found.suggestion and found.suggestion.number) == suggestion
