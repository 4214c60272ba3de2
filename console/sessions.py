"""The cookie by which a browser is known: a token whose digest stands in the database."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from casework.signing_in import LASTS


@dataclass(frozen=True, slots=True)
class Sessions:
    """Gives and takes the cookie. `now` is the real time; `secure`: the browser comes by https."""

    secret: str
    now: Callable[[], datetime]
    secure: bool = False

    @property
    def cookie(self) -> str:
        """Its name: consoles at several ports of one machine share their cookies.

        A browser takes `__Host-` from this very host alone, by https (RFC 6265bis, 4.1.3.2).
        """
        prefix = "__Host-" if self.secure else ""
        return f"{prefix}wegwijs_{hashlib.sha256(self.secret.encode()).hexdigest()[:8]}"

    def keep(self, response: Response, token: str) -> None:
        response.set_cookie(
            self.cookie,
            token,
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="lax",
            secure=self.secure,
            path="/",
        )

    def forget(self, response: Response) -> None:
        response.delete_cookie(
            self.cookie, path="/", httponly=True, samesite="lax", secure=self.secure
        )
