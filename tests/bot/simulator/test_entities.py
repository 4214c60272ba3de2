"""Entities: found in what people write, parsed in what the bot writes, shown safely in a page."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.entities import (
    Entity,
    FormattedText,
    clean,
    utf16_length,
    utf16_slice,
    with_detected,
)
from bot.simulator.entities_html import parse_html
from bot.simulator.rendering import to_html


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("/start abc", "bot_command", "/start"),
        ("😀 /taal@wegwijs_demo_bot", "bot_command", "/taal@wegwijs_demo_bot"),
        (
            "kijk op https://www.heemstede.nl/inburgering nu",
            "url",
            "https://www.heemstede.nl/inburgering",
        ),
        ("kijk op heemstede.nl", "url", "heemstede.nl"),
        ("schrijf naar a.b@heemstede.nl", "email", "a.b@heemstede.nl"),
        ("bel +31 6 12345678", "phone_number", "+31 6 12345678"),
        ("bel 0612345678 maar", "phone_number", "0612345678"),
        ("dag @wegwijs_bot", "mention", "@wegwijs_bot"),
        ("#taal", "hashtag", "#taal"),
    ],
)
def test_what_telegram_finds_by_itself(text: str, kind: str, part: str) -> None:
    found = with_detected(FormattedText(text)).entities
    assert [(each.type, utf16_slice(text, each.offset, each.end)) for each in found] == [
        (kind, part)
    ]


@pytest.mark.parametrize(
    "text", ["1/2", "a/b/c", "om 10:30", "niets bijzonders", "123456782", "a@b"]
)
def test_what_is_only_text_stays_text(text: str) -> None:
    assert with_detected(FormattedText(text)).entities == ()


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("&lt;b&gt; &amp; &quot; &#x41;&#66; &copy; &", '<b> & " AB &copy; &', ()),
        ("<b>een <i>twee</i></b>", "een twee", (Entity("bold", 0, 8), Entity("italic", 4, 4))),
        ("<STRONG>x</strong>", "x", (Entity("bold", 0, 1),)),
        ("<b></b>x", "x", ()),
        (
            '<a href="http://a.nl/?x=1&amp;y=2">x</a>',
            "x",
            (Entity("text_link", 0, 1, "http://a.nl/?x=1&y=2"),),
        ),
        ("<a href='nergens'>x</a>", "x", ()),
        ("<a>www.a.nl</a>", "www.a.nl", (Entity("text_link", 0, 8, "http://www.a.nl/"),)),
        ('<span class="tg-spoiler">x</span>', "x", (Entity("spoiler", 0, 1),)),
        (
            '<pre><code class="language-python">x</code></pre>',
            "x",
            (Entity("pre", 0, 1, language="python"),),
        ),
        ("<blockquote expandable>x</blockquote>", "x", (Entity("expandable_blockquote", 0, 1),)),
        ("<b>x</>", "x", (Entity("bold", 0, 1),)),
    ],
)
def test_html_is_parsed(html: str, text: str, entities: tuple[Entity, ...]) -> None:
    assert parse_html(html) == FormattedText(text, entities)


def test_white_ends_go_and_entities_move_along() -> None:
    source = FormattedText("\n  een\u202e twee  ", (Entity("bold", 3, 3), Entity("italic", 8, 6)))
    assert clean(source) == FormattedText(
        "een twee", (Entity("bold", 0, 3), Entity("italic", 4, 4))
    )


def test_isolates_and_marks_stay() -> None:
    text = "\u200fقل \u2068Amal\u2069"
    assert clean(FormattedText(text)).text == text


class _Page(HTMLParser):
    """Collects what a browser would see: its text, its tags and their attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.open: list[str] = []

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.open.append(tag)
        assert {name for name, _ in attrs} <= {"href", "target", "rel", "class"}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


ENTITIES = st.builds(
    Entity,
    st.sampled_from(
        ["bold", "italic", "text_link", "url", "email", "pre", "spoiler", "bot_command"]
    ),
    st.integers(-2, 20),
    st.integers(1, 20),
    st.sampled_from(
        [None, "javascript:alert(1)", "https://a.nl/\"onclick='x'", "a.nl", "data:text/html,x"]
    ),
)
TEXTS = st.text(st.sampled_from("ab<>&\"' 👍م/:."), max_size=20)


@given(TEXTS, st.lists(ENTITIES, max_size=4))
def test_a_page_shows_the_text_and_runs_nothing(text: str, entities: list[Entity]) -> None:
    page = _Page()
    page.feed(to_html(FormattedText(text, tuple(entities))))
    page.close()
    assert page.text == text or utf16_length(text) != len(text)
    assert page.tags <= {"b", "i", "a", "pre", "span"}
    assert page.open == []
    assert all(link.startswith(("http://", "https://", "mailto:", "tg:")) for link in page.links)


def test_entities_that_cross_are_nested_rightly() -> None:
    html = to_html(FormattedText("abc", (Entity("bold", 0, 2), Entity("italic", 1, 2))))
    assert html == "<b>a</b><b><i>b</i></b><i>c</i>"


def test_a_script_in_a_text_is_only_text() -> None:
    assert to_html(FormattedText("<script>1</script>")) == "&lt;script&gt;1&lt;/script&gt;"
