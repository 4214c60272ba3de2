"""What the pages say must be true of the code: settings, targets, commands, folders, terms."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import typer

from cli.main import app
from cli.settings import PREFIX, Settings
from flows.quiet import QuietHours
from storage.retention import Retention
from storage.schema import metadata
from tests.documents import ROOT, anchors, code, documents, links, name_of, read, read_yaml, rows

READMES = ("README.md", "README.nl.md")
CONTRACT = {
    "TELEGRAM_TOKEN",
    "MUNICIPALITY",
    "DATABASE_URL",
    "TELEGRAM_API_URL",
    "PUBLIC_URL",
    "WEBHOOK_SECRET",
    "LISTEN",
    "CONSOLE_LISTEN",
    "METRICS_LISTEN",
    "SECRET_KEY",
    "MESSAGES_PER_SECOND",
    "MESSAGES_PER_SECOND_PER_CHAT",
    "QUIET_HOURS",
    "BOTS_FILE",
    "CONSOLE_URL",
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
}
"""Settings that installations rely on: never renamed."""
LICENCE = "7718466afa7e13afafe2acc2edd2f73ac7fa41ee5a2982df3934dd1fc702940c"
"""SHA-256 of the words of the EUPL 1.2 in English, in lower case, a space between two."""
LARGEST_PICTURE = 150_000
page = pytest.mark.parametrize("page", documents(), ids=name_of)


def in_words(default: object) -> set[str]:
    """How a default may stand in the table."""
    if default is None:
        return {"", "made and kept", "gemaakt en bewaard"}
    if isinstance(default, QuietHours):
        return {f"`{default.begins:%H:%M}-{default.ends:%H:%M}`"}
    return {f"`{default}`"}


@pytest.mark.parametrize("readme", READMES)
def test_the_settings_table_is_complete_and_exact(readme: str) -> None:
    table = {row[0].strip("`"): row[1] for row in rows(read(readme)) if PREFIX in row[0]}
    fields = {f"{PREFIX}{name.upper()}": one for name, one in Settings.model_fields.items()}
    assert set(table) == set(fields)
    wrong = [name for name, one in fields.items() if table[name] not in in_words(one.default)]
    assert wrong == []


def test_no_setting_of_the_contract_is_lost() -> None:
    assert {name.upper() for name in Settings.model_fields} >= CONTRACT


@pytest.mark.parametrize("readme", READMES)
def test_every_target_of_make_is_told_and_exists(readme: str) -> None:
    told = re.findall(r"\bmake ([a-z]+)\b", "\n".join(code(read(readme))))
    targets = re.findall(r"^([a-z]+):.*## ", read("Makefile"), re.MULTILINE)
    assert set(told) == set(targets) - {"help"}


def commands() -> set[str]:
    """`run`, `person`, `person invite`."""
    tree: Mapping[str, Any] = getattr(typer.main.get_command(app), "commands", {})
    below = {f"{name} {one}" for name, group in tree.items() for one in _below(group)}
    return below | set(tree)


def _below(group: object) -> Iterator[str]:
    yield from getattr(group, "commands", {})


def named_commands(text: str) -> Iterator[str]:
    """The commands that a page names in code; of a group with what follows."""
    groups = {name.partition(" ")[0] for name in commands() if " " in name}
    for first, second in re.findall(r"(?<!opt/)\bwegwijs ([a-z]+)(?: ([a-z][a-z-]+))?", text):
        yield f"{first} {second}".strip() if first in groups else first


@page
def test_every_command_that_is_named_exists(page: Path) -> None:
    text = "\n".join(code(page.read_text(encoding="utf-8")))
    assert set(named_commands(text)) - commands() == set()


@page
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    broken = [
        link
        for link in links(page.read_text(encoding="utf-8"))
        if not link.startswith(("https://", "http://", "mailto:")) and not _exists(page, link)
    ]
    assert broken == []


def _exists(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not anchor:
        return target.exists()
    return target.exists() and anchor in anchors(target.read_text(encoding="utf-8"))


@page
def test_every_file_that_is_named_exists(page: Path) -> None:
    named = re.compile(r"(?:[a-z_]+/)+[a-z_]+(?:\.(?:py|toml|service))?/?")
    top = {path.name for path in ROOT.iterdir() if path.is_dir()}
    paths = {one for one in code(page.read_text(encoding="utf-8")) if named.fullmatch(one)}
    ours = {one for one in paths if one.partition("/")[0] in top}
    assert {one for one in ours if not (ROOT / one).exists()} == set()


def test_every_step_in_the_glossary_is_one_of_the_law() -> None:
    named = re.findall(r"`steps\.([a-z]+)`", read("docs/glossary.md"))
    law = tomllib.loads(read("flows/klantreis/landelijk.toml"))["steps"]
    assert named
    assert set(named) <= set(law)


@page
def test_no_picture_comes_from_elsewhere(page: Path) -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    assert [one for one in pictures if one.startswith("http")] == []


def test_every_picture_is_shown_described_and_small() -> None:
    made = {name_of(path): path.stat().st_size for path in (ROOT / "docs/pictures").iterdir()}
    for readme in READMES:
        shown = dict(re.findall(r"!\[([^\]]*)\]\((docs/pictures/[^)]+)\)", read(readme)))
        assert set(shown.values()) == set(made)
        assert all(len(description) > 10 for description in shown)
    assert [name for name, size in made.items() if size > LARGEST_PICTURE] == []


def test_the_two_readmes_are_twins() -> None:
    english, dutch = (read(name) for name in READMES)
    for shape in (r"^#+ ", r"^- \*\*", r"^\d\. ", r"^\|", r"^```"):
        found = [re.findall(shape, text, re.MULTILINE) for text in (english, dutch)]
        assert found[0] == found[1], shape
    assert set(links(english)) - {"README.nl.md"} == set(links(dutch)) - {"README.md"}


def test_every_folder_is_in_how_it_is_built() -> None:
    table = rows(read("docs/how-it-is-built.md"))
    told = {row[0].strip("`") for row in table if re.fullmatch(r"`[a-z]+`", row[0])}
    there = {
        path.name
        for path in ROOT.iterdir()
        if path.is_dir() and re.fullmatch(r"[a-z]+", path.name) and path.name != "build"
    }
    assert told == there


def test_every_table_and_its_term_are_in_privacy() -> None:
    text = read("docs/privacy.md")
    assert [name for name in metadata.tables if f"`{name}`" not in text] == []
    terms = {name: row[2] for row in rows(text) if len(row) == 3 for name in _tables(row[1])}
    keep = Retention()
    assert terms["inbound_message"] == f"{keep.messages.days} days"
    assert terms["outbox"] == f"{keep.outbox.days} days"
    assert f"{keep.updates.days} days" in terms["raw_update"]
    assert terms["handled_update"] == f"{keep.updates.days} days"
    assert terms["invitation"].startswith(f"{keep.links.days} days")
    assert terms["digest"] == f"{keep.links.days} days"
    for name in ("appointment", "course"):
        assert terms[name].startswith(f"{keep.appointments.days} days after")
    for name in ("reminder", "preparation"):
        assert terms[name] == f"{keep.talks.days} days after the appointment"


def _tables(cell: str) -> list[str]:
    return re.findall(r"`([a-z_]+)`", cell)


def test_the_licence_is_the_whole_eupl() -> None:
    words = re.findall(r"\w+", read("LICENSE").lower())
    assert hashlib.sha256(" ".join(words).encode()).hexdigest() == LICENCE


def test_the_workflow_only_calls_the_script() -> None:
    job = read_yaml(".github/workflows/ci.yml")["jobs"]["check"]
    assert [step["run"] for step in job["steps"] if "run" in step] == [".ci/run"]
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]
    assert job["env"] == {"PYTHON": "python"}, "else make would choose the newest it finds"


def test_the_container_file_copies_what_exists() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", read("Containerfile"), re.MULTILINE)
    names = [name for line in copied for name in line.split()]
    assert names
    assert [name for name in names if not (ROOT / name).exists()] == []


def test_the_score_of_the_service_is_told_the_same_everywhere() -> None:
    scores = [re.findall(r"\b(1\.\d)[, ]+\"?OK", read(name)) for name in READMES]
    scores.append(re.findall(r"\*\*(\d\.\d) OK\*\*", read("docs/hosting.md")))
    assert scores[0] == scores[1] == scores[2] != []
