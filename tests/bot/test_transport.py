"""What was certainly not sent is told from what may have been."""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.transport import (
    AiohttpRequest,
    AnswerLostError,
    FloodError,
    NotSentError,
    ServerError,
    TelegramBot,
    certificate_bundle,
    open_bot,
)
from tests.bot.wire import TOKEN, Answer, Telegram, hangs_up, ok, refused, says_nothing, telegram


@pytest.fixture
async def server() -> AsyncIterator[Telegram]:
    async with telegram() as running:
        yield running


@pytest.fixture
async def bot(server: Telegram) -> AsyncIterator[TelegramBot]:
    bot = open_bot(TOKEN, server.url)
    yield bot
    await bot.shutdown()
    for request in bot._request:
        await request.shutdown()


async def test_parameters_travel_as_json_with_their_structure(
    server: Telegram, bot: TelegramBot
) -> None:
    server.will("sendMessage", ok({"message_id": 5}))
    keyboard = {"inline_keyboard": [[{"text": "ሰላም", "callback_data": "a"}]]}
    sent = await bot.call("sendMessage", {"chat_id": 7_000_000_001, "reply_markup": keyboard})
    assert sent == {"message_id": 5}
    assert server.calls("sendMessage") == [{"chat_id": 7_000_000_001, "reply_markup": keyboard}]


async def test_a_file_travels_beside_its_parameters(server: Telegram, bot: TelegramBot) -> None:
    media = {"type": "photo", "media": "attach://picture"}
    await bot.call("editMessageMedia", {"chat_id": 7, "media": media}, {"picture": ("p.png", b"1")})
    seen = server.seen[0]
    assert seen.files == {"picture": ("p.png", b"1")}
    assert seen.params == {
        "chat_id": "7",
        "media": '{"type": "photo", "media": "attach://picture"}',
    }


async def test_one_connection_is_kept(server: Telegram, bot: TelegramBot) -> None:
    ports: set[object] = set()

    async def remember(request: object) -> object:
        ports.add(request.transport.get_extra_info("peername"))  # type: ignore[attr-defined]
        return await ok(True)(request)  # type: ignore[arg-type]

    server.otherwise = remember  # type: ignore[assignment]
    for _ in range(5):
        await bot.call("sendMessage", {"chat_id": 7})
    assert len(ports) == 1


async def test_nothing_listens_so_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        bot = open_bot(TOKEN, f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(NotSentError) as caught:
            await bot.call("sendMessage", {"chat_id": 7})
        await bot._request[1].shutdown()
    assert TOKEN not in str(caught.value)


async def test_an_unknown_host_means_nothing_was_sent() -> None:
    bot = open_bot(TOKEN, "http://no-such-host.invalid")
    with pytest.raises(NotSentError):
        await bot.call("sendMessage", {"chat_id": 7})
    await bot._request[1].shutdown()


async def test_a_connection_closed_before_the_answer_leaves_it_unknown(
    server: Telegram, bot: TelegramBot
) -> None:
    server.will("sendMessage", hangs_up)
    with pytest.raises(AnswerLostError):
        await bot.call("sendMessage", {"chat_id": 7})
    assert len(server.seen) == 1, "a request that was written is not repeated by itself"


async def test_an_answer_that_does_not_come_in_time_leaves_it_unknown(
    server: Telegram, bot: TelegramBot
) -> None:
    server.will("sendMessage", says_nothing)
    with pytest.raises(AnswerLostError):
        await bot.call("sendMessage", {"chat_id": 7}, read_timeout=0.05)


async def test_a_gateway_that_gave_up_waiting_leaves_it_unknown(
    server: Telegram, bot: TelegramBot
) -> None:
    server.will("sendMessage", refused(504, "Gateway Timeout"))
    with pytest.raises(AnswerLostError):
        await bot.call("sendMessage", {"chat_id": 7})


async def test_a_server_in_trouble_did_not_do_it(server: Telegram, bot: TelegramBot) -> None:
    server.will("sendMessage", refused(502, "Bad Gateway"))
    with pytest.raises(ServerError):
        await bot.call("sendMessage", {"chat_id": 7})


async def test_refusals_keep_their_own_kind(server: Telegram, bot: TelegramBot) -> None:
    server.will(
        "sendMessage",
        refused(400, "Bad Request: chat not found"),
        refused(501, "not implemented"),
        refused(413, "Request Entity Too Large"),
        refused(403, "Forbidden: bot was blocked by the user"),
        refused(401, "Unauthorized"),
    )
    for kind in (BadRequest, BadRequest, BadRequest, Forbidden, InvalidToken):
        with pytest.raises(kind):
            await bot.call("sendMessage", {"chat_id": 7})


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (refused(429, "Too Many Requests: retry after 3", retry_after=3), 3.0),
        (refused(429, "Too Many Requests"), 5.0),
    ],
)
async def test_a_flood_says_how_long_to_wait(
    server: Telegram, bot: TelegramBot, answer: Answer, seconds: float
) -> None:
    server.will("sendMessage", answer)
    with pytest.raises(FloodError) as caught:
        await bot.call("sendMessage", {"chat_id": 7})
    assert caught.value.seconds == seconds


async def test_the_client_can_be_closed_twice_and_opens_again() -> None:
    request = AiohttpRequest()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()
    await request.initialize()
    await request.shutdown()


async def test_the_proxy_of_the_host_is_used(
    server: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", server.url)
    bot = open_bot(TOKEN, "http://telegram.invalid")
    assert await bot.call("sendMessage", {"chat_id": 7}) is True
    await bot._request[1].shutdown()
    assert len(server.seen) == 1


def test_the_bundle_of_the_host_is_used() -> None:
    assert certificate_bundle({"REQUESTS_CA_BUNDLE": "/r.pem"}) == "/r.pem"
    assert (
        certificate_bundle({"REQUESTS_CA_BUNDLE": "/r.pem", "SSL_CERT_FILE": "/s.pem"}) == "/s.pem"
    )
    assert certificate_bundle({"SSL_CERT_FILE": ""}) is None


async def test_a_broken_bundle_is_an_error_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "bundle.pem"
    broken.write_text("not a certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(broken))
    with pytest.raises(ssl.SSLError):
        await AiohttpRequest().initialize()
