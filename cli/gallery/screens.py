"""Which screens stand in the gallery: each once, with everybody who gets to see it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from cli.gallery.notices import ROW, Notice, notices
from flows.inspect import ids_in, message_ids, tour
from flows.klantreis.model import Profile
from flows.klantreis.person import DOELGROEPEN
from flows.klantreis.profile import LAW
from flows.lessons.loader import NO_LESSONS, Library
from flows.model import Text
from flows.payload import Payload, payload_from, payload_of
from flows.situations import appointments
from flows.steps import STEPS
from flows.steps.appointment_messages import SAYINGS, Telling, payload
from flows.walking import Visit, fingerprint

LEADS = "lead"
"""The flow of what is said before a screen ("This is an old button.")."""
NEWS = "news"
"""The flow, and the step, behind which stands what comes by itself."""
TOLD = "told"
"""The flow of messages about an appointment that come by themselves."""

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
    """Every screen of every situation, in the order of the flows; last what comes by itself."""
    met: dict[str, list[Visit]] = {}
    for walk in tour(profiles, now, whole=True, library=library):
        for visit in walk.visits:
            met.setdefault(_likeness(visit), []).append(visit)
    order = list(STEPS)
    screens = [*map(_screen, met.values()), *_by_itself(profiles, now)]
    screens.sort(key=lambda one: (one.flow == LEADS, order.index(one.payload.step or NEWS)))
    return [*screens, *_told(profiles, now)]


def _by_itself(profiles: Mapping[str, Profile], now: datetime) -> list[GalleryScreen]:
    met: dict[tuple[str, ...], list[Notice]] = {}
    for notice in notices(profiles, now):
        met.setdefault(notice.likeness(), []).append(notice)
    return [_notice(alike) for alike in met.values()]


def _told(profiles: Mapping[str, Profile], now: datetime) -> Iterator[GalleryScreen]:
    """Each message about an appointment, of each kind of appointment that it is told of."""
    profile = next(one for name, one in profiles.items() if name != LAW)
    met: set[str] = set()
    for say, locked in product(SAYINGS, (False, True)):
        for one in appointments(now):
            told = payload(say, Telling(one, 1, profile, now, locked))
            if told is not None and (likeness := json.dumps(told)) not in met:
                met.add(likeness)
                yield _message(say, payload_from({**told, "notice": ROW}), profiles)


def _message(say: str, told: Payload, profiles: Mapping[str, Profile]) -> GalleryScreen:
    labels = (label.text for label in told.choices if isinstance(label.text, Text))
    return GalleryScreen(
        flow=TOLD,
        place=say,
        payload=told,
        ids=tuple(dict.fromkeys(ids_in((*told.body, *labels)))),
        trail=(),
        readers=tuple((name, None) for name in profiles),
        situations=(),
    )


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


def _notice(alike: Sequence[Notice]) -> GalleryScreen:
    first = alike[0]
    return GalleryScreen(
        flow=NEWS,
        place=first.cause,
        payload=first.payload,
        ids=first.ids(),
        trail=("comes by itself",),
        readers=tuple(dict.fromkeys((one.profile, one.doelgroep) for one in alike)),
        situations=tuple(dict.fromkeys(f"{one.profile}, {one.situation}" for one in alike)),
    )
