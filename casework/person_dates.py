"""What the klantreis needs of a person's row."""

from __future__ import annotations

from collections.abc import Iterable

from flows.klantreis.person import PersonDates
from flows.lessons.paid import Entered, helped_until
from storage.people import PersonRow


def dates_of(person: PersonRow, paid: Iterable[Entered] = ()) -> PersonDates:
    """The dates of a row, with until when fixed costs are paid as staff know it."""
    return PersonDates(
        doelgroep=person.doelgroep.value,
        leerroute=person.leerroute.value if person.leerroute else None,
        koppeling=person.koppeling,
        huisvesting=person.huisvesting,
        brp=person.brp,
        kennisgeving=person.kennisgeving,
        pip=person.pip,
        bijstand=person.bijstand,
        geboortedatum=person.geboortedatum,
        gesprekken=person.gesprekken,
        helped_until=helped_until(paid),
    )
