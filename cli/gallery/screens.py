"""Which screens stand in the gallery: each once, with everybody who gets to see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.inspect import message_ids, tour
from flows.klantreis.model import Profile
from flows.klantreis.person import DOELGROEPEN
from flows.lessons.loader import NO_LESSONS, Library
from flows.payload import Payload, payload_from, payload_of
from flows.steps import STEPS
from flows.walking import Visit, fingerprint

LEADS = "lead"
"""The flow of what is said before a screen ("This is an old button.")."""

Reader = tuple[str, str | None]
"""A profile and a doelgroep; None before that is known."""


@dataclass(frozen=True, slots=True)
class GalleryScreen:
    """One distinct screen: how it was come to first, and who sees it."""

    flow: str
    place: str
    payload: Payload
    ids: tuple[str, ...]
    trail: tuple[str, ...]
    readers: tuple[Reader, ...]
    situations: tuple[str, ...]

    def profiles(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(profile for profile, _ in self.readers))

    def doelgroepen(self) -> tuple[str, ...]:
        """Whoever may see it; everybody, where no doelgroep is known yet."""
        known = {doelgroep for _, doelgroep in self.readers}
        return tuple(one for one in DOELGROEPEN if None in known or one in known)


def gallery_screens(
    profiles: Mapping[str, Profile], now: datetime, library: Library = NO_LESSONS
) -> list[GalleryScreen]:
    """Every screen of every situation, in the order of the flows."""
    met: dict[str, list[Visit]] = {}
    for walk in tour(profiles, now, whole=True, library=library):
        for visit in walk.visits:
            met.setdefault(_likeness(visit), []).append(visit)
    order = list(STEPS)
    screens = [(visits[0], _screen(visits)) for visits in met.values()]
    screens.sort(key=lambda one: (one[1].flow == LEADS, order.index(one[0].view.step)))
    return [screen for _, screen in screens]


def flow_of(visit: Visit) -> str:
    """The steps' common first name; what is said before a screen is a flow of its own."""
    return LEADS if visit.view.lead else visit.view.step.partition(".")[0]


def _likeness(visit: Visit) -> str:
    """Screens of one likeness are shown once; a lead stands before one screen only."""
    return visit.view.lead.id if visit.view.lead else fingerprint(visit.view)


def _screen(visits: Iterable[Visit]) -> GalleryScreen:
    visits = list(visits)
    first = visits[0]
    return GalleryScreen(
        flow=flow_of(first),
        place=first.view.lead.id if first.view.lead else first.place,
        payload=payload_from(payload_of(first.view)),
        ids=tuple(dict.fromkeys(message_ids(first))),
        trail=first.trail,
        readers=tuple(dict.fromkeys(visit.reader for visit in visits)),
        situations=tuple(dict.fromkeys(visit.situation.name for visit in visits)),
    )
