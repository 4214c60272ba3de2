"""Which addresses Telegram accepts in links and buttons."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_HOST = re.compile(
    r"(?:[^\s.:/?#@\[\]]+\.)+[^\s.:/?#@\[\]]{2,}|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]"
)


def checked_link(address: str) -> str | None:
    """The address as Telegram keeps it (a scheme added, a slash after the host), or None.

    A host needs a dot: Telegram refuses `http://localhost`.
    """
    address = address.strip()
    if not address or any(char.isspace() for char in address):
        return None
    if address.lower().startswith(("tg:", "ton:", "tonsite:")):
        return address
    if address.lower().startswith("mailto:"):
        return address
    return _checked_http(address if "://" in address else f"http://{address}")


def _checked_http(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        port_is_right = parts.port is None or parts.port > 0
    except ValueError:
        return None
    host = parts.netloc.rpartition("@")[2].removesuffix(f":{parts.port}")
    if (
        parts.scheme.lower() not in ("http", "https")
        or not port_is_right
        or not _HOST.fullmatch(host)
    ):
        return None
    rest = address.partition("://")[2]
    return address if "/" in rest or "?" in rest or "#" in rest else f"{address}/"
