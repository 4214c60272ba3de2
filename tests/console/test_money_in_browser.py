"""Who pays what, lessons in the list, earlier questions, a deadline's news: at three widths."""

from __future__ import annotations

from playwright.async_api import expect

from casework import handling
from tests.console.site import IN_BROWSER, Site
from tests.console.test_budget import owner_of, share
from tests.console.test_list_lessons import learn
from tests.console.test_use_cases import access_of
from tests.console.world import NOW

pytestmark = IN_BROWSER


async def test_the_fixed_costs_are_filled_in_and_put_back_with_the_keyboard(site: Site) -> None:
    await site.enters()
    await site.opens(f"/inburgeraars/{site.world.people['Amal'].public_id}/geld")
    rent = site.page.get_by_label("Tot en met: Huur")
    await rent.fill("31-05-2027")
    await rent.press("Enter")
    await expect(site.page.get_by_role("alert").first).to_contain_text("nog niets bewaard")
    await site.is_sound_but_refused("geld-fout")
    await site.page.get_by_label("Wie betaalt: Huur").select_option("De gemeente")
    await rent.press("Enter")
    await expect(site.page.get_by_role("status").first).to_contain_text("Bewaard")
    await site.is_sound("geld-bewaard")
    await site.page.get_by_role("button", name="Zet terug zoals het was").press("Enter")
    await expect(rent).to_have_value("")


async def test_lists_and_a_deadline(site: Site) -> None:
    with site.world.database.transaction() as connection:
        learn(connection, site.world)
        anna = access_of(connection, site.world, "anna")
        handling.close(connection, anna, site.world.people["Amal"].public_id, NOW)
    await site.enters()
    for name, path in (
        ("lessen", "/inburgeraars?wie=iedereen&sorteer=lessen"),
        ("vragen-eerder", "/vragen/eerder?wie=iedereen"),
        ("klantreis-pip", "/herinneringen/soort/klantreis-pip"),
    ):
        await site.opens(path)
        await site.is_sound(name)


async def test_a_shared_budget_and_whom_to_plan_with(site: Site) -> None:
    with site.world.database.transaction() as connection:
        share(connection, owner_of(site.world))
    await site.enters()
    await site.opens(f"/inburgeraars/{site.world.people['Amal'].public_id}/geld")
    await site.page.get_by_role("link", name="Bekijk de begroting").click()
    await expect(site.page.get_by_role("heading", level=1)).to_contain_text("Begroting van Amal")
    await site.is_sound("begroting")
    await site.opens("/agenda/plan?zoek=a")
    await expect(site.page.get_by_role("link", name="Amal")).to_be_visible()
    await site.is_sound("plan-met-wie")
    await site.opens("/agenda/plan?zoek=niemand")
    await site.is_sound("plan-met-niemand")
