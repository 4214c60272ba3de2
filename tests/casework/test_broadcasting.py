"""A broadcast from its first word to its last message, on both databases."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from casework import broadcast_steps as steps
from casework import broadcasting
from casework.access import NotAllowedError, NotHereError
from casework.broadcast_feeding import Fed, feed
from casework.broadcast_steps import OtherCountError, OwnEyesError
from casework.broadcasting import (
    Draft,
    Flaw,
    NotNowError,
    State,
)
from casework.wording import bulletins_worded
from flows.quiet import NIGHT
from storage import broadcast_sending as sending
from storage.broadcast_audience import LeftOut, Named, frozen_counts, left_out_people
from storage.broadcast_contents import picks_of
from storage.broadcasts import Segment, set_second_eyes
from storage.chats import join_chat
from storage.database import Database
from storage.outbox import free_leases, outbox
from storage.personal import erase_person
from storage.retention import Retention, forget_old
from tests.casework.broadcasts import (
    TEXTS,
    Office,
    change_chats,
    leased,
    leave,
    make_office,
    refuse,
    send,
)
from tests.casework.world import deeds
from tests.storage.world import BOT, NOW

LATER = NOW + steps.UNDO


def fed(connection: Connection, office: Office, ahead: int = 100, seconds: float = 30) -> Fed:
    now = NOW + timedelta(seconds=seconds)
    return feed(connection, [office.world.municipality_id], ahead, NIGHT, now)


def out(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(outbox)) or 0


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({"title": " "}, Flaw.NO_TITLE),
        ({"title": "x" * 81}, Flaw.LONG_TITLE),
        ({"texts": {**TEXTS, "nl": " \n "}}, Flaw.NO_DUTCH),
        ({"texts": {**TEXTS, "ar": "ا" * 3501}}, Flaw.TOO_LONG),
        ({"texts": {**TEXTS, "ar": "1\n" * 900}}, Flaw.TOO_LONG),
        ({"texts": {**TEXTS, "nl": "Uw BSN is 111222333."}}, Flaw.HOLDS_BSN),
        ({"segment": Segment(languages=("fa",))}, Flaw.NOBODY),
    ],
)
def test_what_keeps_it_from_being_sent(
    sqlite_database: Database, changes: dict[str, Any], flaw: Flaw
) -> None:
    with sqlite_database.transaction() as connection:
        office = make_office(connection)
        found = office.look(connection, office.draft(connection, **changes))
        assert flaw in [fault.flaw for fault in found.faults]


def test_it_waits_half_a_minute_and_goes_in_slices(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
        assert (row.state, row.starts_at) == (State.APPROVED, LATER)
        early = fed(connection, office, seconds=29.9)
        assert early == Fed(0, running=False, next_start=LATER)
        assert fed(connection, office, ahead=2) == Fed(2, running=True, next_start=None)
        assert fed(connection, office, ahead=2).handed == 0
        assert send(connection, LATER, 1) == 1
        assert fed(connection, office, ahead=2).handed == 1
        assert sending.live_progress(connection, row.id) == sending.Progress(5, 1)
        while fed(connection, office, ahead=2).running:
            send(connection, LATER)
        done = office.row(connection, row.public_id)
        assert (done.state, done.ended_at) == (State.DONE, LATER)
        assert sending.progress_of(connection, done) == sending.Progress(sent=6)
        assert fed(connection, office) == Fed(0, running=False, next_start=None)
        assert deeds(connection) == [
            "broadcast begun",
            "broadcast changed",
            "broadcast checked",
            "broadcast approved",
        ]


def test_everybody_gets_it_once_in_their_own_language(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        office.approved(connection, missing={"ti": "en"})
        fed(connection, office)
        rows = leased(connection, LATER)
        said = bulletins_worded(
            connection, rows, {office.world.municipality_id: office.profiles["heemstede"]}
        )
        told = sorted((row.telegram_id, said[row.id]["authored"][row.language]) for row in rows)
        first = office.world.chats[0].telegram_id
        arabic, english = TEXTS["ar"], TEXTS["en"]
        assert told == [
            (first, arabic),
            (first + 1, arabic),
            (first + 2, arabic),
            (first + 3, english),
            (first + 4, english),
            (first + 7, arabic),
        ]


def test_it_is_undone_before_it_starts_and_not_after(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
        anna = office.access(connection)
        steps.undo(connection, anna, row.public_id, NOW)
        assert office.row(connection, row.public_id).state is State.DRAFT
        assert frozen_counts(connection, row.id).people == 0
        assert fed(connection, office, seconds=99) == Fed(0, running=False, next_start=None)
        again = office.approved(connection)
        fed(connection, office)
        with pytest.raises(NotNowError):
            steps.undo(connection, anna, again.public_id, LATER)


def test_at_a_time(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        at = NOW + timedelta(days=2)
        row = office.approved(connection, at=at)
        assert (row.state, row.starts_at) == (State.SCHEDULED, at)
        assert fed(connection, office, seconds=99).next_start == at
        leave(connection, office, "Grace")
        change_chats(connection, office, "Amal", stopped_at=NOW)
        assert fed(connection, office, seconds=2 * 86400).handed == 6
        assert send(connection, at) == 4
        fed(connection, office, seconds=2 * 86400)
        done = office.row(connection, row.public_id)
        assert sending.progress_of(connection, done) == sending.Progress(sent=4, dropped=2)


def test_the_audience_is_frozen_at_approval(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
        change_chats(connection, office, "Stopped", stopped_at=None)
        join_chat(connection, office.world.chats[0].id, office.people["Nowhere"].id, NOW)
        assert fed(connection, office).handed == 6
        left = {one.person.first_name: one.left_out for one in _left_out(connection, row.id)}
        assert left == {
            "Stopped": LeftOut.STOPPED,
            "Away": LeftOut.UNREACHABLE,
            "Nowhere": LeftOut.NO_CHAT,
        }


def _left_out(connection: Connection, id: int) -> list[Named]:
    return left_out_people(connection, id, limit=99)


def test_a_count_that_changed_is_not_approved(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        public_id = office.draft(connection)
        access = office.access(connection)
        broadcasting.check(connection, access, office.profiles, public_id, NOW)
        with pytest.raises(OtherCountError), connection.begin_nested():
            steps.approve(connection, access, office.profiles, public_id, 48, None, NOW)
        assert office.row(connection, public_id).state is State.CHECKED


def test_pause_takes_back_and_resume_goes_on(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
        fed(connection, office)
        anna = office.access(connection)
        assert send(connection, LATER, 2) == 2
        assert len(leased(connection, LATER, 1)) == 1
        steps.pause(connection, anna, row.public_id, LATER)
        assert fed(connection, office, seconds=99).handed == 0
        assert out(connection) == 3
        assert sending.live_progress(connection, row.id) == sending.Progress(4, 2)
        steps.resume(connection, anna, row.public_id, LATER)
        assert fed(connection, office).handed == 3
        free_leases(connection, BOT, None, LATER)
        assert send(connection, LATER) == 4
        fed(connection, office)
        done = office.row(connection, row.public_id)
        assert sending.progress_of(connection, done) == sending.Progress(sent=6)


def test_stop_leaves_the_rest_unsaid(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
        fed(connection, office)
        send(connection, LATER, 2)
        anna = office.access(connection)
        steps.stop(connection, anna, row.public_id, LATER)
        assert fed(connection, office, seconds=99) == Fed(0, running=False, next_start=None)
        assert send(connection, LATER) == 0
        stopped = office.row(connection, row.public_id)
        assert stopped.totals == {
            "waiting": 4,
            "sent": 2,
            "failed": 0,
            "unknown": 0,
            "dropped": 0,
        }
        for verb in (steps.resume, steps.pause, steps.stop):
            with pytest.raises(NotNowError):
                verb(connection, anna, row.public_id, LATER)


def test_failures_have_reasons_and_are_tried_again(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
        fed(connection, office)
        refuse(connection, LATER, 2)
        refuse(connection, LATER, 1, unknown=True)
        send(connection, LATER)
        fed(connection, office)
        done = office.row(connection, row.public_id)
        assert sending.progress_of(connection, done) == sending.Progress(
            sent=3, failed=2, unknown=1
        )
        failures = sending.failures_of(connection, row.id, limit=9)
        assert {one.error for one in failures} == {"Bad Request"}
        assert len(failures) == 3
        anna = office.access(connection)
        assert steps.retry(connection, anna, row.public_id, LATER) == 2
        assert fed(connection, office).handed == 2
        send(connection, LATER)
        fed(connection, office)
        again = office.row(connection, row.public_id)
        assert sending.progress_of(connection, again) == sending.Progress(sent=5, unknown=1)
        assert steps.retry(connection, anna, row.public_id, LATER, unknown=True) == 1


def test_another_pair_of_eyes(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        home = office.world.municipality_id
        anna, els = office.access(connection), office.access(connection, "els")
        with pytest.raises(NotAllowedError):
            steps.set_second_eyes(connection, anna, home, NOW, wanted=True)
        steps.set_second_eyes(connection, els, home, NOW, wanted=True)
        public_id = office.draft(connection)
        broadcasting.check(connection, anna, office.profiles, public_id, NOW)
        with pytest.raises(OwnEyesError):
            steps.approve(connection, anna, office.profiles, public_id, 6, None, NOW)
        steps.approve(connection, els, office.profiles, public_id, 6, None, NOW)
        set_second_eyes(connection, home, second_eyes=False)
        office.draft(connection)


def test_the_same_to_the_same_people_is_warned_of(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        earlier = office.approved(connection, segment=Segment(languages=("ar",)))
        texts = {**TEXTS, "nl": "Het kantoor\nis maandag  DICHT!"}
        found = office.look(connection, office.draft(connection, texts=texts))
        (twin,) = found.twins
        assert (twin.public_id, twin.people) == (earlier.public_id, 3)
        others = office.look(
            connection, office.draft(connection, segment=Segment(languages=("ti",)))
        )
        assert others.twins == ()


def test_a_draft_that_changes_must_be_checked_anew(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        access, public_id = office.access(connection), office.draft(connection)
        broadcasting.check(connection, access, office.profiles, public_id, NOW)
        broadcasting.save(connection, access, public_id, Draft("Anders", texts=TEXTS), NOW)
        row = office.row(connection, public_id)
        assert (row.state, row.checked_by, row.title) == (State.DRAFT, None, "Anders")
        with pytest.raises(NotNowError):
            steps.approve(
                connection,
                office.access(connection, "els"),
                office.profiles,
                office.draft(connection),
                6,
                None,
                NOW,
            )
        sent = office.approved(connection)
        with pytest.raises(NotNowError):
            broadcasting.save(connection, access, sent.public_id, Draft("Anders"), NOW)


def test_who_may_do_what(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        public_id = office.draft(connection)
        bert = office.access(connection, "bert")
        for verb in (steps.undo, steps.pause, steps.stop):
            with pytest.raises(NotHereError):
                verb(connection, bert, public_id, NOW)
        for id in (public_id, "nowhere"):
            with pytest.raises(NotHereError):
                broadcasting.find(connection, bert, id)


def test_an_erased_person_leaves_no_trace_and_the_counts_stay(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection, picks=(office.people["Amal"].id,))
        fed(connection, office)
        send(connection, LATER)
        fed(connection, office)
        erase_person(connection, office.people["Amal"])
        done = office.row(connection, row.public_id)
        assert sending.progress_of(connection, done) == sending.Progress(sent=6)
        assert frozen_counts(connection, row.id).people == 7


def test_how_it_went_is_kept_longer_than_who_it_was(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection, picks=(office.people["Amal"].id,))
        fed(connection, office)
        (amal, *_) = leased(connection, LATER)
        assert amal.person_id
        for _ in range(2):
            sending.mark_read(connection, row.id, amal.person_id, amal.chat_id, LATER)
        free_leases(connection, BOT, None, LATER)
        send(connection, LATER)
        fed(connection, office)
        forget_old(connection, Retention(), NOW + timedelta(days=91))
        kept = office.row(connection, row.public_id)
        assert sending.reads_of(connection, kept) == 1
        assert sending.progress_of(connection, kept).sent == 6
        assert frozen_counts(connection, row.id).people == 0
        assert picks_of(connection, row.id) == []
        forget_old(connection, Retention(), NOW + timedelta(days=731))
        with pytest.raises(AssertionError):
            office.row(connection, row.public_id)


def _killed_while_feeding(database: Database, office: Office) -> None:
    with database.transaction() as connection:
        fed(connection, office, ahead=2)
        raise KeyboardInterrupt


def test_whatever_kills_it_nobody_is_missed_and_nobody_hears_it_twice(database: Database) -> None:
    """Every slice is one transaction: one that is rolled back leaves no half."""
    with database.transaction() as connection:
        office = make_office(connection)
        row = office.approved(connection)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            _killed_while_feeding(database, office)
        with database.transaction() as connection:
            assert sending.live_progress(connection, row.id).total == 6
            fed(connection, office, ahead=2)
            send(connection, LATER)
    with database.transaction() as connection:
        fed(connection, office)
        assert sending.progress_of(
            connection, office.row(connection, row.public_id)
        ) == sending.Progress(sent=6)
        chats = connection.scalars(select(outbox.c.chat_id)).all()
        assert len(chats) == len(set(chats)) == 6


def test_at_night_nothing_starts_and_nothing_goes_on(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        office.approved(connection)
        assert fed(connection, office, ahead=2).handed == 2
        hours = 11 * 3600  # 12:00 in the Netherlands, and eleven hours
        morning = NOW + timedelta(hours=20)
        assert fed(connection, office, seconds=hours) == Fed(0, running=False, next_start=morning)
        assert fed(connection, office, seconds=20 * 3600).handed == 4
