"""The parameters of a call: query string, form, JSON or multipart, all read alike.

Telegram keeps every parameter as text, whatever way it came, and reads numbers leniently; so
does this. https://core.telegram.org/bots/api#making-requests
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.simulator.errors import ApiError, bad_request

JsonObject = dict[str, object]

MOST_BYTES = 52_428_800
_LEADING_INTEGER = re.compile(r"\s*([+-]?\d+)")


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Parameters:
    values: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.values.get(name, "")

    def required(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise bad_request(f'parameter "{name}" is required')
        return value

    def integer(self, name: str, default: int = 0) -> int:
        """As Telegram reads it: the digits in front; none of them is 0."""
        value = self.text(name)
        if not value:
            return default
        match = _LEADING_INTEGER.match(value)
        return int(match.group(1)) if match else 0

    def clamped(self, name: str, default: int, least: int, most: int) -> int:
        return max(least, min(most, self.integer(name, default)))

    def boolean(self, name: str) -> bool:
        return self.text(name).strip().lower() in ("true", "yes", "1")

    def number(self, name: str) -> float | None:
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def parsed(self, name: str) -> object:
        """The JSON in a parameter; None where there is none or it does not parse."""
        try:
            parsed: object = json.loads(self.text(name))
        except ValueError:
            return None
        return parsed

    def plain(self) -> dict[str, str]:
        """For the record of calls: the values, and the names of the files."""
        return {**self.values, **{name: f"<{upload.name}>" for name, upload in self.files.items()}}


async def read_parameters(request: Request) -> Parameters:
    if int(request.headers.get("content-length") or 0) > MOST_BYTES:
        raise ApiError(413, "Request Entity Too Large")
    values = dict(request.query_params)
    if request.method != "POST":
        return Parameters(values)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return Parameters({**values, **_from_json(await request.body())})
    if kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        return await _from_form(request, values)
    return Parameters(values)


def parameters_from(fields: Mapping[str, object]) -> Parameters:
    """Of values as a JSON body has them: what is not text becomes its JSON."""
    return Parameters(
        {name: _as_text(value) for name, value in fields.items() if value is not None}
    )


def _from_json(body: bytes) -> Mapping[str, str]:
    try:
        fields = json.loads(body or b"{}")
    except ValueError as error:
        raise bad_request("can't parse request body JSON object") from error
    if not isinstance(fields, dict):
        raise bad_request("object expected as request body JSON object")
    return parameters_from(fields).values


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


async def _from_form(request: Request, values: dict[str, str]) -> Parameters:
    files: dict[str, Upload] = {}
    try:
        async with request.form(max_part_size=MOST_BYTES) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    files[name] = await _upload(value)
                else:
                    values[name] = value
    except HTTPException as error:
        raise bad_request("can't parse request body") from error
    return Parameters(values, files)


async def _upload(file: UploadFile) -> Upload:
    mime = file.content_type or "application/octet-stream"
    return Upload(file.filename or "file", mime, await file.read())
