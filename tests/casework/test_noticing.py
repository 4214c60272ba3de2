"""Telling people by itself: each thing once, to who wants to hear it, and never at night."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, func, select, update

from casework.cases import Actor, save_person
from casework.noticing import NOBODY, TOO_LATE, Newsroom, announce, announce_changes, announce_to
from casework.person_dates import dates_of
from cli.texts import load_profiles
from flows.context import ZONE
from flows.klantreis.journey import journey
from flows.quiet import NIGHT
from flows.steps.news import QUIET
from storage import chats, outbox
from storage.announcements import announcement
from storage.chats import chat_person
from storage.conversations import SessionRow, save_sessions
from storage.database import Database
from storage.outbox import NOTICE, REMINDER
from storage.people import Doelgroep, Leerroute, PersonRow, PersonValue
from storage.reminders import add_schedule
from tests.casework.world import clerk
from tests.storage.world import BOT, lease

PROFILES = load_profiles()
NOON = datetime(2026, 11, 21, 11, tzinfo=UTC)
HOUSED: dict[str, PersonValue] = {
    "koppeling": date(2026, 9, 1),
    "huisvesting": date(2026, 11, 9),
    "brp": date(2026, 11, 10),
    "kennisgeving": date(2026, 11, 12),
    "bijstand": date(2026, 11, 9),
}


@dataclass(frozen=True)
class Town:
    """Heemstede: who acts, who is told, and its people by number."""

    connection: Connection
    actor: Actor
    room: Newsroom

    def person(self, number: str, **values: PersonValue) -> PersonRow:
        known = {"first_name": number, "language": "ar", "doelgroep": Doelgroep.ASIELSTATUSHOUDER}
        return save_person(self.connection, self.actor, number, known | values, NOON)[0]

    def chat(self, telegram_id: int, *people: PersonRow, **columns: object) -> chats.ChatRow:
        """A chat of these people who agreed, unless `columns` say otherwise."""
        new = [chats.NewChat(self.actor.municipality_id, telegram_id)]
        made = chats.create_chats(self.connection, BOT, new, NOON)[telegram_id]
        kept = replace(made, **{"consented_at": NOON, "language": "ar", **columns})  # type: ignore[arg-type]
        chats.save_chats(self.connection, [kept])
        for one in people:
            chats.join_chat(self.connection, made.id, one.id, NOON)
        return kept

    def told(self) -> list[outbox.Outbox]:
        rows = self.connection.execute(select(outbox.outbox).order_by(outbox.outbox.c.id))
        return [outbox.Outbox(**row) for row in rows.mappings()]

    def announce(self, now: datetime = NOON) -> None:
        last: int | None = 0
        while last is not None:
            last = announce(self.connection, self.room, now, last)


def town_of(connection: Connection) -> Town:
    actor = clerk(connection)
    return Town(connection, actor, Newsroom({actor.municipality_id: PROFILES["heemstede"]}, NIGHT))


def ids(row: outbox.Outbox) -> list[str]:
    return [text[0] for text in row.payload["body"]]


def places(row: outbox.Outbox) -> list[str]:
    return [choice[0] for choice in row.payload["choices"]]


def test_what_came_up_becomes_one_reminder_in_each_chat_once(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal = town.person("amal", **HOUSED)
        both = [town.chat(1, amal), town.chat(2, amal)]
        town.announce()
        town.announce(NOON + timedelta(hours=1))
        town.announce(NOON + timedelta(days=1))
        told = town.told()
        assert [row.chat_id for row in told] == [one.id for one in both]
        for row in told:
            assert (row.priority, row.kind, row.person_id, row.send_at) == (
                REMINDER,
                NOTICE,
                amal.id,
                NOON,
            )
            assert row.payload["about"] == amal.id
            assert ids(row).count("news-begins") > 1
            assert places(row)[-1] == QUIET


def test_a_step_that_begins_later_is_told_later(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal = town.person("amal", koppeling=date(2026, 11, 20), huisvesting=date(2026, 12, 1))
        town.chat(1, amal)
        for day in range(14):
            town.announce(NOON + timedelta(days=day))
        days = [row.send_at.date() for row in town.told()]
        assert days == [date(2026, 11, 21), date(2026, 12, 1)]


def test_a_municipality_says_how_long_before_it_is_told(database: Database) -> None:
    """Three days before the PIP is due, and at no other time of its own."""
    with database.transaction() as connection:
        town = town_of(connection)
        home = town.actor.municipality_id
        rules = [{"id": "pip:3d", "anchor": "end", "amount": -3, "unit": "days"}]
        add_schedule(connection, home, "klantreis-pip", rules, NOON)
        amal = town.person("amal", **HOUSED)
        town.chat(1, amal)
        due = journey(PROFILES["heemstede"], dates_of(amal), NOON.date()).pip_due
        assert due is not None
        for day in range((due - NOON.date()).days + 1):
            town.announce(NOON + timedelta(days=day))
        told = [row for row in town.told() if "journey-weeks-left" in ids(row)]
        assert [row.send_at.date() for row in told] == [due - timedelta(days=3)]


@pytest.mark.parametrize(
    "columns",
    [
        {"consented_at": None},
        {"stopped_at": NOON},
        {"unreachable_at": NOON},
    ],
)
def test_nobody_is_told_who_does_not_want_it(
    database: Database, columns: dict[str, object]
) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal = town.person("amal", **HOUSED)
        kept = town.chat(1, amal, **columns)
        town.announce()
        assert town.told() == []
        wanted = replace(kept, consented_at=NOON, stopped_at=None, unreachable_at=None)
        chats.save_chats(connection, [wanted])
        town.announce()
        assert len(town.told()) == 1


def test_nobody_is_told_who_was_cut_off_or_wants_silence(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal, sami = town.person("amal", **HOUSED), town.person("sami", **HOUSED)
        shared = town.chat(1, amal, sami)
        chats.cut_off(connection, shared.id, amal.id, NOON)
        chats.set_quiet(connection, shared.id, sami.id, NOON)
        town.announce()
        assert town.told() == []
        chats.set_quiet(connection, shared.id, sami.id, None)
        town.announce()
        assert [row.person_id for row in town.told()] == [sami.id]


def test_who_joined_others_and_said_no_yes_yet_is_not_told(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal, sami = town.person("amal", **HOUSED), town.person("sami", **HOUSED)
        shared = town.chat(1, amal, sami)
        waiting = SessionRow(shared.id, "menu", 1, [], {"unasked": [sami.id]}, NOON)
        save_sessions(connection, [waiting])
        town.announce()
        assert [row.person_id for row in town.told()] == [amal.id]
        save_sessions(connection, [replace(waiting, data={})])
        town.announce()
        assert [row.person_id for row in town.told()] == [amal.id, sami.id]


def test_guests_are_told_nothing(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, guest_doelgroep="nareiziger")
        town.announce()
        assert town.told() == []


def test_between_telling_and_sending_a_no_still_counts(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        people = [town.person(name, **HOUSED) for name in ("a", "b", "c", "d", "e")]
        made = [town.chat(number, one) for number, one in enumerate(people, 1)]
        town.announce()
        assert len(town.told()) == 5
        chats.set_quiet(connection, made[0].id, people[0].id, NOON)
        chats.cut_off(connection, made[1].id, people[1].id, NOON)
        chats.save_chats(connection, [replace(made[2], consented_at=None)])
        chats.save_chats(connection, [replace(made[3], stopped_at=NOON)])
        assert [row.chat_id for row in lease(connection, NOON)] == [made[4].id]
        errors = connection.scalars(select(outbox.outbox.c.error).order_by(outbox.outbox.c.id))
        assert list(errors) == [*(["not wanted any more"] * 3), "stopped", None]


def test_a_code_hides_what_it_is_about_whenever_it_was_set(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal, sami = town.person("amal", **HOUSED), town.person("sami", **HOUSED)
        early, late, never = town.chat(1, amal), town.chat(2, amal), town.chat(3, amal, sami)
        chats.set_pin(connection, early.id, amal.id, "hash")
        chats.set_pin(connection, never.id, sami.id, "hash")
        town.announce()
        chats.set_pin(connection, late.id, amal.id, "hash")
        leased = lease(connection, NOON)
        assert {row.chat_id: row.locked for row in leased if row.person_id == amal.id} == {
            early.id: True,
            late.id: True,
            never.id: False,
        }


def test_who_comes_is_told_an_hour_later_what_came_up_lately(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal, sami = town.person("amal", **HOUSED), town.person("sami", **HOUSED)
        town.chat(1, amal)
        town.chat(2, sami)
        announce_to(connection, town.room, [amal.id], NOON)
        (row,) = town.told()
        assert (row.person_id, row.send_at) == (amal.id, NOON + timedelta(hours=1))
        assert row.payload["choices"][0][0] != QUIET


# --- changes -----------------------------------------------------------------------------------


def change(town: Town, number: str, now: datetime, **values: PersonValue) -> None:
    save_person(town.connection, town.actor, number, values, now)


def test_a_change_of_the_case_is_told_with_what_it_brings(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", **HOUSED))
        town.announce(NOON)
        change(town, "amal", NOON, pip=date(2026, 11, 21), leerroute=Leerroute.B1)
        assert announce_changes(connection, town.room, NOON) == 2
        row = town.told()[-1]
        assert ids(row)[:3] == ["news-lead", "news-route-set", "news-date-set"]
        assert "news-begins" in ids(row)
        assert places(row)[-2:] == ["journey", QUIET]
        assert announce_changes(connection, town.room, NOON) == 0
        town.announce()
        assert len(town.told()) == 2


def test_the_talks_a_year_are_told_as_they_change(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", koppeling=date(2026, 1, 1)))
        for count, told in (
            (4, "news-talks-set"),
            (2, "news-talks-moved"),
            (None, "news-talks-gone"),
        ):
            change(town, "amal", NOON, gesprekken=count)
            assert announce_changes(connection, town.room, NOON) == 1
            assert told in ids(town.told()[-1])


def test_what_nobody_needs_to_know_is_no_news(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", koppeling=date(2026, 1, 1)))
        change(town, "amal", NOON, first_name="Amal", language="ti")
        change(town, "amal", NOON, koppeling=date(2026, 1, 1))
        assert announce_changes(connection, town.room, NOON) == 0
        assert town.told() == []


def test_a_slip_put_right_at_once_is_no_news(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", koppeling=date(2026, 1, 1)))
        change(town, "amal", NOON, brp=date(2026, 3, 1))
        change(town, "amal", NOON + timedelta(seconds=1), brp=None)
        assert announce_changes(connection, town.room, NOON + timedelta(seconds=2)) == 2
        assert town.told() == []


def test_a_date_that_can_not_be_true_is_not_told(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", koppeling=date(2026, 1, 1)))
        change(town, "amal", NOON, pip=date(2062, 11, 21))
        announce_changes(connection, town.room, NOON)
        assert town.told() == []


def test_a_change_is_dropped_where_nobody_hears_or_much_later(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", koppeling=date(2026, 1, 1)), stopped_at=NOON)
        town.chat(2, town.person("sami", koppeling=date(2026, 1, 1)))
        town.person("nobody", koppeling=date(2026, 1, 1))
        change(town, "nobody", NOON, brp=date(2026, 3, 1))
        change(town, "amal", NOON, brp=date(2026, 3, 1))
        announce_changes(connection, town.room, NOON)
        change(town, "sami", NOON, brp=date(2026, 3, 1))
        announce_changes(connection, town.room, NOON + timedelta(days=14))
        kept = connection.execute(select(announcement.c.dropped).order_by(announcement.c.id))
        assert list(kept.scalars()) == [NOBODY, TOO_LATE]
        assert town.told() == []


def test_other_municipalities_are_left_to_their_own(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        elsewhere = replace(town, actor=clerk(connection, "heerenveen"))
        away = elsewhere.person("amal", **HOUSED)
        elsewhere.chat(1, away)
        change(elsewhere, "amal", NOON, pip=date(2026, 11, 21))
        town.announce()
        assert announce_changes(connection, town.room, NOON) == 0
        assert town.told() == []


# --- at any moment -----------------------------------------------------------------------------

DEEDS = st.lists(
    st.tuples(
        st.integers(0, 60 * 36),
        st.sampled_from(["pass", "pip", "stop", "start", "quiet", "loud", "brp"]),
    ),
    min_size=4,
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds=DEEDS)
def test_never_twice_never_at_night_never_to_who_stopped(
    sqlite_database: Database, deeds: Sequence[tuple[int, str]]
) -> None:
    with sqlite_database.transaction() as connection:
        town = town_of(connection)
        amal = town.person("amal", **HOUSED)
        chat = town.chat(1, amal)
        now, welcome, loud = NOON, True, True
        for minutes, deed in deeds:
            now += timedelta(minutes=minutes)
            before = len(town.told())
            welcome = {"stop": False, "start": True}.get(deed, welcome)
            loud = {"quiet": False, "loud": True}.get(deed, loud)
            chats.save_chats(connection, [replace(chat, stopped_at=None if welcome else now)])
            chats.set_quiet(connection, chat.id, amal.id, None if loud else now)
            if deed in ("pip", "brp"):
                change(town, "amal", now, **{deed: now.date()})
            announce_changes(connection, town.room, now)
            town.announce(now)
            assert len(town.told()) == before or (welcome and loud)
        for row in town.told():
            at = row.send_at.astimezone(ZONE).time()
            assert time(8) <= at < time(21)
            assert row.useless_after is not None
            assert row.useless_after > row.send_at
        begun = [str(text) for row in town.told() for text in row.payload["body"][1:-1]]
        steps = [text for text in begun if text.startswith("['news-begins'")]
        assert len(steps) == len(set(steps))
        connection.rollback()


def test_a_night_is_waited_for(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", **HOUSED))
        town.announce(datetime(2026, 11, 21, 22, 30, tzinfo=ZONE))
        (row,) = town.told()
        assert row.send_at == datetime(2026, 11, 22, 8, tzinfo=ZONE)


def test_shares_of_people_leave_nobody_out(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casework.noticing.PEOPLE_AT_ONCE", 2)
    with database.transaction() as connection:
        town = town_of(connection)
        people = [town.person(f"p{number}", **HOUSED) for number in range(7)]
        for number, one in enumerate(people):
            town.chat(number + 1, one)
        town.announce()
        assert [row.person_id for row in town.told()] == [one.id for one in people]


def test_two_processes_tell_a_thing_once(postgresql_database: Database) -> None:
    """Both look before either has written; the second waits, and finds that it was said."""
    database = postgresql_database
    with database.transaction() as connection:
        town = town_of(connection)
        town.chat(1, town.person("amal", **HOUSED))
        change(town, "amal", NOON, brp=date(2026, 11, 11))
    room = town.room
    with database.transaction() as one:
        assert announce_changes(one, room, NOON) == 1
        with database.transaction() as other:
            assert announce_changes(other, room, NOON) == 0
    with database.transaction() as connection:
        announce(connection, room, NOON)
        assert connection.scalar(select(func.count()).select_from(outbox.outbox)) == 1


def test_who_was_cut_off_and_comes_back_is_told_again(database: Database) -> None:
    with database.transaction() as connection:
        town = town_of(connection)
        amal = town.person("amal", **HOUSED)
        chat = town.chat(1, amal)
        chats.set_quiet(connection, chat.id, amal.id, NOON)
        chats.cut_off(connection, chat.id, amal.id, NOON)
        chats.join_chat(connection, chat.id, amal.id, NOON)
        quiet = select(chat_person.c.quiet_at)
        assert connection.scalar(quiet) is None
        assert connection.execute(update(announcement).values(dropped=None)).rowcount == 0


@pytest.mark.parametrize("count", [3, 40])
def test_a_share_takes_a_few_statements_however_many_people(
    sqlite_database: Database, count: int
) -> None:
    with sqlite_database.transaction() as connection:
        town = town_of(connection)
        for number in range(1, count + 1):
            town.chat(number, town.person(f"p{number}", **HOUSED))
        said: list[str] = []
        event.listen(connection, "after_cursor_execute", lambda *given: said.append(given[2]))
        announce(connection, town.room, NOON)
        assert len(town.told()) == count
        assert len(said) <= 8, said
