"""Walks a conversation as people do: from its first update on, every button is pressed.

Every step of a walk goes through `flows.engine.resume`, so what is found here is what a
person meets.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from flows import engine
from flows.appointments import Appointment
from flows.budget import Budget
from flows.context import Context
from flows.events import PinChosen, PinRemoved
from flows.inputs import (
    Commanded,
    Input,
    InvitationResult,
    Invited,
    Kind,
    Meaning,
    Opened,
    PinTyped,
    Pressed,
    Understood,
    Unreadable,
    Wrote,
)
from flows.model import Place
from flows.payload import payload_of
from flows.preparing import HOWS
from flows.session import Session, Turn, View
from flows.situations import Situation
from flows.steps import Shown, budget_entry, budget_if, lesson, saving
from flows.steps.answers import topics
from flows.steps.asking import ANSWERED
from flows.steps.news import QUIET

MOST_DRAFTED = 2
"""One message and several: more of them lead nowhere else."""

TYPED = ("3", "99", "9:30", "21-11", "31-2", "3 uur MAP gedaan", "3 uur vrijwilligerswerk")
"""Hours, times and days, good and bad, and hours told in a sentence."""

MONEY = ("23", "€ 12,50", "1,2,3", "24-12", "Fiets", "x" * 99)
"""Amounts, two that can be read and one that cannot, a day, own words and too many of them,
where they are asked for."""
MONEY_READERS = (lesson.typed, budget_entry.typed, budget_if.typed, saving.typed)

StateKey = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class State:
    """A chat between two updates."""

    session: Session
    context: Context

    def key(self) -> StateKey:
        """What the next screens depend on. The language only words them."""
        session, context, person = self.session, self.context, self.context.person
        return (
            _alike(session.place),
            min(len(session.draft), MOST_DRAFTED),
            bool(session.uncovered),
            session.wanted,
            session.left,
            context.language is None,
            context.agreed,
            context.guest_profile,
            context.guest_doelgroep,
            person and (person.id, person.has_pin, person.locked, person.unasked),
            person and _money(person.budget),
            person and person.satisfaction,
        )


def _money(budget: Budget) -> tuple[bool, ...]:
    return budget.agreed, bool(budget.entries), bool(budget.goals)


def _alike(place: str) -> str:
    """Hours and dates of any number and day lead to the same screens: one a kind is enough."""
    step, *params = place.split("/")
    if step.startswith("lesson") and step.endswith(".sure"):
        return "/".join((step, *params[:-1]))
    if step in _TOLD_BY_NOW:
        told = enumerate(params)
        return "/".join((step, *(one for index, one in told if index in _TOLD_BY_NOW[step])))
    return "/".join((step, *params[:1])) if step.startswith(_WITH_A_DAY) else place


_WITH_A_DAY = ("hours.", "appointments.sure")
_TOLD_BY_NOW: Mapping[str, tuple[int, ...]] = {
    "budget.amount": (0, 1),
    "budget.per": (0, 1, 4),
    "budget.day": (0, 1),
    "budget.next": (0, 1),
    "budget.sure": (0, 1),
    "budget.then": (0,),
    "goals.amount": (),
    "goals.by": (),
    "goals.sure": (),
    "goals.aside": (0,),
}
"""Places of a budget that hold all that was said before: which of it matters to what follows."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One screen as it was met: by whom, where, and how they came there."""

    situation: Situation
    place: str
    view: View
    trail: tuple[str, ...]
    context: Context

    @property
    def reader(self) -> tuple[str, str | None]:
        """The profile and the doelgroep of who is reading; None before that is known."""
        context = self.context
        known = context.person.dates.doelgroep if context.person else context.guest_doelgroep
        return context.profile.name, known

    def __str__(self) -> str:
        return f"{self.place} ({self.situation.name}: {' > '.join(self.trail)})"


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed: where it stood, where it says it leads, and where it led."""

    visit: Visit
    choice: str
    to: str
    landed: str


@dataclass(slots=True)
class Walk:
    """All that one walk met: each screen once a reader, each press, who leads where."""

    situation: Situation
    visits: list[Visit] = field(default_factory=list)
    presses: list[Press] = field(default_factory=list)
    onward: dict[StateKey, set[StateKey]] = field(default_factory=dict)
    standing: dict[StateKey, Visit] = field(default_factory=dict)
    tried: set[StateKey] = field(default_factory=set)


def walk(situation: Situation) -> Walk:
    """Breadth first, so that each trail is the shortest."""
    found = Walk(situation)
    seen: set[object] = set()
    state = State(Session(), situation.context)
    waiting: deque[tuple[State, tuple[str, ...]]] = deque()
    trail: tuple[str, ...] = ()
    for given in situation.opening:
        state, turn = step(state, given)
        trail = (*trail, named(given))
        _meet(found, seen, waiting, state, turn.view, trail)
    while waiting:
        _walk_on(found, seen, waiting, *waiting.popleft())
    return found


def step(state: State, given: Input, shown: Shown | None = None) -> tuple[State, Turn]:
    """The chat after `given`, and the engine's answer; `shown` as in `engine.resume`."""
    context = _unlocked(state.context) if given == PinTyped(right=True) else state.context
    turn = engine.resume(state.session, given, context, shown)
    for event in turn.events:
        context = context.after(event)
        if isinstance(event, PinChosen | PinRemoved):
            context = _among_people(context)
    return State(replace(turn.session, token=0), context), turn


