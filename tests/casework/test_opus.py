"""What a browser recorded becomes what Telegram plays, packet by packet."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.errors import CaseError
from casework.opus import WEBM, as_ogg
from casework.sounds import kind_of

HEAD = b"OpusHead" + bytes([1, 1]) + struct.pack("<HIhB", 312, 48_000, 0, 0)
UNKNOWN = b"\x01" + b"\xff" * 7
"""A size that is not told, as a recorder streams it."""


def element(id: str, value: bytes, *, streamed: bool = False) -> bytes:
    size = UNKNOWN if streamed else (0x10_00_00_00 | len(value)).to_bytes(4, "big")
    return bytes.fromhex(id) + size + value


def webm(packets: list[bytes], *, codec: bytes = b"A_OPUS", flags: int = 0x80) -> bytes:
    """As Chromium writes it: a track, then a cluster of blocks, none of known size."""
    track = element("AE", element("86", codec) + element("63A2", HEAD))
    blocks = b"".join(
        element("A3", b"\x81" + struct.pack(">h", at) + bytes([flags]) + one)
        for at, one in enumerate(packets)
    )
    cluster = element("1F43B675", element("E7", b"\0") + blocks, streamed=True)
    segment = element("18538067", element("1654AE6B", track) + cluster, streamed=True)
    return element("1A45DFA3", b"\x42\x82\x84webm") + segment


def pages(ogg: bytes) -> list[tuple[int, int, bytes, list[bytes]]]:
    """(flags, samples so far, the page with its sum set to 0, packets) of each page."""
    found = []
    while ogg:
        flags, heard = struct.unpack("<Bq", ogg[5:14])
        table = ogg[27 : 27 + ogg[26]]
        end = 27 + len(table) + sum(table)
        body, packets, length = ogg[27 + len(table) : end], [], 0
        for row in table:
            length += row
            if row < 255:
                packets.append(body[:length])
                body, length = body[length:], 0
        found.append((flags, heard, ogg[:end], packets))
        ogg = ogg[end:]
    return found


def checksum(page: bytes) -> int:
    """RFC 3533, 6: bit by bit, so otherwise than the program does."""
    value = 0
    for byte in page[:22] + bytes(4) + page[26:]:
        value ^= byte << 24
        for _ in range(8):
            value = ((value << 1) ^ (0x04C11DB7 if value >> 31 else 0)) & 0xFFFFFFFF
    return value


@given(st.lists(st.binary(min_size=2, max_size=900), min_size=1, max_size=60))
def test_the_packets_are_the_same(packets: list[bytes]) -> None:
    ogg = as_ogg(webm(packets))
    found = pages(ogg)
    assert [one for page in found[2:] for one in page[3]] == packets
    assert found[0][3] == [HEAD]
    assert found[1][3][0].startswith(b"OpusTags")
    assert [page[0] for page in found] == [2, 0, *[0] * (len(found) - 3), 4]
    for _, _, page, _ in found:
        assert struct.unpack("<I", page[22:26])[0] == checksum(page)
    assert kind_of(ogg) == "audio/ogg"
    assert as_ogg(ogg) == ogg


def test_how_long_it_sounds_is_counted() -> None:
    twenty_ms, sixty_ms = bytes([0xF8, 1]), bytes([0xFB, 3])  # CELT of 20 ms: one, and three
    silk, hybrid = bytes([1 << 3, 1]), bytes([13 << 3, 1])  # 20 ms each
    found = pages(as_ogg(webm([twenty_ms, sixty_ms, silk, hybrid])))
    assert found[-1][1] == 960 + 2880 + 960 + 960


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF....WAVE",
        b"OggS" + bytes(60),
        WEBM,
        webm([]),
        webm([b"aa"], codec=b"A_AAC"),
        webm([b"aa"], flags=0x82),
    ],
)
def test_other_sounds_are_refused(content: bytes) -> None:
    with pytest.raises(CaseError):
        as_ogg(content)


@given(st.binary(max_size=400), st.integers(0, 300))
def test_nothing_that_is_sent_breaks_it(noise: bytes, cut: int) -> None:
    whole = webm([b"ab" * 40] * 3)
    for content in (WEBM + noise, whole[:cut], whole[:cut] + noise):
        try:
            assert as_ogg(content).startswith(b"OggS")
        except CaseError:
            continue
