"""What somebody with ill will sends: forged forms, ids of elsewhere, scripts, formulas.

Each for every route there is, so that a new page is tried by itself.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import Connection, select

import console
from casework import courses
from casework.cases import Actor
from console.guard import MOST_BODY
from console.people_file import FORMULA
from storage.appointments import Kind
from storage.broadcast_contents import save_texts
from storage.courses import CourseKind, NewCourse, find_course
from storage.people import change_people, person
from storage.staff import Role
from storage.threads import thread
from tests.console.every_route import FORM, OPEN, address, routes
from tests.console.test_routes import _changed as changed
from tests.console.world import NOW, World

SCRIPT = "<script>alert(1)</script>"
FAULT = 500
NAMES = sorted(
    {
        name
        for page in Path(console.__file__).parent.glob("templates/*.html")
        for name in re.findall(r'name="([\w-]+)"', page.read_text("utf-8"))
    }
    | set(FORM)
)
"""Every name of a field that a form or an address of the console knows."""
ODD = "' OR 1=1; --\ud7ff\u202e%s{0}../../etc/passwd" + "9" * 60
NUL = "a\x00b"
LOG_OUT = ("POST", "/uitloggen")


def tried(world: World) -> list[tuple[str, str]]:
    return sorted(set(routes(world)) - OPEN - {LOG_OUT})


async def forged(client: AsyncClient, method: str, path: str, value: str) -> Response:
    fields = dict.fromkeys(NAMES, value)
    if method == "POST":
        return await client.post(path, data=fields)
    return await client.get(path, params=fields)


@pytest.mark.parametrize("value", ["", ODD])
async def test_no_forged_form_or_address_is_a_fault(world: World, value: str) -> None:
    await no_fault(world, value)


async def test_what_no_database_keeps_is_no_fault_either(either_world: World) -> None:
    await no_fault(either_world, NUL)


async def no_fault(world: World, value: str) -> None:
    client = await world.logged_in("els")
    for method, route in tried(world):
        answer = await forged(client, method, address(world, route, "Amal"), value)
        assert answer.status_code < FAULT, (method, route)


async def test_what_is_no_form_at_all_is_no_fault(world: World) -> None:
    client = await world.logged_in("els")
    boundary = {"content-type": "multipart/form-data; boundary=x"}
    bodies: list[tuple[Mapping[str, str], bytes]] = [
        (boundary, b'--x\r\nContent-Disposition: form-data; name="tekst"\r\n\r\nhalf'),
        (boundary, b"\xff\xfe\x00--x--"),
        ({"content-type": "application/json"}, b'{"tekst": ["a"]}'),
        ({"content-type": "application/x-www-form-urlencoded"}, b"tekst=%ff%fe&tekst=%00&=&&"),
    ]
    for method, route in tried(world):
        if method == "POST":
            for headers, body in bodies:
                path = address(world, route, "Amal")
                answer = await client.post(path, content=body, headers=headers)
                assert answer.status_code < FAULT, (route, body)


async def test_a_file_where_words_belong_is_no_fault(world: World) -> None:
    client = await world.logged_in("els")
    files = dict.fromkeys(NAMES, ("a.png", b"\x89PNG\r\n\x00\xff", "image/png"))
    for method, route in tried(world):
        if method == "POST":
            answer = await client.post(address(world, route, "Amal"), files=files)
            assert answer.status_code < FAULT, route


async def test_a_body_that_is_too_large_is_read_nowhere(world: World) -> None:
    client = await world.logged_in("els")
    huge = b"x" * (MOST_BODY + 1)
    for method, route in sorted(set(routes(world))):
        if method == "POST":
            answer = await client.post(address(world, route, "Amal"), content=huge)
            assert answer.status_code == 413, route


# --- ids of elsewhere -----------------------------------------------------------------------------


async def test_ids_of_elsewhere_in_a_form_reach_nothing(world: World) -> None:
    """The address is one's own; what the form names is another municipality's."""
    with world.database.transaction() as connection:
        there = Actor("els", world.homes["heerenveen"].id)
        courses.begin(connection, there, NewCourse(CourseKind.PVT, "Elders"), NOW)
        course = find_course(connection, there.municipality_id, "Elders")
        world.colleague(connection, "gerda", heerenveen=Role.CONSULENT)
    assert course is not None
    client = await world.logged_in("anna")
    amal, stranger = world.people["Amal"].public_id, world.staff["gerda"]
    before = changed(world)
    await client.post(f"/vragen/{amal}/toewijzen", data={"collega": stranger.public_id})
    await client.post(
        f"/inburgeraars/{amal}/gegevens",
        data={"gezien": world.people["Amal"].updated_at.isoformat(), "consulent": "gerda"},
    )
    forms = {"wie": stranger.public_id, "vervanger": world.staff["anna"].public_id}
    await client.post("/afwezig", data=forms | {"vanaf": "23-11-2026"})
    assert changed(world) == before
    written = f"/berichten/{world.broadcasts['Amal'].public_id}"
    checked = await client.post(
        written,
        data={"naam": "x", "tekst-nl": "x", "cursus": course.public_id, "nummers": "HV-1"},
    )
    assert "Yordanos" not in checked.text
    with world.database.transaction() as connection:
        guides = connection.scalars(select(person.c.consulent_id)).all()
        given = connection.scalars(select(thread.c.assigned_to)).all()
    assert stranger.id not in [*guides, *given]


# --- scripts and formulas -------------------------------------------------------------------------


async def test_a_script_in_any_words_is_shown_as_words(world: World) -> None:
    named = {"first_name": SCRIPT}
    with world.database.transaction() as connection:
        change_people(connection, {world.people["Amal"].id: named}, NOW)
        _say_everywhere(connection, world)
    client = await world.logged_in("els")
    shown = 0
    for method, route in tried(world):
        if method == "GET":
            page = await client.get(address(world, route, "Amal"))
            if page.headers.get("content-type", "").startswith("text/html"):
                assert SCRIPT not in page.text, route
                shown += "&lt;script&gt;alert(1)" in page.text
    assert shown > 20


async def test_a_formula_in_any_file_is_a_text(world: World) -> None:
    named = {"first_name": '=HYPERLINK("http://evil.example")'}
    with world.database.transaction() as connection:
        change_people(connection, {world.people["Amal"].id: named}, NOW)
    client = await world.logged_in("els")
    files = 0
    for method, route in tried(world):
        if method == "GET" and route.endswith(".csv"):
            answer = await client.get(address(world, route, "Amal"))
            files += 1
            for cell in _cells(answer.content.decode("utf-8-sig")):
                assert not cell.startswith(FORMULA), (route, cell)
    assert files >= 2


def _cells(text: str) -> Iterator[str]:
    for row in csv.reader(io.StringIO(text), delimiter=";"):
        yield from row


def _say_everywhere(connection: Connection, world: World) -> None:
    """A script as a question, a place, what to bring, a subject, a title and a text."""
    world.asks(connection, "Amal", SCRIPT)
    for days in (-1, 0, 3):
        at = NOW + timedelta(days=days, hours=-1 if days == 0 else 0)
        world.talk(
            connection,
            "Amal",
            at,
            Kind.VOORTGANGSGESPREK,
            who=SCRIPT,
            subject=SCRIPT,
            bring=(SCRIPT,),
        )
    row = world.broadcasts["Amal"]
    save_texts(connection, row.id, {"nl": SCRIPT, "ar": SCRIPT})
    actor = Actor("anna", world.homes["heemstede"].id)
    courses.begin(connection, actor, NewCourse(CourseKind.PVT, SCRIPT, place=SCRIPT), NOW)
