"""Who a broadcast is for, who of them gets it, and why the others do not; on both databases."""

from __future__ import annotations

import pytest

from casework import broadcasting
from casework.broadcasting import (
    FaultyError,
    Flaw,
)
from casework.caseload import guide
from storage import pauses
from storage.broadcast_audience import LeftOut
from storage.broadcasts import Segment
from storage.chats import join_chat
from storage.conversations import SessionRow, save_sessions
from storage.courses import CourseKind, NewCourse, add_course, join_course
from storage.database import Database
from storage.people import Doelgroep
from tests.casework.broadcasts import (
    change_chats,
    leave,
    make_office,
)
from tests.storage.world import NOW, make_person


def test_who_gets_it_and_who_gets_nothing_and_why(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        found = office.look(connection, office.draft(connection))
        assert found.counts.people == 8
        assert found.counts.messages == {"ar": 4, "en": 1, "ti": 1}
        assert found.counts.left_out == {
            LeftOut.STOPPED: 1,
            LeftOut.UNREACHABLE: 1,
            LeftOut.NO_CHAT: 1,
        }
        assert found.languages == {"ar": 5, "en": 1, "nl": 1, "ti": 1}
        assert found.faults == ()


def test_the_language_of_the_chat_counts(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        change_chats(connection, office, "Amal", language="en")
        found = office.look(
            connection, office.draft(connection, segment=Segment(languages=("en",)))
        )
        assert found.counts.messages == {"en": 2}


def test_whoever_did_not_say_yes_is_told_nothing(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        change_chats(connection, office, "Amal", consented_at=None)
        change_chats(connection, office, "Samir", consented_at=None, refused_at=NOW)
        chat = office.world.chats[4].id
        join_chat(connection, chat, office.people["Nowhere"].id, NOW)
        asked = {"unasked": [office.people["Nowhere"].id]}
        save_sessions(connection, [SessionRow(chat, "menu", 1, [], asked, NOW)])
        leave(connection, office, "Tesfay")
        found = office.look(connection, office.draft(connection))
        assert found.counts.messages == {"ar": 2, "en": 1}
        assert found.counts.left_out == {
            LeftOut.UNASKED: 2,
            LeftOut.DECLINED: 1,
            LeftOut.STOPPED: 1,
            LeftOut.UNREACHABLE: 1,
            LeftOut.NO_CHAT: 1,
        }


def test_for_whom_the_assistant_is_paused_nothing_goes(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        before = office.look(connection, office.draft(connection)).counts
        pauses.begin(connection, office.people["Amal"].id, None, NOW)
        found = office.look(connection, office.draft(connection)).counts
        assert found.left_out == {**before.left_out, LeftOut.PAUSED: 1}
        assert found.sends < before.sends


def test_segments(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        world = office.world
        late = make_person(
            connection,
            world,
            "W-9",
            first_name="Late",
            doelgroep=Doelgroep.GEZINSMIGRANT,
            koppeling=NOW.date(),
        )
        course = add_course(
            connection, world.municipality_id, NewCourse(CourseKind.PVT, "PVT"), NOW
        )
        assert course is not None
        members = [office.people["Amal"].id, office.people["Nowhere"].id]
        join_course(connection, course.id, members, NOW)

        def people(segment: Segment, picks: tuple[int, ...] = ()) -> int:
            public_id = office.draft(connection, segment=segment, picks=picks)
            return office.look(connection, public_id).counts.people

        assert people(Segment()) == 9
        assert people(Segment(doelgroepen=(Doelgroep.GEZINSMIGRANT,))) == 1
        assert people(Segment(no_route=True)) == 9
        assert people(Segment(course=course.public_id)) == 2
        assert people(Segment(course=course.public_id, languages=("ar",))) == 1
        assert people(Segment(course="another")) == 0
        assert people(Segment(picked=True), (late.id, members[0])) == 2
        guided = guide(office.access(connection), office.profiles, NOW)
        step, _ = guided.standing(late)
        assert step is not None
        assert people(Segment(step=step)) == 1
        assert people(Segment(step="nowhere")) == 0


def test_a_language_without_a_text_is_asked_about(database: Database) -> None:
    with database.transaction() as connection:
        office = make_office(connection)
        public_id = office.draft(connection, missing={})
        found = office.look(connection, public_id)
        assert [(one.flaw, one.language) for one in found.faults] == [(Flaw.MISSING, "ti")]
        assert found.asked == ["ti"]
        access = office.access(connection)
        with pytest.raises(FaultyError):
            broadcasting.check(connection, access, office.profiles, public_id, NOW)
        silent = office.look(connection, office.draft(connection, missing={"ti": ""}))
        assert silent.faults == ()
        assert silent.counts.left_out[LeftOut.LANGUAGE] == 1
        assert silent.counts.messages == {"ar": 4, "en": 1}
