"""Somebody with a phone who presses every button, and knows the way to those not yet pressed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from tests.crawl.atlas import Act, Atlas, Screen, Standing
from tests.crawl.checks import faults
from tests.crawl.emulator import Emulator, Key, Seen
from tests.crawl.sayings import SAID_AT, SAYINGS
from tests.crawl.standing import Ground

POLYGLOT = {"welcome", "language"}
PHONES = count(7_000_000_001)
"""Telegram's ids have outgrown 32 bits."""


def acts_of(screen: Screen) -> tuple[Act, ...]:
    """Every button, and at some steps everything that can be said.

    In Dutch the buttons are the very same as in the reader's own language, but for the one
    that leads back to it (`_check_dutch`).
    """
    if screen.in_dutch:
        return ("own",)
    return (*screen.choices, *(SAYINGS if screen.step in SAID_AT else ()))


def acts_of_invited(screen: Screen) -> tuple[Act, ...]:
    """Whoever gave somebody else's invitation back is a guest: guests walk by themselves."""
    return acts_of(screen) if screen.has_case or screen.step == "welcome.other" else ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What guests walk: of each municipality, what it says to one doelgroep."""

    doelgroep: Mapping[str, str]

    def acts_at(self, screen: Screen) -> tuple[Act, ...]:
        """All there is before that is chosen, and at what was chosen as agreed."""
        chosen = screen.profile and screen.doelgroep and not screen.step.startswith("welcome")
        if chosen and self.doelgroep[screen.profile] != screen.doelgroep:
            return ()
        return acts_of(screen)


@dataclass
class Visitor:
    """One person, who begins anew on another phone where no way leads on.

    `invites` gives the token of a new invitation to the same case; guests have none.
    `token` is the bot's. `begins` are the first acts, so that a sample gets somewhere.
    """

    emulator: Emulator
    ground: Ground
    atlas: Atlas
    token: str
    name: str
    language: str
    invites: Callable[[], str] | None = None
    begins: tuple[Act, ...] = ()
    id: int = 0
    last: Seen = field(default_factory=lambda: Seen(0, "", (), False))
    here: Standing = field(
        default_factory=lambda: Standing(Screen("", "", "", False, "", "", False, ()), ())
    )
    met: set[Screen] = field(default_factory=set)
    complaints: Counter[str] = field(default_factory=Counter)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    texts: set[tuple[str, str, tuple[str, ...]]] = field(default_factory=set)
    presses: set[str] = field(default_factory=set)
    acts: int = 0
    updates: int = 0
    lives: int = 0

    async def crawl(self, budget: int) -> None:
        """Arrive, then do whatever was not done before, until nothing is left or it is enough."""
        await self.arrive()
        await self._go(self.begins)
        lost_at = -1
        while self.acts < budget:
            way = self.atlas.way(self.here)
            if way is not None:
                await self._go(way)
            elif self.acts == lost_at or not self._has_left_something():
                break
            else:
                await self.arrive()
                lost_at = self.acts
        await self._home()

    async def arrive(self) -> None:
        """First contact, on a phone that is new to the bot."""
        self.id = next(PHONES)
        self.lives += 1
        await self.says({"text": f"/start {self.invites()}" if self.invites else "/start"})
        if self._lost_the_case():
            self.complaints[f"{self.name}: the invitation brought no case"] += 1

    async def act(self, act: Act) -> None:
        """Do it, and note where it led. Nobody else does the same."""
        self.acts += 1
        here = self.here
        self.atlas.done[here.screen].add(act)
        before = self.last
        if act in SAYINGS:
            await self.says(SAYINGS[act])
        else:
            await self.presses_choice(act)
        if act == "dutch":
            self._check_dutch(before)
        if self._speaks_another_language():
            await self._speak_own_again()
        if self._lost_the_case():
            await self.arrive()
        self.atlas.led(here, act, self.here)

    async def presses_choice(self, choice: str) -> None:
        await self.presses_key(next(key for key in self.last.keys if key.choice == choice))

    async def presses_key(self, key: Key) -> None:
        query = f"{self.id}-{self.updates}"
        message = {**self._message(self.last.message_id), "text": self.last.html}
        self.presses.add(query)
        await self._give(
            "callback_query",
            {"id": query, "from": self._me, "message": message, "chat_instance": "5"}
            | {"data": key.data},
        )

    async def says(self, fields: Mapping[str, object]) -> None:
        text = str(fields.get("text", ""))
        length = len(text.split(" ")[0])
        command = {"entities": [{"type": "bot_command", "offset": 0, "length": length}]}
        extra = command if text.startswith("/") else {}
        await self._give("message", {**self._message(self.updates + 1), **fields, **extra})

    def stuck(self) -> Iterator[str]:
        """Screens of its map that no way leads from to a menu."""
        for screen in self.atlas.stuck():
            yield f"{self.name}: no way to the menu from {screen}"

    async def _go(self, way: Sequence[Act]) -> None:
        for act in way:
            if act not in self.atlas.acts_at(self.here.screen):
                break  # it led elsewhere this time: look again
            await self.act(act)

    def _has_left_something(self) -> bool:
        own = (screen for screen in self.met if screen.language in ("", self.language))
        return any(any(self.atlas.undone(screen)) for screen in own)

    def _lost_the_case(self) -> bool:
        return self.invites is not None and not any(self.atlas.acts_at(self.here.screen))

    def _speaks_another_language(self) -> bool:
        return self.here.screen.language not in ("", self.language)

    async def _speak_own_again(self) -> None:
        await self.says({"text": "/taal"})
        await self.presses_choice(self.language)

    def _check_dutch(self, before: Seen) -> None:
        """Said in Dutch a screen has the buttons it had, down to their callback data."""
        had = {key.data for key in before.keys if key.choice != "dutch"}
        if had != {key.data for key in self.last.keys if key.choice != "own"}:
            self.complaints[f"{self.name}, {self.here.screen.place}: other buttons in Dutch"] += 1

    async def _home(self) -> None:
        """However far somebody has gone, `/menu` brings them back, or to first contact."""
        await self.says({"text": "/menu"})
        step = self.here.screen.step
        if step != "menu" and not step.startswith("welcome"):
            self.complaints[f"{self.name}: /menu shows {step}"] += 1

    def _look(self, seen: Seen) -> None:
        """Check the screen that came, and where it puts us."""
        self.last, self.here = seen, self.ground.standing(self.id, seen)
        screen = self.here.screen
        self.met.add(screen)
        language = "nl" if screen.in_dutch else screen.language or "nl"
        self.texts.add((language, seen.html, tuple(key.text for key in seen.keys)))
        for fault in faults(seen, language, polyglot=screen.step in POLYGLOT):
            self.complaints[f"{self.name}, {screen.place}: {fault}"] += 1
        if language == self.language and screen.step not in POLYGLOT:
            self.labels |= {(screen.step, key.choice): key.text for key in seen.keys}

    async def _give(self, kind: str, payload: Mapping[str, object]) -> None:
        self.updates += 1
        answer = self.emulator.answer_to(self.id)
        await self.emulator.give(self.token, kind, payload)
        what = f"{self.name}: {payload}"
        self._look(await self.emulator.patiently(answer, self.token, what))

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
