"""A town gone wild: many chats doing anything a person, a group or a stranger can do.

Each deed notes what it deserves, decided here from what was done and never by the program.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from random import Random
from typing import Literal

from PIL import Image

from bot.simulator.markup import Button
from bot.simulator.parameters import JsonObject
from bot.simulator.phone import Phone
from bot.simulator.server import Simulator
from bot.simulator.state import Message

Deserves = Literal["screen", "group", "nothing"]

FIRST_PERSON = 7_000_000_001
FIRST_GROUP = -1_002_000_000_001

TEXTS = (
    "Hallo",
    "dank u wel",
    "Wat is een PIP?",
    "Ik begrijp de brief van DUO niet, kunt u mij helpen?",
    "Mijn BSN is 123456782, klopt dat?",
    "شكرا جزيلا",
    "ሰላም ከመይ ኣለኻ",
    "<b>vet</b> & <script>alert(1)</script>",
    "nul\x00 bel\x07 \u202eomgekeerd\u2066",
    "2580",
    "👍",
    "a" * 4096,
    "'; DROP TABLE outbox; --",
)
COMMANDS = ("/start", "/menu", "/taal", "/help", "/stop", "/mijngegevens", "/bestaatniet", "/")
MADE_UP = ("", "x" * 64, "f|menu|journey|-1", "f|../../etc|x|zz", "f|menu|journey|0", "ü" * 32)


def _photo() -> bytes:
    file = BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    return file.getvalue()


A_PHOTO = _photo()


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done, and the update it became. `query` is the press to be answered."""

    update_id: int
    chat: int
    what: str
    deserves: Deserves
    query: str | None = None


