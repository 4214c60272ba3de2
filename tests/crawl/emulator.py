"""The emulator that others wrote, listening to what it is told and by whom it is pressed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Set
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator

from flows.steps.news import QUIET
from tests.crawl.sayings import FILES

SCREENS = {"sendMessage", "sendPhoto", "editMessageText", "editMessageMedia"}
IN_JSON = {"reply_markup", "media", "commands"}
PATIENCE, AGAIN_SECONDS = 30, 2.0


@dataclass(frozen=True, slots=True)
class Key:
    """One inline button."""

    text: str
    data: str

    @property
    def step(self) -> str:
        return self.data.split("|")[1]

    @property
    def choice(self) -> str:
        return self.data.split("|")[2]


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as Telegram was given it: HTML, buttons, and whether it is a picture."""

    message_id: int
    html: str
    rows: tuple[tuple[Key, ...], ...]
    is_photo: bool

    @property
    def keys(self) -> tuple[Key, ...]:
        return tuple(key for row in self.rows for key in row)


class Emulator(LoBotApiEmulator):
    """Keeps every screen by chat. Its gaps are filled in `GAPS`, and nowhere else."""

    def __init__(self) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            enable_control=True,
            allow_insecure_loopback_webhooks=True,
            max_assets=1_000_000,
            max_history=1,
            max_updates=100_000,
        )
        self.assets |= {file_id: {"data": content} for file_id, content in FILES.items()}
        self.said = 0
        self.answered: set[str] = set()
        self.refused: list[str] = []
        self.unasked: list[str] = []
        """Screens that came although nobody did anything, but for news."""
        self.commands: dict[str, list[dict[str, str]]] = {}
        self._answer_came = asyncio.Event()
        self._awaited: dict[int, asyncio.Future[Seen]] = {}

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        given = {
            name: self.decoded(value) if name in IN_JSON else value  # type: ignore[no-untyped-call]
            for name, value in fields.items()
        }
        try:
            model = GAPS.get(method)
            result = (
                model(self, given, uploads) if model else super().validate(method, fields, uploads)  # type: ignore[no-untyped-call]
            )
        except ApiRefusal as error:
            self.refused.append(f"{method}: {error.description}")
            raise
        self._note(method, given, result)
        return result

    def _note(self, method: str, given: Mapping[str, Any], result: Any) -> None:
        if method == "answerCallbackQuery":
            self.answered.add(str(given["callback_query_id"]))
            self._answer_came.set()
        if method == "setMyCommands":
            self.commands[str(given.get("language_code", ""))] = given["commands"]
        if method in SCREENS:
            self.said += 1
        if method in SCREENS and not _is_news(given):
            awaited = self._awaited.pop(int(given["chat_id"]), None)
            if awaited is None:
                self.unasked.append(str(given))
            elif not awaited.done():
                awaited.set_result(_seen(method, given, result))

    def answer_to(self, chat: int) -> asyncio.Future[Seen]:
        """The next screen of this chat; ask before giving the update it answers."""
        self._awaited[chat] = answer = asyncio.get_running_loop().create_future()
        return answer

    async def patiently(self, answer: asyncio.Future[Seen], token: str, what: str) -> Seen:
        """AssertionError says what was waited for. What a webhook did not take comes again."""
        for _ in range(PATIENCE):
            await asyncio.wait([answer], timeout=AGAIN_SECONDS)
            if answer.done():
                return answer.result()
            await self.deliver_updates(token=token)  # type: ignore[no-untyped-call]
        raise AssertionError(f"no answer: {what}; refused: {self.refused[-3:]}")

    async def until_answered(self, presses: Set[str], given_up: Callable[[], Set[str]]) -> None:
        """Returns once each of these presses had its answer, too, or is among the `given_up`."""
        async with asyncio.timeout(PATIENCE * AGAIN_SECONDS):
            while not presses <= self.answered | given_up():
                self._answer_came.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._answer_came.wait(), AGAIN_SECONDS)

    async def give(self, token: str, kind: str, payload: Mapping[str, object]) -> None:
        """An update for the bot of this token, as Telegram's documents describe it."""
        await self.enqueue_update({kind: payload}, token=token)  # type: ignore[no-untyped-call]

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        runner = web.AppRunner(self.app())  # type: ignore[no-untyped-call]
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()


