"""Herinneringen: schedules seen, changed and put back; what goes out, went, and did not."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from httpx import AsyncClient
from sqlalchemy import select, update

from casework.reminding import schedule_of, sweep
from casework.schedule_page import Line, UnreadableRulesError, line_of, read_lines
from flows.quiet import NIGHT
from flows.schedule import SCHEDULE_KINDS, ScheduleKind, default_rules
from storage.appointments import Kind
from storage.outbox_rows import OutboxState, outbox
from storage.people import change_people
from storage.reminders import reminder
from tests.console.news import agrees, is_sent
from tests.console.world import NOW, World

KIND = "/herinneringen/soort/intake"
SOON = NOW + timedelta(days=3)
VERSION = re.compile(r'name="versie" value="(\d+)"')
DAY_BEFORE = {
    "say-0": "coming",
    "id-0": "coming:day",
    "amount-0": "2",
    "unit-0": "d",
    "side-0": "vooraf",
    "at-0": "9:30",
}


def _rules(world: World, kind: ScheduleKind = "intake") -> list[tuple[str, int]]:
    with world.database.transaction() as connection:
        _, rules = schedule_of(connection, world.homes["heemstede"].id, kind)
    return [(rule.id, rule.amount) for rule in rules]


def _waiting(world: World, name: str) -> list[str]:
    id = world.appointments[name].id
    query = select(reminder.c.rule).where(
        reminder.c.appointment_id == id, reminder.c.state == "waiting"
    )
    with world.database.transaction() as connection:
        return list(connection.scalars(query.order_by(reminder.c.due_at)))


def _talk(world: World, name: str = "Amal") -> None:
    with world.database.transaction() as connection:
        world.talk(connection, name, SOON, Kind.INTAKE)


async def _kept(client: AsyncClient, **cells: str) -> int:
    """The form as it is filled in and pressed; the status."""
    version = VERSION.search((await client.get(KIND)).text)
    assert version is not None
    return (await client.post(KIND, data={"versie": version[1], **cells})).status_code


@pytest.mark.parametrize("kind", SCHEDULE_KINDS)
def test_the_form_says_the_rules_and_nothing_else(kind: ScheduleKind) -> None:
    rules = default_rules()[kind]
    assert read_lines(kind, [*map(line_of, rules), Line()]) == rules


@pytest.mark.parametrize(
    "line",
    [
        Line("coming", "7", "d", at="25:00"),
        Line("coming", "veel", "d"),
        Line("coming", "9999", "d"),
        Line("coming", "2", "h", at="10:00"),
        Line("coming", "2", "wd"),
        Line("coming", "1d@10:00/5", "d"),
        Line("zomaar", "1", "d"),
        Line("pip", "1", "d"),
    ],
)
def test_a_row_that_can_not_be(line: Line) -> None:
    with pytest.raises(UnreadableRulesError) as raised:
        read_lines("intake", [Line("told", id="told"), line])
    assert set(raised.value.faults) == {1}


def test_the_same_twice() -> None:
    line = Line("coming", "7", "d", at="10:00")
    with pytest.raises(UnreadableRulesError) as raised:
        read_lines("intake", [line, line])
    assert raised.value.faults == {1: "rule-twice"}


async def test_who_manages_changes_the_schedule_and_what_is_ahead_follows(world: World) -> None:
    _talk(world)
    assert _waiting(world, "Amal")[-1:] != ["coming:day"]
    client = await world.logged_in("els")
    assert await _kept(client, **DAY_BEFORE) == 303
    assert _rules(world) == [("coming:day", -2)]
    assert _waiting(world, "Amal") == ["coming:day"]
    page = (await client.get(KIND)).text
    assert "Eigen schema van Heemstede, versie 1." in page
    assert "Herinnering 2 dagen vooraf, om 09:30" in page
    reset = await client.post(f"{KIND}/terug", data={"versie": "1"})
    assert reset.status_code == 303
    assert _rules(world) == [(rule.id, rule.amount) for rule in default_rules()["intake"]]
    await client.post(f"{KIND}/versie", data={"versie": "2", "nummer": "1"})
    assert _rules(world) == [("coming:day", -2)]
    assert (
        await client.post(f"{KIND}/versie", data={"versie": "3", "nummer": "9"})
    ).status_code == 404


async def test_no_message_at_all_may_be_chosen(world: World) -> None:
    _talk(world)
    client = await world.logged_in("els")
    assert await _kept(client, **{"say-0": ""}) == 303
    assert (_rules(world), _waiting(world, "Amal")) == ([], [])
    assert "Geen berichten." in (await client.get("/herinneringen")).text


async def test_what_a_colleague_changed_meanwhile_is_seen_first(world: World) -> None:
    client = await world.logged_in("els")
    assert await _kept(client, **DAY_BEFORE) == 303
    late = await client.post(KIND, data={"versie": "0", **DAY_BEFORE, "amount-0": "5"})
    assert (late.status_code, _rules(world)) == (409, [("coming:day", -2)])
    assert (await client.post(f"{KIND}/terug", data={"versie": "0"})).status_code == 409


async def test_a_row_that_can_not_be_is_said_beside_it(world: World) -> None:
    client = await world.logged_in("els")
    page = await client.post(KIND, data={"versie": "0", **DAY_BEFORE, "at-0": "half tien"})
    assert page.status_code == 400
    assert 'value="half tien"' in page.text
    assert 'id="fout-0"' in page.text
    assert len(_rules(world)) > 1


async def test_only_who_manages_may_change_it(world: World) -> None:
    client = await world.logged_in("anna")
    assert "Bewaar dit schema" not in (await client.get(KIND)).text
    for path in (KIND, f"{KIND}/terug", f"{KIND}/versie"):
        assert (await client.post(path, data={"versie": "0", **DAY_BEFORE})).status_code == 403
    els = await world.logged_in("els")  # a consulent there
    elsewhere = {"gemeente": "heerenveen", "versie": "0", **DAY_BEFORE}
    assert (await els.post(KIND, data=elsewhere)).status_code == 403


async def test_another_municipality_or_kind_is_not_there(world: World) -> None:
    client = await world.logged_in("anna")
    for params in ({"gemeente": "heerenveen"}, {"gemeente": "x"}):
        for path in ("/herinneringen", KIND):
            assert (await client.get(path, params=params)).status_code == 404
        assert (await client.post(KIND, data={**params, "versie": "0"})).status_code == 404
    for kind in ("feest", "told", "../intake"):
        assert (await client.get(f"/herinneringen/soort/{kind}")).status_code == 404


@pytest.mark.parametrize("kind", SCHEDULE_KINDS)
async def test_each_kind_is_shown_as_on_a_phone_in_four_languages(
    world: World, kind: ScheduleKind
) -> None:
    client = await world.logged_in("anna")
    page = (await client.get(f"/herinneringen/soort/{kind}")).text
    for language in world.catalog.languages:
        assert f'class="phone" lang="{language}"' in page


@pytest.mark.parametrize(
    ("kind", "when", "words"),
    [
        ("klantreis-pip", "za 02-01-2027", "weken tot uw plan"),
        ("klantreis-ontzorgen", "di 09-02-2027", "vrijdag 9 april 2027"),
        ("klantreis-termijn", "ma 21-05-2029", "woensdag 21 november 2029"),
    ],
)
async def test_a_deadline_is_told_on_its_own_day(
    world: World, kind: ScheduleKind, when: str, words: str
) -> None:
    client = await world.logged_in("anna")
    page = (await client.get(f"/herinneringen/soort/{kind}")).text
    assert "Dit bericht zegt bij deze afspraak niets." not in page
    assert (f'<p class="when">{when}' in page, words in page) == (True, True)


async def test_a_real_appointment_is_shown_where_there_is_one(world: World) -> None:
    _talk(world)
    client = await world.logged_in("anna")
    page = (await client.get(KIND)).text
    assert "Brede intake, di 24-11-2026 10:00, Raadhuis" in page
    assert page.count("Raadhuis") > 4
    with world.database.transaction() as connection:
        els = {"consulent_id": world.staff["els"].id}
        change_people(connection, {world.people["Amal"].id: els}, NOW)
    page = (await client.get(KIND)).text
    assert ("Raadhuis" in page, "verzonnen afspraak" in page) == (False, True)


async def test_what_goes_out_went_and_did_not(world: World) -> None:
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        for name in ("Amal", "Tesfay", "Yordanos"):
            world.talk(connection, name, SOON, Kind.INTAKE)
    client = await world.logged_in("anna")
    week = (await client.get("/herinneringen/week")).text
    assert ("Amal" in week, "Tesfay" in week, "Yordanos" in week) == (True, True, False)
    assert "Herinnering</strong>" in week
    world.clock.at = SOON - timedelta(hours=15)
    with world.database.transaction() as connection:
        sweep(connection, [home.id for home in world.homes.values()], NIGHT, world.clock.at)
        is_sent(connection, world, world.clock.at)
        last = select(outbox.c.id).order_by(outbox.c.id.desc()).limit(1).scalar_subquery()
        failed = update(outbox).where(outbox.c.id == last).values(state=OutboxState.FAILED)
        connection.execute(failed)
    client = await world.logged_in("anna")
    sent = (await client.get("/herinneringen/verzonden")).text
    assert ("Amal" in sent, "Tesfay" in sent) == (True, False)
    assert ("Verzonden</p>" in sent, "Niet aangekomen</p>" in sent) == (True, True)
    not_sent = (await client.get("/herinneringen/mislukt")).text
    assert "Telegram nam het niet aan" in not_sent
    assert "Geen chat hoort deze inburgeraar" in not_sent
    assert f"/inburgeraars/{world.people['Tesfay'].public_id}/contact" in not_sent
    assert "Yordanos" not in not_sent + sent


async def test_only_own_people_unless_asked(world: World) -> None:
    _talk(world)
    with world.database.transaction() as connection:
        els = {"consulent_id": world.staff["els"].id}
        change_people(connection, {world.people["Amal"].id: els}, NOW)
    client = await world.logged_in("anna")
    assert "Amal" not in (await client.get("/herinneringen/week")).text
    assert "Amal" in (await client.get("/herinneringen/week?wie=iedereen&pagina=9")).text
