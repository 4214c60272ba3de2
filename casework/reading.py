"""What an update says to the engine, given where its chat stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from casework.chat_state import ChatState
from casework.incoming import Act, Incoming
from casework.pins import OPEN_FOR, TRIES, is_right
from flows.digits import western
from flows.inputs import (
    PIN_DIGITS,
    Commanded,
    Input,
    Kind,
    Opened,
    PinTyped,
    Pressed,
    Unreadable,
    Wrote,
)
from flows.payload import read_again, read_button, read_news
from storage.chats import PersonInChat

DRAFT_LASTS = timedelta(minutes=30)
"""Messages further apart than this are not one question; the older ones are forgotten."""


def read(state: ChatState, incoming: Incoming) -> Input:
    """A press, a command, a code or something written; an old draft is forgotten."""
    match incoming.act:
        case Act.PRESSED:
            return _press(state, incoming)
        case Act.COMMANDED:
            return Commanded(incoming.command)
        case Act.UNREADABLE:
            return Unreadable()
        case _:
            return _wrote(state, incoming)


def _press(state: ChatState, incoming: Incoming) -> Pressed | Opened:
    news = read_news(incoming.data)
    if news is not None:
        return Opened(*news)
    if read_again(incoming.data):
        return Opened(person=0, place="")  # it is gone
    step, choice, token = read_button(incoming.data) or ("", "", -1)
    shown_here = incoming.message_id == state.row.data.get("message")
    current = token == state.row.step_token
    in_place = incoming.message_id is not None and (current or shown_here)
    return Pressed(step, choice, token, in_place)


def _wrote(state: ChatState, incoming: Incoming) -> Input:
    _forget_old_draft(state)
    locked = _asked_for_pin(state)
    typed = western(incoming.text)
    if locked is not None and typed.isdigit() and len(typed) <= 8:
        return _try_pin(state, locked, typed)
    is_text = incoming.kind is Kind.TEXT
    understood = state.desk.words.understand(incoming.text) if is_text else None
    return Wrote(_corrects(state, incoming), incoming.kind, incoming.text, understood)


def _corrects(state: ChatState, incoming: Incoming) -> int:
    """The update of the draft that this one is a newer version of, else its own."""
    said: dict[str, int] = state.row.data.get("said", {})
    first = said.get(str(incoming.message_id), incoming.update_id)
    return first if first in state.row.draft else incoming.update_id


def _forget_old_draft(state: ChatState) -> None:
    if state.row.draft and state.now - state.row.updated_at > DRAFT_LASTS:
        state.effects.seldom.dropped += state.row.draft
        state.row = replace(state.row, draft=[], data={**state.row.data, "uncovered": []})


def _asked_for_pin(state: ChatState) -> PersonInChat | None:
    """Whose code is being asked for, if any."""
    return state.speaking() if state.row.place == "pin.enter" else None


def _try_pin(state: ChatState, one: PersonInChat, typed: str) -> PinTyped:
    wrong = state.row.data.get("wrong", [])
    lately = [at for at in wrong if state.now - datetime.fromisoformat(at) < OPEN_FOR]
    if len(lately) >= TRIES:
        return PinTyped(right=False, wait=True)
    if len(typed) != PIN_DIGITS:
        return PinTyped(right=False, malformed=True)
    if one.pin_hash is not None and not is_right(typed, one.pin_hash):
        state.keep_data(wrong=[*lately, state.now.isoformat()])
        return PinTyped(right=False, wait=len(lately) + 1 >= TRIES)
    state.keep_data(wrong=[])
    state.open(one.person.id)
    return PinTyped(right=True)
