"""The pages in English: no Dutch in a template outside its messages, none left on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import nodes

from console.desk import TEMPLATES, templates
from console.languages import COOKIE, ENGLISH
from tests.console.conftest import Texts
from tests.console.every_route import OPEN, ask, routes
from tests.console.world import World

JINJA = re.compile(r"\{%-? trans .*?endtrans -?%\}|\{[{%#].*?[}%#]\}", re.DOTALL)
ATTRIBUTE = re.compile(r'[\w-]+="[^"]*"')
"""Of a macro that makes the attributes of an element."""
SAID = ("aria-label", "alt", "title", "placeholder", "data-label")
"""Attributes that somebody hears or sees."""
NAMES = re.compile(r"\b(Wegwijs|Telegram|PDF)\b")
WORD = re.compile(r"[^\W\d_]{2}")
SENTENCE = re.compile(r"^[A-Z][a-z]+|[^\W\d_]{2} [^\W\d_]{2}")
DUTCH = re.compile(
    r"\b(de|het|een|niets?|geen|nog|voor|van|wie|deze|naar|bij|ook|uit|zijn|worden|wordt|uw|er"
    r"|met|kan|alle|als|dat|dit|tot|maar|komt|gaat|heeft|staat)\b",
    re.IGNORECASE,
)
GATHERED = ("bdi", "code", "script", "style", "svg")
"""Elements that hold names, commands and drawings."""
VOID = ("input", "meta", "link", "br", "img", "source", "path", "circle")
TYPED = "Kom naar de koffie"
"""What a colleague called a broadcast."""
MESSAGES = {"_", "gettext", "ngettext"}


class Reader(HTMLParser):
    """What is said on a page in its own language: no names, no words marked as another's."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        aside = tag in GATHERED or told.get("dir") == "auto"
        aside = aside or (tag != "html" and "lang" in told)
        if tag not in VOID:
            self._open.append((tag, aside))
        if not self._is_aside:
            self.said += [told[name] or "" for name in SAID if name in told]

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self._is_aside:
            self.said.append(data)

    @property
    def _is_aside(self) -> bool:
        return any(aside for _, aside in self._open)


def said_on(html: str) -> list[str]:
    reader = Reader()
    reader.feed(html)
    return [text.strip() for text in reader.said if text.strip()]


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.name)
def test_a_template_says_nothing_but_its_messages(path: Path) -> None:
    for text in said_on(JINJA.sub("", path.read_text("utf-8"))):
        assert not WORD.search(NAMES.sub("", ATTRIBUTE.sub("", text))), text


def test_no_template_says_a_string_that_is_no_message(texts: Texts) -> None:
    environment = templates(texts[0])
    for path in sorted(TEMPLATES.glob("*.html")):
        tree = environment.parse(path.read_text("utf-8"))
        assert [one for one in _strings(tree) if SENTENCE.search(one)] == [], path.name


def _strings(node: nodes.Node) -> Iterator[str]:
    """Every string of an expression that is not the text of a message."""
    for child in node.iter_child_nodes():
        called = child.node if isinstance(child, nodes.Call) else None
        if isinstance(called, nodes.Name) and called.name in MESSAGES:
            continue
        if isinstance(child, nodes.Const) and isinstance(child.value, str):
            yield child.value
        yield from _strings(child)


async def test_no_dutch_is_left_on_an_english_page(world: World) -> None:
    client = await world.logged_in("els")
    client.cookies.set(COOKIE, ENGLISH)
    read = 0
    for method, path in sorted(set(routes(world)) - OPEN):
        if method != "GET":
            continue
        page = await ask(client, world, method, path, "Amal")
        if page.headers.get("content-type", "").startswith("text/html"):
            read += 1
            said = [text.replace(TYPED, "") for text in said_on(page.text)]
            assert [text for text in said if DUTCH.search(text)] == [], path
    assert read > 30
