"""Updates on their way to the bot: numbered, kept until confirmed, long-polled.

https://core.telegram.org/bots/api#getting-updates
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.simulator.errors import conflict
from bot.simulator.parameters import JsonObject, Parameters
from bot.simulator.signals import Signal

MOST_UPDATES = 100
MOST_SECONDS = 50
_NOT_BY_DEFAULT = frozenset(("chat_member", "message_reaction", "message_reaction_count"))
_OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
_WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True, eq=False)
class Pending:
    """An update that waits. `again` marks one sent a second time or out of order: a higher
    offset does not drop it before it has been delivered."""

    update: JsonObject
    again: bool = False
    delivered: bool = False
    failures: int = 0
    not_before: float = 0.0

    @property
    def update_id(self) -> int:
        number = self.update["update_id"]
        return number if isinstance(number, int) else 0

    @property
    def kind(self) -> str:
        """`message`, `callback_query` …; empty for an update that holds nothing we know."""
        return next((name for name in self.update if name != "update_id"), "")

    def is_confirmed_by(self, offset: int) -> bool:
        return self.update_id < offset and (self.delivered or not self.again)


class Updates:
    """The queue of one bot."""

    def __init__(self, first_id: int = 100_000_001) -> None:
        self.pending: list[Pending] = []
        self.allowed: tuple[str, ...] = ()
        self.signal = Signal()
        self.webhook_is_set = False
        self.closed = False
        self._next_id = first_id
        self._poll = 0
        self._history: dict[int, JsonObject] = {}

    def add(self, kind: str, payload: JsonObject) -> int:
        """Numbers an update and queues it, if the bot asks for its kind. Returns its number."""
        return self.inject({kind: payload})

    def inject(self, update: JsonObject) -> int:
        """Queues an update as it is; without an `update_id` it gets the next."""
        entry = Pending({"update_id": self._next_id, **update})
        self._next_id = max(self._next_id, entry.update_id) + 1
        self._history[entry.update_id] = entry.update
        if self._is_allowed(entry.kind):
            self.pending.append(entry)
            self.signal.fire()
        return entry.update_id

    def repeat(self, update_id: int) -> None:
        """Delivers an update once more, as Telegram may."""
        self.pending.append(Pending(self._history[update_id], again=True))
        self.signal.fire()

    def reorder(self, order: Callable[[Sequence[JsonObject]], Sequence[JsonObject]]) -> None:
        """Delivers what waits in another order: `order` gets the waiting updates."""
        waiting = order([entry.update for entry in self.pending])
        self.pending = [Pending(update, again=True) for update in waiting]
        self.signal.fire()

    def drop_all(self) -> None:
        self.pending.clear()
        self.signal.fire()

    def done(self, entry: Pending) -> None:
        """The webhook has taken it."""
        if entry in self.pending:
            self.pending.remove(entry)
        self.signal.fire()

    def close(self) -> None:
        self.closed = True
        self.signal.fire()

    async def all_taken(self, seconds: float = 10.0) -> bool:
        """Waits until the bot has confirmed everything; says whether it has."""
        return await self.signal.until(lambda: not self.pending, seconds)

    def set_allowed(self, parameters: Parameters) -> None:
        """The list given last holds; an empty one means all but the rare kinds."""
        kinds = parameters.parsed("allowed_updates")
        if isinstance(kinds, list):
            self.allowed = tuple(str(kind) for kind in kinds)

    def _is_allowed(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _NOT_BY_DEFAULT

    async def poll(self, parameters: Parameters) -> list[JsonObject]:
        """getUpdates: confirms below `offset`, then waits up to `timeout` seconds for more."""
        self._refuse_beside_webhook()
        self._poll += 1
        self.set_allowed(parameters)
        self._confirm(parameters.integer("offset"))
        self.signal.fire()
        this, limit = self._poll, parameters.clamped("limit", MOST_UPDATES, 1, MOST_UPDATES)
        seconds = parameters.clamped("timeout", 0, 0, MOST_SECONDS)
        await self.signal.until(lambda: self.pending or self._is_over(this), seconds)
        self._refuse_beside_webhook()
        if self._poll != this:
            raise conflict(_OTHER_POLLER)
        return self._deliver(limit)

    def _is_over(self, poll: int) -> bool:
        return self.closed or self.webhook_is_set or self._poll != poll

    def _refuse_beside_webhook(self) -> None:
        if self.webhook_is_set:
            raise conflict(_WEBHOOK_ACTIVE)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        else:
            self.pending = [entry for entry in self.pending if not entry.is_confirmed_by(offset)]

    def _deliver(self, limit: int) -> list[JsonObject]:
        batch = self.pending[:limit]
        for entry in batch:
            entry.delivered = True
        return [entry.update for entry in batch]
