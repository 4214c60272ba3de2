"""Ask Telegram what a bot is called."""

from __future__ import annotations

from telegram.error import InvalidToken, TelegramError

from bot.reach import TokenError
from bot.transport import Json, TelegramBot, open_bot
from cli.errors import FoundError
from cli.settings import BotSettings
from cli.words import say


async def ask_username(own: BotSettings, api_url: str) -> str:
    """Raises TokenError where the token is no good, FoundError where nobody answers."""
    bot = open_bot(own.token.get_secret_value(), api_url)
    try:
        me = await _get_me(bot, own.name)
    finally:
        await bot.request.shutdown()
    username = me.get("username") if isinstance(me, dict) else None
    if not isinstance(username, str):
        raise FoundError(say("bot-not-reached", problem="getMe"))
    return username


async def _get_me(bot: TelegramBot, name: str) -> Json:
    try:
        return await bot.call("getMe")
    except InvalidToken:
        raise TokenError(name) from None
    except TelegramError as error:
        raise FoundError(say("bot-not-reached", problem=error.message)) from None