def _is_news(given: Mapping[str, Any]) -> bool:
    """Whether the program sends this of its own accord, at a moment of its own, such as a lesson
    to begin with: it answers nothing, and can be stopped. Of appointments a visitor asks to be
    told.
    """
    rows = (given.get("reply_markup") or {}).get("inline_keyboard", [])
    return any(key["callback_data"].split("|")[2] == QUIET for row in rows for key in row)


def _seen(method: str, given: Mapping[str, Any], result: Mapping[str, Any]) -> Seen:
    media = given.get("media") or {}
    html = given.get("text") or given.get("caption") or media.get("caption", "")
    markup = given.get("reply_markup") or {"inline_keyboard": []}
    rows = tuple(
        tuple(Key(key["text"], key["callback_data"]) for key in row)
        for row in markup["inline_keyboard"]
    )
    return Seen(int(result["message_id"]), html, rows, "Media" in method or "Photo" in method)


def _get_me(emulator: Emulator, given: Mapping[str, Any], uploads: object) -> dict[str, Any]:
    """It has no `username`, without which no invitation link can be made."""
    me: dict[str, Any] = LoBotApiEmulator.validate(emulator, "getMe", dict(given), uploads)  # type: ignore[no-untyped-call]
    return {**me, "username": "wegwijs_crawl_bot"}


def _edit_media(
    emulator: Emulator, given: Mapping[str, Any], uploads: Mapping[str, Any]
) -> dict[str, Any]:
    """It does not model this method (501): checked here as it checks sendPhoto."""
    media = given["media"]
    photo = {name: given[name] for name in ("chat_id", "reply_markup") if name in given}
    for name in ("caption", "parse_mode"):
        if name in media:
            photo[name] = media[name]
    photo["reply_markup"] = json.dumps(photo.get("reply_markup", {"inline_keyboard": []}))
    sent: dict[str, Any] = LoBotApiEmulator.validate(  # type: ignore[no-untyped-call]
        emulator,
        "sendPhoto",
        {**photo, **({} if uploads else {"photo": media["media"]})},
        {"photo": next(iter(uploads.values()))} if uploads else {},
    )
    return {**sent, "message_id": int(given["message_id"])}


def _send_venue(emulator: Emulator, given: Mapping[str, Any], uploads: object) -> dict[str, Any]:
    """It does not model this method (501): a place on earth, a title and an address."""
    if not (abs(float(given["latitude"])) <= 90 and abs(float(given["longitude"])) <= 180):
        raise ApiRefusal("Bad Request: there is no such place")  # type: ignore[no-untyped-call]
    if not (given.get("title") and given.get("address")):
        raise ApiRefusal("Bad Request: a venue has a title and an address")  # type: ignore[no-untyped-call]
    said = {"chat_id": given["chat_id"], "text": given["title"]}
    sent: dict[str, Any] = LoBotApiEmulator.validate(emulator, "sendMessage", said, uploads)  # type: ignore[no-untyped-call]
    return sent


def _describe(emulator: Emulator, given: Mapping[str, Any], uploads: object) -> bool:
    """It does not model this method (501): at most 512 characters, a short one 120."""
    for name, most in (("description", 512), ("short_description", 120)):
        if len(str(given.get(name, ""))) > most:
            raise ApiRefusal(f"Bad Request: {name} is too long")  # type: ignore[no-untyped-call]
    return True


GAPS: Mapping[str, Callable[[Emulator, Mapping[str, Any], Any], Any]] = {
    "getMe": _get_me,
    "editMessageMedia": _edit_media,
    "sendVenue": _send_venue,
    "setMyDescription": _describe,
    "setMyShortDescription": _describe,
}
"""What the emulator (0.3.6) lacks although Telegram has it. Whatever else it refuses is wrong."""
