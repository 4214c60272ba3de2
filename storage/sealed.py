"""One file for a backup: whole or refused, and with a key readable by nobody else.

    magic, length and JSON of the header, then frames: `>BI` (1 is the last; length), content

Each frame stands for its place, so one that is changed, left out, doubled or moved is noticed,
and so is a file that was cut off. Without a key a frame begins with its SHA-256; with one it is
AES-256-GCM, by a key of this file alone (HKDF of the key file and a salt).
"""

from __future__ import annotations

import gzip
import hashlib
import hmac
import io
import json
import os
import secrets
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol, cast

from storage.errors import BackupError
from storage.locks import lock_file
from storage.placing import put_in_place

MAGIC = b"WEGWIJS BACKUP 1\n"
FRAME = 1 << 20
MOST_FRAME = FRAME + 64
SHORTEST_KEY = 32
"""Bytes of a key file; `openssl rand -hex 32` makes 64 and a line's end."""
_HEAD = struct.Struct(">BI")
_DIGEST = hashlib.sha256().digest_size


class Seal(Protocol):
    def close(self, place: bytes, content: bytes) -> bytes: ...

    def open(self, place: bytes, sealed: bytes) -> bytes: ...


class Digests:
    """Without a key: a fault is noticed, and whoever has the file reads it."""

    def __init__(self, header: bytes) -> None:
        self._header = header

    def close(self, place: bytes, content: bytes) -> bytes:
        return self._digest(place, content) + content

    def open(self, place: bytes, sealed: bytes) -> bytes:
        content = sealed[_DIGEST:]
        if not hmac.compare_digest(sealed[:_DIGEST], self._digest(place, content)):
            raise BackupError("the file is broken")
        return content

    def _digest(self, place: bytes, content: bytes) -> bytes:
        return hashlib.sha256(self._header + place + content).digest()


class Ciphers:
    """With a key."""

    def __init__(self, header: bytes, key: bytes, salt: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        derived = HKDF(SHA256(), 32, salt, b"wegwijs backup").derive(key)
        self._cipher, self._header = AESGCM(derived), header

    def close(self, place: bytes, content: bytes) -> bytes:
        return self._cipher.encrypt(_nonce(place), content, self._header + place)

    def open(self, place: bytes, sealed: bytes) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(_nonce(place), sealed, self._header + place)
        except InvalidTag:
            raise BackupError("this is not the key of this file, or the file is broken") from None


def _nonce(place: bytes) -> bytes:
    """Each place once a key: the number of the frame (eight bytes) and whether it is the last."""
    return place.rjust(12, b"\0")


def _place(number: int, *, last: bool) -> bytes:
    return struct.pack(">QB", number, last)


def read_key(path: Path | None) -> bytes | None:
    """What a key file holds. BackupError where that is too little to be a key."""
    if path is None:
        return None
    key = path.read_bytes().strip()
    if len(key) < SHORTEST_KEY:
        raise BackupError(f"{path}: a key has at least {SHORTEST_KEY} characters")
    return key


@contextmanager
def writing(path: Path, key: bytes | None) -> Iterator[IO[bytes]]:
    """A new file at `path`, there only once all of it is on disk. FileExistsError.

    What a kill left behind (`.partial`) is overwritten by the next, unless it is being written.
    """
    partial = path.with_name(f"{path.name}.partial")
    if path.exists():
        raise FileExistsError(17, "exists", str(path))
    with open(os.open(partial, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
        _hold(file, partial)
        file.truncate(0)
        try:
            yield from _framed(file, key)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        file.flush()
        os.fsync(file.fileno())
        put_in_place(partial, path)


@contextmanager
def reading(path: Path, key: bytes | None) -> Iterator[IO[bytes]]:
    """The content of a file that `writing` made. BackupError for any other, and as soon as a
    part of it is not as it was written; the end is checked by reading up to it."""
    with path.open("rb") as file:
        frames = _Unframed(file, _seal_of(file, path, key))
        try:
            buffered = io.BufferedReader(frames, FRAME)  # type: ignore[type-var]
            with gzip.GzipFile(fileobj=buffered, mode="rb") as content:
                yield cast(IO[bytes], content)
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise BackupError(f"{path}: the file is broken") from error


def _framed(file: IO[bytes], key: bytes | None) -> Iterator[IO[bytes]]:
    salt = secrets.token_bytes(16)
    told = json.dumps({"sealed": key is not None, "salt": salt.hex()}).encode()
    header = MAGIC + struct.pack(">I", len(told)) + told
    file.write(header)
    frames = _Framed(file, Digests(header) if key is None else Ciphers(header, key, salt))
    with gzip.GzipFile(fileobj=frames, mode="wb", compresslevel=3, mtime=0) as content:
        yield cast(IO[bytes], content)
    frames.finish()


def _seal_of(file: IO[bytes], path: Path, key: bytes | None) -> Seal:
    magic, length = file.read(len(MAGIC)), file.read(4)
    if magic != MAGIC or len(length) != 4 or struct.unpack(">I", length)[0] > FRAME:
        raise BackupError(f"{path}: this is no backup of Wegwijs, or of a newer version")
    told = file.read(struct.unpack(">I", length)[0])
    try:
        known = json.loads(told)
        sealed, salt = bool(known["sealed"]), bytes.fromhex(known["salt"])
    except (ValueError, KeyError, TypeError):
        raise BackupError(f"{path}: the file is broken") from None
    if sealed and key is None:
        raise BackupError(f"{path}: this backup is encrypted: name its key file with --sleutel")
    header = magic + length + told
    return Ciphers(header, key, salt) if sealed and key is not None else Digests(header)


class _Framed(io.RawIOBase):
    """Puts what is written into frames."""

    def __init__(self, file: IO[bytes], seal: Seal) -> None:
        self._file, self._seal = file, seal
        self._held = bytearray()
        self._number = 0

    def writable(self) -> bool:
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        self._held += content
        while len(self._held) > FRAME:
            self._put(bytes(self._held[:FRAME]), last=False)
            del self._held[:FRAME]
        return len(content)

    def finish(self) -> None:
        self._put(bytes(self._held), last=True)

    def _put(self, content: bytes, *, last: bool) -> None:
        sealed = self._seal.close(_place(self._number, last=last), content)
        self._file.write(_HEAD.pack(last, len(sealed)) + sealed)
        self._number += 1


class _Unframed(io.RawIOBase):
    """Takes it out again."""

    def __init__(self, file: IO[bytes], seal: Seal) -> None:
        self._file, self._seal = file, seal
        self._rest = b""
        self._number = 0
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        while not self._rest and not self._ended:
            self._rest = self._next()
        count = min(len(buffer), len(self._rest))
        buffer[:count], self._rest = self._rest[:count], self._rest[count:]
        return count

    def _next(self) -> bytes:
        head = self._file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            raise BackupError("the file was cut off")
        last, length = _HEAD.unpack(head)
        sealed = self._file.read(length) if length <= MOST_FRAME and last in (0, 1) else b""
        if len(sealed) != length:
            raise BackupError("the file was cut off or is broken")
        content = self._seal.open(_place(self._number, last=bool(last)), sealed)
        self._number += 1
        self._ended = bool(last)
        if self._ended and self._file.read(1):
            raise BackupError("something was put behind the end of the file")
        return content


def _hold(file: IO[bytes], path: Path) -> None:
    if not lock_file(file):
        raise BackupError(f"{path}: another backup is being written there")
