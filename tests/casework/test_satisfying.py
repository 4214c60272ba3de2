"""Two questions after PVT, MAP and begeleiding: once, after a yes, and counted of nobody."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from casework import outcomes
from casework.cases import Actor
from casework.satisfying import Asker, asked_of, said
from flows.satisfaction import (
    NOT_ASKED,
    QUESTIONS,
    SatisfactionAgreed,
    SatisfactionAnswered,
    SatisfactionDeclined,
    SatisfactionEvent,
    all_of,
)
from storage.announcements import announcement
from storage.database import Database
from storage.outcomes import Subject
from storage.satisfaction import answers_in
from tests.casework.test_noticing import NOON, ids, town_of

MONTH = date(2026, 11, 1)


class Talk:
    """Somebody who passed the PVT, and what they say of it."""

    def __init__(self, connection: Connection) -> None:
        self.connection, self.town = connection, town_of(connection)
        self.person = self.town.person("amal")
        self.chat = self.town.chat(1, self.person)
        self.home = self.person.municipality_id
        actor = Actor("anna", self.home)
        outcomes.enter(connection, actor, self.person, Subject.PVT, True, NOON.date(), NOON)

    def asked(self) -> list[str]:
        """The messages that ask, as the assistant tells its news."""
        self.town.announce()
        return [id for one in self.town.told() for id in ids(one) if id.startswith("satisfied")]

    def says(self, event: SatisfactionEvent) -> None:
        said(self.connection, Asker(self.home, self.person.id, self.chat.id, "hash"), event, NOON)

    def counts(self) -> dict[tuple[str, str], int]:
        found = answers_in(self.connection, self.home, MONTH, MONTH + timedelta(days=30))
        return {(question, answer): times for _, _, question, answer, times in found}


@pytest.fixture
def talk(database: Database) -> object:
    with database.transaction() as connection:
        yield Talk(connection)


def test_somebody_is_asked_once(talk: Talk) -> None:
    assert asked_of(talk.connection, [talk.person.id]) == {}
    assert talk.asked() == ["satisfied-news-pvt"]
    assert talk.asked() == ["satisfied-news-pvt"]
    found = asked_of(talk.connection, [talk.person.id])[talk.person.id]
    assert (found.agreed, found.open) == (False, all_of("pvt"))


def test_nobody_who_said_no_is_asked(talk: Talk) -> None:
    talk.says(SatisfactionDeclined())
    assert talk.asked() == []


def test_an_answer_is_counted_once_and_both_questions_have_one(talk: Talk) -> None:
    talk.asked()
    talk.says(SatisfactionAgreed())
    talk.says(SatisfactionAnswered("pvt", "helped", "no"))
    talk.says(SatisfactionAnswered("pvt", "helped", "yes"))
    assert talk.counts() == {("helped", "no"): 1, ("clear", "unsaid"): 1}
    talk.says(SatisfactionAnswered("pvt", "clear", "partly"))
    talk.says(SatisfactionAnswered("pvt", "clear", "yes"))
    assert talk.counts() == {("helped", "no"): 1, ("clear", "partly"): 1}
    assert asked_of(talk.connection, [talk.person.id]) == {}


def test_nothing_is_counted_before_a_yes_or_unasked(talk: Talk) -> None:
    talk.says(SatisfactionAgreed())
    talk.says(SatisfactionAnswered("map", "helped", "yes"))
    talk.asked()
    talk.says(SatisfactionDeclined())
    talk.says(SatisfactionAnswered("pvt", "helped", "yes"))
    assert talk.counts() == {}


def test_what_is_noted_tells_neither_the_answer_nor_the_moment(talk: Talk) -> None:
    talk.asked()
    talk.says(SatisfactionAgreed())
    talk.says(SatisfactionAnswered("pvt", "helped", "no"))
    noted = talk.connection.execute(
        select(announcement).where(announcement.c.key.startswith("satisfied-said"))
    ).one()
    assert (noted.key, noted.args) == ("satisfied-said:pvt:helped", {})
    assert noted.at == noted.told_at
    assert noted.at == datetime(2026, 10, 31, 23, tzinfo=UTC)  # midnight of the first, here


def test_the_questions_of_a_part_come_in_order() -> None:
    asked = NOT_ASKED.after(SatisfactionAgreed())
    assert asked.next("pvt") is None
    first, second = QUESTIONS
    asked = type(asked)(agreed=True, open=all_of("pvt"))
    assert asked.next("pvt") == first
    assert asked.after(SatisfactionAnswered("pvt", first, "yes")).next("pvt") == second
    assert asked.next("map") is None
