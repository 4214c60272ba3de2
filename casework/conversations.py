"""Updates in, answers out: one transaction for many chats, order kept within each.

A call of `receive` is one transaction. When it returns and is committed, every update it
was given has either its effects in the database or its raw row; only then may it be
confirmed to the messenger.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from casework.contact_data import live_profiles
from casework.conversation import Conversation
from casework.desk import Desk
from casework.incoming import Act, Incoming
from casework.knowing import known_of
from casework.wording import said_again
from casework.writing import UNREACHABLE, write
from flows.inputs import InvitationResult
from flows.payload import read_again
from storage import (
    chats,
    conversations,
    invitations,
    outbox,
    questions,
    updates,
)
from storage.base import MOST_ID
from storage.chats import ChatRow
from storage.conversations import SessionRow
from storage.questions import NewTask
from storage.updates import NewRawUpdate

RETRIES = (timedelta(seconds=1), timedelta(seconds=5))
"""Pauses before an update that failed is tried again; then it is set aside."""
ELSEWHERE = timedelta(milliseconds=200)
"""Pause before looking again at a chat that another replica is busy with."""
PERSONAL = {Act.WROTE, Act.PRESSED, Act.COMMANDED, Act.UNREADABLE}

_RESULTS = {
    invitations.Redeemed: InvitationResult.REDEEMED,
    invitations.Yours: InvitationResult.YOURS,
    invitations.Unknown: InvitationResult.UNKNOWN,
    invitations.Expired: InvitationResult.EXPIRED,
    invitations.Used: InvitationResult.USED,
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came in: read, and how to get its JSON (BSN masked) should it wait."""

    incoming: Incoming
    raw: Callable[[], str]


def receive(connection: Connection, desk: Desk, arrivals: Sequence[Arrival], now: datetime) -> None:
    """Answer new updates of one bot. Those of a chat with older, kept updates wait behind."""
    telegram_ids = {chat for one in arrivals if (chat := one.incoming.chat) is not None}
    free = updates.lock_chats(connection, desk.bot, telegram_ids)
    fresh = _not_handled(connection, desk, arrivals)  # only behind the lock can it be believed
    free -= updates.chats_with_raw(connection, desk.bot, free)
    ready = [one for one in fresh if one.incoming.chat is None or one.incoming.chat in free]
    waiting = [one for one in fresh if one.incoming.chat not in free and one not in ready]
    _answer(connection, desk, [one.incoming for one in ready], now)
    keep(connection, desk, waiting, now)


def keep(connection: Connection, desk: Desk, arrivals: Iterable[Arrival], now: datetime) -> None:
    """Keep updates on disk to be handled in a moment by `receive_kept`."""
    rows = [
        NewRawUpdate(desk.bot, one.incoming.update_id, one.incoming.chat, one.raw(), now)
        for one in arrivals
    ]
    updates.keep_raw(connection, rows)


def receive_kept(connection: Connection, desk: Desk, incoming: Incoming, now: datetime) -> bool:
    """Answer one update that was kept; False when another replica is busy with its chat."""
    if incoming.chat is not None:
        if not updates.lock_chats(connection, desk.bot, {incoming.chat}):
            return False
        if updates.handled(connection, desk.bot, {incoming.update_id}):
            updates.delete_raw(connection, desk.bot, [incoming.update_id])
            return True
    _answer(connection, desk, [incoming], now)
    updates.delete_raw(connection, desk.bot, [incoming.update_id])
    return True


def failed(
    connection: Connection, desk: Desk, arrival: Arrival, now: datetime, attempts: int = 0
) -> bool:
    """Handling this update failed, after `attempts` earlier times: try it again later, or
    set it aside for good.

    Set aside, the person gets a kind answer and staff a task. Returns whether it was.
    """
    incoming = arrival.incoming
    keep(connection, desk, [arrival], now)
    pause = RETRIES[min(attempts, len(RETRIES) - 1)]
    times = updates.count_attempt(connection, desk.bot, incoming.update_id, now + pause)
    if times <= len(RETRIES):
        return False
    updates.set_aside(connection, desk.bot, incoming.update_id, now)
    updates.mark_handled(connection, desk.bot, [incoming.update_id], now)
    task = NewTask(
        desk.municipality_id, None, "update-set-aside", {"update": incoming.update_id}, now
    )
    questions.add_task(connection, task)
    return True


