"""One's own case is opened freely, another's with a reason that the audit keeps."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection

from casework import absences, doors, dossier, visits, work
from casework.absences import TypedAbsence
from casework.access import Access, NotAllowedError, NotHereError
from casework.doors import OPENED, ReasonNeededError, Why, stands_in_for
from casework.errors import CaseError, Reason
from casework.work import Wanted
from console.pages.doors import PARTS
from storage.absences import AbsenceRow
from storage.audit import read_audit
from storage.people import change_people
from storage.staff import Role
from tests.console.test_use_cases import access_of
from tests.console.world import NOW, World

DAY = NOW.date()


def guides(connection: Connection, world: World, name: str, login: str | None) -> None:
    consulent = world.staff[login].id if login else None
    change_people(connection, {world.people[name].id: {"consulent_id": consulent}}, NOW)


def enters(connection: Connection, world: World, login: str, hours: int = 0) -> bool:
    access, at = access_of(connection, world, login), NOW + timedelta(hours=hours)
    try:
        doors.enter(connection, access, world.people["Amal"].public_id, at)
    except ReasonNeededError:
        return False
    return True


def test_own_and_nobodys_are_open_and_anothers_for_a_reason(either_world: World) -> None:
    world = either_world
    public_id = world.people["Amal"].public_id
    with world.database.transaction() as connection:
        assert enters(connection, world, "anna"), "nobody guides her"
        world.colleague(connection, "fred", heemstede=Role.CONSULENT)
        guides(connection, world, "Amal", "anna")
        assert enters(connection, world, "anna")
        assert not enters(connection, world, "els"), "a beheerder neither"
        els = access_of(connection, world, "els")
        doors.give_reason(connection, els, public_id, Why.DESK, NOW)
        assert enters(connection, world, "els", hours=7)
        assert not enters(connection, world, "els", hours=9)
        assert not enters(connection, world, "fred"), "it was the reason of els"
        (line,) = read_audit(connection, subject=public_id)
    assert (line.action, line.actor, line.detail) == (OPENED, "els", {"reason": "desk"})


def test_no_reason_opens_another_municipality(either_world: World) -> None:
    world = either_world
    elsewhere = world.people["Yordanos"].public_id
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        with pytest.raises(NotHereError):
            doors.give_reason(connection, anna, elsewhere, Why.URGENT, NOW)
        with pytest.raises(NotHereError):
            doors.enter(connection, anna, elsewhere, NOW)
        assert read_audit(connection, subject=elsewhere) == []


def test_who_stands_in_opens_it_on_those_days_alone(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        world.colleague(connection, "fred", heemstede=Role.CONSULENT)
        guides(connection, world, "Amal", "els")
        assert not enters(connection, world, "anna")
        world.away(connection, "els", "anna", 0)
        assert enters(connection, world, "anna")
        assert not enters(connection, world, "anna", hours=24)
        assert not enters(connection, world, "fred")


@pytest.mark.parametrize(
    ("away", "found"),
    [
        ([], set()),
        ([(1, 2)], set()),
        ([(2, 1)], {2}),
        ([(2, 1), (3, 2)], {2, 3}),
        ([(2, 1), (1, 2)], {2}),
        ([(2, 3), (3, 1)], {2, 3}),
        ([(2, 3), (3, 2)], set()),
    ],
)
def test_a_replacement_who_is_away_names_another(
    away: list[tuple[int, int]], found: set[int]
) -> None:
    rows = [AbsenceRow(id, str(id), who, by, DAY, None) for id, (who, by) in enumerate(away)]
    assert stands_in_for(rows, 1, DAY) == found
    assert stands_in_for(rows, 1, DAY - timedelta(days=1)) == set()


def typed(world: World, who: str, by: str, first: str, last: str = "") -> TypedAbsence:
    return TypedAbsence(world.staff[who].public_id, world.staff[by].public_id, first, last)


def test_absence_is_noted_by_oneself_or_the_beheerder(either_world: World) -> None:
    world = either_world
    with world.database.transaction() as connection:
        anna, els, bert = (access_of(connection, world, one) for one in ("anna", "els", "bert"))
        own = typed(world, "anna", "els", "21-11-2026", "24-11-2026")
        row = absences.note_absence(connection, anna, own, NOW)
        assert (row.from_day, row.until_day) == (date(2026, 11, 21), date(2026, 11, 24))
        with pytest.raises(NotAllowedError):
            absences.note_absence(connection, anna, typed(world, "els", "anna", "21-11-2026"), NOW)
        with pytest.raises(NotAllowedError):
            absences.note_absence(connection, bert, own, NOW)
        with pytest.raises(NotHereError):
            absences.note_absence(connection, els, typed(world, "anna", "bert", "21-11-2026"), NOW)
        assert absences.end_absence(connection, els, row.public_id, NOW)
        assert not absences.end_absence(connection, els, row.public_id, NOW)
        lines = read_audit(connection, subject=world.staff["anna"].public_id)
    assert [line.action for line in lines] == ["absence ended", "absence noted"]


@pytest.mark.parametrize(
    ("by", "first", "last", "reason"),
    [
        ("anna", "21-11-2026", "", Reason.REPLACEMENT_SELF),
        ("els", "21-11-2026", "20-11-2026", Reason.DAYS_UNUSABLE),
        ("els", "01-11-2026", "02-11-2026", Reason.DAYS_UNUSABLE),
        ("els", "21-11-2026", "21-11-2028", Reason.DAYS_UNUSABLE),
        ("els", "volgende week", "", Reason.DATE_UNREADABLE),
    ],
)
def test_days_that_can_not_be(world: World, by: str, first: str, last: str, reason: Reason) -> None:
    with world.database.transaction() as connection:
        anna = access_of(connection, world, "anna")
        with pytest.raises(CaseError) as error:
            absences.note_absence(connection, anna, typed(world, "anna", by, first, last), NOW)
    assert error.value.reason is reason


def test_the_day_shows_ones_own_and_of_others_only_that_there_is_something(
    either_world: World,
) -> None:
    world = either_world
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "els")
        anna = access_of(connection, world, "anna")
        assert work.today(connection, anna, NOW).todo == ()
        assert work.today(connection, anna, NOW).counts.open == 0
        day = work.today(connection, anna, NOW, Wanted(everyones=True))
        (row,) = day.todo
        assert (row.messages, row.task.args, day.closed) == ((), {}, {row.task.id: "Els"})
        assert visits.coming(connection, anna, NOW).rows == ()
        assert len(visits.coming(connection, anna, NOW, everyones=True).rows) == 1
        with pytest.raises(ReasonNeededError):
            work.finish(connection, anna, row.task.public_id, NOW)
        els = access_of(connection, world, "els")
        mine = work.today(connection, els, NOW)
        assert len(mine.todo[0].messages) == 3
        assert mine.closed == {}


async def test_every_part_and_every_deed_is_behind_the_door(world: World) -> None:
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "els")
    person = f"/inburgeraars/{world.people['Amal'].public_id}"
    client = await world.logged_in("anna")
    for part in ("", *PARTS):
        path = f"{person}/{part}" if part else person
        answer = await client.get(path)
        to = f"{person}/openen?naar={part}" if part else f"{person}/openen"
        assert (answer.status_code, answer.headers["location"]) == (303, to)
    for deed in ("uitnodigen", "afsluiten", "pauze", "hervat", "gegevens", "notities", "wissen"):
        form = {"bekend": "0", "chat": "1", "tekst": "x", "zeker": "ja"}
        answer = await client.post(f"{person}/{deed}", data=form)
        assert answer.headers["location"].startswith(f"{person}/openen"), deed
    assert (await client.get(f"{person}/inzage.json")).status_code == 303
    visit = f"/vandaag/afspraken/{world.appointments['Amal'].public_id}/was-er"
    assert (await client.post(visit)).headers["location"] == f"{person}/openen?naar=afspraken"
    page = await client.get(f"{person}/openen?naar=berichten")
    assert "Waarom opent u dit dossier?" in page.text
    assert "Els" in page.text
    with world.database.transaction() as connection:
        lines = read_audit(connection, subject=world.people["Amal"].public_id)
    assert lines == [], "nothing was read or done"


async def test_a_reason_opens_it_and_nothing_else_does(world: World) -> None:
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "els")
    person = f"/inburgeraars/{world.people['Amal'].public_id}"
    client = await world.logged_in("anna")
    for bad in ({}, {"waarom": ""}, {"waarom": "nieuwsgierig"}):
        assert (await client.post(f"{person}/openen", data=bad)).status_code == 400
    form = {"waarom": "desk", "naar": "berichten"}
    answer = await client.post(f"{person}/openen", data=form)
    assert answer.headers["location"] == f"{person}/berichten"
    assert (await client.get(f"{person}/berichten")).status_code == 200
    away = await client.post(f"{person}/openen", data={**form, "naar": "//evil.example"})
    assert away.headers["location"] == person
    assert (
        "geopend met reden: De inburgeraar staat aan de balie"
        in (await client.get(f"{person}/privacy")).text
    )


async def test_the_list_is_ones_own_unless_asked(world: World) -> None:
    client = await world.logged_in("anna")
    assert "Tesfay" in (await client.get("/inburgeraars")).text, "who guides nobody sees everyone"
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "anna")
        guides(connection, world, "Tesfay", "els")
    own = (await client.get("/inburgeraars")).text
    assert ("Amal" in own, "Tesfay" in own, "Rana" in own) == (True, False, False)
    nobodys = (await client.get("/inburgeraars?wie=niemand")).text
    assert ("Amal" in nobodys, "Rana" in nobodys) == (False, True)
    everyone = (await client.get("/inburgeraars?wie=iedereen")).text
    assert all(name in everyone for name in ("Amal", "Tesfay", "Rana"))
    assert "Yordanos" not in everyone
    missing = (await client.get("/inburgeraars?zoek=tesfay")).text
    assert "Zoek bij iedereen" in missing


def test_a_role_that_is_gone_opens_nothing(either_world: World) -> None:
    from storage import staff

    world = either_world
    with world.database.transaction() as connection:
        guides(connection, world, "Amal", "anna")
        home = world.homes["heemstede"].id
        staff.revoke(connection, world.staff["anna"].id, home, Role.CONSULENT)
        staff.grant(connection, world.staff["anna"].id, home, Role.VERTALER)
        access = access_of(connection, world, "anna")
        assert isinstance(access, Access)
        with pytest.raises(NotHereError):
            dossier.invite(connection, access, world.people["Amal"].public_id, NOW)
