"""The commands `wegwijs place …`."""

from __future__ import annotations

from casework import places
from cli.output import row, tell
from cli.words import say
from cli.work import at_desk
from storage.calendars import KnownPlaceRow, list_places


def add(
    gemeente: str | None,
    name: str,
    address: str,
    route: str,
    latitude: float | None,
    longitude: float | None,
) -> None:
    """Keep a place, or change the one of this name."""
    with at_desk(gemeente) as desk:
        place = KnownPlaceRow(name, address, route, latitude, longitude)
        with desk.database.transaction() as connection:
            kept = places.save_place(connection, desk.actor, place, desk.now)
        tell(say("place-saved", name=kept.name))


def remove(gemeente: str | None, name: str) -> None:
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            places.remove_place(connection, desk.actor, name, desk.now)
        tell(say("place-removed", name=name))


def show(gemeente: str | None) -> None:
    """All of them, a line each."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            found = list_places(connection, desk.home.id)
        print(say("list-places"))
        for one in found:
            row(one.name, one.address, one.route, one.latitude, one.longitude)
