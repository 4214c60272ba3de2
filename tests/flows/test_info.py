"""What can be done here, and the list for moving house: who may ask, what is kept, the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cli.texts import load_profiles
from flows.context import Context
from flows.events import QuestionRaised, Ticked
from flows.klantreis.person import PersonDates
from flows.model import Choice, Screen, Text
from flows.situations import with_case
from flows.steps import STEPS, asking, info
from flows.steps.activities import TOPIC
from flows.steps.paging import page_of, paged

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
BARE = Context(now=NOW, home="heerenveen", profiles=load_profiles())
GUEST = replace(BARE, language="nl", agreed=True, guest_doelgroep="gezinsmigrant")
KNOWN = with_case(BARE, PersonDates("asielstatushouder", "b1"))


def pressed(screen: Screen, id: str) -> Choice:
    choice = screen.choice(id)
    assert choice is not None
    return choice


def test_where_nothing_can_be_done_no_button_says_so() -> None:
    assert pressed(info.info(KNOWN), "activities").to == "activities/0"
    bare = BARE.profiles["heerenveen"].model_copy(update={"activities": {}})
    nothing = replace(KNOWN, profiles={**BARE.profiles, "heerenveen": bare})
    ids = [one.id for one in info.info(nothing).choices]
    assert ids == ["words", "checklist", "contacts"]


def test_what_can_be_joined_stands_before_what_can_be_asked() -> None:
    first = STEPS["activities"](KNOWN)
    assert [one.id for one in first.choices] == ["vrijwilligerswerk", "taalhuis", "zwemles", "more"]
    assert first.back == "info"


@pytest.mark.parametrize("kind", ["do", "help"])
def test_i_want_this_is_sent_only_after_yes_and_says_what(kind: str) -> None:
    id = "zwemles" if kind == "do" else "groot-gezin"
    shown = STEPS["activities.one"](KNOWN, id)
    want = pressed(shown, "want")
    assert (want.events, want.label) == ((), Text(f"button-activity-{kind}"))
    sure = STEPS["activities.sure"](KNOWN, id)
    yes, no = pressed(sure, "yes"), pressed(sure, "no")
    assert yes.events == (QuestionRaised(TOPIC, (), f"activities.one/{id}", about=id),)
    assert (no.events, no.to) == ((), f"activities.one/{id}")
    assert asking.sent(KNOWN, TOPIC).body[0].id == "ask-sent"


def test_a_guest_is_told_who_can_help_and_sends_nothing() -> None:
    shown = STEPS["activities.one"](GUEST, "zwemles")
    assert pressed(shown, "want").to == "activities.guest/zwemles"
    helped = STEPS["activities.guest"](GUEST, "zwemles")
    assert (helped.body[0].id, helped.back) == ("ask-guest", "activities.one/zwemles")
    assert not [event for one in helped.choices for event in one.events]
    with pytest.raises(KeyError):
        STEPS["activities.sure"](GUEST, "zwemles")


def test_help_for_others_is_neither_offered_nor_to_be_had() -> None:
    assert "noodopvang" in [one.id for one in KNOWN.profile.activities_for(KNOWN.dates)]
    with pytest.raises(ValueError, match="noodopvang"):
        STEPS["activities.one"](GUEST, "noodopvang")


@pytest.mark.parametrize("place", ["activities", "checklist"])
def test_back_leads_to_the_page_on_which_it_stands(place: str) -> None:
    told = KNOWN.profile.activities if place == "activities" else KNOWN.profile.checklist
    one = STEPS[f"{place}.one" if place == "activities" else f"{place}.item"]
    for id in told:
        back = one(KNOWN, id).back
        assert back is not None
        list_of, _, page = back.partition("/")
        assert id in [choice.id for choice in STEPS[list_of](KNOWN, page).choices]


def test_a_page_is_found_for_each_choice_of_lists_of_every_length() -> None:
    for count in range(1, 12):
        choices = [Choice(f"c{index}", Text("x"), "menu") for index in range(count)]
        for index, choice in enumerate(choices):
            assert choice in paged(choices, page_of(index, count), "list")


def test_an_item_is_ticked_and_can_be_opened_again() -> None:
    done = pressed(STEPS["checklist.item"](KNOWN, "huur"), "tick")
    assert (done.events, done.to) == ((Ticked("huur", done=True),), "checklist/0")
    after = KNOWN.after(done.events[0])
    listed = STEPS["checklist"](after)
    assert listed.body[1] == Text("checklist-done", {"done": 1, "count": 9})
    assert signs(listed) == ["✅", "▫️", "▫️"]
    again = pressed(STEPS["checklist.item"](after, "huur"), "tick")
    assert again.events == (Ticked("huur", done=False),)
    assert signs(STEPS["checklist"](after.after(again.events[0]))) == ["▫️", "▫️", "▫️"]


def test_all_done_is_said() -> None:
    context = KNOWN
    for id in KNOWN.profile.checklist:
        context = context.after(Ticked(id, done=True))
    assert STEPS["checklist"](context).body[1] == Text("checklist-all-done")


def test_a_guest_reads_the_list_and_ticks_nothing() -> None:
    assert [text.id for text in STEPS["checklist"](GUEST).body] == ["checklist-title"]
    assert STEPS["checklist.item"](GUEST, "huur").choice("tick") is None
    assert GUEST.after(Ticked("huur", done=True)) == GUEST


def signs(screen: Screen) -> list[str]:
    labels = [one.label for one in screen.choices if one.id != "more"]
    return [str(label.args["sign"]) for label in labels if isinstance(label, Text)]
