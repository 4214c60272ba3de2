"""The peer: python-telegram-bot with its AIORateLimiter, telling many while it echoes."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from telegram import Bot, Update
from telegram.ext import AIORateLimiter, Application, ContextTypes, MessageHandler, filters

TEXT = "Ons kantoor is maandag dicht."
AT_ONCE = 200
"""Sends under way together: with all of them at once it did not come to polling any more."""


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main(api_url: str, token: str, limit: str, first: str, people: str) -> None:
    chats = range(int(first), int(first) + int(people))

    turn = asyncio.Semaphore(AT_ONCE)
    tasks = []

    async def one(bot: Bot, chat: int) -> None:
        async with turn:
            await bot.send_message(chat, TEXT)

    async def tell(bot: Bot) -> None:
        await asyncio.sleep(1)  # it polls by then
        await asyncio.gather(*(one(bot, chat) for chat in chats), return_exceptions=True)

    async def begin(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        tasks.append(asyncio.create_task(tell(application.bot)))

    limiter = AIORateLimiter(overall_max_rate=float(limit), overall_time_period=1, max_retries=3)
    builder = Application.builder().token(token).base_url(f"{api_url}/bot")
    ready = builder.rate_limiter(limiter).concurrent_updates(True).post_init(begin)
    application = ready.connection_pool_size(1024).pool_timeout(600).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
