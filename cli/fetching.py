"""Fetch a calendar from its address: https alone, never much, never for long."""

from __future__ import annotations

import os
import ssl
from urllib.parse import urljoin, urlsplit

import aiohttp

from bot.transport import certificate_bundle, proxy_for
from casework.calendar_blocks import MOST_BYTES
from casework.errors import CaseError, Reason

PATIENCE = aiohttp.ClientTimeout(total=60, connect=10, sock_read=20)
MOST_REDIRECTS = 3


Fetched = tuple[bytes | None, str | None]
"""The bytes and their ETag; no bytes where they are what they were."""


async def fetch(url: str, etag: str | None) -> Fetched:
    """CaseError where it can not be fetched; the address itself is never told: it is a secret."""
    context = ssl.create_default_context(cafile=certificate_bundle(os.environ))
    headers = {"User-Agent": "wegwijs"} | ({"If-None-Match": etag} if etag else {})
    try:
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=context), timeout=PATIENCE, headers=headers
        ) as session:
            return await _followed(session, url, etag)
    except CaseError:
        raise
    except TimeoutError:
        raise CaseError(Reason.CALENDAR_NOT_REACHED, problem="timeout") from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise CaseError(Reason.CALENDAR_NOT_REACHED, problem=type(error).__name__) from None


async def _followed(session: aiohttp.ClientSession, url: str, etag: str | None) -> Fetched:
    """Where it moved to is followed some times, but never away from https."""
    for _ in range(MOST_REDIRECTS + 1):
        if urlsplit(url).scheme != "https":
            raise CaseError(Reason.CALENDAR_NOT_REACHED, problem="http")
        async with session.get(url, allow_redirects=False, proxy=proxy_for(url)) as response:
            if response.status == 304:
                return None, etag
            if response.status in (301, 302, 303, 307, 308):
                url = urljoin(url, response.headers.get("Location", ""))
                continue
            if response.status != 200:
                raise CaseError(Reason.CALENDAR_NOT_REACHED, problem=str(response.status))
            return await _body(response), response.headers.get("ETag")
    raise CaseError(Reason.CALENDAR_NOT_REACHED, problem="redirects")


async def _body(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for part in response.content.iter_chunked(2**16):
        body += part
        if len(body) > MOST_BYTES:
            raise CaseError(Reason.CALENDAR_TOO_LARGE)
    return bytes(body)
