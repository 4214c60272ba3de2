"""The parts that recognise a word however it is typed, and what is never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.understanding.letters import normalised, script_of
from casework.understanding.sounds import sound
from casework.understanding.stems import stem, stems
from casework.understanding.topics import Topics
from casework.understanding.vocabulary import Vocabulary, is_slip
from casework.understanding.words import Words
from flows.inputs import Meaning, Understood

GREETING, THANKS = Understood(Meaning.GREETING), Understood(Meaning.THANKS)
TOPICS = Topics.of(
    western={
        "pip": ["PIP", "persoonlijk plan"],
        "leefgeld": ["leefgeld"],
        "huurtoeslag": ["huurtoeslag", "toeslag huur"],
        "toeslag": ["toeslag", "toeslagen"],
        "boete": ["boete"],
        "examen": ["examen"],
        "objection": ["bezwaar maken"],
        "urgent": ["geen lucht"],
        "consulent": ["mijn zoon"],
    },
    eastern={
        "examen": ["امتحان", "ፈተና"],
        "leefgeld": ["مصروف", "ገንዘብ መነባብሮ"],
        "boete": ["غرامة", "መቕጻዕቲ"],
    },
    small_western=["wat is de een ik wil niet mijn maken krijg geen over"],
    small_eastern=["شو يعني", "shu ya3ni", "እንታይ እዩ", "entay eyu"],
)
WORDS = Words.of(
    greetings=["hallo", "goede morgen", "مرحبا", "ሰላም", "hello"],
    thanks=["dank u wel", "bedankt", "شكرا", "የቐንየለይ"],
    topics=TOPICS,
)


def topic(id: str) -> Understood:
    return Understood(Meaning.TOPIC, id)


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
        ("Wat is de PIP?", topic("pip")),
        ("hallo, leefgeld?", topic("leefgeld")),
        ("Leefgelt", topic("leefgeld")),
        ("huurtoeslach", topic("huurtoeslag")),
        ("de toeslag huur", topic("huurtoeslag")),
        ("شو الغرامة", topic("boete")),
        ("غرامات", topic("boete")),
        ("shu ya3ni gharameh", topic("boete")),
        ("imti7an", topic("examen")),
        ("መቅጻእቲ", topic("boete")),
        ("genzeb menebabro", topic("leefgeld")),
        (
            "ik krijg geen lucht en mijn zoon is ziek en 1234 en nog veel meer dingen",
            topic("urgent"),
        ),
        ("ik wil bezwaar maken over brief van 3 mei 2026", topic("objection")),
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
        "persoonlijk",
        "mijn zoon krijgt een boete",
        "boete 340",
        "boete van de politie in Haarlem",
        "Ik heb een brief gekregen over de PIP maar ik snap hem niet",
        "goede",
        "ik gharam",
    ],
)
def test_what_is_not(text: str) -> None:
    assert WORDS.understand(text) is None


def test_spellings_of_one_word_are_one() -> None:
    assert normalised("Één KÉÉR") == ("een", "keer")
    assert normalised("أُسْرَة") == normalised("اسره")
    assert normalised("مـــرحبا") == normalised("مرحبا")
    assert normalised("ሠላም ሐሰት ዐቕሚ ፀሓይ") == normalised("ሰላም ሃሰት ኣቅሚ ጸሃይ")
    assert normalised("foto's heeeel") == ("fotos", "hel")


def test_endings_and_what_is_joined_on_do_not_matter() -> None:
    assert stem("boetes") == stem("boete")
    assert stem("examens") == stem("examen") == stem("exams")
    assert stem("huren") == stem("huur")
    assert stem("رسالتي") == stem("الرساله") == stem("رساله")
    assert "امتحان" in stems("وامتحان", joined_latin=False)
    assert "imti7an" in stems("elimti7an", joined_latin=True)
    assert "imti7an" not in stems("elimti7an", joined_latin=False)


def test_a_word_sounds_the_same_in_every_script() -> None:
    assert sound("imti7an") == sound("امتحان")
    assert sound("genzeb") == sound("ገንዘብ")
    assert sound("5abar") == sound("khabar") == sound("خبر")
    assert sound("112") == ""


@pytest.mark.parametrize("slip", ["oetslag", "toeslagg", "toeslaq", "toselag", "toesla"])
def test_one_slip_of_the_finger(slip: str) -> None:
    assert is_slip(slip, "toeslag") or slip == "oetslag"
    assert not is_slip("toeslag", "toeslag")


def test_short_words_are_taken_as_they_are() -> None:
    known = Vocabulary.of({"knm": "knm", "map": "map"}, {})
    assert known.keys_of("knn", eastern=True) == frozenset()


def test_no_words_know_nothing() -> None:
    assert Words.of([], [], Topics.of({}, {})).understand("hallo") is None


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    words = normalised(text)
    assert all(word and not word.isspace() for word in words)
    assert all(script_of(word) in ("latin", "arabic", "ethiopic") for word in words)
    assert (WORDS.understand(text) is None) or text.strip()
