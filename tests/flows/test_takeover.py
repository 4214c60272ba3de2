"""The way out: when it begins, how long it lasts, and who it is for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cli.texts import load_profiles
from flows.klantreis.journey import journey
from flows.klantreis.person import PersonDates
from flows.takeover import AFTER, ITEMS, TICKED, Takeover, takeover, ticked

PROFILE = load_profiles()["heemstede"]
BEGUN = date(2026, 6, 1)
AMAL = PersonDates("asielstatushouder", huisvesting=BEGUN, brp=BEGUN, bijstand=BEGUN)
LAST = date(2026, 11, 30)


def of(person: PersonDates) -> Takeover:
    found = takeover(PROFILE, person)
    assert found is not None
    return found


def test_it_is_of_the_fourth_month_up_to_the_sixth_and_a_little_after() -> None:
    found = of(AMAL)
    assert (found.begins, found.last, found.longer) == (date(2026, 9, 1), LAST, False)
    days = [BEGUN + timedelta(days=days) for days in range(300)]
    concerned = [day for day in days if found.concerns(day)]
    assert (concerned[0], concerned[-1]) == (found.begins, LAST + AFTER)


def test_it_counts_down_to_the_last_day() -> None:
    found = of(AMAL)
    assert [found.days(LAST - timedelta(days=ago)) for ago in (10, 1, 0, -1)] == [11, 2, 1, 0]


def test_help_that_lasts_longer_moves_it_and_the_klantreis_with_it() -> None:
    longer = replace(AMAL, helped_until=date(2027, 1, 31))
    assert (of(longer).last, of(longer).longer) == (date(2027, 1, 31), True)
    for person in (AMAL, longer):
        found = journey(PROFILE, person, date(2026, 11, 21))
        assert found.ontzorgen_ends == of(person).last
    status = {one.step.id: one.status for one in journey(PROFILE, longer, date(2026, 12, 21)).steps}
    assert status["ontzorgen"] == "now"


def test_something_that_ends_sooner_ends_nothing_else() -> None:
    assert of(replace(AMAL, helped_until=date(2026, 8, 1))) == of(AMAL)


@pytest.mark.parametrize(
    "person",
    [
        PersonDates("asielstatushouder"),
        PersonDates("gezinsmigrant", bijstand=BEGUN),
        PersonDates("overig"),
    ],
)
def test_it_is_not_for_whom_nothing_is_paid(person: PersonDates) -> None:
    assert takeover(PROFILE, person) is None


def test_what_is_ticked_off_stands_in_its_order() -> None:
    assert ticked([f"{TICKED}first", f"{TICKED}account", "meter"]) == ("account", "first")
    assert ticked(f"{TICKED}{item}" for item in ITEMS) == ITEMS
