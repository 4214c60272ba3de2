"""On the way to the organisation's login and back: what a browser has to bring back with it.

The cookie is signed, so nothing is kept here of who only sets out. It lasts ten minutes, and
`storage.logins.spend` sees to it that it comes back once.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

LASTS = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Trip:
    """`verifier`: for PKCE (RFC 7636); `link`: that was opened, by its token."""

    state: str
    nonce: str
    verifier: str
    link: str | None
    expires: int

    @property
    def challenge(self) -> str:
        """What the issuer is told of the verifier (RFC 7636, 4.2, S256)."""
        return _encoded(hashlib.sha256(self.verifier.encode()).digest())


@dataclass(frozen=True, slots=True)
class Trips:
    """Makes and reads them. `now` is the real time; `secure`: the browser comes by https."""

    secret: str
    now: Callable[[], datetime]
    secure: bool

    @property
    def cookie(self) -> str:
        return "__Host-wegwijs_trip" if self.secure else "wegwijs_trip"

    def begin(self, link: str | None) -> Trip:
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        return Trip(state, nonce, verifier, link, int((self.now() + LASTS).timestamp()))

    def keep(self, response: Response, trip: Trip) -> None:
        response.set_cookie(
            self.cookie,
            self.sign(trip),
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="lax",  # strict would not come along from the issuer's site
            secure=self.secure,
            path="/",
        )

    def forget(self, response: Response) -> None:
        response.delete_cookie(
            self.cookie, path="/", httponly=True, samesite="lax", secure=self.secure
        )

    def sign(self, trip: Trip) -> str:
        told = _encoded(json.dumps(asdict(trip)).encode())
        return f"{told}.{self._signature(told)}"

    def read(self, cookie: str | None, state: str) -> Trip | None:
        """The trip of this browser that has this state; None for another's, or too late."""
        told, _, signature = (cookie or "").rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(told).encode()):
            return None
        trip = Trip(**json.loads(base64.urlsafe_b64decode(told + "==")))
        is_its = hmac.compare_digest(trip.state.encode(), state.encode())
        return trip if is_its and self.now().timestamp() < trip.expires else None

    def _signature(self, told: str) -> str:
        key = hashlib.sha256(f"console trip {self.secret}".encode()).digest()
        return _encoded(hmac.digest(key, told.encode(), "sha256"))


def _encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")
