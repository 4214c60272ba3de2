"""What a file is, by its first bytes: what a sender says of it is not believed."""

from __future__ import annotations

from casework.errors import CaseError, Reason

MOST_VOICE = 5 * 1024 * 1024
"""Bytes of a voice message that staff upload: about an hour as telephones record it."""
_OGG, _MP3, _MP4 = "audio/ogg", "audio/mpeg", "audio/mp4"
VOICES = {_OGG: "ogg", _MP3: "mp3", _MP4: "m4a"}
"""Kinds that Telegram plays as a voice message (Bot API, "sendVoice"), each with its ending."""
_AUDIO_BRANDS = (b"M4A ", b"M4B ")
_VIDEO_BRANDS = (b"isom", b"iso2", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"MSNV", b"qt  ")


def kind_of(content: bytes) -> str:
    """The kind of a sound, picture or film that a browser shows; empty for anything else."""
    head = content[:16]
    if head[4:8] == b"ftyp":
        return _mp4(head[8:12])
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    return _MP3 if _is_mpeg_frame(head) else ""


_STARTS = (
    (b"OggS", _OGG),
    (b"ID3", _MP3),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
)


def voice_kind(content: bytes) -> str:
    """The kind of a voice message. CaseError for what is none, or too large."""
    if len(content) > MOST_VOICE:
        raise CaseError(Reason.FILE_TOO_LARGE, most=MOST_VOICE // 1_048_576)
    kind = kind_of(content)
    if kind not in VOICES:
        raise CaseError(Reason.VOICE_UNUSABLE)
    return kind


def _mp4(brand: bytes) -> str:
    if brand in _AUDIO_BRANDS:
        return _MP4
    return "video/mp4" if brand in _VIDEO_BRANDS else ""


def _is_mpeg_frame(head: bytes) -> bool:
    """A frame of MPEG layer III: eleven bits, a version that exists, and its layer."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    return head[1] & 0x18 != 0x08 and head[1] & 0x06 == 0x02
