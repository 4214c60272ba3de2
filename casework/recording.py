"""What has happened in a chat, kept: the events of a turn become changed and new rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from casework.chat_state import ChatState
from casework.effects import HoursEvent
from casework.incoming import Incoming
from casework.pins import hash_pin
from flows import events
from flows.appointments import Appointment, find
from flows.attachments import FILE, PIN, CalendarEntry, Pin
from flows.known import NOTHING_KNOWN
from flows.model import Text
from flows.money_events import BudgetEvent, ReadyTold
from flows.satisfaction import SatisfactionEvent
from storage.consents import Purpose
from storage.conversations import NewInboundMessage, NewMedia


def record(state: ChatState, event: events.Event, incoming: Incoming) -> None:
    """Keep one event. What is of a person is kept of the one who speaks, of a guest never."""
    match event:
        case events.LanguageChosen(language):
            state.change_chat(language=language)
        case events.Agreed():
            state.change_chat(consented_at=state.now, refused_at=None)
            _consent(state, given=True)
            _asked(state)
            _welcome_news(state)
        case events.Declined() if len(state.people) > 1:
            _consent(state, given=False)
            _leave(state)
        case events.Declined():
            state.change_chat(consented_at=None, refused_at=state.now)
            _consent(state, given=False)
        case events.MunicipalityChosen(profile):
            state.change_chat(guest_profile=profile)
        case events.DoelgroepChosen(doelgroep):
            state.change_chat(guest_doelgroep=doelgroep)
        case events.PersonChosen(person):
            state.change_chat(current_person_id=person)
        case events.Disowned():
            _disown(state)
        case events.Stopped():
            state.change_chat(stopped_at=state.now)
        case events.Resumed():
            state.change_chat(stopped_at=None)
            _welcome_news(state)
        case events.DraftKept(update_id) if update_id != incoming.update_id:
            state.effects.seldom.corrected.append((update_id, incoming.text))
        case events.DraftKept():
            _keep_message(state, incoming)
            _note_place(state)
        case events.DraftDropped(update_ids):
            state.effects.seldom.dropped += update_ids
        case events.AnswerJudged(topic, helped):
            state.desk.judged(topic, helped)
        case _ if person_id := state.person_id():
            _record_of(state, person_id, event, incoming)


def _record_of(state: ChatState, person: int, event: events.Event, incoming: Incoming) -> None:
    effects = state.effects.seldom
    match event:
        case events.QuestionRaised():
            effects.questions.append((person, _placed(state, event)))
        case events.PassedOn(update_id):
            _keep_message(state, incoming)
            effects.passed.append((person, update_id))
        case events.AnswersAsked():
            effects.answers.append(person)
        case _ if isinstance(event, HoursEvent):
            effects.hours.append((person, event))
        case _ if isinstance(event, events.AppointmentEvent):
            effects.appointments.append((person, event))
            if isinstance(event, events.Prepared) and event.spoken is not None:
                _keep_message(state, incoming)
        case _ if isinstance(event, events.LessonEvent):
            effects.lessons.append((person, event))
        case _ if isinstance(event, BudgetEvent):
            effects.budgets.append((person, event, state.wording(Purpose.BUDGET)))
        case _ if isinstance(event, SatisfactionEvent):
            effects.satisfied.append((person, event, state.wording(Purpose.SATISFACTION)))
        case ReadyTold():
            effects.ready.append((person, event))
        case events.Ticked():
            _tick(state, person, event)
        case events.PinChosen(pin):
            _set_pin(state, person, hash_pin(pin))
        case events.PinRemoved():
            _set_pin(state, person, None)
        case events.NewsSilenced():
            _set_quiet(state, person, state.now)
        case events.NewsWelcomed():
            _set_quiet(state, person, None)
            _welcome_news(state)
        case events.PlaceShown(appointment):
            _send_pin(state, _theirs(state, person, appointment), incoming)
        case events.CalendarFileAsked(appointment):
            _send_file(state, _theirs(state, person, appointment), incoming)
    known = state.known.get(person, NOTHING_KNOWN)
    state.known[person] = known.after(event, state.today)


def _asked(state: ChatState) -> None:
    waiting = state.row.data.get("unasked", [])
    state.keep_data(unasked=[one for one in waiting if one != state.person_id()])


def _consent(state: ChatState, *, given: bool) -> None:
    wording = state.wording(Purpose.SERVICE)
    state.effects.seldom.consents.append((state.person_id(), given, wording))


def _keep_message(state: ChatState, incoming: Incoming) -> None:
    media = incoming.media
    drafted = {
        message: update
        for message, update in state.row.data.get("said", {}).items()
        if update in state.row.draft
    }
    state.keep_data(said={**drafted, str(incoming.message_id): incoming.update_id})
    state.effects.kept.append(
        NewInboundMessage(
            municipality_id=state.chat.municipality_id,
            chat_id=state.chat.id,
            person_id=state.person_id(),
            bot=state.desk.bot,
            update_id=incoming.update_id,
            telegram_message_id=incoming.message_id or 0,
            kind=incoming.kind,
            text=incoming.text or None,
            received_at=state.now,
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


def _note_place(state: ChatState) -> None:
    """Where the person was when they began to ask: it may say what about."""
    if not state.row.draft:
        state.keep_data(asked_at=state.row.place)


def _placed(state: ChatState, question: events.QuestionRaised) -> events.QuestionRaised:
    """A question with the screen where it came up, not the one where it was sent."""
    came_from = state.row.data.get("asked_at") if question.update_ids else None
    return replace(question, place=came_from or question.place)


def _theirs(state: ChatState, person: int, appointment: int) -> Appointment | None:
    return find(state.known.get(person, NOTHING_KNOWN).appointments, appointment)


def _send_pin(state: ChatState, one: Appointment | None, incoming: Incoming) -> None:
    """A pin on the map, before the screen that says the address in words."""
    pin = Pin.of(one) if one else None
    if pin is not None:
        state.put(PIN, pin.to_json(), incoming)


def _send_file(state: ChatState, one: Appointment | None, incoming: Incoming) -> None:
    """A file for the phone's calendar, before the screen that says what to do with it."""
    if one is not None:
        entry = CalendarEntry.of(one, state.desk.home)
        caption = Text("calendar-caption").to_json()
        payload = {"body": [caption], "token": 0, "calendar": entry.to_json()}
        state.put(FILE, payload, incoming)


