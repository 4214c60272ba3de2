"""An invitation works once, for one chat, until it expires."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import Connection, select

from storage import chats, invitations
from storage.database import Database
from storage.invitations import Expired, Redeemed, Redemption, Unknown, Used, Yours
from storage.people import PersonRow
from tests.storage.world import NOW, World, make_person, make_world, seconds

DAY = seconds(86_400)


def invite(connection: Connection, person: PersonRow) -> str:
    return invitations.create_invitation(
        connection,
        municipality_id=person.municipality_id,
        person_id=person.id,
        now=NOW,
        expires_at=NOW + DAY,
    )


def invited(connection: Connection, chats: int = 2) -> tuple[World, PersonRow, str]:
    world = make_world(connection, chats)
    person = make_person(connection, world)
    return world, person, invite(connection, person)


def test_an_invitation_ties_a_chat_to_a_case_once(database: Database) -> None:
    with database.transaction() as connection:
        world, person, token = invited(connection)
        one, two = (chat.id for chat in world.chats)
        assert invitations.redeem(connection, token, one, NOW) == Redeemed(person.id)
        assert invitations.redeem(connection, token, two, NOW) == Used()
        assert invitations.redeem(connection, token, one, NOW + 2 * DAY) == Yours(person.id)
        assert set(chats.people_of_chats(connection, [one, two])) == {one}


def test_a_second_invitation_adds_a_person(database: Database) -> None:
    with database.transaction() as connection:
        world, first, token = invited(connection)
        chat, second = world.chats[0].id, make_person(connection, world, "W-2")
        invitations.redeem(connection, token, chat, NOW)
        redeemed = invitations.redeem(connection, invite(connection, second), chat, NOW)
        assert redeemed == Redeemed(second.id)
        found = chats.people_of_chats(connection, [chat])[chat]
        assert {one.person.id for one in found} == {first.id, second.id}


def test_a_new_invitation_makes_the_former_useless(database: Database) -> None:
    with database.transaction() as connection:
        world, person, former = invited(connection)
        other = invite(connection, make_person(connection, world, "W-2"))
        newest = invite(connection, person)
        one, two = (chat.id for chat in world.chats)
        assert invitations.redeem(connection, former, one, NOW) == Expired()
        assert isinstance(invitations.redeem(connection, newest, one, NOW), Redeemed)
        assert isinstance(invitations.redeem(connection, other, two, NOW), Redeemed)


def test_what_was_used_stays_used(database: Database) -> None:
    with database.transaction() as connection:
        world, person, token = invited(connection)
        chat = world.chats[0].id
        invitations.redeem(connection, token, chat, NOW)
        invite(connection, person)
        assert invitations.redeem(connection, token, chat, NOW) == Yours(person.id)


def test_an_invitation_expires(database: Database) -> None:
    with database.transaction() as connection:
        world, _, token = invited(connection)
        assert invitations.redeem(connection, token, world.chats[0].id, NOW + DAY) == Expired()


def test_a_made_up_token_is_unknown(database: Database) -> None:
    with database.transaction() as connection:
        world, _, _ = invited(connection)
        assert invitations.redeem(connection, "x" * 32, world.chats[0].id, NOW) == Unknown()


def test_a_bot_of_another_municipality_does_not_know_it(database: Database) -> None:
    with database.transaction() as connection:
        _, _, token = invited(connection, chats=0)
        elsewhere = make_world(connection, 1, "heerenveen").chats[0]
        assert invitations.redeem(connection, token, elsewhere.id, NOW) == Unknown()


def test_who_was_cut_off_does_not_come_back_by_the_old_link(database: Database) -> None:
    with database.transaction() as connection:
        world, person, token = invited(connection)
        chat = world.chats[0].id
        invitations.redeem(connection, token, chat, NOW)
        chats.cut_off(connection, chat, person.id, NOW)
        assert invitations.redeem(connection, token, chat, NOW) == Used()
        assert chats.people_of_chats(connection, [chat]) == {}


def test_the_token_is_not_stored(database: Database) -> None:
    with database.transaction() as connection:
        _, _, token = invited(connection)
        (row,) = connection.execute(select(invitations.invitation))
        assert token not in map(str, row)
        assert len(token) <= 64
        assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def test_of_many_chats_at_once_exactly_one_gets_in(database: Database) -> None:
    count = 4
    with database.transaction() as connection:
        world, person, token = invited(connection, count)
    together = Barrier(count)

    def try_it(chat_id: int) -> Redemption:
        together.wait()
        with database.transaction() as connection:
            return invitations.redeem(connection, token, chat_id, NOW)

    with ThreadPoolExecutor(count) as threads:
        outcomes = list(threads.map(try_it, [chat.id for chat in world.chats]))
    assert sorted(map(str, outcomes)) == sorted(map(str, [Redeemed(person.id)] + [Used()] * 3))
    with database.transaction() as connection:
        assert len(chats.chats_of_person(connection, person.id)) == 1
