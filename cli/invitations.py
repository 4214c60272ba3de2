"""Invitation links: the bot's name is in the database, else Telegram is asked for it."""

from __future__ import annotations

import asyncio

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
    from cli.asking import ask_username  # takes half a second to load, and is seldom needed

    own = _bot_of(office.settings, home.name)
    username = asyncio.run(ask_username(own, office.settings.telegram_api_url))
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
