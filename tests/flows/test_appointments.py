"""My appointments: the list, one of them, what one may say, and buttons that may be old."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.appointments import WHYS, Appointment, AppointmentState, Interpreter
from flows.context import Context
from flows.engine import current_screen, resume
from flows.events import (
    AppointmentAccepted,
    AppointmentDeclined,
    CalendarFileAsked,
    DraftDropped,
    Event,
    InterpreterAsked,
    OwnDateRemoved,
    PersonChosen,
    PlaceShown,
)
from flows.inputs import Kind, Meaning, Opened, Understood, Wrote
from flows.model import CHOICES_PER_SCREEN, Screen, Text
from flows.session import Session
from flows.steps import STEPS
from flows.steps.appointment_replies import INTERPRETERS
from flows.steps.appointment_words import BRING, SUBJECTS, lines
from tests.flows.test_engine import FAMILY, GUEST, KNOWN, LOCKED, MENU, NOW, lead, press

TALK = Appointment(
    5,
    "voortgangsgesprek",
    NOW + timedelta(days=3),
    revision=2,
    place="Raadhuis",
    latitude=52.35,
    longitude=4.62,
)


def having(*appointments: Appointment, context: Context = KNOWN) -> Context:
    """The context of the one who speaks, with these appointments."""
    assert context.person is not None
    me = replace(context.person, appointments=appointments)
    people = tuple(me if one.id == me.id else one for one in context.people)
    return replace(context, person=me, people=people)


def at(place: str, context: Context) -> Screen:
    return current_screen(Session(place, 1), context).screen


def ids(screen: Screen) -> list[str]:
    return [choice.id for choice in screen.choices]


def said(screen: Screen) -> list[str]:
    return [text.id for text in screen.body]


# --- the list ------------------------------------------------------------------------------------


def test_who_has_a_case_finds_appointments_in_the_menu_and_a_guest_does_not() -> None:
    assert ids(at("menu", KNOWN)) == ["journey", "appointments", "info", "settings"]
    assert ids(at("menu", GUEST)) == ["journey", "info", "contacts", "settings"]
    assert current_screen(Session("appointments"), GUEST).place == "menu"
    assert press(Session("info", 1), "contacts", KNOWN).session.place == "contacts/0"
    assert (at("contacts", KNOWN).back, at("contacts", GUEST).back) == ("info", "menu")


@given(st.lists(st.integers(-5, 30), max_size=12))
def test_all_that_is_ahead_stands_in_the_list_the_first_one_first(days: list[int]) -> None:
    context = having(
        *(replace(TALK, id=id, starts_at=NOW + timedelta(days=day)) for id, day in enumerate(days))
    )
    seen: list[str] = []
    place = "appointments/0"
    while place not in seen:
        seen.append(place)
        screen = at(place, context)
        assert screen.choice("add") is not None
        more = screen.choice("more")
        place = more.to if more and more.to else "appointments/0"
    found = [
        id for page in seen for id in ids(at(page, context)) if id.startswith("a") and id != "add"
    ]
    wanted = sorted((day, id) for id, day in enumerate(days) if day >= 0)
    assert found == [f"a{id}" for _, id in wanted]


def test_without_any_it_says_so_and_one_may_add_a_date() -> None:
    assert said(at("appointments", KNOWN)) == ["appointments-title", "appointments-none"]
    assert ids(at("appointments", KNOWN)) == ["add"]


@pytest.mark.parametrize("state", ["cancelled", "attended", "missed"])
def test_what_does_not_stand_is_not_in_the_list(state: AppointmentState) -> None:
    context = having(replace(TALK, state=state))
    assert ids(at("appointments", context)) == ["add"]
    assert ids(at("appointments.one/5", context)) == ["ask", "menu"]


# --- one of them ------------------------------------------------------------------------------------


def test_one_may_say_yes_no_ask_where_and_more() -> None:
    assert ids(at("appointments.one/5", having(TALK))) == ["coming", "cannot", "where", "more"]
    confirmed = having(replace(TALK, state="confirmed"))
    assert ids(at("appointments.one/5", confirmed)) == ["cannot", "where", "more"]
    refused = having(replace(TALK, state="cannot_come"))
    assert ids(at("appointments.one/5", refused)) == ["coming", "where", "more"]
    at_home = having(replace(TALK, mode="phone"))
    assert ids(at("appointments.one/5", at_home)) == ["coming", "cannot", "more"]


def test_a_date_of_ones_own_asks_nothing_and_can_be_removed() -> None:
    context = having(replace(TALK, own=True, kind="examen"))
    assert ids(at("appointments.one/5", context)) == ["file", "remove", "menu"]
    turn = press(Session("appointments.one/5", 1), "remove", context)
    assert turn.events == (OwnDateRemoved(5),)
    assert ids(turn.view.screen) == ["add"]


def test_yes_is_noted_and_shown_at_once() -> None:
    turn = press(Session("appointments.one/5", 1), "coming", having(TALK))
    assert turn.events == (AppointmentAccepted(5, 2),)
    assert turn.session.place == "appointments.coming/5/2"
    assert said(turn.view.screen)[0] == "appointment-coming"


def test_no_is_said_with_each_reason() -> None:
    context = having(TALK)
    found: dict[str, tuple[Event, ...]] = {}
    for page in ("0", "1"):
        screen = at(f"appointments.cannot/5/2/{page}", context)
        assert len(screen.choices) <= CHOICES_PER_SCREEN
        found |= {one.id: one.events for one in screen.choices if one.id != "more"}
    assert found == {why: (AppointmentDeclined(5, 2, why),) for why in WHYS}
    turn = press(Session("appointments.cannot/5/2", 1), "illness", context)
    assert said(turn.view.screen)[:2] == ["appointment-told", "appointment-stands"]
    after = context.after(turn.events[0])
    again = press(turn.session, "coming", after)
    assert again.events == (AppointmentAccepted(5, 2),)


def test_a_pin_and_a_file_stand_above_the_words_about_them() -> None:
    context = having(TALK)
    where = press(Session("appointments.one/5", 1), "where", context)
    assert (where.events, where.view.in_place) == ((PlaceShown(5),), False)
    file = press(Session("appointments.more/5", 1), "file", context)
    assert (file.events, file.view.in_place) == ((CalendarFileAsked(5),), False)
    nowhere = having(replace(TALK, latitude=None))
    assert press(Session("appointments.one/5", 1), "where", nowhere).events == ()


def test_an_interpreter_in_the_readers_language_first() -> None:
    context = replace(having(TALK), language="ti")
    first = at("appointments.interpreter/5", context)
    assert first.choices[0].label == INTERPRETERS["ti"]
    turn = press(Session("appointments.wish/5/ti", 1), "woman", context)
    assert turn.events == (InterpreterAsked(5, "ti", "woman"),)
    after = context.after(turn.events[0])
    assert "appointment-interpreter-asked" in said(at("appointments.one/5", after))


def test_every_language_of_an_interpreter_can_be_asked_for() -> None:
    place, found = "appointments.interpreter/5", set[str]()
    for _ in INTERPRETERS:
        screen = at(place, having(TALK))
        found |= {one.id for one in screen.choices if one.id != "more"}
        more = screen.choice("more")
        assert more is not None
        place = str(more.to)
    assert found == {*INTERPRETERS, "other"}


def test_where_an_interpreter_comes_or_nobody_arranges_one_none_is_offered() -> None:
    arranged = replace(TALK, interpreter=Interpreter(arranged=True))
    assert "interpreter" not in ids(at("appointments.more/5", having(arranged)))
    own = having(replace(TALK, own=True))
    assert current_screen(Session("appointments.interpreter/5"), own).place == "menu"


# --- buttons of messages, which may be old -----------------------------------------------------------


def test_yes_in_the_message_itself_is_a_yes() -> None:
    turn = resume(MENU, Opened(1, "appointments.coming/5/2"), having(TALK))
    assert turn.events == (AppointmentAccepted(5, 2),)
    assert said(turn.view.screen)[0] == "appointment-coming"
    assert press(turn.session, "back", having(TALK)).session.place == "menu"


def test_yes_pressed_twice_is_said_once() -> None:
    context = having(replace(TALK, state="confirmed"))
    turn = resume(MENU, Opened(1, "appointments.coming/5/2"), context)
    assert turn.events == ()
    assert said(turn.view.screen)[0] == "appointment-coming"


@pytest.mark.parametrize("step", ["coming", "cannot"])
def test_a_button_of_an_older_revision_shows_how_it_is_now(step: str) -> None:
    turn = resume(MENU, Opened(1, f"appointments.{step}/5/1"), having(TALK))
    assert turn.events == ()
    assert said(turn.view.screen)[0] == "appointment-changed"
    assert ids(turn.view.screen) == ["coming", "cannot", "where", "more"]


@pytest.mark.parametrize("step", ["coming", "cannot"])
@pytest.mark.parametrize("change", [{"state": "cancelled"}, {"starts_at": NOW - timedelta(days=1)}])
def test_what_is_over_can_not_be_answered(step: str, change: dict[str, object]) -> None:
    over = replace(TALK, **change)  # type: ignore[arg-type]
    turn = resume(MENU, Opened(1, f"appointments.{step}/5/2"), having(over))
    assert turn.events == ()
    assert not {"coming", "cannot"} & set(ids(turn.view.screen))


def test_behind_a_code_nothing_is_said_before_it_is_typed() -> None:
    locked = having(TALK, context=LOCKED)
    turn = resume(MENU, Opened(1, "appointments.coming/5/2"), locked)
    assert (turn.session.place, turn.session.wanted) == ("pin.enter", "appointments.coming/5/2")
    assert turn.events == ()
    opened = at("appointments.coming/5/2", having(TALK))
    assert "coming" in ids(opened)


def test_an_appointment_of_another_is_not_answered() -> None:
    turn = resume(MENU, Opened(2, "appointments.coming/5/2"), having(TALK, context=FAMILY))
    assert turn.events == (PersonChosen(2),)
    assert (turn.session.place, lead(turn)) == ("menu", "news-gone")


@given(
    step=st.sampled_from([name for name in STEPS if name.startswith(("appointments", "prepare"))]),
    params=st.lists(
        st.sampled_from(["5", "6", "2", "0", "-1", "x", "", "ar", "9" * 30]), max_size=4
    ),
    context=st.sampled_from([KNOWN, GUEST, LOCKED, having(TALK)]),
)
def test_made_up_places_show_something_and_say_nothing(
    step: str, params: list[str], context: Context
) -> None:
    place = "/".join((step, *params))
    assert at(place, context).body
    turn = resume(MENU, Opened(1, place), context)
    assert turn.view.screen.body
    good = (step, *params) in {("appointments.coming", "5", "2"), ("appointments.where", "5")}
    assert good or turn.events == ()


def test_who_can_not_come_is_led_to_the_appointment() -> None:
    assert ids(at("legal/afmelden", KNOWN)) == ["tell"]
    assert ids(at("legal/afmelden", having(TALK))) == ["tell", "appointments"]
    assert ids(at("legal/bezwaar", having(TALK))) == ["tell"]
    asked = Session("legal/afmelden", 1, draft=(11,), draft_of=1)
    turn = press(asked, "appointments", having(TALK))
    assert (turn.session.place, turn.session.draft) == ("appointments/0", ())
    assert turn.events == (DraftDropped((11,)),)


# --- words -------------------------------------------------------------------------------------------


def test_when_is_my_appointment_shows_them_and_keeps_no_question() -> None:
    asked = Wrote(11, Kind.TEXT, "…", Understood(Meaning.TOPIC, "appointments"))
    turn = resume(MENU, asked, having(TALK))
    assert (turn.session.place, turn.events, turn.session.draft) == ("appointments", (), ())
    assert resume(MENU, asked, GUEST).session.place == "ask.guest"


def test_what_staff_wrote_is_translated_where_it_is_known_else_marked_as_dutch() -> None:
    written = replace(TALK, subject="Voortgang.", bring=("  Paspoort", "foto van de tuin"))
    found = {text.id: text for text in lines(written, KNOWN.profile)}
    assert found["appointment-subject"].args["what"] == Text("subject-progress")
    assert found["appointment-bring-item"].args["what"] == Text("bring-passport")
    assert found["appointment-bring-item-dutch"].args["what"] == "foto van de tuin"


@pytest.mark.parametrize("known", [BRING, SUBJECTS])
def test_a_word_of_staff_means_one_thing(known: dict[str, frozenset[str]]) -> None:
    spellings = [one for those in known.values() for one in those]
    assert len(spellings) == len(set(spellings))
    assert all(one == one.casefold().strip() for one in spellings)


def test_the_moment_is_said_in_words_and_figures() -> None:
    moment = TALK.starts_at
    told = lines(replace(TALK, minutes=45), KNOWN.profile)
    assert Text("appointment-day", {"at": moment}) in told
    until = moment + timedelta(minutes=45)
    assert Text("appointment-from-until", {"at": moment, "until": until}) in told
