"""Every error that stops a command, as one line that says what to do; never a traceback."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def told_in_one_line() -> Iterator[None]:
    """Exit 2 for a wrong setting, 1 for anything else that was found wrong."""
    from bot.reach import TokenError
    from cli.settings import SettingsError
    from flows.klantreis.profile import ProfileError
    from locales.catalog import LocaleError
    from storage.errors import StorageError

    try:
        yield
    except SettingsError as error:
        stop(str(error), code=2)
    except (TokenError, StorageError, ProfileError, LocaleError) as error:
        stop(str(error), code=1)


def stop(sentence: str, code: int) -> None:
    """Say it on standard error and end the command."""
    print(f"wegwijs: {sentence}", file=sys.stderr)
    raise SystemExit(code)
