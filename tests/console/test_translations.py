"""Vertalingen over ASGI: found, approved, suggested, undone, read aloud, out and in again."""

from __future__ import annotations

import io
import re
import zipfile
from copy import copy

import pytest
from httpx import AsyncClient, Response

from console.translation_text import shown_html
from render.recordings import Recordings
from storage.translations import Deed, deeds_of, standing_of
from tests.casework.test_opus import webm
from tests.console.world import World

PATH = "/beheer/vertalingen"
MESSAGE = "/ar/menu-what"
NEW = "يرجى اختيار موضوع المساعدة."


@pytest.fixture
def shelf(world: World) -> World:
    """Its texts are its own: what is approved here is said nowhere else."""
    world.catalog = copy(world.catalog)
    world.catalog.put_over({})
    return world


def said(world: World, id: str = "menu-what", language: str = "ar") -> str:
    return world.catalog.text(language, id, isolate=False).lstrip("\u200f")


def fields(page: Response) -> dict[str, str]:
    """What the form of the approval holds."""
    text = re.search(r'name="tekst" value="([^"]*)"', page.text)
    assert text is not None
    return {"tekst": text[1], **beside(page)}


def beside(page: Response) -> dict[str, str]:
    return {
        name: re.search(rf'name="{name}" value="([^"]*)"', page.text)[1]  # type: ignore[index]
        for name in ("stand", "bron")
    }


async def press(client: AsyncClient, verb: str, where: str = MESSAGE, **form: str) -> Response:
    page = await client.get(PATH + where)
    return await client.post(f"{PATH}{where}/{verb}", data={**fields(page), **form})


def texts_of(world: World) -> int:
    return sum(not id.startswith("-") for id in world.catalog.notes())


