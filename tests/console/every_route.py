"""Every route of the console, and how it is asked for: with whose ids, and with which form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from httpx import AsyncClient, Response
from starlette.routing import BaseRoute, Mount

from console.guard import Guard
from tests.console.world import World

OPEN = {
    ("GET", "/login"),
    ("GET", "/login/{token}"),
    ("POST", "/login"),
    ("POST", "/taal"),
    ("GET", "/kalender/{token}.ics"),
    ("GET", "/account"),
    ("GET", "/account/koppel/{token}"),
    ("GET", "/account/terug"),
    ("GET", "/uitgelogd"),
}
"""Routes that need no login; another one is added here on purpose or not at all."""
BEHEER_CHANGES = {
    ("POST", f"/beheer/{path}")
    for path in (
        "collegas",
        "collegas/{colleague}",
        "collegas/{colleague}/link",
        "collegas/{colleague}/overdragen",
        "collegas/{colleague}/uit-dienst",
        "collegas/{colleague}/ongedaan",
        "bewaren",
        "bewaren/versie",
        "contact/{contact}",
        "contact/{contact}/versie",
    )
}
CHANGES = {
    ("POST", "/taken/{public_id}/klaar"),
    ("POST", "/taken/{public_id}/open"),
    ("POST", "/inburgeraars/{public_id}/uitnodigen"),
    ("POST", "/inburgeraars/{public_id}/afsluiten"),
    ("POST", "/inburgeraars/{public_id}/uren"),
    ("POST", "/inburgeraars/{public_id}/uren/terug"),
    ("POST", "/inburgeraars/{public_id}/resultaten"),
    ("POST", "/inburgeraars/{public_id}/resultaten/terug"),
    ("POST", "/inburgeraars/{public_id}/vertrek"),
    ("POST", "/inburgeraars/{public_id}/vertrek/terug"),
    ("POST", "/inburgeraars/{public_id}/gegevens"),
    ("POST", "/inburgeraars/{public_id}/geld"),
    ("POST", "/inburgeraars/{public_id}/notities"),
    ("POST", "/inburgeraars/{public_id}/notities/weg"),
    ("POST", "/inburgeraars/{public_id}/pauze"),
    ("POST", "/inburgeraars/{public_id}/hervat"),
    ("POST", "/inburgeraars/{public_id}/wissen"),
    ("POST", "/vandaag/afspraken/{appointment}/{deed}"),
    ("POST", "/afwezig"),
    ("POST", "/verzenden/{home}/aan"),
    ("POST", "/afwezig/{absence}/weg"),
    ("POST", "/berichten"),
    ("POST", "/berichten/tweede-ogen"),
    ("POST", "/berichten/{public_id}"),
    *(
        ("POST", f"/berichten/{{public_id}}/{verb}")
        for verb in (
            "kant-en-klaar",
            "bestand",
            "bestand/weg",
            "bewerk",
            "proef",
            "verstuur",
            "annuleer",
            "pauze",
            "verder",
            "stop",
            "opnieuw",
            "kopie",
        )
    ),
    ("POST", "/vragen/{public_id}/zin"),
    ("POST", "/vragen/{public_id}/woorden"),
    ("POST", "/vragen/{public_id}/stem"),
    ("POST", "/vragen/{public_id}/intrekken"),
    ("POST", "/vragen/{public_id}/overnemen"),
    ("POST", "/vragen/{public_id}/teruggeven"),
    ("POST", "/vragen/{public_id}/toewijzen"),
    ("POST", "/vragen/{public_id}/sluiten"),
    ("POST", "/vragen/{public_id}/heropenen"),
    ("POST", "/vragen/{public_id}/tolk"),
    ("POST", "/inburgeraars/{public_id}/plan"),
    ("POST", "/agenda/afspraken/{appointment}"),
    ("POST", "/agenda/afspraken/{appointment}/annuleer"),
    ("POST", "/agenda/afspraken/{appointment}/terug"),
    ("POST", "/agenda/aanwezig"),
    ("POST", "/agenda/aanwezig/terug"),
    ("POST", "/agenda/import"),
    ("POST", "/agenda/import/neem-over"),
    ("POST", "/agenda/koppeling"),
    ("POST", "/agenda/koppeling/stop"),
    *BEHEER_CHANGES,
    ("POST", "/herinneringen/soort/{kind}"),
    ("POST", "/herinneringen/soort/{kind}/terug"),
    ("POST", "/herinneringen/soort/{kind}/versie"),
    *(
        ("POST", f"/beheer/vertalingen/{path}")
        for path in (
            "{taal}/{bericht}/goed",
            "{taal}/{bericht}/voorstel",
            "{taal}/{bericht}/afwijzen",
            "{taal}/{bericht}/intrekken",
            "{taal}/{bericht}/controle",
            "{taal}/{bericht}/opname",
            "{taal}/{bericht}/opname/weg",
            "opname/{opname}/terug",
            "ongedaan/{besluit}",
            "in",
            "in/neem-over",
        )
    ),
}
OWN = {("POST", "/agenda/koppeling"), ("POST", "/agenda/koppeling/stop")}
"""What a colleague changes of their own alone."""
READS = {("POST", "/inburgeraars/{public_id}/openen")}
"""A reason to read: who may not change anything gives one too."""
FORM = {
    "soort": "map",
    "uren": "3",
    "datum": "21-11-2026",
    "rij": "1",
    "tekst": "Belt liever",
    "notitie": "x",
    "zeker": "ja",
    "waarom": "desk",
    "voornaam": "Anders",
    "zin": "fine",
    "woorden": "Kom maar langs",
    "taal": "eigen",
    "wanneer": "di 14:00",
    "stand": "0",
}
SHARED = {
    "/inburgeraars/{public_id}/begroting",
    "/groepen/{course}/begroting/{public_id}",
}
"""What is there only while a person shares it: here nobody does."""
UNTOLD = {"/beheer/vertalingen/opname/{opname}"}
"""What is there only once somebody recorded it: here nobody did."""


def routes(world: World) -> Iterator[tuple[str, str]]:
    """(method, path) of every route that the application knows."""
    guard = world.app()
    assert isinstance(guard, Guard)
    application = guard._app
    assert isinstance(application, FastAPI)
    yield from _walk(application.routes)


def _walk(routes: Sequence[BaseRoute]) -> Iterator[tuple[str, str]]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield from ((method, route.path) for method in sorted(route.methods or ()))
        elif isinstance(included := getattr(route, "original_router", None), APIRouter):
            yield from _walk(included.routes)
        else:  # nothing else may be there
            assert isinstance(route, Mount)
            assert route.path.startswith("/static")


def address(world: World, path: str, name: str) -> str:
    """The route's path with the ids of this person, their task and their appointment."""
    subject: Any = world.people[name]
    if path.startswith("/taken/"):
        subject = world.tasks[name]
    elif path.startswith("/berichten/"):
        subject = world.broadcasts[name]
    ids = {
        "{public_id}": subject.public_id,
        "{token}": "t",
        "{course}": "c",
        "{appointment}": world.appointments[name].public_id,
        "{deed}": "was-er",
        "{kind}": "intake",
        "{contact}": "consulent",
        "{absence}": world.absences["els"].public_id,
        "{file}": world.files[name],
        "{colleague}": world.staff["bert"].public_id,
        "{taal}": "ar",
        "{bericht}": "menu-hello",
        "{besluit}": "b",
        "{opname}": "o",
        "{home}": next(
            home.public_id
            for home in world.homes.values()
            if home.id == world.people[name].municipality_id
        ),
    }
    for placeholder, id in ids.items():
        path = path.replace(placeholder, id)
    return path


def is_of_person(path: str) -> bool:
    return any(id in path for id in ("{public_id}", "{appointment}", "{file}"))


async def ask(client: AsyncClient, world: World, method: str, path: str, name: str) -> Response:
    person = world.people[name]
    form = {
        "chat": str(world.chats[name]),
        "bekend": "0",
        "gezien": person.updated_at.isoformat(),
        "wie": world.staff["els"].public_id,
        "vervanger": world.staff["anna"].public_id,
        "vanaf": "21-11-2026",
        **FORM,
    }
    if path.startswith("/berichten"):
        form["gemeente"] = str(person.municipality_id)
    if path.endswith(("/resultaten", "/vertrek")):
        form |= {"onderdeel": "lezen", "uitslag": "ja", "hoe": "anders", "vertrokken": "21-11-2026"}
    body = form if method == "POST" else None
    asked = {"taal": "ar"} if path == "/beheer/vertalingen/uit" else {}
    return await client.request(method, address(world, path, name), data=body, params=asked)
