"""A question from the phone, answered by a colleague, and answered back: over the whole way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import Connection, select, update

from bot.simulator.phone import Phone, readable
from casework import answering, handling, inbox
from casework.access import Access, load_access
from casework.answering import Answer, Desk, Words
from casework.cases import Actor
from casework.inbox import Talk, Wanted
from casework.person_page import Reading
from casework.staffing import add_staff
from flows.klantreis.profile import load_all
from flows.model import Text
from flows.quiet import NIGHT
from storage.chats import chat_person
from storage.files import FileState, kept_file, read_file
from storage.inbox import Answered, Said, Whose
from storage.municipalities import ensure_municipality
from storage.people import list_people
from storage.questions import open_tasks
from storage.staff import Role
from tests.stories.conftest import Town

VOICE = b"OggS" + b"\x00" * 3000


class Office:
    """A consulent of the town, who uses what the console uses."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self.desk = Desk(load_all("asked"), NIGHT)
        with town.database.transaction() as connection:
            home = ensure_municipality(connection, town.home, town.clock.now()).id
            actor = Actor("test", home)
            self._id = add_staff(
                connection, actor, "anna", "Anna de Vries", Role.CONSULENT, town.clock.now()
            ).id

    async def does(
        self, work: Callable[[Connection, Access], object], *, settled: bool = True
    ) -> object:
        """In the process of the bots, as the console of one process does."""

        def as_anna(connection: Connection) -> object:
            access = load_access(connection, self._id)
            assert access is not None
            return work(connection, access)

        found = await self._town.database.run(as_anna)
        if settled:
            await self._town.settled()
        return found

    async def person(self, name: str) -> str:
        rows = await self._town.database.run(lambda connection: list_people(connection, [1]))
        return next(one.public_id for one in rows if one.first_name == name)

    async def answers(self, name: str, answer: answering.Make, *, settled: bool = True) -> None:
        id, now = await self.person(name), self._town.clock.now()
        await self.does(
            lambda it, me: answering.answer(it, me, self.desk, id, answer, now), settled=settled
        )

    async def looks(self, name: str) -> bool:
        """Whether this person waits, as the console's page would tell now."""
        now = self._town.clock.now()
        found = await self.does(
            lambda it, me: inbox.listing(it, me, Wanted(Whose.TEAM), now), settled=False
        )
        assert isinstance(found, inbox.Listing)
        return name in [line.waiting.person.first_name for line in found.lines]

    async def takes(self, name: str) -> None:
        id, now = await self.person(name), self._town.clock.now()
        assert await self.does(lambda it, me: handling.take(it, me, self.desk, id, now))

    async def gives_back(self, name: str) -> None:
        id, now = await self.person(name), self._town.clock.now()
        assert await self.does(lambda it, me: handling.give_back(it, me, self.desk, id, now))

    async def sees(self, name: str) -> Talk:
        id, now = await self.person(name), self._town.clock.now()
        found = await self.does(
            lambda it, me: inbox.talk(Reading(it, me, self.desk.profiles, id, now))
        )
        assert isinstance(found, Talk)
        return found

    async def waiting(self) -> list[str]:
        now = self._town.clock.now()
        found = await self.does(lambda it, me: inbox.listing(it, me, Wanted(Whose.TEAM), now))
        assert isinstance(found, inbox.Listing)
        return [line.waiting.person.first_name for line in found.lines]


FINE = Text("phrase-fine")


def fine(_: str) -> Answer:
    return Answer((FINE,))


async def asked(town: Town, phone: Phone, text: str) -> None:
    await town.says(phone, text)
    await town.presses(phone, "letter")


async def test_a_question_is_answered_in_the_readers_language(any_town: Town) -> None:
    town = any_town
    office, phone = Office(town), await town.invited("Amal", "ar")
    await town.presses(phone, "info")
    await asked(town, phone, "أمس وصلت رسالة من البلدية ولا أفهمها")
    assert await office.waiting() == ["Amal"]
    (question,) = (await office.sees("Amal")).open
    assert (question.topic, question.place) == ("letter", "info")

    await office.answers("Amal", fine)
    await phone.sees("لا حاجة إلى أي عمل منك")
    assert "Anna" in readable(phone.screen().text)
    assert "Heemstede" in readable(phone.screen().text)
    assert "de Vries" not in phone.screen().text
    assert await office.waiting() == []
    with town.database.transaction() as connection:
        assert open_tasks(connection, [1]) == []
    town.tells(phone)
    town.golden("inbox")


async def test_the_answer_can_be_answered_back_in_the_same_conversation(town: Town) -> None:
    office, phone = Office(town), await town.invited("Amal", "nl")
    await asked(town, phone, "Gisteren kreeg ik een brief van de rechtbank")
    town.clock.move(timedelta(minutes=5))
    await office.answers("Amal", fine)
    town.clock.move(timedelta(minutes=5))
    (button,) = [one for row in phone.screen().keyboard for one in row][:1]
    await phone.presses(phone.screen(), button.callback_data or "")
    await town.settled()
    await asked(town, phone, "Maar mijn buurman zegt dat het fout is")
    talk = await office.sees("Amal")
    assert [type(one) for one in talk.entries] == [Said, Answered, Said]
    assert await office.waiting() == ["Amal"]


