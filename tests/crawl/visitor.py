"""Somebody with a phone who presses every button, and knows the way to those not yet pressed."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tests.crawl.checks import faults
from tests.crawl.emulator import Emulator, Key, Seen

LANGUAGES = ("nl", "ar", "ti", "en")
POLYGLOT = {"welcome", "language"}
SAYINGS: Mapping[str, Mapping[str, object]] = {
    "text": {"text": "Ik heb een brief over de huur."},
    "greeting": {"text": "hallo"},
    "thanks": {"text": "dank je"},
    "long": {"text": "x" * 4096},
    "digits": {"text": "1234"},
    "photo": {
        "photo": [{"file_id": "p1", "file_unique_id": "p", "width": 9, "height": 9}],
        "caption": "brief",
    },
    "voice": {"voice": {"file_id": "v1", "file_unique_id": "v", "duration": 3}},
    "video": {
        "video": {"file_id": "w1", "file_unique_id": "w", "duration": 3, "width": 9, "height": 9}
    },
    "document": {"document": {"file_id": "d1", "file_unique_id": "d"}},
    "sticker": {
        "sticker": {
            "file_id": "s1",
            "file_unique_id": "s",
            "type": "regular",
            "width": 9,
            "height": 9,
            "is_animated": False,
            "is_video": False,
        }
    },
    "location": {"location": {"latitude": 52.3, "longitude": 4.6}},
    "contact": {"contact": {"phone_number": "+31600000000", "first_name": "Ali"}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
    **{
        f"/{name}": {"text": f"/{name}"}
        for name in ("start", "menu", "taal", "help", "stop", "mijngegevens", "made_up")
    },
    "/start unknown": {"text": "/start AAAAAAAAAAAAAAAAAAAAAA"},
}
"""Messages a person may send at any moment: the fields of a Message beside those all have."""
SAID_AT = {"menu", "welcome.about", "ask.confirm", "pin.choose"}
"""Steps at which all of them are sent, too."""

COUNTED = re.compile(r"\d+|[✅▫️⬜☐]+")
"""So that two messages and three that wait for a yes are one screen, and so is a list with
this or that ticked off."""

Act = str
"""A button's choice, or a saying."""


@dataclass(frozen=True, slots=True)
class Node:
    """A screen, and what it does not show but what its buttons depend on."""

    hidden: tuple[str, ...]
    step: str
    html: str
    choices: tuple[str, ...]


