"""Was everyone answered, once and in order? Decided from three sides.

What was done says what it deserves; the outbox says what answered it; the simulator saw what
was really said. And the same updates, handled once more one by one without a crash, must
lead to the very same answers and cases.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, func, select

from bot.simulator.calls import Call
from bot.simulator.parameters import JsonObject
from bot.simulator.server import Simulator
from bot.updates import masked, read_update
from casework import conversations
from casework.conversations import Arrival
from casework.desk import Desk
from flows.payload import read_button
from storage.chats import chat, chat_person
from storage.consents import consent
from storage.conversations import inbound_message, session
from storage.database import Database
from storage.outbox import CALLBACK, outbox
from storage.people import person
from storage.questions import question, task
from storage.updates import handled_update, raw_update
from tests.soak.storm import Deed

SAYING = ("sendMessage", "sendPhoto", "editMessageText", "editMessageMedia")
LONGEST_WINDOW = 3.0
"""Seconds in which a turn of the sender records what Telegram took, on a busy machine."""
ON_ITS_WAY = 0.5
"""Seconds a request may be on its way when its sender dies."""


@dataclass
class Finding:
    """What was found; `wrong` is empty when every promise was kept."""

    wrong: list[str] = field(default_factory=list)
    answered: int = 0
    pressed: int = 0
    presses_too_late: int = 0
    doubles: int = 0
    """Said twice because a crash fell between Telegram's answer and the mark."""
    blocked: int = 0

    def expect(self, holds: bool, told: str) -> None:
        if not holds:
            self.wrong.append(told)


def judge(
    connection: Connection,
    simulator: Simulator,
    deeds: Sequence[Deed],
    kills: Sequence[float],
) -> Finding:
    """`kills`: moments of the simulator's clock at which the program was killed."""
    finding = Finding()
    rows = list(connection.execute(select(outbox).order_by(outbox.c.id)))
    _judge_rest(finding, connection, rows)
    _judge_handled(finding, connection, simulator, deeds)
    _judge_answers(finding, rows, deeds)
    _judge_presses(finding, simulator, rows, deeds)
    for telegram_id in {deed.chat for deed in deeds}:
        own = [row for row in rows if row.telegram_id == telegram_id and row.kind != CALLBACK]
        said = [call for call in simulator.calls.all(*SAYING) if call.chat_id == telegram_id]
        _judge_saying(finding, own, said, kills)
    return finding


def _judge_rest(finding: Finding, connection: Connection, rows: Sequence[Row[Any]]) -> None:
    """Nothing is left half done, and nothing was set aside."""
    states = Counter(row.state.value for row in rows)
    finding.expect(not states["leased"], f"leases left: {states}")
    finding.expect(not states["waiting"], f"not sent: {states}")
    finding.expect(not states["unknown"], f"unknown: {states}")
    raw = connection.execute(select(raw_update)).all()
    finding.expect(not raw, f"updates kept for later or set aside: {raw}")
    asked = connection.scalar(select(func.count()).select_from(question))
    tasks = connection.scalars(select(task.c.question_id).where(task.c.kind == "question")).all()
    finding.expect(len(tasks) == asked == len(set(tasks)), f"{asked} questions, tasks {tasks}")


def _judge_handled(
    finding: Finding, connection: Connection, simulator: Simulator, deeds: Sequence[Deed]
) -> None:
    done = set(connection.scalars(select(handled_update.c.update_id)))
    missing = [deed for deed in deeds if deed.deserves != "nothing" and deed.update_id not in done]
    finding.expect(not missing, f"updates never handled: {missing}")
    finding.expect(not simulator.updates.pending, "updates were left with Telegram")


def _judge_answers(finding: Finding, rows: Sequence[Row[Any]], deeds: Sequence[Deed]) -> None:
    """Each deed that deserves a screen has exactly one row, which was sent."""
    screens: dict[str, list[Row[Any]]] = {}
    for row in rows:
        if row.kind != CALLBACK:
            screens.setdefault(row.cause, []).append(row)
    for deed in deeds:
        own = screens.pop(f"update:{deed.update_id}", [])
        if deed.deserves == "nothing":
            finding.expect(not own, f"answered for nothing: {deed}")
            continue
        finding.expect(len(own) == 1, f"{len(own)} answers to {deed}")
        for row in own:
            blocked = row.state == "failed" and "blocked" in (row.error or "")
            finding.blocked += blocked
            finding.answered += row.state == "sent"
            finding.expect(row.state == "sent" or blocked, f"{row.state} {row.error}: {deed}")
    finding.expect(not screens, f"answers to what nobody did: {list(screens)}")


def _judge_presses(
    finding: Finding, simulator: Simulator, rows: Sequence[Row[Any]], deeds: Sequence[Deed]
) -> None:
    """Each press is answered once, or the program was away longer than the press lives."""
    by_query = Counter(row.payload["callback_query_id"] for row in rows if row.kind == CALLBACK)
    dropped = {
        row.payload["callback_query_id"]
        for row in rows
        if row.kind == CALLBACK and row.state == "dropped"
    }
    for deed in deeds:
        if deed.query is None:
            continue
        finding.expect(by_query[deed.query] == 1, f"{by_query[deed.query]} toasts for {deed}")
        answered = deed.query not in simulator.world.queries
        finding.pressed += answered
        finding.presses_too_late += not answered
        finding.expect(answered or deed.query in dropped, f"the press hangs: {deed}")


