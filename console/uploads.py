"""Forms: those of words hold no file, and the others are read no further than they may be large."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import Request
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.types import Message, Receive

MOST_CELLS = 40
MOST_WORDS = 1000


class TooLargeError(HTTPException):
    """More was sent than a form may hold."""

    def __init__(self) -> None:
        super().__init__(413)


async def words_in(request: Request, most: int = MOST_WORDS) -> FormData:
    """A form of at most so many fields, all of words. HTTPException 400 where a file is among them."""
    return await request.form(max_files=0, max_fields=most)


@asynccontextmanager
async def form_of(request: Request, most: int) -> AsyncIterator[FormData]:
    """The form of a request whose body nobody read yet, of at most so many bytes; its files are
    closed behind it.

    TooLargeError, also where the sender said too little of its size.
    """
    told = request.headers.get("content-length", "")
    if told.isdigit() and int(told[:19]) > most:
        raise TooLargeError
    body = _Measured(request.receive, most)
    try:
        form = await Request(request.scope, body).form(max_files=1, max_fields=MOST_CELLS)
    except (HTTPException, MultiPartException):
        if body.is_over:
            raise TooLargeError from None
        raise
    try:
        yield form
    finally:
        await form.close()


class _Measured:
    """Receives until there was too much: said so that the parser closes what it opened."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive, self._left = receive, most

    @property
    def is_over(self) -> bool:
        return self._left < 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        if self.is_over:
            raise MultiPartException("too large")
        return message
