"""The telephone's API: what the page in the browser sees and does."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.simulator.server import Simulator
from bot.simulator.state import Person
from tests.bot.simulator.conftest import AMAL, Api, keyboard, picture

CHAT = f"/phone/api/chats/{AMAL}"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


async def test_people_are_listed(api: Api, simulator: Simulator) -> None:
    link = "https://t.me/wegwijs_demo_bot?start=abc"
    simulator.add_person(Person(7_000_000_002, "Yonas", "ti", invitation=link, aside=True))
    assert (await api.http.get("/phone/api/people")).json() == [
        {
            "id": AMAL,
            "name": "Amal",
            "language": "ar",
            "notes": {"nl": "nieuw in Heemstede"},
            "invitation": None,
            "aside": False,
        },
        {
            "id": 7_000_000_002,
            "name": "Yonas",
            "language": "ti",
            "notes": {},
            "invitation": link,
            "aside": True,
        },
    ]


async def test_a_conversation_by_the_page(api: Api) -> None:
    started = (await api.http.post(f"{CHAT}/start", json={"payload": "abc"})).json()
    assert (started["text"], started["from"]) == ("/start abc", "person")
    sent = await api(
        "sendMessage",
        chat_id=AMAL,
        text="<b>Kies</b>",
        parse_mode="HTML",
        reply_markup=keyboard([("ja", "yes")]),
    )
    shown = (await api.http.get(CHAT)).json()["messages"][-1]
    assert shown["html"] == "<b>Kies</b>"
    assert shown["keyboard"] == [[{"text": "ja", "callback_data": "yes"}]]
    pressed = await api.http.post(
        f"{CHAT}/press", json={"message_id": sent.message_id, "data": "yes"}
    )
    answered = await api(
        "answerCallbackQuery", callback_query_id=pressed.json()["callback_query_id"]
    )
    assert answered.result is True


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/say", {}, 400),
        ("/say", {"text": ""}, 400),
        ("/say", {"text": "x" * 5000}, 400),
        ("/press", {"message_id": 99, "data": "x"}, 400),
        ("/press", {"message_id": "1", "data": "x"}, 400),
        ("/nothing", {}, 404),
    ],
)
async def test_the_page_is_told_what_is_wrong(
    api: Api, path: str, body: dict[str, object], status: int
) -> None:
    answer = await api.http.post(CHAT + path, json=body)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_a_stranger_has_no_telephone(api: Api) -> None:
    assert (await api.http.get("/phone/api/chats/1")).status_code == 404
    assert (
        await api.http.get("/phone/api/people", headers={"host": "evil.example"})
    ).status_code == 400


async def test_what_is_sent_is_shown_and_can_be_fetched(api: Api) -> None:
    photo = picture()
    sent = await api.http.post(
        f"{CHAT}/send", data={"kind": "photo"}, files={"file": ("a.png", photo, "image/png")}
    )
    shown = sent.json()["photo"]
    assert (shown["name"], shown["mime"], shown["size"]) == ("a.png", "image/png", len(photo))
    fetched = await api.http.get(shown["url"])
    assert fetched.content == photo
    assert fetched.headers["content-security-policy"] == "sandbox"
    voice = await api.http.post(
        f"{CHAT}/send",
        data={"kind": "voice", "duration": "2.6"},
        files={"file": ("v.ogg", b"OggS", "audio/ogg;codecs=opus")},
    )
    assert voice.json()["voice"]["duration"] == 2
    for kind in (
        {"kind": "sticker", "emoji": "🙏"},
        {"kind": "location", "latitude": "52", "longitude": "4"},
    ):
        assert kind["kind"] in (await api.http.post(f"{CHAT}/send", data=kind)).json()
    assert (await api.http.post(f"{CHAT}/send", data={"kind": "photo"})).status_code == 400


async def test_a_page_someone_sends_is_not_opened_in_ours(api: Api) -> None:
    files = {"file": ("x.html", b"<script>alert(1)</script>", "text/html")}
    sent = await api.http.post(f"{CHAT}/send", data={"kind": "document"}, files=files)
    fetched = await api.http.get(sent.json()["document"]["url"])
    assert fetched.headers["content-disposition"] == "attachment"
    assert fetched.headers["x-content-type-options"] == "nosniff"


async def test_blocking_and_unblocking(api: Api) -> None:
    assert (await api.http.post(f"{CHAT}/block")).json() == {"blocked": True}
    assert (await api.http.get(CHAT)).json()["blocked"] is True
    assert (await api("sendMessage", chat_id=AMAL, text="x")).status == 403
    assert (await api.http.post(f"{CHAT}/unblock")).json() == {"blocked": False}
    assert (await api("sendMessage", chat_id=AMAL, text="x")).status == 200


async def test_the_page_its_files_and_its_fonts_are_served(api: Api) -> None:
    page = await api.http.get("/phone")
    assert page.status_code == 200
    assert "default-src 'self'" in page.headers["content-security-policy"]
    assert (await api.http.get("/phone/static/phone.js")).status_code == 200
    for name in ("arabic", "ethiopic"):
        font = await api.http.get(f"/phone/fonts/{name}.ttf")
        assert font.headers["content-type"] == "font/ttf"
        assert font.content[:4] == b"\x00\x01\x00\x00"
    assert (await api.http.get("/phone/fonts/..%2fsecret")).status_code == 404


class MovedClock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    async def move(self, to: datetime) -> None:
        self.now = to


@pytest.fixture
async def clocked() -> AsyncIterator[httpx.AsyncClient]:
    clock = MovedClock()
    simulator = Simulator(clock=clock, on_clock=clock.move)
    transport = httpx.ASGITransport(simulator.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        yield http


async def test_the_clock_moves_forward_only(clocked: httpx.AsyncClient) -> None:
    day = await clocked.post("/phone/api/clock", json={"hours": 24})
    assert day.json() == {"now": (START + timedelta(days=1)).isoformat()}
    to = (START + timedelta(days=2)).isoformat()
    assert (await clocked.post("/phone/api/clock", json={"to": to})).json() == {"now": to}
    assert (await clocked.get("/phone/api/clock")).json() == {"now": to}
    for wrong in (
        {"hours": -1},
        {"hours": 1e300},
        {"hours": 10**400},
        {"hours": 24 * 3661},
        {"to": "9999-12-31T23:59:59-12:00"},
        {"to": "0001-01-01T00:00:00+12:00"},
        {"to": "morgen"},
        {"to": "2027-01-01T10:00:00"},
        {},
        {"hours": True},
    ):
        assert (await clocked.post("/phone/api/clock", json=wrong)).status_code == 400


async def test_a_clock_that_cannot_move_says_so(api: Api) -> None:
    assert (await api.http.post("/phone/api/clock", json={"hours": 1})).status_code == 409


async def test_the_page_hears_of_everything_at_once() -> None:
    clock = MovedClock()
    simulator = Simulator(people=[Person(AMAL, "Amal", "ar")], clock=clock, on_clock=clock.move)
    async with simulator.serve() as url, httpx.AsyncClient(base_url=url, timeout=5) as http:
        api = Api(http, simulator.token)
        async with http.stream("GET", f"{CHAT}/events") as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == "retry: 1000"
            other = simulator.phone(7_000_000_002)
            await other.says("niet voor Amal")
            phone = simulator.phone(AMAL)
            await phone.says("hallo")
            sent = await api(
                "sendMessage", chat_id=AMAL, text="dag", reply_markup=keyboard([("ja", "y")])
            )
            await api(
                "editMessageText",
                chat_id=AMAL,
                message_id=sent.message_id,
                text="dag!",
                reply_markup=keyboard([("ja", "y")]),
            )
            query = await phone.taps("ja", older=True)
            await api("answerCallbackQuery", callback_query_id=query, text="gelukt")
            await api("setMyCommands", commands=[{"command": "help", "description": "مساعدة"}])
            await http.post("/phone/api/clock", json={"hours": 1})
            events = [await _event(lines) for _ in range(6)]
    assert [kind for kind, _ in events] == [
        "message",
        "message",
        "message",
        "toast",
        "commands",
        "clock",
    ]
    assert [data.get("text") for _, data in events[:4]] == ["hallo", "dag", "dag!", "gelukt"]
    assert events[2][1]["edited"] is True
    assert events[4][1]["commands"] == [{"command": "help", "description": "مساعدة"}]


async def _event(lines: AsyncIterator[str]) -> tuple[str, dict[str, object]]:
    kind = ""
    async for line in lines:
        if line.startswith("event: "):
            kind = line.removeprefix("event: ")
        if line.startswith("data: "):
            return kind, json.loads(line.removeprefix("data: "))
    raise AssertionError("the stream ended")
