"""Who pays what of somebody's fixed costs now, and whether that is known at all.

Nothing is called paid that is not known to be: the municipality's file says it, or staff
entered it for this person, and only for as long as the help lasts (Participatiewet, art. 56a).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from flows.klantreis.journey import add
from flows.klantreis.model import Part, Profile
from flows.klantreis.person import WITH_ASYLUM, PersonDates
from flows.lessons.model import Cost

Payer = Literal["gemeente", "ik", "vraag"]
"""They pay it, I pay it myself, or ask before a bill is left."""
MONTHS = "ontzorgen"
"""The fact that says how many months the law has it last."""
ITEMS: Mapping[Cost, str] = {
    "huur": "huur",
    "energie": "energie",
    "water": "energie",
    "zorg": "zorgverzekering",
}
"""The thing to see to when moving house that says who pays each cost."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What staff entered of one cost of a person; `until`: the last day for which it is so."""

    what: str
    paid: bool
    until: date | None = None


def helped_until(entered: Iterable[Entered]) -> date | None:
    """The last day on which staff know that something is paid; None where they named none."""
    return max((one.until for one in entered if one.paid and one.until), default=None)


def payer(
    profile: Profile,
    person: PersonDates,
    entered: Iterable[Entered],
    what: Cost,
    today: date,
) -> Payer:
    """Who pays this cost of this person today."""
    if person.doelgroep not in WITH_ASYLUM:
        return "ik"
    own = next((one for one in entered if one.what == what), None)
    if own is not None:
        return _as_entered(own, profile, person, today)
    if person.bijstand is None:
        return "vraag"
    return _in_general(profile, person, what) if _lasts(profile, person, today) else "ik"


def _as_entered(own: Entered, profile: Profile, person: PersonDates, today: date) -> Payer:
    """An end that staff named counts, also beyond the months of the law; past it, one asks."""
    if not own.paid:
        return "ik"
    if own.until is not None:
        return "gemeente" if today <= own.until else "vraag"
    return "gemeente" if _lasts(profile, person, today) else "vraag"


def _in_general(profile: Profile, person: PersonDates, what: Cost) -> Payer:
    """What the municipality's file says of everybody; what only an old memo says is asked."""
    item = profile.checklist.get(ITEMS[what])
    if item is None or (profile.asked and f"checklist.{item.id}" in profile.unconfirmed):
        return "vraag"
    told = [part for part in item.texts if part.audience.includes(person)]
    return next((known for part in told if (known := _known(part))), "vraag")


def _known(part: Part) -> Payer | None:
    if part.id.partition("-")[0] == "paid":
        return "gemeente"
    return "ik" if part.id == "self" else None


def _lasts(profile: Profile, person: PersonDates, today: date) -> bool:
    """Whether the months have begun and are not over."""
    months = profile.number(MONTHS)
    if months is None or person.bijstand is None:
        return False
    ends = add(person.bijstand, months, "months")
    return ends is not None and person.bijstand <= today < ends
