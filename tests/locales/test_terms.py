from __future__ import annotations

from pathlib import Path

import pytest

from locales.files import LocaleError
from locales.terms import holds, load_terms


def test_the_list_has_every_language_and_its_sources() -> None:
    terms = load_terms()
    rendered = [term for term in terms if term.renderings]
    assert len(rendered) == 54
    assert all(set(term.renderings) == {"en", "ar", "ti"} for term in rendered)
    (gemeente,) = (term for term in terms if "gemeente" in term.dutch)
    assert gemeente.renderings["ar"] == ("البلدية",)
    assert gemeente.sources == {"ar": "V", "ti": "M R C"}
    (tolk,) = (term for term in terms if "tolk" in term.dutch)
    assert not tolk.is_sourced("ar")
    assert not tolk.is_sourced("ti")


def test_a_term_is_a_word_of_its_own() -> None:
    assert holds("Uw huur en gas", "huur")
    assert not holds("Uw huurcontract", "huur")


def test_a_broken_list_is_named(tmp_path: Path) -> None:
    path = tmp_path / "terms.toml"
    path.write_text("[[term\n")
    with pytest.raises(LocaleError, match=r"terms\.toml: .*line 1"):
        load_terms(path)
