"""Where am I, by example and for any dates at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.klantreis.journey import (
    Journey,
    JourneyStep,
    TimeLeft,
    add,
    doubtful_dates,
    journey,
    time_left,
    weeks_begun,
)
from flows.klantreis.person import DATE_NAMES, DOELGROEPEN, LEERROUTES, PersonDates
from flows.klantreis.profile import LAW, load_profile, profiles

PROFILES = {name: load_profile(name) for name in profiles()}
HEEMSTEDE = PROFILES["heemstede"]
TODAY = date(2026, 11, 21)

any_date = st.dates()
likely_date = st.dates(date(2021, 6, 1), date(2031, 1, 1))
maybe_date = st.none() | likely_date | any_date
people = st.builds(
    PersonDates,
    doelgroep=st.sampled_from(DOELGROEPEN),
    leerroute=st.none() | st.sampled_from(LEERROUTES),
    gesprekken=st.none() | st.integers(-5, 99),
    **dict.fromkeys(DATE_NAMES, maybe_date),
)
todays = likely_date | any_date


def _statuses(found: Journey) -> dict[str, str]:
    return {one.step.id: one.status for one in found.steps}


def _step(found: Journey, id: str) -> JourneyStep:
    return next(one for one in found.steps if one.step.id == id)


NEWLY_HOUSED = PersonDates(
    "asielstatushouder",
    koppeling=date(2026, 8, 1),
    huisvesting=date(2026, 10, 1),
    brp=date(2026, 10, 5),
    bijstand=date(2026, 10, 5),
)


def test_somebody_newly_housed_in_heemstede() -> None:
    found = journey(HEEMSTEDE, NEWLY_HOUSED, TODAY)
    assert _statuses(found) == {
        "koppeling": "done",
        "huisvesting": "done",
        "begeleiding": "now",
        "ontzorgen": "now",
        "kennisgeving": "now",
        "intake": "now",
        "leerbaarheidstoets": "now",
        "brugklas": "now",
        "pip": "next",
        "lessen": "later",
        "pvt": "now",
        "map": "later",
        "voortgang": "later",
        "examen": "later",
        "klaar": "later",
    }
    assert not found.general
    assert [one.step.id for one in found.now][:2] == ["intake", "leerbaarheidstoets"]
    assert found.here is found.now[0]
    assert _step(found, "brugklas").due == date(2026, 12, 10)


def test_the_ten_weeks_are_provisional_until_the_kennisgeving_is_known() -> None:
    before = journey(HEEMSTEDE, NEWLY_HOUSED, TODAY)
    assert (before.pip_due, before.weeks_to_pip, before.provisional) == (
        date(2026, 12, 14),
        4,
        True,
    )
    known = replace(NEWLY_HOUSED, kennisgeving=date(2026, 11, 2))
    after = journey(HEEMSTEDE, known, TODAY)
    assert (after.pip_due, after.weeks_to_pip, after.provisional) == (date(2027, 1, 11), 8, False)


def test_the_later_of_kennisgeving_and_brp_begins_the_ten_weeks() -> None:
    late_brp = replace(NEWLY_HOUSED, kennisgeving=date(2026, 9, 1))
    assert journey(HEEMSTEDE, late_brp, TODAY).pip_due == date(2026, 12, 14)


def test_ten_weeks_over_without_a_pip_are_not_the_persons_fault() -> None:
    found = journey(HEEMSTEDE, NEWLY_HOUSED, date(2027, 2, 1))
    assert found.weeks_to_pip == 0
    assert "journey-weeks-over" in {line.id for line in found.lines()}
    assert _step(found, "pip").ask


def test_the_termijn_begins_the_day_after_the_pip() -> None:
    person = PersonDates("gezinsmigrant", "b1", brp=date(2025, 1, 6), pip=date(2025, 3, 1))
    found = journey(HEEMSTEDE, person, TODAY)
    assert found.termijn_ends == date(2028, 3, 1)
    assert found.termijn_left == TimeLeft(1, 3, 9 + 1)
    assert found.pip_due is None
    statuses = _statuses(found)
    assert statuses["pip"] == statuses["intake"] == "done"
    assert statuses["lessen"] == statuses["map"] == statuses["voortgang"] == "now"
    assert statuses["examen"] == "next"
    assert "begeleiding" not in statuses


def test_a_termijn_of_a_leap_day() -> None:
    person = PersonDates("overig", brp=date(2024, 1, 2), pip=date(2024, 2, 29))
    assert journey(HEEMSTEDE, person, TODAY).termijn_ends == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (date(2026, 10, 4), None),
        (date(2026, 10, 5), 182),
        (date(2027, 4, 4), 1),
        (date(2027, 4, 5), None),
    ],
)
def test_ontzorgen_is_six_months_from_the_right_to_bijstand(today: date, left: int | None) -> None:
    found = journey(HEEMSTEDE, NEWLY_HOUSED, today)
    assert found.ontzorgen_ends == date(2027, 4, 4)
    assert found.ontzorgen_days_left == left


def test_begeleiding_ends_after_twelve_months_in_heemstede_and_is_left_open_by_the_law() -> None:
    after = date(2027, 10, 1)
    assert _statuses(journey(HEEMSTEDE, NEWLY_HOUSED, after))["begeleiding"] == "done"
    assert _statuses(journey(PROFILES[LAW], NEWLY_HOUSED, after))["begeleiding"] == "now"


def test_a_guest_gets_the_order_without_statuses() -> None:
    found = journey(HEEMSTEDE, PersonDates("nareiziger"), TODAY)
    assert found.general
    assert set(_statuses(found).values()) == {"later"}
    assert found.lines() == ()
    assert found.here is None
    assert not any(one.ask for one in found.steps)


def test_what_was_passed_by_for_want_of_a_date_is_asked_about() -> None:
    found = journey(HEEMSTEDE, PersonDates("asielstatushouder", pip=date(2025, 3, 1)), TODAY)
    assert _step(found, "begeleiding").ask
    assert not _step(found, "pip").ask
    assert found.next is not None
    assert found.next.step.id == "examen"


def test_nobody_waits_for_ever_for_a_house_of_which_the_day_is_not_known() -> None:
    """With a PIP the road has gone on; what is left open is asked about, and is not "here"."""
    dates = PersonDates("asielstatushouder", koppeling=date(2024, 9, 1), pip=date(2025, 3, 1))
    found = journey(HEEMSTEDE, dates, TODAY)
    assert (_step(found, "huisvesting").status, _step(found, "huisvesting").ask) == ("later", True)
    assert found.here is not None
    assert found.here.step.id == "lessen"


def test_what_begins_early_leaves_nothing_behind_the_next_step_in_doubt() -> None:
    """In Heemstede the PVT begins in the brugklas; the lessons still wait for the PIP."""
    found = journey(HEEMSTEDE, NEWLY_HOUSED, TODAY)
    assert _step(found, "pvt").status == "now"
    assert found.next is not None
    assert found.next.step.id == "pip"
    assert (_step(found, "lessen").status, _step(found, "lessen").ask) == ("later", False)


@pytest.mark.parametrize(
    ("change", "doubtful"),
    [
        ({"huisvesting": date(2026, 7, 1)}, {"koppeling", "huisvesting"}),
        ({"brp": date(2036, 10, 5)}, {"brp"}),
        ({"kennisgeving": date(2021, 12, 31)}, {"kennisgeving"}),
        ({"pip": date(2026, 9, 1)}, {"pip", "brp"}),
        ({"geboortedatum": date(2026, 11, 22)}, {"geboortedatum"}),
    ],
)
def test_dates_that_cannot_be_true_are_named(change: dict[str, date], doubtful: set[str]) -> None:
    person = replace(NEWLY_HOUSED, **change)  # type: ignore[arg-type]
    assert doubtful <= doubtful_dates(person, TODAY)
    found = journey(HEEMSTEDE, person, TODAY)
    assert "journey-ask" in {line.id for line in found.lines()}


def test_a_pip_in_doubt_ends_nothing_and_begins_nothing() -> None:
    found = journey(HEEMSTEDE, replace(NEWLY_HOUSED, pip=date(2026, 9, 1)), TODAY)
    assert found.termijn_ends is None
    assert found.pip_due is None
    assert _step(found, "pip").ask


def test_a_planned_pip_is_still_to_come() -> None:
    found = journey(HEEMSTEDE, replace(NEWLY_HOUSED, pip=date(2026, 12, 1)), TODAY)
    assert found.termijn_left is None
    assert found.weeks_to_pip == 4
    assert _statuses(found)["pip"] == "next"


def _born(years: int, **dates: date) -> PersonDates:
    born = date(TODAY.year - years, TODAY.month, TODAY.day)
    return PersonDates("asielstatushouder", geboortedatum=born, **dates)  # type: ignore[arg-type]


def test_who_came_as_a_minor_is_told_what_changes_at_eighteen() -> None:
    came = date(2025, 11, 1)
    statuses = {
        years: _statuses(journey(HEEMSTEDE, _born(years, koppeling=came), TODAY))["meerderjarig"]
        for years in (16, 17, 18)
    }
    assert statuses[17] == "now"
    assert statuses[18] == "done"
    assert statuses[16] in ("next", "later")


@pytest.mark.parametrize(
    "person",
    [
        PersonDates("asielstatushouder", koppeling=date(2025, 11, 1)),
        _born(17),
        _born(19, koppeling=date(2026, 1, 1)),
        _born(17, koppeling=date(2000, 1, 1)),
        replace(_born(17, brp=date(2025, 11, 1)), doelgroep="gezinsmigrant"),
    ],
)
def test_nobody_else_is_told_of_turning_eighteen(person: PersonDates) -> None:
    assert not person.amv
    assert "meerderjarig" not in _statuses(journey(HEEMSTEDE, person, TODAY))


def test_the_first_day_here_decides_who_came_as_a_minor() -> None:
    both = _born(19, koppeling=date(2025, 1, 1), huisvesting=date(2026, 10, 1))
    assert both.amv
    assert not replace(both, koppeling=None).amv
    on_the_birthday = replace(both, koppeling=date(TODAY.year - 1, TODAY.month, TODAY.day))
    assert not on_the_birthday.amv
    assert replace(on_the_birthday, koppeling=date(2025, 11, 20)).amv


@settings(max_examples=400, deadline=None)
@given(person=people, today=todays, name=st.sampled_from(sorted(PROFILES)))
def test_any_dates_give_a_whole_journey(person: PersonDates, today: date, name: str) -> None:
    profile = PROFILES[name]
    found = journey(profile, person, today)
    assert [one.step for one in found.steps] == list(profile.steps_for(person))
    nexts = [one for one in found.steps if one.status == "next"]
    assert len(nexts) <= 1
    assert found.next is (nexts[0] if nexts else None)
    if not found.general:
        assert all(one.status != "later" or one.ask for one in _before(found))
    for one in found.steps:
        if one.status == "now":
            assert one.begins is not None
            assert one.begins <= today
        if one.due is not None and one.due < today and one.status != "done":
            assert one.ask


def _before(found: Journey) -> list[JourneyStep]:
    """The stations before the next one that have no day of their own still ahead."""
    ids = [one.status for one in found.steps]
    end = ids.index("next") if "next" in ids else 0
    return [one for one in found.steps[:end] if one.step.starts is not None]


@settings(max_examples=400, deadline=None)
@given(person=people, today=todays)
def test_any_dates_give_times_that_make_sense(person: PersonDates, today: date) -> None:
    found = journey(HEEMSTEDE, person, today)
    assert (found.pip_due is None) == (found.weeks_to_pip is None)
    if found.weeks_to_pip is not None and found.pip_due is not None:
        assert (found.weeks_to_pip == 0) == (found.pip_due < today)
        assert found.pip_due >= max(day for day in (person.brp, person.kennisgeving) if day)
    if found.termijn_left is not None:
        assert found.termijn_left.years <= 3
        assert 0 <= found.termijn_left.months < 12
        assert 0 <= found.termijn_left.days < 31
    if found.ontzorgen_days_left is not None:
        assert 1 <= found.ontzorgen_days_left <= 184
    for line in found.lines():
        assert line.id.startswith("journey-")


@settings(max_examples=300, deadline=None)
@given(person=people, today=likely_date, days=st.integers(0, 2000))
def test_what_is_done_stays_done(person: PersonDates, today: date, days: int) -> None:
    """A date that turns out impossible apart (too far ahead then, near now), time undoes nothing."""
    later = today + timedelta(days=days)
    if doubtful_dates(person, today) != doubtful_dates(person, later):
        return
    before, after = (
        {one.step.id for one in journey(HEEMSTEDE, person, day).steps if one.status == "done"}
        for day in (today, later)
    )
    assert before <= after


@settings(max_examples=300, deadline=None)
@given(today=any_date, last=any_date)
def test_the_time_left_adds_up(today: date, last: date) -> None:
    left = time_left(today, last)
    if left is None:
        assert today > last or last == date.max
        return
    reached = add(today, left.years * 12 + left.months, "months")
    assert reached is not None
    assert reached + timedelta(days=left.days) == last + timedelta(days=1)


@given(last=any_date, days=st.integers(0, 400))
def test_weeks_begun_count_down_from_ten_to_one(last: date, days: int) -> None:
    if (last - date.min).days < days:
        return
    weeks = weeks_begun(last - timedelta(days=days), last)
    assert weeks == max(1, (days + 6) // 7)
    if last < date.max:
        assert weeks_begun(last + timedelta(days=1), last) == 0


@given(
    day=any_date,
    count=st.integers(0, 5000),
    unit=st.sampled_from(["days", "weeks", "months", "years"]),
)
def test_adding_never_leaves_the_calendar(day: date, count: int, unit: str) -> None:
    reached = add(day, count, unit)
    assert reached is None or reached >= day
    assert add(date(MAXYEAR, 12, 31), 1, unit) is None
    assert add(date(MINYEAR, 1, 1), 0, unit) == date(MINYEAR, 1, 1)
