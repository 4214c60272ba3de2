"""Telegram away, slow or refusing; and an end that was asked for: nothing is lost."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from time import monotonic

import httpx
from sqlalchemy import select

from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from storage.database import Database
from storage.outbox import outbox
from storage.updates import raw_update
from tests.acceptance.conftest import Start, until_ready
from tests.databases import NewAddress
from tests.process import Wegwijs, free_port


def states(program: Wegwijs) -> Counter[str]:
    database = Database.open(str(program.settings["DATABASE_URL"]))
    with database.transaction() as connection:
        found = Counter(str(state.value) for state in connection.scalars(select(outbox.c.state)))
        found["kept"] = len(connection.execute(select(raw_update)).all())
    database.dispose()
    return found


async def test_a_telegram_that_is_not_there_is_waited_for(
    wegwijs: Start, simulator: Simulator, http: httpx.AsyncClient
) -> None:
    port = free_port()
    program = wegwijs(TELEGRAM_TOKEN=simulator.token, TELEGRAM_API_URL=f"http://127.0.0.1:{port}")
    await program.start()
    await until_ready(http, program, 503, "no connection to Telegram")
    assert (await http.get(f"{program.url}/health/live")).status_code == 200
    async with simulator.serve(port=port):
        await until_ready(http, program, 200, "ok")
        phone = simulator.phone(7_000_000_001)
        await phone.says("/start")
        await phone.sees("Kies uw taal")
        assert await program.stop() == 0
    assert "Traceback" not in program.said()
    assert len(program.said().splitlines()) < 20, "an outage does not fill a disk with its log"


async def test_what_is_said_while_telegram_is_away_arrives(
    wegwijs: Start, simulator: Simulator, http: httpx.AsyncClient, api: str, new_address: NewAddress
) -> None:
    """Updates are taken in, answers can not be said: they wait, and go out once, in order."""
    program = wegwijs(
        TELEGRAM_TOKEN=simulator.token,
        TELEGRAM_API_URL=api,
        DATABASE_URL=new_address("postgresql"),
        MESSAGES_PER_SECOND_PER_CHAT=100,
    )
    program.settings = {**program.settings, "PUBLIC_URL": program.url}
    await program.start()
    await until_ready(http, program, 200)
    phones = [simulator.phone(7_000_000_001 + at) for at in range(5)]
    with simulator.faults.during(status=502):
        for phone in phones:
            await phone.says("/start")
            await phone.says("Hallo")
        assert await simulator.updates.all_taken()
        await program.until(lambda: len(simulator.calls.all("sendMessage")) >= 5)
        assert not simulator.calls.messages()
    for phone in phones:
        phone.patience = 20
        await phone.sees("Kies uw taal")
    await program.until(lambda: states(program)["sent"] == 10)
    assert [len(phone.messages()) for phone in phones] == [4] * 5
    assert await program.stop() == 0
    assert states(program) == {"sent": 10, "kept": 0}


async def test_an_end_that_is_asked_for_takes_five_seconds_at_most(
    wegwijs: Start, simulator: Simulator, api: str
) -> None:
    """In the middle of many chats; afterwards every answer is said or waits, none is half done."""
    program = wegwijs(TELEGRAM_TOKEN=simulator.token, TELEGRAM_API_URL=api, MESSAGES_PER_SECOND=20)
    await program.start()
    phones = [simulator.phone(7_000_000_001 + at) for at in range(100)]
    for phone in phones:
        await phone.says("/start")
    await program.until(lambda: len(simulator.calls.messages()) >= 10)
    began = monotonic()
    assert await program.stop() == 0
    assert monotonic() - began < 5
    said = len(simulator.calls.messages())
    assert states(program) == {"sent": said, "waiting": 100 - said, "kept": 0}
    assert 0 < said < 100
    await program.start()
    await program.until(lambda: states(program)["sent"] == 100)
    assert len(simulator.calls.messages()) == 100, "nobody was answered twice"
    assert await program.stop() == 0
    assert "Traceback" not in program.said()


async def test_the_end_does_not_wait_for_a_telegram_that_does_not_answer(
    wegwijs: Start, simulator: Simulator, api: str
) -> None:
    program = wegwijs(TELEGRAM_TOKEN=simulator.token, TELEGRAM_API_URL=api)
    await program.start()
    slow = simulator.faults.next("sendMessage", cut="silence")
    await simulator.phone(7_000_000_001).says("/start")
    await program.until(lambda: slow.times == 0)
    began = monotonic()
    assert await program.stop() == 0, program.said()
    assert monotonic() - began < 5
    assert "Traceback" not in program.said()
    await program.start()
    await simulator.phone(7_000_000_001).sees("Kies uw taal")
    assert await program.stop() == 0


async def test_the_drawing_process_does_not_outlive_a_crash(
    wegwijs: Start, simulator: Simulator, api: str
) -> None:
    program = wegwijs(TELEGRAM_TOKEN=simulator.token, TELEGRAM_API_URL=api)
    await program.start()
    phone = simulator.phone(7_000_000_001)
    phone.patience = 20
    await phone.says("/start")
    await phone.sees("Kies uw taal")
    for choice in ("nl", "next", "yes", "home", "overig", "journey"):
        await _choose(phone, choice)
    await phone.sees_picture()
    assert program.process is not None
    children = _children(program.process.pid)
    assert children, "a picture is drawn in a process of its own"
    await program.kill()
    async with asyncio.timeout(10):
        while any(map(_is_alive, children)):  # noqa: ASYNC110 a state of another process
            await asyncio.sleep(0.05)


async def _choose(phone: Phone, choice: str) -> None:
    screen = phone.screen()
    buttons = [button.callback_data or "" for row in screen.keyboard for button in row]
    (data,) = [data for data in buttons if data.split("|")[2] == choice]
    before = screen.revision
    await phone.presses(screen, data)
    async with asyncio.timeout(20):
        while phone.screen().revision == before:  # noqa: ASYNC110 a state of another process
            await asyncio.sleep(0.02)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()
