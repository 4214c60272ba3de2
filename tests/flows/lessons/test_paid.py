"""Nothing is called paid that is not known to be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cli.texts import load_profiles
from flows.klantreis.person import DOELGROEPEN, PersonDates
from flows.klantreis.profile import load_profile
from flows.lessons.model import COSTS
from flows.lessons.paid import Entered, payer

PROFILES = load_profiles()
TODAY = date(2026, 11, 21)
HOUSED = PersonDates("asielstatushouder", huisvesting=date(2026, 10, 1), bijstand=date(2026, 10, 1))


def who(
    home: str, what: str, *entered: Entered, person: PersonDates = HOUSED, days: int = 0
) -> str:
    day = TODAY + timedelta(days=days)
    return payer(PROFILES[home], person, entered, what, day)  # type: ignore[arg-type]


def test_each_municipality_pays_what_its_file_says() -> None:
    assert who("steenwijkerland", "huur") == "gemeente"
    assert who("steenwijkerland", "energie") == "gemeente"
    assert who("uithoorn", "huur") == "gemeente"
    assert who("uithoorn", "energie") == "ik"
    assert who("uithoorn", "water") == "ik"
    assert who("heerenveen", "huur") == "vraag"


def test_what_only_an_old_memo_says_is_asked() -> None:
    asked = load_profile("uithoorn", unconfirmed="asked")
    assert payer(asked, HOUSED, (), "energie", TODAY) == "vraag"
    assert payer(asked, HOUSED, (), "huur", TODAY) == "vraag"


def test_what_staff_entered_goes_before_the_file() -> None:
    assert who("uithoorn", "energie", Entered("energie", paid=True)) == "gemeente"
    assert who("steenwijkerland", "huur", Entered("huur", paid=False)) == "ik"
    assert who("steenwijkerland", "zorg", Entered("huur", paid=False)) == "gemeente"


def test_after_the_months_nobody_pays_for_them() -> None:
    assert who("steenwijkerland", "huur", days=300) == "ik"
    assert who("steenwijkerland", "huur", Entered("huur", paid=True), days=300) == "vraag"


def test_an_extension_that_staff_entered_lasts_until_its_day() -> None:
    longer = Entered("huur", paid=True, until=TODAY + timedelta(days=300))
    assert who("steenwijkerland", "huur", longer, days=300) == "gemeente"
    assert who("steenwijkerland", "huur", longer, days=301) == "vraag"


def test_who_gets_no_help_pays_for_themselves() -> None:
    assert who("steenwijkerland", "huur", person=PersonDates("gezinsmigrant")) == "ik"


def test_who_may_get_it_later_asks() -> None:
    assert who("steenwijkerland", "huur", person=PersonDates("asielstatushouder")) == "vraag"


@pytest.mark.parametrize("home", PROFILES)
@pytest.mark.parametrize("doelgroep", DOELGROEPEN)
def test_nothing_is_paid_before_there_is_bijstand(home: str, doelgroep: str) -> None:
    person = PersonDates(doelgroep, bijstand=TODAY + timedelta(days=1))  # type: ignore[arg-type]
    assert {who(home, what, person=person) for what in COSTS} <= {"ik", "vraag"}
