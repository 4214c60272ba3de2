"""A backup's file: whole or refused, and shut for who has not its key."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage.errors import BackupError
from storage.sealed import FRAME, MAGIC, read_key, reading, writing

KEY = b"k" * 32
CONTENT = os.urandom(2 * FRAME + 12_345)
"""Three frames, since it can not be made smaller."""
BOTH = pytest.mark.parametrize("key", [None, KEY], ids=["open", "sealed"])


def written(path: Path, key: bytes | None, content: bytes = CONTENT) -> bytes:
    with writing(path, key) as out:
        out.write(content)
    return path.read_bytes()


def read(path: Path, key: bytes | None) -> bytes:
    with reading(path, key) as content:
        return content.read()


@BOTH
def test_what_was_written_is_read(tmp_path: Path, key: bytes | None) -> None:
    path = tmp_path / "x"
    written(path, key)
    assert read(path, key) == CONTENT
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["x"]


@BOTH
def test_every_fault_is_noticed(tmp_path: Path, key: bytes | None) -> None:
    good, path = written(tmp_path / "good", key), tmp_path / "bad"
    size = len(good)
    faults = [good[:cut] for cut in (0, 5, 17, 30, 200, size // 2, size - 1)]
    places = (3, 18, 40, 200, size // 2, size - 1)
    faults += [good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :] for at in places]
    frames = _frames(good)
    head, (one, two, three) = frames[0], frames[1:]
    faults += [head + two + one + three, head + one + three, head + one + one + two + three]
    faults += [head + one + two, good + b"x", good + three]
    for fault in faults:
        path.write_bytes(fault)
        with pytest.raises(BackupError):
            read(path, key)


def test_without_its_key_nothing_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    assert b"Amal" not in written(path, KEY, b"Amal" * 9)
    for key in (None, b"a" * 32):
        with pytest.raises(BackupError, match="key"):
            read(path, key)
    assert written(tmp_path / "y", KEY) != written(tmp_path / "z", KEY)


def test_nothing_is_overwritten_and_what_fails_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("something else")
    with pytest.raises(FileExistsError):
        written(path, None)
    with pytest.raises(TypeError), writing(tmp_path / "y", None) as out:
        out.write("not bytes")  # type: ignore[call-overload]
    assert path.read_text() == "something else"
    assert [one.name for one in tmp_path.iterdir()] == ["x"]


def test_two_do_not_write_one_file_and_a_rest_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "x.partial").write_bytes(b"left by a kill" * FRAME)
    path = tmp_path / "x"
    with writing(path, None) as out:
        out.write(b"one")
        with pytest.raises(BackupError, match="being written"):
            written(path, None)
    assert read(path, None) == b"one"


def test_a_key_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text("short\n")
    with pytest.raises(BackupError, match="32"):
        read_key(path)
    path.write_text("a" * 32 + "\n")
    assert read_key(path) == b"a" * 32


def _frames(whole: bytes) -> list[bytes]:
    """The header, and each frame."""
    at = len(MAGIC) + 4 + int.from_bytes(whole[len(MAGIC) : len(MAGIC) + 4], "big")
    parts = [whole[:at]]
    while at < len(whole):
        end = at + 5 + int.from_bytes(whole[at + 1 : at + 5], "big")
        parts.append(whole[at:end])
        at = end
    return parts
