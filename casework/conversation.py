"""One chat while its updates are handled: loaded rows in, changed rows out.

Nothing here touches the database: `conversations.receive` loads many chats at once, lets
each answer its updates in order, and writes all they changed in a few statements.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from casework.chat_state import ChatState
from casework.incoming import Act, Incoming
from casework.reading import read
from casework.recording import record
from casework.wording import BROADCAST
from flows import engine
from flows.inputs import Input, InvitationResult, Invited, Opened
from flows.model import Text
from flows.payload import payload_of
from flows.session import Session, Turn, View
from storage.chats import PersonInChat
from storage.outbox import CALLBACK, Notice

PRESS_LASTS = timedelta(seconds=10)
"""An answer to a press is of no use later (Bot API, "answerCallbackQuery")."""
GROUP_ANSWER: dict[str, Any] = {"body": [Text("group-only-private").to_json()], "token": 0}


class Conversation(ChatState):
    """Answers what is said in a chat, or pressed."""

    __slots__ = ()

    def joined(self, people: tuple[PersonInChat, ...], person_id: int) -> None:
        """An invitation tied this chat to a person, who speaks from now on.

        Whoever comes to a chat that said yes before is told what is kept, and asked, too.
        """
        if self.chat.consented_at is not None and all(
            one.person.id != person_id for one in self.people
        ):
            self.keep_data(unasked=[*self.row.data.get("unasked", []), person_id])
        self.people = people
        self.change_chat(current_person_id=person_id)
        self.effects.welcome.append(person_id)

    def invited(self, incoming: Incoming, result: InvitationResult) -> None:
        """An invitation was looked up (and, if good, `people` loaded anew)."""
        self._turn(incoming, Invited(result))

    def take(self, incoming: Incoming) -> None:
        """Answer one update; `IGNORED` ones need no answer."""
        match incoming.act:
            case Act.BLOCKED:
                self.effects.seldom.unreachable = self.chat.unreachable_at is None
                self.change_chat(unreachable_at=self.now)
            case Act.UNBLOCKED:
                self.change_chat(unreachable_at=None)
            case Act.GROUP:
                self.put("screen", GROUP_ANSWER, incoming)
            case Act.IGNORED:
                pass
            case _:
                self._turn(incoming, read(self, incoming))

    def may_hear_of(self, person_id: int) -> bool:
        """Whether news of this person may be said here (again)."""
        asked = person_id not in self.row.data.get("unasked", ())
        here = any(one.person.id == person_id for one in self.people)
        return here and asked and self.chat.consented_at is not None

    def asks_code(self, notice: Notice) -> bool:
        """Whether what staff wrote is behind a code that was not given lately."""
        return BROADCAST in notice.payload and self._is_locked(notice.person_id)

    def open_first(self, incoming: Incoming, person_id: int) -> None:
        """Ask for the code; afterwards the button says what it was pressed for."""
        self._turn(incoming, Opened(person_id, "journey"))

    def _is_locked(self, person_id: int) -> bool:
        return any(self.view(one).locked for one in self.people if one.person.id == person_id)

    def say_again(self, incoming: Incoming, notice: Notice, how: str) -> None:
        """A message that came by itself once more; where the person stands stays as it is."""
        self.change_chat(unreachable_at=None, last_seen_at=self.now)
        self._answer_press(incoming)
        payload = {**notice.payload, "notice": notice.id}
        if BROADCAST in notice.payload:
            payload["opened"] = True
        if how == "sound":
            self._put_sound(payload, incoming, notice.person_id)
            return
        payload |= {"edit": incoming.message_id} | ({"language": "nl"} if how == "dutch" else {})
        self.put("screen", payload, incoming, of=notice.person_id)

    def _turn(self, incoming: Incoming, given: Input) -> None:
        self.change_chat(unreachable_at=None, last_seen_at=self.now)
        context = self.context(incoming.language_code)
        turn = engine.resume(self._session(), given, context)
        for event in turn.events:
            record(self, event, incoming)
        self._keep_session(turn, incoming)
        if incoming.callback_id:
            self._answer_press(incoming)
        self._show(turn.view, incoming)

    def _session(self) -> Session:
        return Session(
            place=self.row.place,
            token=self.row.step_token,
            draft=tuple(self.row.draft),
            draft_of=self.row.data.get("draft_of"),
            uncovered=tuple(self.row.data.get("uncovered", ())),
            wanted=str(self.row.data.get("wanted", "")),
            left=str(self.row.data.get("left", "")),
        )

    def _keep_session(self, turn: Turn, incoming: Incoming) -> None:
        session = turn.session
        edited = incoming.message_id if turn.view.in_place else None
        same = session.token == self.row.step_token
        self.keep_data(
            draft_of=session.draft_of if session.draft else None,
            uncovered=list(session.uncovered),
            wanted=session.wanted,
            left=session.left,
            message=self.row.data.get("message") if same else edited,
        )
        self.row = replace(
            self.row,
            place=session.place,
            step_token=session.token,
            draft=list(session.draft),
            updated_at=self.now,
        )
        speaking = self.speaking()
        if speaking is not None and speaking.pin_hash and not self.view(speaking).locked:
            self.open(speaking.person.id)

    def _show(self, view: View, incoming: Incoming) -> None:
        if view.silent:
            return
        edit = incoming.message_id if view.in_place else None
        payload = payload_of(view, edit)
        if not view.sound:
            self.put("screen", payload, incoming)
            return
        self._put_sound(payload, incoming)

    def _put_sound(
        self, payload: dict[str, Any], incoming: Incoming, of: int | None = None
    ) -> None:
        for part in range(len(payload["body"])):  # a recording holds one paragraph
            self.put("sound", {**payload, "part": part}, incoming, of=of)

    def _answer_press(self, incoming: Incoming) -> None:
        self.put(
            CALLBACK,
            {"callback_query_id": incoming.callback_id},
            incoming,
            useless_after=self.now + PRESS_LASTS,
        )
