"""A wrong setting stops the start with one line that names it; exit code 2."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.acceptance.conftest import Start, refused, refused_at_once
from tests.forked import ended
from tests.process import free_port

WRONG = [
    ("TELEGRAM_TOKEN", "no-token"),
    ("TELEGRAM_TOKEN", "12345:"),
    ("TELEGRAM_TOKEN", "12345:with a space"),
    ("TELEGRAM_TOKEN", None),
    ("MUNICIPALITY", None),
    ("MUNICIPALITY", "Atlantis"),
    ("MUNICIPALITY", "../heemstede"),
    ("DATABASE_URL", "mysql://localhost/x"),
    ("DATABASE_URL", "sqlite://"),
    ("DATABASE_URL", "wegwijs.db"),
    ("DATABASE_URL", "postgresql://localhost:port/x"),
    ("TELEGRAM_API_URL", "api.telegram.org"),
    ("TELEGRAM_API_URL", "https://"),
    ("TELEGRAM_API_URL", "http://127.0.0.1:99999"),
    ("PUBLIC_URL", "http://wegwijs.example"),
    ("PUBLIC_URL", "https://"),
    ("WEBHOOK_SECRET", "met spatie"),
    ("WEBHOOK_SECRET", "x" * 257),
    ("LISTEN", "8080"),
    ("LISTEN", "127.0.0.1:70000"),
    ("LISTEN", "127.0.0.1:-1"),
    ("LISTEN", "nowhere.invalid:8080"),
    ("LISTEN", "192.0.2.1:8080"),
    ("CONSOLE_LISTEN", "here"),
    ("METRICS_LISTEN", "127.0.0.1:http"),
    ("MESSAGES_PER_SECOND", "0"),
    ("MESSAGES_PER_SECOND", "many"),
    ("MESSAGES_PER_SECOND_PER_CHAT", "-1"),
    ("QUIET_HOURS", "always"),
    ("QUIET_HOURS", "21:00"),
    ("QUIET_HOURS", "25:00-08:00"),
    ("BOTS_FILE", "/nowhere/bots.toml"),
]


async def test_the_command_in_a_process_of_its_own_refuses(wegwijs: Start, tmp_path: Path) -> None:
    """As all that follows, whose process was forked off one that had loaded the program."""
    file = tmp_path / "bots.toml"
    file.write_text("[[bot]\n")
    await refused(wegwijs(TELEGRAM_TOKEN="no-token"), 2, "WEGWIJS_TELEGRAM_TOKEN")
    await refused(wegwijs(BOTS_FILE=file), 2, "WEGWIJS_BOTS_FILE", str(file), "line 1")


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_named(wegwijs: Start, name: str, value: str | None) -> None:
    line = refused_at_once(wegwijs(**{name: value}), 2, f"WEGWIJS_{name}")
    if name in ("TELEGRAM_TOKEN", "WEBHOOK_SECRET") and value:
        assert value not in line, "a secret is not shown"


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "DATABASE_URL", "WEBHOOK_SECRET"])
def test_a_missing_file_of_a_secret_is_named(wegwijs: Start, name: str) -> None:
    program = wegwijs(**{name: None, f"{name}_FILE": "/nowhere/secret"})
    refused_at_once(program, 2, f"WEGWIJS_{name}_FILE", "/nowhere/secret")


def test_a_secret_from_a_file_is_checked_as_well(wegwijs: Start, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("no-token\n")
    program = wegwijs(TELEGRAM_TOKEN=None, TELEGRAM_TOKEN_FILE=file)
    refused_at_once(program, 2, "WEGWIJS_TELEGRAM_TOKEN")


TOKEN = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
BOT = f'[[bot]]\nname = "hs"\ntoken = "{TOKEN}"\nmunicipality = "heemstede"\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[bot]\n", ["line 1"]),
        ("", ["no [[bot]]"]),
        ("bot = 5", ["no [[bot]]"]),
        ("bot = [5]", []),
        (BOT.replace(TOKEN, "no-token"), ["token"]),
        (BOT.replace("heemstede", "atlantis"), ["atlantis"]),
        (BOT.replace('"hs"', '"Hoofd/letters"'), ["name"]),
        (BOT + "tokn = 5\n", ["tokn"]),
        (BOT + BOT, ["same name"]),
        (BOT + BOT.replace('"hs"', '"two"'), ["same token"]),
        ("\xff", []),
    ],
)
def test_a_broken_bots_file_is_named(
    wegwijs: Start, tmp_path: Path, text: str, words: list[str]
) -> None:
    file = tmp_path / "bots.toml"
    file.write_bytes(text.encode("latin-1"))
    line = refused_at_once(wegwijs(BOTS_FILE=file), 2, "WEGWIJS_BOTS_FILE", str(file), *words)
    assert TOKEN not in line


@pytest.mark.parametrize("name", ["LISTEN", "METRICS_LISTEN", "CONSOLE_LISTEN"])
def test_a_port_that_is_taken_is_named(wegwijs: Start, name: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        address = f"127.0.0.1:{other.getsockname()[1]}"
        refused_at_once(wegwijs(**{name: address}), 2, f"WEGWIJS_{name}", address)


def test_two_parts_at_one_port_are_refused(wegwijs: Start) -> None:
    address = f"127.0.0.1:{free_port()}"
    both = {"LISTEN": address, "METRICS_LISTEN": address}
    refused_at_once(wegwijs(**both), 2, "WEGWIJS_METRICS_LISTEN", address)


def test_help_needs_no_settings(wegwijs: Start) -> None:
    nothing = dict.fromkeys(("TELEGRAM_TOKEN", "MUNICIPALITY", "DATABASE_URL"))
    for arguments in (("--help",), ("run", "--help"), ("migrate", "--help")):
        program = wegwijs(arguments=arguments, **nothing)
        assert ended(program) == 0
        assert "wegwijs" in program.said().lower() or "usage" in program.said().lower()
        assert "Traceback" not in program.said()