@dataclass
class Storm:
    """Deeds of `chats` people with a telephone each, chosen by `random`."""

    simulator: Simulator
    random: Random
    chats: int
    tokens: Sequence[str] = ()
    deeds: list[Deed] = field(default_factory=list)
    raw: dict[int, JsonObject] = field(default_factory=dict)
    repeats: int = 0
    again: int = 0

    def __post_init__(self) -> None:
        languages = ("nl", "ar", "ti", "en")
        self.phones = [
            self.simulator.phone(FIRST_PERSON + at, languages[at % 4], f"Persoon {at}")
            for at in range(self.chats)
        ]
        self._begun: set[int] = set()

    async def act(self) -> None:
        """One deed: mostly of somebody who is using the bot as it is meant."""
        phone = self.random.choice(self.phones)
        if phone.person.id not in self._begun:
            await self._begin(phone)
            return
        deeds: list[tuple[int, Callable[[Phone], object]]] = [
            (40, self._press_now),
            (18, self._say),
            (10, self._send),
            (8, self._command),
            (6, self._press_old),
            (5, self._press_made_up),
            (4, self._correct),
            (4, self._invite_again),
            (6, self._malformed),
            (5, self._group),
            (2, self._block),
        ]
        weights = [weight for weight, _ in deeds]
        (deed,) = self.random.choices([deed for _, deed in deeds], weights)
        await deed(phone)  # type: ignore[misc]
        self._disturb()

    # --- what a person does ---------------------------------------------------------------

    async def _begin(self, phone: Phone) -> None:
        """By an invitation, if there is one left for this chat."""
        self._begun.add(phone.person.id)
        at = phone.person.id - FIRST_PERSON
        token = self.tokens[at] if at < len(self.tokens) else ""
        await self._did("begins", phone, phone.starts(token))

    async def _say(self, phone: Phone) -> None:
        await self._did("text", phone, phone.says(self.random.choice(TEXTS)))

    async def _command(self, phone: Phone) -> None:
        await self._did("command", phone, phone.says(self.random.choice(COMMANDS)))

    async def _send(self, phone: Phone) -> None:
        ways = (
            lambda: phone.sends_photo(A_PHOTO, caption="Wat is dit?"),
            phone.sends_voice,
            phone.sends_sticker,
            phone.sends_location,
            phone.sends_contact,
            phone.sends_video,
            lambda: phone.sends_document(b"%PDF", "brief.pdf", "application/pdf"),
        )
        await self._did("media", phone, self.random.choice(ways)())

    async def _correct(self, phone: Phone) -> None:
        own = [one for one in phone.messages() if not one.from_bot and one.text]
        if not own:
            return await self._say(phone)
        wrote = phone.edits(self.random.choice(own), f"Verbeterd: {self.random.random()}")
        return await self._did("edited", phone, wrote)

    async def _invite_again(self, phone: Phone) -> None:
        """A link of a family member, of a stranger, or one that was guessed."""
        guessed = f"geraden-{self.random.randrange(10**6)}"
        token = self.random.choice([*self.tokens, guessed])
        await self._did("invitation", phone, phone.starts(token))

    async def _press_now(self, phone: Phone) -> None:
        shown = _with_buttons(phone)
        if not shown:
            return await self._say(phone)
        return await self._press("press", phone, shown[-1], self._button(shown[-1]))

    async def _press_old(self, phone: Phone) -> None:
        shown = _with_buttons(phone)
        if not shown:
            return await self._say(phone)
        message = self.random.choice(shown)
        return await self._press("old press", phone, message, self._button(message))

    async def _press_made_up(self, phone: Phone) -> None:
        shown = _with_buttons(phone)
        if not shown:
            return await self._say(phone)
        strange = self.random.choice([*MADE_UP, self._button_of_somebody()])
        return await self._press("made-up press", phone, shown[-1], strange)

    async def _press(self, what: str, phone: Phone, message: Message, data: str) -> None:
        before = self._next_id()
        query = await phone.presses(message, data)
        self._note(before, phone.person.id, what, "screen", query)

    def _button(self, message: Message) -> str:
        button: Button = self.random.choice([one for row in message.keyboard for one in row])
        return button.callback_data or ""

    def _button_of_somebody(self) -> str:
        shown = _with_buttons(self.random.choice(self.phones))
        return self._button(shown[-1]) if shown else "f|menu|journey|1"

    async def _block(self, phone: Phone) -> None:
        before = self._next_id()
        await phone.blocks()
        self._note(before, phone.person.id, "blocks", "nothing")
        before = self._next_id()
        await phone.unblocks()
        self._note(before, phone.person.id, "unblocks", "nothing")

    async def _did(self, what: str, phone: Phone, deed: object) -> None:
        before = self._next_id()
        await deed  # type: ignore[misc]
        self._note(before, phone.person.id, what, "screen")

    # --- what nobody means ----------------------------------------------------------------

    async def _malformed(self, phone: Phone) -> None:
        chat, one = {"id": phone.person.id, "type": "private"}, phone.person.to_api()
        message: JsonObject = {"message_id": 5, "date": 1, "chat": chat, "from": one}
        updates: list[tuple[Deserves, JsonObject]] = [
            ("screen", {"message": {**message, "text": 5}}),
            ("screen", {"message": {**message, "photo": []}}),
            ("screen", {"message": {**message, "voice": {"file_id": None}, "caption": {}}}),
            ("screen", {"message": {**message, "message_id": "five", "text": "x"}}),
            ("screen", {"message": {**message, "dice": {"value": 6}}}),
            ("screen", {"message": {**message, "text": "\ud800 alleen"}}),
            ("screen", {"message": {**message, "text": "groot " + "x" * 200_000}}),
            ("screen", {"message": {**message, "text": "diep", "reply_markup": _nested(400)}}),
            ("nothing", {"message": {"text": "zonder chat"}}),
            ("nothing", {"message": 7}),
            ("nothing", {"callback_query": {"id": "1"}}),
            ("nothing", {"message": {**message, "chat": {"id": 2**63, "type": "private"}}}),
            ("nothing", {}),
        ]
        deserves, update = self.random.choice(updates)
        self._inject("malformed", phone.person.id, deserves, update)

    async def _group(self, phone: Phone) -> None:
        chat: JsonObject = {"id": FIRST_GROUP, "type": "supergroup", "title": "Groep"}
        message: JsonObject = {
            "message_id": 9,
            "date": 1,
            "chat": chat,
            "from": phone.person.to_api(),
        }
        updates: list[tuple[Deserves, JsonObject]] = [
            ("group", {"message": {**message, "text": "/start@wegwijs_demo_bot"}}),
            ("nothing", {"message": {**message, "text": "zomaar"}}),
            ("nothing", {"message": {**message, "new_chat_title": "Anders"}}),
        ]
        deserves, update = self.random.choice(updates)
        self._inject("group", FIRST_GROUP, deserves, update)

    def _inject(self, what: str, chat: int, deserves: Deserves, update: JsonObject) -> None:
        before = self._next_id()
        self.simulator.inject(update)
        self._note(before, chat, what, deserves)

    # --- what the road does ------------------------------------------------------------------

    def _disturb(self) -> None:
        """Updates that come twice, or chats that overtake each other; a server that fails."""
        if self.random.random() < 0.08:
            self.simulator.updates.repeat(self.random.choice(self.deeds).update_id)
            self.repeats += 1
        if self.random.random() < 0.05:
            self.simulator.updates.reorder(self._shuffled)
        if self.random.random() < 0.03:
            self.simulator.faults.next("sendMessage", status=self.random.choice((500, 502)))
        if self.random.random() < 0.01:
            self.simulator.faults.next("sendMessage", status=429, retry_after=1)

    def _shuffled(self, waiting: Sequence[JsonObject]) -> list[JsonObject]:
        """Chats side by side in another way; each chat keeps its order, as Telegram does."""
        lanes: dict[str, list[JsonObject]] = {}
        for update in waiting:
            lanes.setdefault(str(_chat_of(update)), []).append(update)
        mixed = []
        while lanes:
            lane = self.random.choice(sorted(lanes))
            mixed.append(lanes[lane].pop(0))
            if not lanes[lane]:
                del lanes[lane]
        return mixed

    # --- notes -------------------------------------------------------------------------------

    def _next_id(self) -> int:
        return self.simulator.updates._next_id

    def _note(
        self, before: int, chat: int, what: str, deserves: Deserves, query: str | None = None
    ) -> None:
        for update_id in range(before, self._next_id()):
            update = self.simulator.updates._history[update_id]
            self.raw[update_id] = json.loads(json.dumps(update))
            own = "nothing" if "my_chat_member" in update else deserves
            self.deeds.append(Deed(update_id, chat, what, own, query))


def _with_buttons(phone: Phone) -> list[Message]:
    return [one for one in phone.messages() if one.from_bot and one.keyboard]


def _nested(depth: int) -> JsonObject:
    inner: JsonObject = {"end": True}
    for _ in range(depth):
        inner = {"deeper": inner}
    return inner


def _chat_of(update: JsonObject) -> int:
    for value in update.values():
        if isinstance(value, dict):
            held = value.get("message")
            holder = held if isinstance(held, dict) else value
            chat = holder.get("chat")
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return 0
