"""Every error that stops a command, as one line that says what to do; never a traceback."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from cli.words import say

FOUND, WRONG_USE, INTERRUPTED = 1, 2, 130
_ROOT = Path(__file__).parents[1]


class UseError(Exception):
    """The command can not be used like this; the message says how it can."""


class FoundError(Exception):
    """Something is not as it should be; the message says what to do."""


@contextmanager
def told_in_one_line() -> Iterator[None]:
    """Exit 2 for wrong use or a wrong setting, 1 for anything else that was found wrong."""
    try:
        yield
    except KeyboardInterrupt:
        stop(say("stopped"), INTERRUPTED)
    except BrokenPipeError:
        raise SystemExit(FOUND) from None  # whoever read our output has gone
    except Exception as error:  # noqa: BLE001 - the edge of the process
        sentence, code = _told(error)
        stop(sentence, code)


def wrong_use(error: Any) -> NoReturn:
    """What typer does not understand, in the reader's words."""
    context: Any = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "wegwijs"
    if type(error).__name__ == "NoArgsIsHelpError":
        print(context.get_help())
    stop(f"{_misunderstood(error)}: {say('try-help', command=command)}", WRONG_USE)


def stop(sentence: str, code: int) -> NoReturn:
    """Say it on standard error and end the command."""
    print(f"wegwijs: {sentence}", file=sys.stderr)
    raise SystemExit(code)


def _told(error: Exception) -> tuple[str, int]:
    """What the error means for whoever ran the command. Imports only now what may be slow."""
    from sqlalchemy.exc import DBAPIError

    from casework.errors import CaseError
    from cli import troubles
    from cli.settings import SettingsError
    from flows.klantreis.profile import ProfileError
    from locales.files import LocaleError
    from storage.errors import BadAddressError, BadDatabaseError, StorageError

    match error:
        case UseError() | SettingsError():
            return str(error), WRONG_USE
        case BadDatabaseError():
            code = WRONG_USE if isinstance(error, BadAddressError) else FOUND
            return f"WEGWIJS_DATABASE_URL: {troubles.told(str(error))}", code
        case CaseError():
            return say(error.reason, **error.args_told), FOUND
        case StorageError():
            return troubles.told(str(error)), FOUND
        case ProfileError() | LocaleError():
            return _of_text(error), FOUND
        case FoundError():
            return str(error), FOUND
        case DBAPIError():
            return say("database-trouble", problem=type(error.orig).__name__), FOUND
        case OSError():
            return say("file-trouble", path=error.filename or "", problem=_of_file(error)), FOUND
    return _of_telegram(error) or _unexpected(error), FOUND


def _of_text(error: Exception) -> str:
    """A broken file of texts or of a profile: `file:line: what is wrong`."""
    from cli.findings import told

    place, _, sentence = str(error).partition(": ")
    return f"{place}: {told(sentence)}" if sentence else str(error)


def _of_file(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return say("file-none")
        case IsADirectoryError():
            return say("file-folder")
        case PermissionError():
            return say("file-forbidden")
    return error.strerror or type(error).__name__


def _of_telegram(error: Exception) -> str | None:
    from bot.reach import TokenError

    return str(error) if isinstance(error, TokenError) else None


def _unexpected(error: Exception) -> str:
    """Where in our own code it went wrong; its text may hold what nobody should read."""
    _log(error)
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_ROOT)] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
    return say("unexpected", kind=type(error).__name__, place=place)


def _log(error: Exception) -> None:
    """`run` writes its log as JSON: there a fault stands with all its frames."""
    import structlog

    if structlog.is_configured():
        structlog.get_logger().error("stopped by an error", exc_info=error)


def _misunderstood(error: Any) -> str:
    """By the name of its class: most of them typer does not show to others."""
    param: Any = getattr(error, "param", None)
    name = _name(param) if param is not None else getattr(error, "option_name", "")
    match type(error).__name__:
        case "MissingParameter":
            return say("missing", name=name)
        case "NoSuchOption":
            return say("unknown-option", name=name)
        case "BadParameter" if getattr(param, "help", None):
            return say("wrong-value", name=name, help=say(param.help).rstrip("."))
        case "NoArgsIsHelpError":
            return say("no-command")
        case "UsageError" | "NoSuchCommand":
            return say("unknown-command")
    return say("wrong-use")


def _name(param: Any) -> str:
    is_option = param.opts[0].startswith("-")
    return str(param.opts[0] if is_option else param.name.upper())
