"""What stands before every page: whose request it is, and what a browser may do with it.

It refuses other names than its own (DNS rebinding), requests that came through a proxy it does
not know, and changes asked for by another site. With links alone its names are those of this
machine, and it knows no proxy: those need OIDC.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from console.entrance import LOOPBACK, Door
from console.languages import N_, _, chosen, in_language

log = structlog.get_logger()

SAFE_METHODS = frozenset({"GET", "HEAD"})
BEHIND_A_PROXY = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
STATIC = "/static/"
UNCHANGED = 204
"""What a page that asks every few seconds mostly hears: no line in the log each time."""
PAGE_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(self), geolocation=()",
}
BY_HTTPS: Mapping[str, str] = {"Strict-Transport-Security": "max-age=31536000"}
"""What is said besides where browsers come by https."""
MOST_BODY = 6_000_000
"""Bytes of the largest form: a file of 5 MB with what stands around it."""
REFUSALS: Mapping[str, tuple[int, str]] = {
    "host": (400, N_("Deze naam hoort niet bij de console.")),
    "proxy": (
        403,
        N_("Achter een proxy heeft de console OIDC nodig, en moet hij die proxy kennen."),
    ),
    "size": (413, N_("Dit is te groot: hooguit 5 MB.")),
    "site": (403, N_("Deze wijziging kwam van een andere site en is niet uitgevoerd.")),
}


class Guard:
    """Lets good requests through, adds the headers, and logs the route, never the path."""

    def __init__(self, app: ASGIApp, door: Door = LOOPBACK) -> None:
        self._app = app
        self._door = door
        self._headers = {**PAGE_HEADERS, **(BY_HTTPS if door.is_secure else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        answered = _Answered(send, self._headers, kept=str(scope["path"]).startswith(STATIC))
        refusal = self._refusal(scope, Headers(scope=scope))
        began = time.monotonic()
        if refusal is None:
            await self._app(scope, receive, answered)
        else:
            refused = _refused(refusal, Headers(scope=scope))
            await refused(scope, receive, answered)
        if answered.status != UNCHANGED and not answered.kept:
            _note(scope, answered.status, refusal, time.monotonic() - began)

    def _refusal(self, scope: Scope, headers: Headers) -> str | None:
        if _name_of(headers.get("host", "")) not in self._door.hosts:
            return "host"
        if any(name in headers for name in BEHIND_A_PROXY):
            if not self._door.is_proxy(_peer(scope)):
                return "proxy"
            scope["client"] = (_asked_for(headers), 0)
        if scope["method"] not in SAFE_METHODS and not _is_own(headers):
            return "site"
        return "size" if _is_large(headers) else None


class _Answered:
    """Adds the headers to whatever is answered, and remembers how it went."""

    def __init__(self, send: Send, told: Mapping[str, str], *, kept: bool) -> None:
        self._send, self._told = send, told
        self.kept = kept
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers.update(self._told)
            headers["Cache-Control"] = "max-age=3600" if self.kept else "no-store"
        await self._send(message)


def _refused(refusal: str, headers: Headers) -> PlainTextResponse:
    code, words = REFUSALS[refusal]
    with in_language(chosen(headers.get("cookie", ""))):
        return PlainTextResponse(_(words), code)


def _peer(scope: Scope) -> str:
    """The address at the other end of the line."""
    return str((scope.get("client") or ("",))[0])


def _asked_for(headers: Headers) -> str:
    """For whom a known proxy asks: what it added itself, at the end. Others' words stand before."""
    return headers.get("x-forwarded-for", "").rpartition(",")[2].strip() or "?"


def _name_of(host: str) -> str:
    """The name without its port: `[::1]:8081` is `[::1]`."""
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].lower()


def _is_large(headers: Headers) -> bool:
    """More than a form holds, or so much that nobody says how much: nothing of it is read."""
    length = headers.get("content-length", "0")
    return "transfer-encoding" in headers or not length.isdecimal() or int(length) > MOST_BODY


def _is_own(headers: Headers) -> bool:
    """Whether the console's own page asks for the change, as the browser tells."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = headers.get("origin", "")
    return origin.partition("://")[2] == headers["host"]


def _note(scope: Scope, status: int, refusal: str | None, seconds: float) -> None:
    """A line for the log: the template of the route, so no names and no tokens."""
    route = getattr(scope.get("route"), "path", "?")
    told = {} if refusal is None else {"refused": refusal}
    log.info(
        "console",
        method=scope["method"],
        route=route,
        status=status,
        milliseconds=round(seconds * 1000),
        **told,
    )
