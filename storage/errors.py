"""What can be wrong with a database, in words for whoever runs it.

StorageError
├── BadDatabaseError      the address is wrong, or nothing answers there
├── AlreadyRunningError   another `wegwijs run` uses this SQLite file
├── StaleSchemaError      the tables are older or newer than this program
└── UncleanError          rests of erased rows may still stand in the file
"""

from __future__ import annotations


class StorageError(Exception):
    """Something about the database that stops the program, in one clear line."""


class BadDatabaseError(StorageError):
    """The address of the database is wrong, or nothing answers there."""


class AlreadyRunningError(StorageError):
    """Another process holds what only one may hold."""


class StaleSchemaError(StorageError):
    """The tables are older or newer than this program."""


class UncleanError(StorageError):
    """Rests of erased rows may still stand in the file."""
