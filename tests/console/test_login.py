"""Getting in: by a link that works once, and by nothing else."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import delete

from casework.signing_in import LASTS
from console.tries import SECONDS, TRIES
from storage.audit import read_audit
from storage.staff import Role, revoke, staff
from tests.console.world import World


async def test_opening_a_link_does_not_use_it(world: World) -> None:
    """Programs that preview links open them; only a press of the button logs in."""
    client, token = world.client(), world.link("anna")
    for _ in range(2):
        shown = await client.get(f"/login/{token}")
        assert shown.status_code == 200
        assert token in shown.text
    entered = await client.post("/login", data={"token": token})
    assert (entered.status_code, entered.headers["location"]) == (303, "/")
    assert (await client.get("/")).status_code == 200


async def test_a_used_an_old_and_an_unknown_link_let_nobody_in(world: World) -> None:
    token = world.link("anna")
    assert (await world.client().post("/login", data={"token": token})).status_code == 303
    old = world.link("anna", timedelta(0))
    for bad in (token, old, "x" * 32, ""):
        client = world.client()
        answer = await client.post("/login", data={"token": bad})
        assert answer.status_code in (400, 403), bad
        assert not client.cookies
        assert (await client.get("/")).headers["location"] == "/login"


async def test_of_twenty_at_once_one_gets_in(either_world: World) -> None:
    token = either_world.link("anna")
    clients = [either_world.client() for _ in range(20)]
    answers = await asyncio.gather(
        *(client.post("/login", data={"token": token}) for client in clients)
    )
    assert sorted(answer.status_code for answer in answers) == [303, *[403] * 19]


async def test_after_ten_tries_a_minute_a_good_link_waits_too_and_is_not_used(
    world: World,
) -> None:
    client, token = world.client(), world.link("anna")
    for _ in range(TRIES):
        assert (await client.post("/login", data={"token": "guess"})).status_code == 403
    refused = await client.post("/login", data={"token": token})
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= SECONDS + 1
    world.clock.seconds += SECONDS + 1
    assert (await client.post("/login", data={"token": token})).status_code == 303


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(world: World) -> None:
    answer = await world.client().post("/login", data={"token": world.link("anna")})
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert f"max-age={8 * 3600}" in cookie


async def test_a_login_ends_after_eight_hours_and_at_logging_out(world: World) -> None:
    client = await world.logged_in("anna")
    world.clock.at += LASTS - timedelta(seconds=1)
    assert (await client.get("/")).status_code == 200
    world.clock.at += timedelta(seconds=1)
    assert (await client.get("/")).status_code == 303
    client = await world.logged_in("anna")
    left = await client.post("/uitloggen")
    assert left.headers["location"] == "/login"
    assert (await client.get("/")).status_code == 303


async def test_who_is_no_longer_staff_is_out_at_once(world: World) -> None:
    client = await world.logged_in("anna")
    with world.database.transaction() as connection:
        connection.execute(delete(staff).where(staff.c.login == "anna"))
    assert (await client.get("/")).headers["location"] == "/login"


async def test_a_login_that_was_ended_does_not_come_back(either_world: World) -> None:
    """Somebody who copied the cookie has nothing, once the colleague logged out."""
    client = await either_world.logged_in("anna")
    copied = either_world.client()
    copied.cookies.update(client.cookies)
    assert (await copied.get("/")).status_code == 200
    await client.post("/uitloggen")
    assert (await copied.get("/")).headers["location"] == "/login"


@pytest.mark.parametrize("value", ["", "..", "x" * 32, "1.9999999999.AAAA", "9" * 5000])
async def test_a_cookie_that_was_made_up_names_nobody(world: World, value: str) -> None:
    client = await world.logged_in("anna")
    (name,) = client.cookies
    stranger = world.client()
    stranger.cookies.set(name, value)
    assert (await stranger.get("/")).headers["location"] == "/login"


async def test_a_part_of_a_page_sends_the_whole_browser_to_the_login(world: World) -> None:
    answer = await world.client().get("/vandaag/werk", headers={"hx-request": "true"})
    assert (answer.status_code, answer.headers["hx-redirect"]) == (401, "/login")


async def test_logging_in_is_written_down(world: World) -> None:
    await world.logged_in("anna")
    with world.database.transaction() as connection:
        (line,) = read_audit(connection, subject=world.staff["anna"].public_id)
    assert (line.actor, line.action) == ("anna", "logged in")


async def test_who_has_no_role_left_is_shown_the_door(world: World) -> None:
    client = await world.logged_in("anna")
    assert (await client.get("/")).status_code == 200
    with world.database.transaction() as connection:
        home, anna = world.homes["heemstede"].id, world.staff["anna"].id
        revoke(connection, anna, home, Role.CONSULENT)
    for path in ("/", "/inburgeraars", f"/inburgeraars/{world.people['Amal'].public_id}"):
        answer = await client.get(path)
        assert (answer.status_code, answer.headers.get("location")) == (303, "/login"), path
