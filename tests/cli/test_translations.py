"""`wegwijs translations export`: approvals and recordings go into the files of a checkout."""

from __future__ import annotations

import shutil
from pathlib import Path

from locales.catalog import LOCALES, Catalog
from locales.check import check
from locales.release import Release
from locales.states import load_states, stamp
from locales.typed import entry_source
from storage import translations
from storage.database import Database
from storage.translations import Deed, NewDeed
from tests.cli.conftest import Shell
from tests.storage.world import NOW

TEXTS = {
    "menu-what": "يرجى اختيار موضوع.",
    "menu-hello": "مرحبا\n\n{ $name }",
    "button-words": "📖 كلمة",
}


def checkout(shell: Shell) -> Path:
    """A part of the repository's texts."""
    folder = shell.folder / "locales"
    for language in ("nl", "ar"):
        (folder / language).mkdir(parents=True)
        shutil.copy(LOCALES / language / "menu.ftl", folder / language)
    shutil.copy(LOCALES / "ar" / "states.toml", folder / "ar")
    stamp(folder, "ar")
    return folder


def approved(shell: Shell, id: str, text: str, *, heard: bool = False) -> str:
    """As a translator did against the texts of the release; gives the hash of the text."""
    catalog = Catalog.load(LOCALES, ("nl", "ar"))
    released = Release(catalog).of("ar", id)
    made = catalog.trying("ar", {id: entry_source(id, text)}).source_hash("ar", id)
    database = Database.open(shell.database)
    with database.transaction() as connection:
        new = NewDeed(
            "ar",
            id,
            1,
            Deed.APPROVED,
            text,
            made,
            released.source_hash,
            released.text_hash,
            None,
            NOW,
        )
        assert translations.add_deed(connection, new)
        if heard:
            translations.add_sound(connection, "ar", id, made, b"OggS", None, NOW)
    database.dispose()
    return made


def test_approvals_stand_in_the_files_as_reviewed(each_shell: Shell) -> None:
    folder = checkout(each_shell)
    before = (folder / "ar" / "menu.ftl").read_text("utf-8")
    hashes = {id: approved(each_shell, id, text, heard=True) for id, text in TEXTS.items()}
    told = each_shell.dutch("translations", "export", str(folder))
    assert told.lines == [
        "nl: 0 teksten en 0 opnamen overgenomen",
        "ar: 3 teksten en 3 opnamen overgenomen",
    ]
    catalog, states = Catalog.load(folder, ("nl", "ar")), load_states(folder, "ar")
    for id, made in hashes.items():
        assert catalog.source_hash("ar", id) == made
        assert (states[id].state, states[id].text) == ("reviewed", made)
        assert (folder / "ar" / "sound" / f"{id}.{made}.ogg").read_bytes() == b"OggS"
    after = (folder / "ar" / "menu.ftl").read_text("utf-8")
    assert len(set(before.splitlines()) - set(after.splitlines())) == len(TEXTS)
    found = [one for one in check(folder, ("ar",)) if one.message_id in TEXTS]
    assert [one for one in found if one.severity == "error" and one.language == "ar"] == []
    again = each_shell("translations", "export", str(folder))
    assert again.lines[1] == "ar: 3 texts and 3 recordings taken over"
    assert (folder / "ar" / "menu.ftl").read_text("utf-8") == after


def test_what_was_changed_there_meanwhile_is_left(shell: Shell) -> None:
    folder = checkout(shell)
    for id, text in TEXTS.items():
        approved(shell, id, text)
    file = folder / "ar" / "menu.ftl"
    lines = file.read_text("utf-8").splitlines()
    there = ["menu-what = شيء آخر" if line.startswith("menu-what =") else line for line in lines]
    file.write_text("\n".join(there) + "\n", "utf-8")
    dutch = folder / "nl" / "menu.ftl"
    dutch.write_text(
        dutch.read_text("utf-8").replace("button-words = ", "button-words = Al "), "utf-8"
    )
    told = shell("translations", "export", str(folder))
    assert told.lines[1] == "ar: 1 texts and 0 recordings taken over"
    assert "menu-what: left out, its translation was changed" in told.err
    assert "button-words: left out, its Dutch is another" in told.err
    assert "menu-what = شيء آخر" in file.read_text("utf-8")


def test_another_folder_is_refused(shell: Shell) -> None:
    told = shell("translations", "export", str(shell.folder))
    assert (told.code, "is no folder of texts" in told.err) == (2, True)
