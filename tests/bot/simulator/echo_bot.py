"""A tiny bot that knows nothing of Wegwijs: it talks to the simulator over HTTP, as any bot does."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
from PIL import Image

COMMANDS = {"nl": "Hulp van een mens", "ar": "\u200fمساعدة من شخص"}
LONG = "Geld en toeslagen van de gemeente en van de Belastingdienst, ook voor de huur"
ARABIC = (
    "\u200fأهلًا بك. موعدك يوم \u2068الخميس 29 تشرين الأول 2026\u2069 (\u206829-10-2026\u2069).\n"
    "اتصل بالرقم \u2068023 - 548 56 07\u2069"
)


def _picture() -> bytes:
    held = io.BytesIO()
    Image.new("RGB", (320, 180), "#0b6b7a").save(held, "PNG")
    return held.getvalue()


def _keyboard(*rows: str) -> str:
    keys = [[{"text": text, "callback_data": f"key:{at}"}] for at, text in enumerate(rows)]
    return json.dumps({"inline_keyboard": keys})


class EchoBot:
    """Says back what it hears; `heard` are the updates it got, `api` the URL of its methods."""

    def __init__(self, api: str, session: aiohttp.ClientSession) -> None:
        self.heard: list[dict[str, Any]] = []
        self._api = api
        self._session = session

    async def call(self, method: str, **fields: str | int | bytes) -> Any:
        form = aiohttp.FormData()
        for name, value in fields.items():
            if isinstance(value, bytes):
                form.add_field(name, value, filename="beeld.png", content_type="image/png")
            else:
                form.add_field(name, str(value))
        async with self._session.post(f"{self._api}/{method}", data=form) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def set_commands(self) -> None:
        for language, description in COMMANDS.items():
            listed = json.dumps([{"command": "help", "description": description}])
            await self.call("setMyCommands", commands=listed, language_code=language)

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=5):
                offset = update["update_id"] + 1
                self.heard.append(update)
                await self._answer(update)

    async def _answer(self, update: dict[str, Any]) -> None:
        if query := update.get("callback_query"):
            await self._pressed(query)
        elif message := update.get("message"):
            await self._said(message)

    async def _pressed(self, query: dict[str, Any]) -> None:
        message = query["message"]
        where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        text = f"Veranderd door {query['data']}"
        await self.call("editMessageText", **where, text=text, reply_markup=_keyboard("Nog eens"))
        alert = "true" if query["data"] == "key:2" else "false"
        await self.call(
            "answerCallbackQuery", callback_query_id=query["id"], text="Gedaan", show_alert=alert
        )

    async def _said(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if text == "beeld":
            await self.call("sendPhoto", chat_id=chat, photo=_picture(), caption="Uw weg")
        elif text == "arabisch":
            await self.call(
                "sendMessage",
                chat_id=chat,
                text=ARABIC,
                reply_markup=_keyboard("\u200f🧭 أين أنا؟"),
            )
        elif voice := message.get("voice"):
            await self.call("sendVoice", chat_id=chat, voice=voice["file_id"])
        else:
            said = f"U zei: {text}"
            keys = _keyboard("Verander", LONG, "Waarschuw")
            await self.call("sendMessage", chat_id=chat, text=said, reply_markup=keys)


@asynccontextmanager
async def echo_bot(url: str, token: str) -> AsyncIterator[EchoBot]:
    """The bot at work at the simulator at `url`."""
    async with aiohttp.ClientSession() as session:
        bot = EchoBot(f"{url}/bot{token}", session)
        await bot.set_commands()
        running = asyncio.create_task(bot.run())
        try:
            yield bot
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
