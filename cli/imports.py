"""The command `wegwijs import`: preview, errors by row, and then all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from casework.errors import CaseError
from casework.importing import Invited, Plan, Planned, Remark, import_people, plan_people
from casework.tables import Kind, Table, kind_of_file, read_people, written
from cli.errors import FoundError
from cli.invitations import bot_username, link
from cli.output import tell
from cli.words import say
from cli.work import Desk, at_desk
from storage.municipalities import list_municipalities


def run(gemeente: str | None, path: Path, *, sure: bool, as_moved: bool) -> None:
    """Take over a file of any kind, told by how it begins."""
    data = path.read_bytes()
    with about_file(path):
        kind = kind_of_file(data)
    match kind:
        case Kind.PEOPLE:
            take_over_people(gemeente, path, data, sure=sure)
        case Kind.APPOINTMENTS:
            from cli.appointment_imports import take_over_list

            take_over_list(gemeente, path, data, sure=sure, as_moved=as_moved)
        case Kind.CALENDAR:
            from cli.appointment_imports import take_over_calendar

            take_over_calendar(gemeente, path, data, sure=sure)


@contextmanager
def about_file(path: Path) -> Iterator[None]:
    """A file that can not be used as a whole is told by its name. FoundError."""
    try:
        yield
    except CaseError as error:
        raise FoundError(f"{path}: {say(error.reason, **error.args_told)}") from None


def take_over_people(gemeente: str | None, path: Path, data: bytes, *, sure: bool) -> None:
    """Take over a people.csv. Standard output gets `nummer;link` of who is new, no more."""
    with about_file(path):
        table = read_people(data)
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            plan = plan_people(connection, desk.actor, table, desk.now)
        _tell(plan)
        if not sure:
            tell(say("import-preview", path=path))
            return
        usernames = _usernames(desk, plan.new)
        invited = _take_over(desk, table, usernames)
        for one in invited:
            print(written([one.number, link(usernames[one.municipality_id], one.token)]))
        tell(say("imported"))


def _take_over(desk: Desk, table: Table, usernames: dict[int, str]) -> list[Invited]:
    """As one transaction. Nothing, where somebody else changed things since the preview."""
    with desk.database.transaction() as connection:
        plan, invited = import_people(connection, desk.actor, table, desk.now)
        if {one.municipality_id for one in plan.new} - usernames.keys():
            raise FoundError(say("import-changed"))
    if plan.errors:
        _tell(plan)
    return invited


def _usernames(desk: Desk, new: Sequence[Planned]) -> dict[int, str]:
    """Asked before anything is written: whoever is added must get a link."""
    with desk.database.transaction() as connection:
        homes = {home.id: home for home in list_municipalities(connection)}
    ids = {row.municipality_id for row in new}
    return {one: bot_username(desk, homes[one]) for one in sorted(ids)}


def _tell(plan: Plan) -> None:
    """Warnings, errors and counts. FoundError when there are errors."""
    for remark in plan.warnings:
        tell(say("import-warning", text=remark_words(remark)))
    for remark in plan.errors:
        tell(remark_words(remark))
    counts = {name: len(getattr(plan, name)) for name in ("new", "changed", "same", "errors")}
    tell(say("import-counts", **counts))
    if plan.errors:
        raise FoundError(say("import-mend"))


def remark_words(remark: Remark) -> str:
    """A remark on a row as one line."""
    text = say(remark.reason, **remark.args)
    if remark.column is None:
        return say("import-row", line=remark.line, text=text)
    return say("import-cell", line=remark.line, column=remark.column, text=text)
