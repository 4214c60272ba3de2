"""`/static/fonts`: letters and signs for browsers whose machine lacks them."""

from __future__ import annotations

from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from render import font_files


async def fonts(scope: Scope, receive: Receive, send: Send) -> None:
    """An ASGI application to be mounted; the last part of the path names the font."""
    font = font_files.for_pages().get(str(scope["path"]).rpartition("/")[2])
    answer: Response = PlainTextResponse(status_code=404)
    if font is not None and scope["method"] in ("GET", "HEAD"):
        answer = FileResponse(font, media_type=font_files.KINDS[font.suffix])
    await answer(scope, receive, send)