@dataclass
class Visitor:
    """One chat. `invitation` is the token a person came by; without one they are a guest."""

    emulator: Emulator
    id: int
    language: str
    invitation: str | None = None
    hidden: dict[str, str] = field(default_factory=dict)
    done: dict[Node, dict[Act, Node]] = field(default_factory=dict)
    complaints: Counter[str] = field(default_factory=Counter)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    texts: set[tuple[str, str, tuple[str, ...]]] = field(default_factory=set)
    presses: set[str] = field(default_factory=set)
    acts: int = 0
    updates: int = 0
    speaks: str = ""

    @property
    def who(self) -> str:
        return f"{'person' if self.invitation else 'guest'} in {self.language}"

    async def crawl(self, budget: int) -> None:
        """Arrive, then do whatever was not done before, until nothing is left or it is enough."""
        await self.arrive()
        while self.acts < budget and (way := self._way()) is not None:
            for act in way:
                here = self.node()
                if act not in self._acts_at(here):
                    break  # the way has changed: look again
                await self.act(here, act)
        await self._home()

    async def arrive(self) -> None:
        await self.says({"text": f"/start {self.invitation}" if self.invitation else "/start"})
        self._look()

    async def act(self, here: Node, act: Act) -> None:
        """Do it once, note where it led, and check what came."""
        self.acts += 1
        if act in SAYINGS:
            await self.says(SAYINGS[act])
        else:
            await self.presses_choice(act)
            self._remember(here.step, act)
        self._look()
        if here.step in POLYGLOT and act in LANGUAGES and act != self.language:
            await self._speak_own_again()
        self.done.setdefault(here, {})[act] = self.node()

    async def presses_choice(self, choice: str) -> None:
        await self.presses_key(next(key for key in self.last.keys if key.choice == choice))

    async def presses_key(self, key: Key) -> None:
        screen = self.last
        query = f"{self.id}-{self.updates}"
        message = {**self._message(screen.message_id), "text": screen.html}
        await self._give(
            "callback_query",
            {"id": query, "from": self._me, "message": message, "chat_instance": "5"}
            | {"data": key.data},
        )
        self.presses.add(query)

    async def says(self, fields: Mapping[str, object]) -> None:
        text = str(fields.get("text", ""))
        length = len(text.split(" ")[0])
        command = {"entities": [{"type": "bot_command", "offset": 0, "length": length}]}
        extra = command if text.startswith("/") else {}
        await self._give("message", {**self._message(self.updates + 1), **fields, **extra})

    @property
    def last(self) -> Seen:
        return self.emulator.screens[self.id][-1]

    def node(self) -> Node:
        keys = self.last.keys
        step = keys[0].step if keys else ""
        hidden = (*(f"{name}={value}" for name, value in sorted(self.hidden.items())), self.speaks)
        said = COUNTED.sub("0", self.last.html)
        return Node(hidden, step, said, tuple(key.choice for key in keys))

    def stuck(self) -> Iterator[str]:
        """Screens, every button of which was pressed, from which no way leads to a menu."""
        before: dict[Node, set[Node]] = {}
        for here, ways in self.done.items():
            for there in ways.values():
                before.setdefault(there, set()).add(here)
        found = {node for node in (*self.done, *before) if node.step == "menu"}
        found |= {node for node in (*self.done, *before) if self._unpressed(node)}
        waiting = list(found)
        while waiting:
            nearer = before.get(waiting.pop(), set()) - found
            found |= nearer
            waiting += nearer
        for node in self.done.keys() - found:
            yield f"{self.who}: no way to the menu from {node.step}: {node.html[:60]!r}"

    def _way(self) -> list[Act] | None:
        """The shortest way to something not done, that with it; None when all is done."""
        start = self.node()
        waiting: deque[tuple[Node, list[Act]]] = deque([(start, [])])
        seen = {start}
        while waiting:
            node, way = waiting.popleft()
            undone = next(self._undone(node), None)
            if undone is not None:
                return [*way, undone]
            for act, there in self.done.get(node, {}).items():
                if there not in seen:
                    seen.add(there)
                    waiting.append((there, [*way, act]))
        return None

    def _undone(self, node: Node) -> Iterator[Act]:
        return (act for act in self._acts_at(node) if act not in self.done.get(node, {}))

    def _unpressed(self, node: Node) -> bool:
        return any(choice not in self.done.get(node, {}) for choice in node.choices)

    def _acts_at(self, node: Node) -> tuple[Act, ...]:
        lasting = tuple(act for act in node.choices if not self._would_lose_the_case(node, act))
        return (*lasting, *(SAYINGS if node.step in SAID_AT else ()))

    def _would_lose_the_case(self, node: Node, act: Act) -> bool:
        return node.step == "welcome.hello" and act == "other"

    def _remember(self, step: str, choice: str) -> None:
        """What the product now knows without showing it on each screen."""
        match step, choice:
            case "welcome" | "language", language if language in LANGUAGES:
                self.speaks_now(language)
            case "welcome.municipality" | "welcome.elsewhere", profile:
                if profile not in ("elsewhere", "more", "back", "help", "dutch", "own"):
                    self.hidden["profile"] = profile
            case "welcome.reason", group if group not in ("back", "help", "dutch", "own"):
                self.hidden["doelgroep"] = group
            case ("welcome.privacy", "yes") | ("welcome.privacy", "no") | ("data.withdraw", "yes"):
                agreed = step == "welcome.privacy" and choice == "yes"
                self.hidden["agreed"] = "yes" if agreed else "no"
        self.hidden["dutch"] = "yes" if choice == "dutch" else ""

    def speaks_now(self, language: str) -> None:
        self.speaks = language

    async def _speak_own_again(self) -> None:
        await self.says({"text": "/taal"})
        self._look()
        await self.presses_choice(self.language)
        self.speaks_now(self.language)
        self._look()

    async def _home(self) -> None:
        """However far somebody has gone, `/menu` brings them back, or to first contact."""
        await self.says({"text": "/menu"})
        self._look()
        if self.node().step != "menu" and not self.node().step.startswith("welcome"):
            self.complaints[f"{self.who}: /menu shows {self.node().step}"] += 1

    def _look(self) -> None:
        """Check the screen that came."""
        seen, node = self.last, self.node()
        language = "nl" if self.hidden.get("dutch") else self.speaks or "nl"
        self.texts.add((language, seen.html, tuple(key.text for key in seen.keys)))
        for fault in faults(seen, language, polyglot=node.step in POLYGLOT):
            self.complaints[f"{self.who}, {node.step}: {fault}"] += 1
        if language == self.language and node.step not in POLYGLOT:
            self.labels |= {(node.step, key.choice): key.text for key in seen.keys}

    async def _give(self, kind: str, payload: Mapping[str, object]) -> None:
        self.updates += 1
        before = len(self.emulator.screens[self.id])
        await self.emulator.give(kind, payload)
        await self.emulator.until(
            lambda: len(self.emulator.screens[self.id]) > before, f"{self.who}: {payload}"
        )
        if kind == "message":
            self.hidden["dutch"] = ""

    @property
    def _me(self) -> dict[str, object]:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": "Amal",
            "language_code": self.language,
        }

    def _message(self, message_id: int) -> dict[str, object]:
        chat = {"id": self.id, "first_name": "Amal", "type": "private"}
        return {"message_id": message_id, "from": self._me, "chat": chat, "date": 1}
