from __future__ import annotations

import re

import pytest
from sqlalchemy.exc import OperationalError

from cli import people
from cli.errors import FoundError, UseError, told_in_one_line
from cli.settings import SettingsError, load_settings
from flows.klantreis.profile import ProfileError
from locales.files import LocaleError
from storage.errors import BackupError, BadAddressError, BadDatabaseError
from tests.cli.conftest import Shell

BOT = 'name = "hs"\ntoken = "1:A"\nmunicipality = "heemstede"\n'


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (UseError("use it so"), 2, "use it so"),
        (SettingsError("WEGWIJS_X: wrong"), 2, "WEGWIJS_X: wrong"),
        (FoundError("not there"), 1, "not there"),
        (BadDatabaseError("no answer"), 1, "WEGWIJS_DATABASE_URL: no answer"),
        (ProfileError("a.toml:3: wrong"), 1, "a.toml:3: wrong"),
        (LocaleError("a.ftl:3: wrong"), 1, "a.ftl:3: wrong"),
        (FileNotFoundError(2, "No such file", "x.csv"), 1, "x.csv: there is no such file"),
        (OperationalError("SELECT secret", {}, ValueError("disk")), 1, "(ValueError)"),
        (KeyboardInterrupt(), 130, "stopped"),
        (ZeroDivisionError("secret"), 1, "(ZeroDivisionError, test_errors.py:"),
    ],
)
def test_every_error_is_one_line(
    error: BaseException,
    code: int,
    told: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    with pytest.raises(SystemExit) as ended, told_in_one_line():
        raise error
    (line,) = capsys.readouterr().err.splitlines()
    assert ended.value.code == code
    assert line.startswith("wegwijs: ")
    assert told in line
    assert "secret" not in line


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (BackupError("/a/b.backup: the file is broken"), "/a/b.backup: het bestand is kapot"),
        (BackupError("b.backup is there already: move it away first"), "b.backup is er al: zet"),
        (BadAddressError("mysql: only sqlite:///… and postgresql://… are known"), "mysql: alleen"),
        (BadDatabaseError("sqlite:////a/b.db: x"), "sqlite:////a/b.db: dit klopt niet (x)"),
        (
            ProfileError("a.toml:3: steps.pip: unknown key"),
            "a.toml:3: steps.pip: onbekende sleutel",
        ),
        (LocaleError("a.ftl:3: has no text"), "a.ftl:3: heeft geen tekst"),
    ],
)
def test_what_is_wrong_is_told_in_dutch_in_a_dutch_locale(
    error: Exception,
    told: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    with pytest.raises(SystemExit), told_in_one_line():
        raise error
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("error", [RuntimeError("of our own"), KeyboardInterrupt()])
def test_a_command_that_breaks_shows_no_traceback(
    bare: Shell, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def broken(_gemeente: str | None) -> None:
        raise error

    monkeypatch.setattr(people, "show", broken)
    outcome = bare("person", "list")
    assert outcome.code == (130 if isinstance(error, KeyboardInterrupt) else 1)
    assert len(outcome.err.splitlines()) == 1
    assert "of our own" not in outcome.err


@pytest.mark.parametrize(
    ("settings", "code", "hint"),
    [
        ({"database_url": "mysql://x"}, 2, "sqlite:///"),
        ({"database_url": "nonsense"}, 2, "sqlite:///wegwijs.db"),
        ({"database_url": "sqlite:////no/such/folder/x.db"}, 1, "unable to open"),
        ({"database_url": "postgresql://127.0.0.1:1/x"}, 1, "postgresql"),
        ({"listen": "everywhere"}, 2, "WEGWIJS_LISTEN: must be host:port"),
        ({"municipality": "atlantis"}, 2, "heemstede"),
        ({"municipality": None}, 2, "WEGWIJS_MUNICIPALITY"),
    ],
)
def test_settings_that_can_not_be_used(
    shell: Shell, settings: dict[str, str | None], code: int, hint: str
) -> None:
    refused = shell("person", "list", typed="", **settings)
    assert (refused.code, refused.out) == (code, "")
    assert hint in refused.err


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("LISTEN", "8080", "host:poort"),
        ("QUIET_HOURS", "altijd", "begin-eind"),
        ("TELEGRAM_API_URL", "api.telegram.org", "begint met https://"),
        ("PUBLIC_URL", "https://", "een adres als https://"),
        ("PUBLIC_URL", "http://wegwijs.example", "Telegram bezorgt nergens anders"),
        ("MUNICIPALITY", "../x", "de naam van een profiel"),
        ("WEBHOOK_SECRET", "met spatie", "1 tot 256 tekens"),
        ("TELEGRAM_TOKEN", "x", "geen token van een bot"),
        ("MESSAGES_PER_SECOND", "0", "een heel getal van 1 tot 1000000"),
        ("MESSAGES_PER_SECOND", "veel", "een heel getal van 1 tot 1000000"),
        ("MESSAGES_PER_SECOND", "1.5", "een heel getal van 1 tot 1000000"),
        ("DATABASE_URL_FILE", "/nergens/url", "is niet te lezen"),
    ],
)
def test_a_wrong_setting_is_told_in_dutch(
    bare: Shell, monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(f"WEGWIJS_{name}", value)
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    with pytest.raises(SettingsError) as refused:
        load_settings()
    assert str(refused.value).startswith(f"WEGWIJS_{name}: ")
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "geen [[bot]]"),
        ("bot = [{}]", "ontbreekt"),
        (f"[[bot]]\n{BOT.replace('hs', 'H/S')}", "name: kleine letters"),
        (f"[[bot]]\ntokn = 5\n{BOT}", "tokn: onbekende instelling"),
        (f"[[bot]]\n{BOT}[[bot]]\n{BOT}", "dezelfde naam"),
    ],
)
def test_a_wrong_bots_file_is_told_in_dutch(
    bare: Shell, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    monkeypatch.setenv("WEGWIJS_BOTS_FILE", bare.write("bots.toml", text))
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    with pytest.raises(SettingsError, match=re.escape(told)):
        load_settings().bots()


def test_a_file_that_is_not_there_is_told_in_dutch(shell: Shell) -> None:
    refused = shell.dutch("import", "nergens.csv")
    assert refused.err == "wegwijs: nergens.csv: dat bestand of die map is er niet\n"
