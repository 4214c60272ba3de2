"""What the updates of a chat lead to, beside its own row and its session."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from flows import events
from flows.money_events import BudgetEvent, ReadyTold
from flows.satisfaction import SatisfactionEvent
from storage.chats import PersonInChat
from storage.conversations import NewInboundMessage
from storage.outbox import NewOutboxRow

HoursEvent = events.HoursTold | events.HoursTakenBack


@dataclass(slots=True)
class Effects:
    """Rows to write for a chat, beside the chat and its session."""

    outbox: list[NewOutboxRow] = field(default_factory=list)
    kept: list[NewInboundMessage] = field(default_factory=list)
    welcome: list[int] = field(default_factory=list)
    rare: RareEffects | None = None
    """As far as there are any."""

    @property
    def seldom(self) -> RareEffects:
        """To add to: most updates bring none of these, and twenty lists a chat take time."""
        if self.rare is None:
            self.rare = RareEffects()
        return self.rare


@dataclass(slots=True)
class RareEffects:
    """What seldom happens in a chat: a question, a no, a code, silence."""

    dropped: list[int] = field(default_factory=list)
    corrected: list[tuple[int, str]] = field(default_factory=list)
    questions: list[tuple[int, events.QuestionRaised]] = field(default_factory=list)
    consents: list[tuple[int | None, bool, str]] = field(default_factory=list)
    pins: list[tuple[int, str | None]] = field(default_factory=list)
    disowned: list[PersonInChat] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    quiet: list[tuple[int, datetime | None]] = field(default_factory=list)
    hours: list[tuple[int, HoursEvent]] = field(default_factory=list)
    appointments: list[tuple[int, events.AppointmentEvent]] = field(default_factory=list)
    lessons: list[tuple[int, events.LessonEvent]] = field(default_factory=list)
    budgets: list[tuple[int, BudgetEvent, str]] = field(default_factory=list)
    satisfied: list[tuple[int, SatisfactionEvent, str]] = field(default_factory=list)
    ready: list[tuple[int, ReadyTold]] = field(default_factory=list)
    passed: list[tuple[int, int]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    unreachable: bool = False
