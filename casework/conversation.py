"""One chat while its updates are handled: loaded rows in, changed rows out.

Nothing here touches the database: `conversations.receive` loads many chats at once, lets
each answer its updates in order, and writes all they changed in a few statements.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from casework.desk import Desk
from casework.incoming import Act, Incoming
from casework.pins import OPEN_FOR, TRIES, hash_pin, is_right
from casework.wording import BROADCAST
from flows import engine, events
from flows.appointments import Appointment, find
from flows.attachments import FILE, PIN, CalendarEntry, Pin
from flows.budget import NO_BUDGET, Budget
from flows.context import (
    Context,
    PersonView,
    appointments_after,
    learning_after,
    prepared_after,
)
from flows.digits import western
from flows.hours import NO_HOURS, Entry, Progress
from flows.inputs import (
    PIN_DIGITS,
    Commanded,
    Input,
    InvitationResult,
    Invited,
    Kind,
    Opened,
    PinTyped,
    Pressed,
    Unreadable,
    Wrote,
)
from flows.klantreis.person import DOELGROEPEN, Doelgroep, PersonDates
from flows.lessons.learning import NOTHING_LEARNED, Learning
from flows.lessons.paid import Entered, helped_until
from flows.model import Text
from flows.money_events import BudgetEvent, ReadyTold
from flows.payload import payload_of, read_again, read_button, read_news
from flows.preparing import Answer
from flows.satisfaction import NOT_ASKED, Opinions, SatisfactionEvent
from flows.session import Session, Turn, View
from storage.chats import ChatRow, PersonInChat
from storage.consents import Purpose
from storage.conversations import NewInboundMessage, NewMedia, SessionRow
from storage.outbox import CALLBACK, REPLY, NewOutboxRow, Notice
from storage.people import PersonRow

DRAFT_LASTS = timedelta(minutes=30)
"""Messages further apart than this are not one question; the older ones are forgotten."""
PRESS_LASTS = timedelta(seconds=10)
"""An answer to a press is of no use later (Bot API, "answerCallbackQuery")."""


HoursEvent = events.HoursTold | events.HoursTakenBack


@dataclass(slots=True)
class Effects:
    """Rows to write for a chat, beside the chat and its session."""

    outbox: list[NewOutboxRow] = field(default_factory=list)
    kept: list[NewInboundMessage] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    corrected: list[tuple[int, str]] = field(default_factory=list)
    questions: list[tuple[int, events.QuestionRaised]] = field(default_factory=list)
    consents: list[tuple[int | None, bool, str]] = field(default_factory=list)
    pins: list[tuple[int, str | None]] = field(default_factory=list)
    disowned: list[PersonInChat] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    quiet: list[tuple[int, datetime | None]] = field(default_factory=list)
    welcome: list[int] = field(default_factory=list)
    hours: list[tuple[int, HoursEvent]] = field(default_factory=list)
    appointments: list[tuple[int, events.AppointmentEvent]] = field(default_factory=list)
    lessons: list[tuple[int, events.LessonEvent]] = field(default_factory=list)
    budgets: list[tuple[int, BudgetEvent, str]] = field(default_factory=list)
    satisfied: list[tuple[int, SatisfactionEvent, str]] = field(default_factory=list)
    ready: list[tuple[int, ReadyTold]] = field(default_factory=list)
    passed: list[tuple[int, int]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    unreachable: bool = False


@dataclass(slots=True)
class Conversation:
    """A chat's rows and what its updates made of them."""

    desk: Desk
    chat: ChatRow
    people: tuple[PersonInChat, ...]
    row: SessionRow
    now: datetime
    progress: dict[int, Progress] = field(default_factory=dict)
    appointments: dict[int, tuple[Appointment, ...]] = field(default_factory=dict)
    prepared: dict[int, tuple[Answer, ...]] = field(default_factory=dict)
    learning: dict[int, Learning] = field(default_factory=dict)
    budgets: dict[int, Budget] = field(default_factory=dict)
    asked: dict[int, Opinions] = field(default_factory=dict)
    taken: frozenset[int] = frozenset()
    effects: Effects = field(default_factory=Effects)

    @property
    def moved(self) -> bool:
        """Whether there is a session to write (a group has none)."""
        return self.row.step_token > 0

    def joined(self, people: tuple[PersonInChat, ...], person_id: int) -> None:
        """An invitation tied this chat to a person, who speaks from now on.

        Whoever comes to a chat that said yes before is told what is kept, and asked, too.
        """
        if self.chat.consented_at is not None and all(
            one.person.id != person_id for one in self.people
        ):
            self._keep_data(unasked=[*self.row.data.get("unasked", []), person_id])
        self.people = people
        self._change_chat(current_person_id=person_id)
        self.effects.welcome.append(person_id)

    def invited(self, incoming: Incoming, result: InvitationResult) -> None:
        """An invitation was looked up (and, if good, `people` loaded anew)."""
        self._turn(incoming, Invited(result))

    def take(self, incoming: Incoming) -> None:
        """Answer one update; `IGNORED` ones need no answer."""
        match incoming.act:
            case Act.BLOCKED:
                self.effects.unreachable = self.chat.unreachable_at is None
                self._change_chat(unreachable_at=self.now)
            case Act.UNBLOCKED:
                self._change_chat(unreachable_at=None)
            case Act.GROUP:
                self._put("screen", GROUP_ANSWER, incoming)
            case Act.IGNORED:
                pass
            case _:
                self._turn(incoming, self._input(incoming))

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
        return any(self._view(one).locked for one in self.people if one.person.id == person_id)

    def say_again(self, incoming: Incoming, notice: Notice, how: str) -> None:
        """A message that came by itself once more; where the person stands stays as it is."""
        self._change_chat(unreachable_at=None, last_seen_at=self.now)
        self._answer_press(incoming)
        payload = {**notice.payload, "notice": notice.id}
        if BROADCAST in notice.payload:
            payload["opened"] = True
        if how == "sound":
            self._put_sound(payload, incoming, notice.person_id)
            return
        payload |= {"edit": incoming.message_id} | ({"language": "nl"} if how == "dutch" else {})
        self._put("screen", payload, incoming, of=notice.person_id)

    def _turn(self, incoming: Incoming, given: Input) -> None:
        self._change_chat(unreachable_at=None, last_seen_at=self.now)
        context = self.context(incoming.language_code)
        turn = engine.resume(self._session(), given, context)
        for event in turn.events:
            self._record(event, incoming)
        self._keep_session(turn, incoming)
        if incoming.callback_id:
            self._answer_press(incoming)
        self._show(turn.view, incoming)

    # --- what the engine is told -----------------------------------------------------------

    def context(self, phone_language: str | None = None) -> Context:
        """The chat at this moment, as screens may know it."""
        views = {one.person.id: self._view(one) for one in self.people}
        speaking = self._speaking()
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

    def _speaking(self) -> PersonInChat | None:
        """Whose case this chat is about now: the chosen person, else who joined first."""
        chosen = self.chat.current_person_id
        return next(
            (one for one in self.people if one.person.id == chosen), next(iter(self.people), None)
        )

    def _view(self, one: PersonInChat) -> PersonView:
        opened = self.row.data.get("opened", {}).get(str(one.person.id))
        lately = opened is not None and self.now - datetime.fromisoformat(opened) < OPEN_FOR
        return PersonView(
            id=one.person.id,
            first_name=one.person.first_name,
            language=one.person.language,
            dates=dates_of(one.person, self.learning.get(one.person.id, NOTHING_LEARNED).paid),
            progress=self.progress.get(one.person.id, NO_HOURS),
            has_pin=one.pin_hash is not None,
            locked=one.pin_hash is not None and not lately,
            unasked=one.person.id in self.row.data.get("unasked", ()),
            quiet=one.quiet_at is not None,
            ticked=self._ticked(one.person.id),
            appointments=self.appointments.get(one.person.id, ()),
            prepared=self.prepared.get(one.person.id, ()),
            learning=self.learning.get(one.person.id, NOTHING_LEARNED),
            budget=self.budgets.get(one.person.id, NO_BUDGET),
            satisfaction=self.asked.get(one.person.id, NOT_ASKED),
            taken=one.person.id in self.taken,
        )

    def _ticked(self, person_id: int) -> frozenset[str]:
        return frozenset(self.row.data.get("ticked", {}).get(str(person_id), ()))

    def _known_profile(self) -> str | None:
        chosen = self.chat.guest_profile
        return chosen if chosen in self.desk.profiles else None

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

    def _input(self, incoming: Incoming) -> Input:
        match incoming.act:
            case Act.PRESSED:
                return self._press(incoming)
            case Act.COMMANDED:
                return Commanded(incoming.command)
            case Act.UNREADABLE:
                return Unreadable()
            case _:
                return self._wrote(incoming)

    def _press(self, incoming: Incoming) -> Pressed | Opened:
        news = read_news(incoming.data)
        if news is not None:
            return Opened(*news)
        if read_again(incoming.data):
            return Opened(person=0, place="")  # it is gone
        step, choice, token = read_button(incoming.data) or ("", "", -1)
        shown_here = incoming.message_id == self.row.data.get("message")
        current = token == self.row.step_token
        in_place = incoming.message_id is not None and (current or shown_here)
        return Pressed(step, choice, token, in_place)

    def _wrote(self, incoming: Incoming) -> Input:
        self._forget_old_draft()
        locked = self._asked_for_pin()
        typed = western(incoming.text)
        if locked is not None and typed.isdigit() and len(typed) <= 8:
            return self._try_pin(locked, typed)
        is_text = incoming.kind is Kind.TEXT
        understood = self.desk.words.understand(incoming.text) if is_text else None
        return Wrote(self._corrects(incoming), incoming.kind, incoming.text, understood)

    def _corrects(self, incoming: Incoming) -> int:
        """The update of the draft that this one is a newer version of, else its own."""
        said: dict[str, int] = self.row.data.get("said", {})
        first = said.get(str(incoming.message_id), incoming.update_id)
        return first if first in self.row.draft else incoming.update_id

    def _forget_old_draft(self) -> None:
        if self.row.draft and self.now - self.row.updated_at > DRAFT_LASTS:
            self.effects.dropped += self.row.draft
            self.row = replace(self.row, draft=[], data={**self.row.data, "uncovered": []})

    # --- the code before private parts -------------------------------------------------------

    def _asked_for_pin(self) -> PersonInChat | None:
        """Whose code is being asked for, if any."""
        return self._speaking() if self.row.place == "pin.enter" else None

    def _try_pin(self, one: PersonInChat, typed: str) -> PinTyped:
        wrong = self.row.data.get("wrong", [])
        lately = [at for at in wrong if self.now - datetime.fromisoformat(at) < OPEN_FOR]
        if len(lately) >= TRIES:
            return PinTyped(right=False, wait=True)
        if len(typed) != PIN_DIGITS:
            return PinTyped(right=False, malformed=True)
        if one.pin_hash is not None and not is_right(typed, one.pin_hash):
            self._keep_data(wrong=[*lately, self.now.isoformat()])
            return PinTyped(right=False, wait=len(lately) + 1 >= TRIES)
        self._keep_data(wrong=[])
        self._open(one.person.id)
        return PinTyped(right=True)

    def _open(self, person_id: int) -> None:
        opened = {**self.row.data.get("opened", {}), str(person_id): self.now.isoformat()}
        self._keep_data(opened=opened)

    # --- what has happened ---------------------------------------------------------------------

    def _record(self, event: events.Event, incoming: Incoming) -> None:
        match event:
            case events.LanguageChosen(language):
                self._change_chat(language=language)
            case events.Agreed():
                self._change_chat(consented_at=self.now, refused_at=None)
                self._consent(given=True)
                self._asked()
                self._welcome_news()
            case events.Declined() if len(self.people) > 1:
                self._consent(given=False)
                self._leave()
            case events.Declined():
                self._change_chat(consented_at=None, refused_at=self.now)
                self._consent(given=False)
            case events.MunicipalityChosen(profile):
                self._change_chat(guest_profile=profile)
            case events.DoelgroepChosen(doelgroep):
                self._change_chat(guest_doelgroep=doelgroep)
            case events.PersonChosen(person):
                self._change_chat(current_person_id=person)
            case events.Disowned():
                self._disown()
            case events.Stopped():
                self._change_chat(stopped_at=self.now)
            case events.Resumed():
                self._change_chat(stopped_at=None)
                self._welcome_news()
            case events.DraftKept(update_id) if update_id != incoming.update_id:
                self.effects.corrected.append((update_id, incoming.text))
            case events.DraftKept():
                self._keep_message(incoming)
                self._note_place()
            case events.PassedOn(update_id):
                self._pass_on(update_id, incoming)
            case events.AnswersAsked():
                self.effects.answers += [one for one in (self._person_id(),) if one]
            case events.DraftDropped(update_ids):
                self.effects.dropped += update_ids
            case events.QuestionRaised():
                self._ask(event)
            case events.AnswerJudged(topic, helped):
                self.desk.judged(topic, helped)
            case events.HoursTold() | events.HoursTakenBack():
                self._count(event)
            case _ if isinstance(event, events.LessonEvent):
                self._learn(event)
            case _ if isinstance(event, BudgetEvent):
                self._budget(event)
            case _ if isinstance(event, SatisfactionEvent):
                self._satisfied(event)
            case ReadyTold():
                self._tell_ready(event)
            case events.Ticked():
                self._tick(event)
            case events.PinChosen(pin):
                self._set_pin(hash_pin(pin))
            case events.PinRemoved():
                self._set_pin(None)
            case events.NewsSilenced():
                self._set_quiet(self.now)
            case events.NewsWelcomed():
                self._set_quiet(None)
                self._welcome_news()
            case events.PlaceShown(appointment):
                self._send_pin(appointment, incoming)
            case events.CalendarFileAsked(appointment):
                self._send_file(appointment, incoming)
            case (
                events.AppointmentAccepted()
                | events.AppointmentDeclined()
                | events.InterpreterAsked()
                | events.OwnDateAdded()
                | events.OwnDateRemoved()
                | events.Prepared()
                | events.PreparationShared()
                | events.TalkRated()
            ):
                self._say_of_appointment(event, incoming)

    def _asked(self) -> None:
        waiting = self.row.data.get("unasked", [])
        self._keep_data(unasked=[one for one in waiting if one != self._person_id()])

    def _consent(self, *, given: bool) -> None:
        wording = self._wording(Purpose.SERVICE)
        self.effects.consents.append((self._person_id(), given, wording))

    def _keep_message(self, incoming: Incoming) -> None:
        media = incoming.media
        drafted = {
            message: update
            for message, update in self.row.data.get("said", {}).items()
            if update in self.row.draft
        }
        self._keep_data(said={**drafted, str(incoming.message_id): incoming.update_id})
        self.effects.kept.append(
            NewInboundMessage(
                municipality_id=self.chat.municipality_id,
                chat_id=self.chat.id,
                person_id=self._person_id(),
                bot=self.desk.bot,
                update_id=incoming.update_id,
                telegram_message_id=incoming.message_id or 0,
                kind=incoming.kind,
                text=incoming.text or None,
                received_at=self.now,
                media=(
                    NewMedia(
                        media.file_id,
                        media.file_unique_id,
                        media.mime,
                        media.size,
                        media.seconds,
                        media.file_name,
                    ),
                )
                if media
                else (),
            )
        )

    def _note_place(self) -> None:
        """Where the person was when they began to ask: it may say what about."""
        if not self.row.draft:
            self._keep_data(asked_at=self.row.place)

    def _ask(self, question: events.QuestionRaised) -> None:
        person = self._person_id()
        if person is not None:
            came_from = self.row.data.get("asked_at") if question.update_ids else None
            asked = replace(question, place=came_from or question.place)
            self.effects.questions.append((person, asked))

    def _pass_on(self, update_id: int, incoming: Incoming) -> None:
        person = self._person_id()
        if person is not None:
            self._keep_message(incoming)
            self.effects.passed.append((person, update_id))

    def _count(self, event: HoursEvent) -> None:
        """Hours more, or the last ones taken back, of the one who speaks."""
        person = self._person_id()
        if person is None:
            return
        self.effects.hours.append((person, event))
        far = self.progress.get(person, NO_HOURS)
        entry = Entry(event.kind, event.minutes, event.day)
        told = isinstance(event, events.HoursTold)
        self.progress[person] = far.with_entry(entry) if told else far.without_last()

    def _say_of_appointment(self, event: events.AppointmentEvent, incoming: Incoming) -> None:
        """What the one who speaks says of an appointment of theirs."""
        person = self._person_id()
        if person is None:
            return
        self.effects.appointments.append((person, event))
        self.appointments[person] = appointments_after(self.appointments.get(person, ()), event)
        if isinstance(event, events.Prepared | events.PreparationShared):
            self.prepared[person] = prepared_after(self.prepared.get(person, ()), event)
        if isinstance(event, events.Prepared) and event.spoken is not None:
            self._keep_message(incoming)

    def _theirs(self, appointment: int) -> Appointment | None:
        return find(self.appointments.get(self._person_id() or 0, ()), appointment)

    def _send_pin(self, appointment: int, incoming: Incoming) -> None:
        """A pin on the map, before the screen that says the address in words."""
        one = self._theirs(appointment)
        pin = Pin.of(one) if one else None
        if pin is not None:
            self._put(PIN, pin.to_json(), incoming)

    def _send_file(self, appointment: int, incoming: Incoming) -> None:
        """A file for the phone's calendar, before the screen that says what to do with it."""
        one = self._theirs(appointment)
        if one is not None:
            entry = CalendarEntry.of(one, self.desk.home)
            caption = Text("calendar-caption").to_json()
            payload = {"body": [caption], "token": 0, "calendar": entry.to_json()}
            self._put(FILE, payload, incoming)

    def _wording(self, purpose: Purpose) -> str:
        return self.desk.wording(self.chat.language or "nl", purpose)

    def _budget(self, event: BudgetEvent) -> None:
        """What the one who speaks did with their own money; nothing is kept of a guest."""
        person = self._person_id()
        if person is None:
            return
        self.effects.budgets.append((person, event, self._wording(Purpose.BUDGET)))
        before = self.budgets.get(person, NO_BUDGET)
        self.budgets[person] = before.after(event, self.context().today)

    def _satisfied(self, event: SatisfactionEvent) -> None:
        """What the one who speaks says when asked; nothing is kept of a guest."""
        person = self._person_id()
        if person is None:
            return
        self.effects.satisfied.append((person, event, self._wording(Purpose.SATISFACTION)))
        self.asked[person] = self.asked.get(person, NOT_ASKED).after(event)

    def _tell_ready(self, told: ReadyTold) -> None:
        person = self._person_id()
        if person is not None:
            self.effects.ready.append((person, told))

    def _learn(self, event: events.LessonEvent) -> None:
        """What the one who speaks learned; nothing is kept of a guest."""
        person = self._person_id()
        if person is None:
            return
        self.effects.lessons.append((person, event))
        before = self.learning.get(person, NOTHING_LEARNED)
        self.learning[person] = learning_after(before, event, self.context().today)

    def _tick(self, told: events.Ticked) -> None:
        """Kept with the chat: the list helps to remember and is nobody else's business."""
        person = self._person_id()
        if person is None:
            return
        rest = self._ticked(person) - {told.item}
        done = sorted(rest | {told.item} if told.done else rest)
        self._keep_data(ticked={**self.row.data.get("ticked", {}), str(person): done})

    def _set_pin(self, hashed: str | None) -> None:
        person = self._person_id()
        if person is None:
            return
        self.effects.pins.append((person, hashed))
        self.people = tuple(
            replace(one, pin_hash=hashed) if one.person.id == person else one for one in self.people
        )
        self._open(person)

    def _welcome_news(self) -> None:
        """From now on these people may be told what happens by itself."""
        self.effects.welcome += [one.person.id for one in self.people]

    def _set_quiet(self, quiet_at: datetime | None) -> None:
        """News by itself, off or on: of the one who speaks, in this chat."""
        person = self._person_id()
        if person is None:
            return
        self.effects.quiet.append((person, quiet_at))
        self.people = tuple(
            replace(one, quiet_at=quiet_at) if one.person.id == person else one
            for one in self.people
        )

    def _disown(self) -> None:
        """The case goes out of this chat; staff make a new invitation for its person.

        Who said yes here was somebody else: it is not that person's yes.
        """
        speaking = self._speaking()
        if speaking is None:
            return
        self.effects.disowned.append(speaking)
        self.effects.consents = [
            (None if person == speaking.person.id else person, given, wording)
            for person, given, wording in self.effects.consents
        ]
        self._leave()

    def _leave(self) -> None:
        """The one who speaks is no longer of this chat; whoever joined first speaks."""
        person = self._person_id()
        if person is not None:
            self._asked()
            self.effects.left.append(person)
            self.people = tuple(one for one in self.people if one.person.id != person)
            self._change_chat(current_person_id=None)

    def _person_id(self) -> int | None:
        speaking = self._speaking()
        return speaking.person.id if speaking else None

    # --- what is kept and said -------------------------------------------------------------------

    def _change_chat(self, **changes: Any) -> None:
        self.chat = replace(self.chat, **changes)

    def _keep_data(self, **changes: Any) -> None:
        kept = {**self.row.data, **changes}
        self.row = replace(self.row, data={name: value for name, value in kept.items() if value})

    def _keep_session(self, turn: Turn, incoming: Incoming) -> None:
        session = turn.session
        edited = incoming.message_id if turn.view.in_place else None
        same = session.token == self.row.step_token
        self._keep_data(
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
        speaking = self._speaking()
        if speaking is not None and speaking.pin_hash and not self._view(speaking).locked:
            self._open(speaking.person.id)

    def _show(self, view: View, incoming: Incoming) -> None:
        if view.silent:
            return
        edit = incoming.message_id if view.in_place else None
        payload = payload_of(view, edit)
        if not view.sound:
            self._put("screen", payload, incoming)
            return
        self._put_sound(payload, incoming)

    def _put_sound(
        self, payload: dict[str, Any], incoming: Incoming, of: int | None = None
    ) -> None:
        for part in range(len(payload["body"])):  # a recording holds one paragraph
            self._put("sound", {**payload, "part": part}, incoming, of=of)

    def _answer_press(self, incoming: Incoming) -> None:
        self._put(
            CALLBACK,
            {"callback_query_id": incoming.callback_id},
            incoming,
            useless_after=self.now + PRESS_LASTS,
        )

    def _put(
        self,
        kind: str,
        payload: dict[str, Any],
        incoming: Incoming,
        useless_after: datetime | None = None,
        of: int | None = None,
    ) -> None:
        """A row of the person `of`, else of who speaks."""
        self.effects.outbox.append(
            NewOutboxRow(
                municipality_id=self.chat.municipality_id,
                bot=self.desk.bot,
                chat_id=self.chat.id,
                telegram_id=self.chat.telegram_id,
                person_id=of or self._person_id(),
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


GROUP_ANSWER: dict[str, Any] = {"body": [Text("group-only-private").to_json()], "token": 0}


def dates_of(person: PersonRow, paid: Iterable[Entered] = ()) -> PersonDates:
    """What the klantreis needs of a person's row, and of what staff know is paid for them."""
    return PersonDates(
        doelgroep=person.doelgroep.value,
        leerroute=person.leerroute.value if person.leerroute else None,
        koppeling=person.koppeling,
        huisvesting=person.huisvesting,
        brp=person.brp,
        kennisgeving=person.kennisgeving,
        pip=person.pip,
        bijstand=person.bijstand,
        geboortedatum=person.geboortedatum,
        gesprekken=person.gesprekken,
        helped_until=helped_until(paid),
    )
