"""A recording as browsers make it (WebM) becomes one as Telegram plays it (OGG), sound unchanged.

Both hold the same packets of Opus: they are taken out of the one and put into the other. WebM:
RFC 8794 and 9559; Opus in it and its packets: RFC 6716, 3.1; in OGG: RFC 3533 and 7845.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from functools import cache

from casework.errors import CaseError, Reason

WEBM = b"\x1a\x45\xdf\xa3"
_OGG, _HEAD = b"OggS", b"OpusHead"
_SERIAL = 1
_OPENED = {0x18538067, 0x1F43B675, 0x1654AE6B, 0xAE, 0xA0}
"""Segment, Cluster, Tracks, TrackEntry, BlockGroup: what is in them is looked at."""
_CODEC, _PRIVATE, _SIMPLE_BLOCK, _BLOCK = 0x86, 0x63A2, 0xA3, 0xA1
_LACED = 0x06
_SILK, _HYBRID, _CELT = (480, 960, 1920, 2880), (480, 960), (120, 240, 480, 960)
"""Samples of a frame, of 48,000 a second."""
_PACKETS_A_PAGE = 40
_FIRST, _LAST = 2, 4
"""Flags of a page."""


def as_ogg(content: bytes) -> bytes:
    """OGG with Opus. CaseError for a sound of another kind, or what is none."""
    if content.startswith(_OGG) and _HEAD in content[:80]:
        return content
    if not content.startswith(WEBM):
        raise CaseError(Reason.VOICE_UNUSABLE)
    head, packets = _opus_of(content)
    if not head.startswith(_HEAD) or not packets:
        raise CaseError(Reason.VOICE_UNUSABLE)
    return b"".join(_pages(head, packets))


def _opus_of(webm: bytes) -> tuple[bytes, list[bytes]]:
    """The header of the codec, and the packets."""
    head, packets = b"", []
    for id, value in _elements(webm):
        if id == _CODEC and value != b"A_OPUS":
            raise CaseError(Reason.VOICE_UNUSABLE)
        if id == _PRIVATE:
            head = value
        elif id in (_SIMPLE_BLOCK, _BLOCK):
            packets.append(_packet(value))
    return head, [one for one in packets if one]


def _elements(webm: bytes) -> Iterator[tuple[int, bytes]]:
    """Every element that holds no others; a recording that was cut off ends where it does."""
    at = 0
    while at < len(webm):
        id, at = _number(webm, at, keep_marker=True)
        size, at = _number(webm, at, keep_marker=False)
        if id in _OPENED:
            continue
        if at + size > len(webm):
            return
        yield id, webm[at : at + size]
        at += size


def _number(webm: bytes, at: int, *, keep_marker: bool) -> tuple[int, int]:
    """A number of variable length, and where it ends."""
    first = webm[at] if at < len(webm) else 0
    length = 9 - first.bit_length()
    if length > 8 or at + length > len(webm):
        return 0, len(webm)
    value = int.from_bytes(webm[at : at + length], "big")
    return (value if keep_marker else value & ((1 << 7 * length) - 1)), at + length


def _packet(block: bytes) -> bytes:
    _, at = _number(block, 0, keep_marker=False)
    if len(block) < at + 4 or block[at + 2] & _LACED:
        raise CaseError(Reason.VOICE_UNUSABLE)
    return block[at + 3 :]


def _pages(head: bytes, packets: Sequence[bytes]) -> Iterator[bytes]:
    yield _page([head], 0, 0, _FIRST)
    vendor = b"wegwijs"
    tags = b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", 0)
    yield _page([tags], 0, 1, 0)
    heard = 0
    groups = list(_grouped(packets))
    for number, group in enumerate(groups, 2):
        heard += sum(_samples(one) for one in group)
        yield _page(group, heard, number, _LAST if number == len(groups) + 1 else 0)


def _grouped(packets: Sequence[bytes]) -> Iterator[list[bytes]]:
    """As many packets as a page has room for in its table of 255."""
    group: list[bytes] = []
    rows = 0
    for one in packets:
        needed = len(one) // 255 + 1
        if group and (rows + needed > 255 or len(group) == _PACKETS_A_PAGE):
            yield group
            group, rows = [], 0
        group.append(one)
        rows += needed
    yield group


def _samples(packet: bytes) -> int:
    """How long a packet sounds, by its first bytes."""
    config, code = packet[0] >> 3, packet[0] & 3
    frame = (
        _SILK[config & 3]
        if config < 12
        else _HYBRID[config & 1]
        if config < 16
        else _CELT[config & 3]
    )
    count = (1, 2, 2)[code] if code < 3 else (packet[1] & 0x3F if len(packet) > 1 else 0)
    return frame * count


def _page(packets: Sequence[bytes], heard: int, number: int, flags: int) -> bytes:
    table = b"".join(bytes([255] * (len(one) // 255) + [len(one) % 255]) for one in packets)
    if len(table) > 255:  # of one packet alone: longer than any that Opus makes
        raise CaseError(Reason.VOICE_UNUSABLE)
    head = struct.pack("<4sBBqIII", _OGG, 0, flags, heard, _SERIAL, number, 0)
    page = bytearray(head + bytes([len(table)]) + table + b"".join(packets))
    page[22:26] = struct.pack("<I", _checksum(page))
    return bytes(page)


def _checksum(page: bytes | bytearray) -> int:
    table, found = _table(), 0
    for byte in page:
        found = ((found << 8) & 0xFFFFFFFF) ^ table[(found >> 24) ^ byte]
    return found


@cache
def _table() -> tuple[int, ...]:
    return tuple(_row(byte << 24) for byte in range(256))


def _row(value: int) -> int:
    for _ in range(8):
        value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF
