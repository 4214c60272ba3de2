"""Cijfers: seen by who steers, of groups alone, in words and as a file."""

from __future__ import annotations

import csv
import io
import re

import pytest

from casework.disclosure import FEWEST
from casework.figures import freeze_due
from cli.demo.figures import fill_months
from storage.audit import read_audit
from tests.console.site import Site
from tests.console.world import NOW, World


def with_months(world: World, name: str = "heemstede") -> None:
    with world.database.transaction() as connection:
        fill_months(connection, world.homes[name].id, NOW)


@pytest.mark.parametrize("login", ["anna", "bert", "els"])
async def test_who_steers_sees_figures(world: World, login: str) -> None:
    with_months(world)
    client = await world.logged_in(login)
    page = await client.get("/cijfers")
    assert page.status_code == 200
    for title in ("Instroom", "PIP op tijd", "Gesprekken", "Tevredenheid", "Uitstroom"):
        assert f">{title}</h2>" in page.text
    assert "% op tijd" in page.text
    assert 'style="' not in page.text
    with world.database.transaction() as connection:
        assert read_audit(connection)[0].action == "figures read"


@pytest.mark.parametrize("login", ["carla", "dirk"])
async def test_others_see_none(world: World, login: str) -> None:
    with_months(world)
    client = await world.logged_in(login)
    assert (await client.get("/cijfers")).status_code == 404
    assert (await client.get("/cijfers.csv")).status_code == 404
    assert "/cijfers" not in (await client.get("/")).text


async def test_only_of_a_municipality_of_ones_own(world: World) -> None:
    with_months(world, "heerenveen")
    client = await world.logged_in("anna")
    assert (await client.get("/cijfers?gemeente=heerenveen")).status_code == 404
    both = await world.logged_in("els")
    page = (await both.get("/cijfers?gemeente=heerenveen")).text
    assert 'href="/cijfers?gemeente=heemstede&amp;jaar=2026"' in page
    assert "Heerenveen" in page


async def test_another_year_and_one_that_is_none(world: World) -> None:
    with_months(world)
    client = await world.logged_in("bert")
    assert "Heel 2025" in (await client.get("/cijfers?jaar=2025")).text
    for odd in ("1999", "x", "٢٠٢٥", "9" * 500):
        page = await client.get("/cijfers", params={"jaar": odd})
        assert (page.status_code, "Heel 2025" in page.text) == (200, False)


async def test_a_chart_that_may_show_nothing_says_so(world: World) -> None:
    with_months(world)
    client = await world.logged_in("bert")
    page = (await client.get("/cijfers?jaar=2026")).text
    assert page.count("te weinig mensen om te tonen") > 0
    charts = re.findall(r'<table class="bars">.*?</table>', page, re.DOTALL)
    told = [re.findall(r'<td class="bars-told">\s*(\d|<span)', chart) for chart in charts]
    assert all(set(cells) - {"<span"} for cells in told)


async def test_before_anything_is_frozen(world: World) -> None:
    client = await world.logged_in("anna")
    assert "nog geen maand vastgelegd" in (await client.get("/cijfers")).text


async def test_the_file_holds_what_the_page_shows_and_nothing_small(world: World) -> None:
    with_months(world)
    client = await world.logged_in("bert")
    answer = await client.get("/cijfers.csv?jaar=2025")
    assert 'filename="cijfers-heemstede-2025.csv"' in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert {row["gemeente"] for row in rows} == {"Heemstede"}
    told = [int(row["aantal"]) for row in rows if row["aantal"]]
    assert all(number == 0 or number >= FEWEST for number in told)
    assert [row for row in rows if not row["aantal"]]
    average = [row for row in rows if row["maanden gemiddeld"]]
    assert {row["verdeling"] for row in average} == {"Leerroute"}


async def test_figures_in_english(world: World) -> None:
    with_months(world)
    client = await world.logged_in("bert")
    await client.post("/taal", data={"taal": "en"})
    page = (await client.get("/cijfers")).text
    for dutch in (
        "Instroom",
        "Gesprekken",
        "samen",
        "niet getoond",
        "januari",
        "Op tijd",
        "Gas en stroom",
    ):
        assert not re.search(rf"\b{dutch}\b", page), dutch


async def test_real_people_are_counted_and_nobody_shines_through(world: World) -> None:
    with world.database.transaction() as connection:
        home = world.homes["heemstede"]
        freeze_due(connection, {home.id: world.profiles["heemstede"]}, NOW)
    client = await world.logged_in("anna")
    page = (await client.get("/cijfers")).text
    assert "Amal" not in page
    assert "niet getoond" in page or "nog niets te tonen" in page


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="session")
async def test_figures_in_a_browser(site: Site) -> None:
    with_months(site.world)
    await site.enters("els")
    await site.opens("/cijfers?gemeente=heemstede&jaar=2025")
    await site.page.keyboard.press("Tab")
    for summary in await site.page.locator("summary").all():
        await summary.press("Enter")
    await site.is_sound("cijfers")
