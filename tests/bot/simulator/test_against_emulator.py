"""A second opinion: the same story over HTTP against the simulator and `lo-bot-api-emulator`.

For every step the status, `ok`, `error_code` and the shape of the result are compared. Where the
two differ the difference must stand in `KNOWN_GAPS` below; one that is not listed fails the test,
and so does a listed one that no longer shows.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol

import httpx
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Answer, Api
from tests.bot.simulator.emulator_story import STORY, Step
from tests.bot.simulator.test_webhook import SECRET, accepted, receiving

TOKEN = "4200000001:the-same-for-both-of-them"


@dataclass(frozen=True, slots=True)
class Gap:
    """A known difference: in the steps of this pattern, in the words of `differences`."""

    steps: str
    difference: str
    why: str


_NOT_TAKEN = "it refuses a parameter that Telegram knows"
_NOT_MODELLED = "it does not model this method"
_NOT_CHECKED = "it does not check this"
_BARE = "its objects hold less than Telegram's"
KNOWN_GAPS = (
    Gap("*", "result.from: only simulator", _BARE),
    Gap("*", "result.chat.first_name: only simulator", _BARE),
    Gap("edit*", "result.edit_date: only simulator", _BARE),
    Gap("edit buttons", "result.text: only simulator", _BARE),
    Gap("edit caption", "result.photo: only simulator", _BARE),
    Gap("reply", "result.reply_to_message: only simulator", _BARE),
    Gap("photo*", "result.photo[].file_size: only simulator", _BARE),
    Gap("caption of 1024", "result.photo[].file_size: only simulator", _BARE),
    Gap("voice*", "result.voice.file_size: only simulator", _BARE),
    Gap("voice*", "result.voice.mime_type: only simulator", _BARE),
    Gap("document", "result.document.file_name: only simulator", _BARE),
    Gap("document", "result.document.file_size: only simulator", _BARE),
    Gap("document", "result.document.mime_type: only simulator", _BARE),
    Gap("album", "result[].from: only simulator", _BARE),
    Gap("album", "result[].chat.first_name: only simulator", _BARE),
    Gap("album", "result[].photo[].file_size: only simulator", _BARE),
    Gap("file", "result.file_size: only simulator", _BARE),
    Gap("webhook info", "result.max_connections: only simulator", _BARE),
    Gap("get me", "result.username: only simulator", _BARE),
    Gap("get me", "result.can_connect_to_business: only simulator", _BARE),
    Gap("get me", "result.has_main_web_app: only simulator", _BARE),
    Gap("get me", "result.capabilities: only emulator", "a field of its own"),
    Gap(
        "no webhook yet",
        "result.allowed_updates: only emulator",
        "Telegram leaves an empty list out",
    ),
    Gap(
        "webhook info", "result.allowed_updates: only emulator", "Telegram leaves an empty list out"
    ),
    Gap("get commands", "result: 1/0 items", "it forgets the commands that were set"),
    Gap("send html", "result.entities: only simulator", "it does not parse entities"),
    Gap("send html, 4096 without its tags", "status 200/400", "it counts the tags"),
    Gap("send broken html", "status 400/200", "it does not parse entities"),
    Gap("method in capitals", "status 200/404", "Telegram's methods are case-insensitive"),
    Gap("send without preview", "status 200/400", _NOT_TAKEN),
    Gap("send protected", "status 200/400", _NOT_TAKEN),
    Gap("voice of 4 seconds", "status 200/400", _NOT_TAKEN),
    Gap("voice with words", "status 200/400", _NOT_TAKEN),
    Gap("edit media", "status 200/501", _NOT_MODELLED),
    Gap("location", "status 200/501", _NOT_MODELLED),
    Gap("get chat", "status 200/501", _NOT_MODELLED),
    Gap("describe", "status 200/501", _NOT_MODELLED),
    Gap("another's token", "status 401/200", _NOT_CHECKED),
    Gap("command in capitals", "status 400/200", _NOT_CHECKED),
    Gap("send to a stranger", "status 400/200", _NOT_CHECKED),
    Gap("edit to the same", "status 400/200", _NOT_CHECKED),
    Gap("edit what is not there", "status 400/200", _NOT_CHECKED),
    Gap("edit caption of a text", "status 400/200", _NOT_CHECKED),
    Gap("edit text of a photo", "status 400/200", _NOT_CHECKED),
    Gap("answer twice", "status 400/200", _NOT_CHECKED),
    Gap("answer nothing known", "status 400/200", _NOT_CHECKED),
    Gap("photo that is none", "status 400/200", _NOT_CHECKED),
    Gap("delete twice", "status 400/200", _NOT_CHECKED),
)


class Server(Protocol):
    """A stand-in for Telegram, and what a person does in it."""

    @property
    def api(self) -> Api: ...

    async def say(self, text: str) -> None: ...

    async def press(self, message_id: int, data: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Ours:
    api: Api
    simulator: Simulator

    async def say(self, text: str) -> None:
        await self.simulator.phone(AMAL).says(text)

    async def press(self, message_id: int, data: str) -> None:
        phone = self.simulator.phone(AMAL)
        message = next(each for each in phone.messages() if each.message_id == message_id)
        await phone.presses(message, data)


@dataclass(frozen=True, slots=True)
class Theirs:
    """The emulator invents no update: it is given those that Telegram's documents describe."""

    api: Api

    async def say(self, text: str) -> None:
        command = {"offset": 0, "length": len(text), "type": "bot_command"}
        await self._inject("message", {**_message(1, _AMAL), "text": text, "entities": [command]})

    async def press(self, message_id: int, data: str) -> None:
        buttons = {"inline_keyboard": [[{"text": "nee", "callback_data": "no"}]]}
        edited = {"text": "twee", "edit_date": 1, "reply_markup": buttons}
        query: dict[str, object] = {
            "id": "11",
            "from": _AMAL,
            "message": {**_message(message_id, _BOT), **edited},
            "chat_instance": "5",
            "data": data,
        }
        await self._inject("callback_query", query)

    async def _inject(self, kind: str, payload: dict[str, object]) -> None:
        body = {"token": self.api.token, "update": {kind: payload}}
        (await self.api.http.post("/__fixture/updates", json=body)).raise_for_status()


