"""Who was erased, so that an older backup does not bring them back, and nobody is named.

A file beside the database: a line for each, with the day and the SHA-256 of their public id.
That id is 96 random bits, so the digest tells nothing to who does not have the backup in which
the person still stands; and who has it knows them already.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, select

from storage.audit import audit
from storage.people import PEOPLE, PersonRow

ERASED = "person erased"
"""As the audit says it."""
NAME = "wegwijs.erased"
_LINE = re.compile(r"(\d{4}-\d\d-\d\d) ([0-9a-f]{64})")


def erased(connection: Connection) -> Mapping[str, date]:
    """The digests of who was erased in this database, and on which day."""
    query = select(audit.c.subject, audit.c.at).where(audit.c.action == ERASED)
    return {_digest(subject): at.date() for subject, at in connection.execute(query) if subject}


def known(paths: Iterable[Path]) -> Mapping[str, date] | None:
    """What these files tell together; None where none of them is there."""
    there = [path for path in paths if path.exists()]
    return {k: v for path in there for k, v in _read(path).items()} if there else None


def remember(path: Path, digests: Mapping[str, date]) -> int:
    """Add to the file what is not in it, safe on disk; returns how many that were. OSError."""
    with open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="ascii") as file:
        text = file.read()
        new = sorted((day, one) for one, day in digests.items() if one not in text)
        broken = "\n" if text and not text.endswith("\n") else ""  # a kill in the middle of a line
        file.write(broken + "".join(f"{day} {one}\n" for day, one in new))
        file.flush()
        os.fsync(file.fileno())
    return len(new)


def still_there(connection: Connection, digests: Collection[str]) -> list[PersonRow]:
    """The people of this database who were erased elsewhere or later."""
    return [
        row for row in PEOPLE.all(connection, PEOPLE.query) if _digest(row.public_id) in digests
    ]


def _read(path: Path) -> dict[str, date]:
    lines = map(_LINE.fullmatch, path.read_text("ascii", errors="replace").splitlines())
    return {line[2]: date.fromisoformat(line[1]) for line in lines if line}


def _digest(public_id: str) -> str:
    return hashlib.sha256(f"erased {public_id}".encode()).hexdigest()
