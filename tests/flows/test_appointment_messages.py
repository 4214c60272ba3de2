"""What is told of an appointment by itself: true at its moment, with buttons that lead somewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.appointments import APPOINTMENT_KINDS, APPOINTMENT_STATES, MODES, Appointment
from flows.context import ZONE, PersonView
from flows.engine import resume
from flows.inputs import Opened
from flows.klantreis.person import PersonDates
from flows.model import CHOICES_PER_SCREEN
from flows.payload import Payload, news_data, payload_from
from flows.schedule import default_rules, said_by
from flows.steps.appointment_messages import SAYINGS, Telling, correction, days_until, payload
from flows.steps.news import behind_code, opening
from tests.flows.test_appointments import TALK, having
from tests.flows.test_engine import KNOWN, MENU, NOW, lead

PROFILE = KNOWN.profile
ME = PersonView(id=1, first_name="Amal", language="ar", dates=PersonDates("asielstatushouder"))
ANY = st.builds(
    Appointment,
    id=st.integers(1, 10**15),
    kind=st.sampled_from(APPOINTMENT_KINDS),
    starts_at=st.integers(-60, 60).map(lambda hours: NOW + timedelta(hours=12 * hours)),
    state=st.sampled_from(APPOINTMENT_STATES),
    revision=st.integers(1, 10**9),
    mode=st.sampled_from(MODES),
    place=st.sampled_from(["", "Raadhuis"]),
    own=st.booleans(),
    was_at=st.sampled_from([None, NOW]),
)


def telling(one: Appointment, *, locked: bool = False) -> Telling:
    return Telling(one, 1, PROFILE, NOW, locked)


def said(say: str, one: Appointment, *, locked: bool = False) -> Payload | None:
    told = payload(say, telling(one, locked=locked))
    return None if told is None else payload_from(told)


def ids(payload: Payload | None) -> list[str]:
    assert payload is not None
    return [text.id for text in payload.body]


def test_every_rule_there_is_has_its_words() -> None:
    rules = {rule.id for kind in APPOINTMENT_KINDS for rule in default_rules()[kind]}
    assert {said_by(id) for id in rules} <= SAYINGS.keys()


@given(st.sampled_from(sorted(SAYINGS)), ANY, st.booleans())
def test_a_message_has_words_and_buttons_that_open_something(
    say: str, one: Appointment, locked: bool
) -> None:
    told = said(say, one, locked=locked)
    if told is None:
        return
    assert told.body
    assert 1 <= len(told.choices) <= CHOICES_PER_SCREEN
    context = having(one)
    for label in told.choices:
        assert len(news_data(10**18, label.id).encode()) <= 64
        assert opening(label.id, ME, NOW) is not None
        turn = resume(MENU, Opened(1, label.id), context)
        assert lead(turn) is None, label.id


@given(st.sampled_from(sorted(SAYINGS)), ANY)
def test_nobody_is_reminded_of_what_is_off_or_has_been(say: str, one: Appointment) -> None:
    told = said(say, one)
    is_over = not one.stands(NOW)
    if say in ("coming", "prepare", "registration"):
        assert told is None or not is_over
    if one.state == "cancelled" and say != "told":
        assert told is None


@given(st.sampled_from(sorted(SAYINGS)), ANY)
def test_behind_a_code_only_that_there_is_something(say: str, one: Appointment) -> None:
    told = said(say, one, locked=True)
    if told is not None:
        assert [text.id for text in told.body] == ["appointment-locked"]
        assert [label.id for label in told.choices] == [f"appointments.one/{one.id}"]
        assert behind_code(told) == told, "said again, in Dutch"


@pytest.mark.parametrize(
    ("change", "first"),
    [
        ({"revision": 1}, "told-planned"),
        ({"state": "moved", "was_at": NOW}, "told-moved"),
        ({"state": "moved"}, "told-changed"),
        ({"state": "planned"}, "told-again"),
        ({"state": "cancelled"}, "told-cancelled"),
    ],
)
def test_what_happened_is_said_first(change: dict[str, object], first: str) -> None:
    one = replace(TALK, **change)  # type: ignore[arg-type]
    assert ids(said("told", one))[0] == first


def test_who_said_yes_is_not_asked_again() -> None:
    told = said("coming:day", replace(TALK, state="confirmed"))
    assert told is not None
    assert "coming-answered" in ids(told)
    assert next(label.id for label in told.choices) == "appointments.cannot/5/2"


def test_who_can_not_come_hears_that_it_still_stands() -> None:
    assert "appointment-cannot-come" in ids(said("coming:day", replace(TALK, state="cannot_come")))


def test_days_are_those_of_the_calendar() -> None:
    late = datetime(2026, 12, 2, 23, 30, tzinfo=ZONE)
    early = replace(TALK, starts_at=datetime(2026, 12, 3, 0, 30, tzinfo=ZONE))
    assert days_until(early, late) == 1
    spring = replace(TALK, starts_at=datetime(2027, 3, 29, 0, 15, tzinfo=ZONE))
    assert days_until(spring, datetime(2027, 3, 27, 23, 45, tzinfo=ZONE)) == 2


def test_an_old_message_is_changed_in_its_place_and_names_nothing() -> None:
    moved = payload_from(correction(replace(TALK, state="moved"), 1, 44))
    assert (moved.edit, [text.id for text in moved.body]) == (44, ["old-changed"])
    off = payload_from(correction(replace(TALK, state="cancelled"), 1, 44))
    assert [text.id for text in off.body] == ["old-cancelled"]
    assert [label.id for label in off.choices] == ["appointments.one/5"]
    assert all(not text.args for text in (*moved.body, *off.body))
    assert (behind_code(moved), behind_code(off)) == (moved, off)
