"""Each reminder once, at its moment, to who may hear it; and what becomes of the others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from casework.appointments import accept, cancel, miss, move
from casework.cases import Actor
from casework.reminding import next_moment, renew, sweep
from flows.context import ZONE
from flows.quiet import NIGHT, QuietHours
from storage import chats
from storage.appointments import AppointmentRow, Kind, Source, appointment
from storage.chats import NewChat, chat
from storage.conversations import SessionRow, save_sessions
from storage.database import Database
from storage.outbox_rows import outbox
from storage.people import PersonRow
from storage.reminders import reminder, reminder_schedule
from tests.casework.bookings import fresh, planned, somebody, todo, waiting
from tests.casework.world import clerk
from tests.storage.world import BOT, NOW

DAY = timedelta(days=1)
START = NOW + timedelta(days=9)
"""Thursday 10 September, 12:00 in the Netherlands."""
COMING = ("coming:week", "coming:day", "coming:hours")
ALL_DAY = QuietHours(time(0), time(0))


class World:
    """A municipality with somebody in a chat, and appointments made by a line."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.actor: Actor = clerk(connection)
        self.home = self.actor.municipality_id
        self.person: PersonRow = somebody(connection, self.actor)
        self.chat = self.chat_of(self.person, 1)

    def chat_of(self, person: PersonRow, number: int, **changes: Any) -> int:
        """A chat of this person, who said yes."""
        made = chats.create_chats(self.connection, BOT, [NewChat(self.home, number)], NOW)
        id = made[number].id
        values = {"consented_at": NOW, **changes}
        self.connection.execute(update(chat).where(chat.c.id == id).values(values))
        chats.join_chat(self.connection, id, person.id, NOW)
        return id

    def plan(self, now: datetime = NOW, **values: Any) -> AppointmentRow:
        known: dict[str, Any] = {"kind": Kind.PIP, "starts_at": START}
        return planned(self.connection, self.actor, self.person, now, **known | values)

    def sweep(self, now: datetime, quiet: QuietHours = NIGHT) -> int:
        return sweep(self.connection, [self.home], quiet, now)

    def said(self) -> list[tuple[str, int, datetime]]:
        """What is in the outbox: (rule, revision, moment), in the order of sending."""
        row = outbox.c
        query = select(row.payload, row.revision, row.send_at).where(row.kind == "appointment")
        found = self.connection.execute(query.order_by(row.send_at, row.id))
        return [(one.payload["say"], one.revision, one.send_at) for one in found]

    def states(self, row: AppointmentRow) -> dict[str, str]:
        """The state of each rule of the newest revision there is a row of."""
        columns = reminder.c
        query = select(columns.rule, columns.state).where(columns.appointment_id == row.id)
        found = self.connection.execute(query.order_by(columns.revision, columns.version))
        return {one.rule: one.state.value for one in found}

    def next(self, now: datetime, quiet: QuietHours = NIGHT) -> datetime | None:
        return next_moment(self.connection, [self.home], quiet, now)


def local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 9, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


@pytest.fixture
def world(database: Database) -> Any:
    with database.transaction() as connection:
        yield World(connection)


def test_each_comes_once_at_its_moment(world: World) -> None:
    row = world.plan()
    moments = [NOW, local(3, 10), local(9, 18), local(10, 10)]
    for number, moment in enumerate(moments):
        assert world.sweep(moment - timedelta(seconds=1)) == 0
        assert len(world.said()) == number
        assert world.sweep(moment) == 1
        assert world.sweep(moment) == 0
    names = ["told", "coming:week", "coming:day", "coming:hours"]
    assert world.said() == [(name, 1, at) for name, at in zip(names, moments, strict=True)]
    assert set(world.states(row).values()) == {"handed"}
    assert world.next(START) is None


