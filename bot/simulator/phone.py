"""A telephone for tests: stories read as a conversation.

phone = simulator.phone(7_000_000_001, "ar")
await phone.says("/start")
await phone.sees("Kies uw taal")
await phone.taps("العربية")
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.simulator.markup import Button, Keyboard
from bot.simulator.parameters import Upload
from bot.simulator.person import Hand
from bot.simulator.state import Message, Person
from bot.simulator.world import World

PATIENCE_SECONDS = 5.0
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def readable(text: str) -> str:
    """A text without the marks that steer its direction: what a person reads."""
    return _BIDI.sub("", text)


class Phone:
    """The chat of one person with the bot. What is "new" came after the person's last action."""

    def __init__(self, world: World, person: Person, patience: float = PATIENCE_SECONDS) -> None:
        self.person = person
        self.patience = patience
        self._world = world
        self._hand = Hand(world, person)
        self._acted = world.revision

    async def says(self, text: str) -> Message:
        self._acts()
        return self._hand.say(text)

    async def starts(self, payload: str = "") -> Message:
        """Opens the bot, by an invitation's link when there is a payload."""
        self._acts()
        return self._hand.start(payload)

    async def edits(self, message: Message, text: str) -> Message:
        self._acts()
        return self._hand.correct(message.message_id, text)

    async def taps(self, label: str, *, older: bool = False) -> str:
        """Presses a button by its text or part of it, as soon as it is there; gives the query's id.

        Only new messages are looked at, so that a button of the screen before is not pressed by
        mistake; `older` allows every message of the chat, the newest first.
        """
        since = -1 if older else self._acted
        return await self._press(lambda: self._find(label, since), f"no button {label!r} is there")

    async def taps_where(self, is_wanted: Callable[[str], bool]) -> str:
        """The same, of the button of a new message whose callback data is wanted."""
        return await self._press(lambda: self._find_data(is_wanted), "no such button is there")

    async def presses(self, message: Message, data: str) -> str:
        """Sends a callback query with any data, also made up: `message` need not have it."""
        self._acts()
        return self._world.press(message, data)

    async def sees(self, text: str) -> Message:
        """The new message of the bot that holds this text, as soon as it is there."""
        found = await self._world.feed.signal.until(lambda: self._read(text), self.patience)
        if found is None:
            raise AssertionError(f"{text!r} is not there\n{self}")
        return found

    async def sees_picture(self) -> Message:
        """The new message of the bot that is a photo."""
        found = await self._world.feed.signal.until(lambda: self._last("photo"), self.patience)
        if found is None:
            raise AssertionError(f"no picture is there\n{self}")
        return found

    async def sees_toast(self, text: str) -> str:
        """The answer to a pressed button that holds this text, as soon as it is there."""
        found = await self._world.feed.signal.until(lambda: self._toast(text), self.patience)
        if found is None:
            raise AssertionError(f"no toast {text!r} is there\n{self}")
        return found

    async def sends_photo(self, data: bytes, name: str = "photo.jpg", caption: str = "") -> Message:
        return self._send("photo", Upload(name, "image/jpeg", data), caption)

    async def sends_document(self, data: bytes, name: str, mime: str, caption: str = "") -> Message:
        return self._send("document", Upload(name, mime, data), caption)

    async def sends_voice(self, data: bytes = b"OggS", seconds: int = 3) -> Message:
        return self._send("voice", Upload("voice.ogg", "audio/ogg", data), duration=seconds)

    async def sends_video(self, data: bytes = b"video", seconds: int = 3) -> Message:
        return self._send("video", Upload("video.mp4", "video/mp4", data), duration=seconds)

    async def sends_sticker(self, emoji: str = "👍") -> Message:
        self._acts()
        return self._hand.send_sticker(emoji)

    async def sends_location(self, latitude: float = 52.35, longitude: float = 4.62) -> Message:
        self._acts()
        return self._hand.send_location(latitude, longitude)

    async def sends_contact(self, number: str = "+31201234567", name: str = "Amal") -> Message:
        self._acts()
        return self._hand.send_contact(number, name)

    async def blocks(self) -> None:
        self._acts()
        self._hand.block()

    async def unblocks(self) -> None:
        self._acts()
        self._hand.unblock()

    def messages(self) -> list[Message]:
        """All that stands in the chat, the oldest first."""
        chat = self._world.chats.get(self.person.id)
        return chat.shown() if chat else []

    def screen(self) -> Message:
        """The last message of the bot."""
        for message in reversed(self.messages()):
            if message.from_bot:
                return message
        raise AssertionError(f"the bot has said nothing\n{self}")

    def buttons(self) -> list[str]:
        """The texts of the buttons under the last message of the bot that has any."""
        return [
            button.text for _, keyboard in self._keyboards(-1)[:1] for button in _flat(keyboard)
        ]

    def commands(self) -> dict[str, str]:
        """What this person sees under `/`."""
        listed = self._world.profile.commands_for(self.person.id, self.person.language)
        return {command.command: command.description for command in listed}

    def __str__(self) -> str:
        lines = [f"--- {self.person.name} ({self.person.language}) ---"]
        for message in self.messages():
            who = "bot" if message.from_bot else self.person.name
            media = f"[{message.content.media.kind}] " if message.content.media else ""
            new = "*" if message.revision > self._acted else " "
            lines.append(f"{new}{who}: {media}{message.text}")
            lines += [
                "    " + " | ".join(button.text for button in row) for row in message.keyboard
            ]
        return "\n".join(lines)

    def _acts(self) -> None:
        self._acted = self._world.revision

    def _send(
        self, kind: str, upload: Upload, caption: str = "", duration: int | None = None
    ) -> Message:
        self._acts()
        return self._hand.send_file(kind, upload, caption, duration)

    async def _press(self, find: Callable[[], tuple[Message, Button] | None], problem: str) -> str:
        found = await self._world.feed.signal.until(find, self.patience)
        if found is None:
            raise AssertionError(f"{problem}\n{self}")
        message, button = found
        self._acts()
        return self._hand.press(message.message_id, button.callback_data or "")

    def _new(self, since: int) -> list[Message]:
        shown = (message for message in self.messages() if message.from_bot)
        new = [message for message in shown if message.revision > since]
        return sorted(new, key=lambda message: message.revision, reverse=True)

    def _read(self, text: str) -> Message | None:
        wanted = readable(text)
        new = self._new(self._acted)
        return next((message for message in new if wanted in readable(message.text)), None)

    def _toast(self, text: str) -> str | None:
        chat = self._world.chats.get(self.person.id)
        toasts = chat.toasts if chat else []
        new = (toast for revision, toast in toasts if revision > self._acted)
        return next((toast for toast in new if readable(text) in readable(toast)), None)

    def _last(self, kind: str) -> Message | None:
        media = ((message, message.content.media) for message in self._new(self._acted))
        return next((message for message, each in media if each and each.kind == kind), None)

    def _keyboards(self, since: int) -> list[tuple[Message, Keyboard]]:
        return [(message, message.keyboard) for message in self._new(since) if message.keyboard]

    def _find(self, label: str, since: int) -> tuple[Message, Button] | None:
        """The button with exactly this text, else one whose text holds it."""
        wanted = readable(label)
        for message, keyboard in self._keyboards(since):
            buttons = [button for button in _flat(keyboard) if button.callback_data is not None]
            exact = [button for button in buttons if readable(button.text) == wanted]
            parts = [button for button in buttons if wanted in readable(button.text)]
            if exact or parts:
                return message, (exact or parts)[0]
        return None

    def _find_data(self, is_wanted: Callable[[str], bool]) -> tuple[Message, Button] | None:
        for message, keyboard in self._keyboards(self._acted):
            for button in _flat(keyboard):
                if button.callback_data is not None and is_wanted(button.callback_data):
                    return message, button
        return None


def _flat(keyboard: Keyboard) -> list[Button]:
    return [button for row in keyboard for button in row]
