"""Anything may come in: it is read, or it is UNREADABLE; never an error, never half a text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.updates import LONGEST_TEXT, masked, read_update
from casework.incoming import Act, Incoming
from flows.inputs import Kind

CHAT = {"id": 7_000_000_001, "type": "private", "first_name": "Amal"}
PERSON = {"id": 7_000_000_001, "is_bot": False, "first_name": "Amal", "language_code": "nl-NL"}
MESSAGE: dict[str, Any] = {"message_id": 5, "date": 1, "chat": CHAT, "from": PERSON}


def read(**update: Any) -> Incoming:
    incoming = read_update({"update_id": 1, **update})
    assert incoming is not None
    return incoming


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"text": "hoi"}, Kind.TEXT),
        ({"photo": [{"file_id": "a"}, {"file_id": "b"}]}, Kind.PHOTO),
        ({"voice": {"file_id": "v", "duration": 3}}, Kind.VOICE),
        ({"video_note": {"file_id": "v"}}, Kind.VIDEO),
        ({"animation": {"file_id": "a"}, "document": {"file_id": "d"}}, Kind.VIDEO),
        ({"document": {"file_id": "d", "file_name": "brief.pdf"}}, Kind.DOCUMENT),
        ({"sticker": {"file_id": "s"}}, Kind.STICKER),
        ({"location": {}}, Kind.LOCATION),
        ({"contact": {}}, Kind.CONTACT),
        ({"dice": {"value": 6}}, Kind.OTHER),
    ],
)
def test_a_message_is_told_by_its_kind(fields: dict[str, Any], kind: Kind) -> None:
    incoming = read(message={**MESSAGE, **fields})
    assert (incoming.act, incoming.kind, incoming.chat) == (Act.WROTE, kind, CHAT["id"])
    assert read(edited_message={**MESSAGE, **fields}).kind is kind


@pytest.mark.parametrize(
    ("text", "command", "argument"),
    [
        ("/start", "start", ""),
        ("/start  abc ", "start", "abc"),
        ("/Start@wegwijs_bot abc", "start", "abc"),
        ("/", "menu", ""),
        ("/ ?", "", "?"),
        ("menu", "", ""),
    ],
)
def test_a_command_is_taken_apart(text: str, command: str, argument: str) -> None:
    incoming = read(message={**MESSAGE, "text": text})
    assert (incoming.command, incoming.argument) == (command, argument)
    assert (incoming.act is Act.COMMANDED) == bool(command)


@pytest.mark.parametrize(
    "update",
    [
        {"message": 7},
        {"message": {**MESSAGE, "text": 5}},
        {"message": {**MESSAGE, "photo": []}},
        {"message": {**MESSAGE, "photo": {"file_id": "x"}}},
        {"message": {**MESSAGE, "voice": {}}},
        {"message": {**MESSAGE, "voice": {"file_id": "v", "duration": "long"}}},
        {"message": {**MESSAGE, "message_id": 2**63}},
        {"message": {**MESSAGE, "from": "Amal"}},
        {"message": {**MESSAGE, "chat": {**CHAT, "id": 2**63}}},
        {"message": {**MESSAGE, "chat": {**CHAT, "id": True}}},
        {"message": {**MESSAGE, "chat": "private"}},
        {"callback_query": None},
        {"callback_query": {"id": "1"}},
        {"my_chat_member": {"chat": CHAT}},
    ],
)
def test_what_can_not_be_read_is_unreadable(update: dict[str, Any]) -> None:
    incoming = read(**update)
    assert incoming.act is Act.UNREADABLE
    assert incoming.chat in (None, CHAT["id"])


@pytest.mark.parametrize("id", [None, "1", 1.0, True, 2**63, -(2**63), [], {}])
def test_an_update_without_a_usable_id_is_nothing(id: object) -> None:
    assert read_update({"update_id": id, "message": {**MESSAGE, "text": "x"}}) is None
    assert read_update({}) is None


def test_the_largest_ids_fit() -> None:
    largest = 2**63 - 1
    chat = {**CHAT, "id": largest}
    incoming = read_update({"update_id": largest, "message": {**MESSAGE, "chat": chat}})
    assert incoming is not None
    assert (incoming.update_id, incoming.chat) == (largest, largest)


def test_groups_and_channels_are_not_people() -> None:
    group = {"id": -100, "type": "supergroup"}
    assert read(message={**MESSAGE, "chat": group, "text": "/start"}).act is Act.GROUP
    assert read(message={**MESSAGE, "chat": group, "text": "hoi"}).act is Act.IGNORED
    channel = {"id": -200, "type": "channel"}
    assert read(message={**MESSAGE, "chat": channel, "text": "/start"}).act is Act.IGNORED
    press = {"id": "1", "from": PERSON, "data": "x", "message": {"message_id": 1, "chat": group}}
    assert read(callback_query=press).act is Act.GROUP


def test_texts_come_in_clean_short_and_masked() -> None:
    text = "\x00\ud800\u202eBSN 123456782 " + "x" * 1_000_000
    entities = [{"type": "bold", "offset": at, "length": 1} for at in range(10_000)]
    incoming = read(message={**MESSAGE, "text": text, "entities": entities})
    assert len(incoming.text) <= LONGEST_TEXT
    assert "123456782" not in incoming.text
    assert incoming.text.startswith("BSN ●●●●●●●●● xxx")
    incoming.text.encode()  # no half of a pair is left


def nested(depth: int) -> dict[str, Any]:
    inner: dict[str, Any] = {"text": "123456782"}
    for _ in range(depth):
        inner = {"reply_to_message": inner}
    return inner


def test_what_is_kept_of_an_update_is_masked_and_fit_for_every_database() -> None:
    update = {"update_id": 1, "message": {**MESSAGE, "text": "\x00\ud83d 123456782 \ud800"}}
    kept = masked(update)
    assert kept.isascii()
    assert "\x00" not in kept
    assert "123456782" not in kept
    assert json.loads(kept)["message"]["chat"] == CHAT
    assert "123456782" not in masked({"update_id": 1, **nested(100)})
    assert json.loads(masked({"update_id": 1, **nested(100_000)})) == {"update_id": 1}


STRANGE = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from([CHAT, PERSON, "/start", "\ud800", "\x00", 2**63, -(2**63), "f|menu|x|1"])
)
JSON = st.recursive(
    STRANGE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    [
        *("message_id", "chat", "from", "text", "caption", "photo", "voice", "video", "document"),
        *("sticker", "location", "contact", "data", "id", "message", "new_chat_member", "type"),
        *("file_id", "duration", "file_size", "language_code", "entities"),
    ]
)
PARTS = st.dictionaries(FIELDS, JSON | st.dictionaries(FIELDS, JSON, max_size=4), max_size=6)
WHOLE = st.builds(lambda parts: {**MESSAGE, "text": "hoi", **parts}, PARTS)
PRESS = st.builds(
    lambda parts: {"id": "1", "from": PERSON, "message": MESSAGE, "data": "x", **parts}, PARTS
)
ACTS = st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "poll"])
UPDATES = st.builds(
    lambda act, part, id: {"update_id": id, act: part},
    ACTS,
    WHOLE | PRESS | PARTS | JSON,
    st.integers(1, 2**63 - 1),
)


@settings(max_examples=300, deadline=None)
@given(UPDATES)
def test_any_update_is_read(update: dict[str, Any]) -> None:
    incoming = read_update(update)
    assert incoming is not None
    assert incoming.update_id == update["update_id"]
    assert len(incoming.text) <= LONGEST_TEXT
    for text in (incoming.text, incoming.command, incoming.argument):
        text.encode()
    for number in (incoming.chat, incoming.message_id):
        assert number is None or -(2**63) < number < 2**63
    json.loads(masked(update))
