"""The files of a conversation, to be heard and seen in the page: in ranges, as players ask."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter, Request
from starlette.responses import Response, StreamingResponse

from casework import inbox
from console.desk import AtDesk, Console
from storage.files import PART, FileRow, read_part

UNKNOWN = "application/octet-stream"
"""What a browser does not show is downloaded, and never looked into."""
_RANGE = re.compile(r"bytes=(\d{0,19})-(\d{0,19})", re.ASCII)
routes = APIRouter(prefix="/vragen/bestand")


@dataclass(frozen=True, slots=True)
class Span:
    """From byte `first` up to and including `last`."""

    first: int
    last: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1


@routes.get("/{file}")
async def file_of(desk: AtDesk, request: Request, file: str) -> Response:
    """All of it, or the range that is asked for; 416 for one that is not there."""
    found = await desk.look(
        lambda connection, access, now: inbox.find_file(connection, access, file, now)
    )
    asked = request.headers.get("range")
    whole = Span(0, found.size - 1)
    span = whole if asked is None else span_of(asked, found.size)
    if span is None:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{found.size}"})
    headers = {"Accept-Ranges": "bytes", "Content-Length": str(span.size)}
    if not found.mime:
        headers["Content-Disposition"] = "attachment"
    if asked is not None:
        headers["Content-Range"] = f"bytes {span.first}-{span.last}/{found.size}"
    return StreamingResponse(
        _bytes(desk.console, found, span),
        status_code=200 if asked is None else 206,
        media_type=found.mime or UNKNOWN,
        headers=headers,
    )


def span_of(asked: str, size: int) -> Span | None:
    """Of one range (RFC 9110, 14.1.2); None where it can not be satisfied or is none."""
    found = _RANGE.fullmatch(asked.strip())
    if found is None or not (found[1] or found[2]) or not size:
        return None
    if not found[1]:
        return Span(max(0, size - int(found[2])), size - 1) if int(found[2]) else None
    first, last = int(found[1]), min(int(found[2] or size - 1), size - 1)
    return Span(first, last) if first <= last else None


async def _bytes(console: Console, file: FileRow, span: Span) -> AsyncIterator[bytes]:
    """A part at a time."""
    for number in range(span.first // PART, span.last // PART + 1):
        part = await console.database.read(partial(read_part, id=file.id, number=number))
        begins = number * PART
        yield part[max(0, span.first - begins) : span.last - begins + 1]
