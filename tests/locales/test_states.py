from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from locales.files import LocaleError
from locales.states import State, load_states, main, mark, save_states, stamp
from tests.locales.conftest import Write


@pytest.fixture
def folder(write: Write) -> Path:
    write("nl/menu.ftl", "menu-a = Dag\nmenu-b = Tot ziens\n")
    return write("ar/menu.ftl", "menu-a = مرحبا\n")


def test_a_new_translation_is_machine(folder: Path) -> None:
    stamp(folder, "ar")
    (name, state), *others = load_states(folder, "ar").items()
    assert (name, state.state, others) == ("menu-a", "machine", [])
    assert len(state.source) == len(state.text) == 8


def test_a_state_is_one_line(folder: Path) -> None:
    save_states(folder, "ar", {"menu-a": State("3f2a91bc", "machine", "b07c44d1")})
    assert (folder / "ar/states.toml").read_text() == (
        'menu-a = { source = "3f2a91bc", text = "b07c44d1", state = "machine" }\n'
    )
    save_states(folder, "ar", {"menu-a": State("3f2a91bc", "reviewed")})
    assert load_states(folder, "ar") == {"menu-a": State("3f2a91bc", "reviewed")}


def test_stamping_twice_writes_nothing(folder: Path) -> None:
    stamp(folder, "ar")
    before = (folder / "ar/states.toml").stat().st_mtime_ns
    stamp(folder, "ar")
    assert (folder / "ar/states.toml").stat().st_mtime_ns == before


def test_a_reviewed_text_stays_reviewed(folder: Path, write: Write) -> None:
    mark(folder, "ar", ["menu-a"], "reviewed")
    reviewed = load_states(folder, "ar")
    write("ar/menu.ftl", "menu-a = أهلا\nmenu-b = وداعا\n")
    stamp(folder, "ar")
    assert load_states(folder, "ar")["menu-a"] == reviewed["menu-a"]
    assert load_states(folder, "ar")["menu-b"].state == "machine"


@pytest.mark.parametrize("state", ["machine", "reviewed"])
def test_an_outdated_text_stays_outdated(folder: Path, write: Write, state: str) -> None:
    mark(folder, "ar", ["menu-a"], state)
    before = load_states(folder, "ar")["menu-a"]
    write("nl/menu.ftl", "menu-a = Goedendag\n")
    stamp(folder, "ar")
    assert load_states(folder, "ar")["menu-a"] == before


def test_a_text_translated_anew_is_machine(folder: Path, write: Write) -> None:
    mark(folder, "ar", ["menu-a"], "reviewed")
    before = load_states(folder, "ar")["menu-a"]
    write("nl/menu.ftl", "menu-a = Goedendag\n")
    write("ar/menu.ftl", "menu-a = أهلا\n")
    stamp(folder, "ar")
    after = load_states(folder, "ar")["menu-a"]
    assert after.state == "machine"
    assert after.source != before.source
    assert after.text != before.text


def test_a_changed_machine_text_notes_its_new_words(folder: Path, write: Write) -> None:
    stamp(folder, "ar")
    before = load_states(folder, "ar")["menu-a"]
    write("ar/menu.ftl", "menu-a = أهلا\n")
    stamp(folder, "ar")
    after = load_states(folder, "ar")["menu-a"]
    assert after == replace(before, text=after.text)
    assert after.text != before.text


def test_the_state_of_a_message_that_is_gone_goes(folder: Path, write: Write) -> None:
    stamp(folder, "ar")
    write("ar/menu.ftl", "menu-b = وداعا\n")
    stamp(folder, "ar")
    assert list(load_states(folder, "ar")) == ["menu-b"]


def test_the_command_stamps_and_marks(folder: Path) -> None:
    at = ["--folder", str(folder)]
    assert main([*at, "stamp"]) == 0
    assert main([*at, "reviewed", "ar", "menu-a"]) == 0
    assert load_states(folder, "ar")["menu-a"].state == "reviewed"
    assert main([*at, "machine", "ar", "menu-a"]) == 0
    assert load_states(folder, "ar")["menu-a"].state == "machine"


def test_an_unknown_message_cannot_be_marked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--folder", str(folder), "reviewed", "ar", "menu-x"]) == 1
    assert capsys.readouterr().err == "ar: there is no message menu-x\n"


@pytest.mark.parametrize("text", ["menu-a = {\n", 'menu-a = { colour = "red" }\n', "menu-a = 3\n"])
def test_a_broken_file_is_named(folder: Path, write: Write, text: str) -> None:
    write("ar/states.toml", text)
    with pytest.raises(LocaleError, match=r"^locales/ar/states\.toml: "):
        load_states(folder, "ar")


def test_a_failed_write_leaves_the_old_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp(folder, "ar")
    before = (folder / "ar/states.toml").read_text()

    def full_disk(_descriptor: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(OSError, match="no space"):
        save_states(folder, "ar", {})
    assert (folder / "ar/states.toml").read_text() == before
    assert [path.name for path in (folder / "ar").iterdir() if path.name.startswith(".")] == []
