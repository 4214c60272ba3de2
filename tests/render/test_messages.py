"""Every screen in every language stays within what Telegram takes, and says what it should."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from bot.rendering import keyboard
from cli.texts import load_profiles
from flows.context import LANGUAGES, Context
from flows.inspect import tour
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.lessons.loader import load_library
from flows.model import Choice, Screen, Text
from flows.payload import (
    Payload,
    again_data,
    bulletin_payload,
    news_payload,
    payload_from,
    payload_of,
)
from flows.session import View
from flows.situations import situations, with_case
from flows.steps import STEPS
from flows.steps.appointment_replies import INTERPRETERS
from flows.steps.news import JOURNEY, SILENCE
from flows.walking import fingerprint, walk
from locales.bidi import FSI, LRI, PDI, RLM
from locales.catalog import Catalog
from locales.formats import is_right_to_left
from render.messages import Message, Messages
from render.recordings import Recordings

pytestmark = pytest.mark.timeout(300)  # all there is to say is walked first
NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
TEXT, CAPTION, DATA = 4096, 1024, 64
ARABIC = re.compile(r"[\u0600-\u06ff]")


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.load(strict=True)


@pytest.fixture(scope="module")
def messages(catalog: Catalog) -> Messages:
    return Messages(catalog, Recordings(catalog))


@pytest.fixture(scope="module")
def profiles() -> Mapping[str, Profile]:
    return load_profiles()


@pytest.fixture(scope="module")
def payloads(profiles: Mapping[str, Profile]) -> list[Payload]:
    """Every distinct screen, as the outbox keeps it; of the lessons what somebody new to them
    meets (`tests/crawl` says all of them)."""
    all_there = situations(profiles, NOW, library=load_library())
    pupil = next(one for one in all_there if one.name.endswith("new to lessons"))
    walks = [*tour(profiles, NOW), walk(pupil)]
    found = {fingerprint(visit.view): visit.view for one in walks for visit in one.visits}
    return [payload_from(payload_of(view)) for view in found.values()]


@pytest.fixture
def menu(profiles: Mapping[str, Profile]) -> Payload:
    bare = Context(now=NOW, home="heemstede", profiles=profiles)
    context = with_case(bare, PersonDates("asielstatushouder"))
    return payload_from(payload_of(View(STEPS["menu"](context), "menu", 12)))


def after_entities(html: str) -> int:
    """UTF-16 code units of what is left once the tags are read."""
    return len(unescape(re.sub(r"<[^>]+>", "", html)).encode("utf-16-le")) // 2


def labels(message: Message) -> list[str]:
    return [button.text for row in message.rows for button in row]


def choices(message: Message) -> list[str]:
    return [button.data.split("|")[2] for row in message.rows for button in row]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_within_telegrams_limits(
    payloads: list[Payload], messages: Messages, language: str
) -> None:
    assert len(payloads) > 300
    for payload in payloads:
        long = replace(payload, token=36**6 - 1)
        message = messages.message(long, language, "Abdulrahman al-Khatib van der Meer")
        limit = CAPTION if message.picture else TEXT
        assert 1 <= after_entities(message.html) <= limit, message.html
        _check_buttons(message)


def _check_buttons(message: Message) -> None:
    buttons = [button for row in message.rows for button in row]
    assert 1 <= len(buttons) <= 100
    assert len({button.data for button in buttons}) == len(buttons)
    for button in buttons:
        assert button.text.strip(RLM + " "), button
        assert 1 <= len(button.data.encode()) <= DATA
    assert all(message.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_well_formed_html(
    payloads: list[Payload], messages: Messages, language: str
) -> None:
    for payload in payloads:
        html = messages.message(payload, language).html
        tags = re.findall(r"<(/?)([^>]*)>", html)
        assert {name for _, name in tags} <= {"b", "i", "code"}
        assert _nested(tags), html
        assert "&" not in re.sub(r"&(?:amp|lt|gt|quot|#\d+);", "", html)


def _nested(tags: list[tuple[str, str]]) -> bool:
    open_: list[str] = []
    for closes, name in tags:
        if not closes:
            open_.append(name)
        elif not open_ or open_.pop() != name:
            return False
    return not open_


def test_each_line_that_staff_wrote_has_its_own_direction(messages: Messages) -> None:
    """A Dutch word that comes first turns no Arabic sentence, and no number is turned round."""
    texts = {"nl": "PVT gaat door.\nBel 023 548 58 68.", "ar": "PVT في 30-11-2026.\nبلا رقم"}
    texts["ar"] += "\n\nZaal 2.\nاتصل: 023 548 58 68"
    payload = payload_from(bulletin_payload(Text("menu-what"), texts, 1, read=False, attached=None))
    lead, said = messages.message(payload, "ar").html.split("\n\n", 1)
    assert lead.startswith(RLM)
    assert said.split("\n") == [
        f"{RLM}PVT في {LRI}30-11-2026{PDI}.",
        f"{RLM}بلا رقم",
        "",
        f"{RLM}{FSI}Zaal 2.{PDI}",
        f"{RLM}اتصل: {LRI}023 548 58 68{PDI}",
    ]
    dutch = messages.message(replace(payload, language="nl"), "ar").html
    assert dutch.endswith(f"{FSI}PVT gaat door.{PDI}\n{FSI}Bel 023 548 58 68.{PDI}")


def test_each_arabic_paragraph_and_label_begins_from_the_right(
    payloads: list[Payload], messages: Messages
) -> None:
    for payload in payloads:
        if payload.polyglot:
            continue
        message = messages.message(payload, "ar")
        paragraphs = [one for one in message.html.split("\n\n") if one]
        said = [text for text in (*paragraphs, *labels(message)) if ARABIC.search(text)]
        assert said
        assert message.html.startswith(RLM)
        assert [one for one in _labels_in_arabic(message) if not one.startswith(RLM)] == []


NAMES = {*LANGUAGES.values(), *INTERPRETERS.values()}
"""Languages by their own names, which begin no sentence."""


def _labels_in_arabic(message: Message) -> Iterator[str]:
    return (one for one in labels(message) if ARABIC.search(one) and one not in NAMES)


def test_the_language_screen_speaks_every_language_at_once(messages: Messages) -> None:
    bare = Context(now=NOW, home="heemstede", profiles=load_profiles())
    payload = payload_from(payload_of(View(STEPS["welcome"](bare), "welcome", 1)))
    for language in LANGUAGES:
        message = messages.message(payload, language)
        assert len(message.html.split("\n")) == len(LANGUAGES)
        assert labels(message) == list(LANGUAGES.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_stands_first_where_several_share_the_chat(
    menu: Payload, messages: Messages, language: str
) -> None:
    alone = messages.message(menu, language).html
    assert messages.message(menu, language, "Sami").html == f"👤 <b>Sami</b>\n\n{alone}"


def test_a_name_can_not_be_html_or_turn_the_line(menu: Payload, messages: Messages) -> None:
    html = messages.message(menu, "nl", "<b>A&B\u202e").html
    assert html.startswith("👤 <b>&lt;b&gt;A&amp;B</b>\n\n")


@pytest.mark.parametrize("language", ["ar", "ti", "en"])
def test_one_button_shows_the_dutch_text_and_one_leads_back(
    menu: Payload, messages: Messages, language: str
) -> None:
    own = messages.message(menu, language)
    assert choices(own).count("dutch") == 1
    dutch = messages.message(replace(menu, language="nl"), language)
    assert dutch.language == "nl"
    assert dutch.html == messages.message(menu, "nl").html
    assert "dutch" not in choices(dutch)
    assert choices(dutch).count("own") == 1


def test_in_dutch_there_is_no_dutch_button(menu: Payload, messages: Messages) -> None:
    assert not {"dutch", "own"} & set(choices(messages.message(menu, "nl")))


def test_the_fixed_row_is_mirrored_from_right_to_left(
    profiles: Mapping[str, Profile], messages: Messages
) -> None:
    screen = STEPS["words"](Context(now=NOW, home="heemstede", profiles=profiles))
    payload = payload_from(payload_of(View(screen, "words", 1)))
    rows = {
        language: [
            button.data.split("|")[2] for button in messages.message(payload, language).rows[-1]
        ]
        for language in ("en", "ar")
    }
    assert is_right_to_left("ar")
    assert rows == {"en": ["back", "help", "dutch"], "ar": ["dutch", "help", "back"]}


# --- what comes by itself ----------------------------------------------------------------------

NOTICE = payload_from(
    {**news_payload((Text("news-lead"), Text("news-locked")), (JOURNEY, SILENCE), 7), "notice": 12}
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_by_itself_can_be_read_in_dutch_and_back(
    messages: Messages, language: str
) -> None:
    fixed = messages.message(NOTICE, language).rows[2:]
    data = [button.data for row in fixed for button in row]
    assert data == ([] if language == "nl" else [again_data(12, "dutch")])
    dutch = messages.message(replace(NOTICE, language="nl"), language)
    assert dutch.html == messages.message(NOTICE, "nl").html
    back = [button.data for row in dutch.rows[2:] for button in row]
    assert back == ([] if language == "nl" else [again_data(12, "own")])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_by_itself_has_a_slot_for_a_recording(
    messages: Messages, catalog: Catalog, tmp_path: Path, language: str
) -> None:
    assert "sound" not in choices(messages.message(NOTICE, language))
    for text in NOTICE.body:
        _record(tmp_path, catalog, language, text.id)
    spoken = Messages(catalog, Recordings(catalog, tmp_path)).message(NOTICE, language)
    fixed = [button.data for row in spoken.rows[2:] for button in row]
    assert fixed.count(again_data(12, "sound")) == 1


def _record(folder: Path, catalog: Catalog, language: str, message_id: str) -> Path:
    sound = folder / language / "sound"
    sound.mkdir(parents=True, exist_ok=True)
    path = sound / f"{message_id}.{catalog.source_hash(language, message_id)}.ogg"
    path.write_bytes(b"OggS")
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sound_button_is_there_only_when_every_paragraph_was_recorded(
    menu: Payload, catalog: Catalog, tmp_path: Path, language: str
) -> None:
    first, *others = [text.id for text in menu.body]
    paths = [_record(tmp_path, catalog, language, first)]
    incomplete = Messages(catalog, Recordings(catalog, tmp_path))
    assert others
    assert "sound" not in choices(incomplete.message(menu, language))
    assert incomplete.sounds(menu, language) == ()
    paths += [_record(tmp_path, catalog, language, one) for one in others]
    complete = Messages(catalog, Recordings(catalog, tmp_path))
    assert choices(complete.message(menu, language)).count("sound") == 1
    assert [one.path for one in complete.sounds(menu, language)] == paths


def test_a_recording_of_other_words_is_silent(
    menu: Payload, catalog: Catalog, tmp_path: Path
) -> None:
    for text in menu.body:
        path = _record(tmp_path, catalog, "ti", text.id)
        path.rename(path.with_name(f"{text.id}.00000000.ogg"))
    silent = Messages(catalog, Recordings(catalog, tmp_path))
    assert "sound" not in choices(silent.message(menu, "ti"))


def test_a_screen_with_sound_keeps_within_rows_of_three(
    menu: Payload, catalog: Catalog, tmp_path: Path
) -> None:
    for text in menu.body:
        _record(tmp_path, catalog, "en", text.id)
    payload = replace(menu, back=True, people=())
    message = Messages(catalog, Recordings(catalog, tmp_path)).message(payload, "en")
    fixed = message.rows[len(payload.choices) :]
    assert [len(row) for row in fixed] == [2, 2]


def test_the_keyboard_is_what_telegram_calls_one(menu: Payload, messages: Messages) -> None:
    markup = keyboard(messages.message(menu, "nl"))
    assert list(markup) == ["inline_keyboard"]
    rows = markup["inline_keyboard"]
    assert isinstance(rows, list)
    assert all(set(button) == {"text", "callback_data"} for row in rows for button in row)


def test_a_compact_screen_is_a_list_without_white(messages: Messages) -> None:
    body = (Text("menu-what"), Text("menu-what"))
    loose = Screen(body, (Choice("x", "x", "menu"),))
    tight = replace(loose, compact=True)
    html = [
        messages.message(payload_from(payload_of(View(screen, "menu", 1))), "nl").html
        for screen in (loose, tight)
    ]
    assert html[0].count("\n\n") == html[1].count("\n\n") + 1