def _tick(state: ChatState, person: int, told: events.Ticked) -> None:
    """Kept with the chat: the list helps to remember and is nobody else's business."""
    rest = state.ticked(person) - {told.item}
    done = sorted(rest | {told.item} if told.done else rest)
    state.keep_data(ticked={**state.row.data.get("ticked", {}), str(person): done})


def _set_pin(state: ChatState, person: int, hashed: str | None) -> None:
    state.effects.seldom.pins.append((person, hashed))
    state.people = tuple(
        replace(one, pin_hash=hashed) if one.person.id == person else one for one in state.people
    )
    state.open(person)


def _welcome_news(state: ChatState) -> None:
    """From now on these people may be told what happens by itself."""
    state.effects.welcome += [one.person.id for one in state.people]


def _set_quiet(state: ChatState, person: int, quiet_at: datetime | None) -> None:
    """News by itself, off or on: of the one who speaks, in this chat."""
    state.effects.seldom.quiet.append((person, quiet_at))
    state.people = tuple(
        replace(one, quiet_at=quiet_at) if one.person.id == person else one for one in state.people
    )


def _disown(state: ChatState) -> None:
    """The case goes out of this chat; staff make a new invitation for its person.

    Who said yes here was somebody else: it is not that person's yes.
    """
    speaking = state.speaking()
    if speaking is None:
        return
    state.effects.seldom.disowned.append(speaking)
    state.effects.seldom.consents = [
        (None if person == speaking.person.id else person, given, wording)
        for person, given, wording in state.effects.seldom.consents
    ]
    _leave(state)


def _leave(state: ChatState) -> None:
    """The one who speaks is no longer of this chat; whoever joined first speaks."""
    person = state.person_id()
    if person is not None:
        _asked(state)
        state.effects.seldom.left.append(person)
        state.people = tuple(one for one in state.people if one.person.id != person)
        state.change_chat(current_person_id=None)
