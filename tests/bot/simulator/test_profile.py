"""Commands and descriptions in each language, and which of them a person sees."""

from __future__ import annotations

import json

from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api

DUTCH = [{"command": "taal", "description": "Taal kiezen"}]
ARABIC = [{"command": "taal", "description": "اختيار اللغة"}]


async def test_commands_are_kept_by_language(api: Api, simulator: Simulator, phone: Phone) -> None:
    await api("setMyCommands", commands=DUTCH)
    assert phone.commands() == {"taal": "Taal kiezen"}
    await api("setMyCommands", commands=ARABIC, language_code="ar")
    assert phone.commands() == {"taal": "اختيار اللغة"}
    assert simulator.phone(7_000_000_002, "ti").commands() == {"taal": "Taal kiezen"}
    assert (await api("getMyCommands", language_code="ar")).result == ARABIC
    assert (await api("getMyCommands", language_code="ti")).result == []
    await api("deleteMyCommands", language_code="ar")
    assert phone.commands() == {"taal": "Taal kiezen"}


async def test_the_narrowest_scope_wins(api: Api, phone: Phone) -> None:
    own = [{"command": "stop", "description": "Stoppen"}]
    await api("setMyCommands", commands=ARABIC, language_code="ar")
    await api("setMyCommands", commands=own, scope={"type": "all_private_chats"})
    assert phone.commands() == {"stop": "Stoppen"}
    chat = json.dumps({"type": "chat", "chat_id": AMAL})
    await api.form("setMyCommands", commands=DUTCH, scope=chat)
    assert phone.commands() == {"taal": "Taal kiezen"}
    refused = await api("setMyCommands", commands=DUTCH, scope={"type": "family"})
    assert "can't parse BotCommandScope" in refused.refusal


async def test_a_hundred_commands_and_no_more(api: Api) -> None:
    many = [{"command": f"c{number}", "description": "x"} for number in range(101)]
    assert (await api("setMyCommands", commands=many[:100])).result is True
    refused = await api("setMyCommands", commands=many)
    assert refused.refusal == "400 Bad Request: BOT_COMMANDS_TOO_MUCH"


async def test_descriptions_by_language(api: Api) -> None:
    await api("setMyDescription", description="Uw weg")
    await api("setMyDescription", description="طريقك", language_code="ar")
    assert (await api("getMyDescription", language_code="ar")).result == {"description": "طريقك"}
    assert (await api("getMyDescription", language_code="ti")).result == {"description": "Uw weg"}
    await api("setMyShortDescription", short_description="Kort")
    shown = (await api.http.get(f"/phone/api/chats/{AMAL}")).json()["bot"]
    assert (shown["description"], shown["short_description"]) == ("طريقك", "Kort")
    long = await api("setMyShortDescription", short_description="x" * 121)
    assert long.status == 400


async def test_who_the_bot_is(api: Api, simulator: Simulator) -> None:
    me = (await api("getMe")).message
    assert (me["username"], me["is_bot"]) == (simulator.username, True)
    await api("setMyName", name="Wegwijs")
    assert (await api("getMe")).message["first_name"] == "Wegwijs"
    assert (await api("getChat", chat_id=AMAL)).message["type"] == "private"