def test_a_row_of_the_outbox_is_all_the_sender_needs(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    made = world.connection.execute(select(outbox)).mappings().one()
    (reminder_id,) = world.connection.scalars(
        select(reminder.c.id).where(reminder.c.rule == "told")
    )
    assert {name: made[name] for name in made if name not in ("id", "created_at")} == {
        "municipality_id": world.home,
        "bot": BOT,
        "chat_id": world.chat,
        "telegram_id": 1,
        "person_id": world.person.id,
        "priority": 1,
        "kind": "appointment",
        "payload": {"say": "told"},
        "appointment_id": row.id,
        "revision": 1,
        "broadcast_id": None,
        "cause": f"reminder:{reminder_id}",
        "send_at": NOW,
        "useless_after": START,
        "state": "waiting",
        "lease_owner": None,
        "lease_until": None,
        "attempts": 0,
        "telegram_message_id": None,
        "sent_at": None,
        "error": None,
    }


def test_all_of_a_day_go_in_order_of_their_moment(world: World) -> None:
    for minutes in (30, 10, 50, 20, 40):
        world.plan(starts_at=START + timedelta(minutes=minutes))
    world.sweep(NOW)
    while world.sweep(START - timedelta(hours=1), ALL_DAY):
        pass
    said = [at for say, _, at in world.said() if say == "coming:hours"]
    assert said == sorted(said)
    assert len(said) == 5


def test_a_moved_one_is_told_anew_and_the_old_rows_are_void(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    move(world.connection, world.actor, world.person, row, {"starts_at": START + DAY}, NOW + DAY)
    assert waiting(world.connection, row) == [
        ("told", 2),
        ("coming:week", 2),
        ("coming:day", 2),
        ("coming:hours", 2),
    ]
    for day in range(2, 12):
        world.sweep(local(day, 11))
        world.sweep(local(day, 20))
    assert [(say, revision) for say, revision, _ in world.said()] == [
        ("told", 1),
        ("told", 2),
        ("coming:week", 2),
        ("coming:day", 2),
        ("coming:hours", 2),
    ]


def test_who_heard_of_it_hears_that_it_is_off(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    cancel(world.connection, world.actor, world.person, row, NOW + DAY)
    assert waiting(world.connection, row) == [("told", 2)]


def test_what_nobody_heard_of_is_not_cancelled_to_them(world: World) -> None:
    row = world.plan()
    cancel(world.connection, world.actor, world.person, row, NOW)
    assert waiting(world.connection, row) == []
    assert world.sweep(NOW + DAY) == 0


def test_an_answer_tells_nothing_twice(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    accept(world.connection, world.person.id, row.id, 1, NOW + timedelta(hours=1))
    renew(world.connection, [row.id], NOW + timedelta(hours=1))
    renew(world.connection, [row.id], NOW + timedelta(hours=2))
    assert [name for name, _ in waiting(world.connection, row)] == [
        "coming:week",
        "coming:day",
        "coming:hours",
    ]
    assert world.sweep(NOW + timedelta(hours=3)) == 0


def test_a_missed_one_is_asked_about_on_the_next_working_morning(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    miss(world.connection, world.actor, world.person, row, START + timedelta(hours=3))
    assert waiting(world.connection, fresh(world.connection, row)) == [("missed", 1)]
    assert world.next(START + timedelta(hours=3)) == local(11, 9, 30)


def test_an_own_date_is_not_told_to_who_noted_it(world: World) -> None:
    row = world.plan()
    of_person = {"source": Source.PERSON}
    world.connection.execute(update(appointment).values(of_person))
    renew(world.connection, [row.id], NOW)
    assert [name for name, _ in waiting(world.connection, row)] == [
        "coming:week",
        "coming:day",
        "coming:hours",
    ]


# --- who hears ---------------------------------------------------------------------------------


def test_each_chat_of_the_person_hears(world: World) -> None:
    world.chat_of(world.person, 2)
    world.plan()
    world.sweep(NOW)
    chats_told = world.connection.scalars(select(outbox.c.telegram_id).order_by(outbox.c.id))
    assert sorted(chats_told) == [1, 2]


@pytest.mark.parametrize(
    "changes",
    [{"stopped_at": NOW}, {"unreachable_at": NOW}, {"consented_at": None}],
)
def test_whom_no_chat_reaches_staff_call_once(world: World, changes: dict[str, Any]) -> None:
    world.connection.execute(update(chat).values(changes))
    row = world.plan()
    for moment in (NOW, local(3, 10), local(9, 18)):
        world.sweep(moment)
    assert world.said() == []
    assert world.states(row) == {
        "told": "called",
        "coming:week": "called",
        "coming:day": "called",
        "coming:hours": "waiting",
    }
    ((kind, args),) = todo(world.connection, world.actor)
    assert (kind, args["appointment"]) == ("call", row.public_id)


def test_whoever_was_cut_off_hears_nothing(world: World) -> None:
    chats.cut_off(world.connection, world.chat, world.person.id, NOW)
    world.plan()
    world.sweep(NOW)
    assert world.said() == []


def test_no_news_is_no_silence_about_appointments(world: World) -> None:
    chats.set_quiet(world.connection, world.chat, world.person.id, NOW)
    world.plan()
    world.sweep(NOW)
    assert [say for say, _, _ in world.said()] == ["told"]


@pytest.mark.parametrize(
    ("unasked", "hears"), [((), True), ((0,), False), ((0, 7), False), ((7, 70), True)]
)
def test_who_was_not_asked_yet_is_told_nothing(
    world: World, unasked: Sequence[int], hears: bool
) -> None:
    """0 stands for the person; other numbers for others, also such as begin with theirs."""
    ids = [(world.person.id if one == 0 else int(f"{world.person.id}{one}")) for one in unasked]
    session = SessionRow(world.chat, "menu", 0, [], {"unasked": ids, "else": "[1]"}, NOW)
    save_sessions(world.connection, [session])
    world.plan()
    world.sweep(NOW)
    assert bool(world.said()) is hears
    assert (todo(world.connection, world.actor) == []) is hears


# --- the night, and outages --------------------------------------------------------------------


def test_the_night_shifts_and_drops_nothing(world: World) -> None:
    late = local(1, 22)
    world.plan(late, starts_at=local(20, 12))
    assert world.sweep(late) == 0
    assert world.next(late) == local(2, 8)
    assert world.sweep(local(2, 7, 59)) == 0
    assert world.sweep(local(2, 8)) == 1
    assert world.said() == [("told", 1, local(2, 8))]


def test_what_the_night_makes_useless_is_seen_at_once_and_told_by_telephone(world: World) -> None:
    row = world.plan(local(1, 23), starts_at=local(2, 7))
    assert world.sweep(local(1, 23)) == 1
    assert world.said() == []
    assert world.states(row)["told"] == "useless"
    assert [kind for kind, _ in todo(world.connection, world.actor)] == ["call"]


def test_an_early_appointment_loses_a_reminder_but_staff_no_time(world: World) -> None:
    """It starts before the quiet hours end: the evening before said it."""
    row = world.plan(starts_at=local(10, 7, 30))
    for moment in (NOW, local(3, 10), local(9, 18), local(10, 5, 30), local(10, 8)):
        world.sweep(moment)
    assert world.states(row)["coming:hours"] == "useless"
    assert todo(world.connection, world.actor) == []
    assert [say for say, _, _ in world.said()] == ["told", "coming:week", "coming:day"]


def test_without_quiet_hours_the_night_is_a_day(world: World) -> None:
    late = local(1, 23)
    world.plan(late, starts_at=local(20, 12))
    assert world.sweep(late, ALL_DAY) == 1
    assert world.said() == [("told", 1, late)]


def test_after_an_outage_the_useful_goes_in_order_and_the_rest_is_counted(world: World) -> None:
    soon, later = world.plan(), world.plan(starts_at=START + timedelta(hours=6))
    world.sweep(NOW)
    back = START + timedelta(hours=1)
    assert world.sweep(back) == 5
    assert world.sweep(back) == 0
    assert world.said()[2:] == [("coming:day", 1, local(9, 18))]
    assert world.states(soon) == {"told": "handed"} | dict.fromkeys(COMING, "useless")
    assert world.states(later) == {
        "told": "handed",
        "coming:week": "useless",
        "coming:day": "handed",
        "coming:hours": "waiting",
    }
    assert todo(world.connection, world.actor) == [("reminders-late", {"count": 4})]


def test_late_is_better_than_never(world: World) -> None:
    world.plan()
    world.plan(starts_at=START + timedelta(minutes=30))
    world.sweep(NOW)
    world.sweep(local(3, 10))
    world.sweep(local(9, 20))
    said = world.said()[-2:]
    assert said == [("coming:day", 1, local(9, 18))] * 2
    world.sweep(START - timedelta(minutes=1))
    assert [at for _, _, at in world.said()[-2:]] == [local(10, 10), local(10, 10, 30)]
    assert todo(world.connection, world.actor) == []


def test_a_second_outage_adds_to_the_task_that_is_open(world: World) -> None:
    world.plan()
    world.sweep(NOW)
    world.sweep(START)
    world.plan(START, starts_at=START + timedelta(hours=5))
    world.sweep(START)
    world.sweep(START + timedelta(hours=6))
    assert todo(world.connection, world.actor) == [("reminders-late", {"count": 4})]


def test_a_row_of_an_older_revision_is_never_said(world: World) -> None:
    """Whatever left it there: it is void when its moment comes."""
    row = world.plan()
    world.connection.execute(update(appointment).values(revision=2))
    assert world.sweep(NOW) == 1
    assert world.said() == []
    assert world.states(row)["told"] == "void"


# --- schedules ---------------------------------------------------------------------------------


def test_a_municipality_has_rules_of_its_own(world: World) -> None:
    rules = [{"id": "coming:3d", "anchor": "start", "amount": -3, "unit": "days", "at": "12:00"}]
    _keep(world, Kind.PIP, 1, rules)
    row, other = world.plan(), world.plan(kind=Kind.EINDGESPREK)
    assert waiting(world.connection, row) == [("coming:3d", 1)]
    assert len(waiting(world.connection, other)) == 4


def test_no_rules_at_all_is_a_choice_and_none_kept_are_the_usual_ones(world: World) -> None:
    _keep(world, Kind.PIP, 1, [])
    row = world.plan()
    assert waiting(world.connection, row) == []
    _keep(world, Kind.PIP, 2, None)
    renew(world.connection, [row.id], NOW)
    assert len(waiting(world.connection, row)) == 4


def test_other_rules_tell_nothing_that_was_told(world: World) -> None:
    row = world.plan()
    world.sweep(NOW)
    told = [{"id": "told", "anchor": "told"}]
    _keep(world, Kind.PIP, 1, told)
    renew(world.connection, [row.id], NOW + DAY)
    assert waiting(world.connection, row) == []


def _keep(world: World, kind: Kind, version: int, rules: list[dict[str, Any]] | None) -> None:
    values = {
        "municipality_id": world.home,
        "kind": kind.value,
        "version": version,
        "rules": rules,
        "changed_at": NOW,
    }
    world.connection.execute(insert(reminder_schedule).values(values))


# --- several processes -------------------------------------------------------------------------


def test_two_processes_hand_nothing_over_twice(postgresql_database: Database) -> None:
    database = postgresql_database
    with database.transaction() as connection:
        world = World(connection)
        for _ in range(6):
            world.plan()
    with database.transaction() as one, database.transaction() as two:
        assert sweep(one, [world.home], NIGHT, NOW, limit=4) == 4
        assert sweep(two, [world.home], NIGHT, NOW, limit=4) == 2
    with database.transaction() as connection:
        causes = connection.scalars(select(outbox.c.cause)).all()
        assert len(causes) == len(set(causes)) == 6
