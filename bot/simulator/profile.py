"""What a bot says of itself: its commands and descriptions, in each language.

https://core.telegram.org/bots/api#botcommandscope
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.simulator.errors import bad_request
from bot.simulator.parameters import JsonObject, Parameters

MOST_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SCOPES_OF_A_CHAT = ("all_private_chats", "default")
_SCOPES = frozenset(
    [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
)


@dataclass(frozen=True, slots=True)
class Command:
    command: str
    description: str

    def to_json(self) -> JsonObject:
        return {"command": self.command, "description": self.description}


@dataclass(slots=True)
class Profile:
    """`commands` by scope and language ("" is every other language); texts by kind and language."""

    commands: dict[tuple[str, str], tuple[Command, ...]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)

    def commands_for(self, chat_id: int, language: str) -> tuple[Command, ...]:
        """What a person sees under `/`: the narrowest scope first, their language before any."""
        language = language[:2].lower()
        for scope in (f"chat {chat_id}", *_SCOPES_OF_A_CHAT):
            for code in (language, ""):
                if self.commands.get((scope, code)):
                    return self.commands[scope, code]
        return ()

    def text_for(self, kind: str, language: str) -> str:
        """A name or description in a language, else the one for every other language."""
        return self.texts.get((kind, language[:2])) or self.texts.get((kind, ""), "")


def read_language(parameters: Parameters) -> str:
    language = parameters.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def read_scope(parameters: Parameters) -> str:
    """ "default", "all_private_chats" … or "chat 7000000001"."""
    if not parameters.text("scope"):
        return "default"
    scope = parameters.parsed("scope")
    if not isinstance(scope, dict):
        raise bad_request("can't parse BotCommandScope: expected an Object")
    kind = scope.get("type")
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return f"{kind} {scope.get('chat_id')}" if kind.startswith("chat") else str(kind)


def read_commands(parameters: Parameters) -> tuple[Command, ...]:
    listed = parameters.parsed("commands")
    if not isinstance(listed, list):
        raise bad_request("can't parse commands JSON object")
    if len(listed) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return tuple(map(_command, listed))


def _command(value: object) -> Command:
    if not isinstance(value, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = value.get("command"), value.get("description")
    if not isinstance(name, str) or not isinstance(description, str):
        missing = "description" if isinstance(name, str) else "command"
        raise bad_request(f"can't parse BotCommand: Can't find field \"{missing}\"")
    name = name.removeprefix("/")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return Command(name, description)
