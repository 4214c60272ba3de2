"""The gallery: one page with every screen, that needs nothing but itself."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cli.errors import UseError
from cli.gallery import page as page_module
from cli.gallery import writing
from cli.gallery.drawing import Wanted, drawn
from cli.gallery.fonts import PageFont, page_fonts
from cli.gallery.page import FLOWS, Gallery, Page
from cli.gallery.screens import LEADS, NEWS, TOLD, GalleryScreen, gallery_screens
from cli.texts import load_profiles
from flows.klantreis.model import Profile
from flows.klantreis.person import DOELGROEPEN
from flows.klantreis.profile import LAW
from flows.lessons.loader import load_library
from flows.steps import STEPS
from locales.catalog import SOURCE, Catalog
from locales.states import State
from render import font_files
from render.journey_picture import JourneyPicture, Station
from tests.browser import browser

pytestmark = pytest.mark.timeout(300)  # all there is to say is walked first
NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
BY_ITSELF = ""
"""What comes by itself belongs to no step."""
DOT = "data:image/png;base64,iVBORw0KGgo="


@pytest.fixture(scope="module")
def profiles() -> Mapping[str, Profile]:
    return load_profiles()


@pytest.fixture(scope="module")
def screens(profiles: Mapping[str, Profile]) -> list[GalleryScreen]:
    return gallery_screens(profiles, NOW, load_library())


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.load()


def _undrawn(wanted: Wanted) -> dict[str, str]:
    """Pictures have tests of their own, and drawing them all takes a while."""
    return dict.fromkeys(wanted, DOT)


@pytest.fixture(scope="module")
def page(
    catalog: Catalog, profiles: Mapping[str, Profile], screens: Sequence[GalleryScreen]
) -> Page:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page_module, "drawn", _undrawn)
        return Gallery(catalog, profiles).page(screens)


@dataclass(frozen=True, slots=True)
class Element:
    tag: str
    attributes: Mapping[str, str | None]


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(Element(tag, dict(attrs)))


@pytest.fixture(scope="module")
def elements(page: Page) -> list[Element]:
    parser = _Elements()
    parser.feed(page.html)
    return parser.found


# --- which screens ---------------------------------------------------------------------------


def test_every_step_and_every_lead_is_shown(screens: Sequence[GalleryScreen]) -> None:
    steps = {one.payload.step for one in screens if one.flow != TOLD}
    assert steps == {*STEPS, BY_ITSELF}
    leads = [one.place for one in screens if one.flow == LEADS]
    assert {"lead-old-button", "lead-sticker", "lead-greeting", "lead-pin-wrong"} <= set(leads)
    assert len(leads) == len(set(leads))


def test_what_comes_by_itself_is_shown_behind_the_screens_of_news(
    screens: Sequence[GalleryScreen], profiles: Mapping[str, Profile], catalog: Catalog
) -> None:
    shown = [one for one in screens if one.flow == NEWS]
    told = [one for one in shown if one.payload.step == BY_ITSELF]
    assert shown[-len(told) :] == told
    said = {id for one in told for id in one.ids}
    spoken = {id for id in catalog.ids() if id.startswith("news-")}
    assert spoken - said == {"news-on", "news-off", "news-always", "news-off-again", "news-gone"}
    assert "news-locked" in said
    causes = {one.place for one in told}
    assert {"pip:4w", "termijn", "adult:1m", "begins:intake", "leerroute", "pip", "code"} <= causes
    homes = tuple(name for name in profiles if name != LAW)
    pip = [one for one in told if one.place.startswith("pip:")]
    assert {name for one in pip for name in one.profiles()} == set(homes)


def test_what_comes_by_itself_has_its_dutch_button(page: Page, catalog: Catalog) -> None:
    quiet = catalog.text("ti", "button-news-quiet", isolate=False)
    dutch = catalog.text("ti", "button-dutch", isolate=False)
    rows = (
        f'<span class="key">{quiet}</span></div><div class="row"><span class="key">{dutch}</span>'
    )
    assert rows in page.html


def test_every_flow_has_a_name(screens: Sequence[GalleryScreen]) -> None:
    assert {one.flow for one in screens} == set(FLOWS)


def test_a_screen_that_many_see_stands_there_once(
    screens: Sequence[GalleryScreen], profiles: Mapping[str, Profile]
) -> None:
    plain = [asdict(replace(one.payload, token=0)) for one in screens if one.flow != LEADS]
    assert len({json.dumps(one, default=repr, sort_keys=True) for one in plain}) == len(plain)
    how = next(one for one in screens if one.payload.step == "help.how")
    assert (how.profiles(), how.doelgroepen()) == (tuple(profiles), DOELGROEPEN)


def test_what_one_doelgroep_sees_is_theirs_alone(screens: Sequence[GalleryScreen]) -> None:
    linked = [one for one in screens if one.place == "journey.step/koppeling"]
    assert linked
    assert {group for one in linked for group in one.doelgroepen()} == {"asielstatushouder"}


# --- the page --------------------------------------------------------------------------------


def test_the_page_needs_nothing_from_elsewhere(page: Page, elements: list[Element]) -> None:
    addresses = [
        value
        for one in elements
        for name, value in one.attributes.items()
        if name in ("src", "href", "srcset", "action", "data", "poster")
    ]
    assert addresses
    assert all(value and value.startswith("data:") for value in addresses)
    assert not {"link", "iframe", "object", "embed"} & {one.tag for one in elements}
    css = re.findall(r"url\((.*?)\)", page.html)
    assert css
    assert all(one.startswith('"data:font/woff;base64,') for one in css)
    assert "@import" not in page.html


def test_every_screen_stands_there_in_every_language(
    elements: list[Element], page: Page, catalog: Catalog
) -> None:
    phones = [one for one in elements if "phone" in (one.attributes.get("class") or "").split()]
    assert len(phones) == page.screens * len(catalog.languages)
    assert page.screens > 300
    for phone in phones:
        right = phone.attributes["lang"] == "ar"
        assert phone.attributes["dir"] == ("rtl" if right else "ltr")


def test_texts_of_the_catalog_stand_on_the_page(page: Page, catalog: Catalog) -> None:
    for language in catalog.languages:
        assert catalog.text(language, "menu-what") in page.html
        assert catalog.text(language, "button-journey", isolate=False) in page.html
    assert "<code>menu-what</code>" in page.html


def test_fonts_hold_what_is_said_and_little_else() -> None:
    said = "🏠 Waar ben ik ዘለኹዎ أين أنا"
    *letters, signs = page_fonts(said)
    assert signs.range in (font_files.PAGES / "fonts.css").read_text(encoding="utf-8")
    assert _held(signs) & set(range(0x1F000, 0x1FFFF)) == {ord("🏠")}
    for font in letters:
        held = _held(font)
        script = range(0x600, 0x700) if "Arabic" in font.family else range(0x1200, 0x1380)
        assert {ord(char) for char in said if ord(char) in script} <= held
        assert ord("€") in held
        assert len(held) < 400


def _held(font: PageFont) -> set[int]:
    data = b64decode(font.address.partition(",")[2])
    assert len(data) < 60_000
    return set(TTFont(BytesIO(data)).getBestCmap() or ())


def test_pictures_are_small_and_drawn_once() -> None:
    picture = JourneyPicture("Mijn inburgering", "U bent hier", (Station("Intake", "now"),))
    found = drawn({"a": (picture, "nl"), "b": (picture, "ar")})
    assert set(found) == {"a", "b"}
    for address in found.values():
        assert address.startswith("data:image/png;base64,iVBOR")
        assert len(address) < 40_000


# --- how sure a translation is -----------------------------------------------------------------


def test_the_state_of_a_text(catalog: Catalog, profiles: Mapping[str, Profile]) -> None:
    current = catalog.source_hash(SOURCE, "menu-what")
    states = {
        "ar": {"menu-what": State(current, "reviewed")},
        "ti": {"menu-what": State("00000000", "reviewed")},
    }
    gallery = Gallery(catalog, profiles, states)
    assert gallery.state("nl", "menu-what") == "source"
    assert gallery.state("ar", "menu-what") == "reviewed"
    assert gallery.state("ti", "menu-what") == "outdated"
    assert gallery.state("en", "menu-what") == "machine"
    assert gallery.state("en", "no-such-text") == "missing"


# --- the file --------------------------------------------------------------------------------


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """`gallery`, quickly: a page of one line."""
    small = Page("<p>één</p>", screens=1, messages=4, pictures=0, languages=4)
    monkeypatch.setattr(writing, "gallery_screens", lambda profiles, now, library: [])
    monkeypatch.setattr(Gallery, "page", lambda self, screens: small)
    return writing.gallery


def test_the_page_is_written_and_told_of(
    made: Callable[[Path], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "gallery.html"
    made(out)
    assert out.read_text("utf-8") == "<p>één</p>"
    assert list(tmp_path.iterdir()) == [out]
    assert "1 screens, 4 messages in 4 languages" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("where", "told"),
    [
        (".", "name a file, like .*/gallery.html$"),
        ("no/such/folder/gallery.html", "there is no folder .*/no/such/folder; make it first$"),
    ],
)
def test_a_place_that_can_not_be_written_is_refused_at_once(
    made: Callable[[Path], None], tmp_path: Path, where: str, told: str
) -> None:
    with pytest.raises(UseError, match=told):
        made(tmp_path / where)


def test_a_broken_write_leaves_the_old_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "gallery.html"
    out.write_text("old")

    def fail(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        writing.write_whole(out, "new")
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.browser
async def test_the_filters_in_a_browser(page: Page, tmp_path: Path) -> None:
    out = tmp_path / "gallery.html"
    writing.write_whole(out, page.html)
    asked: list[str] = []
    async with browser() as chromium:
        tab = await chromium.new_page()
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("pageerror", lambda error: asked.append(f"error: {error}"))
        await tab.goto(f"{out.as_uri()}#language=ar&flow=help")
        assert await tab.locator(".phone:visible").count() == 2 * int(
            await tab.inner_text("#shown")
        )
        languages = await tab.locator(".phone:visible").evaluate_all(
            "phones => [...new Set(phones.map(phone => phone.lang))]"
        )
        assert languages == ["nl", "ar"]
        await tab.fill("input[name=search]", "help-urgent-not-read")
        assert 1 <= int(await tab.inner_text("#shown")) <= 8
        await tab.fill("input[name=search]", "zzzz")
        await tab.click("#clear")
        assert int(await tab.inner_text("#shown")) == page.screens
    assert [one for one in asked if not one.startswith(("file:", "data:"))] == []
