"""What holds for every route: a login, no other municipality, no change without the right."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
import structlog
from sqlalchemy import func, select

from cli.logs import quiet_logs
from console.guard import PAGE_HEADERS
from console.pages.doors import PARTS
from storage.absences import absence
from storage.appointments import appointment
from storage.audit import audit
from storage.files import kept_file
from storage.invitations import invitation
from storage.notes import note
from storage.outbox_rows import outbox
from storage.outcomes import departure, outcome
from storage.pauses import pause
from storage.people import person
from storage.progress import progress
from storage.questions import question, task
from storage.threads import thread
from tests.console.every_route import (
    CHANGES,
    OPEN,
    OWN,
    READS,
    SHARED,
    UNTOLD,
    address,
    ask,
    is_of_person,
    routes,
)
from tests.console.world import World


async def test_every_route_needs_a_login_unless_listed(world: World) -> None:
    client, found = world.client(), set(routes(world))
    assert found > OPEN
    for method, path in sorted(found - OPEN):
        answer = await ask(client, world, method, path, "Amal")
        assert (answer.status_code, answer.headers.get("location")) == (303, "/login"), path


async def test_no_route_shows_or_changes_anything_of_another_municipality(world: World) -> None:
    client = await world.logged_in("anna")
    before = _changed(world)
    for method, path in sorted(set(routes(world)) - OPEN - OWN - {("POST", "/uitloggen")}):
        answer = await ask(client, world, method, path, "Yordanos")
        if is_of_person(path):
            assert answer.status_code == 404, path
        for hidden in (
            "Yordanos",
            "HV-1",
            "geheim van Heerenveen",
            world.people["Yordanos"].public_id,
        ):
            assert hidden not in answer.text, path
    assert _changed(world) == before


async def test_els_with_a_role_in_both_sees_both(world: World) -> None:
    client = await world.logged_in("els")
    for method, path in sorted(routes(world)):
        if method == "GET" and "{public_id}" in path:
            for name in ("Amal", "Yordanos"):
                found = await ask(client, world, method, path, name)
                assert found.status_code == (404 if path in SHARED else 200), path
    assert "geheim van Heerenveen" in (await client.get("/")).text
    assert "HV-1" in (await client.get("/inburgeraars")).text


def test_every_route_that_changes_something_is_known_to_these_tests(world: World) -> None:
    changing = {(method, path) for method, path in routes(world) if method != "GET"}
    assert changing - OPEN - READS - {("POST", "/uitloggen")} == CHANGES


SEE_PEOPLE = ("anna", "els")
"""A consulent and a beheerder; bert is a lezer, carla a vertaler and dirk a partner."""
SHARED_OF_PARTNER = {"/groepen/{course}", "/groepen/{course}/begroting/{public_id}"}
"""Of the coach of that course alone: here nobody is."""


def _whose(path: str) -> tuple[str, ...]:
    """Who may open what."""
    if path.startswith("/beheer/vertalingen"):
        return ("els", "carla")
    if path.startswith("/beheer"):
        return ("els",)
    return (*SEE_PEOPLE, "bert") if path.startswith("/cijfers") else SEE_PEOPLE


@pytest.mark.parametrize("login", [*SEE_PEOPLE, "bert", "carla", "dirk"])
async def test_each_role_opens_its_own_routes_and_no_other(world: World, login: str) -> None:
    """A page of one thing, and each change, is refused; a list is empty."""
    client = await world.logged_in(login)
    before = _changed(world)
    for method, path in sorted(set(routes(world)) - OPEN - {("POST", "/uitloggen")}):
        managing = path.startswith("/beheer")
        allowed = login in _whose(path)
        if allowed and method != "GET":
            continue  # what they may do has tests of its own
        answer = await ask(client, world, method, path, "Amal")
        if allowed:
            closed = path in SHARED | SHARED_OF_PARTNER | UNTOLD
            assert (answer.status_code in (403, 404)) == closed, (path, answer.status_code)
            continue
        if managing or method != "GET" or "{" in path:
            assert answer.status_code in (403, 404), (method, path, answer.status_code)
        if login not in SEE_PEOPLE:
            assert "Amal" not in answer.text, path
            assert "HS-1" not in answer.text, path
    assert _changed(world) == before


@pytest.mark.parametrize("login", ["carla", "dirk"])
async def test_who_sees_no_person_is_told_so(world: World, login: str) -> None:
    client = await world.logged_in(login)
    assert "geen rol" in (await client.get("/")).text


async def test_who_reads_figures_alone_begins_there(world: World) -> None:
    client = await world.logged_in("bert")
    assert (await client.get("/")).headers["location"] == "/cijfers"


async def test_another_persons_chat_can_not_be_cut_off_by_its_number(world: World) -> None:
    client = await world.logged_in("anna")
    path = f"/inburgeraars/{world.people['Amal'].public_id}/afsluiten"
    answer = await client.post(path, data={"chat": str(world.chats["Yordanos"])})
    assert (answer.status_code, "melding" in answer.headers["location"]) == (303, False)
    for bad in ("1 or 1=1", "0", "-1", str(2**63), "9" * 5000):
        assert (await client.post(path, data={"chat": bad})).status_code == 400, bad[:20]


async def test_an_invitation_that_is_reloaded_makes_no_other(world: World) -> None:
    client = await world.logged_in("anna")
    person = f"/inburgeraars/{world.people['Amal'].public_id}"
    form = {"bekend": "0"}
    assert "t.me/" in (await client.post(f"{person}/uitnodigen", data=form)).text
    made = _changed(world)
    again = await client.post(f"{person}/uitnodigen", data=form)
    assert (again.status_code, again.headers["location"]) == (
        303,
        f"{person}/contact?melding=al-uitgenodigd",
    )
    assert _changed(world) == made
    page = (await client.get(again.headers["location"])).text
    assert "Er is net een uitnodiging gemaakt" in page
    assert 'name="bekend" value="1"' in page
    another = await client.post(f"{person}/uitnodigen", data={"bekend": "1"})
    assert "t.me/" in another.text


async def test_a_page_that_can_not_be_is_another_page(world: World) -> None:
    client = await world.logged_in("anna")
    for page in ("", "0", "-1", "x", "٣", "999999999", "9" * 5000):
        answer = await client.get("/inburgeraars", params={"pagina": page})
        assert (answer.status_code, "HS-1" in answer.text) == (200, True), page[:20]


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_another_site_can_change_nothing(world: World, site: str) -> None:
    client = await world.logged_in("anna")
    before = _changed(world)
    for _, path in sorted({*CHANGES, *READS, ("POST", "/uitloggen")}):
        answer = await client.post(
            address(world, path, "Amal"), data={"chat": "1"}, headers={"sec-fetch-site": site}
        )
        assert answer.status_code == 403, path
    assert _changed(world) == before


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "none"}, 303),
        ({"sec-fetch-site": "same-origin", "origin": "http://evil.example"}, 303),
        ({"sec-fetch-site": "", "origin": "http://127.0.0.1:8081"}, 403),
        ({"origin": "http://127.0.0.1:8081"}, 303),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"origin": "null"}, 403),
        ({}, 403),
    ],
)
async def test_an_old_browser_is_known_by_its_origin(
    world: World, headers: dict[str, str], status: int
) -> None:
    client = await world.logged_in("anna")
    del client.headers["sec-fetch-site"]
    assert (await client.post("/uitloggen", headers=headers)).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "evil.example"}, 400),
        ({"host": "127.0.0.1.evil.example:8081"}, 400),
        ({"host": ""}, 400),
        ({"host": "localhost:8081"}, 200),
        ({"host": "[::1]:8081"}, 200),
        ({"x-forwarded-for": "10.0.0.1"}, 403),
        ({"forwarded": "for=10.0.0.1"}, 403),
    ],
)
async def test_other_names_and_proxies_are_refused(
    world: World, headers: dict[str, str], status: int
) -> None:
    assert (await world.client().get("/login", headers=headers)).status_code == status


async def test_every_answer_carries_the_headers(world: World) -> None:
    client = await world.logged_in("anna")
    for path in (
        "/",
        "/inburgeraars",
        "/nergens",
        "/static/console.css",
        "/static/fonts/ethiopic.ttf",
        "/static/nergens",
    ):
        answer = await client.get(path)
        assert {name: answer.headers[name] for name in PAGE_HEADERS} == PAGE_HEADERS, path
        assert answer.headers["cache-control"] == (
            "max-age=3600" if path.startswith("/static/") else "no-store"
        )


async def test_what_is_typed_by_people_is_never_html(world: World) -> None:
    script = "<script>alert(1)</script>"
    with world.database.transaction() as connection:
        world.person(connection, "heemstede", "HS-9", script)
        world.chat(connection, script, 7_000_000_009)
        world.asks(connection, script, f"\"'>{script}")
    client = await world.logged_in("anna")
    person = f"/inburgeraars/{world.people[script].public_id}"
    paths = ["/", f"/inburgeraars?zoek={script}", person]
    paths += [f"{person}/{part}" for part in PARTS if part not in ("uren", "afspraken")]
    paths += ["/vragen?wie=niemand", f"/vragen/{world.people[script].public_id}"]
    await client.post(f"{person}/notities", data={"tekst": script})
    pages = [await client.get(path) for path in paths]
    pages.append(await client.post(f"{person}/uitnodigen", data={"bekend": "0"}))
    for page in pages:
        assert page.status_code == 200
        assert "alert(1)" in page.text, page.url
        assert script not in page.text, page.url


@pytest.fixture
def told_log() -> Iterator[io.StringIO]:
    """The log as `run` keeps it: everything from information up."""
    stream = io.StringIO()
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(stream),
    )
    yield stream
    quiet_logs()


async def test_the_log_names_routes_and_nothing_else(world: World, told_log: io.StringIO) -> None:
    client = await world.logged_in("anna")
    token = world.link("anna")
    await client.get(f"/login/{token}")
    await client.get("/inburgeraars?zoek=Amal")
    await client.get(f"/inburgeraars/{world.people['Amal'].public_id}")
    told = told_log.getvalue()
    assert "/inburgeraars/{public_id}" in told
    assert "/login/{token}" in told
    for hidden in (token, "Amal", world.people["Amal"].public_id, "zoek"):
        assert hidden not in told


async def test_a_fault_is_told_without_its_inside(world: World) -> None:
    client = await world.logged_in("anna")
    with world.database.transaction() as connection:
        connection.exec_driver_sql("ALTER TABLE task RENAME TO gone")
    with pytest.raises(Exception, match="no such table"):  # told to the log of the server
        await client.get("/")


READINGS = [
    "logged in",
    "person read",
    "people listed",
    "people exported",
    "lessons read",
    "figures read",
    "budget read",
    "person exported",
    "work read",
    "visits read",
    "questions read",
    "file read",
    "reminders read",
    "audit read",
    "audit exported",
]


def _changed(world: World) -> tuple[object, ...]:
    """What a change would have changed: rows of each kind, and whatever else is audited."""
    with world.database.transaction() as connection:
        count = select(func.count())
        return (
            connection.scalar(count.select_from(task).where(task.c.done_at.is_not(None))),
            connection.scalar(count.select_from(invitation)),
            connection.scalar(count.select_from(audit).where(audit.c.action.not_in(READINGS))),
            connection.scalar(count.select_from(progress)),
            connection.scalar(count.select_from(outcome)),
            connection.scalar(count.select_from(departure)),
            connection.scalar(count.select_from(note)),
            connection.scalar(count.select_from(pause)),
            connection.scalar(count.select_from(absence)),
            connection.scalar(count.select_from(thread)),
            connection.scalar(count.select_from(outbox)),
            connection.scalar(count.select_from(kept_file)),
            connection.scalar(count.select_from(question).where(question.c.state != "open")),
            connection.scalar(count.select_from(person)),
            connection.scalar(select(func.max(person.c.updated_at))),
            connection.scalar(
                count.select_from(appointment).where(appointment.c.state != "planned")
            ),
        )
