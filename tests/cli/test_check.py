from __future__ import annotations

import re
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cli import checking
from cli.checking import Places, check, of_flows, of_profiles, unconfirmed
from cli.finding import Finding
from flows.klantreis.profile import FOLDER
from locales.files import LOCALES
from tests.cli.conftest import Shell

TODAY = date(2026, 11, 21)
LATER = date(2031, 1, 1)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A copy of the Dutch and Tigrinya texts and of all profiles, to break."""
    texts = shutil.copytree(LOCALES, tmp_path / "locales", ignore=_others)
    profiles = shutil.copytree(FOLDER, tmp_path / "klantreis", ignore=_sources)
    return Places(texts, profiles)


def _others(folder: str, names: list[str]) -> list[str]:
    """What the tests here break is not in these languages: they are read and judged for nothing."""
    return [*_sources(folder, names), *({"ar", "en"} & set(names))]


def _sources(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name.endswith(".py") or name == "__pycache__"]


def new(places: Places, before: list[Finding], today: date = TODAY) -> list[Finding]:
    return [one for one in of_profiles(places, today, strict=False) if one not in before]


def test_a_broken_profile_is_named_with_its_line(places: Places) -> None:
    before = list(of_profiles(places, TODAY, strict=False))
    file = places.profiles / "heemstede.toml"
    text = file.read_text("utf-8")
    file.write_text(f"{text}\n[steps.intake]\nwho = 3\n", "utf-8")
    (found,) = new(places, before)
    assert found.severity == "error"
    line = int(found.place.rpartition(":")[2])
    assert re.search(r"heemstede\.toml:\d+$", found.place)
    assert line > 0


def test_a_text_the_profile_needs_must_exist(places: Places) -> None:
    before = list(of_profiles(places, TODAY, strict=False))
    file = places.profiles / "landelijk.toml"
    text = file.read_text("utf-8")
    file.write_text(re.sub(r"^\[terms\.pip\]", "[terms.pipo]", text, flags=re.M), "utf-8")
    found = new(places, before)
    wanted = [one for one in found if "term-pipo" in one.text]
    assert wanted
    assert all(one.severity == "error" for one in wanted)
    line = (text.splitlines()).index("[terms.pip]") + 1
    assert wanted[0].place.endswith(f"landelijk.toml:{line}")


def test_facts_grow_old_with_a_line_each(places: Places) -> None:
    fresh = list(of_profiles(places, TODAY, strict=False))
    old = new(places, fresh, LATER)
    assert {one.severity for one in old} == {"warning"}
    files = {one.place.rpartition("/")[2].partition(":")[0] for one in old}
    assert files == {path.name for path in FOLDER.glob("*.toml")}
    for one in old:
        name, line = one.place.rpartition("/")[2].split(":")
        stated = (places.profiles / name).read_text("utf-8").splitlines()[int(line) - 1]
        assert stated.startswith("checked = ")
    assert len({(one.place, one.text) for one in old}) == len(old)


def test_old_facts_are_errors_when_strict(places: Places) -> None:
    fresh = list(of_profiles(places, TODAY, strict=True))
    old = [one for one in of_profiles(places, LATER, strict=True) if one not in fresh]
    assert old
    assert {one.severity for one in old} == {"error"}


def test_what_is_unconfirmed_is_one_line_a_profile(places: Places) -> None:
    file = places.profiles / "heemstede.toml"
    text = file.read_text("utf-8")
    before = next(line for line in unconfirmed(places) if line.startswith("heemstede: "))
    assert "2022" in before
    assert not any(line.startswith("landelijk") for line in unconfirmed(places))
    confirmed = text.replace("checked = 2026-11-21", "checked = 2026-11-21\nconfirmed = 2026-11-21")
    file.write_text(confirmed, "utf-8")
    assert not any(line.startswith("heemstede") for line in unconfirmed(places))
    file.write_text("title =", "utf-8")
    assert not any(line.startswith("heemstede") for line in unconfirmed(places))


def test_broken_files_are_errors_together(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    law = places.profiles / "landelijk.toml"
    law.write_bytes(b"title = \xff\n")
    file = places.locales / "ti" / "menu.ftl"
    text = file.read_text("utf-8")
    file.write_text(f"{text}\nthis is no text\n", "utf-8")
    with pytest.raises(SystemExit) as ended:
        check(strict=False, places=places)
    assert ended.value.code == 1
    line = text.count("\n") + 2
    told = capsys.readouterr().out
    assert f"error: locales/ti/menu.ftl:{line}: " in told
    assert re.search(r"^error: \S+landelijk\.toml:1: ", told, re.M)


def test_a_text_of_the_flows_must_exist(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one municipality: `wegwijs check` itself walks them all."""
    monkeypatch.setattr(checking, "profiles", lambda folder: ("landelijk", "heemstede"))
    for file in (places.locales / "nl").glob("*.ftl"):
        text = file.read_text("utf-8")
        file.write_text(re.sub(r"^menu-what =", "menu-gone =", text, flags=re.M), "utf-8")
    found = list(of_flows(places, datetime(2026, 11, 21, tzinfo=UTC)))
    assert found
    assert {one.severity for one in found} == {"error"}
    assert all("menu-what" in one.text for one in found)


def test_the_summary_counts(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with texts, profiles, lessons and flows: of these here one thing."""
    dead_end = Finding("error", "flows menu", "nothing leads on or back")
    monkeypatch.setattr(checking, "of_flows", lambda places, now: iter([dead_end]))
    done = shell.dutch("check")
    assert "fout: flows menu: nothing leads on or back" in done.lines
    errors = sum(line.startswith("fout: ") for line in done.lines)
    warnings = sum(line.startswith("let op: ") for line in done.lines)
    summary = done.lines[-1]
    assert f"fouten={errors} waarschuwingen={warnings}" in summary
    of_profiles_not_confirmed = len(list(unconfirmed(Places())))
    assert len(done.lines) == errors + warnings + of_profiles_not_confirmed + 1
    assert done.code == 1
    assert re.search(r"leesniveau \d+\.\d .* langste zin \d+ woorden", summary)
    assert "4 talen" in summary
