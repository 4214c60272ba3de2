"""Beheer, Logboek: everything is there, narrowed as asked, and looking is audited itself."""

from __future__ import annotations

import ast
import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

import casework
from casework import audit_log
from casework.audit_log import PAGE, WITHOUT_LOGIN, Log, Sought
from casework.errors import CaseError
from console.languages import COOKIE, ENGLISH
from console.log_words import CHANGING, NAMES, READING, SILENT, actions_of
from storage.audit import AuditLine, read_audit, write_audit
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

HERE = "heemstede"
SOURCES = Path(casework.__file__).parent


def did(
    world: World,
    connection: Connection,
    login: str,
    action: str,
    subject: str | None = None,
    hours: int = 0,
    **detail: str | int,
) -> None:
    """One line, so many hours ago; of no municipality when somebody logs in."""
    home = None if action == "logged in" else world.homes[HERE].id
    staff_id = world.staff[login].id if login in world.staff else None
    at = NOW - timedelta(hours=hours)
    write_audit(connection, [AuditLine(at, home, staff_id, login, action, subject, detail)])


def read(world: World, connection: Connection, sought: Sought = Sought()) -> Log:
    els = access_of(connection, world, "els")
    return audit_log.read(connection, els, HERE, sought, None, NOW)


def told(log: Log) -> list[tuple[str, str]]:
    return [(line.actor, line.action) for line in log.lines]


def test_it_is_narrowed_by_who_what_whom_and_when(either_world: World) -> None:
    world = either_world
    amal = world.people["Amal"].public_id
    with world.database.transaction() as connection:
        did(world, connection, "anna", "person read", amal, hours=50)
        did(world, connection, "anna", "person changed", amal, hours=2, columns="pip")
        did(world, connection, "bert", "logged in", hours=1)
        did(world, connection, "cli:kees", "people imported")
        everything = [
            ("cli:kees", "people imported"),
            ("bert", "logged in"),
            ("anna", "person changed"),
            ("anna", "person read"),
        ]
        for sought, found in (
            (Sought(), everything),
            (Sought(who=world.staff["anna"].public_id), everything[2:]),
            (Sought(who=WITHOUT_LOGIN), everything[:1]),
            (Sought(actions=actions_of("lezen")), everything[3:]),
            (Sought(actions=actions_of("logged in")), everything[1:2]),
            (Sought(whom="HS-1"), everything[2:]),
            (Sought(whom=amal), everything[2:]),
            (Sought(whom="HV-1"), []),
            (Sought(first="21-11-2026"), everything[:3]),
            (Sought(last="20-11-2026"), everything[3:]),
        ):
            assert told(read(world, connection, sought)) == found, sought
        with pytest.raises(CaseError):
            read(world, connection, Sought(first="morgen"))


def test_nothing_of_another_municipality_is_in_it(either_world: World) -> None:
    world = either_world
    there = world.homes["heerenveen"].id
    with world.database.transaction() as connection:
        world.colleague(connection, "gert")
        els = world.staff["els"]
        of_there = AuditLine(NOW, there, els.id, "els", "person read", "x" * 16, {})
        write_audit(connection, [of_there])
        did(world, connection, "gert", "logged in")
        assert told(read(world, connection)) == []
        assert told(read(world, connection, Sought(whom="x" * 16))) == []


async def test_a_page_leads_to_what_is_older_and_looking_is_audited(world: World) -> None:
    amal = world.people["Amal"].public_id
    with world.database.transaction() as connection:
        for number in range(PAGE + 3):
            did(world, connection, "anna", "person read", amal, part=f"p{number}")
    client = await world.logged_in("els")
    form = {"wat": "person read", "over": "HS-1"}
    first = (await client.get("/beheer/logboek", params=form)).text
    assert first.count("Inburgeraar bekeken</td>") == PAGE
    older = first.partition('rel="next" href="')[2].partition('"')[0].replace("&amp;", "&")
    second = (await client.get(older)).text
    assert [f"deel: p{number}<" in second for number in range(4)] == [True, True, True, False]
    with world.database.transaction() as connection:
        lines = read_audit(connection, subject=amal, limit=2)
    assert [(line.action, line.actor) for line in lines] == [("audit read", "els")] * 2


