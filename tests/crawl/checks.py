"""What may never be wrong with a message, whoever gets it (Bot API 10.0, sendMessage …)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from unicodedata import bidirectional

from tests.crawl.emulator import Seen

TEXT, CAPTION, DATA, LABEL, BUTTONS = 4096, 1024, 64, 64, 100
TAGS = {"b", "i", "code"}
RLM = "\u200f"
OWN_SCRIPT = {"ar": re.compile(r"[\u0620-\u064a]"), "ti": re.compile(r"[\u1200-\u137f]")}
OTHERS_VALUE = re.compile(
    r"\u2068[^\u2069]*\u2069|\([^)]*\)|<code>.*?</code>|\u00ab[^\u00bb]*\u00bb"
)
"""Values (isolated), Dutch terms in brackets, numbers to dial."""
LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")
LATIN_SENTENCE = re.compile(r"(?:\b[A-Za-zÀ-ɏ]{2,}\b[ ,]+){3,}[A-Za-zÀ-ɏ]{2,}")
DUTCH = re.compile(r"\b(?:het|een|niet|uw|naar|wordt|bij|voor|krijgt|gaat|deze)\b", re.IGNORECASE)
NOT_SAID = re.compile(r"[{}\ue000\ue001]|\?\?\?")


def faults(seen: Seen, language: str, *, polyglot: bool) -> Iterator[str]:
    """Each fault in a line; `polyglot` screens are said in every language at once."""
    yield from _over_limits(seen)
    yield from _not_html(seen.html)
    if NOT_SAID.search(seen.html):
        yield "a text was not said as written"
    if not polyglot:
        yield from _not_in(language, seen)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def utf16(text: str) -> int:
    """Telegram counts UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def _over_limits(seen: Seen) -> Iterator[str]:
    length = utf16(plain(seen.html))
    if not 1 <= length <= (CAPTION if seen.is_photo else TEXT):
        yield f"{length} characters"
    if not 1 <= len(seen.keys) <= BUTTONS:
        yield f"{len(seen.keys)} buttons"
    for key in seen.keys:
        if not 1 <= len(key.data.encode()) <= DATA:
            yield f"callback data of {len(key.data.encode())} bytes"
        if not 1 <= utf16(key.text.strip(RLM + " ")) <= LABEL:
            yield f"a button says {key.text!r}"
    if len({key.data for key in seen.keys}) < len(seen.keys):
        yield "two buttons do the same"


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)
        if tag not in TAGS or attrs:
            self.wrong.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")


def _not_html(html: str) -> Iterator[str]:
    parser = _Tags()
    parser.feed(html)
    parser.close()
    for tag in (*parser.wrong, *parser.open):
        yield f"the tag {tag} is unknown or not closed"


def _not_in(language: str, seen: Seen) -> Iterator[str]:
    if language == "ar":
        texts = (seen.html, *(key.text for key in seen.keys if re.search(r"\w", key.text)))
        yield from (f"no RLM before {text[:30]!r}" for text in texts if _lacks_mark(text))
    own = OWN_SCRIPT.get(language)
    said = OTHERS_VALUE.sub(" ", seen.html)
    if own and not own.search(said):
        yield f"nothing is said in {language}"
    if own and (sentence := LATIN_SENTENCE.search(plain(said))):
        yield f"not {language}: {sentence.group()!r}"
    if language == "en" and len(found := DUTCH.findall(plain(said))) > 1:
        yield f"Dutch words in English: {found}"
    if language in ("nl", "en"):
        for script, letters in OWN_SCRIPT.items():
            if letters.search(said):
                yield f"{script} letters in {language}"


def _lacks_mark(text: str) -> bool:
    """What begins with an Arabic letter runs from the right as it is."""
    begins_otherwise = bidirectional(text[0]) != "AL"
    return begins_otherwise and bool(OWN_SCRIPT["ar"].search(text)) and RLM not in text[:12]
