"""What the command line says of settings: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_SETTINGS: Mapping[str, tuple[str, str]] = {
    "setting-address": (
        "schrijf host:poort, zoals 127.0.0.1:8080",
        "must be host:port, like 127.0.0.1:8080",
    ),
    "setting-hours": (
        "schrijf begin-eind, zoals 21:00-08:00",
        "must be begin-end, like 21:00-08:00",
    ),
    "setting-scheme": ("begint met https:// (of http://)", "must begin with https:// (or http://)"),
    "setting-host": (
        "schrijf een adres als https://wegwijs.example",
        "must be an address like https://wegwijs.example",
    ),
    "setting-profile": (
        "schrijf de naam van een profiel, zoals heemstede",
        "must be the name of a profile, like heemstede",
    ),
    "setting-public": (
        "begint met https://; Telegram bezorgt nergens anders",
        "must begin with https://; Telegram delivers nowhere else",
    ),
    "setting-secret": (
        "1 tot 256 tekens: A-Z, a-z, 0-9, _ en -",
        "must be 1 to 256 of A-Z, a-z, 0-9, _ and -",
    ),
    "setting-token": (
        "dit is geen token van een bot; kopieer het van @BotFather (123456:AB…)",
        "is not a bot's token; copy it from @BotFather (123456:AB…)",
    ),
    "setting-number": (
        "schrijf een heel getal van 1 tot {most}",
        "must be a whole number from 1 to {most}",
    ),
    "setting-no-token": (
        "ontbreekt: het token dat @BotFather u gaf (of probeer `wegwijs demo`: dat heeft er "
        "geen nodig)",
        "is missing: the token that @BotFather gave you (or try `wegwijs demo`, which needs none)",
    ),
    "setting-no-home": (
        "ontbreekt: de naam van een profiel, zoals heemstede",
        "is missing: the name of a profile, like heemstede",
    ),
    "setting-missing": ("ontbreekt", "is missing"),
    "setting-unknown": ("onbekende instelling", "there is no such setting"),
    "setting-name": (
        "kleine letters, cijfers, _ en -, tot 32 tekens",
        "must be small letters, digits, _ and -, up to 32 of them",
    ),
    "setting-unusable": (
        "deze waarde kan niet ({problem})",
        "this value can not be used ({problem})",
    ),
    "setting-unread": (
        "{path} is niet te lezen ({problem})",
        "{path} can not be read ({problem})",
    ),
    "setting-no-bot": ("{path} heeft geen [[bot]]", "{path} has no [[bot]]"),
    "setting-same-name": (
        "{path}: twee bots hebben dezelfde naam",
        "{path}: two bots have the same name",
    ),
    "setting-same-token": (
        "{path}: twee bots hebben hetzelfde token",
        "{path}: two bots have the same token",
    ),
    "setting-taken": (
        "op {address} kan niet geluisterd worden ({problem}); draait er al een Wegwijs? Of kies "
        "een andere poort",
        "{address} can not be listened on ({problem}); is another Wegwijs running, or choose "
        "another port",
    ),
}
