"""The commands `wegwijs person …`. Whatever is read or written of a person is audited."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from casework import cases
from casework.columns import NUMBER, read_values
from casework.erasing import erase as erase_case
from casework.errors import CaseError, Reason
from casework.exporting import export as export_case
from cli.errors import FoundError, UseError
from cli.invitations import bot_username, link
from cli.output import moment, row, tell
from cli.words import say
from cli.work import Desk, at_desk
from storage import audit, chats, people, staff
from storage.people import PersonRow


def add(gemeente: str | None, cells: Mapping[str, str | None]) -> None:
    """Add somebody new; `cells` are the columns of people.csv. Prints the invitation link."""
    filled = {column: cell for column, cell in cells.items() if cell}
    with at_desk(gemeente) as desk:
        number = cases.check_number(filled.get(NUMBER, ""))
        with desk.database.transaction() as connection:
            _refuse_known(connection, desk, number)
            _values(connection, desk, filled)  # what is wrong is said before Telegram is asked
        username = bot_username(desk, desk.home)
        with desk.database.transaction() as connection:
            _refuse_known(connection, desk, number)
            values = _values(connection, desk, filled)
            person, _ = cases.save_person(connection, desk.actor, number, values, desk.now)
            token = cases.invite(connection, desk.actor, person, desk.now)
        tell(say("person-added", number=number))
        _print_link(desk, username, token)


def invite(gemeente: str | None, number: str) -> None:
    """Print a new invitation link, alone on its line."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            cases.find_person(connection, desk.actor, number)
        username = bot_username(desk, desk.home)
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            token = cases.invite(connection, desk.actor, person, desk.now)
        _print_link(desk, username, token)


def show(gemeente: str | None) -> None:
    """Everybody of the municipality, a line each."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            everybody = people.list_people(connection, [desk.home.id])
            logins = {one.id: one.login for one in staff.list_staff(connection)}
            line = desk.actor.did("people listed", desk.now, None, rows=len(everybody))
            audit.write_audit(connection, [line])
        print(say("list-people"))
        for one in everybody:
            row(*_listed(one), logins.get(one.consulent_id or 0))


def export(gemeente: str | None, number: str, out: str) -> None:
    """Everything kept of the person as JSON, to a new file that only its owner can read."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            told = export_case(connection, desk.actor, person, _sayer(), desk.now)
        text = json.dumps(told, ensure_ascii=False, indent=2)
        if out == "-":
            sys.stdout.write(f"{text}\n")
            return
        _write_new(Path(out), f"{text}\n")
        tell(say("person-exported", path=out, number=number))


def erase(gemeente: str | None, number: str, *, sure: bool) -> None:
    """Erase everything of the person, in the file as well, once somebody is sure."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            cases.find_person(connection, desk.actor, number)
        if not sure:
            _confirm(desk, number)
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            counts = erase_case(connection, desk.actor, person, desk.now)
        desk.database.scrub()
        told = ", ".join(f"{name} {count}" for name, count in counts.items())
        tell(say("erased", counts=told))


def show_chats(gemeente: str | None, number: str) -> None:
    """The chats this person is or was in, a line each."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            found = chats.presences(connection, person.id)
            line = desk.actor.did("chats listed", desk.now, person.public_id)
            audit.write_audit(connection, [line])
        print(say("list-chats"))
        for one in found:
            moments = (one.joined_at, one.chat.last_seen_at, one.cut_off_at)
            reached = (one.chat.stopped_at, one.chat.unreachable_at)
            row(one.chat.id, one.chat.language, *map(moment, (*moments, *reached)))


def cut_off(gemeente: str | None, number: str, chat_id: int) -> None:
    """End the person's presence in one chat."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            person = cases.find_person(connection, desk.actor, number)
            ended = cases.cut_off(connection, desk.actor, person, chat_id, desk.now)
        if not ended:
            raise FoundError(say("not-in-chat", number=number, chat=chat_id))
        tell(say("cut-off", number=number, chat=chat_id))


def _refuse_known(connection: Connection, desk: Desk, number: str) -> None:
    """Never an invitation to somebody else's case after a mistyped number."""
    if people.find_person(connection, desk.home.id, number) is not None:
        raise CaseError(Reason.NUMBER_TAKEN, number=number)


def _values(
    connection: Connection, desk: Desk, cells: Mapping[str, str]
) -> dict[str, people.PersonValue]:
    logins = {one.login: one.id for one in staff.list_staff(connection)}
    values, faults = read_values(cells, logins, desk.now.date())
    for fault in faults:
        raise UseError(f"--{fault.column}: {say(fault.reason, **fault.args)}")
    return values


def _print_link(desk: Desk, username: str, token: str) -> None:
    tell(say("invitation-lasts", until=moment(desk.now + cases.INVITATION_LASTS)))
    print(link(username, token))


def _listed(one: PersonRow) -> tuple[str | None, ...]:
    leerroute = one.leerroute.value if one.leerroute else None
    return one.number, one.first_name, one.language, one.doelgroep.value, leerroute


def _sayer() -> Callable[[Mapping[str, Any], str], str | None]:
    """What was said, in the words of today; a press is answered without words."""
    from flows.payload import payload_from
    from locales.catalog import Catalog
    from render.messages import Messages
    from render.recordings import Recordings

    catalog = Catalog.load()
    messages = Messages(catalog, Recordings(catalog))

    def said(payload: Mapping[str, Any], language: str) -> str | None:
        if "body" not in payload:
            return None
        return messages.message(payload_from(payload), language).html

    return said


def _write_new(path: Path, text: str) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UseError(say("file-exists", path=path)) from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _confirm(desk: Desk, number: str) -> None:
    """Asked on standard error; without an answer nothing happens."""
    question = say("erase-ask", number=number, municipality=desk.home.name)
    print(f"{question} [ja/yes]: ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if answer.strip().lower() not in ("j", "ja", "y", "yes"):
        raise FoundError(say("erase-answer"))
