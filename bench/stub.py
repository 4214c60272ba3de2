"""A Bot API that costs next to nothing: hands out messages from many chats, counts answers.

Run as a process of its own: `python -m bench.stub PORT`. Each token is a bot apart.
Control: `POST /stub/<token>/serve?chats=600&delay_ms=0`, `POST /stub/<token>/stop`,
`GET /stub/<token>`. All moments are of the machine's monotonic clock.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httptools

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_CHAT = 7_000_000_000
BATCH = 100
MOST_OWED = 300
"""Messages handed out and not answered: a bot that queues in memory would take thousands."""
_CHAT_ID = re.compile(rb"chat_id\b.*?(7\d{9})\b", re.DOTALL)
_OFFSET = re.compile(rb"offset\b\D*(\d+)")
_TIMEOUT = re.compile(rb"timeout\b\D*(\d+)")
_SAYS_SOMETHING = ("send", "edit")


@dataclass
class Bot:
    """What one bot was handed and what it answered since `serve`."""

    serving: bool = False
    chats: int = 1
    delay: float = 0.0
    next_id: int = 1
    unconfirmed: list[int] = field(default_factory=list)
    handed: Counter[int] = field(default_factory=Counter)
    answered: Counter[int] = field(default_factory=Counter)
    owed: int = 0
    began: float | None = None
    last_answer: float | None = None
    first_poll: float | None = None
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def serve(self, chats: int, delay: float) -> None:
        self.handed.clear()
        self.answered.clear()
        self.owed, self.began, self.last_answer = 0, None, None
        self.serving, self.chats, self.delay = True, chats, delay
        self._wake()

    def take(self, offset: int) -> list[int]:
        """The updates not confirmed yet, filled up to a batch while serving."""
        self.unconfirmed = [number for number in self.unconfirmed if number >= offset]
        if self._may_hand_out():
            while len(self.unconfirmed) < BATCH:
                self._hand_out()
        if self.unconfirmed and self.began is None:
            self.began = time.monotonic()
        return self.unconfirmed

    def _may_hand_out(self) -> bool:
        return self.serving and self.owed <= MOST_OWED - BATCH

    def _wake(self) -> None:
        waiting, self.waiting = self.waiting, []
        for poll_again in waiting:
            poll_again()

    def _hand_out(self) -> None:
        self.unconfirmed.append(self.next_id)
        self.handed[self.chat_of(self.next_id)] += 1
        self.owed += 1
        self.next_id += 1

    def chat_of(self, number: int) -> int:
        return FIRST_CHAT + number % self.chats

    def hear(self, chat: int) -> None:
        """An answer: it counts for one message that this chat is still owed one for."""
        self.answered[chat] += 1
        if self.answered[chat] <= self.handed[chat]:
            self.owed -= 1
            self.last_answer = time.monotonic()
            if self.waiting and self._may_hand_out():
                self._wake()

    def report(self) -> dict[str, float | int | None]:
        return {
            "handed": self.handed.total(),
            "owed": self.owed,
            "messages": self.answered.total(),
            "began": self.began,
            "last_answer": self.last_answer,
            "first_poll": self.first_poll,
        }


class Connection(asyncio.Protocol):
    """One kept connection. Requests on it are answered in turn."""

    def __init__(self, bots: dict[str, Bot], new: Callable[[], Bot] = Bot) -> None:
        self._bots, self._new = bots, new
        self._parser = httptools.HttpRequestParser(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._url, self._body = b"", b""

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        url = urlsplit(self._url.decode())
        _, head, *rest = url.path.split("/")
        if head == "stub":
            self._control(rest, parse_qs(url.query))
        else:
            self._call(self._bot(head.removeprefix("bot")), rest[0], self._body)

    def _bot(self, token: str) -> Bot:
        if token not in self._bots:
            self._bots[token] = self._new()
        return self._bots[token]

    def _control(self, path: list[str], query: dict[str, list[str]]) -> None:
        bot = self._bot(path[0])
        match path[1:]:
            case ["serve"]:
                bot.serve(int(query["chats"][0]), float(query["delay_ms"][0]) / 1000)
            case ["stop"]:
                bot.serving = False
        self._write(json.dumps(bot.report()).encode())

    def _call(self, bot: Bot, method: str, body: bytes) -> None:
        if method == "getUpdates":
            self._poll(bot, body)
        elif method.startswith(_SAYS_SOMETHING):
            self._say(bot, body)
        elif method == "getMe":
            self._result(_ME)
        else:
            self._result(b"true")

    def _poll(self, bot: Bot, body: bytes) -> None:
        if bot.first_poll is None:
            bot.first_poll = time.monotonic()
        updates = bot.take(_number(_OFFSET, body))
        if updates:
            self._result(b"[" + b",".join(_update(n, bot.chat_of(n)) for n in updates) + b"]")
        else:
            self._wait(bot, body, _number(_TIMEOUT, body))

    def _wait(self, bot: Bot, body: bytes, seconds: int) -> None:
        def nothing() -> None:
            bot.waiting.remove(again)
            self._result(b"[]")

        def again() -> None:
            timer.cancel()
            if not self._transport.is_closing():
                self._poll(bot, body)

        timer = asyncio.get_running_loop().call_later(seconds, nothing)
        bot.waiting.append(again)

    def _say(self, bot: Bot, body: bytes) -> None:
        chat = self.chat_in(body)
        answer = _MESSAGE % (bot.answered.total() + 1, chat, chat)
        if not bot.delay:
            self._said(bot, chat, answer)
        else:
            asyncio.get_running_loop().call_later(bot.delay, self._said, bot, chat, answer)

    def chat_in(self, body: bytes) -> int:
        """Whom a message is for."""
        found = _CHAT_ID.search(body)
        return int(found[1]) if found else 0

    def _said(self, bot: Bot, chat: int, answer: bytes) -> None:
        bot.hear(chat)
        self._result(answer)

    def _result(self, result: bytes) -> None:
        self._write(b'{"ok":true,"result":' + result + b"}")

    def _write(self, body: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(_HEAD % len(body) + body)


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
_ME = b'{"id":1,"is_bot":true,"first_name":"bench","username":"bench_bot"}'
_MESSAGE = (
    b'{"message_id":%d,"date":1767225600,"chat":{"id":%d,"type":"private","first_name":"P"},'
    b'"from":{"id":1,"is_bot":true,"first_name":"bench"},"text":"%d"}'
)
_UPDATE = (
    b'{"update_id":%d,"message":{"message_id":%d,"date":1767225600,"text":"hallo",'
    b'"chat":{"id":%d,"type":"private","first_name":"P"},'
    b'"from":{"id":%d,"is_bot":false,"first_name":"P","language_code":"nl"}}}'
)


def _update(number: int, chat: int) -> bytes:
    return _UPDATE % (number, number, chat, chat)


def _number(pattern: re.Pattern[bytes], body: bytes) -> int:
    found = pattern.search(body)
    return int(found[1]) if found else 0


async def serve(port: int) -> None:
    bots: dict[str, Bot] = {}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(bots), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