def _walk_on(
    found: Walk,
    seen: set[object],
    waiting: deque[tuple[State, tuple[str, ...]]],
    state: State,
    trail: tuple[str, ...],
) -> None:
    here = state.key()
    if _is_elsewhere(found.situation, state):
        found.onward.setdefault(here, set()).add(_at_menu(found))
        return
    shown = engine.current_screen(state.session, state.context)
    for given in _inputs(state, shown, thorough=_is_new_ground(found, state)):
        after, turn = step(state, given, shown)
        onward = (*trail, named(given))
        if isinstance(given, Pressed) and given.token == state.session.token:
            _note_press(found, found.standing[here], shown, given, after)
        key = _meet(found, seen, waiting, after, turn.view, onward)
        if isinstance(given, Pressed | PinTyped):
            found.onward.setdefault(here, set()).add(key)


def _meet(
    found: Walk,
    seen: set[object],
    waiting: deque[tuple[State, tuple[str, ...]]],
    state: State,
    view: View,
    trail: tuple[str, ...],
) -> StateKey:
    """Keeps what is new of it; gives the key of the state."""
    key = state.key()
    visit = Visit(found.situation, state.session.place, view, trail, state.context)
    known = found.standing.get(key)
    if known is not None and known.view == view and known.reader == visit.reader:
        return key
    met = (visit.reader, fingerprint(view))
    if met not in seen:
        seen.add(met)
        found.visits.append(visit)
    if known is None and not _is_another_walk(found.situation, state):
        found.standing[key] = visit
        waiting.append((state, trail))
    return key


def _is_new_ground(found: Walk, state: State) -> bool:
    """In a thorough walk each step is tried out once for every kind of reader."""
    if not found.situation.thorough:
        return False
    session, context = state.session, state.context
    ground = (
        Place.parse(session.place).step,
        min(len(session.draft), MOST_DRAFTED),
        bool(session.uncovered),
        context.ready,
        context.person is None,
    )
    is_new = ground not in found.tried
    found.tried.add(ground)
    return is_new


def _is_another_walk(situation: Situation, state: State) -> bool:
    """Whoever gave somebody else's invitation back is a guest: guests have walks of their own."""
    had_case = situation.context.person is not None
    return had_case and state.context.person is None and not situation.thorough


def _is_elsewhere(situation: Situation, state: State) -> bool:
    """Outside the flows this walk stays within; other walks go on from there."""
    flow = Place.parse(state.session.place).step.partition(".")[0]
    return bool(situation.within) and flow not in situation.within


def _at_menu(found: Walk) -> StateKey:
    return next(key for key, visit in found.standing.items() if visit.place == "menu")


def _note_press(found: Walk, visit: Visit, shown: Shown, press: Pressed, after: State) -> None:
    choice = shown.screen.choice(press.choice)
    if choice is not None:
        to = choice.to if choice.to is not None else visit.place
        found.presses.append(Press(visit, choice.id, to, after.session.place))


def _inputs(state: State, shown: Shown, *, thorough: bool) -> Iterator[Input]:
    """Every button of the screen and, in the menu, those of messages about appointments and
    money; when thorough, whatever else a person can do."""
    name = Place.parse(shown.place).step
    for choice in shown.screen.buttons():
        yield Pressed(name, choice.id, state.session.token, in_place=False)
    if name == "pin.enter":
        yield from (
            PinTyped(right=True),
            PinTyped(right=False),
            PinTyped(right=False, wait=True),
            PinTyped(right=False, malformed=True),
        )
    yield from (
        Wrote(len(state.session.draft) + 1, Kind.TEXT, text)
        for text in MONEY
        if any(read(state.context, shown.place, text) for read in MONEY_READERS)
    )
    if name == "menu":
        yield from _opened_appointments(state.context)
        yield from _opened_money(state.context)
        yield from _opened_satisfaction(state.context)
    if thorough:
        yield from _anything(state)


