"""Files that are there whole or not at all: made beside their place, then put there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url

from storage.database import Database
from storage.errors import BackupError
from storage.locks import file_lock

_BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite keeps beside a file."""


def put_in_place(made: Path, path: Path) -> None:
    """Give `made` its name, on disk as well. FileExistsError: nothing is ever overwritten."""
    try:
        os.link(made, path)  # unlike a rename it overwrites nothing
        made.unlink()
    except FileExistsError:
        made.unlink()
        raise
    except OSError:  # a file system without links, such as a share
        if path.exists():
            raise FileExistsError(17, "exists", str(path)) from None
        made.rename(path)
    _fsync_folder(path)


@contextmanager
def new_database(url: str) -> Iterator[Database]:
    """A database to be filled: a SQLite file gets its name when all went well.

    BackupError where a file is there already; what a kill left behind is removed.
    """
    address = make_url(url)
    if address.drivername == "sqlite" and address.database:
        with file_lock(address.database), _new_file(Path(address.database)) as database:
            yield database
        return
    database = Database.open(url)
    try:
        yield database
    finally:
        database.dispose()


@contextmanager
def _new_file(path: Path) -> Iterator[Database]:
    if path.exists():
        raise BackupError(f"{path} is there already: move it away first")
    made = path.with_name(f"{path.name}.restoring")
    _remove(made)
    try:
        database = Database.open(f"sqlite:///{made}")
        try:
            yield database
            database.checkpoint()
        finally:
            database.dispose()
        put_in_place(made, path)
    finally:
        _remove(made)


def _remove(path: Path) -> None:
    for end in _BESIDE:
        path.with_name(f"{path.name}{end}").unlink(missing_ok=True)


def _fsync_folder(path: Path) -> None:
    """So that the name is on disk as well; not every system can."""
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
