"""A text as a translator types it: out of the file and in again, judged, shown, sent elsewhere."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from fluent.syntax import ast

from locales import files
from locales.approval import Approval, Released, State, is_in_doubt, is_read, state_of
from locales.catalog import LANGUAGES, LOCALES, Catalog
from locales.exchange import UnreadableFileError, read_back, written_out, zipped
from locales.files import canonical, parse_entry, read_texts
from locales.findings import TYPED, in_dutch
from locales.judging import judge
from locales.notes import read_notes
from locales.samples import samples
from locales.typed import MOST, UnreadableError, entry_source, typed

ID = "menu-hello"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.load(strict=True)


def test_what_is_typed_makes_the_same_entry_again(catalog: Catalog) -> None:
    sources = [s for name in LANGUAGES for s in catalog.written(name).sources.values()]
    tried = [one for at, one in enumerate(sources) if "\n" in one or at % 25 == 0]
    assert len(tried) > 500
    for source in tried:
        id = source.partition(" ")[0]
        again = parse_entry(entry_source(id, typed(source)))
        assert canonical(again) == canonical(parse_entry(source))


@pytest.mark.parametrize(
    "text",
    ["a\n.b = c", "a\n\n}", "{ $a", "{" * MOST, "", "a\n[b] c"],
)
def test_what_is_not_one_text_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        entry_source("menu-hello", text)


@pytest.mark.parametrize("text", ["a\nmenu-other = b", "a\n\n# b\n-c = d", "a\n## b"])
def test_no_other_message_is_smuggled_in(text: str) -> None:
    """What looks like one is words."""
    node = parse_entry(entry_source("menu-hello", text))
    assert isinstance(node, ast.Message)
    assert node.id.name == "menu-hello"
    assert typed(entry_source("menu-hello", text)) == text


def test_hashes_and_notes_are_those_that_fluent_would_give(catalog: Catalog) -> None:
    written = catalog.written("ar")
    assert all(written.hash(id) == files.text_hash(written.node, id) for id in written.sources)
    notes, texts = read_notes(LOCALES), read_texts(LOCALES, "nl")
    assert list(notes) == list(texts.entries)
    for id, entry in texts.entries.items():
        found = notes[id]
        told = (found.line, found.path, found.comment, found.group)
        assert told == (entry.line, entry.path, entry.comment, entry.group)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("مرحبا", "$name ontbreekt (weggelaten of anders genoemd)"),
        ("مرحبا { $name } { $nam }", "$nam staat niet in de Nederlandse tekst"),
        ("مرحبا { $name", 'hier hoort "}" te staan'),
        ("<script>{ $name }</script> مرحبا", "<script>: alleen <b>, <i> en <code> mogen"),
        ("<b>مرحبا { $name }", "<b> is niet gesloten"),
        ("مرحبا { $name } ٣", "٣: cijfers zijn 0-9, zoals in brieven en bij de bank"),
        ("Hallo { $name }, kies een knop van het menu", "Dutch left"),
        ("x" * (MOST + 1), f"meer dan {MOST} tekens"),
        ("  \n ", "heeft geen tekst"),
        ("{" * 3000, "te veel haken in elkaar"),
    ],
)
def test_a_text_is_judged_by_the_rules_of_the_check(catalog: Catalog, text: str, said: str) -> None:
    found = [one for one in judge(catalog, "ar", ID, text) if one.severity == "error"]
    assert any(said in (in_dutch(one.text, TYPED), one.text[: len(said)]) for one in found), found


def test_the_texts_of_the_release_have_no_faults(catalog: Catalog) -> None:
    for id in list(catalog.ids())[::60]:
        found = judge(catalog, "ti", id, typed(catalog.written("ti").sources[id]))
        assert [one for one in found if one.severity == "error"] == [], id


@pytest.mark.parametrize("language", ["ar", "ti", "en"])
def test_every_form_of_every_message_can_be_shown(catalog: Catalog, language: str) -> None:
    for id in catalog.ids():
        source = catalog.written(language).sources[id]
        if "$" in source:
            shown = [catalog.text(language, id, one) for one in samples(source, language)]
            assert all(shown)


def test_what_is_put_over_is_said_and_what_is_not_is_the_releases(catalog: Catalog) -> None:
    before, kept = catalog.text("ar", "menu-what"), catalog.source_hash("ar", "menu-what")
    trial = catalog.trying("ar", {"menu-what": "menu-what = غير ذلك"})
    assert "غير ذلك" in trial.text("ar", "menu-what")
    assert trial.source_hash("ar", "menu-what") != kept
    assert trial.released_hash("ar", "menu-what") == kept
    assert catalog.text("ar", "menu-what") == before
    trial.put_over({})
    assert trial.text("ar", "menu-what") == before


APPROVED = Approval("t", text_hash="t1", source_hash="s1", release_hash="r1")


@pytest.mark.parametrize(
    ("released", "read", "doubt"),
    [
        (Released("s1", "r1", is_fresh=True, is_reviewed=False), True, False),
        (Released("s1", "t1", is_fresh=True, is_reviewed=True), True, False),
        (Released("s1", "r2", is_fresh=True, is_reviewed=True), True, True),
        (Released("s2", "r2", is_fresh=True, is_reviewed=False), False, True),
        (Released("s2", "r1", is_fresh=False, is_reviewed=False), True, True),
    ],
)
def test_a_release_never_takes_an_approvals_place_in_silence(
    released: Released, read: bool, doubt: bool
) -> None:
    assert (is_read(APPROVED, released), is_in_doubt(APPROVED, released)) == (read, doubt)
    wanted = State.CHANGED if doubt else State.REVIEWED
    assert state_of(released, APPROVED, is_suggested=False) == wanted
    assert state_of(released, APPROVED, is_suggested=True) == State.SUGGESTED


@pytest.mark.parametrize(
    ("fresh", "reviewed", "state"),
    [
        (True, False, State.MACHINE),
        (True, True, State.REVIEWED),
        (False, True, State.CHANGED),
    ],
)
def test_without_an_approval_the_release_says_how_far_it_is(
    fresh: bool, reviewed: bool, state: State
) -> None:
    released = Released("s", "r", is_fresh=fresh, is_reviewed=reviewed)
    assert state_of(released, None, is_suggested=False) == state


def test_files_come_back_as_they_went_out(catalog: Catalog) -> None:
    content = zipped(catalog, "ti", ["menu.ftl", "appointments.ftl"])
    found, unread = read_back(content, "x.zip", "ar")
    assert unread == []
    assert len(found) > 100
    for one in found:
        assert one.language == "ti"
        assert one.text == typed(catalog.written("ti").sources[one.message_id])
        assert one.text_hash == catalog.source_hash("ti", one.message_id)
        assert one.source_hash == catalog.source_hash("nl", one.message_id)


def test_what_can_not_be_read_is_told_with_its_line(catalog: Catalog) -> None:
    text = written_out(catalog, "ar", "menu.ftl") + "\nbroken = { $a\n"
    found, (unread,) = read_back(text.encode(), "menu.ftl", "ar")
    assert found
    assert (unread.file, unread.line) == ("menu.ftl", text.count("\n"))


def test_other_files_and_floods_are_refused() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as together:
        together.writestr("ar/menu.ftl", b"a = " + b"x" * 9_000_000)
    for content in (b"\xff\xfe\x00", b"PK\x03\x04 no zip", held.getvalue(), _zip("../x.txt")):
        with pytest.raises(UnreadableFileError):
            read_back(content, "x", "ar")


def _zip(name: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as together:
        together.writestr(name, "a = b")
    return held.getvalue()


def test_a_path_in_a_zip_names_a_language_and_nothing_else(tmp_path: Path) -> None:
    (found,), _ = read_back(_zip("../../ti/menu.ftl"), "x.zip", "ar")
    assert (found.language, found.message_id) == ("ti", "a")
