"""Whatever a person does gets an answer, and nothing becomes work before they have said so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.texts import load_profiles
from flows import engine
from flows.context import Context, PersonView
from flows.engine import COMMANDS, current_screen, resume
from flows.events import (
    Agreed,
    Declined,
    Disowned,
    DoelgroepChosen,
    DraftDropped,
    DraftKept,
    LanguageChosen,
    MunicipalityChosen,
    PersonChosen,
    PinChosen,
    PinRemoved,
    QuestionRaised,
    Resumed,
    Stopped,
)
from flows.inputs import (
    Commanded,
    Input,
    InvitationResult,
    Invited,
    Kind,
    Meaning,
    PinTyped,
    Pressed,
    Understood,
    Unreadable,
    Wrote,
)
from flows.klantreis.model import Profile
from flows.klantreis.person import PersonDates
from flows.payload import button_data, payload_from, payload_of, read_button
from flows.session import Session, Turn
from flows.situations import with_case
from flows.steps import FREE, STEPS

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
PROFILES: Mapping[str, Profile] = load_profiles()
BARE = Context(now=NOW, home="heemstede", profiles=PROFILES)
KNOWN = with_case(BARE, PersonDates("asielstatushouder"))
GUEST = replace(BARE, language="nl", agreed=True, guest_doelgroep="nareiziger")
SAMI = PersonView(id=2, first_name="Sami", language="ar", dates=PersonDates("nareiziger"))
FAMILY = replace(KNOWN, people=(*KNOWN.people, SAMI))
LOCKED = replace(FAMILY, person=replace(KNOWN.people[0], has_pin=True, locked=True))
MENU = Session("menu", 7)


def press(session: Session, choice: str, context: Context, *, in_place: bool = True) -> Turn:
    step = current_screen(session, context).place.partition("/")[0]
    return resume(session, Pressed(step, choice, session.token, in_place), context)


def lead(turn: Turn) -> str | None:
    return turn.view.lead.id if turn.view.lead else None


def write(kind: Kind = Kind.TEXT, id: int = 1, text: str = "Ik heb een brief") -> Wrote:
    return Wrote(id, kind, text if kind is Kind.TEXT else "")


# --- buttons ---------------------------------------------------------------------------------


def test_a_press_goes_on_under_a_new_token_in_the_same_message() -> None:
    turn = press(MENU, "journey", KNOWN)
    assert (turn.session.place, turn.session.token) == ("journey", 8)
    assert turn.view.token == 8


def test_a_picture_can_not_become_a_text_nor_a_text_a_picture() -> None:
    to_picture = press(MENU, "journey", KNOWN)
    assert not to_picture.view.in_place
    assert not press(to_picture.session, "back", KNOWN).view.in_place
    assert press(MENU, "info", KNOWN).view.in_place


@pytest.mark.parametrize("context", [BARE, GUEST, KNOWN, LOCKED])
def test_an_old_button_shows_where_we_are_and_changes_nothing(context: Context) -> None:
    place = current_screen(MENU, context).place
    turn = resume(MENU, Pressed("settings", "stop", 3, in_place=False), context)
    assert lead(turn) == "lead-old-button"
    assert turn.session.place == place
    assert turn.events == ()


def test_an_old_button_of_the_message_shown_now_needs_no_excuse() -> None:
    turn = resume(MENU, Pressed("menu", "info", 6, in_place=True), KNOWN)
    assert (turn.session.place, lead(turn), turn.view.in_place) == ("menu", None, True)


def test_a_made_up_choice_shows_the_same_screen() -> None:
    turn = press(MENU, "transfer-all-money", KNOWN)
    assert (turn.session.place, turn.events) == ("menu", ())


def test_a_button_of_another_step_with_the_right_token_is_not_believed() -> None:
    turn = resume(MENU, Pressed("stop", "yes", MENU.token, in_place=False), KNOWN)
    assert (turn.session.place, turn.events) == ("menu", ())


def test_the_dutch_button_says_the_same_screen_in_dutch_and_keeps_its_buttons() -> None:
    turn = press(MENU, "dutch", KNOWN)
    assert (turn.view.language, turn.view.in_place, turn.session) == ("nl", True, MENU)
    assert turn.view.token == MENU.token


def test_the_sound_button_reads_aloud_below_what_is_there() -> None:
    turn = press(MENU, "sound", KNOWN)
    assert (turn.view.sound, turn.view.in_place, turn.session) == (True, False, MENU)


def test_a_place_of_an_older_release_leads_to_the_menu() -> None:
    for place in ("gone", "journey.step/gone", "words.theme/gone/0", "contacts/99", "menu/x/y/z"):
        assert current_screen(Session(place), KNOWN).place == "menu"


@given(
    step=st.sampled_from([*STEPS, "", "x"]),
    choice=st.text(max_size=40),
    token=st.integers(-3, 9),
    place=st.sampled_from([*STEPS, "words.theme/letters/0", "journey.all/1", "", "a/b/c"]),
    context=st.sampled_from([BARE, GUEST, KNOWN, FAMILY, LOCKED]),
)
def test_no_press_is_an_error(
    step: str, choice: str, token: int, place: str, context: Context
) -> None:
    turn = resume(Session(place, 7), Pressed(step, choice, token, in_place=True), context)
    assert turn.view.screen.body
    assert payload_from(payload_of(turn.view)).step == turn.session.place.partition("/")[0]


@given(step=st.sampled_from(list(STEPS)), token=st.integers(0, 36**7))
def test_a_button_is_read_as_it_was_written(step: str, token: int) -> None:
    assert read_button(button_data(step, "back", token)) == (step, "back", token)


@given(st.text(max_size=70))
def test_made_up_callback_data_is_never_an_error(data: str) -> None:
    read = read_button(data)
    assert read is None or len(read) == 3


# --- commands --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("place", ["menu", "journey", "ask", "pin.choose", "language", "stop.done"])
def test_a_command_works_at_any_moment(name: str, place: str) -> None:
    turn = resume(Session(place, 3), Commanded(name), KNOWN)
    assert turn.session.place == COMMANDS[name]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("start", "welcome"),
        ("menu", "welcome"),
        ("mijngegevens", "welcome"),
        ("taal", "language"),
        ("help", "help"),
        ("stop", "stop"),
    ],
)
def test_before_first_contact_is_over_commands_lead_to_it_or_help(name: str, place: str) -> None:
    assert resume(Session(), Commanded(name), BARE).session.place == place


@pytest.mark.parametrize("name", ["menu", "mijngegevens"])
def test_halfway_first_contact_a_command_leads_to_what_is_still_to_be_chosen(name: str) -> None:
    asked = replace(BARE, language="ti")
    assert resume(Session(), Commanded(name), asked).session.place == "welcome.about"
    agreed = replace(asked, agreed=True)
    assert resume(Session(), Commanded(name), agreed).session.place == "welcome.municipality"


def test_who_has_no_invitation_is_told_what_is_kept_of_a_guest() -> None:
    kept = [current_screen(Session("welcome.privacy"), one).screen.body[0] for one in (BARE, KNOWN)]
    assert [getattr(text, "id", "") for text in kept] == ["welcome-keep-guest", "welcome-keep"]


def test_an_unknown_command_is_answered_where_we_are() -> None:
    turn = resume(Session("words", 2), Commanded("geld"), KNOWN)
    assert (lead(turn), turn.session.place) == ("lead-unknown-command", "words")


def test_start_after_stop_means_welcome_back() -> None:
    turn = resume(MENU, Commanded("start"), replace(KNOWN, stopped=True))
    assert turn.events == (Resumed(),)
    assert resume(MENU, Commanded("start"), KNOWN).events == ()


def test_stopping_takes_a_yes() -> None:
    asked = resume(MENU, Commanded("stop"), KNOWN)
    assert asked.events == ()
    done = press(asked.session, "yes", KNOWN)
    assert (done.session.place, done.events) == ("stop.done", (Stopped(),))
    assert press(done.session, "resume", KNOWN).events == (Resumed(),)


# --- first contact ---------------------------------------------------------------------------


def test_a_guest_goes_from_the_language_to_the_menu() -> None:
    context, session, events = BARE, resume(Session(), Commanded("start"), BARE).session, []
    for choice in ("ti", "next", "yes", "home", "gezinsmigrant"):
        turn = press(session, choice, context)
        session = turn.session
        for event in turn.events:
            events.append(event)
            context = context.after(event)
    assert session.place == "menu"
    assert events == [
        LanguageChosen("ti"),
        Agreed(),
        MunicipalityChosen("heemstede"),
        DoelgroepChosen("gezinsmigrant"),
    ]


def test_saying_no_costs_nothing_and_can_be_taken_back() -> None:
    context = replace(BARE, language="nl")
    no = press(Session("welcome.privacy", 1), "no", context)
    assert (no.session.place, no.events) == ("welcome.goodbye", (Declined(),))
    again = press(no.session, "again", context)
    assert again.session.place == "welcome.about"


@pytest.mark.parametrize("kind", Kind)
def test_a_message_before_first_contact_is_not_kept(kind: Kind) -> None:
    turn = resume(Session("welcome.about", 1), write(kind), replace(BARE, language="nl"))
    assert (lead(turn), turn.events) == ("lead-first-this", ())
    assert turn.session.draft == ()


@pytest.mark.parametrize("step", sorted(STEPS.keys() - FREE))
def test_nothing_but_first_contact_and_help_is_open_without_agreement(step: str) -> None:
    shown = current_screen(Session(step), replace(KNOWN, agreed=False))
    assert shown.place == "welcome.about"


@pytest.mark.parametrize("result", ["unknown", "expired", "used"])
def test_an_invitation_that_is_no_good_says_why(result: str) -> None:
    for context, place in ((BARE, "welcome"), (KNOWN, "menu")):
        turn = resume(Session(), Invited(InvitationResult(result)), context)
        assert (lead(turn), turn.session.place) == (f"lead-invitation-{result}", place)
        assert turn.events == ()


@pytest.mark.parametrize("result", [InvitationResult.REDEEMED, InvitationResult.YOURS])
def test_a_good_invitation_asks_whether_it_is_you(result: InvitationResult) -> None:
    turn = resume(Session(), Invited(result), KNOWN)
    assert turn.session.place == "welcome.hello"
    assert press(turn.session, "other", KNOWN).events == (Disowned(),)
    new = resume(Session(), Invited(result), replace(KNOWN, language=None, agreed=False))
    assert new.session.place == "welcome"


# --- messages --------------------------------------------------------------------------------


def test_messages_close_together_make_one_question() -> None:
    session = MENU
    for id, kind in ((11, Kind.TEXT), (12, Kind.VOICE), (13, Kind.TEXT)):
        turn = resume(session, write(kind, id), KNOWN)
        assert turn.events == (DraftKept(id),)
        session = turn.session
    assert (session.place, session.draft) == ("ask.confirm", (11, 12, 13))
    sent = press(session, "money", replace(KNOWN, draft=session.draft))
    assert sent.events == (QuestionRaised("money", (11, 12, 13), "ask.confirm"),)
    assert (sent.session.place, sent.session.draft) == ("ask.sent/money", ())


def test_nothing_is_sent_on_without_a_topic_button() -> None:
    deeds: list[Input] = [*(write(kind) for kind in Kind), Commanded("menu"), Unreadable()]
    for deed in deeds:
        turn = resume(Session("ask.confirm", 1, draft=(11,), draft_of=1), deed, KNOWN)
        assert not any(isinstance(event, QuestionRaised) for event in turn.events)


def test_do_not_send_deletes_what_was_kept() -> None:
    turn = press(Session("ask.confirm", 1, draft=(11, 12), draft_of=1), "no", KNOWN)
    assert turn.events == (DraftDropped((11, 12)),)
    assert (turn.session.place, turn.session.draft) == ("menu", ())


@pytest.mark.parametrize("kind", [Kind.PHOTO, Kind.VIDEO, Kind.DOCUMENT])
def test_before_a_picture_goes_on_the_person_is_asked_to_cover_a_bsn(kind: Kind) -> None:
    turn = resume(MENU, write(kind, 5), KNOWN)
    assert (turn.session.place, turn.session.uncovered) == ("ask.photo", (5,))
    explained = resume(turn.session, write(Kind.TEXT, 6), KNOWN)
    assert (explained.session.place, explained.session.draft) == ("ask.photo", (5, 6))
    assert press(explained.session, "back", KNOWN).session.place == "menu"
    covered = press(explained.session, "covered", KNOWN)
    assert (covered.session.place, covered.session.draft) == ("ask.confirm", (5, 6))
    assert resume(covered.session, write(Kind.TEXT, 7), KNOWN).session.place == "ask.confirm"


def test_a_new_picture_takes_the_place_of_the_old_one_and_of_no_words() -> None:
    words = Session("menu", 1, draft=(4,), draft_of=1)
    pictured = resume(words, write(Kind.PHOTO, 5), KNOWN)
    anew = press(pictured.session, "anew", KNOWN)
    assert anew.events == (DraftDropped((5,)),)
    assert (anew.session.draft, anew.session.uncovered) == ((4,), ())


def test_a_draft_of_somebody_else_is_dropped_before_anything_else() -> None:
    """Whoever wrote it was cut off, or another person came to the phone."""
    waiting = Session("ask.confirm", 1, draft=(4, 5), draft_of=2, uncovered=(5,))
    pressed = press(waiting, "money", KNOWN)
    assert pressed.events == (DraftDropped((4, 5)),)
    wrote = resume(waiting, write(Kind.TEXT, 6), KNOWN)
    assert wrote.events == (DraftDropped((4, 5)), DraftKept(6))
    assert (wrote.session.draft, wrote.session.uncovered) == ((6,), ())


@pytest.mark.parametrize("meaning", [Meaning.GREETING, Meaning.THANKS])
def test_small_talk_is_no_part_of_a_question(meaning: Meaning) -> None:
    waiting = Session("ask.confirm", 1, draft=(4,), draft_of=1)
    turn = resume(waiting, Wrote(5, Kind.TEXT, "…", Understood(meaning)), KNOWN)
    assert (turn.session.place, turn.session.draft, turn.events) == ("ask.confirm", (4,), ())
    assert lead(turn) == f"lead-{meaning}"


def test_a_correction_is_the_same_message() -> None:
    waiting = Session("ask.confirm", 1, draft=(4, 5), draft_of=1)
    turn = resume(waiting, write(Kind.TEXT, 4), KNOWN)
    assert (turn.session.draft, turn.events) == ((4, 5), (DraftKept(4),))


UNASKED = replace(FAMILY, person=replace(FAMILY.people[1], unasked=True))


def test_who_joins_a_chat_that_said_yes_is_asked_too() -> None:
    hello = resume(MENU, Invited(InvitationResult.REDEEMED), UNASKED)
    assert hello.session.place == "welcome.hello"
    joined = press(hello.session, "me", UNASKED)
    assert joined.session.place == "welcome.joined"
    assert resume(MENU, Commanded("menu"), UNASKED).session.place == "welcome.joined"
    yes = press(joined.session, "yes", UNASKED)
    assert (yes.session.place, yes.events) == ("menu", (Agreed(),))


def test_a_no_of_one_person_is_not_a_no_of_the_family() -> None:
    no = press(Session("welcome.joined", 1), "no", UNASKED)
    assert (no.session.place, no.events) == ("welcome.goodbye", (Declined(),))
    left = UNASKED.after(Declined())
    assert left.agreed
    assert [one.id for one in left.people] == [FAMILY.people[0].id]


@pytest.mark.parametrize("kind", [Kind.STICKER, Kind.LOCATION, Kind.CONTACT, Kind.OTHER])
def test_what_we_can_not_use_is_answered_kindly_and_not_kept(kind: Kind) -> None:
    turn = resume(Session("journey", 1), write(kind), KNOWN)
    assert (lead(turn), turn.events, turn.session.draft) == (f"lead-{kind}", (), ())


@pytest.mark.parametrize("meaning", [Meaning.GREETING, Meaning.THANKS])
@pytest.mark.parametrize("context", [GUEST, KNOWN])
def test_a_greeting_or_thanks_is_never_a_question(meaning: Meaning, context: Context) -> None:
    turn = resume(MENU, Wrote(1, Kind.TEXT, "dank u", Understood(meaning)), context)
    assert (lead(turn), turn.events, turn.session.place) == (f"lead-{meaning}", (), "menu")


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.VOICE, Kind.PHOTO, Kind.VIDEO, Kind.DOCUMENT])
def test_a_guests_message_is_not_kept_and_says_who_can_answer(kind: Kind) -> None:
    turn = resume(MENU, write(kind), GUEST)
    assert (turn.session.place, turn.events, turn.session.draft) == ("ask.guest", (), ())


def test_an_update_that_failed_is_answered_where_we_are() -> None:
    turn = resume(Session("words", 1), Unreadable(), KNOWN)
    assert (lead(turn), turn.session.place) == ("lead-unreadable", "words")


@pytest.mark.parametrize("request_", ["erase", "correct"])
def test_a_request_about_my_data_takes_a_yes(request_: str) -> None:
    asked = press(Session("data", 1), request_, KNOWN)
    assert asked.events == ()
    sent = press(asked.session, "yes", KNOWN)
    assert sent.events == (QuestionRaised(request_, (), "data"),)


# --- several people, codes -------------------------------------------------------------------


def test_switching_is_one_tap_from_the_menu_and_drops_a_draft() -> None:
    turn = press(MENU, "person-2", FAMILY)
    assert (turn.session.place, turn.events) == ("menu", (PersonChosen(2),))
    writing = press(Session("menu", 1, draft=(5,), draft_of=1, uncovered=(5,)), "person-2", FAMILY)
    assert writing.events == (PersonChosen(2), DraftDropped((5,)))
    assert (writing.session.draft, writing.session.uncovered) == ((), ())


def test_withdrawing_drops_a_draft() -> None:
    turn = press(Session("data.withdraw", 1, draft=(5,), draft_of=1), "yes", KNOWN)
    assert turn.events == (Declined(), DraftDropped((5,)))


def test_behind_a_code_nothing_private_is_shown() -> None:
    for step in STEPS.keys() - FREE:
        assert current_screen(Session(step), LOCKED).place == "pin.enter"
    assert current_screen(Session("help.urgent"), LOCKED).place == "help.urgent"


def test_the_right_code_goes_on_to_what_was_wanted() -> None:
    asked = resume(MENU, Commanded("mijngegevens"), LOCKED)
    assert (asked.session.place, asked.session.wanted) == ("pin.enter", "data")
    wrong = resume(asked.session, PinTyped(right=False), LOCKED)
    assert (lead(wrong), wrong.session.place) == ("lead-pin-wrong", "pin.enter")
    waits = resume(wrong.session, PinTyped(right=False, wait=True), LOCKED)
    assert (lead(waits), waits.session.wanted) == ("lead-pin-wait", "data")
    assert resume(waits.session, PinTyped(right=True), FAMILY).session.place == "data"


def test_from_a_locked_case_the_others_are_one_tap_away() -> None:
    turn = press(Session("pin.enter", 1), "person-2", LOCKED)
    assert (turn.session.place, turn.events) == ("menu", (PersonChosen(2),))


@pytest.mark.parametrize("typed", ["123", "12345", "abcd", "١٢٣", "12 34", ""])
def test_a_code_is_four_digits(typed: str) -> None:
    turn = resume(Session("pin.choose", 1), Wrote(1, Kind.TEXT, typed), KNOWN)
    assert (lead(turn), turn.events) == ("lead-pin-four-digits", ())
    wrong = resume(Session("pin.enter", 1), PinTyped(right=False, malformed=True), LOCKED)
    assert (lead(wrong), wrong.session.place) == ("lead-pin-four-digits", "pin.enter")


def test_a_code_is_typed_in_the_digits_of_any_keyboard() -> None:
    turn = resume(Session("pin.choose", 1), Wrote(1, Kind.TEXT, "١٢٣٤ "), KNOWN)
    assert turn.events == (PinChosen("1234"),)


def test_a_code_that_was_typed_is_no_question() -> None:
    turn = resume(Session("pin.choose", 1), Wrote(1, Kind.TEXT, " 4711 "), KNOWN)
    assert (turn.session.place, turn.events) == ("pin.chosen", (PinChosen("4711"),))
    assert turn.session.draft == ()


def test_a_code_is_removed_with_one_tap() -> None:
    context = replace(KNOWN, person=replace(KNOWN.people[0], has_pin=True))
    turn = press(Session("people", 1), "pin-remove", context)
    assert (turn.session.place, turn.events) == ("people", (PinRemoved(),))


# --- whatever it is --------------------------------------------------------------------------

ANYTHING: list[Input] = [
    *(Commanded(name) for name in (*COMMANDS, "", "x" * 100)),
    *(write(kind) for kind in Kind),
    *(Invited(result) for result in InvitationResult),
    Wrote(9, Kind.TEXT, "?", Understood(Meaning.TOPIC, "no-such-topic")),
    PinTyped(right=True),
    PinTyped(right=False),
    Unreadable(),
]


@given(
    place=st.sampled_from([*STEPS, "ask.found/pip", "ask.sent/money", "x"]),
    draft=st.lists(st.integers(1, 9), max_size=2).map(tuple),
    context=st.sampled_from([BARE, GUEST, KNOWN, FAMILY, LOCKED]),
    deeds=st.lists(st.sampled_from(ANYTHING), min_size=1, max_size=6),
)
def test_everything_gets_an_answer_with_a_way_on(
    place: str, draft: tuple[int, ...], context: Context, deeds: list[Input]
) -> None:
    session = Session(place, 1, draft)
    for deed in deeds:
        turn = resume(session, deed, context)
        assert turn.view.screen.body
        assert turn.view.screen.buttons()
        assert turn.session.token == session.token + 1
        session = turn.session
        for event in turn.events:
            context = context.after(event)


def test_every_command_leads_to_a_step_that_exists() -> None:
    assert {place.partition("/")[0] for place in engine.COMMANDS.values()} <= set(STEPS)
