"""The commands `wegwijs backup` and `wegwijs restore`."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from casework.cases import Actor
from casework.restoring import Settled, release, settle
from cli.clock import SystemClock
from cli.erasures import erased_path
from cli.errors import FoundError, UseError
from cli.output import check_place, moment, tell
from cli.settings import Settings, load_settings
from cli.words import say
from cli.work import Office, at_office, municipality, who
from storage import erasures, halts
from storage.backups import Backup, put_back, read_start, write_backup
from storage.database import Database
from storage.placing import new_database
from storage.restored import REMINDERS, would_go
from storage.sealed import read_key, reading, writing

KINDS = (REMINDERS, "appointment", "notice", "answer", "correction")
"""Kinds of messages that have a name of their own; what else there is, is counted together."""


def backup(file: Path, key_file: Path | None) -> None:
    """Write all that is kept to a new file, while the program runs."""
    check_place(file, "wegwijs.backup")
    with at_office() as office:
        try:
            with writing(file, read_key(key_file)) as out:
                counts = write_backup(office.database, out, office.now)
        except FileExistsError:
            raise UseError(say("file-exists", path=file)) from None
        _copy_erasures(office, file)
    rows = sum(counts.values())
    tell(say("backup-made", path=file, rows=rows, size=file.stat().st_size))
    if key_file is None:
        tell(say("backup-open"))


def restore_or_refuse(file: Path | None, key_file: Path | None, *, without_erasures: bool) -> None:
    """UseError where no backup is named, or two things are asked at once."""
    if file is None:
        raise UseError(say("restore-use"))
    restore(file, key_file, without_erasures=without_erasures)


def restore(file: Path, key_file: Path | None, *, without_erasures: bool) -> None:
    """Put a backup back where there is no database yet; nothing is sent by it."""
    settings = load_settings()
    with reading(file, read_key(key_file)) as content:
        erased = _erased(settings, file, needed=not without_erasures)
        with new_database(settings.database_url) as database:
            lines = iter(content)
            start = read_start(lines)
            settled = _put_back(database, start, lines, erased)
    _tell_settled(start, settled)


def let_go(gemeente: str | None, *, sure: bool) -> None:
    """Let the bots that stand still send again, once somebody has seen what goes."""
    with at_office() as office:
        with office.database.transaction() as connection:
            homes = _halted(connection, office, gemeente)
            going = would_go(connection, homes, office.now) if homes else {}
        if not homes:
            tell(say("restore-none"))
            return
        _tell_going(going)
        if not sure and not _agreed():
            raise FoundError(say("restore-answer"))
        with office.database.transaction() as connection:
            for home in homes:
                release(connection, Actor(who(), home), office.now)
        tell(say("restore-released"))


def _put_back(
    database: Database, start: Backup, lines: Iterator[bytes], erased: Collection[str]
) -> Settled:
    now = SystemClock().now()
    finish = partial(settle, who=who(), as_of=start.made_at, erased=erased, now=now)
    settled = put_back(database, start, lines, finish)
    database.scrub()
    return settled


def _copy_erasures(office: Office, file: Path) -> None:
    """Beside the backup as well, so that older ones there are put back without them."""
    with office.database.snapshot() as connection:
        gone = erasures.erased(connection)
    own = erased_path(office.settings)
    together = {**gone, **(erasures.known([own]) or {})}
    for path in {own, file.parent / erasures.NAME}:
        erasures.remember(path, together)


def _erased(settings: Settings, file: Path, *, needed: bool) -> Mapping[str, object]:
    """The copy beside the backup knows of erasures until the newest backup there; what came after
    stands in the file of the installation alone."""
    own = erased_path(settings)
    if needed and not own.exists():
        raise UseError(say("restore-no-erasures", path=own))
    return erasures.known([own, file.parent / erasures.NAME]) or {}


def _halted(connection: Connection, office: Office, gemeente: str | None) -> list[int]:
    homes = {one.municipality_id for one in halts.halts_of(connection)}
    if gemeente is not None:
        homes &= {municipality(connection, gemeente, office.now).id}
    return sorted(homes)


def _tell_settled(start: Backup, settled: Settled) -> None:
    tell(say("restored", at=moment(start.made_at)))
    tell(say("restored-erased", count=settled.erased))
    tell(say("restored-voided", voided=settled.voided, forgotten=settled.forgotten))
    if settled.broadcasts:
        tell(say("restored-broadcasts", count=settled.broadcasts))
    _tell_going(settled.would_go)
    tell(say("restored-halted" if settled.bots else "restore-none"))


def _tell_going(going: Mapping[str, int]) -> None:
    """A line a kind: how many would go out at once."""
    if not going:
        tell(say("would-go-nothing"))
        return
    tell(say("would-go"))
    others = sum(count for kind, count in going.items() if kind not in KINDS)
    counts = {kind: going[kind] for kind in KINDS if kind in going}
    for kind, count in (counts | ({"other": others} if others else {})).items():
        tell(f"  {count:>6}  {say(f'would-go-{kind}')}")


def _agreed() -> bool:
    """Asked on standard error; without an answer nothing happens."""
    print(f"{say('restore-ask')} [ja/yes]: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("j", "ja", "y", "yes")
