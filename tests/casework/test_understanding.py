from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.understanding import Words, normalised
from flows.inputs import Meaning, Understood

GREETING, THANKS = Understood(Meaning.GREETING), Understood(Meaning.THANKS)
WORDS = Words.of(
    greetings=["hallo", "goede morgen", "مرحبا", "ሰላም", "hello"],
    thanks=["dank u wel", "bedankt", "شكرا", "የቐንየለይ"],
    terms=[
        ("PIP", "pip"),
        ("leefgeld", "leefgeld"),
        ("brede intake", "intake"),
        ("البلدية", "gemeente"),
    ],
)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Hallo!", GREETING),
        ("goede morgen", GREETING),
        ("مَرْحَبًا", GREETING),
        ("ሰላም።", GREETING),
        ("Dank u wel 🙏", THANKS),
        ("hello, bedankt", THANKS),
        ("👍", GREETING),
        ("Wat is de PIP?", Understood(Meaning.TERM, "pip")),
        ("brede intake", Understood(Meaning.TERM, "intake")),
        ("ما هي البلدية", Understood(Meaning.TERM, "gemeente")),
    ],
)
def test_what_is_clear(text: str, meaning: Understood) -> None:
    assert WORDS.understand(text) == meaning


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Hallo, mijn kind is ziek",
        "PIP of leefgeld?",
        "pips",
        "intake",
        "Ik heb een brief gekregen over de PIP maar ik snap hem niet",
        "goede",
    ],
)
def test_what_is_not(text: str) -> None:
    assert WORDS.understand(text) is None


def test_accents_case_and_vowel_signs_do_not_matter() -> None:
    assert normalised("Één KÉÉR") == ("een", "keer")
    assert normalised("أُسْرَة") == normalised("اسره")
    assert normalised("مـــرحبا") == normalised("مرحبا")


def test_no_words_know_nothing() -> None:
    assert Words.of([], [], []).understand("hallo") is None


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    words = normalised(text)
    assert all(word and not word.isspace() for word in words)
    assert (WORDS.understand(text) is None) or text.strip()
