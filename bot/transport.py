"""The wire to Telegram: python-telegram-bot's `Bot` on one kept aiohttp client.

    NetworkError
     ├─ NotSentError         no connection could be made: Telegram has seen nothing
     ├─ ServerError          Telegram answered 5xx (501, 504 apart): it did not do it
     └─ TimedOut
         └─ AnswerLostError  the request left and no answer came: done or not, nobody knows
    FloodError               refused for now (429), with the seconds to wait

python-telegram-bot's own transport (httpx) collapses under concurrent requests.
"""

from __future__ import annotations

import json
import os
import ssl
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal, NoReturn, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import orjson
from telegram import Bot, InputFile
from telegram._utils.types import ODVInput
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]

TELEGRAM_API_URL = "https://api.telegram.org"
CONNECT_TIMEOUT = 10.0
WRITE_TIMEOUT = 20.0
READ_TIMEOUT = 20.0
KEEP_ALIVE = 30.0
"""Seconds an idle connection is kept: shorter than Telegram's, whose close would race a send."""

_NOT_IMPLEMENTED = 501
_GATEWAY_TIMEOUT = 504
_TOO_LARGE = 413
_TOO_MANY_REQUESTS = 429
_UNSTATED_WAIT = 5.0


class NotSentError(NetworkError):
    """No connection could be made; Telegram has not seen the request."""


class ServerError(NetworkError):
    """Telegram answered that it cannot serve at the moment (5xx)."""


class AnswerLostError(TimedOut):
    """The request was written and its answer never came; it may have been carried out."""


class FloodError(TelegramError):
    """Telegram's limit was passed; the request may be repeated after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests: wait {seconds} s")
        self.seconds = seconds


_BEFORE_SENDING = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)


def certificate_bundle(environment: Mapping[str, str]) -> str | None:
    """The CA bundle the host asks for, as requests and OpenSSL name it; None is the system's."""
    return environment.get("SSL_CERT_FILE") or environment.get("REQUESTS_CA_BUNDLE") or None


def proxy_for(url: str) -> str | None:
    """The proxy that the host names for this address (HTTPS_PROXY, HTTP_PROXY, NO_PROXY)."""
    parts = urlsplit(url)
    if not parts.hostname or proxy_bypass(parts.hostname):
        return None
    return getproxies().get(parts.scheme)


class AiohttpRequest(BaseRequest):
    """One kept client for all requests of a bot; it opens at first use and closes once.

    `HTTPS_PROXY`, `NO_PROXY` and the CA bundle come from the environment. Connections are not
    limited: the sender's window already bounds how many requests are under way.
    """

    __slots__ = ("_proxies", "_session")

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float | None:
        return READ_TIMEOUT

    async def initialize(self) -> None:
        self._opened()

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """python-telegram-bot's own logs what it cannot read: people's messages."""
        try:
            parsed = _loads(payload)
        except (ValueError, RecursionError):
            parsed = None
        if not isinstance(parsed, dict):
            raise TelegramError("what answers is not Telegram, or its answer was damaged")
        return parsed

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 no pool to wait for
    ) -> tuple[int, bytes]:
        """The status and body of one request; raises the errors of this module."""
        body = _body(request_data)
        files = request_data is None or request_data.contains_files
        timeout = _timeout(read_timeout, write_timeout, connect_timeout, files=files)
        session = self._opened()
        try:
            async with session.request(
                method,
                url,
                data=body,
                timeout=timeout,
                allow_redirects=False,
                proxy=self._proxy_for(url),
            ) as response:
                status, payload = response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            _raise_by_consequence(error)
        if status == _NOT_IMPLEMENTED:
            raise BadRequest("the server does not know this method")
        if status >= 500:
            _raise_server_trouble(status)
        if status == _TOO_MANY_REQUESTS:
            raise FloodError(_seconds_to_wait(payload))
        if status == _TOO_LARGE:
            raise BadRequest("the request is larger than Telegram takes in")
        return status, payload

    def _proxy_for(self, url: str) -> str | None:
        """Asked once a server: aiohttp's own `trust_env` costs as much as the request."""
        server = url.split("/", 3)[2]
        if server not in self._proxies:
            self._proxies[server] = proxy_for(url)
        return self._proxies[server]

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = _open_session()
        return self._session