_AMAL = {"id": AMAL, "is_bot": False, "first_name": "Amal", "language_code": "nl"}
_BOT = {"id": 4_200_000_001, "is_bot": True, "first_name": "Wegwijs", "username": "wegwijs_bot"}


def _message(message_id: int, sender: Mapping[str, object]) -> dict[str, object]:
    chat = {"id": AMAL, "first_name": "Amal", "type": "private"}
    return {"message_id": message_id, "from": sender, "chat": chat, "date": 1}


@asynccontextmanager
async def our_server() -> AsyncIterator[Ours]:
    simulator = Simulator(TOKEN)
    async with simulator.serve() as url, httpx.AsyncClient(base_url=url) as http:
        yield Ours(Api(http, TOKEN), simulator)


@asynccontextmanager
async def their_server() -> AsyncIterator[Theirs]:
    emulator = LoBotApiEmulator(  # type: ignore[no-untyped-call]
        enable_control=True, allow_insecure_loopback_webhooks=True
    )
    runner = web.AppRunner(emulator.app())  # type: ignore[no-untyped-call]
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        async with httpx.AsyncClient(base_url=url) as http:
            yield Theirs(Api(http, TOKEN))
    finally:
        await runner.cleanup()


async def play(server: Server) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for step in STORY:
        answer = await _take(server, step, answers)
        if answer is not None:
            answers[step.name] = answer
    return answers


async def _take(server: Server, step: Step, answers: dict[str, Answer]) -> Answer | None:
    params = step.filled(answers)
    if step.method == "(say)":
        await server.say(str(params["text"]))
        return None
    if step.method == "(press)":
        message_id = params["message_id"]
        assert isinstance(message_id, int)
        await server.press(message_id, str(params["data"]))
        return None
    api = Api(server.api.http, step.token or TOKEN)
    return await api.send(step.method, params, step.files)


def differences(ours: Answer, theirs: Answer) -> list[str]:
    """In words: "status 200/400", or "result.from: only simulator" …"""
    if ours.status != theirs.status:
        return [f"status {ours.status}/{theirs.status}"]
    outcome = [
        f"{name} {ours.body.get(name)}/{theirs.body.get(name)}"
        for name in ("ok", "error_code")
        if ours.body.get(name) != theirs.body.get(name)
    ]
    return outcome + list(_shapes("result", ours.body.get("result"), theirs.body.get("result")))


def _shapes(path: str, ours: object, theirs: object) -> Iterator[str]:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in sorted(ours.keys() ^ theirs.keys()):
            yield f"{path}.{name}: only {'simulator' if name in ours else 'emulator'}"
        for name in sorted(ours.keys() & theirs.keys()):
            yield from _shapes(f"{path}.{name}", ours[name], theirs[name])
    elif isinstance(ours, list) and isinstance(theirs, list):
        if len(ours) != len(theirs):
            yield f"{path}: {len(ours)}/{len(theirs)} items"
        for mine, other in zip(ours, theirs, strict=False):
            yield from _shapes(f"{path}[]", mine, other)
    elif type(ours) is not type(theirs):
        yield f"{path}: {type(ours).__name__}/{type(theirs).__name__}"


async def test_the_story_goes_the_same_in_both() -> None:
    async with our_server() as ours, their_server() as theirs:
        mine, others = await play(ours), await play(theirs)
    assert mine.keys() == others.keys()
    assert len(mine) == len([step for step in STORY if not step.method.startswith("(")])
    found = {(name, each) for name in mine for each in differences(mine[name], others[name])}
    assert _unlisted(found) == []
    assert _no_longer_there(found) == []


def _unlisted(found: set[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(each for each in found if not any(_covers(gap, each) for gap in KNOWN_GAPS))


def _no_longer_there(found: set[tuple[str, str]]) -> list[Gap]:
    return [gap for gap in KNOWN_GAPS if not any(_covers(gap, each) for each in found)]


def _covers(gap: Gap, found: tuple[str, str]) -> bool:
    return fnmatchcase(found[0], gap.steps) and found[1] == gap.difference


async def test_what_was_sent_is_what_is_fetched() -> None:
    async with our_server() as ours, their_server() as theirs:
        servers: tuple[Server, ...] = (ours, theirs)
        for server in servers:
            answers = await play(server)
            path = answers["file"].message["file_path"]
            assert await server.api.download(str(path)) == (200, b"%PDF-1.7")


async def test_of_two_pollers_one_is_refused() -> None:
    """Telegram ends the older; the emulator refuses the newer: both let one only."""
    async with our_server() as ours, their_server() as theirs:
        servers: tuple[Server, ...] = (ours, theirs)
        for server in servers:
            polls = [asyncio.create_task(server.api("getUpdates", timeout=30)) for _ in range(2)]
            done, waiting = await asyncio.wait(polls, return_when=asyncio.FIRST_COMPLETED)
            assert [(await each).status for each in done] == [409]
            await server.say("/start")
            assert [(await each).status for each in waiting] == [200]


async def test_both_deliver_by_webhook_with_the_secret() -> None:
    async with our_server() as ours, their_server() as theirs:
        servers: tuple[Server, ...] = (ours, theirs)
        for server in servers:
            async with receiving(accepted) as receiver:
                set_up = await server.api("setWebhook", url=receiver.url, secret_token=SECRET)
                assert set_up.result is True
                await server.say("/start")
                assert await receiver.has(1)
                assert [secret for _, secret in receiver.seen] == [SECRET]
                await server.api("deleteWebhook")
