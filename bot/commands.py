"""What Telegram shows before anybody writes: the command list and a description, by language."""

from __future__ import annotations

from bot.transport import TelegramBot
from flows.engine import COMMANDS
from locales.catalog import Catalog


async def introduce(bot: TelegramBot, catalog: Catalog) -> None:
    """Set the commands and the description of an empty chat in every language.

    Dutch is also what readers of any other language get. Raises TelegramError.
    """
    for language in ("", *catalog.languages):
        spoken = language or "nl"
        commands = [
            {
                "command": name,
                "description": catalog.text(spoken, f"command-{name}", isolate=False),
            }
            for name in COMMANDS
        ]
        description = catalog.text(spoken, "command-description", isolate=False)
        of_language = {"language_code": language} if language else {}
        await bot.call("setMyCommands", {"commands": commands, **of_language})
        await bot.call("setMyDescription", {"description": description, **of_language})
