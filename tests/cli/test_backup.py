"""Everything into one file while the program runs, and back: whole, once, and nothing is sent."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, inspect, select

from casework.cases import Actor
from casework.erasing import erase
from casework.signing_in import begin
from flows.lessons.loader import NO_LESSONS
from locales.catalog import Catalog
from storage import sqlite
from storage.audit import read_audit
from storage.backups import FLEETING, put_back, read_start, write_backup
from storage.database import Database
from storage.erasures import NAME
from storage.errors import BackupError, StorageError
from storage.halts import halts_of
from storage.logins import bind_account
from storage.migrating import upgrade_to
from storage.people import find_person, save_person
from storage.placing import new_database
from storage.schema import metadata
from tests.cli.conftest import Outcome, Shell
from tests.console.world import NOW, Clock, World, fill
from tests.databases import Dialect, NewAddress
from tests.documents import ROOT

KINDS = ("sqlite", "postgresql")
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def some_lines(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """A backup that is not changed by who reads it."""
    path = tmp_path_factory.mktemp("filled") / "filled.db"
    shutil.copy(sqlite_template, path)
    filled(f"sqlite:///{path}")
    return lines_of(f"sqlite:///{path}")


def filled(url: str) -> None:
    """Two municipalities with people, talks, questions, files and broadcasts."""
    database = Database.open(url)
    world = fill(World(database, Clock(), Catalog.load(), {}, NO_LESSONS))
    with database.transaction() as connection:
        anna = world.staff["anna"].id
        begin(connection, anna, NOW)
        bind_account(connection, anna, "https://login.example", "sub-anna", NOW)
    database.dispose()


def everything(connection: Connection) -> Rows:
    kept = [table for table in metadata.sorted_tables if table.name not in FLEETING]
    return {
        table.name: [
            tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))
        ]
        for table in kept
    }


def rows_of(url: str) -> Rows:
    database = Database.open(url)
    with database.transaction() as connection:
        found = everything(connection)
    database.dispose()
    return found


def lines_of(url: str) -> list[bytes]:
    out, database = io.BytesIO(), Database.open(url)
    write_backup(database, out, NOW)
    database.dispose()
    return out.getvalue().splitlines(keepends=True)


def restored(lines: list[bytes], url: str) -> Rows:
    each = iter(lines)
    with new_database(url) as database:
        return put_back(database, read_start(each), each, everything)


@pytest.mark.parametrize(("kind", "to"), [KINDS, KINDS[::-1]])
def test_everything_comes_back_on_either_database(
    new_address: NewAddress, empty_address: NewAddress, kind: Dialect, to: Dialect
) -> None:
    old, new = new_address(kind), empty_address(to)
    filled(old)
    before = rows_of(old)
    assert restored(lines_of(old), new) == before
    assert sum(map(len, before.values())) > 50
    database = Database.open(new)
    with database.transaction() as connection:
        home = before["municipality"][0][0]
        known = {"first_name": "Nieuw", "language": "ar", "doelgroep": "nareiziger"}
        added, _ = save_person(connection, home, "HS-99", known, NOW)
        person = find_person(connection, home, "HS-1")
        assert person is not None
        assert erase(connection, Actor("x", home), person, NOW)["kept_file_part"] > 1
        assert connection.scalar(select(metadata.tables["staff_session"].c.id)) is None
    database.dispose()
    assert added.id == 1 + max(row[0] for row in before["person"])


def test_an_older_schema_is_put_back_and_brought_to_the_newest(
    empty_address: NewAddress, some_lines: list[bytes], tmp_path: Path
) -> None:
    known, lines = _schema("0013", tmp_path), []
    start, *rest = some_lines
    told = json.loads(start)
    columns = {name: of for name, of in told["columns"].items() if name in known}
    lines.append(json.dumps({**told, "revision": "0013", "columns": columns}).encode() + b"\n")
    table = ""
    for line in map(json.loads, rest):
        if isinstance(line, dict) and "rows" in line:
            line = {"rows": {name: n for name, n in line["rows"].items() if name in known}}
        elif isinstance(line, dict):
            table = line["table"]
        if table in known or (isinstance(line, dict) and "rows" in line):
            lines.append(json.dumps(line).encode() + b"\n")
    found = restored(lines, empty_address("sqlite"))
    assert len(found["person"]) == 4
    assert found["staff_account"] == []


def _schema(revision: str, folder: Path) -> set[str]:
    engine = sqlite.prepare(create_engine(f"sqlite:///{folder / 'older.db'}"))
    with engine.begin() as connection:
        upgrade_to(connection, revision)
        names = set(inspect(connection).get_table_names())
    engine.dispose()
    return names


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_committed_meanwhile_is_in_it_wholly_or_not_at_all(
    new_address: NewAddress, kind: Dialect
) -> None:
    url = new_address(kind)
    filled(url)
    database, other = Database.open(url), Database.open(url)

    class Meanwhile(io.BytesIO):
        def write(self, line: Any) -> int:
            if bytes(line) == b'{"table":"staff"}\n':
                with other.transaction() as connection:
                    home = connection.scalar(select(metadata.tables["municipality"].c.id))
                    values = {"first_name": "Later", "language": "ar", "doelgroep": "nareiziger"}
                    save_person(connection, home or 0, "HS-77", values, NOW)
            return super().write(line)

    out = Meanwhile()
    write_backup(database, out, NOW)
    assert b"Later" not in out.getvalue()
    assert b"HS-77" in b"".join(lines_of(url))
    database.dispose()
    other.dispose()


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[:-1],
        lambda lines: [*lines[:-2], lines[-1]],
        lambda lines: [lines[0].replace(b'"001', b'"999'), *lines[1:]],
        lambda lines: [*lines[:3], b"nonsense\n", *lines[3:]],
        lambda lines: [*lines[:1], b'{"table":"sqlite_master"}\n', *lines[1:]],
        lambda _: [b"PK\x03\x04\n"],
    ],
)
def test_what_is_not_as_it_was_written_is_refused_whole(
    empty_address: NewAddress, some_lines: list[bytes], change: Any, tmp_path: Path
) -> None:
    with pytest.raises(StorageError):
        restored(change(some_lines), empty_address("sqlite"))
    assert [one for one in tmp_path.glob("empty*") if one.suffix != ".lock"] == []


def test_on_postgresql_too(empty_address: NewAddress, some_lines: list[bytes]) -> None:
    new = empty_address("postgresql")
    with pytest.raises(StorageError):
        restored(some_lines[:-1], new)
    database = Database.open(new)
    assert inspect(database.engine).get_table_names() == []
    database.dispose()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_put_back_over_a_database(new_address: NewAddress, kind: Dialect) -> None:
    url = new_address(kind)
    filled(url)
    before = rows_of(url)
    with pytest.raises(BackupError):
        restored(lines_of(url), url)
    assert rows_of(url) == before


# --- the commands -------------------------------------------------------------------------------


@pytest.fixture
def installation(each_shell: Shell) -> Shell:
    filled(each_shell.database)
    return each_shell


def test_who_was_erased_since_stays_erased_and_nothing_is_sent_until_it_is_let_go(
    installation: Shell, empty_address: NewAddress, tmp_path: Path
) -> None:
    shell, erased = installation, str(tmp_path / "erased")
    old = {"erased_file": erased}
    key = shell.write("key", "0123456789abcdef" * 4)
    file = str(tmp_path / "wegwijs.backup")
    made = shell("backup", file, "--sleutel", key, **old)
    assert (made.code, "rows" in made.err) == (0, True)
    assert shell("person", "erase", "HS-1", "--yes", **old).code == 0
    remembered = Path(erased).read_text()
    assert len(remembered.splitlines()) == 1
    assert "HS-1" not in remembered
    fresh = {**old, "database_url": empty_address("sqlite")}
    put = shell("restore", file, "--sleutel", key, **fresh)
    assert put.code == 0, put.err
    assert "erased after that: 1" in put.err
    assert "restore --release" in put.err
    listed = shell("person", "list", **fresh)
    assert "HS-1" not in listed.out
    assert "HS-2" in listed.out
    database = Database.open(fresh["database_url"])
    with database.transaction() as connection:
        assert len(halts_of(connection)) == 1  # the bot that has a chat left
        actions = {line.action for line in read_audit(connection)}
    database.dispose()
    assert {"backup restored", "person erased"} <= actions
    assert shell("restore", "--release", typed="nee\n", **fresh).code == 1
    let_go = shell("restore", "--release", "--yes", **fresh)
    assert (let_go.code, "go out again" in let_go.err) == (0, True)
    assert "nothing stands still" in shell("restore", "--release", **fresh).err


def test_a_restore_asks_for_the_file_that_remembers(
    shell: Shell, empty_address: NewAddress, tmp_path: Path
) -> None:
    filled(shell.database)
    file = str(tmp_path / "x.backup")
    shell("backup", file)
    assert (tmp_path / NAME).exists()
    elsewhere = {"database_url": empty_address("sqlite")}
    refused = shell("restore", file, **elsewhere)
    assert (refused.code, "WEGWIJS_ERASED_FILE" in refused.err) == (2, True)
    assert shell("restore", file, "--zonder-gewist", **elsewhere).code == 0


def test_where_nobody_has_a_chat_nothing_needs_to_be_let_go(
    shell: Shell, empty_address: NewAddress, tmp_path: Path
) -> None:
    file, fresh = str(tmp_path / "x.backup"), {"database_url": empty_address("sqlite")}
    shell("backup", file)
    put = shell("restore", file, "--zonder-gewist", **fresh)
    assert ("nothing stands still" in put.err, "--release" in put.err) == (True, False)


@pytest.mark.parametrize(
    ("args", "code", "hint"),
    [
        (("backup", "x"), 2, "another name"),
        (("backup", "y", "--sleutel", "short"), 1, "32"),
        (("backup", "nowhere/y"), 2, "there is no folder nowhere; make it first"),
        (("restore",), 2, "--release"),
        (("restore", "x", "--release"), 2, "--release"),
        (("restore", "x", "--zonder-gewist"), 1, "no backup"),
        (("restore", "z", "--zonder-gewist"), 1, "no such file"),
        (("restore", "z"), 1, "z: there is no such file"),
    ],
)
def test_wrong_use(shell: Shell, args: tuple[str, ...], code: int, hint: str) -> None:
    shell.write("x", "something else")
    shell.write("short", "abc")
    refused = shell(*args)
    assert (refused.code, refused.out) == (code, ""), refused.err
    assert hint in refused.err


def test_a_folder_that_is_away_holds_up_no_erasure(shell: Shell, tmp_path: Path) -> None:
    filled(shell.database)
    away = {"erased_file": str(tmp_path / "away" / "erased")}
    assert shell("person", "erase", "HS-1", "--yes", **away).code == 0
    there = {"erased_file": str(tmp_path / "erased")}
    shell("backup", str(tmp_path / "x.backup"), **there)
    assert len((tmp_path / "erased").read_text().splitlines()) == 1
    with (tmp_path / "erased").open("a") as file:
        file.write("2026-11-2")  # a kill in the middle of a line
    assert shell("person", "erase", "HS-2", "--yes", **there).code == 0
    assert len((tmp_path / "erased").read_text().splitlines()) == 3


KILL = """
import os, signal, sys
from itertools import count
from storage import backups
seen, whole = count(), backups.{name}
def until(*args):
    if next(seen) == {after}:
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(*args)
backups.{name} = until
from cli.main import main
main()
"""


def killed(name: str, after: int, *args: str, **settings: str) -> int:
    """Run a command that is killed when it calls `name` for so many times."""
    code = KILL.format(name=name, after=after)
    environment = {f"WEGWIJS_{key.upper()}": value for key, value in settings.items()}
    kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code, *args],
        env=kept | environment,
        capture_output=True,
        check=False,
    )
    return done.returncode


def test_a_kill_in_the_middle_leaves_nothing_and_the_next_try_succeeds(
    installation: Shell, empty_address: NewAddress, tmp_path: Path
) -> None:
    shell, file, erased = installation, tmp_path / "x.backup", str(tmp_path / "erased")
    common = {"erased_file": erased, "database_url": shell.database}
    assert killed("_put", 60, "backup", str(file), **common) == -9
    assert not file.exists()
    assert shell("backup", str(file), **common).code == 0
    kind: Dialect = "sqlite" if shell.database.startswith("sqlite") else "postgresql"
    fresh: Mapping[str, str] = {**common, "database_url": empty_address(kind)}
    assert killed("_read_row", 40, "restore", str(file), **fresh) == -9
    again: Outcome = shell("restore", str(file), **fresh)
    assert again.code == 0, again.err
    with_people = shell("person", "list", **fresh)
    assert "HS-1" in with_people.out
    assert not list(tmp_path.glob("*.restoring*"))