def _open_session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, ssl=_trusted(), keepalive_timeout=KEEP_ALIVE),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": "wegwijs"},
    )


def _trusted() -> ssl.SSLContext | Literal[True]:
    """Whose certificates are believed; aiohttp has those of the system at hand already."""
    bundle = certificate_bundle(os.environ)
    return True if bundle is None else ssl.create_default_context(cafile=bundle)


def _body(data: RequestData | None) -> aiohttp.BytesPayload | aiohttp.FormData | None:
    if data is None or (not data.parameters and not data.contains_files):
        return None
    if data.contains_files:
        return _form(data)
    return aiohttp.BytesPayload(orjson.dumps(data.parameters), content_type="application/json")


def _loads(payload: bytes) -> Any:
    """orjson is strict: half a character, and bytes that are no text, are read by Python's own."""
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        return json.loads(payload.decode("utf-8", "replace"))


def _form(data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form


@lru_cache
def _timeout(
    read: ODVInput[float], write: ODVInput[float], connect: ODVInput[float], *, files: bool
) -> aiohttp.ClientTimeout:
    """A bound on the whole, so that a trickle ends too. Files may take long: for them one on
    each silence besides, which is a timer more, set anew at whatever comes in."""
    reading, connecting = _seconds(read, READ_TIMEOUT), _seconds(connect, CONNECT_TIMEOUT)
    if not files:
        return aiohttp.ClientTimeout(total=reading, connect=connecting)
    parts = (reading, _seconds(write, WRITE_TIMEOUT), connecting)
    whole = None if None in parts else sum(part for part in parts if part is not None)
    return aiohttp.ClientTimeout(total=whole, connect=connecting, sock_read=reading)


def _seconds(given: ODVInput[float], default: float) -> float | None:
    return default if given is BaseRequest.DEFAULT_NONE else cast("float | None", given)


def _raise_by_consequence(error: Exception) -> NoReturn:
    """Only the kind of error is told: its own text may hold the address, and so the token."""
    kind = type(error).__name__
    if isinstance(error, _BEFORE_SENDING):
        raise NotSentError(f"no connection to Telegram ({kind})") from error
    raise AnswerLostError(f"no answer from Telegram ({kind})") from error


def _raise_server_trouble(status: int) -> NoReturn:
    if status == _GATEWAY_TIMEOUT:
        raise AnswerLostError(f"no answer from Telegram ({status})")
    raise ServerError(f"Telegram cannot serve at the moment ({status})")


def _seconds_to_wait(payload: bytes) -> float:
    """`parameters.retry_after` of a refusal (Bot API, ResponseParameters)."""
    try:
        return float(json.loads(payload)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return _UNSTATED_WAIT


class TelegramBot(Bot):
    """python-telegram-bot's `Bot`, with plain calls where no objects are wanted."""

    async def call(
        self,
        method: str,
        params: Mapping[str, Json] = {},
        files: Mapping[str, tuple[str, bytes]] = {},
        *,
        read_timeout: float = READ_TIMEOUT,
    ) -> Json:
        """The `result` of one Bot API method, as JSON.

        `files` maps a parameter to (file name, content); a parameter that is not in `params`
        itself is the file, otherwise `params` refers to it as `attach://name`.
        Raises telegram.error.TelegramError, among them the errors of this module.
        """
        data: dict[str, object] = dict(params)
        for name, (filename, content) in files.items():
            data[name] = InputFile(content, filename=filename)
        try:
            result = await self._post(method, data, read_timeout=read_timeout)
        except KeyError:
            raise TelegramError("what answers is not Telegram: there is no result") from None
        return cast("Json", result)

    async def download(self, path: str) -> bytes:
        """A file by the path that `getFile` gives. Raises telegram.error.TelegramError."""
        status, content = await self.request.do_request(f"{self.base_file_url}/{path}", "GET")
        if status != 200:
            raise BadRequest("the file is not there (any more)")
        return content


def open_bot(token: str, api_url: str = TELEGRAM_API_URL) -> TelegramBot:
    """A bot on its own client; `await bot.initialize()` asks Telegram who it is."""
    base, request = api_url.rstrip("/"), AiohttpRequest()
    return TelegramBot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )
