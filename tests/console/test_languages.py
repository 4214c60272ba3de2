"""The console in English: chosen on any page, whole, and never in the way of the Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from babel.messages.extract import extract_from_dir

import console
from console.languages import COOKIE, Notices, Words, catalog
from tests.console.world import World

FOLDER = Path(console.__file__).parent
METHODS = [("templates/*.html", "jinja2.ext:babel_extract"), ("**.py", "python")]
OPTIONS = {"templates/*.html": {"trimmed": "true"}}


def messages() -> Iterator[str | tuple[str, ...]]:
    """Every Dutch message of the console: of its templates, its code, and its words for codes."""
    for _, _, message, _, _ in extract_from_dir(FOLDER, METHODS, OPTIONS):
        yield message
    for module in iter_modules([str(FOLDER)], "console."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, Words):
                yield from value.dutch.values()
            if isinstance(value, Notices):
                yield from (message for _, message in value.dutch.values())


def test_every_message_has_its_english_and_no_english_is_left_over() -> None:
    known = {message.id: message for message in catalog() if message.id}
    said = set(messages())
    assert said - set(known) == set()
    assert set(known) - said == set()
    assert [message.id for message in known.values() if not message.string] == []
    assert [error for message in known.values() for error in message.check()] == []


async def test_a_page_is_dutch_until_english_is_chosen(world: World) -> None:
    client = await world.logged_in("anna")
    assert "Uitloggen" in (await client.get("/")).text
    chosen = await client.post("/taal", data={"taal": "en"}, headers={"referer": "/"})
    assert chosen.headers["location"] == "/"
    english = (await client.get("/")).text
    assert '<html lang="en"' in english
    assert "Log out" in english
    await client.post("/taal", data={"taal": "nl"})
    assert "Uitloggen" in (await client.get("/")).text


@pytest.mark.parametrize(
    ("referer", "shown"),
    [
        ("http://console/inburgeraars?status=gestopt", "/inburgeraars?status=gestopt"),
        ("http://elsewhere//evil.example/", "/"),
        ("http://console/uitloggen", "/"),
        ("", "/"),
    ],
)
async def test_the_same_page_is_shown_again_never_another_site(
    world: World, referer: str, shown: str
) -> None:
    async with world.client() as client:
        answer = await client.post("/taal", data={"taal": "en"}, headers={"referer": referer})
        assert answer.headers["location"] == shown


async def test_an_unknown_language_changes_nothing(world: World) -> None:
    async with world.client() as client:
        answer = await client.post("/taal", data={"taal": "xx"})
        assert COOKIE not in answer.headers.get("set-cookie", "")
