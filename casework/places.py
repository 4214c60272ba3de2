"""Places that appointments name: an address, a pin on the map and how to get there, kept once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from casework.cases import Actor
from casework.errors import CaseError, Reason
from casework.texts import check_line, check_text
from storage import audit, calendars
from storage.booking import Details
from storage.calendars import KnownPlaceRow

LONGEST_ROUTE = 500

Places = Mapping[str, KnownPlaceRow]
"""By name, in small letters."""


def save_place(
    connection: Connection, actor: Actor, place: KnownPlaceRow, now: datetime
) -> KnownPlaceRow:
    """Add a place or change it; appointments made from now on know it. CaseError."""
    tidy = replace(
        place,
        name=check_line(place.name),
        address=check_text(place.address),
        route=check_text(place.route, LONGEST_ROUTE),
    )
    _check_pin(tidy)
    calendars.save_place(connection, actor.municipality_id, tidy)
    audit.write_audit(connection, [actor.did("place saved", now, None, place=tidy.name)])
    return tidy


def remove_place(connection: Connection, actor: Actor, name: str, now: datetime) -> None:
    """Appointments that name it keep what they say. CaseError where there is none."""
    if not calendars.remove_place(connection, actor.municipality_id, name):
        raise CaseError(Reason.PLACE_UNKNOWN, value=name)
    audit.write_audit(connection, [actor.did("place removed", now, None, place=name)])


def known_places(connection: Connection, municipality_id: int) -> Places:
    return {
        place.name.casefold(): place for place in calendars.list_places(connection, municipality_id)
    }


def located(details: Details, places: Places) -> Details:
    """With what is known of the place it names; an address of its own goes first."""
    place = places.get(details.place.casefold())
    if place is None or (details.address and details.address != place.address):
        return details
    return replace(
        details,
        place=place.name,
        address=place.address,
        route=details.route or place.route,
        latitude=place.latitude,
        longitude=place.longitude,
    )


def changed(details: Details, values: Mapping[str, Any], places: Places) -> Details:
    """With other values; at another place, what was known of the former one goes."""
    if values.get("place", details.place) != details.place:
        details = replace(details, address="", route="", latitude=None, longitude=None)
    return located(replace(details, **values), places)


def _check_pin(place: KnownPlaceRow) -> None:
    """Both or none, and on this earth."""
    pin = place.latitude, place.longitude
    if pin == (None, None):
        return
    latitude, longitude = pin
    good = latitude is not None and longitude is not None
    if not (good and abs(latitude) <= 90 and abs(longitude) <= 180):  # type: ignore[arg-type]
        raise CaseError(Reason.PIN_UNUSABLE)