def _judge_saying(
    finding: Finding, rows: Sequence[Row[Any]], calls: Iterable[Call], kills: Sequence[float]
) -> None:
    """What the chat saw is its rows, in their order; a message twice only round a crash."""
    said = [call for call in calls if _was_carried_out(call)]
    sent = [row for row in rows if row.state == "sent"]
    at = 0
    for now, call in enumerate(said):
        if at < len(sent) and _is_of(call, sent[at]):
            at += 1
        elif at and _is_of(call, sent[at - 1]) and "edit" in call.method:
            continue  # the same change once more changes nothing
        elif at < len(sent) and _is_lost_copy(call, said[now + 1 :], kills):
            finding.doubles += 1
        else:
            finding.wrong.append(
                f"said out of order or twice: {call}\nof {list(map(_brief, said))}\n"
                f"rows {[(row.telegram_message_id, row.payload) for row in sent]}\nkills {kills}"
            )
            return
    finding.expect(at == len(sent), f"rows that no chat saw: {sent[at:]}")


def _was_carried_out(call: Call) -> bool:
    return bool(call.answer.get("ok")) or "is not modified" in str(call.answer.get("description"))


def _is_of(call: Call, row: Row[Any]) -> bool:
    """By the message it became, and by the step token of its buttons where it has any."""
    result = call.answer.get("result")
    shown = result.get("message_id") if isinstance(result, dict) else None
    message_id = shown if shown is not None else int(call.params.get("message_id", "0"))
    tokens = _tokens(call)
    return message_id == row.telegram_message_id and (
        not tokens or tokens == {row.payload["token"]}
    )


def _tokens(call: Call) -> set[int]:
    keyboard = json.loads(call.params.get("reply_markup") or "{}").get("inline_keyboard", [])
    buttons = [read_button(button.get("callback_data", "")) for line in keyboard for button in line]
    return {button[2] for button in buttons if button}


def _is_lost_copy(call: Call, later: Sequence[Call], kills: Sequence[float]) -> bool:
    """The next is of the same row, and between the two the program was killed in the window.

    Its words may differ: whoever chose another language meanwhile is told again in that one.
    """
    if not later or (_tokens(call) or _content(call)) != (_tokens(later[0]) or _content(later[0])):
        return False
    on_its_way = call.at - ON_ITS_WAY
    done = call.at + call.took
    return any(on_its_way <= kill < later[0].at and kill - done < LONGEST_WINDOW for kill in kills)


def _brief(call: Call) -> tuple[object, ...]:
    result = call.answer.get("result")
    shown = result.get("message_id") if isinstance(result, dict) else call.params.get("message_id")
    return round(call.at, 3), round(call.took, 3), call.method, shown, call.status, _tokens(call)


def _content(call: Call) -> tuple[str | None, ...]:
    return tuple(call.params.get(name) for name in ("text", "caption", "reply_markup"))


# --- the same once more, without a crash ----------------------------------------------------


def replayed(
    connection: Connection, raw: dict[int, JsonObject]
) -> list[tuple[datetime, JsonObject]]:
    """The updates in an order in which they may have been handled, each with its moment.

    Transactions in the order of their answers, and within one by number; an update in a
    transaction without an answer follows the one before it in its chat.
    """
    moments = _pairs(connection, handled_update.c.update_id, handled_update.c.handled_at)
    newest_first = select(outbox).order_by(outbox.c.id.desc())
    places = {row.created_at: row.id for row in connection.execute(newest_first)}
    order: list[tuple[int, int, datetime]] = []
    last: dict[int | None, int] = {}
    for update_id in sorted(raw.keys() & moments.keys()):
        incoming = read_update(raw[update_id])
        assert incoming is not None
        at = moments[update_id]
        place = places.get(at, last.get(incoming.chat, 0))
        last[incoming.chat] = place
        order.append((place, update_id, at))
    return [(at, raw[update_id]) for _, update_id, at in sorted(order)]


def replay(database: Database, desk: Desk, updates: Iterable[tuple[datetime, JsonObject]]) -> None:
    """Each update in a transaction of its own."""
    for now, update in updates:
        incoming = read_update(update)
        assert incoming is not None
        arrival = Arrival(incoming, partial(masked, update))
        with database.transaction() as connection:
            conversations.receive(connection, desk, [arrival], now)


def told(connection: Connection) -> dict[str, list[str]]:
    """All that the updates left behind, by name of the chat and number of the person."""
    who = _pairs(connection, chat.c.id, chat.c.telegram_id)
    number = _pairs(connection, person.c.id, person.c.number)

    def lines(query: Any, *names: str) -> list[str]:
        found = []
        for row in connection.execute(query).mappings():
            whose = (who.get(row.get("chat_id")), number.get(row.get("person_id")))
            found.append(f"{whose} {[row[name] for name in names]}")
        return found

    answers = select(outbox).order_by(outbox.c.telegram_id, outbox.c.id)
    return {
        "answers": lines(answers, "cause", "kind", "payload"),
        "sessions": sorted(lines(select(session), "place", "step_token", "draft", "data")),
        "questions": sorted(lines(select(question), "topic", "place")),
        "tasks": sorted(lines(select(task).where(task.c.kind != "unreachable"), "kind", "args")),
        "messages": sorted(lines(select(inbound_message), "update_id", "kind", "text")),
        "consents": sorted(lines(select(consent), "given", "wording")),
        "families": sorted(lines(select(chat_person), "joined_at", "cut_off_at")),
    }


def _pairs(connection: Connection, key: Any, value: Any) -> dict[Any, Any]:
    return {row[0]: row[1] for row in connection.execute(select(key, value))}
