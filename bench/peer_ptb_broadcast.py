"""The peer: python-telegram-bot with its AIORateLimiter, telling many while it echoes."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from telegram import Update
from telegram.ext import AIORateLimiter, Application, ContextTypes, MessageHandler, filters

TEXT = "Ons kantoor is maandag dicht."


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main(api_url: str, token: str, limit: str, first: str, people: str) -> None:
    chats = range(int(first), int(first) + int(people))

    async def tell(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        sends = (application.bot.send_message(chat, TEXT) for chat in chats)
        await asyncio.gather(*sends, return_exceptions=True)

    async def begin(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        application.create_task(tell(application))

    limiter = AIORateLimiter(overall_max_rate=float(limit), overall_time_period=1, max_retries=3)
    builder = Application.builder().token(token).base_url(f"{api_url}/bot")
    ready = builder.rate_limiter(limiter).concurrent_updates(True).post_init(begin)
    application = ready.connection_pool_size(1024).pool_timeout(600).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
