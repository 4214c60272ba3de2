"""Rows of the outbox as methods of the Bot API (10.0): what to call, with which parameters."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.calls import Call
from bot.transport import Json
from casework.answering import VOICE
from casework.passing import OPEN
from casework.sounds import VOICES, kind_of
from flows.attachments import FILE, PIN, CalendarEntry, Pin
from flows.payload import Attached, Payload, payload_from
from flows.steps.news import answer_behind_code, behind_code, bulletin_behind_code
from render.calendar_file import FILE_NAME, calendar_file
from render.messages import Message, Messages
from render.plan_picture import Picture, content_key
from render.recordings import Recording
from storage.outbox import BULLETIN, CALLBACK, NOTICE, OutboxRow
from storage.outbox_rows import ANSWER, APPOINTMENT

Draw = Callable[[Picture, str], Awaitable[bytes]]
"""Draws a picture in a language (a PNG); outside the event loop, since it takes a while."""

Fetch = Callable[[str], Awaitable[bytes | None]]
"""The content of a file of staff, by its digest or public id; None where it is gone."""


async def no_file(_: str) -> bytes | None:
    return None


MOST_REMEMBERED = 200
"""Pictures kept in memory (about 50 kB each), for a retry or for the next person here."""


class ScreenRenderer:
    """The sender's renderer: words a row in the language its reader has at this moment."""

    def __init__(
        self,
        messages: Messages,
        draw: Draw,
        fetch: Fetch = no_file,
        read: Fetch = no_file,
        hear: Fetch = no_file,
    ) -> None:
        """`fetch` gives what is attached to a bulletin, `read` what was said to one person,
        `hear` a recording of a text."""
        self._messages = messages
        self._draw, self._fetch, self._read, self._hear = draw, fetch, read, hear
        self._drawn: OrderedDict[str, bytes] = OrderedDict()

    async def render(self, row: OutboxRow) -> Call | None:
        """The call for a row; None when there is nothing to say (a recording is gone)."""
        if row.kind == CALLBACK:
            params = {"callback_query_id": row.payload["callback_query_id"]}
            return Call("answerCallbackQuery", params, counts=False)
        if row.kind == PIN:
            return _pin(row, Pin.from_json(row.payload))
        payload = _payload(row)
        if row.kind == FILE:
            return self._file(row, payload)
        if row.kind == "sound":
            return await self._sound(row, payload)
        if row.kind == ANSWER and VOICE in row.payload and not is_behind_code(row):
            return await self._voice(row, payload)
        message = self._messages.message(payload, row.language, row.name_prefix)
        if message.picture is not None:
            return await self._picture(row, payload, message, message.picture)
        if payload.attached is not None:
            return await self._attached(row, payload, message, payload.attached)
        return self._text(row, payload, message)

    def _text(self, row: OutboxRow, payload: Payload, message: Message) -> Call:
        params: dict[str, Json] = {
            "chat_id": row.telegram_id,
            "text": message.html,
            "parse_mode": "HTML",
            "reply_markup": keyboard(message),
        }
        if payload.edit is None:
            return Call("sendMessage", params)
        return Call("editMessageText", {**params, "message_id": payload.edit})

    async def _picture(
        self, row: OutboxRow, payload: Payload, message: Message, picture: Picture
    ) -> Call:
        key = content_key(picture, message.language)
        files = {"photo": (f"{key}.png", await self._drawing(key, picture, message.language))}
        params: dict[str, Json] = {"chat_id": row.telegram_id, "reply_markup": keyboard(message)}
        caption: dict[str, Json] = {"caption": message.html, "parse_mode": "HTML"}
        if payload.edit is None:
            return Call("sendPhoto", params | caption, files, cache=key)
        media: Json = {"type": "photo", "media": "attach://photo", **caption}
        params |= {"message_id": payload.edit, "media": media}
        return Call("editMessageMedia", params, files, cache=key)

    async def _attached(
        self, row: OutboxRow, payload: Payload, message: Message, attached: Attached
    ) -> Call | None:
        """A picture or document of staff, the words under it; of an old one the words change."""
        params: dict[str, Json] = {
            "chat_id": row.telegram_id,
            "caption": message.html,
            "parse_mode": "HTML",
            "reply_markup": keyboard(message),
        }
        if payload.edit is not None:
            return Call("editMessageCaption", {**params, "message_id": payload.edit})
        content = await self._fetch(attached.digest)
        if content is None:
            return None
        method = "sendPhoto" if attached.kind == "photo" else "sendDocument"
        files = {attached.kind: (attached.name, content)}
        return Call(method, params, files, cache=attached.digest)

    async def _drawing(self, key: str, picture: Picture, language: str) -> bytes:
        if key not in self._drawn:
            self._drawn[key] = await self._draw(picture, language)
            while len(self._drawn) > MOST_REMEMBERED:
                self._drawn.popitem(last=False)
        return self._drawn[key]

    def _file(self, row: OutboxRow, payload: Payload) -> Call:
        """A calendar file with its caption; what it is called is said in the reader's language."""
        entry = CalendarEntry.from_json(row.payload["calendar"])
        summary = self._messages.plain(entry.summary, row.language)
        content = calendar_file(entry, summary, row.send_at)
        caption = self._messages.message(payload, row.language, row.name_prefix).html
        params: dict[str, Json] = {
            "chat_id": row.telegram_id,
            "caption": caption,
            "parse_mode": "HTML",
        }
        return Call("sendDocument", params, {"document": (FILE_NAME, content)})

    async def _voice(self, row: OutboxRow, payload: Payload) -> Call | None:
        """What a colleague had somebody say; below it who answers."""
        name = row.payload[VOICE]
        content = await self._read(name)
        if content is None:
            return None
        message = self._messages.message(payload, row.language, row.name_prefix)
        params: dict[str, Json] = {
            "chat_id": row.telegram_id,
            "caption": message.html,
            "parse_mode": "HTML",
            "reply_markup": keyboard(message),
        }
        ending = VOICES.get(kind_of(content), "ogg")
        return Call("sendVoice", params, {"voice": (f"{name}.{ending}", content)})

    async def _sound(self, row: OutboxRow, payload: Payload) -> Call | None:
        """One recording a row: the paragraph `part` of the screen."""
        sounds = self._messages.sounds(payload, row.language)
        part = row.payload.get("part", 0)
        if part >= len(sounds):
            return None
        recording = sounds[part]
        content = await self._recorded(recording)
        if content is None:
            return None
        params: dict[str, Json] = {"chat_id": row.telegram_id}
        voice = (f"{recording.name}.ogg", content)
        return Call("sendVoice", params, {"voice": voice}, cache=recording.name)

    async def _recorded(self, recording: Recording) -> bytes | None:
        if recording.path is None:
            return await self._hear(recording.name)
        return await asyncio.to_thread(recording.path.read_bytes)


