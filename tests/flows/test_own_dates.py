"""Dates of one's own: days and times as people type them, asked back before they are noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.context import ZONE
from flows.digits import western
from flows.engine import current_screen, resume
from flows.events import OwnDateAdded
from flows.session import Session
from flows.steps.own_dates import FURTHEST, read_day, read_time
from tests.flows.test_engine import GUEST, KNOWN, lead, press, write

TODAY = KNOWN.today
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def typed(place: str, text: str) -> tuple[str, str | None]:
    """Where a typed text leads, and what is said first."""
    turn = resume(Session(place, 1), write(text=text), KNOWN)
    return turn.session.place, lead(turn)


@given(st.integers(0, FURTHEST.days))
def test_a_day_with_its_year_is_that_day(ahead: int) -> None:
    day = TODAY + timedelta(days=ahead)
    assert read_day(f"{day:%d-%m-%Y}", TODAY) == day
    assert read_day(western(f"op {day:%d/%m/%Y}".translate(ARABIC)), TODAY) == day


@given(st.integers(0, 364))
def test_a_day_without_a_year_is_the_next_such_day(ahead: int) -> None:
    day = TODAY + timedelta(days=ahead)
    assert read_day(f"{day.day}-{day.month}", TODAY) == day


@pytest.mark.parametrize("text", ["31-2", "20-11-2026", "24-12 of 25-12", "kerst", "24-12-2040"])
def test_what_is_no_day_ahead_is_none(text: str) -> None:
    assert read_day(text, TODAY) is None


@given(st.times())
def test_a_time_is_read_as_it_is_written(at: time) -> None:
    wanted = time(at.hour, at.minute)
    assert read_time(f"{at:%H:%M}") == wanted
    assert read_time(f"om {at.hour}.{at:%M} uur") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"), [("9 uur", time(9)), ("14", time(14)), ("9h30", time(9, 30))]
)
def test_times_in_short(text: str, wanted: time) -> None:
    assert read_time(text) == wanted


@pytest.mark.parametrize("text", ["25:00", "9:75", "tussen 9 en 10", "vroeg"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) is None


def test_a_typed_day_and_time_are_asked_back_and_then_noted() -> None:
    assert typed("appointments.day/examen", "24-12") == (
        "appointments.time/examen/2026-12-24",
        None,
    )
    place, _ = typed("appointments.time/examen/2026-12-24", "٩:٣٠")
    assert place == "appointments.sure/examen/2026-12-24/0930"
    turn = press(Session(place, 1), "yes", KNOWN)
    at = datetime(2026, 12, 24, 8, 30, tzinfo=UTC)
    assert turn.events == (OwnDateAdded("examen", at),)
    assert turn.session.place == "appointments.added"


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("appointments.day/les", "31-2", "lead-own-day"),
        ("appointments.day/les", "1-1-2026", "lead-own-day"),
        ("appointments.time/les/2026-12-24", "99", "lead-own-time"),
        (f"appointments.time/les/{TODAY}", "9:00", "lead-own-time"),
    ],
)
def test_what_can_not_be_is_asked_again(place: str, text: str, said: str) -> None:
    assert typed(place, text) == (place, said)


def test_a_sentence_is_a_question_and_no_day() -> None:
    place, _ = typed(
        "appointments.day/les", "Ik kreeg een brief over 3 dingen, help mij alstublieft"
    )
    assert place == "ask.confirm"


def test_only_times_that_are_still_ahead_have_a_button() -> None:
    late = replace(KNOWN, now=datetime.combine(TODAY, time(18), ZONE))
    screen = current_screen(Session(f"appointments.time/les/{TODAY}"), late).screen
    assert [one.id for one in screen.choices] == ["t1900"]


@pytest.mark.parametrize(
    "place",
    [
        "appointments.sure/les/2026-11-20/0930",
        "appointments.sure/les/2026-12-24/2460",
        "appointments.sure/pip/2026-12-24/0930",
        "appointments.time/les/2040-01-01",
        "appointments.day/pip",
    ],
)
def test_places_that_can_not_be_show_the_menu(place: str) -> None:
    assert current_screen(Session(place), KNOWN).place == "menu"


@pytest.mark.parametrize(
    "place", ["appointments.add", "appointments.day/les", "appointments.added"]
)
def test_a_guest_notes_nothing(place: str) -> None:
    assert current_screen(Session(place), GUEST).place == "menu"


def test_the_hour_that_is_passed_over_still_is_a_moment() -> None:
    spring = date(2027, 3, 28)
    turn = press(Session(f"appointments.sure/les/{spring}/0230", 1), "yes", KNOWN)
    (noted,) = turn.events
    assert isinstance(noted, OwnDateAdded)
    assert noted.starts_at == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
