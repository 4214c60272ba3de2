"""The bot itself: who it is, what it says of itself, chats and files it asks for."""

from __future__ import annotations

from collections.abc import Callable

from bot.simulator.errors import bad_request
from bot.simulator.files import MOST_DOWNLOAD_BYTES
from bot.simulator.parameters import JsonObject, Parameters
from bot.simulator.profile import read_commands, read_language, read_scope
from bot.simulator.world import World

_MOST_CHARACTERS = {"name": 64, "description": 512, "short_description": 120}


def get_me(world: World, parameters: Parameters) -> JsonObject:  # noqa: ARG001 - takes none
    abilities = dict.fromkeys(
        ("can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business"), False
    )
    return {**world.bot, "can_join_groups": True, **abilities, "has_main_web_app": False}


def set_my_commands(world: World, parameters: Parameters) -> bool:
    commands = read_commands(parameters)
    world.profile.commands[read_scope(parameters), read_language(parameters)] = commands
    _tell_of_commands(world)
    return True


def delete_my_commands(world: World, parameters: Parameters) -> bool:
    world.profile.commands.pop((read_scope(parameters), read_language(parameters)), None)
    _tell_of_commands(world)
    return True


def _tell_of_commands(world: World) -> None:
    for person in world.people.values():
        commands = world.profile.commands_for(person.id, person.language)
        listed: list[JsonObject] = [command.to_json() for command in commands]
        world.feed.publish("commands", {"commands": listed}, person.id)


def get_my_commands(world: World, parameters: Parameters) -> list[JsonObject]:
    key = (read_scope(parameters), read_language(parameters))
    return [command.to_json() for command in world.profile.commands.get(key, ())]


def _text_setter(kind: str) -> Callable[[World, Parameters], bool]:
    def set_text(world: World, parameters: Parameters) -> bool:
        language, text = read_language(parameters), parameters.text(kind)
        if len(text) > _MOST_CHARACTERS[kind]:
            raise bad_request(f"bot {kind.replace('_', ' ')} is too long")
        world.profile.texts[kind, language] = text
        return True

    return set_text


def _text_getter(kind: str) -> Callable[[World, Parameters], JsonObject]:
    def get_text(world: World, parameters: Parameters) -> JsonObject:
        return {kind: world.profile.text_for(kind, read_language(parameters))}

    return get_text


def get_chat(world: World, parameters: Parameters) -> JsonObject:
    chat = world.chat(parameters.text("chat_id"))
    return {
        **chat.about,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": _GIFTS,
    }


_GIFTS: JsonObject = dict.fromkeys(
    (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ),
    False,
)


def get_file(world: World, parameters: Parameters) -> JsonObject:
    stored = world.files.get(parameters.required("file_id"))
    if stored.size > MOST_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {**stored.to_json(), "file_path": stored.path}


METHODS = {
    "getMe": get_me,
    "getChat": get_chat,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "setMyName": _text_setter("name"),
    "setMyDescription": _text_setter("description"),
    "setMyShortDescription": _text_setter("short_description"),
    "getMyName": _text_getter("name"),
    "getMyDescription": _text_getter("description"),
    "getMyShortDescription": _text_getter("short_description"),
}
