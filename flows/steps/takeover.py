"""The way out: how long the municipality still pays, what is to be seen to, and "ready?"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from flows.context import Context
from flows.events import DraftDropped, Ticked
from flows.inputs import Kind
from flows.model import Choice, Place, Screen, Step, Text, Value
from flows.money_events import ReadyTold
from flows.steps.paging import paged
from flows.takeover import ITEMS, TICKED, Takeover, takeover, ticked

BUTTON = Choice("takeover", Text("button-takeover"), "takeover/0")
DONE, TODO = "✅", "▫️"
ASKING = frozenset({"takeover.words", "takeover.sure"})
"""Where own words for the consulent are typed or said."""
WORDS = frozenset({Kind.TEXT, Kind.VOICE})


def takeover_of(context: Context) -> Takeover | None:
    """When the reader takes over, as far as that is known."""
    if context.person is None:
        return None
    return takeover(context.profile, context.dates)


def countdown(ahead: Takeover, today: date) -> Text:
    days = ahead.days(today)
    if days == 0:
        return Text("takeover-past", {"day": ahead.last})
    wording = "takeover-longer" if ahead.longer else "takeover-days"
    return Text(wording, {"days": days, "day": ahead.last})


def overview(context: Context, page: str = "0") -> Screen:
    """How long still, and what is done of it."""
    ahead = _concerned(context)
    had = _had(context)
    items = [Choice(item, _label(item, item in had), f"takeover.item/{item}") for item in ITEMS]
    ready = Choice("ready", Text("button-takeover-ready"), "takeover.words")
    choices = (ready, *items) if len(had) == len(ITEMS) else (*items, ready)
    return Screen(
        body=(
            Text("takeover-title"),
            countdown(ahead, context.today),
            *(_label(item, item in had) for item in ITEMS),
            Text("takeover-one-by-one"),
        ),
        choices=paged(choices, int(page), "takeover"),
        back="money",
        compact=True,
    )


def item(context: Context, name: str) -> Screen:
    """What it is, how it is done, and ticking it off."""
    _concerned(context)
    is_done = _known(name) in _had(context)
    contact: dict[str, Value] = {"contact": context.profile.contact_name}
    tick = Ticked(f"{TICKED}{name}", not is_done)
    label = Text("button-takeover-undo" if is_done else "button-takeover-done")
    return Screen(
        body=(_label(name, is_done), Text(f"takeover-{name}-how", contact)),
        choices=(Choice("tick", label, f"takeover/{ITEMS.index(name) // 3}", (tick,)),),
        back=f"takeover/{ITEMS.index(name) // 3}",
    )


def words(context: Context) -> Screen:
    """Ready? Own words for the consulent, typed or said; or none."""
    _concerned(context)
    contact: dict[str, Value] = {"contact": context.profile.contact_name}
    return Screen(
        body=(
            Text("takeover-ready", contact),
            Text("takeover-ready-free"),
            Text("takeover-words", contact),
        ),
        choices=(Choice("none", Text("button-takeover-no-words"), "takeover.sure"),),
        back="takeover/0",
    )


def sure(context: Context) -> Screen:
    """All that the consulent will see, before it is sent."""
    _concerned(context)
    had = _had(context)
    todo = tuple(one for one in ITEMS if one not in had)
    drop = (DraftDropped(context.draft),) if context.draft else ()
    told = ReadyTold(had, todo, context.draft)
    return Screen(
        body=(
            Text("takeover-sure", {"contact": context.profile.contact_name}),
            *(_label(one, one in had) for one in ITEMS),
            Text("takeover-with-words", {"count": len(context.draft)})
            if context.draft
            else Text("takeover-without-words"),
        ),
        choices=(
            Choice("yes", Text("button-takeover-send"), "takeover.sent", (told,)),
            Choice("no", Text("button-dont-send"), "takeover/0", drop),
        ),
        back="takeover.words",
        compact=True,
    )


def sent(context: Context) -> Screen:
    _concerned(context)
    return Screen(
        body=(Text("takeover-sent", {"contact": context.profile.contact_name}),),
        choices=(BUTTON, Choice("menu", Text("button-menu"), "menu")),
        back="takeover/0",
    )


def wants_words(place: str, kind: Kind) -> bool:
    """Whether a message here is said to the consulent about taking over."""
    return Place.parse(place).step in ASKING and kind in WORDS


def _concerned(context: Context) -> Takeover:
    """KeyError for whom it does not concern now."""
    ahead = takeover_of(context)
    if ahead is None or not ahead.concerns(context.today):
        raise KeyError("not in the last months of being helped")
    return ahead


def _had(context: Context) -> tuple[str, ...]:
    items: Iterable[str] = context.person.ticked if context.person else ()
    return ticked(items)


def _label(name: str, is_done: bool) -> Text:
    named = Text(f"takeover-{_known(name)}")
    return Text("label-takeover", {"sign": DONE if is_done else TODO, "name": named})


def _known(name: str) -> str:
    if name not in ITEMS:
        raise KeyError(name)
    return name


STEPS: dict[str, Step] = {
    "takeover": overview,
    "takeover.item": item,
    "takeover.words": words,
    "takeover.sure": sure,
    "takeover.sent": sent,
}