async def test_the_file_holds_all_of_it_and_no_formula(world: World) -> None:
    with world.database.transaction() as connection:
        for _ in range(PAGE + 3):
            did(world, connection, "=anna", "person read", world.people["Amal"].public_id)
        did(world, connection, "anna", "person erased", "gone-0123456789a")
    client = await world.logged_in("els")
    answer = await client.get("/beheer/logboek.csv", params={"vanaf": "21-11-2026"})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][:4] == ["wanneer", "wie", "wat", "over wie"]
    about = [row[3] for row in rows if row[1] == "'=anna"]
    assert about == ["HS-1"] * (PAGE + 3)
    assert "gone-0123456789a" in {row[3] for row in rows}
    assert "Amal" not in answer.text
    exported = (await client.get("/beheer/logboek", params={"wat": "audit exported"})).text
    assert "Logboek gedownload</td>" in exported


@pytest.mark.parametrize("day", ["morgen", "31-12-9999", "00-00-0000"])
async def test_a_day_that_can_not_be_is_told(world: World, day: str) -> None:
    client = await world.logged_in("els")
    for path in ("/beheer/logboek", "/beheer/logboek.csv"):
        answer = await client.get(path, params={"tot": day})
        assert (answer.status_code, "dd-mm-jjjj, zoals" in answer.text) == (400, True)


@pytest.mark.parametrize("place", ["x", "2026-11-21T99:00:00+00:00_1", "_", "9" * 5000])
async def test_a_place_that_can_not_be_is_the_first_page(world: World, place: str) -> None:
    client = await world.logged_in("els")
    answer = await client.get("/beheer/logboek", params={"voor": place})
    assert (answer.status_code, "Ingelogd</td>" in answer.text) == (200, True)


async def test_the_log_names_what_was_read_in_the_language_of_the_page(world: World) -> None:
    client = await world.logged_in("els")
    amal = world.people["Amal"].public_id
    await client.get(f"/inburgeraars/{amal}/geld")
    await client.get(f"/vragen/{amal}")
    with world.database.transaction() as connection:
        did(world, connection, "anna", "paid entered", amal, what="zorg")
    assert "deel: geld" in (await client.get("/beheer/logboek")).text
    client.cookies.set(COOKIE, ENGLISH)
    page = (await client.get("/beheer/logboek")).text
    assert "part: money" in page
    assert "part: questions" in page
    assert "what: health insurance" in page


def audited() -> Iterator[ast.Call]:
    """Every call by which something is audited."""
    for path in SOURCES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("did", "_did", "note", "_note"):
                    yield node


def test_every_action_has_words() -> None:
    calls = [call for call in audited() if getattr(call.func, "attr", "") == "did" and call.args]
    actions = {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}
    assert len(actions) > 30
    assert actions - set(READING) - set(CHANGING) == set()


def test_every_detail_has_a_name() -> None:
    details = {str(keyword.arg) for call in audited() for keyword in call.keywords if keyword.arg}
    assert len(details) > 20
    assert details - set(NAMES) - SILENT == set()


async def test_details_are_told_in_words(world: World) -> None:
    client = await world.logged_in("els")
    with world.database.transaction() as connection:
        did(world, connection, "anna", "broadcast approved", messages=26)
        did(world, connection, "anna", "task done", kind="pip-due")
        did(world, connection, "anna", "terms set", terms="messages 30, notes 7")
        did(world, connection, "anna", "second eyes set", wanted=1)
    page = (await client.get("/beheer/logboek")).text
    for words in (
        "aantal berichten: 26",
        "soort: pip moet af",
        "termijnen: berichten en bestanden van inburgeraars 30, notities van collega&#39;s 7",
        "ingesteld: ja",
    ):
        assert words in page
