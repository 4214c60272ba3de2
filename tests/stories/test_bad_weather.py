"""Reminders while Telegram and the network have a bad day: nothing lost, every outcome visible."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.simulator.phone import Phone, readable
from flows.context import ZONE
from storage.appointments import Kind
from storage.outbox_rows import APPOINTMENT, OutboxState, outbox
from storage.questions import open_tasks
from tests.stories.agenda import Agenda
from tests.stories.conftest import Town

TALK = datetime(2026, 12, 3, 9, 30, tzinfo=ZONE)
LESSON = "Taalhuis"
UNKNOWN, SENT, FAILED = OutboxState.UNKNOWN, OutboxState.SENT, OutboxState.FAILED


async def _told_amid(town: Town, faults: Sequence[dict[str, Any]]) -> tuple[list[OutboxState], int]:
    """What became of the message of a new appointment in a minute, and how often it came."""
    phone = await town.invited("Amal", "ti")
    for fault in faults:
        town.simulator.faults.next("sendMessage", chat_id=phone.person.id, **fault)
    Agenda(town, "HS-Amal").plans(Kind.LES, TALK, place=LESSON)
    await _a_minute_passes(town)
    return _states(town), _times(phone)


async def _a_minute_passes(town: Town) -> None:
    for _ in range(12):
        await town.settled()
        town.clock.move(timedelta(seconds=5))


def _times(phone: Phone) -> int:
    return sum(one.from_bot and LESSON in readable(one.text) for one in phone.messages())


def _states(town: Town) -> list[OutboxState]:
    with town.database.transaction() as connection:
        rows = select(outbox.c.state).where(outbox.c.kind == APPOINTMENT).order_by(outbox.c.id)
        return list(connection.scalars(rows))


def _tasks(town: Town) -> set[str]:
    with town.database.transaction() as connection:
        return {task.kind for task in open_tasks(connection, [1])}


ONCE: list[tuple[str, Sequence[dict[str, Any]]]] = [
    ("flood", [{"status": 429, "retry_after": 1}]),
    ("trouble", [{"status": 500}, {"status": 502}, {"status": 503}]),
    ("cut off before it was taken", [{"cut": "reset"}]),
    ("slow", [{"delay": 0.5}]),
    ("everything", [{"status": 429, "retry_after": 1}, {"status": 502}, {"cut": "reset"}]),
]


@pytest.mark.parametrize("faults", [faults for _, faults in ONCE], ids=[name for name, _ in ONCE])
async def test_it_comes_once_whatever_came_between(
    any_town: Town, faults: Sequence[dict[str, Any]]
) -> None:
    assert await _told_amid(any_town, faults) == ([SENT], 1)
    assert _tasks(any_town) == set()


@pytest.mark.parametrize("fault", [{"status": 504}, {"cut": "reset"}], ids=["timed out", "reset"])
async def test_an_answer_that_was_lost_is_the_only_reason_to_say_it_twice(
    any_town: Town, fault: dict[str, Any]
) -> None:
    assert await _told_amid(any_town, [{**fault, "accepted": True}]) == ([SENT], 2)


async def test_what_perhaps_did_not_come_is_a_task(any_town: Town) -> None:
    states, times = await _told_amid(any_town, [{"cut": "reset"}] * 2)
    await any_town.waits(1)
    assert (states, times) == ([UNKNOWN], 0)
    assert "not-sent" in _tasks(any_town)


async def test_what_telegram_refuses_is_a_task(any_town: Town) -> None:
    refused = {"status": 400, "description": "Bad Request: message is too long"}
    assert await _told_amid(any_town, [refused]) == ([FAILED], 0)
    await any_town.waits(1)
    assert "not-sent" in _tasks(any_town)


async def test_who_blocked_the_bot_is_called_and_hears_the_rest_when_they_are_back(
    any_town: Town,
) -> None:
    town = any_town
    phone = await town.invited("Amal", "ti")
    agenda = Agenda(town, "HS-Amal")
    await phone.blocks()
    agenda.plans(Kind.LES, TALK, place=LESSON)
    await town.waits_until(town.clock.now() + timedelta(hours=2))
    assert _times(phone) == 0
    assert "unreachable" in _tasks(town)
    await phone.unblocks()
    await town.says(phone, "/start")
    await town.waits_until(TALK - timedelta(hours=1))
    assert _times(phone) >= 1
    assert "unreachable" not in _tasks(town)


async def test_after_days_without_telegram_the_useful_comes_in_order_and_the_rest_is_a_task(
    any_town: Town,
) -> None:
    town = any_town
    phone = await town.invited("Amal", "ti")
    agenda = Agenda(town, "HS-Amal")
    for days, number in ((-7, 1), (0, 2), (1, 3)):
        agenda.plans(Kind.LES, TALK + timedelta(days=days), place=f"{LESSON} {number}")
    away_from = TALK - timedelta(days=8)
    await town.waits_until(away_from)
    told = len(phone.messages())
    with town.simulator.faults.during("sendMessage", status=502):
        for hour in range(1, 49):
            await town.waits_until(away_from + timedelta(hours=hour))
    assert len(phone.messages()) == told
    await town.waits_until(away_from + timedelta(hours=49))
    came = [readable(one.text) for one in phone.messages()[told:] if one.from_bot]
    assert [next(it for it in "123" if f"{LESSON} {it}" in one) for one in came] == ["2", "3"]
    await town.waits(1)
    with town.database.transaction() as connection:
        todo = [(task.kind, task.args) for task in open_tasks(connection, [1])]
    assert todo == [("reminders-late", {"count": 2})]
