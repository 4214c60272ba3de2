"""Logging in with an account of the organisation, as the settings say; all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cli.settings import LOOPBACK, PREFIX, Settings, SettingsError, networks_of
from cli.words import say

if TYPE_CHECKING:
    from console.entrance import Entrance

NEEDED = ("oidc_issuer", "oidc_client_id", "oidc_client_secret", "console_url")


def uses_accounts(settings: Settings) -> bool:
    """Whether colleagues log in with an account. SettingsError where a part of it is missing."""
    has = {name: bool(getattr(settings, name)) for name in NEEDED}
    if not any(has[name] for name in NEEDED if name.startswith("oidc")):
        return False
    for name in NEEDED:
        if not has[name]:
            others = ", ".join(_named(other) for other in NEEDED if other != name)
            raise SettingsError(f"{_named(name)} {say('setting-oidc-part', others=others)}")
    _check_address(str(settings.console_url))
    return True


def entrance_of(settings: Settings, secret: str, now: Callable[[], datetime]) -> Entrance | None:
    """How colleagues come in from elsewhere; None for links on loopback. Raises SettingsError."""
    if not uses_accounts(settings) or settings.oidc_client_secret is None:
        return None
    import time

    from console.entrance import Entrance
    from console.issuer import Issuer, Registration
    from console.tries import TriesOf
    from console.trips import Trips

    address = str(settings.console_url)
    registration = Registration(
        str(settings.oidc_issuer),
        str(settings.oidc_client_id),
        settings.oidc_client_secret.get_secret_value(),
        settings.oidc_trust_email,
    )
    return Entrance(
        address,
        Issuer(registration, now),
        Trips(secret, now, address.startswith("https://")),
        TriesOf(time.monotonic),
        networks_of(settings.console_proxies),
    )


def _check_address(address: str) -> None:
    """Cookies of a login are safe by https alone, or where nobody listens between."""
    parts = urlsplit(address)
    is_safe = parts.scheme == "https" or parts.hostname in LOOPBACK
    if not is_safe or parts.path or parts.query:
        raise SettingsError(f"{_named('console_url')}: {say('setting-oidc-address')}")


def _named(setting: str) -> str:
    return f"{PREFIX}{setting.upper()}"
