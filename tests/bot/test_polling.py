"""An update is confirmed to Telegram only after it was committed, whatever fails between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.polling import Poller, Update
from bot.reach import Contact, TokenError, waits
from bot.transport import open_bot
from tests.bot.wire import TOKEN, Telegram, hangs_up, ok, refused, telegram


class Inbox:
    """What was committed; fails the first `failures` times."""

    def __init__(self, failures: int = 0) -> None:
        self.batches: list[list[int]] = []
        self.failures = failures

    async def __call__(self, bot: str, updates: list[Update]) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("the database is away")
        self.batches.append([update["update_id"] for update in updates])


class Naps:
    def __init__(self) -> None:
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)


class Polling:
    def __init__(self, server: Telegram, poller: Poller, inbox: Inbox) -> None:
        self.server, self.poller, self.inbox = server, poller, inbox
        self.contact, self.naps = poller._contact, poller._sleep

    def offsets(self) -> list[int | None]:
        return [call.get("offset") for call in self.server.calls("getUpdates")]


@asynccontextmanager
async def polling(inbox: Inbox) -> AsyncIterator[Polling]:
    async with telegram() as server, open_bot(TOKEN, server.url)._request[1] as request:
        bot = open_bot(TOKEN, server.url)
        bot._request = (request, request)
        poller = Poller(bot, inbox, Contact("heemstede"), long_poll=1, sleep=Naps())
        yield Polling(server, poller, inbox)


def update(number: object) -> dict[str, object]:
    return {"update_id": number, "message": {"text": "hi"}}


async def test_the_next_question_confirms_what_was_committed() -> None:
    async with polling(Inbox()) as it:
        it.server.will("getUpdates", ok([update(8), update(7)]), ok([update(9)]), ok([]))
        for _ in range(3):
            await it.poller.poll()
        assert it.inbox.batches == [[7, 8], [9]]
        assert it.offsets() == [None, 9, 10]
        assert it.contact.problem is None


async def test_updates_that_could_not_be_committed_are_offered_again_and_not_confirmed() -> None:
    async with polling(Inbox(failures=2)) as it:
        it.server.will("getUpdates", ok([update(7)]))
        await it.poller.poll()
        assert it.inbox.batches == [[7]]
        assert it.offsets() == [None], "Telegram was asked nothing while the update was not safe"
        assert isinstance(it.naps, Naps)
        assert it.naps.taken == [1.0, 2.0]


async def test_an_unreachable_telegram_is_tried_again_and_said() -> None:
    async with polling(Inbox()) as it:
        problems: list[str | None] = []

        async def look(seconds: float) -> None:
            problems.append(it.contact.problem)

        it.poller._sleep = look
        it.server.will("getUpdates", refused(502, "Bad Gateway"), hangs_up, ok([update(7)]))
        await it.poller.poll()
        assert [problem is not None for problem in problems] == [True, True]
        assert it.contact.problem is None
        assert it.inbox.batches == [[7]]


async def test_a_flood_waits_as_long_as_told() -> None:
    async with polling(Inbox()) as it:
        it.server.will("getUpdates", refused(429, "Too Many", retry_after=17), ok([]))
        await it.poller.poll()
        assert isinstance(it.naps, Naps)
        assert it.naps.taken == [17.0]


@pytest.mark.parametrize("code", [401, 404])
async def test_a_wrong_token_ends_it_with_one_clear_line(code: int) -> None:
    async with polling(Inbox()) as it:
        it.server.will("deleteWebhook", refused(code, "Unauthorized"))
        with pytest.raises(TokenError) as caught:
            await it.poller.run()
        assert "WEGWIJS_TELEGRAM_TOKEN" in str(caught.value)
        assert TOKEN not in str(caught.value)
        assert "\n" not in str(caught.value)


async def test_a_token_that_worked_before_is_tried_again() -> None:
    async with polling(Inbox()) as it:
        it.server.will("getUpdates", ok([]), refused(401, "Unauthorized"), ok([update(7)]))
        await it.poller.poll()
        await it.poller.poll()
        assert it.inbox.batches == [[7]]


async def test_a_second_program_with_the_token_is_named_and_waited_for() -> None:
    async with polling(Inbox()) as it:
        problems: list[str | None] = []

        async def look(seconds: float) -> None:
            problems.append(it.contact.problem)

        it.poller._sleep = look
        it.server.will("getUpdates", refused(409, "Conflict: terminated by other"), ok([update(7)]))
        await it.poller.poll()
        assert "another program uses the same token" in (problems[0] or "")
        assert it.server.calls("deleteWebhook") == [{"drop_pending_updates": False}]
        assert it.inbox.batches == [[7]]


async def test_what_is_no_update_is_passed_over() -> None:
    async with polling(Inbox()) as it:
        strange = ["text", None, {}, update("7"), update(True), update(7)]
        it.server.will("getUpdates", ok(strange), ok({"not": "a list"}), ok([update(8)]))
        await it.poller.poll()
        await it.poller.poll()
        assert it.inbox.batches == [[7], [8]]


def test_waits_double_up_to_half_a_minute() -> None:
    endless = waits()
    assert [next(endless) for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
