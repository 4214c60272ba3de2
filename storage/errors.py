"""What can be wrong with a database, in words for whoever runs it.

StorageError
├── BadDatabaseError      nothing answers at the address
│   └── BadAddressError   it is no address of a database we know
├── BusyError             another process writes to the file for long
├── AlreadyRunningError   another `wegwijs run` uses this SQLite file
├── BackupError           a file is no backup, or not whole; or there is no place to put it back
├── StaleSchemaError      the tables are older or newer than this program
└── UncleanError          rests of erased rows may still stand in the file
"""

from __future__ import annotations


class StorageError(Exception):
    """Something about the database that stops the program, in one clear line."""


class BadDatabaseError(StorageError):
    """Nothing answers at the address of the database, or it is no database."""


class BadAddressError(BadDatabaseError):
    """What is given is no address of a database that we know."""


class BusyError(StorageError):
    """Another process writes to the file for long. Nothing was begun: it may be tried again."""


class AlreadyRunningError(StorageError):
    """Another process holds what only one may hold."""


class StaleSchemaError(StorageError):
    """The tables are older or newer than this program."""


class BackupError(StorageError):
    """A file is no backup of ours, or not whole; or there is no empty place to put it back."""


class UncleanError(StorageError):
    """Rests of erased rows may still stand in the file."""
