"""A chat while its updates are handled: loaded rows in, changed rows out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from casework.desk import Desk
from casework.effects import Effects
from casework.incoming import Incoming
from casework.person_dates import dates_of
from casework.pins import OPEN_FOR
from flows.context import ZONE, Context, PersonView
from flows.klantreis.person import DOELGROEPEN, Doelgroep
from flows.known import NOTHING_KNOWN, Known
from storage.chats import ChatRow, PersonInChat
from storage.consents import Purpose
from storage.conversations import SessionRow
from storage.outbox import REPLY, NewOutboxRow


@dataclass(slots=True)
class ChatState:
    """A chat's rows, what is known of its people, and what is to be written beside them."""

    desk: Desk
    chat: ChatRow
    people: tuple[PersonInChat, ...]
    row: SessionRow
    now: datetime
    known: dict[int, Known] = field(default_factory=dict)
    effects: Effects = field(default_factory=Effects)

    @property
    def moved(self) -> bool:
        """Whether there is a session to write (a group has none)."""
        return self.row.step_token > 0

    def context(self, phone_language: str | None = None) -> Context:
        """The chat at this moment, as screens may know it."""
        views = {one.person.id: self.view(one) for one in self.people}
        speaking = self.speaking()
        current = views[speaking.person.id] if speaking else None
        return Context(
            now=self.now,
            home=self.desk.home,
            profiles=self.desk.profiles,
            language=self.chat.language,
            people=tuple(views.values()),
            person=current,
            guest_profile=self._known_profile(),
            guest_doelgroep=_doelgroep(self.chat.guest_doelgroep),
            agreed=self.chat.consented_at is not None,
            stopped=self.chat.stopped_at is not None,
            suggested_language=current.language if current else phone_language,
            library=self.desk.library,
        )

    @property
    def today(self) -> date:
        return self.now.astimezone(ZONE).date()

    def speaking(self) -> PersonInChat | None:
        """Whose case this chat is about now: the chosen person, else who joined first."""
        chosen = self.chat.current_person_id
        return next(
            (one for one in self.people if one.person.id == chosen), next(iter(self.people), None)
        )

    def view(self, one: PersonInChat) -> PersonView:
        """One of the people, as screens may know them."""
        opened = self.row.data.get("opened", {}).get(str(one.person.id))
        lately = opened is not None and self.now - datetime.fromisoformat(opened) < OPEN_FOR
        known = self.known.get(one.person.id, NOTHING_KNOWN)
        return PersonView(
            id=one.person.id,
            first_name=one.person.first_name,
            language=one.person.language,
            dates=dates_of(one.person, known.learning.paid),
            has_pin=one.pin_hash is not None,
            locked=one.pin_hash is not None and not lately,
            unasked=one.person.id in self.row.data.get("unasked", ()),
            quiet=one.quiet_at is not None,
            ticked=self.ticked(one.person.id),
            progress=known.progress,
            appointments=known.appointments,
            prepared=known.prepared,
            learning=known.learning,
            budget=known.budget,
            satisfaction=known.satisfaction,
            taken=known.taken,
        )

    def ticked(self, person_id: int) -> frozenset[str]:
        """Items of the list for moving house that are done."""
        return frozenset(self.row.data.get("ticked", {}).get(str(person_id), ()))

    def _known_profile(self) -> str | None:
        chosen = self.chat.guest_profile
        return chosen if chosen in self.desk.profiles else None

    def open(self, person_id: int) -> None:
        """The code was given: it is not asked for again for a while."""
        opened = {**self.row.data.get("opened", {}), str(person_id): self.now.isoformat()}
        self.keep_data(opened=opened)

    def wording(self, purpose: Purpose) -> str:
        """What is agreed to here, as it was said."""
        return self.desk.wording(self.chat.language or "nl", purpose)

    def person_id(self) -> int | None:
        """The one who speaks; None for a guest."""
        speaking = self.speaking()
        return speaking.person.id if speaking else None

    def change_chat(self, **changes: Any) -> None:
        """Other values in the chat's row."""
        self.chat = replace(self.chat, **changes)

    def keep_data(self, **changes: Any) -> None:
        """Other values in the data of the session; an empty one is not kept."""
        kept = {**self.row.data, **changes}
        self.row = replace(self.row, data={name: value for name, value in kept.items() if value})

    def put(
        self,
        kind: str,
        payload: dict[str, Any],
        incoming: Incoming,
        useless_after: datetime | None = None,
        of: int | None = None,
    ) -> None:
        """To be sent: of the person `of`, else of who speaks."""
        self.effects.outbox.append(
            NewOutboxRow(
                municipality_id=self.chat.municipality_id,
                bot=self.desk.bot,
                chat_id=self.chat.id,
                telegram_id=self.chat.telegram_id,
                person_id=of or self.person_id(),
                priority=REPLY,
                kind=kind,
                payload=payload,
                created_at=self.now,
                send_at=self.now,
                useless_after=useless_after,
                cause=f"update:{incoming.update_id}",
            )
        )


def _doelgroep(name: str | None) -> Doelgroep | None:
    return next((one for one in DOELGROEPEN if one == name), None)
