from __future__ import annotations

import pytest

from locales.readability import hard_words, measure, sentences, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("u", 1),
        ("gemeente", 3),
        ("afspraak", 2),
        ("brief", 1),
        ("nieuw", 1),
        ("eeuw", 1),
        ("mooie", 2),
        ("uitnodiging", 4),
        ("geïnteresseerd", 5),
        ("financieel", 4),
        ("beëindigen", 4),
        ("ideeën", 3),
        ("inburgeringsplicht", 5),
        ("zorgtoeslag", 3),
        ("pst", 1),
    ],
)
def test_syllables_of_dutch_words(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_formula_is_that_of_douma() -> None:
    """206.84 - 77 x (6 / 5) - 0.93 x 5, by hand."""
    found = measure("Wij helpen u hier graag.")
    assert (found.words, found.sentences, found.syllables) == (5, 1, 6)
    assert found.ease == pytest.approx(206.84 - 92.4 - 4.65)


def test_a_longer_word_or_sentence_is_harder() -> None:
    easy = measure("U krijgt een brief. De brief is voor u.").ease
    assert measure("U krijgt een uitnodiging. De uitnodiging is voor u.").ease < easy
    assert measure("U krijgt een brief en de brief is voor u.").ease < easy


def test_a_word_of_the_list_is_not_hard() -> None:
    text = "Dit is de inburgeringsplicht."
    assert measure(text, {"inburgeringsplicht"}).ease > measure(text).ease
    assert hard_words(text) == ["inburgeringsplicht"]
    assert hard_words(text, {"inburgeringsplicht"}) == []
    assert hard_words("De participatieverklaringen", {"participatieverklaring"}) == []


def test_numbers_and_abbreviations_weigh_little() -> None:
    assert measure("Bel DUO op 112.").syllables == 4


def test_no_words_are_easy() -> None:
    assert measure("👋 …").ease == 100


def test_sentences_end_at_lines_and_bullets_too() -> None:
    assert sentences("Dag! Kies hier:\nbrief · geld · “Hulp?” Ja.") == [
        "Dag!",
        "Kies hier:",
        "brief",
        "geld",
        "“Hulp?",
        "Ja.",
    ]