def _payload(row: OutboxRow) -> Payload:
    """What is to be said; of what comes by itself only that it came, to who has a code by now.

    Words about an appointment were found when the row was leased, with the code in mind.
    """
    payload = payload_from(row.payload)
    if payload.about is None:
        return payload
    if is_behind_code(row):
        return answer_behind_code(payload)
    if row.kind == ANSWER:
        return payload
    if row.kind in (NOTICE, APPOINTMENT, BULLETIN):
        payload = replace(payload, notice=row.id)
    if not row.locked or row.kind == APPOINTMENT or payload.opened:
        return payload
    return bulletin_behind_code(payload) if payload.authored else behind_code(payload)


def is_behind_code(row: OutboxRow) -> bool:
    """An answer for who has a code, and has not just given it."""
    return row.kind == ANSWER and row.locked and not row.payload.get(OPEN)


def _pin(row: OutboxRow, pin: Pin) -> Call:
    """A venue has a title and an address; without any words it is a bare location."""
    title = pin.title or pin.address
    where: dict[str, Json] = {"latitude": pin.latitude, "longitude": pin.longitude}
    params = {"chat_id": row.telegram_id, **where}
    if not title:
        return Call("sendLocation", params)
    return Call("sendVenue", {**params, "title": title, "address": pin.address or title})


def keyboard(message: Message) -> dict[str, Json]:
    """InlineKeyboardMarkup (Bot API, "InlineKeyboardButton": callback_data of 1-64 bytes)."""
    return {
        "inline_keyboard": [
            [{"text": button.text, "callback_data": button.data} for button in row]
            for row in message.rows
        ]
    }
