"""Files as Telegram keeps them: an id the bot may use again, and a path to fetch them by.

https://core.telegram.org/bots/api#sending-files
"""

from __future__ import annotations

import hashlib
import io
import mimetypes
import secrets
from dataclasses import dataclass

from bot.simulator.errors import bad_request
from bot.simulator.parameters import JsonObject, Parameters, Upload

MOST_PHOTO_BYTES = 10_485_760
MOST_DOWNLOAD_BYTES = 20_971_520
_MOST_SIDES = 10_000
_WIDEST = 20
_FOLDERS = {"photo": "photos", "voice": "voice", "document": "documents", "video": "videos"}
_TITLES = {"photo": "Photo", "voice": "VoiceNote", "document": "Document", "video": "Video"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`width` and `height` in pixels, for photos."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    data: bytes
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        suffix = "." + self.name.rpartition(".")[2] if "." in self.name else ""
        return f"{_FOLDERS[self.kind]}/{self.unique_id}{suffix}"

    @property
    def size(self) -> int:
        return len(self.data)

    def to_json(self) -> JsonObject:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }


class FileStore:
    """All files of one bot, in memory."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, upload: Upload) -> StoredFile:
        """Keeps a file; raises ApiError where Telegram would not take it as this kind."""
        if not upload.data:
            raise bad_request("file must be non-empty")
        width, height = _photo_size(upload) if kind == "photo" else (0, 0)
        unique = hashlib.sha256(kind.encode() + upload.data).hexdigest()[:16]
        mime = _mime(kind, upload)
        file_id = f"{_TITLES[kind]}-{secrets.token_urlsafe(24)}"
        stored = StoredFile(file_id, unique, kind, upload.name, mime, upload.data, width, height)
        self._by_id[stored.file_id] = self._by_path[stored.path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile:
        if file_id not in self._by_id:
            raise bad_request("invalid file_id")
        return self._by_id[file_id]

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def from_call(self, kind: str, parameters: Parameters, value: str | None = None) -> StoredFile:
        """The file of a call: uploaded under the kind's name, `attach://…`, or a known id."""
        value = parameters.text(kind) if value is None else value
        upload = parameters.files.get(value.removeprefix("attach://") or kind)
        if value.startswith("attach://") or not value:
            if upload is None:
                raise bad_request(f"there is no {kind} in the request")
            return self.add(kind, upload)
        if value.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        return self._known(kind, value)

    def _known(self, kind: str, file_id: str) -> StoredFile:
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            raise bad_request(f"can't use file of type {_TITLES[stored.kind]} as {_TITLES[kind]}")
        return stored


def _mime(kind: str, upload: Upload) -> str:
    if kind == "photo":
        return "image/jpeg" if upload.mime == "application/octet-stream" else upload.mime
    if upload.mime != "application/octet-stream":
        return upload.mime
    guessed = mimetypes.guess_type(upload.name)[0]
    return guessed or ("audio/ogg" if kind == "voice" else upload.mime)


def _photo_size(upload: Upload) -> tuple[int, int]:
    from PIL import Image, UnidentifiedImageError  # slow to import, and only photos need it

    if len(upload.data) > MOST_PHOTO_BYTES:
        raise bad_request(
            f"file of size {len(upload.data)} bytes is too big for a photo; "
            f"the maximum size is {MOST_PHOTO_BYTES} bytes"
        )
    try:
        with Image.open(io.BytesIO(upload.data)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError) as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error
    if width + height > _MOST_SIDES or max(width, height) > _WIDEST * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height
