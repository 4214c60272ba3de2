"""What is changed, noted, paused, exported and erased on a person's page."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta

import pytest
from httpx import AsyncClient
from sqlalchemy import Connection, select, update

from casework import editing, pausing, timeline, visits
from casework.editing import EditedBeforeError, UnreadableError
from casework.errors import Reason
from casework.notes import MOST
from casework.timeline import PAGE, Said, read_mark
from console.people_file import safe
from storage.announcements import announcement
from storage.appointments import State, appointment, appointments_by_ids
from storage.audit import AuditLine, read_audit, write_audit
from storage.notes import note
from storage.outbox import lease
from storage.outbox_rows import OutboxState, outbox
from storage.people import find_person_by_public_id, person
from storage.questions import TaskState, task
from storage.retention import Retention, forget_old
from storage.timeline import SaidEntry
from tests.console.news import agrees, is_sent, told, waiting
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World


def page(world: World, name: str = "Amal", part: str = "") -> str:
    return f"/inburgeraars/{world.people[name].public_id}{'/' if part else ''}{part}"


def edited(
    connection: Connection, world: World, login: str = "anna", **cells: str
) -> editing.Edited:
    row = find_person_by_public_id(connection, world.people["Amal"].public_id)
    assert row is not None
    access = access_of(connection, world, login)
    seen = editing.version_of(row)
    return editing.edit(connection, access, row.public_id, cells, seen, world.clock.now())


# --- dates ----------------------------------------------------------------------------------------


def test_a_date_is_changed_told_and_put_back(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        made = edited(connection, world, pip="20-11-2026", kennisgeving="07-11-2026")
        assert (made.person.pip, made.before, made.told) == (
            date(2026, 11, 20),
            {"pip": ""},
            True,
        )
        keys = select(announcement.c.args).where(announcement.c.told_at.is_(None))
        assert [row["column"] for row in connection.scalars(keys)] == ["pip"]
        world.clock.at = NOW + timedelta(minutes=1)
        assert edited(connection, world, **made.before).person.pip is None
        lines = read_audit(connection, subject=made.person.public_id)
    assert {(line.action, line.detail["columns"]) for line in lines} == {("person changed", "pip")}


def test_what_is_the_same_changes_nothing(world: World) -> None:
    with world.database.transaction() as connection:
        made = edited(connection, world, voornaam="Amal", koppeling="20-09-2026")
        assert (made.before, made.told) == ({}, False)
        assert read_audit(connection, subject=made.person.public_id) == []


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("pip", "31-02-2026", Reason.DATE_UNREADABLE),
        ("geboortedatum", "22-11-2026", Reason.DATE_IN_FUTURE),
        ("gesprekken", "veel", Reason.COUNT_UNREADABLE),
        ("voornaam", "", Reason.TEXT_MISSING),
        ("voornaam", "123456782", Reason.NAME_HOLDS_BSN),
        ("taal", "xx", Reason.VALUE_UNKNOWN),
        ("consulent", "dirk", Reason.CONSULENT_UNKNOWN),
        ("consulent", "bert", Reason.CONSULENT_UNKNOWN),
    ],
)
def test_what_can_not_be(world: World, column: str, cell: str, reason: Reason) -> None:
    with world.database.transaction() as connection:
        with pytest.raises(UnreadableError) as error:
            edited(connection, world, **{column: cell, "brp": "02-11-2026"})
        assert [(fault.column, fault.reason) for fault in error.value.faults] == [(column, reason)]
        assert read_audit(connection, subject=world.people["Amal"].public_id) == []


def test_of_two_who_change_it_at_once_the_second_looks_first(world: World) -> None:
    with world.database.transaction() as connection:
        seen = editing.version_of(world.people["Amal"])
        world.clock.at = NOW + timedelta(minutes=1)
        edited(connection, world, brp="02-11-2026")
        anna = access_of(connection, world, "anna")
        public_id = world.people["Amal"].public_id
        with pytest.raises(EditedBeforeError):
            editing.edit(connection, anna, public_id, {"brp": "03-11-2026"}, seen, NOW)


async def test_the_form_shows_the_fault_beside_what_was_typed(world: World) -> None:
    client = await world.logged_in("anna")
    form = {"gezien": editing.version_of(world.people["Amal"]), "pip": "morgen", "brp": ""}
    answer = await client.post(page(world, part="gegevens"), data=form)
    assert answer.status_code == 400
    assert 'value="morgen"' in answer.text
    assert "Er is nog niets bewaard" in answer.text
    stale = await client.post(page(world, part="gegevens"), data={"gezien": "eerder", "pip": ""})
    assert (stale.status_code, "Een collega heeft dit net veranderd" in stale.text) == (409, True)
    good = await client.post(page(world, part="gegevens"), data=form | {"pip": "20-11-2026"})
    assert "De inburgeraar hoort dit zo" in good.text
    assert '<input type="hidden" name="brp" value="01-11-2026">' in good.text, "to put it back"


# --- pause ----------------------------------------------------------------------------------------


def test_paused_nothing_comes_by_itself_and_staff_are_asked_to_call(either_world: World) -> None:
    world = either_world
    public_id = world.people["Amal"].public_id
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        anna = access_of(connection, world, "anna")
        row = world.talk(connection, "Amal", NOW + timedelta(hours=2))
        assert pausing.pause(connection, anna, public_id, NOW)
        assert not pausing.pause(connection, anna, public_id, NOW)
        edited(connection, world, pip="20-11-2026")
        told(connection, world, "Amal")
        assert waiting(connection, world, "Amal") == []
        about = select(task.c.args).where(task.c.kind == "call")
        assert [one["appointment"] for one in connection.scalars(about)] == [row.public_id]
        assert pausing.go_on(connection, anna, public_id, NOW)
        assert not pausing.go_on(connection, anna, public_id, NOW)
        world.clock.at = NOW + timedelta(minutes=1)
        edited(connection, world, gesprekken="4")
        told(connection, world, "Amal")
        assert waiting(connection, world, "Amal") == ["notice"]
        lines = read_audit(connection, subject=public_id)
    deeds = [line.action for line in lines if line.action.startswith("assistant")]
    assert deeds == ["assistant went on", "assistant paused"]


def test_what_waits_when_it_is_paused_does_not_go_either(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        edited(connection, world, pip="20-11-2026")
        told(connection, world, "Amal")
        assert waiting(connection, world, "Amal") == ["notice"]
        anna = access_of(connection, world, "anna")
        pausing.pause(connection, anna, world.people["Amal"].public_id, NOW)
        bot, later = f"bot-{world.people['Amal'].municipality_id}", NOW + timedelta(hours=1)
        leased = lease(connection, bot, owner="o", now=later, until=later, limit=9)
        assert leased == []
        dropped = select(outbox.c.error).where(outbox.c.state == OutboxState.DROPPED)
        assert list(connection.scalars(dropped)) == ["not wanted any more"]


# --- the timeline ----------------------------------------------------------------------------------


def lines_of(connection: Connection, world: World) -> timeline.Page:
    anna = access_of(connection, world, "anna")
    return timeline.page(connection, anna, world.profiles, world.people["Amal"], NOW)


def test_what_was_sent_and_said_the_latest_first(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        row = world.talk(connection, "Amal", NOW + timedelta(hours=2))
        edited(connection, world, pip="20-11-2026")
        told(connection, world, "Amal")
        kinds = waiting(connection, world, "Amal")
        is_sent(connection, world, NOW + timedelta(minutes=5))
        found = lines_of(connection, world)
        ours = [one for one in found.entries if isinstance(one, Said)]
        theirs = [one for one in found.entries if isinstance(one, SaidEntry)]
        assert [one.kind.value for one in theirs] == ["document", "voice", "text"]
        assert theirs[-1].topic == "letter"
        assert all(one.by_itself and one.language == "ar" and one.payload for one in ours)
        assert (len(ours), set(kinds)) == (len(kinds), {"appointment", "notice"})
        assert not any(one.changed for one in ours)
        moved = update(appointment).where(appointment.c.id == row.id).values(revision=2)
        connection.execute(moved)
        again = [one for one in lines_of(connection, world).entries if isinstance(one, Said)]
    assert [one.changed for one in again].count(True) == kinds.count("appointment")
    assert found.older is None


def test_a_long_timeline_comes_in_pages_that_miss_and_repeat_nothing(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        for at in range(PAGE):
            world.asks(connection, "Amal", f"vraag {at}", f"en {at}")
        anna = access_of(connection, world, "anna")
        seen: list[int] = []
        mark: str | None = ""
        while mark is not None:
            found = timeline.page(
                connection, anna, world.profiles, world.people["Amal"], NOW, before=read_mark(mark)
            )
            assert len(found.entries) <= PAGE
            seen += [one.id for one in found.entries if isinstance(one, SaidEntry)]
            mark = found.older
    assert len(seen) == len(set(seen)) == 2 * PAGE + 3
    assert seen == sorted(seen, reverse=True)


@pytest.mark.parametrize("mark", ["", "x", "1o", "9" * 40 + "o1", "12345678901x1", "-1o1", "١o١"])
def test_a_mark_that_is_none_begins_anew(mark: str) -> None:
    assert read_mark(mark) is None


async def test_the_words_as_seen_and_in_dutch(world: World) -> None:
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        edited(connection, world, pip="20-11-2026")
        told(connection, world, "Amal")
    client = await world.logged_in("anna")
    shown = (await client.get(page(world, part="berichten"))).text
    assert 'lang="ar" dir="rtl"' in shown
    assert "In het Nederlands" in shown
    assert "Wacht op verzenden" in shown
    assert "Spraakbericht" in shown
    odd = await client.get(page(world, part="berichten"), params={"voor": "9" * 17 + "o1"})
    assert odd.status_code == 200


# --- notes -----------------------------------------------------------------------------------------


async def writes(client: AsyncClient, world: World, text: str) -> int:
    answer = await client.post(page(world, part="notities"), data={"tekst": text})
    return answer.status_code


async def test_notes_are_few_short_and_gone_in_time(world: World) -> None:
    client = await world.logged_in("anna")
    for bad in ("", "   ", "x" * 301, "BSN 123456782"):
        assert await writes(client, world, bad) == 400, bad
    for at in range(MOST):
        assert await writes(client, world, f"Belt liever op {at}") == 303
    assert await writes(client, world, "een te veel") == 400
    shown = (await client.get(page(world, part="notities"))).text
    id = shown.split('name="notitie" value="')[1].split('"')[0]
    elsewhere = page(world, "Rana", "notities") + "/weg"
    assert (await client.post(elsewhere, data={"notitie": id})).status_code == 303
    gone = await client.post(page(world, part="notities") + "/weg", data={"notitie": id})
    assert f'name="tekst" value="Belt liever op {MOST - 1}"' in gone.text
    with world.database.transaction() as connection:
        assert len(list(connection.scalars(select(note.c.id)))) == MOST - 1
        forget_old(connection, Retention(), NOW + Retention().notes + timedelta(seconds=1))
        assert list(connection.scalars(select(note.c.id))) == []


# --- appointments ------------------------------------------------------------------------------------


def test_attended_missed_and_undone(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        row = world.appointments["Amal"]

        def state() -> State:
            return appointments_by_ids(connection, [row.id])[row.id].state

        for deed, becomes in (
            ("was-er", State.ATTENDED),
            ("terug", State.PLANNED),
            ("niet-gekomen", State.MISSED),
            ("terug", State.PLANNED),
            ("terug", State.PLANNED),
        ):
            visits.DEEDS[deed](connection, anna, row.public_id, NOW)
            assert state() is becomes, deed
        told(connection, world, "Amal")
        assert waiting(connection, world, "Amal") == [], (
            "nobody is asked about a miss that was none"
        )


def test_an_interpreter_is_arranged_and_not_after_all(either_world: World) -> None:
    from casework.appointments import ask_interpreter

    world = either_world
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        row = world.talk(connection, "Amal", NOW + timedelta(days=3))
        ask_interpreter(connection, row.person_id, row.id, "ar", None, NOW)
        of_kind = select(task.c.state).where(task.c.kind == "interpreter")
        visits.interpreter(connection, anna, row.public_id, NOW)
        assert connection.scalar(of_kind) == TaskState.DONE
        assert appointments_by_ids(connection, [row.id])[row.id].interpreter
        visits.no_interpreter(connection, anna, row.public_id, NOW)
        assert connection.scalar(of_kind) == TaskState.OPEN
        assert not appointments_by_ids(connection, [row.id])[row.id].interpreter


async def test_what_is_still_to_come_can_not_be_attended(world: World) -> None:
    with world.database.transaction() as connection:
        row = world.talk(connection, "Amal", NOW + timedelta(hours=2))
    client = await world.logged_in("anna")
    answer = await client.post(f"/vandaag/afspraken/{row.public_id}/was-er")
    assert answer.headers["location"] == "/?melding=appointment-ahead"
    assert "Deze afspraak moet nog komen" in (await client.get("/?melding=appointment-ahead")).text
    for odd in ("erase", "was-er%2f..", "x" * 500):
        assert (await client.post(f"/vandaag/afspraken/{row.public_id}/{odd}")).status_code == 404


# --- the list as a file, export, erase ---------------------------------------------------------------


@pytest.mark.parametrize("cell", ["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_is_never_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"
    assert safe(f"a{cell}") == f"a{cell}"


async def test_the_list_as_a_file(world: World) -> None:
    with world.database.transaction() as connection:
        world.person(connection, "heemstede", "HS-9", '=HYPERLINK("http://x";"y")', language="ti")
    client = await world.logged_in("anna")
    answer = await client.get("/inburgeraars.csv?taal=ti&pagina=7")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert [row[1] for row in rows[1:]] == ['\'=HYPERLINK("http://x";"y")', "Tesfay"]
    assert "Yordanos" not in answer.text
    with world.database.transaction() as connection:
        (line, *_) = read_audit(connection, municipality_id=world.homes["heemstede"].id)
    assert (line.action, line.detail) == ("people exported", {"people": 2})


async def test_whatever_was_done_stands_in_words_with_the_person(world: World) -> None:
    """Also what only the log has words for."""
    client = await world.logged_in("anna")
    with world.database.transaction() as connection:
        home, anna = world.homes["heemstede"].id, world.staff["anna"].id
        subject = world.people["Amal"].public_id
        line = AuditLine(NOW, home, anna, "anna", "course joined", subject, {})
        write_audit(connection, [line])
    shown = await client.get(page(world, part="privacy"))
    assert "bij een groep gezet" in shown.text


async def test_export_and_erase(world: World) -> None:
    client = await world.logged_in("anna")
    await writes(client, world, "Belt liever")
    kept = json.loads((await client.get(page(world, part="inzage.json"))).text)
    assert kept["persoon"][0]["first_name"] == "Amal"
    assert kept["notities"][0]["text"] == "Belt liever"
    unsure = await client.post(page(world, part="wissen"))
    assert (unsure.status_code, "Er is niets gewist" in unsure.text) == (400, True)
    answer = await client.post(page(world, part="wissen"), data={"zeker": "ja"})
    assert "Alles van deze persoon is weg" in answer.text
    assert (await client.get(page(world))).status_code == 404
    with world.database.transaction() as connection:
        names = set(connection.scalars(select(person.c.first_name)))
        (line, *_) = read_audit(connection, subject=world.people["Amal"].public_id)
    assert "Amal" not in names
    assert line.action == "person erased"
