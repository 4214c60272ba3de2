"""Plan, move, cancel and tell who came: through the pages, with all that may go wrong."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from httpx import AsyncClient
from sqlalchemy import select

from casework.appointments import accept
from storage.appointments import AppointmentRow, Kind, State, find_appointment, list_appointments
from storage.audit import read_audit
from storage.calendars import KnownPlaceRow, save_place
from storage.people import change_people
from storage.questions import NewTask, add_task
from storage.reminders import reminder
from tests.console.world import NOW, World

MARK = re.compile(r'name="gezien" value="([0-9a-f]+)"')
VERSION = re.compile(r'name="versie" value="([^"]+)"')
SOON = NOW + timedelta(days=3)
"""Tuesday 24 November 2026, 10:00 in the Netherlands."""


def _plan(world: World, name: str = "Amal") -> str:
    return f"/inburgeraars/{world.people[name].public_id}/plan"


def _ahead(world: World, name: str = "Amal") -> list[AppointmentRow]:
    person = world.people[name]
    with world.database.transaction() as connection:
        return list_appointments(connection, person.municipality_id, NOW, person_id=person.id)


def _now(world: World, row: AppointmentRow) -> AppointmentRow:
    with world.database.transaction() as connection:
        found = find_appointment(connection, row.public_id)
    assert found is not None
    return found


def _talk(world: World, name: str = "Amal", kind: Kind = Kind.PIP) -> AppointmentRow:
    with world.database.transaction() as connection:
        return world.talk(connection, name, SOON, kind)


async def _planned(client: AsyncClient, address: str, **cells: str) -> int:
    """Press twice, as who works without a script does; the status of the second."""
    first = await client.post(address, data=cells)
    assert first.status_code == 200, first.text
    found = MARK.search(first.text)
    assert found is not None
    return (await client.post(address, data={**cells, "gezien": found[1]})).status_code


# --- plan ---------------------------------------------------------------------------------------


async def test_what_was_understood_is_shown_before_it_is_kept(world: World) -> None:
    client = await world.logged_in("anna")
    form = {"soort": "voortgangsgesprek", "wanneer": "di 14:00", "duur": "45"}
    shown = await client.post(_plan(world), data=form)
    assert "dinsdag 24 november 2026, 14:00" in shown.text
    assert "Er is nog niets gepland" in shown.text
    assert _ahead(world) == []
    mark = MARK.search(shown.text)
    assert mark is not None
    kept = await client.post(_plan(world), data={**form, "gezien": mark[1]})
    assert kept.status_code == 303
    (row,) = _ahead(world)
    assert (row.kind, row.minutes) == (Kind.VOORTGANGSGESPREK, 45)
    assert row.starts_at == NOW + timedelta(days=3, hours=4)
    page = await client.get(kept.headers["location"])
    assert "Maak ongedaan" in page.text
    await client.post(f"/agenda/afspraken/{row.public_id}/annuleer", data={"reeks": "ja"})
    assert _now(world, row).state is State.CANCELLED


async def test_who_has_a_script_sees_it_at_once_and_presses_once(world: World) -> None:
    client = await world.logged_in("anna")
    cells = {"wanneer": "24 nov 10u", "duur": "45", "keer": "1", "weken": "1"}
    part = await client.get(f"{_plan(world)}/moment", params=cells)
    mark = MARK.search(part.text)
    assert mark is not None
    form = {"soort": "pip", **cells, "gezien": mark[1]}
    assert (await client.post(_plan(world), data=form)).status_code == 303
    again = await client.post(_plan(world), data=form)
    assert "heeft dan al iets: PIP-gesprek" in again.text, "a second press plans no second one"
    assert len(_ahead(world)) == 1


@pytest.mark.parametrize(
    ("wanneer", "said"),
    [
        ("25-12-2026 10u", "Vrijdag 25 december is een feestdag: Eerste kerstdag."),
        ("za 10u", "Zaterdag 28 november is in het weekend."),
        ("di 22:00", "22:00 is in de stille uren"),
        ("di 3u", "03:00 is in de stille uren"),
        ("di 10:30", "De inburgeraar heeft dan al iets: PIP-gesprek, di 24-11-2026 10:00"),
        ("di 9:30", "De inburgeraar heeft dan al iets"),
        ("wo 10u", "De consulent heeft dan al een gesprek: Brede intake, wo 25-11-2026 10:00"),
    ],
)
async def test_what_is_in_the_way_is_said_and_forbids_nothing(
    world: World, wanneer: str, said: str
) -> None:
    _talk(world)
    with world.database.transaction() as connection:
        anna = {"consulent_id": world.staff["anna"].id}
        ids = (world.people["Amal"].id, world.people["Rana"].id)
        change_people(connection, dict.fromkeys(ids, anna), NOW)
        world.talk(connection, "Rana", SOON + timedelta(days=1), Kind.INTAKE)
        world.talk(connection, "Tesfay", SOON + timedelta(days=1), Kind.LES)
    client = await world.logged_in("anna")
    part = await client.get(f"{_plan(world)}/moment", params={"wanneer": wanneer, "duur": "45"})
    assert said in part.text
    assert "Rana" not in part.text
    assert "Les," not in part.text
    assert await _planned(client, _plan(world), soort="overig", wanneer=wanneer, duur="45") == 303


async def test_a_series(world: World) -> None:
    client = await world.logged_in("anna")
    cells = {"soort": "les", "wanneer": "di 10u", "keer": "4", "weken": "2"}
    assert await _planned(client, _plan(world), **cells) == 303
    rows = _ahead(world)
    assert [(row.starts_at - SOON).days for row in rows] == [0, 14, 28, 42]
    assert len({row.series for row in rows}) == 1
    page = await client.get(f"/agenda/afspraken/{rows[1].public_id}")
    assert "Ook de 2 die hierna komen" in page.text
    await client.post(f"/agenda/afspraken/{rows[1].public_id}/annuleer", data={"reeks": "ja"})
    states = [_now(world, row).state for row in rows]
    assert states == [State.PLANNED, *[State.CANCELLED] * 3]


async def test_the_form_begins_with_what_is_usual(world: World) -> None:
    home = world.homes["heemstede"].id
    with world.database.transaction() as connection:
        save_place(connection, home, KnownPlaceRow("Raadhuis", "Plein 1"))
        world.talk(connection, "Tesfay", SOON, Kind.INTAKE)
    client = await world.logged_in("anna")
    page = await client.get(_plan(world), params={"soort": "intake", "wanneer": "24-11-2026"})
    for known in ('value="90"', 'value="Raadhuis"', 'value="identiteitsbewijs"'):
        assert known in page.text
    other = await client.get(_plan(world), params={"soort": "zomaar", "wanneer": "di 10u"})
    assert 'value="voortgangsgesprek" selected' in other.text
    assert "dinsdag 24 november 2026, 10:00" in other.text


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"wanneer": "ooit"}, "Dit is niet te lezen"),
        ({"wanneer": "over 2 weken"}, "Schrijf ook het uur"),
        ({"wanneer": "vandaag 8:00"}, "Dit moment is voorbij"),
        ({"wanneer": "wo 24 nov 10u"}, "24-11-2026 is een dinsdag."),
        ({"duur": "lang"}, "Schrijf hoeveel minuten"),
        ({"duur": "0"}, "Schrijf hoeveel minuten"),
        ({"keer": "31"}, "Schrijf een getal van 1 tot en met 30."),
        ({"keer": "9" * 5000}, "Schrijf een getal van 1 tot en met 30."),
        ({"soort": ""}, "Vul dit in"),
        ({"soort": "feest"}, "Kies iets uit de lijst"),
        ({"link": "http://x.nl"}, "begint"),
        ({"onderwerp": "over 123456782"}, "BSN"),
        ({"plaats": "x" * 400}, "hooguit 200 tekens"),
    ],
)
async def test_what_can_not_be_is_said_beside_what_was_typed(
    world: World, cells: dict[str, str], said: str
) -> None:
    client = await world.logged_in("anna")
    form = {"soort": "pip", "wanneer": "di 10u", "onderwerp": "over werk"} | cells
    page = await client.post(_plan(world), data=form)
    assert (page.status_code, page.text.count('<p class="wrong"')) == (400, 1), page.text
    assert said in page.text
    assert "Er is nog niets gepland" in page.text
    assert _ahead(world) == []


async def test_somebody_is_found_by_name_or_number(world: World) -> None:
    client = await world.logged_in("anna")
    one = await client.get("/agenda/plan", params={"zoek": "HS-1", "wanneer": "24-11-2026"})
    assert one.headers["location"] == f"{_plan(world)}?wanneer=24-11-2026"
    many = await client.get("/agenda/plan", params={"zoek": "a"})
    assert "Gevonden: 3" in many.text
    none = await client.get("/agenda/plan", params={"zoek": "Yordanos"})
    assert "Niemand gevonden" in none.text


# --- one appointment ------------------------------------------------------------------------------


async def _form(client: AsyncClient, address: str, **cells: str) -> dict[str, str]:
    version = VERSION.search((await client.get(address)).text)
    assert version is not None
    return {"versie": version[1], "soort": "pip", "duur": "60", "plaats": "Raadhuis", **cells}


async def test_a_talk_is_moved_and_put_back(world: World) -> None:
    row = _talk(world)
    client = await world.logged_in("anna")
    address = f"/agenda/afspraken/{row.public_id}"
    form = await _form(client, address, wanneer="do 11:30")
    shown = await client.post(address, data=form)
    assert "donderdag 26 november 2026, 11:30" in shown.text
    assert _now(world, row).starts_at == SOON
    mark = MARK.search(shown.text)
    assert mark is not None
    moved = await client.post(address, data={**form, "gezien": mark[1]})
    assert moved.headers["location"].endswith("melding=afspraak-bewaard")
    after = _now(world, row)
    assert (after.state, after.was_at) == (State.MOVED, SOON)
    page = await client.get(address)
    assert "Tijd was di 24-11-2026 10:00" in page.text
    await client.post(f"{address}/terug")
    assert _now(world, row).starts_at == SOON


async def test_what_is_not_typed_stays_and_what_is_emptied_goes(world: World) -> None:
    with world.database.transaction() as connection:
        row = world.talk(connection, "Amal", SOON, Kind.PIP, who="Anna", bring=("PIP",))
    client = await world.logged_in("anna")
    address = f"/agenda/afspraken/{row.public_id}"
    form = await _form(client, address, meenemen="paspoort, bril", plaats="telefoon")
    assert (await client.post(address, data=form)).status_code == 303
    after = _now(world, row)
    assert (after.starts_at, after.mode, after.place) == (SOON, "phone", "")
    assert (after.who, after.bring) == ("", ["paspoort", "bril"])
    assert 'value="telefoon"' in (await client.get(address)).text


async def test_what_is_cancelled_stands_again(world: World) -> None:
    row = _talk(world)
    client = await world.logged_in("anna")
    address = f"/agenda/afspraken/{row.public_id}"
    await client.post(f"{address}/annuleer")
    assert _now(world, row).state is State.CANCELLED
    twice = await client.post(f"{address}/annuleer")
    assert twice.headers["location"].endswith("appointment-over")
    await client.post(f"{address}/terug")
    after = _now(world, row)
    assert (after.state, after.starts_at) == (State.PLANNED, SOON)
    with world.database.transaction() as connection:
        rules = select(reminder.c.rule).where(
            reminder.c.appointment_id == row.id, reminder.c.state == "waiting"
        )
        assert set(connection.scalars(rules)) >= {"told", "coming:day"}
        (line, *_) = read_audit(connection, subject=world.people["Amal"].public_id)
    assert (line.action, line.actor) == ("appointment put back", "anna")


async def test_what_somebody_answered_meanwhile_is_seen_first(world: World) -> None:
    row = _talk(world)
    client = await world.logged_in("anna")
    address = f"/agenda/afspraken/{row.public_id}"
    form = await _form(client, address, met="Kees")
    with world.database.transaction() as connection:
        assert accept(connection, row.person_id, row.id, row.revision, NOW + timedelta(seconds=1))
    page = await client.post(address, data=form)
    assert (page.status_code, 'value="Kees"' in page.text) == (409, True)
    version = VERSION.search(page.text)
    assert version is not None
    assert (await client.post(address, data={**form, "versie": version[1]})).status_code == 303
    assert (_now(world, row).who, _now(world, row).state) == ("Kees", State.CONFIRMED)


async def test_what_was_can_not_be_moved_or_put_back(world: World) -> None:
    row = world.appointments["Amal"]
    client = await world.logged_in("anna")
    address = f"/agenda/afspraken/{row.public_id}"
    assert "versie" not in (await client.get(address)).text
    nothing = await client.post(f"{address}/terug")
    assert nothing.headers["location"].endswith("nothing-to-undo")
    await client.post(f"{address}/annuleer")
    put_back = await client.post(f"{address}/terug")
    assert put_back.headers["location"].endswith("moment-past")


async def test_another_colleagues_talk_takes_a_reason(world: World) -> None:
    row = _talk(world)
    with world.database.transaction() as connection:
        els = world.staff["els"].id
        change_people(connection, {world.people["Amal"].id: {"consulent_id": els}}, NOW)
    client = await world.logged_in("anna")
    address = f"/agenda/afspraken/{row.public_id}"
    door = f"/inburgeraars/{world.people['Amal'].public_id}/openen"
    for answer in (await client.get(address), await client.post(f"{address}/annuleer")):
        assert answer.headers["location"] == f"{door}?naar=afspraken"
    planned = await client.get(_plan(world))
    assert planned.headers["location"] == f"{door}?naar=plan"
    await client.post(door, data={"waarom": "desk"})
    assert (await client.get(address)).status_code == 200


# --- a day -----------------------------------------------------------------------------------------


async def test_a_whole_day_is_told_and_taken_back(world: World) -> None:
    with world.database.transaction() as connection:
        tesfay = world.talk(connection, "Tesfay", NOW - timedelta(hours=2))
        rana = world.talk(connection, "Rana", NOW + timedelta(hours=2))
    amal = world.appointments["Amal"]
    client = await world.logged_in("anna")
    day = await client.get("/agenda", params={"toon": "dag"})
    assert f"was:{amal.public_id}" in day.text
    assert f"was:{rana.public_id}" not in day.text, "it is still to come"
    form = {f"was:{amal.public_id}": "niet-gekomen", f"was:{tesfay.public_id}": "", "toon": "dag"}
    told = await client.post("/agenda/aanwezig", data={**form, "rest": "was-er"})
    assert told.text.count('name="afspraak"') == 2
    assert (_now(world, amal).state, _now(world, tesfay).state) == (State.MISSED, State.ATTENDED)
    undo = {"afspraak": [amal.public_id, tesfay.public_id], "toon": "dag"}
    back = await client.post("/agenda/aanwezig/terug", data=undo)
    assert back.headers["location"] == "/agenda?toon=dag&melding=aanwezig-terug"
    assert {_now(world, amal).state, _now(world, tesfay).state} == {State.PLANNED}


async def test_without_the_button_for_the_rest_only_what_was_said_counts(world: World) -> None:
    with world.database.transaction() as connection:
        tesfay = world.talk(connection, "Tesfay", NOW - timedelta(hours=2))
    amal = world.appointments["Amal"]
    client = await world.logged_in("anna")
    form = {f"was:{amal.public_id}": "was-er", f"was:{tesfay.public_id}": ""}
    await client.post("/agenda/aanwezig", data=form)
    assert (_now(world, amal).state, _now(world, tesfay).state) == (State.ATTENDED, State.PLANNED)


async def test_ids_of_another_municipality_change_nothing(world: World) -> None:
    amal, hidden = world.appointments["Amal"], world.appointments["Yordanos"]
    client = await world.logged_in("anna")
    form = {f"was:{amal.public_id}": "was-er", f"was:{hidden.public_id}": "niet-gekomen"}
    assert (await client.post("/agenda/aanwezig", data=form)).status_code == 404
    undo = {"afspraak": [hidden.public_id]}
    assert (await client.post("/agenda/aanwezig/terug", data=undo)).status_code == 404
    assert {_now(world, amal).state, _now(world, hidden).state} == {State.PLANNED}


@pytest.mark.parametrize("view", ["dag", "week", "lijst", "jaar"])
@pytest.mark.parametrize(
    "day", ["", "21-11-2026", "over 2 weken", "01-01-9999", "31-12-0001", "ooit", "x" * 5000]
)
async def test_every_question_has_an_answer(world: World, view: str, day: str) -> None:
    client = await world.logged_in("anna")
    for page in ("", "2", "0", "9" * 50):
        params = {"toon": view, "dag": day, "wie": "iedereen", "pagina": page, "soort": "x"}
        assert (await client.get("/agenda", params=params)).status_code == 200


async def test_only_own_people_unless_asked(world: World) -> None:
    with world.database.transaction() as connection:
        els = {"consulent_id": world.staff["els"].id}
        change_people(connection, {world.people["Amal"].id: els}, NOW)
        world.talk(connection, "Rana", SOON, Kind.INTAKE)
        world.talk(connection, "Tesfay", SOON + timedelta(days=20), Kind.PIP)
    client = await world.logged_in("anna")
    mine = (await client.get("/agenda", params={"dag": "21-11-2026"})).text
    assert "Amal" not in mine
    everyone = {"dag": "21-11-2026", "wie": "iedereen"}
    assert "Amal" in (await client.get("/agenda", params=everyone)).text
    ahead = (await client.get("/agenda", params={"toon": "lijst", "soort": "pip"})).text
    assert ("Tesfay" in ahead, "Rana" in ahead) == (True, False)


async def test_a_task_leads_to_where_it_is_done(world: World) -> None:
    row, person = _talk(world), world.people["Amal"]
    about = {"appointment": row.public_id, "why": "work"}
    with world.database.transaction() as connection:
        for kind, args in (("talk-due", {"day": "2026-12-03"}), ("cannot-come", about)):
            task = NewTask(person.municipality_id, person.id, kind, args, NOW, due_at=NOW)
            add_task(connection, task)
    client = await world.logged_in("anna")
    page = (await client.get("/")).text
    plan = f"{_plan(world)}?soort=voortgangsgesprek&amp;wanneer=03-12-2026"
    assert f'href="{plan}"' in page
    assert f'href="/agenda/afspraken/{row.public_id}"' in page
    assert 'value="03-12-2026"' in (await client.get(plan.replace("&amp;", "&"))).text


async def test_in_a_weekend_the_week_that_comes_is_shown(world: World) -> None:
    client = await world.logged_in("anna")
    assert "Maandag 23 november" in (await client.get("/agenda")).text
    assert "Maandag 16 november" in (await client.get("/agenda?dag=21-11-2026")).text
