"""Mail by SMTP, as WEGWIJS_SMTP_URL says: `smtps://name:password@host:465?from=address`."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

SECONDS = 30
PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail goes in. `implicit`: TLS from the first byte, else once the server offers it."""

    host: str
    port: int
    sender: str
    implicit: bool
    user: str = ""
    password: str = field(default="", repr=False)

    def send(self, message: EmailMessage) -> None:
        """Hand a message over; it blocks. smtplib.SMTPException or OSError where it did not go.

        A password never goes over a line that is not encrypted.
        """
        with self._connected() as server:
            if self.user:
                server.login(self.user, self.password)
            server.send_message(message)

    def _connected(self) -> smtplib.SMTP:
        trusted = ssl.create_default_context()
        if self.implicit:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=SECONDS, context=trusted)
        server = smtplib.SMTP(self.host, self.port, timeout=SECONDS)
        try:
            self._encrypt(server, trusted)
        except BaseException:
            server.close()
            raise
        return server

    def _encrypt(self, server: smtplib.SMTP, trusted: ssl.SSLContext) -> None:
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=trusted)
            server.ehlo()
        elif self.user:
            raise smtplib.SMTPNotSupportedError("no STARTTLS, so no password is sent")


def mail_server(url: str) -> MailServer:
    """The server of an address. ValueError where it is none."""
    parts = urlsplit(url.strip())
    if parts.scheme not in PORTS or not parts.hostname or parts.path not in ("", "/"):
        raise ValueError(url)
    user = unquote(parts.username or "")
    given = parse_qs(parts.query).get("from", [user])[-1]
    if "@" not in given.strip("@") or any(sign.isspace() for sign in given):
        raise ValueError(url)
    return MailServer(
        parts.hostname,
        parts.port or PORTS[parts.scheme],
        given,
        parts.scheme == "smtps",
        user,
        unquote(parts.password or ""),
    )
