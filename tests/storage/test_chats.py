"""Chats, the people in them, and what a shared phone asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from storage import chats, people
from storage.chats import NewChat
from storage.database import Database
from storage.people import Doelgroep, Leerroute
from tests.storage.world import BOT, NOW, make_person, make_world, seconds

LARGE = 2**52 - 1
"""Telegram: ids have at most 52 significant bits."""


def test_chats_are_made_once_and_found_by_telegram_id(database: Database) -> None:
    with database.transaction() as connection:
        home = make_world(connection).municipality_id
        made = chats.create_chats(connection, BOT, [NewChat(home, LARGE)], NOW)
        again = chats.create_chats(
            connection, BOT, [NewChat(home, LARGE), NewChat(home, 5)], NOW + seconds(9)
        )
        assert again[LARGE] == made[LARGE]
        assert chats.load_chats(connection, BOT, [LARGE, 5, 6]) == again
        assert chats.load_chats(connection, "another_bot", [LARGE]) == {}
        assert chats.chats_by_ids(connection, [made[LARGE].id]) == {made[LARGE].id: made[LARGE]}
        assert made[LARGE].telegram_id == LARGE


def test_saving_writes_every_column_that_changes(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection, 2)
        amal = make_person(connection, world)
        changed = replace(
            world.chats[0],
            language="ti",
            guest_profile="heerenveen",
            guest_doelgroep="nareiziger",
            current_person_id=amal.id,
            consented_at=NOW,
            refused_at=NOW,
            stopped_at=NOW,
            unreachable_at=NOW,
            last_seen_at=NOW + seconds(1),
        )
        chats.save_chats(connection, [changed])
        loaded = chats.chats_by_ids(connection, [chat.id for chat in world.chats])
    assert loaded == {changed.id: changed, world.chats[1].id: world.chats[1]}


def test_a_chat_knows_its_people_in_the_order_they_joined(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection, 3)
        one, two, empty = (chat.id for chat in world.chats)
        amal, senait = (make_person(connection, world, number) for number in ("W-1", "W-2"))
        chats.join_chat(connection, one, senait.id, NOW)
        chats.join_chat(connection, one, amal.id, NOW + seconds(1))
        chats.join_chat(connection, two, amal.id, NOW)
        found = chats.people_of_chats(connection, [one, two, empty])
        assert [one_of.person for one_of in found[one]] == [senait, amal]
        assert [one_of.person for one_of in found[two]] == [amal]
        assert empty not in found
        assert {chat.id for chat in chats.chats_of_person(connection, amal.id)} == {one, two}


def test_who_is_cut_off_is_gone_until_invited_again(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        chat, amal = world.chats[0], make_person(connection, world)
        chats.join_chat(connection, chat.id, amal.id, NOW)
        chats.set_pin(connection, chat.id, amal.id, "hash")
        chats.save_chats(connection, [replace(chat, current_person_id=amal.id)])

        chats.join_chat(connection, chat.id, amal.id, NOW + seconds(1))
        (here,) = chats.people_of_chats(connection, [chat.id])[chat.id]
        assert (here.pin_hash, here.joined_at) == ("hash", NOW)

        assert chats.cut_off(connection, chat.id, amal.id, NOW)
        assert not chats.cut_off(connection, chat.id, amal.id, NOW)
        assert chats.people_of_chats(connection, [chat.id]) == {}
        assert chats.chats_of_person(connection, amal.id) == []
        assert chats.chats_by_ids(connection, [chat.id])[chat.id].current_person_id is None

        chats.join_chat(connection, chat.id, amal.id, NOW + seconds(2))
        (back,) = chats.people_of_chats(connection, [chat.id])[chat.id]
        assert (back.pin_hash, back.joined_at) == (None, NOW + seconds(2))


def test_a_chat_becomes_unreachable_once(database: Database) -> None:
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        chats.mark_unreachable(connection, [chat.id], NOW)
        chats.mark_unreachable(connection, [chat.id], NOW + seconds(5))
        assert chats.chats_by_ids(connection, [chat.id])[chat.id].unreachable_at == NOW


def test_a_known_number_is_changed_and_keeps_what_is_not_given(database: Database) -> None:
    with database.transaction() as connection:
        world = make_world(connection)
        home = world.municipality_id
        first = make_person(
            connection, world, "W-7", pip=date(2026, 5, 1), leerroute=Leerroute.Z, gesprekken=2
        )
        later = NOW + seconds(60)
        saved, is_new = people.save_person(connection, home, "W-7", {"first_name": "A."}, later)
        assert not is_new
        assert saved == replace(first, first_name="A.", updated_at=later)
        assert people.find_person(connection, home, "W-7") == saved
        assert people.find_person_by_public_id(connection, first.public_id) == saved
        assert people.people_by_ids(connection, [first.id, 99]) == {first.id: saved}


def test_one_number_in_two_municipalities_is_two_people(database: Database) -> None:
    with database.transaction() as connection:
        here, there = make_world(connection), make_world(connection, 0, "heerenveen")
        amal, other = make_person(connection, here), make_person(connection, there)
        assert amal.id != other.id
        homes = [here.municipality_id]
        assert people.list_people(connection, homes) == [amal]
        assert len(people.list_people(connection, [*homes, there.municipality_id])) == 2


def test_a_new_person_needs_name_language_and_doelgroep(database: Database) -> None:
    with database.transaction() as connection:
        home = make_world(connection).municipality_id
        with pytest.raises(ValueError, match="'doelgroep', 'language'"):
            people.save_person(connection, home, "W-1", {"first_name": "Amal"}, NOW)
        with pytest.raises(ValueError, match="no columns of a person: \\['public_id'\\]"):
            people.save_person(connection, home, "W-1", {"public_id": "x"}, NOW)


def test_a_person_of_an_unknown_doelgroep_is_refused(database: Database) -> None:
    values = {"first_name": "A", "language": "ar", "doelgroep": "expat"}
    with database.transaction() as connection:
        home = make_world(connection).municipality_id
        with pytest.raises(Exception, match="expat"):
            people.save_person(connection, home, "W-1", values, NOW)
        connection.rollback()
    assert Doelgroep("nareiziger") is Doelgroep.NAREIZIGER
