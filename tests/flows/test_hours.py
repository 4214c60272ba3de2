"""Hours are read as people write them, count for whom they concern, and never unasked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.texts import load_profiles
from flows.context import Context
from flows.engine import current_screen, resume
from flows.events import DraftDropped, DraftKept, HoursTakenBack, HoursTold
from flows.hours import (
    MOST_A_DAY,
    Entry,
    HoursKind,
    Progress,
    countable,
    in_hours,
    kinds_for,
    read_day,
    read_minutes,
    told_hours,
)
from flows.inputs import Kind, Pressed, Wrote
from flows.klantreis.model import Profile
from flows.klantreis.person import Doelgroep, Leerroute, PersonDates
from flows.session import Session, Turn
from flows.situations import with_case

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
TODAY = NOW.date()
PIP = TODAY - timedelta(days=30)
PROFILES: Mapping[str, Profile] = load_profiles()
BARE = Context(now=NOW, home="heemstede", profiles=PROFILES)
Z = PersonDates("asielstatushouder", "z", brp=PIP - timedelta(days=60), pip=PIP)
LEARNER = with_case(BARE, Z)


def known(**changes: object) -> Context:
    return with_case(BARE, replace(Z, **changes))  # type: ignore[arg-type]


def write(place: str, text: str, context: Context = LEARNER) -> Turn:
    return resume(Session(place, 5), Wrote(1, Kind.TEXT, text), context)


def press(turn: Turn, choice: str, context: Context = LEARNER) -> Turn:
    step = current_screen(turn.session, context).place.partition("/")[0]
    return resume(turn.session, Pressed(step, choice, turn.session.token, in_place=True), context)


def lead(turn: Turn) -> str | None:
    return turn.view.lead.id if turn.view.lead else None


# --- numbers and days --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3", 180),
        ("2,5", 150),
        ("2.5 uur", 150),
        ("٣", 180),
        ("٢٫٥ ساعات", 150),
        ("۳", 180),
        ("2:30", 150),
        ("0,5", 30),
        ("12", 720),
        ("ongeveer 4 uur", 240),
    ],
)
def test_an_amount_is_read_in_any_digits(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize(
    "text", ["", "0", "13", "12,5", "-3", "3 of 4", "100", "2:75", "drie", "፫", "1" * 30, "3-4"]
)
def test_what_no_day_holds_is_not_an_amount(text: str) -> None:
    assert read_minutes(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_readers(text: str) -> None:
    minutes = read_minutes(text)
    assert minutes is None or 0 < minutes <= MOST_A_DAY
    day = read_day(text, TODAY)
    assert day is None or day <= TODAY
    told = told_hours(text)
    assert told is None or 0 < told[1] <= 12


@given(st.integers(1, MOST_A_DAY))
def test_what_is_shown_can_be_typed(minutes: int) -> None:
    assert abs((read_minutes(in_hours(minutes)) or 0) - minutes) <= 1


@pytest.mark.parametrize(
    ("minutes", "shown"), [(180, "3"), (150, "2,5"), (80, "1,33"), (0, "0"), (75000, "1.250")]
)
def test_hours_are_shown_as_in_a_dutch_letter(minutes: int, shown: str) -> None:
    assert in_hours(minutes) == shown


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21-11", TODAY),
        ("22-11", date(2025, 11, 22)),
        ("1/2", date(2026, 2, 1)),
        ("20-11-2026", date(2026, 11, 20)),
        ("٢٠-١١", date(2026, 11, 20)),
        ("29-2", None),
        ("31-2", None),
        ("22-11-2026", None),
        ("gisteren", None),
        ("1-2 en 3-4", None),
    ],
)
def test_a_day_is_the_last_one_of_that_name(text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == day


# --- told in a sentence ------------------------------------------------------------------------

TOLD: tuple[tuple[str, HoursKind, str], ...] = (
    ("Ik heb 3 uur vrijwilligerswerk gedaan", "participation", "3"),
    ("gisteren 2,5 uur les gehad", "lessons", "2.5"),
    ("3u MAP", "map", "3"),
    ("ik heb vandaag 4 uur gewerkt", "participation", "4"),
    ("I did 3 hours of volunteering", "participation", "3"),
    ("had 2 hours lesson today", "lessons", "2"),
    ("I worked 3h", "participation", "3"),
    ("عملت ٣ ساعات تطوع", "participation", "3"),
    ("تطوّعتُ 3 ساعات", "participation", "3"),
    ("تطوعت ساعتين", "participation", "2"),
    ("أخذت درس ساعتين", "lessons", "2"),
    ("3 ሰዓት ወለንታዊ ስራሕ ሰሪሐ", "participation", "3"),
    ("ትማሊ 2 ሰዓት ትምህርቲ ተማሂረ", "lessons", "2"),
)
NOT_TOLD = (
    "Moet ik 3 uur werken",
    "Tellen 3 uur vrijwilligerswerk mee?",
    "Ik heb morgen 3 uur les",
    "Ik heb elke week 3 uur les",
    "Ik heb 3 uur niet gewerkt",
    "Hoeveel uur moet ik doen",
    "Ik werk 800 uur",
    "Ik heb 3 kinderen op school",
    "The lesson is at 3",
    "I must do 40 hours MAP",
    "كم ساعة يجب أن أعمل",
    "هل تطوعت 3 ساعات؟",
    "ክንደይ ሰዓት ክሰርሕ ኣለኒ",
    "3 uur",
    "MAP",
    "",
)


@pytest.mark.parametrize(("text", "kind", "hours"), TOLD)
def test_told_hours_are_heard(text: str, kind: HoursKind, hours: str) -> None:
    assert told_hours(text) == (kind, Decimal(hours))


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_question_a_plan_or_a_duty_is_not_told_hours(text: str) -> None:
    assert told_hours(text) is None


def test_a_heard_sentence_is_kept_until_the_person_says_what_it_is() -> None:
    turn = write("menu", "Ik heb 3 uur vrijwilligerswerk gedaan")
    assert turn.session.place == "hours.heard/participation/180"
    assert turn.events == (DraftKept(1),)
    on = press(turn, "yes")
    assert (on.session.place, on.events) == ("hours.day/participation/180", (DraftDropped((1,)),))
    asked = press(turn, "question")
    assert (asked.session.place, asked.session.draft) == ("ask.confirm", (1,))


def test_volunteering_is_practice_for_the_map_where_nothing_else_counts() -> None:
    context = known(leerroute="b1")
    turn = write("menu", "3 uur vrijwilligerswerk", context)
    assert turn.session.place == "hours.heard/map/180"


@pytest.mark.parametrize(
    "context",
    [
        known(pip=None),
        known(leerroute="onderwijs"),
        known(leerroute=None),
        known(pip=NOW.date() + timedelta(days=9)),
    ],
)
def test_hours_that_do_not_count_are_a_message_like_any_other(context: Context) -> None:
    assert write("menu", "3 uur vrijwilligerswerk", context).session.place == "ask.confirm"


def test_a_guest_has_no_hours() -> None:
    guest = replace(BARE, language="nl", agreed=True, guest_doelgroep="nareiziger")
    assert write("menu", "3 uur vrijwilligerswerk", guest).session.place == "ask.guest"


# --- step by step ------------------------------------------------------------------------------


def test_nothing_counts_before_it_was_asked_back() -> None:
    turn = Turn(
        Session("hours", 3), resume(Session("menu"), Pressed("", "", 0, False), LEARNER).view
    )
    for choice in ("lessons", "h3", "yesterday"):
        turn = press(turn, choice)
        assert turn.events == ()
    done = press(turn, "yes")
    assert done.events == (HoursTold("lessons", 180, TODAY - timedelta(days=1)),)
    assert done.session.place == "hours.done"
    assert done.view.screen.body[1].args == {"hours": "3", "goal": "800"}


def test_a_number_and_a_day_may_be_typed() -> None:
    turn = write("hours.amount/map", "٢٫٥")
    assert turn.session.place == "hours.day/map/150"
    turn = write(turn.session.place, "20-11")
    assert turn.session.place == "hours.sure/map/150/2026-11-20"


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("hours.amount/map", "99", "lead-hours-number"),
        ("hours.amount/map", "2 of 3", "lead-hours-number"),
        ("hours.day/map/60", "31-2", "lead-hours-day"),
        ("hours.day/map/60", "1-1-2026", "lead-hours-day"),
        ("hours.day/map/60", "22-11-2026", "lead-hours-day"),
    ],
)
def test_what_can_not_be_is_asked_again(place: str, text: str, said: str) -> None:
    turn = write(place, text)
    assert (turn.session.place, lead(turn), turn.events) == (place, said, ())


def test_words_are_a_message_also_where_a_number_was_asked_for() -> None:
    assert write("hours.amount/map", "Wat moet ik hier doen").session.place == "ask.confirm"


@pytest.mark.parametrize(
    "place",
    [
        "hours.amount/lessons",
        "hours.amount/gone",
        "hours.day/map/0",
        "hours.day/map/9999",
        "hours.day/map/x",
        "hours.sure/map/60/2026-11-22",
        "hours.sure/map/60/2026-10-01",
        "hours.sure/map/60/x",
        "hours.heard/participation/60",
    ],
)
def test_a_place_that_can_not_be_leads_to_the_menu(place: str) -> None:
    assert current_screen(Session(place), known(leerroute="b1")).place == "menu"


def test_yesterday_is_not_offered_on_the_plans_first_day() -> None:
    screen = current_screen(Session("hours.day/map/60"), known(pip=TODAY)).screen
    assert [choice.id for choice in screen.choices] == ["today"]


def test_the_same_hours_twice_are_noticed() -> None:
    place = f"hours.sure/map/60/{TODAY}"
    told = LEARNER.after(HoursTold("map", 60, TODAY))
    said = [text.id for text in current_screen(Session(place), told).screen.body]
    assert "hours-again" in said
    assert "hours-again" not in [
        text.id for text in current_screen(Session(place), LEARNER).screen.body
    ]


def test_the_last_hours_are_taken_back_once_confirmed() -> None:
    told = LEARNER.after(HoursTold("map", 60, TODAY))
    turn = Turn(Session("hours.done", 4), write("menu", "x").view)
    asked = press(turn, "undo", told)
    assert (asked.session.place, asked.events) == ("hours.undo", ())
    gone = press(asked, "yes", told)
    assert gone.events == (HoursTakenBack("map", 60, TODAY),)
    after = told.after(gone.events[0])
    assert after.person is not None
    assert after.person.progress == Progress()


# --- who, and how far --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("doelgroep", "route", "kinds"),
    [
        ("asielstatushouder", "z", ("lessons", "participation", "map")),
        ("nareiziger", "z", ("lessons", "participation", "map")),
        ("gezinsmigrant", "z", ("lessons", "map")),
        ("overig", "b1", ("map",)),
        ("asielstatushouder", "onderwijs", ()),
        ("asielstatushouder", None, ()),
    ],
)
def test_hours_count_for_whom_they_concern(
    doelgroep: Doelgroep, route: Leerroute | None, kinds: tuple[HoursKind, ...]
) -> None:
    person = PersonDates(doelgroep, route, pip=PIP)
    assert kinds_for(PROFILES["landelijk"], person, TODAY) == kinds
    assert kinds_for(PROFILES["landelijk"], replace(person, pip=None), TODAY) == ()


def test_hours_count_from_the_plan_until_today() -> None:
    assert countable(Z, PIP, TODAY)
    assert countable(Z, TODAY, TODAY)
    assert not countable(Z, PIP - timedelta(days=1), TODAY)
    assert not countable(Z, TODAY + timedelta(days=1), TODAY)


def test_the_map_counts_as_participation_too() -> None:
    far = Progress(lessons=60, participation=120).with_entry(Entry("map", 30, TODAY))
    assert [far.of(kind) for kind in ("lessons", "participation", "map")] == [60, 150, 30]
    assert far.without_last() == Progress(lessons=60, participation=120)
    assert Progress().without_last() == Progress()
