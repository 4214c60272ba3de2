"""Somebody with a phone who presses every button, and knows the way to those not yet pressed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from tests.crawl.atlas import Act, Atlas, Screen, Standing
from tests.crawl.checks import faults
from tests.crawl.emulator import Emulator, Key, Seen
from tests.crawl.people import Invitation
from tests.crawl.sayings import SAYINGS
from tests.crawl.standing import Ground
from tests.crawl.told import SAY_AGAIN, SEE, Agenda, Told, button_of

POLYGLOT = {"welcome", "language"}
PHONES = count(7_000_000_001)
"""Telegram's ids have outgrown 32 bits."""


@dataclass
class Visitor:
    """One person, who begins anew on another phone where no way leads on.

    `invites` gives a new invitation to the same case; guests have none. `told` are the acts of
    being told of the appointments that come with it.
    `heard` are those whose own button was pressed.
    `token` is the bot's. `begins` are the first acts, so that a sample gets somewhere.
    """

    emulator: Emulator
    ground: Ground
    atlas: Atlas
    token: str
    name: str
    language: str
    invites: Callable[[], Invitation] | None = None
    told: Mapping[Act, Told] = field(default_factory=dict)
    begins: tuple[Act, ...] = ()
    id: int = 0
    last: Seen = field(default_factory=lambda: Seen(0, "", (), False))
    here: Standing = field(
        default_factory=lambda: Standing(Screen("", "", "", False, "", "", False, False, ()), ())
    )
    agenda: Agenda | None = None
    trail: list[tuple[Standing, Act]] = field(default_factory=list)
    trails: dict[Screen, list[list[Act]]] = field(default_factory=dict)
    life: list[Act] = field(default_factory=list)
    met: set[Screen] = field(default_factory=set)
    complaints: Counter[str] = field(default_factory=Counter)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    texts: set[tuple[str, str, tuple[str, ...]]] = field(default_factory=set)
    presses: set[str] = field(default_factory=set)
    heard: set[Act] = field(default_factory=set)
    acts: int = 0
    updates: int = 0
    lives: int = 0

    async def crawl(self, budget: int) -> None:
        """Arrive, then do whatever was not done before, until nothing is left or it is enough."""
        await self.arrive()
        await self._go(self.begins)
        lost_at = -1
        while self.acts < budget and any(self._left()):
            way = self.atlas.way(self.here)
            if way is None and self.acts == lost_at:
                way = self._trail_to_what_is_left()
                if way is None:
                    break
            if way is not None:
                await self._go(way)
            else:
                await self.arrive()
                lost_at = self.acts
        await self._home()

    async def arrive(self) -> None:
        """First contact, on a phone that is new to the bot."""
        self.id = next(PHONES)
        self.lives += 1
        self.trail, self.life = [], []
        invitation = self.invites() if self.invites else None
        self.agenda = invitation.agenda if invitation else None
        await self.says({"text": f"/start {invitation.token}" if invitation else "/start"})
        if self._lost_the_case():
            self.complaints[f"{self.name}: the invitation brought no case"] += 1

    async def act(self, act: Act) -> None:
        """Do it, and note where it led."""
        self.acts += 1
        here = self.here
        self.atlas.doing(here.screen, act)
        self.life.append(act)
        before = self.last
        if act in self.told:
            await self.hears(self.told[act])
        elif act in SAYINGS:
            await self.says(SAYINGS[act])
        else:
            await self.presses_choice(act)
        if act == "dutch":
            self._check_dutch(before)
        if self._speaks_another_language():
            await self._speak_own_again()
        if self._lost_the_case():
            await self.arrive()
        else:
            self._note_the_trail(here, act)
        self.atlas.led(here, act, self.here)

    async def presses_choice(self, choice: str) -> None:
        await self.presses_key(self.last.keys[self.here.screen.choices.index(choice)])

    async def presses_key(self, key: Key) -> None:
        self._look(await self._press(key, self.last))

    async def says(self, fields: Mapping[str, object]) -> None:
        text = str(fields.get("text", ""))
        length = len(text.split(" ")[0])
        command = {"entities": [{"type": "bot_command", "offset": 0, "length": length}]}
        extra = command if text.startswith("/") else {}
        said = {**self._message(self.updates + 1), **fields, **extra}
        self._look(await self._give("message", said))

    async def hears(self, told: Told) -> None:
        """A message comes by itself, and its button is pressed; behind a code the one it has.

        Whoever said stop hears nothing until they are back.
        """
        await self.says({"text": "/start"})
        message = await self._comes(told)
        keys = {button_of(key): key for key in message.keys}
        if told.button in keys:
            self.heard.add(f"{told}")
        if told.button == SAY_AGAIN:
            await self._says_again(keys.get(SAY_AGAIN), message)
            await self.says({"text": "/menu"})
        else:
            self._look(await self._press(keys.get(told.button) or keys[SEE], message))

    def stuck(self) -> Iterator[str]:
        """Screens of its map that no way leads from to a menu."""
        for screen in self.atlas.stuck():
            yield f"{self.name}: no way to the menu from {screen}"

    def left(self) -> Iterator[str]:
        """What was never done, although it could be."""
        for screen, act in self.atlas.left():
            if self._is_own(screen):
                yield f"{self.name}, {screen.place} [{act}]: {screen}"

    async def _go(self, way: Sequence[Act]) -> None:
        for act in way:
            if act not in self.atlas.acts_at(self.here.screen):
                break  # it led elsewhere this time: look again
            await self.act(act)

    def _note_the_trail(self, here: Standing, act: Act) -> None:
        """How one came here in this life, without the rounds that changed nothing."""
        standings = [one for one, _ in self.trail]
        if self.here in standings:
            del self.trail[standings.index(self.here) :]
        elif self.here != here:
            self.trail.append((here, act))
        if self.here.screen not in self.trails:
            self.trails[self.here.screen] = [[*self.life], [act for _, act in self.trail]]

    def _trail_to_what_is_left(self) -> list[Act] | None:
        """How one came there first, each trail once: some things are so but once in a life.

        First without the rounds; then with them, for what they changed may not show.
        """
        found = next((screen for screen in self._left() if self.trails.get(screen)), None)
        return None if found is None else self.trails[found].pop()

    def _left(self) -> Iterator[Screen]:
        """Screens at which there is still something to do."""
        return (
            screen for screen in self.met if self._is_own(screen) and any(self.atlas.undone(screen))
        )

    def _is_own(self, screen: Screen) -> bool:
        """Another language is left at once: what it says is for its own readers to walk."""
        return screen.language in ("", self.language)

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

    async def _comes(self, told: Told) -> Seen:
        assert self.agenda is not None
        answer = self.emulator.answer_to(self.id)
        self.agenda.tell(told.message)
        seen = await self.emulator.patiently(answer, self.token, f"{self.name}: {told}")
        self._check_message(told.message, seen, self.language)
        return seen

    async def _says_again(self, key: Key | None, message: Seen) -> None:
        """In Dutch, and once more as it was; Dutch readers have no button for that."""
        if key is not None:
            dutch = await self._press(key, message)
            self._check_message("in Dutch", dutch, "nl")
            own = next(one for one in dutch.keys if one.choice == "own")
            if (await self._press(own, dutch)).keys != message.keys:
                self.complaints[f"{self.name}: a message came back from Dutch as another"] += 1

    def _check_message(self, name: str, seen: Seen, language: str) -> None:
        """Every button of a message that comes by itself is one that is pressed, too."""
        self.texts.add((language, seen.html, tuple(key.text for key in seen.keys)))
        buttons = {one.button for one in self.told.values()} | {"own", SEE}
        unknown = (f"[{key.choice}]" for key in seen.keys if button_of(key) not in buttons)
        for fault in (*faults(seen, language, polyglot=False), *unknown):
            self.complaints[f"{self.name}, told {name}: {fault}"] += 1

    async def _press(self, key: Key, on: Seen) -> Seen:
        query = f"{self.id}-{self.updates}"
        message = {**self._message(on.message_id), "text": on.html}
        self.presses.add(query)
        return await self._give(
            "callback_query",
            {"id": query, "from": self._me, "message": message, "chat_instance": "5"}
            | {"data": key.data},
        )

    async def _give(self, kind: str, payload: Mapping[str, object]) -> Seen:
        """What was answered."""
        self.updates += 1
        answer = self.emulator.answer_to(self.id)
        await self.emulator.give(self.token, kind, payload)
        return await self.emulator.patiently(answer, self.token, f"{self.name}: {payload}")

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
