"""The crawler's own eyes: a message with a fault is seen, one without is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.crawl.checks import faults
from tests.crawl.emulator import Key, Seen

KEY = Key("\u200f◂ رجوع", "f|menu|back|1")
ARABIC = Seen(1, "\u200f🏠 <b>القائمة</b> (menu)\n\n\u200fأهلًا \u2068Amal\u2069", ((KEY,),), False)
ENGLISH = Seen(1, "🏠 <b>Menu</b>", ((Key("◂ Back", "f|menu|back|1"),),), False)


def test_a_good_message_has_no_faults() -> None:
    assert list(faults(ARABIC, "ar", polyglot=False)) == []
    assert list(faults(replace(ARABIC, html="القائمة"), "ar", polyglot=False)) == []
    assert list(faults(ENGLISH, "en", polyglot=False)) == []


@pytest.mark.parametrize(
    ("seen", "language", "fault"),
    [
        (replace(ENGLISH, html="x" * 4097), "en", "4097 characters"),
        (replace(ENGLISH, html="👍" * 2049), "en", "4098 characters"),
        (replace(ENGLISH, html="x" * 1025, is_photo=True), "en", "1025 characters"),
        (replace(ENGLISH, html="<b></b>"), "en", "0 characters"),
        (replace(ENGLISH, rows=()), "en", "0 buttons"),
        (replace(ENGLISH, rows=((KEY, KEY),)), "en", "two buttons do the same"),
        (replace(ENGLISH, rows=((Key("x", "é" * 33),),)), "en", "callback data of 66 bytes"),
        (replace(ENGLISH, rows=((Key("\u200f", "x"),),)), "en", "a button says '\\u200f'"),
        (replace(ENGLISH, html="<b>Menu"), "en", "the tag b is unknown or not closed"),
        (replace(ENGLISH, html="<u>Menu</u>"), "en", "the tag <u> is unknown or not closed"),
        (replace(ENGLISH, html="{$name}"), "en", "a text was not said as written"),
        (replace(ENGLISH, html="Dit is het uw"), "en", "Dutch words in English: ['het', 'uw']"),
        (replace(ENGLISH, html="القائمة"), "en", "ar letters in en"),
        (replace(ARABIC, html="\u200fMenu"), "ar", "nothing is said in ar"),
        (replace(ARABIC, html="1. القائمة"), "ar", "no RLM before '1. القائمة'"),
        (
            replace(ARABIC, html="\u200fالقائمة, dit is een brief"),
            "ar",
            "not ar: 'dit is een brief'",
        ),
    ],
)
def test_each_fault_is_seen(seen: Seen, language: str, fault: str) -> None:
    assert fault in list(faults(seen, language, polyglot=False))
