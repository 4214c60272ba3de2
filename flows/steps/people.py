"""Families share phones: who is speaking, and a code before the private parts."""

from __future__ import annotations

from flows.context import Context
from flows.events import PinRemoved
from flows.model import Choice, Screen, Step, Text
from flows.steps.menu import others


def people(context: Context) -> Screen:
    if context.person is None:
        raise KeyError("people")
    remove = Choice("pin-remove", Text("button-pin-remove"), "people", (PinRemoved(),))
    choose = Choice("pin", Text("button-pin"), "pin.choose")
    return Screen(
        body=(
            Text("people-who", {"name": context.person.first_name}),
            Text("people-add"),
            Text("people-pin-on" if context.person.has_pin else "people-pin-off"),
        ),
        choices=(choose, remove) if context.person.has_pin else (choose,),
        people=others(context),
        back="settings",
    )


def choose_pin(context: Context) -> Screen:
    return Screen(body=(Text("pin-choose"), Text("pin-forgotten")), back="people", help=False)


def pin_chosen(context: Context) -> Screen:
    return Screen(
        body=(Text("pin-chosen"), Text("pin-erase-message")),
        choices=(Choice("menu", Text("button-menu"), "menu"),),
        back="people",
    )


def enter_pin(context: Context) -> Screen:
    """Nothing of the case stands here; the others of the chat stay one tap away."""
    if context.person is None:
        raise KeyError("pin.enter")
    return Screen(
        body=(
            Text("pin-enter", {"name": context.person.first_name}),
            Text("pin-forgotten"),
        ),
        people=others(context),
    )


STEPS: dict[str, Step] = {
    "people": people,
    "pin.choose": choose_pin,
    "pin.chosen": pin_chosen,
    "pin.enter": enter_pin,
}
