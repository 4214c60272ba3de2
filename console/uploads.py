"""Forms that may hold a file: read no further than they may be large."""

from __future__ import annotations

from fastapi import Request
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive

MOST_CELLS = 40


class TooLargeError(HTTPException):
    """More was sent than a form may hold."""

    def __init__(self) -> None:
        super().__init__(413)


async def form_of(request: Request, most: int) -> FormData:
    """The form of a request whose body nobody read yet, of at most so many bytes.

    TooLargeError, also where the sender said too little of its size.
    """
    told = request.headers.get("content-length", "")
    if told.isdigit() and int(told[:19]) > most:
        raise TooLargeError
    measured = Request(request.scope, _at_most(request.receive, most))
    return await measured.form(max_files=1, max_fields=MOST_CELLS)


def _at_most(receive: Receive, most: int) -> Receive:
    count = 0

    async def measured() -> Message:
        nonlocal count
        message = await receive()
        count += len(message.get("body", b""))
        if count > most:
            raise TooLargeError
        return message

    return measured
