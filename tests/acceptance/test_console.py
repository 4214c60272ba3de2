"""The console of the program started for real: beside the bots, and alone."""

from __future__ import annotations

import asyncio
import re

import httpx
import pytest

from bot.simulator.server import Simulator
from tests.acceptance.conftest import Start, refused_at_once, until_ready
from tests.databases import NewAddress
from tests.process import Wegwijs

OWN_PAGE = {"sec-fetch-site": "same-origin"}


async def answered(program: Wegwijs, http: httpx.AsyncClient) -> httpx.Response:
    """What the console's door says, once it is open."""
    async with asyncio.timeout(30):
        while True:
            try:
                return await http.get(f"{program.console_url}/login")
            except httpx.TransportError:
                assert program.is_running, program.said()
                await asyncio.sleep(0.05)


async def told(program: Wegwijs, *arguments: str) -> str:
    """What another command says, with the same settings and in the same folder."""
    other = Wegwijs(
        program.folder,
        program.settings,
        arguments=arguments,
        listen=program.listen,
        console=program.console,
    )
    before = len(program.said())
    await other.start()
    assert await other.ended() == 0, other.said()
    return other.said()[before:]


async def test_a_colleague_is_added_and_logs_in_by_the_link_that_is_printed(
    wegwijs: Start, simulator: Simulator, api: str, http: httpx.AsyncClient
) -> None:
    program = wegwijs(TELEGRAM_API_URL=api, TELEGRAM_TOKEN=simulator.token)
    await program.start()
    await answered(program, http)
    await told(program, "staff", "add", "anna", "--naam", "Anna", "--rol", "consulent")
    said = await told(program, "staff", "login-link", "anna")
    link = re.search(rf"^({program.console_url}/login/([\w-]+))$", said, re.MULTILINE)
    assert link is not None, said
    assert (await http.get(link[1])).status_code == 200
    entered = await http.post(
        f"{program.console_url}/login", data={"token": link[2]}, headers=OWN_PAGE
    )
    assert entered.status_code == 303
    page = await http.get(program.console_url)
    assert "Vandaag" in page.text
    assert "Anna" in page.text
    assert link[2] not in program.said().replace(link[1], "")


@pytest.mark.parametrize("address", ["0.0.0.0:8081", "[::]:8081", "192.0.2.1:8081"])
def test_another_address_than_loopback_needs_oidc(wegwijs: Start, address: str) -> None:
    refused_at_once(wegwijs(CONSOLE_LISTEN=address), 2, "WEGWIJS_CONSOLE_LISTEN", address, "OIDC")


async def test_with_accounts_it_listens_elsewhere_for_its_own_name_alone(
    wegwijs: Start, http: httpx.AsyncClient
) -> None:
    accounts = {
        "OIDC_ISSUER": "http://127.0.0.1:9",
        "OIDC_CLIENT_ID": "wegwijs",
        "OIDC_CLIENT_SECRET": "secret",
        "CONSOLE_URL": "https://wegwijs.example",
    }
    program = wegwijs(**accounts)
    program.settings = {**program.settings, "CONSOLE_LISTEN": f"0.0.0.0:{program.console}"}
    await program.start()
    assert (await answered(program, http)).status_code == 400
    named = {"host": "wegwijs.example"}
    page = await http.get(f"{program.console_url}/login", headers=named)
    assert "werkaccount" in page.text
    assert "max-age" in page.headers["strict-transport-security"]
    assert (await http.get(f"{program.console_url}/account", headers=named)).status_code == 503
    assert await program.stop() == 0


@pytest.mark.parametrize("part", ["bot", "console"])
def test_one_part_alone_needs_postgresql(wegwijs: Start, part: str) -> None:
    refused_at_once(wegwijs(arguments=("run", "--only", part)), 2, f"--only {part}", "PostgreSQL")


async def test_the_console_alone_needs_no_token_and_the_bot_alone_opens_no_console(
    wegwijs: Start, simulator: Simulator, api: str, new_address: NewAddress, http: httpx.AsyncClient
) -> None:
    url = new_address("postgresql")
    nothing = dict.fromkeys(("TELEGRAM_TOKEN", "MUNICIPALITY"))
    console = wegwijs(arguments=("run", "--only", "console"), DATABASE_URL=url, **nothing)
    await console.start()
    assert (await answered(console, http)).status_code == 200
    with pytest.raises(httpx.TransportError):
        await http.get(f"{console.url}/health/live")
    telegram = {"TELEGRAM_TOKEN": simulator.token, "TELEGRAM_API_URL": api}
    bot = wegwijs(arguments=("run", "--only", "bot"), DATABASE_URL=url, **telegram)
    await bot.start()
    await until_ready(http, bot, 200)
    with pytest.raises(httpx.TransportError):
        await http.get(f"{bot.console_url}/login")
    assert (await console.stop(), await bot.stop()) == (0, 0)


async def test_the_demo_opens_the_console_logged_in_again_and_again(wegwijs: Start) -> None:
    demo = wegwijs(arguments=("demo", "--no-browser"))
    await demo.start()
    async with asyncio.timeout(30):
        while not (found := re.search(r"^console (http://\S+)$", demo.said(), re.MULTILINE)):
            assert demo.is_running, demo.said()
            await asyncio.sleep(0.05)
    for _ in range(2):
        async with httpx.AsyncClient(follow_redirects=True) as visitor:
            page = await visitor.get(found[1])
            assert "Vandaag" in page.text
            people = await visitor.get(httpx.URL(found[1]).join("/inburgeraars"))
            assert people.text.count("Uitgenodigd</span>") > 3
