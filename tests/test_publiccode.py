"""publiccode.yml against the standard (yml.publiccode.tools, core 0.4), as far as we use it."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from locales.files import LANGUAGES
from tests.documents import read, read_yaml

REQUIRED = (
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
)
STATUSES = {"concept", "development", "beta", "stable", "obsolete"}
TYPES = {
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
}
MAINTENANCE = {"internal", "contract", "community", "none"}
CATEGORIES = {"communications", "customer-service-and-support", "instant-messaging"}
"""Of the standard's list, those that fit us."""
SCOPES = {"local-authorities", "society", "welfare"}


@pytest.fixture(scope="module")
def publiccode() -> dict[str, Any]:
    return read_yaml("publiccode.yml")


def test_every_key_that_must_be_there_is(publiccode: dict[str, Any]) -> None:
    assert [key for key in REQUIRED if not publiccode.get(key)] == []
    assert re.fullmatch(r"0\.\d+(\.\d+)?", publiccode["publiccodeYmlVersion"])
    assert publiccode["url"].startswith("https://")


def test_words_of_a_list_are_in_the_list(publiccode: dict[str, Any]) -> None:
    assert publiccode["developmentStatus"] in STATUSES
    assert publiccode["softwareType"] in TYPES
    assert set(publiccode["categories"]) <= CATEGORIES
    assert set(publiccode["intendedAudience"]["scope"]) <= SCOPES
    assert publiccode["maintenance"]["type"] in MAINTENANCE


def test_whoever_maintains_it_is_named(publiccode: dict[str, Any]) -> None:
    contacts = publiccode["maintenance"]["contacts"]
    assert contacts
    assert all(contact["name"] for contact in contacts)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_descriptions_have_the_right_length(publiccode: dict[str, Any], language: str) -> None:
    told = publiccode["description"][language]
    assert len(told["shortDescription"]) <= 150
    assert 150 <= len(told["longDescription"]) <= 10_000
    assert told["features"]
    assert len(told["genericName"]) <= 35


def test_it_says_what_the_project_says(publiccode: dict[str, Any]) -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    assert publiccode["softwareVersion"] == project["version"]
    assert publiccode["legal"]["license"] == project["license"]
    assert project["requires-python"] == f">={publiccode['dependsOn']['open'][0]['versionMin']}"
    assert set(publiccode["localisation"]["availableLanguages"]) == set(LANGUAGES)
