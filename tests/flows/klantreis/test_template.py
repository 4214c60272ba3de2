"""The template for another municipality: every key is there, explained, and it is a good file."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from cli.checking import Places, of_profiles
from flows.klantreis.model import (
    Activity,
    Contact,
    Fact,
    Hours,
    Item,
    Moment,
    Part,
    Profile,
    Source,
    Step,
    Term,
)
from flows.klantreis.profile import FOLDER, LAW, load_profile
from flows.klantreis.tables import Audience, Table

TEMPLATE = FOLDER / "template.toml.example"
OF_THE_LAW = {"law", "needs", "minimum", "maximum", "ask"}
"""Keys that only the law's own file may have."""
OF_THE_LOADER = {"id", "name", "unconfirmed", "asked"}
TABLES: Mapping[str, type[Table]] = {
    "sources": Source,
    "facts": Fact,
    "contacts": Contact,
    "steps": Step,
    "terms": Term,
    "activities": Activity,
    "checklist": Item,
}
TEXT = TEMPLATE.read_text("utf-8")
DATA = tomllib.loads(TEXT)


def keys_of(model: type[Table]) -> set[str]:
    """The keys a municipality may write in such a table."""
    names = {field.alias or name for name, field in model.model_fields.items()}
    ours = OF_THE_LOADER - ({"name"} if model is Contact else set())
    return names - OF_THE_LAW - (ours - {"id"} if model is Part else ours)


def tables(data: object, name: str) -> Iterator[Mapping[str, object]]:
    """Every inline table that stands under this key, however deep."""
    found = data.items() if isinstance(data, dict) else ()
    for key, value in found:
        if key == name:
            yield from (one for one in _listed(value) if isinstance(one, dict))
        for one in _listed(value):
            yield from tables(one, name)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def used(found: Iterator[Mapping[str, object]]) -> set[str]:
    return {key for one in found for key in one}


@pytest.mark.parametrize("table", TABLES)
def test_each_table_has_exactly_the_keys_of_its_model(table: str) -> None:
    assert used(iter(DATA[table].values())) == keys_of(TABLES[table])


def test_every_table_of_a_profile_is_there() -> None:
    assert set(DATA) == keys_of(Profile)


@pytest.mark.parametrize(
    ("keys", "model"),
    [
        (("for",), Audience),
        (("texts",), Part),
        (("hours",), Hours),
        (("starts", "due", "done"), Moment),
    ],
)
def test_what_stands_between_braces_has_exactly_its_keys(
    keys: tuple[str, ...], model: type[Table]
) -> None:
    assert {key for name in keys for key in used(tables(DATA, name))} == keys_of(model)


def test_every_key_is_explained() -> None:
    explained = {
        word
        for head in re.findall(r"^#   +([a-z][a-z, ]*?(?: en [a-z]+)?):", TEXT, re.M)
        for word in re.findall(r"[a-z]+", head)
    }
    models: list[type[Table]] = [*TABLES.values(), Audience, Part, Hours, Moment]
    assert {key for model in models for key in keys_of(model)} <= explained


def test_a_copy_of_it_is_a_good_profile_with_texts(tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"{LAW}.toml", tmp_path)
    shutil.copy(TEMPLATE, tmp_path / "voorbeeldstad.toml")
    profile = load_profile("voorbeeldstad", tmp_path)
    assert (profile.title, profile.contact_name) == ("Voorbeeldstad", "klantmanager inburgering")
    assert not profile.unconfirmed
    found = of_profiles(Places(profiles=tmp_path), date(2026, 11, 21), strict=True)
    assert [str(one) for one in found if "voorbeeldstad" in one.place] == []


def test_the_template_itself_is_no_profile() -> None:
    assert "template" not in {path.stem for path in FOLDER.glob("*.toml")}
