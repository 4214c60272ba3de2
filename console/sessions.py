"""Who is logged in: a signed cookie that names a colleague until eight hours have passed."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

LASTS = timedelta(hours=8)


@dataclass(frozen=True, slots=True)
class Sessions:
    """Makes and reads the cookie `<staff id>.<expires>.<signature>`. `now` is the real time."""

    secret: str
    now: Callable[[], datetime]

    @property
    def cookie(self) -> str:
        """Its name: consoles at several ports of one machine share their cookies."""
        return f"wegwijs_{hashlib.sha256(self.secret.encode()).hexdigest()[:8]}"

    def log_in(self, response: Response, staff_id: int) -> None:
        response.set_cookie(
            self.cookie,
            self.sign(staff_id),
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="lax",
            path="/",
        )

    def log_out(self, response: Response) -> None:
        response.delete_cookie(self.cookie, path="/", httponly=True, samesite="lax")

    def sign(self, staff_id: int) -> str:
        told = f"{staff_id}.{int((self.now() + LASTS).timestamp())}"
        return f"{told}.{self._signature(told)}"

    def read(self, cookie: str | None) -> int | None:
        """The id of the colleague; None for a cookie that is not ours, or no longer."""
        told, _, signature = (cookie or "").rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(told).encode()):
            return None
        staff_id, _, expires = told.partition(".")
        return int(staff_id) if self.now().timestamp() < int(expires) else None

    def _signature(self, told: str) -> str:
        key = hashlib.sha256(f"console session {self.secret}".encode()).digest()
        digest = hmac.digest(key, told.encode(), "sha256")
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")
