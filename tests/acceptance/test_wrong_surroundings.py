"""A database, a file or a token that will not do: one clear line and exit code 1."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.simulator.server import Simulator
from storage.database import Database
from tests.acceptance.conftest import Start, refused, refused_at_once
from tests.databases import NewAddress
from tests.process import free_port


async def test_a_folder_that_is_not_there(wegwijs: Start) -> None:
    await refused(wegwijs(DATABASE_URL="sqlite:////nowhere/at/all/x.db"), 1, "/nowhere/at/all")


def test_a_file_that_is_no_database(wegwijs: Start, tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    file.write_text("Geachte mevrouw, " * 500)
    refused_at_once(wegwijs(DATABASE_URL=f"sqlite:///{file}"), 1, "letter.db")
    assert file.read_text().startswith("Geachte"), "it is not ours to write in"


def test_a_server_that_does_not_answer(wegwijs: Start) -> None:
    address = f"postgresql://wegwijs:geheim@127.0.0.1:{free_port()}/wegwijs"
    line = refused_at_once(wegwijs(DATABASE_URL=address), 1, "127.0.0.1")
    assert "geheim" not in line


def test_a_database_that_is_not_there(wegwijs: Start, new_address: NewAddress) -> None:
    address = new_address("postgresql").replace("/test_", "/no_test_")
    refused_at_once(wegwijs(DATABASE_URL=address), 1, "no_test_")


def test_a_schema_of_a_newer_program(wegwijs: Start, address: str) -> None:
    _set_version(address, "ffffffffffff")
    refused_at_once(wegwijs(DATABASE_URL=address), 1, "ffffffffffff", "newer")


def test_a_postgresql_that_was_not_migrated(wegwijs: Start, new_address: NewAddress) -> None:
    address = new_address("postgresql")
    _set_version(address, None)
    refused_at_once(wegwijs(DATABASE_URL=address), 1, "wegwijs migrate")


def _set_version(address: str, version: str | None) -> None:
    database = Database.open(address)
    with database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM alembic_version")
        if version:
            connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{version}')")
    database.dispose()


async def test_a_second_program_on_one_file(wegwijs: Start, simulator: Simulator, api: str) -> None:
    first = wegwijs(TELEGRAM_TOKEN=simulator.token, TELEGRAM_API_URL=api)
    await first.start()
    await first.until(lambda: bool(simulator.calls.all("getMe")))
    second = wegwijs(
        TELEGRAM_TOKEN=simulator.token,
        TELEGRAM_API_URL=api,
        DATABASE_URL=first.settings["DATABASE_URL"],
    )
    await refused(second, 1, "another wegwijs runs")
    assert first.is_running


async def test_a_token_that_telegram_does_not_know(
    wegwijs: Start, simulator: Simulator, api: str
) -> None:
    token = "4200000001:this-is-not-the-token-at-all"
    program = wegwijs(TELEGRAM_TOKEN=token, TELEGRAM_API_URL=api)
    await program.start()
    assert await program.ended() == 1
    told = [line for line in program.said().splitlines() if line.startswith("wegwijs: ")]
    assert len(told) == 1
    assert "@BotFather" in told[0]
    assert token not in program.said()
    assert "Traceback" not in program.said()


BROKEN = [
    ("flows/klantreis/heemstede.toml", "\n[contacts.\n"),
    ("flows/klantreis/heemstede.toml", "\nonbekend = 5\n"),
    ("flows/klantreis/landelijk.toml", "\n[steps.x]\nwho = 5\n"),
    ("locales/nl/menu.ftl", "\nbroken message = {\n"),
    ("locales/ti/menu.ftl", "\nmenu-x = { $name\n"),
]


@pytest.mark.parametrize(("file", "text"), BROKEN)
async def test_a_broken_text_or_profile(wegwijs: Start, copied: Path, file: str, text: str) -> None:
    path = copied / file
    first = len(path.read_text("utf-8").splitlines()) + 1
    with path.open("a", encoding="utf-8") as end:
        end.write(text)
    line = await refused(wegwijs(root=copied), 1, f"{file}:")
    number = int(line.split(f"{file}:")[1].split(":")[0])
    assert number >= min(first, 1)