async def test_while_a_colleague_talks_the_assistant_is_silent(town: Town) -> None:
    office, phone = Office(town), await town.invited("Amal", "nl")
    await asked(town, phone, "Gisteren kreeg ik een brief van de rechtbank")
    await office.takes("Amal")
    await phone.sees("Ik lees nu zelf mee")
    before = len(phone.messages())
    await town.says(phone, "Wat is een PIP?", "hallo")
    assert len(phone.messages()) == before + 2  # their own words alone
    said = [one for one in (await office.sees("Amal")).entries if isinstance(one, Said)]
    assert [one.text for one in said][1:] == ["Wat is een PIP?", "hallo"]

    await town.says(phone, "mijn man slaat mij")  # somebody may be in danger
    await phone.sees("112")
    said = [one for one in (await office.sees("Amal")).entries if isinstance(one, Said)]
    assert said[-1].text == "mijn man slaat mij"
    await town.says(phone, "/menu")
    await phone.sees("Hallo Amal")

    await office.gives_back("Amal")
    await phone.sees("Wegwijs helpt u weer verder")
    await town.says(phone, "Wat is een PIP?")
    assert "PIP" in phone.screen().text
    assert phone.screen().keyboard


async def test_words_after_an_answer_begin_a_question_of_their_own(town: Town) -> None:
    office, phone = Office(town), await town.invited("Amal", "nl")
    await office.takes("Amal")
    await office.answers("Amal", fine)
    await town.says(phone, "Dank u, en mijn zoon?")
    (question,) = (await office.sees("Amal")).open
    assert (question.topic, question.place) == ("talk", "talk")
    assert await office.waiting() == ["Amal"]


async def test_a_colleague_who_forgets_does_not_silence_the_assistant_for_ever(town: Town) -> None:
    office, phone = Office(town), await town.invited("Amal", "nl")
    await office.takes("Amal")
    town.clock.move(timedelta(hours=8, minutes=1))
    await town.says(phone, "Wat is een PIP?")
    assert phone.screen().keyboard
    assert not (await office.sees("Amal")).taken


async def test_a_voice_question_is_fetched_and_a_voice_answers(any_town: Town) -> None:
    town = any_town
    office, phone = Office(town), await town.invited("Tesfay", "ti")
    await phone.sends_voice(VOICE)
    await town.settled()
    await town.presses(phone, "other")
    await until_kept(town)
    (said,) = [one for one in (await office.sees("Tesfay")).entries if isinstance(one, Said)]
    kept = said.files[0].kept
    assert kept is not None
    assert (kept.mime, kept.size) == ("audio/ogg", len(VOICE))
    with town.database.transaction() as connection:
        assert read_file(connection, kept.public_id) == VOICE

    await office.answers("Tesfay", lambda _: Answer((), VOICE + b"antwoord"))
    media = phone.screen().content.media
    assert media is not None
    assert media.file is not None
    assert (media.kind, media.file.data) == ("voice", VOICE + b"antwoord")
    assert "Anna" in readable(phone.screen().text)


async def until_kept(town: Town) -> None:
    async with asyncio.timeout(10):
        while True:
            with town.database.transaction() as connection:
                if connection.scalar(select(kept_file.c.state)) == FileState.KEPT:
                    return
            await asyncio.sleep(0.02)


async def test_behind_a_code_the_answer_comes_once_it_is_given(town: Town) -> None:
    office, phone = Office(town), await town.invited("Amal", "nl")
    await asked(town, phone, "Gisteren kreeg ik een brief van de rechtbank")
    await town.presses(phone, "menu", "settings", "people", "pin")
    await town.says(phone, "2580")
    await office.answers(
        "Amal", lambda language: Answer(answering.in_words(language, Words("geheim 7", "nl")))
    )
    await phone.sees("De gemeente heeft u geantwoord")
    assert not any("geheim 7" in (one.text or "") for one in phone.messages())
    town.clock.move(timedelta(minutes=16))
    (button,) = [one for row in phone.screen().keyboard for one in row][:1]
    await phone.presses(phone.screen(), button.callback_data or "")
    await town.settled()
    await phone.sees("typ uw code")
    await town.says(phone, "2580")
    await town.presses(phone, "read")
    assert any("geheim 7" in (one.text or "") for one in phone.messages())


async def test_it_goes_from_phone_to_console_and_back_within_two_seconds(town: Town) -> None:
    """As in the demo, where nobody settles anything: each part wakes the next."""
    office, phone = Office(town), await town.invited("Amal", "nl")
    await phone.says("Gisteren kreeg ik een brief van de rechtbank")
    await phone.sees("Zal ik het naar uw")
    screen = phone.screen()
    letter = next(
        one.callback_data or ""
        for row in screen.keyboard
        for one in row
        if "|letter|" in (one.callback_data or "")
    )
    async with asyncio.timeout(2):
        await phone.presses(screen, letter)
        while not await office.looks("Amal"):  # noqa: ASYNC110 - asks the database
            await asyncio.sleep(0.02)
    async with asyncio.timeout(2):
        await office.answers("Amal", fine, settled=False)
        await phone.sees("U hoeft niets te doen")


async def test_who_was_cut_off_meanwhile_does_not_get_it(town: Town) -> None:
    """A colleague is told to call."""
    office, phone = Office(town), await town.invited("Amal", "nl")
    later = town.clock.now() + timedelta(hours=2)
    await office.answers("Amal", lambda _: Answer((FINE,), send_at=later))
    with town.database.transaction() as connection:
        connection.execute(update(chat_person).values(cut_off_at=town.clock.now()))
    before = len(phone.messages())
    await town.waits_until(later + timedelta(minutes=1))
    assert len(phone.messages()) == before
    await town.waits(1)
    with town.database.transaction() as connection:
        assert "not-sent" in [one.kind for one in open_tasks(connection, [1])]
