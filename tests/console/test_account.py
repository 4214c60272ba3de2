"""Getting in with an account of the organisation: who is bound to it, once, and nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import delete

from casework.signing_in import INVITATION_LASTS
from console.tries import TRIES
from console.trips import LASTS
from storage.audit import read_audit
from storage.staff import Role, revoke, set_email, staff
from tests.console.issuers import ADDRESS, House, knows, let_in, logged_in, provider
from tests.console.world import World


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with provider() as address:
        yield address


@pytest.fixture
def house(world: World, issuer: str) -> House:
    return House.of(world, issuer)


async def test_a_link_binds_the_account_once_and_after_that_the_account_is_enough(
    either_world: World, issuer: str
) -> None:
    house, link = House.of(either_world, issuer), either_world.link("anna", INVITATION_LASTS)
    client = house.client()
    assert f"/account/koppel/{link}" in (await client.get(f"/login/{link}")).text
    entered = await logged_in(client, "sub-anna", link)
    assert (entered.status_code, entered.headers["location"]) == (303, "/")
    assert "Anna" in (await client.get("/")).text
    again = house.client()
    assert (await logged_in(again, "sub-anna")).status_code == 303
    assert "Anna" in (await again.get("/")).text
    used = await logged_in(house.client(), "sub-bert", link)
    assert (used.status_code, "Deze link werkt niet meer" in used.text) == (403, True)
    with either_world.database.transaction() as connection:
        lines = read_audit(connection, subject=either_world.staff["anna"].public_id)
    assert [line.action for line in lines] == ["logged in", "logged in", "account bound"]


async def test_who_was_not_bound_does_not_get_in_whatever_the_issuer_says(
    house: House, issuer: str
) -> None:
    knows(issuer, "sub-x", email="anna@gemeente.example", email_verified=True, groups=["beheerder"])
    with house.world.database.transaction() as connection:
        set_email(connection, house.world.staff["anna"].id, "anna@gemeente.example")
    client = house.client()
    refused = await logged_in(client, "sub-x")
    assert (refused.status_code, "nog niet aan Wegwijs gekoppeld" in refused.text) == (403, True)
    assert (await client.get("/")).headers["location"] == "/login"


async def test_a_verified_address_binds_only_where_that_is_set_and_only_once(
    world: World, issuer: str
) -> None:
    house = House.of(world, issuer, trusts_email=True)
    with world.database.transaction() as connection:
        set_email(connection, world.staff["anna"].id, "Anna@Gemeente.example")
    told = {"email": "anna@gemeente.example"}
    for subject, verified, status in [
        ("sub-1", False, 403),
        ("sub-2", "true", 403),
        ("sub-3", True, 303),
        ("sub-4", True, 403),  # the address passed to another
        ("sub-3", False, 303),
    ]:
        knows(issuer, subject, **told, email_verified=verified)
        assert (await logged_in(house.client(), subject)).status_code == status, subject


async def test_who_lost_their_role_or_is_gone_is_out_and_stays_out(house: House) -> None:
    world, client = house.world, house.client()
    await logged_in(client, "sub-anna", world.link("anna"))
    with world.database.transaction() as connection:
        revoke(connection, world.staff["anna"].id, world.homes["heemstede"].id, Role.CONSULENT)
    assert (await client.get("/")).headers["location"] == "/login"
    again = await logged_in(client, "sub-anna")
    assert (again.status_code, "geen rol" in again.text) == (403, True)
    with world.database.transaction() as connection:
        connection.execute(delete(staff).where(staff.c.login == "anna"))
    assert "nog niet aan Wegwijs" in (await logged_in(client, "sub-anna")).text


async def test_an_account_of_one_colleague_can_not_become_anothers(house: House) -> None:
    world = house.world
    await logged_in(house.client(), "sub-anna", world.link("anna"))
    link = world.link("els")
    taken = await logged_in(house.client(), "sub-anna", link)
    assert (taken.status_code, "hoort al bij een andere collega" in taken.text) == (403, True)
    assert link in taken.text
    assert (await logged_in(house.client(), "sub-els", link)).status_code == 303


async def test_who_gets_another_account_is_out_everywhere_with_the_former(house: House) -> None:
    world, old = house.world, house.client()
    await logged_in(old, "sub-anna", world.link("anna"))
    assert (await logged_in(house.client(), "sub-anna-2", world.link("anna"))).status_code == 303
    assert (await old.get("/")).headers["location"] == "/login"
    assert (await logged_in(house.client(), "sub-anna")).status_code == 403


async def test_the_browser_is_sent_with_state_nonce_and_a_challenge(house: House) -> None:
    sent = await house.client().get("/account")
    asked = {
        name: one for name, (one,) in parse_qs(urlsplit(sent.headers["location"]).query).items()
    }
    assert asked["response_type"] == "code"
    assert asked["redirect_uri"] == f"{ADDRESS}/account/terug"
    assert asked["code_challenge_method"] == "S256"
    assert asked["scope"] == "openid"
    assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3
    cookie = sent.headers["set-cookie"]
    assert cookie.startswith("__Host-wegwijs_trip=")
    assert all(one in cookie for one in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"))
    assert asked["code_challenge"] not in cookie


async def test_another_state_another_browser_and_a_late_one_come_back_to_nothing(
    house: House,
) -> None:
    world, client = house.world, house.client()
    await logged_in(client, "sub-anna", world.link("anna"))
    back = await let_in(await client.get("/account"), "sub-anna")
    code = parse_qs(urlsplit(back).query)["code"][0]
    other = house.client()
    await other.get("/account")
    for visitor, path in [
        (other, back),  # another browser's cookie
        (house.client(), back),  # no cookie
        (client, f"/account/terug?code={code}&state=guessed"),
        (client, f"/account/terug?code={code}"),
        (client, "/account/terug"),
    ]:
        answer = await visitor.get(path)
        assert (answer.status_code, "niet gelukt" in answer.text) == (403, True), path
    world.clock.at += LASTS
    assert (await client.get(back)).status_code == 403
    world.clock.at -= timedelta(seconds=1)
    assert (await client.get(back)).status_code == 303


async def test_of_twenty_that_come_back_with_one_code_one_gets_in(
    either_world: World, issuer: str
) -> None:
    house = House.of(either_world, issuer)
    house.entrance.tries.each = 21
    client = house.client()
    await logged_in(client, "sub-anna", either_world.link("anna"))
    back = await let_in(await client.get("/account"), "sub-anna")
    cookies = dict(client.cookies)
    answers = await asyncio.gather(
        *(client.get(back, headers={"cookie": _header(cookies)}) for _ in range(20))
    )
    assert sorted(answer.status_code for answer in answers) == [303, *[403] * 19]


async def test_a_person_who_stops_at_the_issuer_is_told_so(house: House) -> None:
    client = house.client()
    sent = await client.get("/account")
    state = parse_qs(urlsplit(sent.headers["location"]).query)["state"][0]
    answer = await client.get(f"/account/terug?error=access_denied&state={state}")
    assert (answer.status_code, "afgebroken" in answer.text) == (403, True)


async def test_an_issuer_that_is_away_is_told_and_logs_nobody_in(world: World) -> None:
    house = House.of(world, "http://127.0.0.1:9")
    answer = await house.client().get("/account")
    assert (answer.status_code, "niet bereikbaar" in answer.text) == (503, True)
    assert (await house.client().get("/uitgelogd")).status_code == 200


async def test_a_beheerder_reads_how_long_a_link_binds(house: House) -> None:
    client, world = house.client(), house.world
    await logged_in(client, "sub-els", world.link("els"))
    page = await client.post(f"/beheer/collegas/{world.staff['anna'].public_id}/link")
    assert f"{ADDRESS}/login/" in page.text
    assert f"{INVITATION_LASTS.days} dagen lang" in page.text
    assert "kwartier" not in page.text


async def test_the_cookie_of_a_login_is_bound_to_this_host_and_ends_on_the_server(
    house: House,
) -> None:
    client = house.client()
    entered = await logged_in(client, "sub-anna", house.world.link("anna"))
    session = next(
        one for one in entered.headers.get_list("set-cookie") if "max-age=28800" in one.lower()
    )
    assert session.startswith("__Host-wegwijs_")
    assert all(one in session for one in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"))
    assert "Domain" not in session
    copied = _header(dict(client.cookies))
    left = await client.post("/uitloggen")
    assert left.headers["location"] == "/uitgelogd"
    page = (await client.get("/uitgelogd")).text
    assert "/oauth2/end_session?client_id=wegwijs&amp;post_logout_redirect_uri=" in page
    stranger = house.client()
    assert (await stranger.get("/", headers={"cookie": copied})).headers["location"] == "/login"


async def test_links_log_nobody_in_where_colleagues_have_accounts(house: House) -> None:
    client, link = house.client(), house.world.link("anna")
    assert (await client.post("/login", data={"token": link})).status_code == 404
    assert "werkaccount" in (await client.get("/login")).text


async def test_without_accounts_their_pages_are_not_there(world: World) -> None:
    for path in ("/account", "/account/koppel/x", "/account/terug", "/uitgelogd"):
        assert (await world.client().get(path)).status_code == 404


async def test_only_its_own_name_and_known_proxies_come_in(house: House) -> None:
    behind, forwarded = house.trusting("10.0.0.0/24"), {"x-forwarded-for": "1.2.3.4, 203.0.113.9"}
    assert (await house.client().get("/login")).status_code == 200
    assert (await house.client().get("/login", headers={"host": "127.0.0.1"})).status_code == 400
    assert (await house.client().get("/login", headers=forwarded)).status_code == 403
    assert (await behind.client("10.0.1.1").get("/login", headers=forwarded)).status_code == 403
    through = await behind.client("10.0.0.5").get("/login", headers=forwarded)
    assert through.status_code == 200
    assert through.headers["strict-transport-security"] == "max-age=31536000"


async def test_each_address_may_fail_ten_times_a_minute_and_good_ones_do_not_count(
    house: House,
) -> None:
    """What a proxy was told by others counts for nothing: it is the last address that it added."""
    behind, world = house.trusting("10.0.0.5/32"), house.world
    client = behind.client("10.0.0.5")
    client.headers["x-forwarded-for"] = "203.0.113.9"
    await logged_in(client, "sub-anna", world.link("anna"))
    for number in range(TRIES):
        assert (await logged_in(client, "sub-anna")).status_code == 303
        client.headers["x-forwarded-for"] = f"198.51.100.{number}, 203.0.113.9"
        assert (await logged_in(client, "sub-unknown")).status_code == 403
    refused = await logged_in(client, "sub-anna")
    assert (refused.status_code, int(refused.headers["retry-after"])) == (429, 61)
    client.headers["x-forwarded-for"] = "203.0.113.10"
    assert (await logged_in(client, "sub-anna")).status_code == 303


def _header(cookies: dict[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in cookies.items())
