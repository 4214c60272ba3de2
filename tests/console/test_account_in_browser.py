"""Getting in with an account in a real browser: there, back, in, and out again."""

from __future__ import annotations

from playwright.async_api import Browser

from tests.console.issuers import House, provider
from tests.console.site import IN_BROWSER, opened
from tests.console.world import World

pytestmark = IN_BROWSER


async def test_an_account_is_bound_and_gets_in_by_the_keyboard_and_out(
    world: World, chromium: Browser
) -> None:
    with provider() as issuer:
        async with opened(world, chromium, lambda url: House.of(world, issuer, url).app()) as site:
            page = site.page
            await site.opens(f"/login/{world.link('anna')}")
            await site.is_sound("account-link")
            await page.get_by_role("link", name="Mijn werkaccount koppelen").focus()
            await page.keyboard.press("Enter")
            await page.wait_for_url(f"{issuer}/**")
            await page.locator("input[name=sub]").fill("sub-anna")
            await page.keyboard.press("Enter")
            await page.wait_for_url(f"{site.url}/")
            assert await page.get_by_text("Anna", exact=True).count()
            site.problems.clear()  # the issuer's page was asked for, as it should be
            await page.get_by_role("button", name="Uitloggen").click()
            await page.wait_for_url("**/uitgelogd")
            await site.is_sound("account-out")
            out = page.get_by_role("link", name="Ook uitloggen bij mijn werkaccount")
            assert str(await out.get_attribute("href")).startswith(f"{issuer}/oauth2/end_session")
            await site.opens("/login")
            await site.is_sound("account-in")
            await site.opens("/account/terug?state=x&code=y")
            await site.is_sound_but_refused("account-refused")
