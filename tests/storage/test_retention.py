"""Nothing is kept longer than its term, and nothing that is still needed goes."""

from __future__ import annotations

from datetime import timedelta

from storage import (
    conversations,
    courses,
    invitations,
    outbox,
    preparations,
    questions,
    staff,
    updates,
)
from storage.appointments import Kind, Source, appointments_by_ids
from storage.booking import Details, NewAppointment, add_appointments
from storage.chats import chats_by_ids, cut_off, join_chat
from storage.conversations import SessionRow
from storage.database import Database
from storage.invitations import Unknown
from storage.outbox import Sent
from storage.reminders import NewReminder, add_reminders
from storage.retention import Retention, forget_old
from storage.updates import NewRawUpdate
from tests.storage.test_conversations import received
from tests.storage.world import BOT, NOW, lease, make_person, make_world, message, seconds, states

KEEP = Retention()
MUCH_LATER = NOW + timedelta(days=91)


def test_what_is_past_its_term_is_deleted(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        chat, person = world.chats[0], make_person(connection, world)
        token = invitations.create_invitation(
            connection,
            municipality_id=world.municipality_id,
            person_id=person.id,
            now=NOW,
            expires_at=NOW + timedelta(days=14),
        )
        colleague = staff.save_staff(connection, "jo", "Jo", NOW)
        staff.new_login_link(connection, colleague.id, NOW)
        conversations.add_messages(connection, [received(chat, 1)])
        updates.mark_handled(connection, BOT, [1], NOW)
        updates.keep_raw(connection, [NewRawUpdate(BOT, 2, 1, "{}", NOW)])
        updates.set_aside(connection, BOT, 2, NOW)
        outbox.put(connection, [message(chat)])
        (row,) = lease(connection)
        outbox.mark_sent(connection, [Sent(row.id, 1, NOW)])

        assert forget_old(connection, KEEP, NOW + timedelta(days=1)) == 0
        assert forget_old(connection, KEEP, MUCH_LATER) == 6
        assert invitations.redeem(connection, token, chat.id, MUCH_LATER) == Unknown()
        assert conversations.messages_of(connection, BOT, [1]) == []


def test_a_talk_is_forgotten_bit_by_bit(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection, chats=0)
        person = make_person(connection, world)
        home, whose = world.municipality_id, person.id
        held = NOW + timedelta(days=200)
        new = NewAppointment(home, whose, Source.STAFF, Details(Kind.PIP, held))
        (row,) = add_appointments(connection, [new], NOW)
        preparations.keep_answer(
            connection, preparations.NewAnswer(home, whose, row.id, "goal", "werk"), NOW
        )
        add_reminders(
            connection,
            [NewReminder(home, row.id, 1, "told", 0, NOW, held)],
        )
        assert forget_old(connection, KEEP, held + KEEP.talks) == 0
        assert forget_old(connection, KEEP, held + KEEP.talks + seconds(1)) == 2
        assert forget_old(connection, KEEP, held + KEEP.appointments) == 0
        assert forget_old(connection, KEEP, held + KEEP.appointments + seconds(1)) == 1
        assert appointments_by_ids(connection, [row.id]) == {}


def test_a_course_is_forgotten_after_its_last_meeting(database: Database) -> None:
    with database.transaction() as connection:
        home = make_world(connection, chats=0).municipality_id
        new = courses.NewCourse(courses.CourseKind.PVT, "PVT")
        course = courses.add_course(connection, home, new, NOW)
        assert course is not None
        last = NOW + timedelta(days=100)
        courses.add_meetings(connection, course.id, [courses.NewMeeting(last)])
        assert forget_old(connection, KEEP, last + KEEP.appointments) == 0
        assert forget_old(connection, KEEP, last + KEEP.appointments + seconds(1)) == 1
        assert courses.find_course(connection, home, "PVT") is None


def test_what_is_still_to_be_done_stays(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat)])
        updates.keep_raw(connection, [NewRawUpdate(BOT, 2, 1, "{}", NOW)])
        assert forget_old(connection, KEEP, MUCH_LATER) == 0
        assert states(connection) == ["waiting"]


def test_a_chat_without_people_goes_when_it_was_not_seen_for_half_a_year(
    database: Database,
) -> None:
    with database.transaction() as connection:
        world = make_world(connection, chats=4)
        guest, hers, lost, asked = (chat.id for chat in world.chats)
        person = make_person(connection, world)
        for chat in (hers, lost, asked):
            join_chat(connection, chat, person.id, NOW)
        new = questions.NewQuestion(world.municipality_id, person.id, asked, "", "", NOW, NOW)
        questions.add_question(connection, new)
        cut_off(connection, lost, person.id, NOW)
        cut_off(connection, asked, person.id, NOW)
        conversations.save_sessions(connection, [SessionRow(guest, "menu", 1, [], {}, NOW)])

        assert forget_old(connection, KEEP, NOW + KEEP.guests) == 0
        assert forget_old(connection, KEEP, NOW + KEEP.guests + seconds(1)) == 2
        ids = [chat.id for chat in world.chats]
        assert set(chats_by_ids(connection, ids)) == {hers, asked}
        assert conversations.load_sessions(connection, ids) == {}
