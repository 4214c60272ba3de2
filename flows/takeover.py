"""The way out: the last months in which the municipality pays, and what is to be seen to.

Participatiewet, art. 56a: it pays the fixed costs for six months. Where staff entered that
something is paid for longer, the last day moves with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from flows.klantreis.journey import add
from flows.klantreis.model import Profile
from flows.klantreis.person import WITH_ASYLUM, PersonDates
from flows.lessons.paid import MONTHS

ITEMS = ("account", "debits", "addresses", "allowances", "first")
"""What is to be seen to: an account that works, direct debits, who knows the address,
toeslagen, and the first bill paid oneself."""
TICKED = "takeover."
"""Before an item among what somebody ticked off."""
BEFORE = 3
"""So many months before the months of the law are over it begins."""
AFTER = timedelta(days=28)
"""So long after the last day it can still be seen: the first bills come then."""


@dataclass(frozen=True, slots=True)
class Takeover:
    """`begins`: the first day it concerns somebody; `last`: the last day on which is paid for
    them; `longer`: it lasts longer than the law's months."""

    begins: date
    last: date
    longer: bool

    def concerns(self, today: date) -> bool:
        return self.begins <= today <= self.last + AFTER

    def days(self, today: date) -> int:
        """How many days are left, the last included; none when it is past."""
        return max(0, (self.last - today).days + 1)


def takeover(profile: Profile, person: PersonDates) -> Takeover | None:
    """When somebody takes over; None for whom nothing is paid, or where it is not known."""
    months = profile.number(MONTHS)
    if person.doelgroep not in WITH_ASYLUM or person.bijstand is None or months is None:
        return None
    ends = add(person.bijstand, months, "months")
    begins = add(person.bijstand, months - BEFORE, "months")
    if ends is None or begins is None:
        return None
    usual = ends - timedelta(days=1)
    last = max(usual, person.helped_until or usual)
    return Takeover(begins, last, longer=last > usual)


def ticked(items: Iterable[str]) -> tuple[str, ...]:
    """Which of ITEMS are among what somebody ticked off."""
    had = set(items)
    return tuple(item for item in ITEMS if TICKED + item in had)