async def test_the_list_is_narrowed_by_its_address(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    page = (await client.get(f"{PATH}?taal=ti&bestand=menu&staat=machine")).text
    assert f"0 van {texts_of(shelf)}" in page
    assert "menu-hello" in page
    assert "appointments-" not in page
    found = (await client.get(f"{PATH}?taal=ti&zoek=KIES EEN KNOP")).text
    assert 0 < found.count('class="tr-open"') < 50
    assert "Geen teksten gevonden" in (await client.get(f"{PATH}?zoek=%22%3Ex")).text
    for odd in ("taal=xx", "staat=x&taal=ar", "pagina=-1", "pagina=٣", "bestand=../nl"):
        assert (await client.get(f"{PATH}?{odd}")).status_code == 200


async def test_a_beheerder_sees_the_tabs_of_beheer_and_a_translator_the_page_alone(
    shelf: World,
) -> None:
    page = (await (await shelf.logged_in("els")).get(PATH)).text
    assert f'<a href="{PATH}" aria-current="page">Vertalingen</a>' in page
    assert '<a href="/beheer/logboek">' in page
    page = (await (await shelf.logged_in("carla")).get(PATH)).text
    assert "<h1>Vertalingen</h1>" in page
    assert "/beheer/logboek" not in page


async def test_ten_are_approved_in_a_row_and_readers_see_them(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    where = f"{PATH}/ar/menu-hello"
    query = "?bestand=menu&staat=machine"
    seen = []
    for _ in range(10):
        page = await client.get(where + query)
        seen.append(where)
        answer = await client.post(f"{where}/goed{query}", data=fields(page))
        assert answer.status_code == 303
        where, _, query = answer.headers["location"].partition("?")
        query = f"?{query}"
    assert len(set(seen)) == 10
    assert "bestand=menu&staat=machine&melding=goed" in query
    listed = await client.get(f"{PATH}?taal=ar")
    assert f"10 van {texts_of(shelf)} nagekeken" in listed.text


async def test_another_wording_is_live_at_once_and_undone_in_one_click(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    before = said(shelf)
    answer = await press(client, "goed", tekst=NEW)
    assert said(shelf) == NEW
    page = await client.get(answer.headers["location"])
    (undo,) = set(re.findall(r'action="(/beheer/vertalingen/ongedaan/[^"]+)"', page.text))
    back = await client.post(undo)
    assert back.headers["location"].startswith(PATH + MESSAGE)
    assert said(shelf) == before
    page = await client.get(back.headers["location"])
    assert "teruggedraaid" in page.text
    assert (await client.post(undo)).headers["location"].endswith("intussen")


async def test_a_suggestion_waits_for_somebody(shelf: World) -> None:
    client, other = await shelf.logged_in("carla"), await shelf.logged_in("els")
    before = said(shelf)
    await press(client, "voorstel", tekst=NEW)
    assert said(shelf) == before
    page = await other.get(f"{PATH}?taal=ar&staat=suggested")
    assert "menu-what" in page.text
    page = await other.get(PATH + MESSAGE)
    assert "Carla" in page.text
    await other.post(f"{PATH}{MESSAGE}/goed", data={"tekst": NEW, **beside(page)})
    assert said(shelf) == NEW
    await press(client, "voorstel", tekst=f"{NEW} {NEW}")
    page = await other.get(PATH + MESSAGE)
    await other.post(f"{PATH}{MESSAGE}/afwijzen", data=beside(page))
    assert said(shelf) == NEW
    page = await other.get(PATH + MESSAGE)
    await other.post(f"{PATH}{MESSAGE}/intrekken", data=beside(page))
    assert said(shelf) == before
    with shelf.database.transaction() as connection:
        deeds = deeds_of(connection, "ar", "menu-what")
    assert [one.deed for one in deeds[::-1]] == [
        Deed.SUGGESTED,
        Deed.APPROVED,
        Deed.SUGGESTED,
        Deed.DECLINED,
        Deed.WITHDRAWN,
    ]


async def test_faults_are_told_and_nothing_is_kept(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    where = "/ar/menu-hello"
    for verb in ("goed", "voorstel"):
        answer = await press(client, verb, where, tekst="<b>مرحبا <script>")
        assert answer.status_code == 400
        assert "$name ontbreekt" in answer.text
        assert "<script>" not in answer.text.replace('<script src="/static/', "")
    part = await client.post(f"{PATH}{where}/controle", data={"tekst": "مرحبا { $name"})
    assert "Hier hoort" in part.text
    part = await client.post(f"{PATH}{where}/controle", data={"tekst": "مرحبا <b>{ $name }</b>"})
    assert "&lt;b&gt; staat er 1 keer" in part.text
    with shelf.database.transaction() as connection:
        assert standing_of(deeds_of(connection, "ar", "menu-hello")).approval is None


async def test_who_comes_second_is_told_and_loses_nothing(shelf: World) -> None:
    client, other = await shelf.logged_in("carla"), await shelf.logged_in("els")
    page = await other.get(PATH + MESSAGE)
    await press(client, "goed", tekst=NEW)
    late = await other.post(
        f"{PATH}{MESSAGE}/voorstel", data={**beside(page), "tekst": "أي موضوع؟"}
    )
    assert late.status_code == 409
    assert "Iemand anders" in late.text
    assert "أي موضوع؟" in late.text
    assert said(shelf) == NEW


async def test_unknown_messages_and_languages_are_nowhere(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    form = {"tekst": "x", "stand": "0", "bron": ""}
    for where in ("/ar/nergens", "/nl/menu-what", "/xx/menu-what", "/ar/-term"):
        assert (await client.get(PATH + where)).status_code == 404, where
        assert (await client.post(f"{PATH}{where}/goed", data=form)).status_code == 404, where
    for path in ("/ongedaan/x", "/opname/x/terug"):
        assert (await client.post(PATH + path)).status_code == 404
    assert (await client.get(f"{PATH}/uit?taal=../nl")).status_code == 404


async def test_only_who_translates_comes_here(shelf: World) -> None:
    for login in ("anna", "bert", "dirk"):
        client = await shelf.logged_in(login)
        for path in ("", MESSAGE, "/in", "/uit?taal=ar", "/opname/x"):
            assert (await client.get(PATH + path)).status_code == 403, (login, path)


async def test_a_text_is_read_aloud_until_it_changes(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    spoken = {"opname": ("opname", webm([b"\xf8ab"] * 5), "audio/webm")}
    answer = await client.post(f"{PATH}{MESSAGE}/opname", files=spoken)
    assert answer.headers["location"].endswith("melding=opname")
    found = Recordings(shelf.catalog).find("ar", "menu-what")
    assert found is not None
    heard = await client.get(f"{PATH}/opname/{found.name}")
    assert heard.content.startswith(b"OggS")
    answer = await client.post(f"{PATH}{MESSAGE}/opname/weg")
    assert Recordings(shelf.catalog).find("ar", "menu-what") is None
    await client.post(f"{PATH}/opname/{found.name}/terug")
    assert Recordings(shelf.catalog).find("ar", "menu-what") is not None
    await press(client, "goed", tekst=NEW)
    assert Recordings(shelf.catalog).find("ar", "menu-what") is None
    assert "oudere tekst" in (await client.get(PATH + MESSAGE)).text
    for bad in (b"", b"<html>", b"OggS" + bytes(80)):
        odd = {"opname": ("opname", bad, "audio/ogg")}
        assert (await client.post(f"{PATH}{MESSAGE}/opname", files=odd)).status_code == 400


async def test_out_and_in_again_with_conflicts_shown(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    out = await client.get(f"{PATH}/uit?taal=ar")
    with zipfile.ZipFile(io.BytesIO(out.content)) as together:
        text = together.read("ar/menu.ftl").decode()
        assert len(together.namelist()) == len(
            {name.partition("/")[2] for name in together.namelist()}
        )
    await press(client, "goed", tekst=NEW)  # here, meanwhile
    changed = re.sub("^menu-what = .*$", "menu-what = أي مساعدة؟", text, flags=re.M)
    changed = re.sub("^button-words = .*$", "button-words = 📖 كلمات أخرى", changed, flags=re.M)
    changed = re.sub("^menu-hello = .*$", "menu-hello = مرحبا { $nam }", changed, flags=re.M)
    file = {"bestand": ("menu.ftl", changed.encode(), "text/plain")}
    page = await client.post(f"{PATH}/in", files=file, data={"taal": "ar"})
    assert page.status_code == 200
    assert "Botsing" in page.text
    ticked = re.findall(r'value="(ar/[\w-]+)" checked', page.text)
    assert ticked == ["ar/button-words"]
    assert 'value="ar/menu-what">' in page.text
    assert "$name ontbreekt" in page.text
    assert said(shelf) == NEW
    form = _hidden(page) | {"neem": ["ar/button-words", "ar/menu-what"], "als": "goed"}
    taken = await client.post(f"{PATH}/in/neem-over", data=form)
    assert taken.headers["location"].endswith("over=2&bleef=0")
    assert said(shelf) == "أي مساعدة؟"
    assert said(shelf, "button-words") == "📖 كلمات أخرى"
    again = await client.post(f"{PATH}/in/neem-over", data=form)
    assert again.status_code == 409
    older = await client.post(
        f"{PATH}/in", files={"bestand": ("x.zip", out.content)}, data={"taal": "ar"}
    )
    assert "in het bestand niet: 2" in older.text
    assert "niets over te nemen" in older.text


def _hidden(page: Response) -> dict[str, object]:
    return {
        name: re.search(rf'name="{name}" value="([^"]*)"', page.text)[1]  # type: ignore[index]
        for name in ("inhoud", "naam", "taal", "gezien")
    }


async def test_other_files_are_refused_kindly(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    for content in (b"\xff\xfe\x00\x01", b"PK\x03\x04x", b"x" * 3_000_001):
        file = {"bestand": ("x.ftl", content)}
        answer = await client.post(f"{PATH}/in", files=file, data={"taal": "ar"})
        assert answer.status_code == 400
        assert "Er is niets overgenomen" in answer.text


async def test_what_is_sent_in_is_never_html(shelf: World) -> None:
    client = await shelf.logged_in("carla")
    script = "<script>alert(1)</script>"
    file = {"bestand": (f"{script}.ftl", f"menu-what = {script}\n{script} = a".encode())}
    answer = await client.post(f"{PATH}/in", files=file, data={"taal": "ar"})
    assert answer.status_code == 200
    assert script not in answer.text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<b>a</b> &lt;b&gt; &amp;", "<b>a</b> &lt;b&gt; &amp;"),
        ("<b>a", "&lt;b&gt;a"),
        ("a</b><b>", "a&lt;/b&gt;&lt;b&gt;"),
        ("<b><i>a</b></i>", "&lt;b&gt;&lt;i&gt;a&lt;/b&gt;&lt;/i&gt;"),
        ('<a href="x">y</a>', "&lt;a href=&#34;x&#34;&gt;y&lt;/a&gt;"),
    ],
)
def test_a_preview_holds_three_tags_and_no_more(text: str, html: str) -> None:
    assert shown_html(text) == html
