"""Vragen: who waits, the conversation, answers that go, and what can not be sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import Connection, select

from flows.inputs import Kind as Said
from storage.audit import read_audit
from storage.chats import chat
from storage.conversations import NewMedia
from storage.files import keep_file, wanted_files
from storage.outbox_rows import ANSWER, outbox
from storage.people import change_people
from storage.questions import open_tasks
from storage.threads import thread_of
from tests.console.news import agrees
from tests.console.world import VOICE, World

NIGHT = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)


@pytest.fixture
def agreed(world: World) -> World:
    """Amal, whom Anna guides, said yes in her chat."""
    with world.database.transaction() as connection:
        agrees(connection, world, "Amal")
        guided(connection, world, "Amal", "anna")
    return world


def guided(connection: Connection, world: World, name: str, login: str) -> None:
    values = {world.people[name].id: {"consulent_id": world.staff[login].id}}
    change_people(connection, values, world.clock.now())


def page_of(world: World, name: str = "Amal") -> str:
    return f"/vragen/{world.people[name].public_id}"


def sent(world: World) -> list[dict[str, object]]:
    """The answers in the outbox: payload, state and moment."""
    with world.database.transaction() as connection:
        row = outbox.c
        query = select(row.payload, row.state, row.send_at, row.priority)
        found = connection.execute(query.where(row.kind == ANSWER).order_by(row.id))
        return [dict(one) for one in found.mappings()]


def open_kinds(world: World) -> list[str]:
    with world.database.transaction() as connection:
        home = world.homes["heemstede"].id
        return [task.kind for task in open_tasks(connection, [home])]


async def answered(client: AsyncClient, world: World, form: str = "zin", **cells: str) -> Response:
    return await client.post(f"{page_of(world)}/{form}", data=cells)


async def test_the_list_tells_who_waits_and_what_about(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    page = (await client.get("/vragen")).text
    for told in ("Amal", "HS-1", "Arabisch", "Brief of afspraak", "Bestand", "Van mij (1)"):
        assert told in page, told
    assert "Van niemand (0)" in page
    for empty in ("?wie=niemand", "?taal=ti", "?onderwerp=money", "?wacht=laat"):
        assert "HS-1" not in (await client.get(f"/vragen{empty}")).text, empty
    agreed.clock.at += timedelta(days=3)
    client = await agreed.logged_in("anna")
    assert "HS-1" in (await client.get("/vragen?wacht=laat")).text


async def test_the_forgotten_ones_rise(agreed: World) -> None:
    with agreed.database.transaction() as connection:
        for number, name, days in ((1, "Later", 5), (2, "Eerst", 1)):
            agreed.person(connection, "heemstede", f"HS-7{number}", name)
            agreed.chat(connection, name, 7_000_000_070 + number)
            agreed.asks(connection, name, "vraag", due=timedelta(days=days))
    page = (await (await agreed.logged_in("anna")).get("/vragen?wie=iedereen")).text
    assert page.index("HS-72") < page.index("HS-1<") < page.index("HS-71")


async def test_a_list_of_many_comes_in_pages(agreed: World) -> None:
    with agreed.database.transaction() as connection:
        for number in range(30):
            name = f"Iemand{number}"
            agreed.person(connection, "heemstede", f"HS-8{number:02}", name)
            agreed.chat(connection, name, 7_100_000_000 + number)
            agreed.asks(connection, name, "vraag")
    client = await agreed.logged_in("anna")
    first = (await client.get("/vragen?wie=niemand")).text
    second = (await client.get("/vragen?wie=niemand&pagina=2")).text
    assert (first.count('class="task '), second.count('class="task ')) == (25, 5)
    assert "Pagina 1 van 2" in first
    past = (await client.get("/vragen?wie=niemand&pagina=999")).text
    assert "Pagina 2 van 2" in past


async def test_of_anothers_people_only_that_they_wait(agreed: World) -> None:
    with agreed.database.transaction() as connection:
        guided(connection, agreed, "Amal", "els")
    client = await agreed.logged_in("anna")
    page = (await client.get("/vragen?wie=iedereen")).text
    assert "Een inburgeraar van" in page
    assert "ما هذه الرسالة" not in page
    assert "<li>Brief of afspraak</li>" not in page
    person = agreed.people["Amal"].public_id
    door = await client.get(f"/vragen/{person}")
    assert door.headers["location"] == f"/inburgeraars/{person}/openen?naar=vragen"
    form = {"waarom": "desk", "naar": "vragen"}
    opened = await client.post(f"/inburgeraars/{person}/openen", data=form)
    assert opened.headers["location"] == f"/vragen/{person}"
    assert "ما هذه الرسالة" in (await client.get(f"/vragen/{person}")).text


async def test_the_conversation_shows_what_was_asked_and_of_whom(agreed: World) -> None:
    with agreed.database.transaction() as connection:
        agreed.asks(connection, "Amal", "متى أحصل على huurtoeslag؟", topic="money")
    page = (await (await agreed.logged_in("anna")).get(page_of(agreed))).text
    for told in ("Leest Arabisch", "Geld", "Brief of afspraak", "vanuit Menu", "huurtoeslag",
                 "Gaat misschien over", "Stap nu", "Volgende afspraak"):  # fmt: skip
        assert told in page, told
    with agreed.database.transaction() as connection:
        lines = read_audit(connection, subject=agreed.people["Amal"].public_id)
    assert [(line.action, line.detail) for line in lines] == [("person read", {"part": "vragen"})]


async def test_a_ready_answer_goes_at_once_and_closes_the_question(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    answer = await answered(client, agreed, zin="seen", dag="25-11-2026")
    assert answer.headers["location"] == f"{page_of(agreed)}?melding=beantwoord"
    (row,) = sent(agreed)
    assert (row["priority"], row["send_at"]) == (0, agreed.clock.at)
    assert row["payload"]["body"] == [  # type: ignore[index]
        ["answer-from", {"name": "Anna", "municipality": "Heemstede"}],
        ["phrase-seen", {"day": {"day": "2026-11-25"}}],
    ]
    assert open_kinds(agreed) == []
    page = (await client.get(answer.headers["location"])).text
    assert "رأيت سؤالك" in page
    assert "Ik heb uw vraag gezien" in page
    assert "Uw antwoord gaat nu" in page
    assert "HS-1" not in (await client.get("/vragen")).text


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"zin": "seen"}, "dd-mm-jjjj, zoals"),
        ({"zin": "seen", "dag": "20-11-2026"}, "Dit moment is voorbij"),
        ({"zin": "visit", "dag": "25-11-2026", "tijd": "laat"}, "uu:mm, zoals"),
        ({"zin": "bring"}, "Vul dit in"),
        ({"zin": "bring", "plaats": "balie, BSN 123456782"}, "misschien een BSN"),
        ({"zin": "nergens"}, "Kies een antwoord"),
        ({}, "Kies een antwoord"),
        ({"zin": "fine", "op_dag": "20-11-2026", "op_tijd": "10:00"}, "Dit moment is voorbij"),
        ({"zin": "fine", "op_dag": "25-11-2027", "op_tijd": "10:00"}, "Hooguit 60 dagen"),
        ({"zin": "fine", "op_dag": "25-11-2026"}, "uu:mm, zoals"),
    ],
)
async def test_what_can_not_be_sent_is_told_and_kept(
    agreed: World, cells: dict[str, str], told: str
) -> None:
    client = await agreed.logged_in("anna")
    answer = await answered(client, agreed, **cells)
    assert answer.status_code == 400
    assert told in answer.text
    for value in (cells.get("plaats"), cells.get("op_dag")):
        assert value is None or f'value="{value}"' in answer.text
    assert sent(agreed) == []
    assert open_kinds(agreed) == ["question"]


async def test_dutch_words_are_warned_of_for_who_reads_no_dutch(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    cells = {"taal": "nl", "woorden": "Kom morgen\n\nNeem de brief mee"}
    warned = await answered(client, agreed, "woorden", **cells)
    assert warned.status_code == 400
    assert "leest Arabisch" in warned.text
    assert "Neem de brief mee</textarea>" in warned.text
    assert sent(agreed) == []
    await answered(client, agreed, "woorden", **cells, zeker="ja")
    assert sent(agreed)[0]["payload"]["body"][1:] == [  # type: ignore[index]
        ["answer-words", {"text": "Kom morgen"}],
        ["answer-words", {"text": "Neem de brief mee"}],
    ]


async def test_an_interpreters_words_and_dutch_for_who_reads_it_go_at_once(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    await answered(client, agreed, "woorden", taal="eigen", woorden="تعال غداً")
    assert len(sent(agreed)) == 1
    with agreed.database.transaction() as connection:
        connection.execute(chat.update().values(language="nl"))
    await answered(client, agreed, "woorden", woorden="Kom morgen")
    assert len(sent(agreed)) == 2


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 2001, "uw BSN is 123456782"])
async def test_words_that_can_not_be_sent(agreed: World, text: str) -> None:
    client = await agreed.logged_in("anna")
    answer = await answered(client, agreed, "woorden", taal="eigen", woorden=text)
    assert (answer.status_code, sent(agreed)) == (400, [])


async def test_a_voice_message_is_kept_and_goes(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    files = {"bestand": ("tolk.ogg", VOICE, "audio/ogg")}
    answer = await client.post(f"{page_of(agreed)}/stem", files=files)
    assert answer.headers["location"].endswith("melding=beantwoord")
    (row,) = sent(agreed)
    kept = row["payload"]["voice"]  # type: ignore[index]
    heard = await client.get(f"/vragen/bestand/{kept}")
    assert (heard.content, heard.headers["content-type"]) == (VOICE, "audio/ogg")


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"\x00\x00\x00\x18ftypisom"]
)
async def test_only_a_voice_message_is_taken(agreed: World, content: bytes) -> None:
    client = await agreed.logged_in("anna")
    files = {"bestand": ("stem.ogg", content, "audio/ogg")}
    answer = await client.post(f"{page_of(agreed)}/stem", files=files)
    assert answer.status_code == 400
    assert "geen spraakbericht" in answer.text
    assert sent(agreed) == []


async def test_a_huge_upload_is_refused_before_it_is_read(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    files = {"bestand": ("stem.ogg", b"OggS" + b"x" * 6_000_000, "audio/ogg")}
    answer = await client.post(f"{page_of(agreed)}/stem", files=files)
    assert answer.status_code == 413
    assert "te groot" in answer.text

    async def endless() -> object:
        head = b'--b\r\nContent-Disposition: form-data; name="bestand"; filename="s.ogg"\r\n\r\n'
        yield head
        for _ in range(200):
            yield b"x" * 65_536

    kind = {"content-type": "multipart/form-data; boundary=b"}
    untold = await client.post(f"{page_of(agreed)}/stem", content=endless(), headers=kind)  # type: ignore[arg-type]
    assert untold.status_code == 413
    assert (await answered(client, agreed, "woorden", woorden="x" * 100_000)).status_code == 413
    assert sent(agreed) == []


async def test_an_answer_of_the_night_waits_for_the_morning(agreed: World) -> None:
    agreed.clock.at = NIGHT
    client = await agreed.logged_in("anna")
    answer = await answered(client, agreed, zin="fine")
    assert answer.headers["location"].endswith("melding=stil")
    assert sent(agreed)[0]["send_at"] == MORNING


async def test_who_asked_just_now_is_answered_at_night_too(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    agreed.clock.at += timedelta(minutes=20)
    await answered(client, agreed, zin="fine")
    assert sent(agreed)[0]["send_at"] == agreed.clock.at


async def test_an_answer_can_be_planned_and_taken_back(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    when = {"op_dag": "24-11-2026", "op_tijd": "23:00"}
    answer = await answered(client, agreed, zin="fine", **when)
    assert answer.headers["location"].endswith("melding=gepland")
    (row,) = sent(agreed)
    assert row["send_at"] == datetime(2026, 11, 25, 7, 0, tzinfo=UTC)  # not at night
    assert open_kinds(agreed) == []
    with agreed.database.transaction() as connection:
        id = connection.scalar(select(outbox.c.id).where(outbox.c.kind == ANSWER))
    page = f"{page_of(agreed)}/intrekken"
    gone = await client.post(page, data={"rij": str(id)})
    assert gone.headers["location"].endswith("melding=ingetrokken")
    assert open_kinds(agreed) == ["question"]
    assert [one["state"] for one in sent(agreed)] == ["dropped"]
    again = await client.post(page, data={"rij": str(id)})
    assert again.headers["location"].endswith("melding=al-weg")
    assert "Teruggenomen" in (await client.get(page_of(agreed))).text


async def test_an_answer_to_another_is_not_taken_back_by_its_number(agreed: World) -> None:
    with agreed.database.transaction() as connection:
        agrees(connection, agreed, "Yordanos")
    els, anna = await agreed.logged_in("els"), await agreed.logged_in("anna")
    await els.post(f"{page_of(agreed, 'Yordanos')}/zin", data={"zin": "fine"})
    with agreed.database.transaction() as connection:
        id = connection.scalar(select(outbox.c.id).where(outbox.c.kind == ANSWER))
    gone = await anna.post(f"{page_of(agreed)}/intrekken", data={"rij": str(id)})
    assert gone.headers["location"].endswith("melding=al-weg")
    assert [one["state"] for one in sent(agreed)] == ["waiting"]


async def test_without_a_chat_that_takes_it_nothing_is_sent(world: World) -> None:
    with world.database.transaction() as connection:
        guided(connection, world, "Amal", "anna")
    client = await world.logged_in("anna")  # nobody said yes
    assert "Bel of schrijf een brief" in (await client.get(page_of(world))).text
    answer = await answered(client, world, zin="fine")
    assert answer.headers["location"].endswith("melding=onbereikbaar")
    assert (sent(world), open_kinds(world)) == ([], ["question"])


async def test_closing_is_undone_with_one_press(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    await client.post(f"{page_of(agreed)}/sluiten")
    assert open_kinds(agreed) == []
    assert "Zet terug" in (await client.get(page_of(agreed))).text
    await client.post(f"{page_of(agreed)}/heropenen")
    assert open_kinds(agreed) == ["question"]
    assert "Zet terug" not in (await client.get(page_of(agreed))).text


async def test_an_interpreter_is_asked_for_once_without_a_name(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    for _ in range(2):
        await client.post(f"{page_of(agreed)}/tolk")
    assert open_kinds(agreed) == ["question", "interpret"]
    today = (await client.get("/")).text
    assert "Zoek een tolk voor een vraag" in today
    assert "Taal: Arabisch" in today
    page = (await client.get(page_of(agreed))).text
    told = page.partition('id="voor-tolk">')[2].partition("</p>")[0]
    assert "Arabisch" in told
    assert "Amal" not in told
    await answered(client, agreed, zin="interpreter")
    assert open_kinds(agreed) == []


async def test_who_is_given_a_conversation_may_open_it(agreed: World) -> None:
    anna, els = await agreed.logged_in("anna"), await agreed.logged_in("els")
    assert (await els.get(page_of(agreed))).status_code == 303  # a reason is asked
    form = {"collega": agreed.staff["els"].public_id}
    await anna.post(f"{page_of(agreed)}/toewijzen", data=form)
    assert (await els.get(page_of(agreed))).status_code == 200
    assert "HS-1" in (await els.get("/vragen")).text
    assert "HS-1" not in (await anna.get("/vragen")).text
    await anna.post(f"{page_of(agreed)}/toewijzen", data={"collega": ""})
    assert (await els.get(page_of(agreed))).status_code == 303


@pytest.mark.parametrize("login", ["bert", "carla", "dirk"])
async def test_it_is_given_to_nobody_who_may_not_answer(agreed: World, login: str) -> None:
    client = await agreed.logged_in("anna")
    form = {"collega": agreed.staff[login].public_id}
    answer = await client.post(f"{page_of(agreed)}/toewijzen", data=form)
    assert answer.status_code == 400
    with agreed.database.transaction() as connection:
        assert thread_of(connection, agreed.people["Amal"].id).assigned_to is None


async def test_taking_over_and_giving_back_are_said_once(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    for path in ("overnemen", "overnemen", "teruggeven", "teruggeven"):
        await client.post(f"{page_of(agreed)}/{path}")
    said = [one["payload"]["body"][1] for one in sent(agreed)]  # type: ignore[index]
    assert said == [["answer-taken"], ["answer-given-back"]]
    assert open_kinds(agreed) == ["question"]


async def test_a_page_that_has_nothing_new_says_so(agreed: World) -> None:
    client = await agreed.logged_in("anna")
    page = (await client.get(page_of(agreed))).text
    fresh = page.partition('hx-get="')[2].partition('"')[0]
    assert (await client.get(fresh)).status_code == 204
    with agreed.database.transaction() as connection:
        agreed.asks(connection, "Amal", "nog iets")
    assert "nog iets" in (await client.get(fresh)).text
    listing = (await client.get("/vragen")).text
    fresh = listing.partition('hx-get="')[2].partition('"')[0].replace("&amp;", "&")
    assert (await client.get(fresh)).status_code == 204
    with agreed.database.transaction() as connection:
        agreed.asks(connection, "Amal", "nog veel meer")
    assert "nog veel meer" in (await client.get(fresh)).text


SIZE = len(VOICE)


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-", 0, SIZE - 1),
        ("bytes=0-1", 0, 1),
        ("bytes=262140-262150", 262_140, 262_150),
        ("bytes=100-99999999", 100, SIZE - 1),
        ("bytes=-10", SIZE - 10, SIZE - 1),
        ("bytes=-99999999", 0, SIZE - 1),
    ],
)
async def test_a_recording_is_played_from_anywhere(
    agreed: World, asked: str, first: int, last: int
) -> None:
    client = await agreed.logged_in("anna")
    file = f"/vragen/bestand/{agreed.files['Amal']}"
    heard = await client.get(file, headers={"range": asked})
    assert heard.status_code == 206
    assert heard.content == VOICE[first : last + 1]
    assert heard.headers["content-range"] == f"bytes {first}-{last}/{SIZE}"
    assert heard.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "asked",
    [f"bytes={SIZE}-", "bytes=5-2", "bytes=-0", "bytes=-", "bytes=x-y", "bytes=0-1,4-5", "b", ""],
)
async def test_a_range_that_is_not_there(agreed: World, asked: str) -> None:
    client = await agreed.logged_in("anna")
    file = f"/vragen/bestand/{agreed.files['Amal']}"
    heard = await client.get(file, headers={"range": asked})
    assert (heard.status_code, heard.content) == (416, b"")


@pytest.mark.parametrize("content", [b"<script>alert(1)</script>", b"%PDF-1.7", b"<svg/>"])
async def test_what_is_no_sound_or_picture_is_only_downloaded(
    agreed: World, content: bytes
) -> None:
    """Also where Telegram, or who sent it, says that it is one."""
    with agreed.database.transaction() as connection:
        media = NewMedia("f9", "u9", "image/png", len(content), None, "<b>brief</b>.html")
        agreed.asks(connection, "Amal", (Said.DOCUMENT, media))
        home = agreed.people["Amal"].municipality_id
        wanted = wanted_files(connection, f"bot-{home}", agreed.clock.now(), 9)
        keep_file(connection, wanted[-1].id, "", content)
    client = await agreed.logged_in("anna")
    page = (await client.get(page_of(agreed))).text
    assert "<b>brief" not in page
    address = page.rpartition('href="/vragen/bestand/')[2].partition('"')[0]
    got = await client.get(f"/vragen/bestand/{address}")
    assert got.content == content
    assert got.headers["content-type"] == "application/octet-stream"
    assert got.headers["content-disposition"] == "attachment"
    assert got.headers["x-content-type-options"] == "nosniff"


async def test_a_file_of_anothers_person_asks_for_a_reason(agreed: World) -> None:
    with agreed.database.transaction() as connection:
        guided(connection, agreed, "Amal", "els")
    client = await agreed.logged_in("anna")
    heard = await client.get(f"/vragen/bestand/{agreed.files['Amal']}")
    assert (heard.status_code, VOICE in heard.content) == (303, False)
    other = await client.get(f"/vragen/bestand/{agreed.files['Yordanos']}")
    assert other.status_code == 404
