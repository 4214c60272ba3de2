"""The peer: aiogram with aiogram-broadcaster, which sends one after the other."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message
from aiogram_broadcaster import Broadcaster
from aiogram_broadcaster.contents import TextContent
from aiogram_broadcaster.intervals import SimpleInterval

TEXT = "Ons kantoor is maandag dicht."


async def echo(message: Message) -> None:
    await message.answer(message.text or "")


async def main(api_url: str, token: str, limit: str, first: str, people: str) -> None:
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api_url)))
    dispatcher = Dispatcher()
    dispatcher.message()(echo)
    broadcaster = Broadcaster(bot)
    broadcaster.setup(dispatcher)
    await broadcaster.create_mailer(
        chats=range(int(first), int(first) + int(people)),
        content=TextContent(text=TEXT),
        interval=SimpleInterval(interval=1 / float(limit)),
    )
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