def _anything(state: State) -> Iterator[Input]:
    yield from (Commanded(name) for name in (*engine.COMMANDS, "made_up"))
    yield Pressed("journey", "all", state.session.token - 1, in_place=False)
    following = len(state.session.draft) + 1
    yield from (Wrote(following, kind, "…") for kind in Kind)
    yield Wrote(following, Kind.TEXT, "1234")
    yield from (Wrote(following, Kind.TEXT, text) for text in TYPED)
    for meaning in (Meaning.GREETING, Meaning.THANKS):
        yield Wrote(following, Kind.TEXT, "…", Understood(meaning))
    if state.session.place in ("menu", "welcome"):
        for topic in (*topics(state.context), "no-such-topic"):
            yield Wrote(following, Kind.TEXT, "…", Understood(Meaning.TOPIC, topic))
    for result in (InvitationResult.UNKNOWN, InvitationResult.EXPIRED, InvitationResult.USED):
        yield Invited(result)
    yield from _opened(state.context)
    yield Unreadable()


def _opened(context: Context) -> Iterator[Input]:
    """Buttons of messages that came by themselves: good ones, old ones and made-up ones."""
    first = next(iter(context.profile.steps_for(context.dates)))
    places = (f"journey.step/{first.id}", "journey.step/gone", QUIET, ANSWERED, "ask.sent/erase")
    for person in (*(one.id for one in context.people), 0):
        for place in places:
            yield Opened(person, place)


def _opened_appointments(context: Context) -> Iterator[Input]:
    for theirs in context.people:
        for one in theirs.appointments:
            for place in _about(one):
                yield Opened(theirs.id, place)


def _opened_money(context: Context) -> Iterator[Input]:
    """The buttons under what comes by itself about money: an exercise, taking over, saving; of
    goals that are there and that are gone."""
    for theirs in context.people:
        yield Opened(theirs.id, "lessons.exercise")
        if theirs.budget.agreed:
            yield Opened(theirs.id, "takeover/0")
            for number in (*(one.number for one in theirs.budget.goals), 99):
                yield from (Opened(theirs.id, f"goals.{step}/{number}") for step in _OF_A_GOAL)


_OF_A_GOAL = ("put", "quiet")


def _opened_satisfaction(context: Context) -> Iterator[Input]:
    """The button under a question about what is over."""
    for theirs in context.people:
        for part in dict.fromkeys(part for part, _question in theirs.satisfaction.open):
            yield Opened(theirs.id, f"satisfied/{part}")


def _about(one: Appointment) -> Iterator[str]:
    """The buttons under the messages of an appointment, of its last revision and an older one."""
    yield from (f"appointments.{step}/{one.id}" for step in ("one", "where", "more"))
    yield from (f"{step}/{one.id}" for step in ("prepare", "prepare.rate"))
    yield f"prepare.rated/{one.id}/good"
    yield from (f"prepare/{one.id}", f"prepare.rate/{one.id}", f"prepare.rated/{one.id}/gone")
    yield from (f"prepare.rated/{one.id}/{how}" for how in HOWS)
    for revision in (one.revision, 0):
        yield from (f"appointments.{step}/{one.id}/{revision}" for step in ("coming", "cannot"))


def named(given: Input) -> str:
    """An input in a trail: `/menu`, `[journey]`, `photo`."""
    match given:
        case Commanded(name):
            return f"/{name}"
        case Pressed(choice=choice):
            return f"[{choice}]"
        case Opened(person, place):
            return f"news of {person}: {place}"
        case Wrote(kind=kind, understood=understood):
            return str(understood.meaning if understood else kind)
        case Invited(result):
            return f"invitation {result}"
        case PinTyped(right):
            return "right code" if right else "wrong code"
        case Unreadable():
            return "unreadable"


def fingerprint(view: View) -> str:
    """The same for screens that say and offer the same under the same step."""
    return json.dumps({**payload_of(view), "token": 0}, sort_keys=True)


def _unlocked(context: Context) -> Context:
    """The right code was typed: `casework` opens the case before the engine speaks."""
    if context.person is None:
        return context
    return _among_people(replace(context, person=replace(context.person, locked=False)))


def _among_people(context: Context) -> Context:
    """What changed of the person who speaks, changed among the people of the chat too."""
    me = context.person
    if me is None:
        return context
    return replace(context, people=tuple(me if one.id == me.id else one for one in context.people))
