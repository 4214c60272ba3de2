"""What pages of broadcasts take in and give out: files, fields, letters, lists and try-outs."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO

import pytest
from httpx import AsyncClient
from PIL import Image
from sqlalchemy import Connection, select

from casework.errors import CaseError
from console.attachments import MOST, UnusableFileError, read_attachment
from console.notices import NOTICES, fill
from console.people_file import safe
from storage.broadcast_contents import save_texts
from storage.broadcasts import BroadcastState, save_broadcast
from storage.chats import chats_of_person, save_chats
from storage.outbox import outbox
from storage.people import change_people
from storage.wake import on_new_answers
from tests.console.conftest import Texts
from tests.console.world import NOW, World

TYPED = {
    "day": "30-11-2026",
    "open": "1-12-2026",
    "time": "9:30",
    "place": "Bibliotheek",
    "what": "PVT",
    "thing": "identity",
}


def photo(kind: str, size: tuple[int, int] = (30, 20), **more: object) -> bytes:
    kept = BytesIO()
    Image.new("RGB", size, "#a33").save(kept, kind, **more)
    return kept.getvalue()


@pytest.mark.parametrize("id", NOTICES)
def test_a_notice_says_its_fields_in_every_language(id: str, texts: Texts) -> None:
    catalog, *_ = texts
    said = fill(catalog, NOTICES[id], TYPED)
    assert set(said) == {"nl", "ar", "ti", "en"}
    for text in said.values():
        assert "30-11-2026" in text
        assert "<" not in text
        assert "\u2068" not in text


@pytest.mark.parametrize(
    ("name", "value"), [("day", "morgen"), ("time", "25:00"), ("place", " "), ("what", "x" * 81)]
)
def test_a_field_that_can_not_be_read(name: str, value: str, texts: Texts) -> None:
    with pytest.raises(CaseError):
        fill(texts[0], NOTICES["notice-start"], {**TYPED, name: value})


def test_a_picture_tells_nothing_of_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x010E] = "bij Amal thuis"
    sent = read_attachment(r"C:\fotos\huis;amal?.PNG", photo("JPEG", exif=exif))
    assert (sent.kind, sent.name) == ("photo", "huis_amal_.jpg")
    assert b"Amal" not in sent.content
    assert Image.open(BytesIO(sent.content)).size == (30, 20)
    assert read_attachment("a.png", photo("PNG", (4000, 2000))).content
    large = Image.open(BytesIO(read_attachment("a.png", photo("PNG", (4000, 2000))).content))
    assert large.size == (2560, 1280)


def test_a_pdf_goes_as_it_is() -> None:
    sent = read_attachment("brief.pdf", b"%PDF-1.4\n...")
    assert (sent.kind, sent.name, sent.content) == ("document", "brief.pdf", b"%PDF-1.4\n...")


@pytest.mark.parametrize(
    "content",
    [b"", b"MZ\x90", b"<svg onload=alert(1)>", photo("GIF"), b"%PDF-" + b"x" * MOST],
    ids=["empty", "program", "svg", "gif", "large"],
)
def test_other_files_do_not_go(content: bytes) -> None:
    with pytest.raises(UnusableFileError):
        read_attachment("kaart.jpg", content)


def test_a_picture_of_endless_pixels_does_not_go() -> None:
    with pytest.raises(UnusableFileError):
        read_attachment("kaart.png", photo("PNG", (8000, 8000)))


@pytest.mark.parametrize("cell", ["=1+1", "+31", "-1", "@a", "\tx"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"
    assert safe("Amal") == "Amal"


async def test_letters_for_whom_it_does_not_reach(world: World) -> None:
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}/brieven.pdf"
    answer = await client.get(path)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    assert (await client.get(f"{path}?deel=2")).status_code == 404


@pytest.mark.parametrize("approved", [False, True])
async def test_letters_and_the_list_leave_nobody_out(
    world: World, monkeypatch: pytest.MonkeyPatch, approved: bool
) -> None:
    """Three who get nothing, where a PDF holds two letters and the page one name."""
    monkeypatch.setattr("console.broadcast_view.MOST", 2)
    monkeypatch.setattr("console.pages.sendings.view.MOST_FAILURES", 1)
    path, client = await _written_to_four(world)
    if approved:
        (count,) = re.findall(r'name="aantal" value="(\d)"', (await client.get(path)).text)
        await client.post(f"{path}/verstuur", data={"aantal": count})
        listed = (await client.get(f"{path}/mislukt.csv")).text
        assert [f"HS-{number}" in listed for number in (70, 71, 72)] == [True] * 3
    page = (await client.get(path)).text
    assert ("Hier staan de eerste" in page) == approved
    letters = [await client.get(f"{path}/brieven.pdf?deel={part}") for part in (1, 2, 3)]
    assert [one.content.count(b"/Type /Page ") for one in letters] == [2, 1, 0]
    assert ["brieven.pdf?deel=2" in page, "brieven.pdf?deel=3" in page] == [True, False]


async def _written_to_four(world: World) -> tuple[str, AsyncClient]:
    """A message that is checked: Amal hears it, three who read Dutch have no chat."""
    with world.database.transaction() as connection:
        world.chat(connection, "Amal", 7_000_000_050)
        _agrees(world, connection, "Amal")
        for number in (70, 71, 72):
            world.person(connection, "heemstede", f"HS-{number}", f"P{number}", language="nl")
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}"
    to = {"gekozen": "ja", "nummers": "HS-1,HS-70,HS-71,HS-72"}
    words = {"naam": "Dicht", "tekst-nl": "Wij zijn dicht.", "tekst-ar": "نحن مغلقون."}
    checked = await client.post(path, data={**to, **words, "actie": "controleer"})
    assert checked.status_code == 303
    return path, client


async def test_a_number_of_nobody_is_told_and_stays_to_be_mended(world: World) -> None:
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}"
    typed = {"naam": "x", "tekst-nl": "x", "tekst-ar": "x", "nummers": "HS-1\nHS-999"}
    told = "Deze nummers kennen wij niet: HS-999."
    by_itself = await client.post(path, data=typed, headers={"hx-request": "true"})
    assert told in by_itself.text
    assert "vakje staat uit" in by_itself.text
    page = await client.post(path, data={**typed, "gekozen": "ja", "actie": "controleer"})
    assert page.status_code == 400
    assert told in page.text
    assert ">HS-1\nHS-999</textarea>" in page.text
    assert "vakje staat uit" not in page.text


async def test_people_one_guides_are_picked_by_name(world: World) -> None:
    with world.database.transaction() as connection:
        guided = {"consulent_id": world.staff["anna"].id}
        change_people(connection, {world.people["Amal"].id: guided}, NOW)
        world.person(connection, "heemstede", "HS-70", "Karim", language="nl")
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}"
    picked = {"gekozen": "ja", "kies": "HS-1", "nummers": "HS-70", "tekst-nl": "x"}
    assert (await client.post(path, data=picked)).status_code == 303
    page = (await client.get(path)).text
    assert 'name="kies" value="HS-1" checked' in page
    assert 'value="HS-70"' not in page
    assert ">HS-70</textarea>" in page
    assert "2 personen" in page
    await client.post(path, data={**picked, "kies": [], "nummers": "HS-70"})
    page = (await client.get(path)).text
    assert 'name="kies" value="HS-1">' in page
    assert "1 persoon" in page


async def test_what_is_written_is_shown_on_the_phones_at_once(world: World) -> None:
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}"
    typed = {"naam": "x", "tekst-nl": "Wij zijn dicht.", "gekozen": "ja", "nummers": "HS-1"}
    fresh = await client.post(path, data=typed, headers={"hx-request": "true"})
    phones = fresh.text.partition('id="telefoons"')[2]
    assert phones.count("Wij zijn dicht.") == 1
    assert '<span id="lezers-ar" hx-swap-oob="innerHTML">(1 persoon)</span>' in phones


async def test_scripts_in_a_text_are_words(world: World) -> None:
    client = await world.logged_in("anna")
    public_id = world.broadcasts["Amal"].public_id
    evil = "<script>alert(1)</script> & <b>"
    await client.post(f"/berichten/{public_id}", data={"naam": evil, "tekst-nl": evil})
    page = (await client.get(f"/berichten/{public_id}")).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;" in page


async def test_a_try_out_goes_to_a_test_dossier_alone(world: World) -> None:
    with world.database.transaction() as connection:
        world.person(connection, "heemstede", "TEST-1", "Anna")
        for place, name in enumerate(("Amal", "Anna")):
            world.chat(connection, name, 7_000_000_050 + place)
            _agrees(world, connection, name)
        save_texts(connection, world.broadcasts["Amal"].id, {"nl": "Hallo", "ar": "مرحبا"})
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}/proef"
    refused = await client.post(path, data={"nummer": "HS-1"})
    assert "geen-proef" in refused.headers["location"]
    woken: list[bool] = []
    with on_new_answers(world.database, lambda: woken.append(True)):
        taken = await client.post(path, data={"nummer": " test-1"})
    assert woken, "the sender of this process looks at once"
    assert taken.headers["location"].endswith("melding=proef")
    with world.database.transaction() as connection:
        rows = connection.execute(select(outbox.c.person_id, outbox.c.payload)).all()
    assert {row.person_id for row in rows} == {world.people["Anna"].id}
    assert sorted(row.payload["tried_in"] for row in rows) == ["ar", "nl"]


def _agrees(world: World, connection: Connection, name: str) -> None:
    rows = chats_of_person(connection, world.people[name].id)
    save_chats(connection, [replace(row, consented_at=NOW) for row in rows])


async def test_what_a_page_saves_by_itself_undoes_no_check(world: World) -> None:
    client = await world.logged_in("anna")
    row = world.broadcasts["Amal"]
    with world.database.transaction() as connection:
        save_broadcast(connection, row.id, state=BroadcastState.CHECKED)
    late = await client.post(
        f"/berichten/{row.public_id}", data={"naam": "Later"}, headers={"hx-request": "true"}
    )
    assert late.status_code == 204
    assert "Klopt dit?" in (await client.get(f"/berichten/{row.public_id}")).text


async def test_an_address_of_nonsense_is_no_fault(world: World) -> None:
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}"
    for query in ("?pagina=0", "?pagina=99999999", "?melding=<b>", "/brieven.pdf?deel=-1"):
        assert (await client.get(path + query)).status_code in (200, 404)
    answer = await client.post(f"{path}/verstuur", data={"aantal": "veel"})
    assert answer.status_code == 400
    answer = await client.post(f"{path}/kant-en-klaar", data={"soort": "match-yes"})
    assert answer.status_code == 404


async def test_a_huge_file_is_refused_before_it_is_read(world: World) -> None:
    client = await world.logged_in("anna")
    path = f"/berichten/{world.broadcasts['Amal'].public_id}/bestand"
    huge = {"bestand": ("a.pdf", b"%PDF-" + b"x" * 7_000_000)}
    assert (await client.post(path, files=huge)).status_code == 413
    large = {"bestand": ("a.pdf", b"%PDF-" + b"x" * MOST)}
    assert (await client.post(path, files=large)).headers["location"].endswith("=groot")


async def test_a_body_without_a_length_is_refused(world: World) -> None:
    client = await world.logged_in("anna")

    async def endless() -> AsyncIterator[bytes]:
        yield b"aantal=1"

    path = f"/berichten/{world.broadcasts['Amal'].public_id}/verstuur"
    assert (await client.post(path, content=endless())).status_code == 413
