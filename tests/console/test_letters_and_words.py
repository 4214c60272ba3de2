"""The letter in each language, and a Dutch word for every code that can be shown."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

import pytest

from casework import dossier
from casework.caseload import profile_of
from casework.passing import TALK
from casework.takeover import TASK as TAKEOVER
from console import message_words, vendor, words
from console.letters import last_whole_day, letter
from flows.inputs import Kind
from flows.klantreis.person import DATE_NAMES
from flows.steps.asking import REQUESTS, TOPICS
from locales.bidi import without_marks
from locales.files import LANGUAGES
from storage.caseload import ChatStatus
from storage.conversations import NewMedia
from storage.people import Doelgroep, Leerroute
from storage.staff import Role
from storage.work import Sent
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_says_whose_it_is_until_when_and_what_we_never_ask(
    world: World, language: str
) -> None:
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        invited = dossier.invite(connection, anna, world.people["Amal"].public_id, NOW)
    made = letter(world.catalog, profile_of(world.profiles, "heemstede"), invited, language)
    assert made.right_to_left == (language == "ar")
    assert "Amal" in made.hello
    assert "Heemstede" in made.about[0]
    assert "DigiD" in made.safe
    assert "BSN" in made.safe
    assert "04-12-2026" in without_marks(made.once)
    assert len(made.steps) == 4


async def test_the_page_holds_the_letter_twice_and_in_dutch_once(world: World) -> None:
    client = await world.logged_in("anna")
    with world.database.transaction() as connection:
        world.person(connection, "heemstede", "HS-8", "Joana", language="nl")
    for name, letters in (("Amal", 2), ("Joana", 1)):
        path = f"/inburgeraars/{world.people[name].public_id}/uitnodigen"
        page = await client.post(path, data={"bekend": "0"})
        assert page.text.count('<article class="letter"') == letters
        assert page.text.count("<svg") - 1 == letters


def test_paper_promises_whole_days_only() -> None:
    assert last_whole_day(datetime(2026, 12, 5, 9, tzinfo=UTC)) == date(2026, 12, 4)
    assert last_whole_day(datetime(2026, 12, 4, 23, 30, tzinfo=UTC)) == date(2026, 12, 4)


def test_every_code_has_a_word() -> None:
    assert set(message_words.TOPICS) == {*TOPICS, *REQUESTS, TAKEOVER, TALK}
    assert set(words.LANGUAGES) == set(LANGUAGES)
    assert set(words.DATES) == set(DATE_NAMES)
    for kind, known in (
        (Doelgroep, words.DOELGROEPEN),
        (Leerroute, words.ROUTES),
        (ChatStatus, words.STATUSES),
        (Role, words.ROLES),
        (Kind, message_words.KINDS),
    ):
        assert set(known) == set(kind)


@pytest.mark.parametrize(
    ("due", "told"),
    [
        (timedelta(seconds=-1), ("late", "Te laat")),
        (timedelta(hours=14), ("today", "Vandaag")),
        (timedelta(hours=15), ("later", "Morgen")),
        (timedelta(days=3), ("later", "Nog 3 dagen")),
    ],
)
def test_how_pressing(due: timedelta, told: tuple[str, str]) -> None:
    """It is 10:00 in the Netherlands: the day ends after 14 hours."""
    assert words.left(NOW + due - timedelta(minutes=1), NOW) == told


@pytest.mark.parametrize(
    ("back", "told"),
    [
        (timedelta(hours=1), "vandaag 09:00"),
        (timedelta(hours=11), "gisteren 23:00"),
        (timedelta(days=14), "14 dagen geleden"),
        (timedelta(days=15), "06-11-2026"),
    ],
)
def test_how_long_ago(back: timedelta, told: str) -> None:
    assert words.ago(NOW - back, NOW) == told
    assert words.ago(None, NOW) == "–"


@pytest.mark.parametrize(
    ("kind", "file", "told"),
    [
        (Kind.VOICE, NewMedia("f", "u", seconds=75, size=9), "Spraakbericht, 1:15"),
        (Kind.PHOTO, NewMedia("f", "u", size=400), "Foto, 1 kB"),
        (
            Kind.DOCUMENT,
            NewMedia("f", "u", size=2_500_000, file_name="a.pdf"),
            "Bestand a.pdf, 2,5 MB",
        ),
        (Kind.LOCATION, None, "Locatie"),
    ],
)
def test_media_are_named(kind: Kind, file: NewMedia | None, told: str) -> None:
    sent = Sent(1, 1, kind, None, NOW, (file,) if file else ())
    assert message_words.media(sent) == told


def test_what_others_made_stands_here_with_its_licence() -> None:
    for package in vendor.packages():
        assert len(package.sha256) == hashlib.sha256().digest_size * 2
        for name in package.files.values():
            assert (vendor.FOLDER / package.folder / name).stat().st_size > 100
        assert (vendor.FOLDER / package.folder / "LICENSE.txt").exists()
