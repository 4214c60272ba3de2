"""What a person achieved, why their plan was late, and that they left: on their page."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from storage.audit import read_audit
from storage.outcomes import Leaving, departure_of, outcomes_of
from storage.people import find_person, save_person
from tests.console.site import Site
from tests.console.world import NOW, World

LATE = NOW.date() - timedelta(days=1)


def is_late(world: World) -> None:
    """Amal's plan was made after its last day."""
    with world.database.transaction() as connection:
        home = world.homes["heemstede"].id
        days = {"brp": LATE - timedelta(days=90), "kennisgeving": LATE - timedelta(days=80)}
        values = days | {"koppeling": days["brp"], "huisvesting": days["brp"], "pip": LATE}
        save_person(connection, home, "HS-1", values, NOW)


async def test_a_result_is_entered_once_and_taken_back(world: World) -> None:
    client = await world.logged_in("anna")
    amal = world.people["Amal"]
    page = f"/inburgeraars/{amal.public_id}/resultaten"
    form = {"onderdeel": "lezen", "uitslag": "nee", "datum": "20-11-2026"}
    for _ in range(2):
        answer = await client.post(page, data=form)
        assert answer.headers["location"] == f"{page}?melding=uitslag"
    shown = (await client.get(page)).text
    assert "Lezen: niet gehaald" in shown
    with world.database.transaction() as connection:
        (row,) = outcomes_of(connection, amal.id)
        assert read_audit(connection, subject=amal.public_id)[1].action == "outcome entered"
    await client.post(f"{page}/terug", data={"rij": str(row.id)})
    assert "Nog niets ingevuld" in (await client.get(page)).text


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"onderdeel": "lezen", "uitslag": "ja", "datum": "morgen"}, "Schrijf de dag als"),
        ({"onderdeel": "lezen", "uitslag": "ja", "datum": "1-1-2099"}, "nog niet geweest"),
        ({"onderdeel": "<b>", "uitslag": "ja", "datum": "1-1-2026"}, "Vul dit in"),
        ({"onderdeel": "lezen", "datum": "1-1-2026"}, "Vul dit in"),
    ],
)
async def test_what_can_not_be_is_told_and_not_kept(
    world: World, form: dict[str, str], told: str
) -> None:
    client = await world.logged_in("anna")
    amal = world.people["Amal"]
    answer = await client.post(f"/inburgeraars/{amal.public_id}/resultaten", data=form)
    assert (answer.status_code, told in answer.text) == (400, True)
    assert "Er is niets bewaard." in answer.text
    with world.database.transaction() as connection:
        assert outcomes_of(connection, amal.id) == []


async def test_somebody_leaves_and_stays_after_all(world: World) -> None:
    client = await world.logged_in("anna")
    amal = world.people["Amal"]
    page = f"/inburgeraars/{amal.public_id}"
    await client.post(f"{page}/vertrek", data={"hoe": "diploma", "vertrokken": "20-11-2026"})
    with world.database.transaction() as connection:
        left = departure_of(connection, amal.id)
        assert left is not None
        assert left.how is Leaving.DIPLOMA
    assert "Diploma inburgering, 20-11-2026" in (await client.get(f"{page}/resultaten")).text
    await client.post(f"{page}/vertrek/terug")
    assert "De inburgering loopt hier nog" in (await client.get(f"{page}/resultaten")).text


async def test_why_a_plan_is_late_is_asked_where_it_is_entered(world: World) -> None:
    client = await world.logged_in("anna")
    amal = world.people["Amal"]
    page = f"/inburgeraars/{amal.public_id}"
    assert "Kies waarom" not in (await client.get(f"{page}/klantreis")).text
    is_late(world)
    shown = (await client.get(f"{page}/klantreis")).text
    assert 'href="#f-telaat">Kies waarom</a>' in shown
    seen = re.search(r'name="gezien" value="([^"]+)"', shown)
    assert seen is not None
    form = {"gezien": seen[1], "telaat": "tolk"}
    answer = await client.post(f"{page}/gegevens", data=form)
    assert "Kies waarom" not in answer.text
    with world.database.transaction() as connection:
        found = find_person(connection, amal.municipality_id, "HS-1")
        assert found is not None
        assert found.pip_late == "tolk"


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="session")
async def test_results_in_a_browser(site: Site) -> None:
    is_late(site.world)
    await site.enters("anna")
    page = f"/inburgeraars/{site.world.people['Amal'].public_id}"
    await site.opens(f"{page}/resultaten")
    await site.page.get_by_label("Onderdeel", exact=True).select_option("knm")
    await site.page.get_by_label("Uitslag", exact=True).select_option("ja")
    await site.page.get_by_role("button", name="Bewaar de uitslag").press("Enter")
    await site.is_sound("resultaten")
    await site.opens(f"{page}/klantreis")
    await site.is_sound("te-laat")
