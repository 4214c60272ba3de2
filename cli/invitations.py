"""Invitation links: the bot's name is in the database, else Telegram is asked for it."""

from __future__ import annotations

import asyncio

from telegram.error import InvalidToken, TelegramError

from bot.reach import TokenError
from bot.transport import Json, TelegramBot, open_bot
from cli.errors import FoundError
from cli.settings import BotSettings, Settings, SettingsError
from cli.words import say
from cli.work import Office
from storage.municipalities import MunicipalityRow, keep_bot_username


def link(username: str, token: str) -> str:
    """The address that opens the bot with this invitation."""
    return f"https://t.me/{username}?start={token}"


def bot_username(office: Office, home: MunicipalityRow) -> str:
    """What Telegram calls the municipality's bot. Raises FoundError or TokenError."""
    if home.bot_username:
        return home.bot_username
    own = _bot_of(office.settings, home.name)
    username = asyncio.run(_asked(own, office.settings.telegram_api_url))
    with office.database.transaction() as connection:
        keep_bot_username(connection, home.id, username)
    return username


def _bot_of(settings: Settings, name: str) -> BotSettings:
    try:
        return next(bot for bot in settings.bots() if bot.municipality == name)
    except StopIteration:
        raise FoundError(say("bot-unknown", municipality=name)) from None
    except SettingsError:
        if settings.bots_file is not None:
            raise
        raise FoundError(say("bot-unknown", municipality=name)) from None


async def _asked(own: BotSettings, api_url: str) -> str:
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
