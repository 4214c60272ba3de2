"""Files: kept, fetched again, used again by their id, and refused as Telegram refuses them."""

from __future__ import annotations

import pytest

from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from tests.bot.simulator.conftest import AMAL, Api, Files, picture

OGG: Files = {"voice": ("voorlezen.ogg", b"OggS-sound", "audio/ogg")}


async def test_a_voice_is_sent_fetched_and_sent_again(api: Api) -> None:
    sent = await api.send("sendVoice", {"chat_id": AMAL, "duration": 4, "caption": "luister"}, OGG)
    voice = sent.message["voice"]
    assert isinstance(voice, dict)
    assert (voice["duration"], voice["mime_type"], voice["file_size"]) == (4, "audio/ogg", 10)
    found = (await api("getFile", file_id=voice["file_id"])).message
    assert await api.download(str(found["file_path"])) == (200, b"OggS-sound")
    again = (await api("sendVoice", chat_id=AMAL, voice=voice["file_id"])).message["voice"]
    assert isinstance(again, dict)
    assert again["file_id"] == voice["file_id"]


async def test_what_a_person_sends_can_be_fetched(api: Api, phone: Phone) -> None:
    photo = picture()
    message = await phone.sends_photo(photo)
    media = message.content.media
    assert media is not None
    assert media.file is not None
    found = (await api("getFile", file_id=media.file.file_id)).message
    assert await api.download(str(found["file_path"])) == (200, photo)


async def test_a_file_is_used_only_as_what_it_is(api: Api) -> None:
    sent = await api.send("sendVoice", {"chat_id": AMAL}, OGG)
    voice = sent.message["voice"]
    assert isinstance(voice, dict)
    answer = await api("sendPhoto", chat_id=AMAL, photo=voice["file_id"])
    assert answer.refusal == "400 Bad Request: can't use file of type VoiceNote as Photo"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "file must be non-empty"),
        (b"no picture at all", "IMAGE_PROCESS_FAILED"),
        (picture(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (picture(6000, 4001), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_a_bad_photo_is_refused(api: Api, data: bytes, reason: str) -> None:
    answer = await api.send("sendPhoto", {"chat_id": AMAL}, {"photo": ("a.png", data, "image/png")})
    assert answer.refusal == f"400 Bad Request: {reason}"


async def test_files_that_are_too_big(api: Api) -> None:
    large = b"x" * 10_485_761
    photo = await api.send("sendPhoto", {"chat_id": AMAL}, {"photo": ("a.png", large, "image/png")})
    assert "too big for a photo" in photo.refusal
    files = {"document": ("a.bin", large + large, "application/octet-stream")}
    sent = await api.send("sendDocument", {"chat_id": AMAL}, files)
    document = sent.message["document"]
    assert isinstance(document, dict)
    fetched = await api("getFile", file_id=document["file_id"])
    assert fetched.refusal == "400 Bad Request: file is too big"


async def test_an_album_is_two_to_ten(api: Api) -> None:
    files = {name: (f"{name}.png", picture(), "image/png") for name in ("een", "twee")}
    media = [{"type": "photo", "media": f"attach://{name}"} for name in files]
    album = (await api.send("sendMediaGroup", {"chat_id": AMAL, "media": media}, files)).result
    assert isinstance(album, list)
    assert len({message["media_group_id"] for message in album}) == 1
    assert len(album) == 2
    one = await api.send("sendMediaGroup", {"chat_id": AMAL, "media": media[:1]}, files)
    assert one.refusal.endswith("wrong number of media in the album; 2-10 are expected")


async def test_a_stranger_gets_no_file(api: Api, simulator: Simulator) -> None:
    assert (await Api(api.http, "4200000001:another-token-here").download("voice/x"))[0] == 401
    assert (await api.download("voice/x"))[0] == 404
