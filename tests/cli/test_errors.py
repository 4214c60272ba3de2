from __future__ import annotations

import pytest
from sqlalchemy.exc import OperationalError

from cli import people
from cli.errors import FoundError, UseError, told_in_one_line
from cli.settings import SettingsError
from flows.klantreis.profile import ProfileError
from locales.files import LocaleError
from storage.errors import BadDatabaseError
from tests.cli.conftest import Shell


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (UseError("use it so"), 2, "use it so"),
        (SettingsError("WEGWIJS_X: wrong"), 2, "WEGWIJS_X: wrong"),
        (FoundError("not there"), 1, "not there"),
        (BadDatabaseError("no answer"), 1, "no answer"),
        (ProfileError("a.toml:3: wrong"), 1, "a.toml:3: wrong"),
        (LocaleError("a.ftl:3: wrong"), 1, "a.ftl:3: wrong"),
        (FileNotFoundError(2, "No such file", "x.csv"), 1, "x.csv: No such file"),
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