def apologise(connection: Connection, desk: Desk, incoming: Incoming, now: datetime) -> None:
    """A kind answer to whoever sent an update that was set aside."""
    if incoming.chat is not None and incoming.act in PERSONAL:
        unread = Incoming(incoming.update_id, Act.UNREADABLE, chat=incoming.chat)
        write(connection, desk, _converse(connection, desk, [unread], now), now)


def _not_handled(connection: Connection, desk: Desk, arrivals: Sequence[Arrival]) -> list[Arrival]:
    """Each update once, in order of its id, without those that were handled before."""
    by_id = {one.incoming.update_id: one for one in arrivals}
    done = updates.handled(connection, desk.bot, by_id)
    return [by_id[id] for id in sorted(by_id) if id not in done]


def _answer(
    connection: Connection, desk: Desk, incomings: Sequence[Incoming], now: datetime
) -> None:
    live = replace(desk, profiles=live_profiles(connection, desk.profiles))
    write(connection, live, _converse(connection, live, incomings, now), now)
    updates.mark_handled(connection, desk.bot, [one.update_id for one in incomings], now)


def _converse(
    connection: Connection, desk: Desk, incomings: Sequence[Incoming], now: datetime
) -> list[Conversation]:
    """Every chat with its updates answered, not yet written."""
    theirs = [one for one in incomings if one.chat is not None and one.act is not Act.IGNORED]
    talks = _load(connection, desk, {one.chat for one in theirs if one.chat is not None}, now)
    away = [talk for talk in talks.values() if talk.chat.unreachable_at is not None]
    for incoming in theirs:
        talk = talks[incoming.chat or 0]
        if incoming.command == "start" and incoming.argument:
            _redeem(connection, talk, incoming)
        elif again := read_again(incoming.data):
            _say_again(connection, talk, incoming, *again)
        else:
            talk.take(incoming)
    _came_back(connection, [talk for talk in away if talk.chat.unreachable_at is None], now)
    return list(talks.values())


def _load(
    connection: Connection, desk: Desk, telegram_ids: Collection[int], now: datetime
) -> dict[int, Conversation]:
    if not telegram_ids:
        return {}
    known_chats = chats.load_chats(connection, desk.bot, telegram_ids)
    new = [chats.NewChat(desk.municipality_id, id) for id in telegram_ids if id not in known_chats]
    known_chats |= chats.create_chats(connection, desk.bot, new, now)
    ids = [chat.id for chat in known_chats.values()]
    people = chats.people_of_chats(connection, ids)
    sessions = conversations.load_sessions(connection, ids)
    known = known_of(connection, [one.person for those in people.values() for one in those], now)
    return {
        telegram_id: Conversation(
            desk,
            chat,
            people.get(chat.id, ()),
            sessions.get(chat.id) or _new_session(chat, now),
            now,
            {one.person.id: known[one.person.id] for one in people.get(chat.id, ())},
        )
        for telegram_id, chat in known_chats.items()
    }


def _new_session(chat: ChatRow, now: datetime) -> SessionRow:
    return SessionRow(chat.id, "welcome", 0, [], {}, now)


def _redeem(connection: Connection, talk: Conversation, incoming: Incoming) -> None:
    """Look up an invitation and tie the chat to its person before the engine speaks."""
    outcome = invitations.redeem(connection, incoming.argument, talk.chat.id, talk.now)
    if isinstance(outcome, invitations.Redeemed | invitations.Yours):
        people = chats.people_of_chats(connection, [talk.chat.id])
        joined = people.get(talk.chat.id, ())
        talk.joined(joined, outcome.person_id)
        talk.known = known_of(connection, [one.person for one in joined], talk.now)
    talk.invited(incoming, _RESULTS[type(outcome)])


def _say_again(
    connection: Connection, talk: Conversation, incoming: Incoming, id: int, how: str
) -> None:
    """A message that came by itself once more; whoever may not see it (any more) is told so."""
    found = outbox.find_notice(connection, talk.chat.id, id) if id <= MOST_ID else None
    profiles = {talk.chat.municipality_id: talk.desk.profiles[talk.desk.home]}
    heard = found is not None and talk.may_hear_of(found.person_id)
    if found is not None and heard and talk.asks_code(found):
        talk.open_first(incoming, found.person_id)
        return
    notice = said_again(connection, found, profiles, talk.now, how) if found and heard else None
    if notice is not None:
        talk.say_again(incoming, notice, how)
    else:
        talk.take(incoming)


def _came_back(connection: Connection, talks: Sequence[Conversation], now: datetime) -> None:
    people = [one.person.id for talk in talks for one in talk.people]
    if people:
        questions.finish_tasks(connection, UNREACHABLE, people, now)
