"""The `wegwijs` command as somebody types it, in a folder of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.main import app
from storage.audit import AuditLine, read_audit
from storage.database import Database
from storage.municipalities import ensure_municipality, keep_bot_username
from tests.databases import NewAddress
from tests.storage.world import NOW

BOT_NAME = "heemstede_wegwijs_bot"
LINK = f"https://t.me/{BOT_NAME}?start="


@dataclass(frozen=True)
class Outcome:
    """What a command left: its exit code and what stood on both outputs."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass
class Shell:
    """Types `wegwijs …`; a command that fails by itself must never show a traceback."""

    folder: Path
    environment: dict[str, str | None]

    def __call__(self, *args: str, typed: str = "", **settings: str | None) -> Outcome:
        """`settings` are those of the environment, without their prefix; None takes one away."""
        values = {f"WEGWIJS_{name.upper()}": value for name, value in settings.items()}
        runner = CliRunner(env=self.environment | values)
        result = runner.invoke(app, list(args), input=typed, prog_name="wegwijs")
        assert result.exception is None or isinstance(result.exception, SystemExit), args
        assert "Traceback" not in result.stderr
        return Outcome(result.exit_code, result.stdout, result.stderr)

    def dutch(self, *args: str, typed: str = "") -> Outcome:
        return Shell(self.folder, {**self.environment, "LC_ALL": "nl_NL.UTF-8"})(*args, typed=typed)

    def write(self, name: str, text: str, encoding: str = "utf-8") -> str:
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    @property
    def database(self) -> str:
        return self.environment["WEGWIJS_DATABASE_URL"] or ""

    def audit(self) -> list[AuditLine]:
        """What was done, oldest first."""
        database = Database.open(self.database)
        with database.transaction() as connection:
            lines = read_audit(connection)
        database.dispose()
        return lines[::-1]

    def deeds(self) -> list[str]:
        return [line.action for line in self.audit()]


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Nothing is there yet: no database, no municipality, English."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return Shell(tmp_path, {"WEGWIJS_DATABASE_URL": f"sqlite:///{tmp_path / 'bare.db'}"})


@pytest.fixture
def shell(bare: Shell, new_address: NewAddress) -> Shell:
    """Heemstede, on SQLite, whose bot has a name."""
    return installed(bare, new_address("sqlite"))


@pytest.fixture
def each_shell(bare: Shell, address: str) -> Shell:
    """The same, on SQLite and on PostgreSQL."""
    return installed(bare, address)


def installed(bare: Shell, address: str) -> Shell:
    database = Database.open(address)
    with database.transaction() as connection:
        home = ensure_municipality(connection, "heemstede", NOW)
        keep_bot_username(connection, home.id, BOT_NAME)
    database.dispose()
    return Shell(
        bare.folder, {"WEGWIJS_DATABASE_URL": address, "WEGWIJS_MUNICIPALITY": "heemstede"}
    )
