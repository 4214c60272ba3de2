"""What is wrong with the flows: dead ends, unreachable steps, missing message ids.

Everything is found by walking (`flows.walking`) in every situation of `flows.situations`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.context import Context
from flows.klantreis.model import Profile
from flows.lessons.loader import NO_LESSONS, Library
from flows.model import CHOICES_PER_SCREEN, Choice, Picture, Place, Step, Text
from flows.payload import button_data
from flows.situations import situations
from flows.steps import FREE, STEPS
from flows.walking import Press, StateKey, Visit, Walk, walk

CALLBACK_DATA_BYTES = 64
"""Bot API, "InlineKeyboardButton": callback_data of 1-64 bytes."""
HIGHEST_TOKEN = 36**6 - 1
"""No conversation has two thousand million turns."""
RESERVED = ("sound", "dutch", "own")
"""Ids of the fixed row that the renderer adds."""
DETOURS = frozenset(
    {"pin.enter", "ask.photo", *(name for name in FREE if name.startswith("welcome"))}
)
"""Where a lock, first contact or a picture may lead instead of the place asked for."""
_CHOICE_ID = re.compile(r"[a-z0-9_.-]{1,24}")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to mend: what (`kind`), where, and for whom it was met first."""

    kind: str
    place: str
    detail: str
    met: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.detail}" + (f" [{self.met}]" if self.met else "")


def tour(
    profiles: Mapping[str, Profile],
    now: datetime,
    *,
    whole: bool = False,
    library: Library = NO_LESSONS,
) -> Iterator[Walk]:
    """The walk of each situation in turn; `whole` and `library` as in `situations`."""
    return map(walk, situations(profiles, now, whole=whole, library=library))


def findings(
    profiles: Mapping[str, Profile],
    now: datetime,
    has: Callable[[str], bool],
    *,
    whole: bool = False,
    library: Library = NO_LESSONS,
) -> list[Finding]:
    """All that is wrong, each once. `has` tells whether a message id exists."""
    return findings_in(list(tour(profiles, now, whole=whole, library=library)), has)


def findings_in(walks: Sequence[Walk], has: Callable[[str], bool]) -> list[Finding]:
    """As `findings`, of a tour that was made."""
    visits = [visit for one in walks for visit in one.visits]
    found = [
        *(finding for one in walks for finding in findings_of(one, has)),
        *unreachable(STEPS, visits),
    ]
    first = {(one.kind, one.place, one.detail): one for one in reversed(found)}
    return sorted(first.values(), key=lambda one: (one.kind, one.place, one.detail))


def findings_of(found: Walk, has: Callable[[str], bool]) -> Iterator[Finding]:
    """What is wrong with the screens of one walk."""
    for visit in found.visits:
        yield from _wrong_on_screen(visit)
        yield from _missing_texts(visit, has)
    yield from _falls(found.presses)
    yield from _dead_ends(found)
    yield from _without_menu(found)


def unreachable(steps: Mapping[str, Step], visits: Iterable[Visit]) -> Iterator[Finding]:
    """Steps that no walk comes to."""
    reached = {visit.view.step for visit in visits}
    for name in steps:
        if name not in reached:
            yield Finding("unreachable", name, "no walk comes here")


def _wrong_on_screen(visit: Visit) -> Iterator[Finding]:
    screen = visit.view.screen
    if len(screen.choices) > CHOICES_PER_SCREEN:
        yield _at(visit, "choices", f"{len(screen.choices)} choices")
    if not screen.body:
        yield _at(visit, "empty", "nothing is said")
    ids = [choice.id for choice in screen.buttons()]
    for id in sorted({id for id in ids if ids.count(id) > 1 or id in RESERVED}):
        yield _at(visit, "choice-twice", f"two buttons are called {id!r}")
    for id in ids:
        size = len(button_data(visit.view.step, id, HIGHEST_TOKEN).encode())
        if size > CALLBACK_DATA_BYTES or not _CHOICE_ID.fullmatch(id):
            yield _at(visit, "choice-id", f"{id!r} does not fit a button ({size} bytes)")


def _missing_texts(visit: Visit, has: Callable[[str], bool]) -> Iterator[Finding]:
    for id in dict.fromkeys(message_ids(visit)):
        if not has(id):
            yield _at(visit, "text", f"there is no message {id}")


def message_ids(visit: Visit) -> Iterator[str]:
    """The ids of all that is said on a screen, its picture and buttons included."""
    view = visit.view
    yield from ids_in((*((view.lead,) if view.lead else ()), *view.screen.body))
    yield from ids_in(_labels(view.screen.buttons()))
    if view.screen.picture is not None:
        yield from ids_in(tuple(_on_picture(view.screen.picture)))


def _on_picture(picture: Picture) -> Iterator[Text]:
    for row in (*picture.data.get("stations", ()), *picture.data.get("rows", ())):
        yield from (Text.from_json(row[name]) for name in ("title", "note") if name in row)


def _labels(choices: Iterable[Choice]) -> tuple[Text, ...]:
    return tuple(choice.label for choice in choices if isinstance(choice.label, Text))


def ids_in(texts: Sequence[Text]) -> Iterator[str]:
    """The ids of these texts and of the texts in them."""
    for text in texts:
        yield text.id
        yield from ids_in([value for value in text.args.values() if isinstance(value, Text)])


def _falls(presses: Iterable[Press]) -> Iterator[Finding]:
    """Buttons that end somewhere else than they say (a mistake in a step leads to the menu)."""
    for press in presses:
        landed = Place.parse(press.landed).step
        if press.landed != press.to and landed not in DETOURS:
            why = _why(press.visit.context, press.to)
            yield _at(
                press.visit, "falls", f"[{press.choice}] to {press.to} shows {press.landed}{why}"
            )


def _why(context: Context, place: str) -> str:
    parsed = Place.parse(place)
    try:
        STEPS[parsed.step](context, *parsed.params)
    except Exception as error:  # noqa: BLE001 - whatever a step raises is what is to be told
        return f" ({type(error).__name__}: {error})"
    return ""


def _dead_ends(found: Walk) -> Iterator[Finding]:
    """Screens that no button and no code leads away from."""
    places = {key: visit.place for key, visit in found.standing.items()}
    for key, visit in found.standing.items():
        if all(places.get(other) == visit.place for other in found.onward.get(key, ())):
            yield _at(visit, "dead-end", "nothing leads on or back")


def _without_menu(found: Walk) -> Iterator[Finding]:
    """Screens from which no row of buttons comes to the menu."""
    before: dict[StateKey, set[StateKey]] = {}
    for key, others in found.onward.items():
        for other in others:
            before.setdefault(other, set()).add(key)
    back = {key for key, visit in found.standing.items() if visit.place == "menu"}
    waiting = list(back)
    while waiting:
        nearer = before.get(waiting.pop(), set()) - back
        back |= nearer
        waiting += nearer
    for key, visit in found.standing.items():
        if key not in back:
            yield _at(visit, "no-menu", "no way back to the menu")


def _at(visit: Visit, kind: str, detail: str) -> Finding:
    return Finding(kind, visit.place, detail, f"{visit.situation.name}: {' > '.join(visit.trail)}")
