"""Appointments from a file: shown first, then all or nothing; hostile ones refused. The feed."""

from __future__ import annotations

import base64
import re
from collections.abc import AsyncIterator
from datetime import UTC, timedelta
from typing import Any

import icalendar
import pytest
from httpx import AsyncClient, Response
from sqlalchemy import func, select

from casework.appointments import cancel
from casework.cases import Actor
from casework.taking_over import MOST_BYTES
from console.pages.calendar_files import MOST_BODY
from storage import staff
from storage.appointments import Kind, State, appointment, find_appointment
from storage.calendars import KnownPlaceRow, save_place
from storage.feeds import calendar_feed
from storage.people import change_people
from storage.staff import Role
from tests.console.world import NOW, World

IMPORT = "/agenda/import"
HEADER = "nummer;soort;datum;tijd;duur;plaats;adres;meenemen;tolk"
ROW = "HS-1;intake;24-11-2026;10:00;90;Raadhuis;;paspoort;ja"
HIDDEN = re.compile(r'name="(gezien|inhoud|gemeente)" value="([^"]*)"')
ICS = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:een@example.nl
DTSTART;TZID=Europe/Amsterdam:20261124T100000
DTEND;TZID=Europe/Amsterdam:20261124T110000
SUMMARY:Voortgangsgesprek [HS-1]
END:VEVENT
BEGIN:VEVENT
UID:twee@example.nl
DTSTART;TZID=Europe/Amsterdam:20261125T100000
SUMMARY:Lunch <script>alert(1)</script>
END:VEVENT
BEGIN:VEVENT
UID:drie@example.nl
DTSTART;TZID=Europe/Amsterdam:20261125T100000
SUMMARY:Gesprek [HV-1]
END:VEVENT
END:VCALENDAR
"""


def _csv(*rows: str) -> bytes:
    return "\r\n".join((HEADER, *rows)).encode()


async def _shown(client: AsyncClient, data: bytes, name: str = "a.csv", **form: str) -> Response:
    return await client.post(IMPORT, files={"bestand": (name, data)}, data=form)


async def _confirmed(client: AsyncClient, shown: Response, **form: str) -> Response:
    return await client.post(f"{IMPORT}/neem-over", data=dict(HIDDEN.findall(shown.text)) | form)


def _count(world: World) -> int:
    with world.database.transaction() as connection:
        return connection.scalar(select(func.count()).select_from(appointment)) or 0


async def test_nothing_is_kept_until_it_is_confirmed(world: World) -> None:
    client, before = await world.logged_in("anna"), _count(world)
    shown = await _shown(client, _csv(ROW, "HS-2;pip;25-11-2026;9u;60;;;;nee"))
    assert "Dit gaat over 2 afspraken" in shown.text
    assert "Brede intake, di 24-11-2026 10:00, Raadhuis" in shown.text
    assert _count(world) == before
    done = await _confirmed(client, shown)
    assert "2 afspraken zijn overgenomen" in done.text
    assert _count(world) == before + 2
    again = await _shown(client, _csv(ROW))
    assert "Er is niets over te nemen" in again.text


async def test_what_was_shown_is_what_is_done(world: World) -> None:
    client = await world.logged_in("anna")
    shown = await _shown(client, _csv(ROW))
    await _confirmed(client, shown)
    twice = await _confirmed(client, shown)
    assert (twice.status_code, "er is net iets veranderd" in twice.text) == (409, True)
    other = base64.urlsafe_b64encode(_csv(ROW.replace("HS-1", "HS-2"))).decode()
    forged = await _confirmed(client, shown, inhoud=other)
    assert forged.status_code == 409
    assert _count(world) == 3


async def test_errors_stand_by_row(world: World) -> None:
    client, before = await world.logged_in("anna"), _count(world)
    rows = (
        ROW,
        "HS-99;intake;24-11-2026;10:00;;;;;",
        "HS-2;feest;24-11-2026;10:00;;;;;",
        "HS-2;pip;31-02-2026;25:00;lang;;;;misschien",
        "123456782;pip;24-11-2026;10:00;;;;;",
        "HS-3;pip;24-11-2026;10:00;;@A1;;;",
    )
    shown = await _shown(client, _csv(*rows))
    for said in (
        "Rij 3, nummer:",
        "Nummer HS-99 is hier niet bekend.",
        "Rij 4, soort:",
        "Rij 5, datum:",
        "Rij 5, duur:",
        "Rij 6, nummer:",
        "Rij 7, plaats:",
        "Dit kan een BSN zijn",
    ):
        assert said in shown.text
    assert "neem-over" not in shown.text
    forced = await _confirmed(client, shown, inhoud=base64.urlsafe_b64encode(_csv(*rows)).decode())
    assert (forced.status_code, _count(world)) == (409, before)


@pytest.mark.parametrize("cell", ['=HYPERLINK("http://x")', "+31-1*cmd", "-2+3", "@SUM(A1)", "'=1"])
async def test_a_formula_is_refused_clearly(world: World, cell: str) -> None:
    client = await world.logged_in("anna")
    quoted = '"' + cell.replace('"', '""') + '"'
    shown = await _shown(client, _csv(ROW.replace("Raadhuis", quoted)))
    assert "Rij 2, plaats:" in shown.text
    assert "kan een formule zijn" in shown.text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "leeg"),
        (b"a;b;c\n1;2;3", "nummer, soort, datum en tijd"),
        (b"nummer;voornaam\nHS-1;Amal", "nummer, soort, datum en tijd"),
        (b"nummer;soort\nHS-1;pip", "De kolom datum mist"),
        (f'{HEADER}\n"HS-1;pip'.encode(), "aanhalingstekens"),
        (b"\x00\xff\x00" * 50, "nummer, soort, datum en tijd"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + b"\xff" * 100, ""),
        (_csv(*[ROW] * 5_001), "te groot"),
        (b"x" * (MOST_BYTES + 1), "te groot"),
        (b"x" * MOST_BODY, "te groot"),
    ],
)
async def test_a_file_that_can_not_be_used(world: World, data: bytes, said: str) -> None:
    client, before = await world.logged_in("anna"), _count(world)
    shown = await _shown(client, data)
    assert (shown.status_code, said in shown.text) in ((400, True), (200, True))
    assert "neem-over" not in shown.text
    assert _count(world) == before


async def test_a_length_that_is_not_told_is_not_read(world: World) -> None:
    client = await world.logged_in("anna")

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(10_000):
            yield b"x" * 1_000

    kind = {"content-type": "multipart/form-data; boundary=x"}
    answer = await client.post(IMPORT, content=endless(), headers=kind)
    assert (answer.status_code, "te groot" in answer.text) == (413, True)


async def test_rows_of_another_municipality_are_refused(world: World) -> None:
    client = await world.logged_in("els")
    header = f"{HEADER};gemeente\r\n"
    shown = await _shown(client, f"{header}HV-1;pip;24-11-2026;10:00;;;;;;heerenveen".encode())
    assert "alleen rijen van heemstede kunnen hier" in shown.text
    there = await _shown(client, _csv(ROW.replace("HS-1", "HV-1")), gemeente="heerenveen")
    assert "in Heerenveen" in there.text
    anna = await world.logged_in("anna")
    for answer in (
        await _shown(anna, _csv(ROW), gemeente="heerenveen"),
        await _confirmed(anna, there),
    ):
        assert answer.status_code == 404


async def test_what_may_have_been_moved_is_asked(world: World) -> None:
    client = await world.logged_in("anna")
    await _confirmed(client, await _shown(client, _csv(ROW)))
    before = _count(world)
    moved = ROW.replace("24-11-2026", "26-11-2026")
    shown = await _shown(client, _csv(moved))
    assert "Er staat er al een op 24-11-2026" in shown.text
    await _confirmed(client, shown, nieuw="verplaatst")
    assert _count(world) == before
    again = await _shown(client, _csv(ROW.replace("24-11-2026", "27-11-2026")))
    await _confirmed(client, again, nieuw="nieuw")
    assert _count(world) == before + 1


async def test_a_calendar_is_taken_over(world: World) -> None:
    client, before = await world.logged_in("anna"), _count(world)
    shown = await _shown(client, ICS.encode(), "a.ics")
    assert "Dit gaat over 1 afspraak in Heemstede" in shown.text
    assert "Niet over te nemen: 2" in shown.text
    assert "<script>alert" not in shown.text
    await _confirmed(client, shown)
    assert _count(world) == before + 1


# --- the feed --------------------------------------------------------------------------------------


async def _address(client: AsyncClient) -> str:
    page = (await client.post("/agenda/koppeling")).text
    found = re.search(r"http://[^<]*\.ics", page)
    assert found is not None
    return found[0]


def _own(world: World, name: str = "Amal", login: str = "anna") -> None:
    id = {"consulent_id": world.staff[login].id}
    with world.database.transaction() as connection:
        change_people(connection, {world.people[name].id: id}, NOW)
        world.talk(connection, name, NOW + timedelta(days=3), Kind.PIP, who="Anna", subject="Geld")


async def test_the_feed_holds_ones_own_agenda_and_no_name(world: World) -> None:
    _own(world)
    _own(world, "Rana", "els")
    with world.database.transaction() as connection:
        world.talk(connection, "Tesfay", NOW + timedelta(days=4))
    client = await world.logged_in("anna")
    answer = await world.client().get(await _address(client))
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    events: list[Any] = icalendar.Calendar.from_ical(answer.text).walk("VEVENT")
    told = {one["DTSTART"].dt.astimezone(UTC): str(one["SUMMARY"]) for one in events}
    assert told == {
        NOW - timedelta(hours=1): "Budgetgesprek [HS-1]",
        NOW + timedelta(days=3): "PIP-gesprek [HS-1]",
    }
    for hidden in ("Amal", "Rana", "Tesfay", "Geld", "Raadhuis", world.people["Amal"].public_id):
        assert hidden not in answer.text
    with world.database.transaction() as connection:
        save_place(connection, world.homes["heemstede"].id, KnownPlaceRow("Raadhuis"))
    assert "LOCATION:Raadhuis" in (await world.client().get(await _address(client))).text


async def test_what_is_off_is_not_in_it(world: World) -> None:
    _own(world)
    client = await world.logged_in("anna")
    address, row, person = await _address(client), world.appointments["Amal"], world.people["Amal"]
    with world.database.transaction() as connection:
        actor = Actor("anna", person.municipality_id, world.staff["anna"].id)
        cancel(connection, actor, person, row, NOW)
        found = find_appointment(connection, row.public_id)
    assert found is not None
    assert found.state is State.CANCELLED
    assert row.public_id not in (await client.get(address)).text


async def test_an_older_address_is_dead_and_so_is_a_stopped_one(world: World) -> None:
    client = await world.logged_in("anna")
    old = await _address(client)
    new = await _address(client)
    codes = [(await client.get(one)).status_code for one in (old, new)]
    assert codes == [404, 200]
    await client.post("/agenda/koppeling/stop")
    assert (await client.get(new)).status_code == 404
    with world.database.transaction() as connection:
        assert connection.scalar(select(func.count()).select_from(calendar_feed)) == 0


async def test_who_has_no_role_any_more_reads_nothing(world: World) -> None:
    client = await world.logged_in("anna")
    address = await _address(client)
    with world.database.transaction() as connection:
        anna, home = world.staff["anna"].id, world.homes["heemstede"].id
        staff.revoke(connection, anna, home, Role.CONSULENT)
    assert (await client.get(address)).status_code == 404


async def test_the_secret_is_kept_nowhere(world: World) -> None:
    client = await world.logged_in("anna")
    token = (await _address(client)).rpartition("/")[2].removesuffix(".ics")
    with world.database.transaction() as connection:
        kept = connection.execute(select(calendar_feed)).mappings().one()
    assert token not in str(dict(kept))
    assert token not in (await client.get("/agenda/koppeling")).text


async def test_it_is_not_read_too_often_and_not_guessed(world: World) -> None:
    client = await world.logged_in("anna")
    address, app = await _address(client), world.client()
    codes = [(await app.get(address)).status_code for _ in range(12)]
    assert codes == [200] * 10 + [429] * 2
    guesses = [(await app.get(f"/kalender/{at:032}.ics")).status_code for at in range(12)]
    assert guesses == [404] * 10 + [429] * 2
    world.clock.seconds += 61
    assert (await app.get(address)).status_code == 200
