"""What the command line says of logging in with an account: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_LOGINS: Mapping[str, tuple[str, str]] = {
    "setting-issuer": (
        "begint met https://: het adres van de inlogdienst van uw organisatie",
        "must begin with https://: the address of your organisation's login",
    ),
    "setting-networks": (
        "schrijf adressen of netwerken met komma's, zoals 10.0.0.5,10.1.0.0/16",
        "must be addresses or networks with commas, like 10.0.0.5,10.1.0.0/16",
    ),
    "setting-yes-no": ("schrijf true of false", "must be true or false"),
    "setting-oidc-part": (
        "ontbreekt: inloggen met OIDC vraagt ook {others}",
        "is missing: logging in with OIDC also needs {others}",
    ),
    "setting-oidc-address": (
        "begint met https:// (op deze machine mag http://127.0.0.1:poort), zonder pad",
        "must begin with https:// (on this machine http://127.0.0.1:port will do), without a path",
    ),
    "setting-not-loopback": (
        "{address} is niet alleen deze machine, en daar heeft de console OIDC nodig: zet "
        "WEGWIJS_OIDC_ISSUER, of gebruik 127.0.0.1:8081",
        "{address} is not this machine alone, and there the console needs OIDC: set "
        "WEGWIJS_OIDC_ISSUER, or use 127.0.0.1:8081",
    ),
    "staff-link": (
        "Maak een link die één keer werkt: om in te loggen, of met OIDC om een werkaccount te koppelen.",
        "Make a link that works once: to log in, or with OIDC to bind a work account.",
    ),
    "staff-link-lasts": (
        "deze link werkt één keer, tot {until}",
        "this link works once, until {until}",
    ),
    "staff-link-binds": (
        "deze link koppelt het werkaccount van {login}, één keer, tot {until}; geef hem aan niemand anders",
        "this link binds the work account of {login}, once, until {until}; give it to nobody else",
    ),
}
