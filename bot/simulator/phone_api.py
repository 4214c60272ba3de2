"""The telephone in the browser: its page, its files, and a small JSON API with a live feed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.simulator.errors import ApiError, bad_request, not_found
from bot.simulator.feed import Event
from bot.simulator.parameters import JsonObject, Upload
from bot.simulator.person import Hand
from bot.simulator.state import Message
from bot.simulator.world import World
from render import font_files

PAGE = Path(__file__).parent / "page"
PING_SECONDS = 15.0
MOST_UPLOAD = 52_428_800
FURTHEST = timedelta(days=3660)
MoveClock = Callable[[datetime], Awaitable[None]]

_POLICY = (
    "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
    "style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'"
)
_PAGE_HEADERS = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"}
_FILE_HEADERS = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
_SHOWN_INLINE = ("image/png", "image/jpeg", "image/webp", "image/gif", "audio/", "video/")


class PhoneApi:
    """`on_clock` moves the clock of the application to a moment, through all that is due."""

    def __init__(self, world: World, on_clock: MoveClock | None) -> None:
        self.world = world
        self.on_clock = on_clock

    def routes(self) -> list[BaseRoute]:
        chat = "/phone/api/chats/{id:int}"
        actions = {
            "say": self.say,
            "press": self.press,
            "send": self.send,
            "edit": self.edit,
            "block": self.block,
            "unblock": self.unblock,
            "start": self.start,
        }
        return [
            Route("/phone", self.page),
            Route("/phone/files/{path:path}", self.file),
            Route("/phone/fonts/{name}", self.font),
            Route("/phone/api/people", self.people),
            Route("/phone/api/clock", self.clock, methods=["GET"]),
            Route("/phone/api/clock", self.move_clock, methods=["POST"]),
            Route(chat, self.chat),
            Route(f"{chat}/events", self.events),
            *(Route(f"{chat}/{name}", act, methods=["POST"]) for name, act in actions.items()),
            Mount("/phone/static", StaticFiles(directory=PAGE, check_dir=False)),
        ]

    async def page(self, request: Request) -> Response:  # noqa: ARG002 - the same for everyone
        return FileResponse(PAGE / "phone.html", headers=_PAGE_HEADERS)

    async def file(self, request: Request) -> Response:
        stored = self.world.files.at(request.path_params["path"])
        if stored is None:
            raise not_found()
        shown = stored.mime.startswith(_SHOWN_INLINE)
        how = {} if shown else {"Content-Disposition": "attachment"}
        return Response(stored.data, media_type=stored.mime, headers={**_FILE_HEADERS, **how})

    async def font(self, request: Request) -> Response:
        font = font_files.for_pages().get(request.path_params["name"])
        if font is None:
            raise not_found()
        kept = {"Cache-Control": "public, max-age=86400"}
        return FileResponse(font, media_type=font_files.KINDS[font.suffix], headers=kept)

    async def people(self, request: Request) -> Response:  # noqa: ARG002
        return JSONResponse([person.to_phone() for person in self.world.people.values()])

    async def clock(self, request: Request) -> Response:  # noqa: ARG002
        return JSONResponse({"now": self.world.clock().isoformat()})

    async def move_clock(self, request: Request) -> Response:
        if self.on_clock is None:
            raise ApiError(409, "Conflict: this clock cannot be moved")
        await self.on_clock(_moment(await _body(request), self.world.clock()))
        now = self.world.clock().isoformat()
        self.world.feed.publish("clock", {"now": now})
        return JSONResponse({"now": now})

    async def chat(self, request: Request) -> Response:
        person = self._hand(request).person
        chat = self.world.chats.get(person.id)
        commands = self.world.profile.commands_for(person.id, person.language)
        messages = [message.to_phone() for message in chat.shown()] if chat else []
        return JSONResponse(
            {
                "messages": messages,
                "commands": [command.to_json() for command in commands],
                "blocked": chat is not None and chat.refusal is not None,
                "typing": chat is not None and self.world.monotonic() < chat.typing_until,
                "bot": self._bot(person.language),
            }
        )

    def _bot(self, language: str) -> JsonObject:
        profile = self.world.profile
        kinds = ("name", "description", "short_description")
        own = {kind: profile.text_for(kind, language) for kind in kinds}
        return {**own, "name": own["name"] or self.world.username, "username": self.world.username}

    async def say(self, request: Request) -> Response:
        text = _text(await _body(request), "text")
        return _sent(self._hand(request).say(text))

    async def start(self, request: Request) -> Response:
        payload = (await _body(request)).get("payload") or ""
        return _sent(self._hand(request).start(str(payload)))

    async def edit(self, request: Request) -> Response:
        body = await _body(request)
        return _sent(self._hand(request).correct(_number(body, "message_id"), _text(body, "text")))

    async def press(self, request: Request) -> Response:
        body = await _body(request)
        hand = self._hand(request)
        query = hand.press(_number(body, "message_id"), _text(body, "data"))
        return JSONResponse({"callback_query_id": query})

    async def block(self, request: Request) -> Response:
        self._hand(request).block()
        return JSONResponse({"blocked": True})

    async def unblock(self, request: Request) -> Response:
        self._hand(request).unblock()
        return JSONResponse({"blocked": False})

    async def send(self, request: Request) -> Response:
        async with request.form(max_part_size=MOST_UPLOAD) as form:
            fields = {name: value for name, value in form.items() if isinstance(value, str)}
            file = form.get("file")
            upload = await _upload(file) if isinstance(file, UploadFile) else None
        return _sent(_send(self._hand(request), fields, upload))

    async def events(self, request: Request) -> Response:
        chat_id = self._hand(request).person.id
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(
            self._stream(chat_id), media_type="text/event-stream", headers=headers
        )

    async def _stream(self, chat_id: int) -> AsyncIterator[str]:
        with self.world.feed.listen() as events:
            yield "retry: 1000\n\n"
            while not self.world.feed.closed:
                try:
                    event = await asyncio.wait_for(events.get(), PING_SECONDS)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if event is not None and event.chat_id in (None, chat_id):
                    yield _as_sse(event)

    def _hand(self, request: Request) -> Hand:
        person = self.world.people.get(request.path_params["id"])
        if person is None:
            raise not_found("no such person")
        return Hand(self.world, person)


def _as_sse(event: Event) -> str:
    data = json.dumps(event.data, ensure_ascii=False)
    return f"event: {event.kind}\ndata: {data}\n\n"


def _sent(message: Message) -> Response:
    return JSONResponse(message.to_phone())


async def _body(request: Request) -> JsonObject:
    """The JSON of a request; nothing at all is an empty object."""
    try:
        body = json.loads(await request.body() or b"{}")
    except ValueError as error:
        raise bad_request("this is not JSON") from error
    if not isinstance(body, dict):
        raise bad_request("a JSON object is expected")
    return body


def _text(body: JsonObject, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        raise bad_request(f'"{name}" must be text')
    return value


def _number(body: JsonObject, name: str) -> int:
    value = body.get(name)
    if not isinstance(value, int):
        raise bad_request(f'"{name}" must be a whole number')
    return value


async def _upload(file: UploadFile) -> Upload:
    mime = (file.content_type or "application/octet-stream").partition(";")[0]
    return Upload(file.filename or "file", mime, await file.read())


def _send(hand: Hand, fields: Mapping[str, str], upload: Upload | None) -> Message:
    kind = fields.get("kind", "")
    if kind == "sticker":
        return hand.send_sticker(fields.get("emoji") or "👍")
    if kind == "location":
        return hand.send_location(_float(fields, "latitude"), _float(fields, "longitude"))
    if kind == "contact":
        return hand.send_contact(fields.get("phone_number", ""), fields.get("first_name", ""))
    if kind not in ("photo", "voice", "document", "video") or upload is None:
        raise bad_request("a kind and its file are expected")
    seconds = fields.get("duration", "")
    duration = int(float(seconds)) if seconds.replace(".", "", 1).isdecimal() else None
    return hand.send_file(kind, upload, fields.get("caption", ""), duration)


def _float(fields: Mapping[str, str], name: str) -> float:
    try:
        return float(fields.get(name, ""))
    except ValueError as error:
        raise bad_request(f'"{name}" must be a number') from error


def _moment(body: JsonObject, now: datetime) -> datetime:
    """ "to" an ISO moment with its zone, or "hours" from now; never back, nor ages ahead."""
    hours, to = body.get("hours"), body.get("to")
    if isinstance(hours, int | float) and not isinstance(hours, bool):
        ahead = _hours(hours)
    elif isinstance(to, str):
        ahead = _from_iso(to) - now
    else:
        raise bad_request('"to" or "hours" is expected')
    if ahead < timedelta(0):
        raise bad_request("a clock does not go back")
    if ahead > FURTHEST:
        raise bad_request(f"a clock moves {FURTHEST.days} days at most at once")
    return now + ahead


def _hours(hours: float) -> timedelta:
    try:
        return timedelta(hours=hours)
    except (OverflowError, ValueError) as error:
        raise bad_request('"hours" is no number of hours') from error


def _from_iso(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise bad_request('"to" must be a moment as 2026-11-21T09:00:00+01:00') from error
    if moment.tzinfo is None:
        raise bad_request('"to" must name its zone')
    return moment
