"""What is counted for who steers: the topics, how each is split, and which share of it is good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from casework.disclosure import Split
from flows.preparing import HOWS
from flows.satisfaction import ANSWERS, QUESTIONS, UNSAID
from storage.appointments import Kind
from storage.outcomes import Leaving
from storage.people import Doelgroep, LateReason, Leerroute

Part = Literal["inflow", "pip", "talks", "lessons", "hours", "outcomes", "satisfaction", "outflow"]
PARTS: tuple[Part, ...] = get_args(Part)
IN_TIME, TOO_LATE, UNKNOWN = "in-time", "late", "unknown"
CAME, DID_NOT, COULD_NOT, NOT_FILLED_IN = "attended", "missed", "cannot-come", "not-filled-in"
KEPT, LATER = "kept", "later"
PASSED, FAILED = "passed", "failed"
NO_ROUTE = "no-route"

ROUTES = (*(str(one) for one in Leerroute), NO_ROUTE)
GROUP = Split("group", tuple(str(one) for one in Doelgroep))
TIMELY = Split("timely", (IN_TIME, TOO_LATE, UNKNOWN))
ROUTE = Split("route", ROUTES)
REASON = Split("reason", (*(str(one) for one in LateReason), UNSAID), of=TIMELY.key(TOO_LATE))
STATE = Split("state", (CAME, DID_NOT, COULD_NOT, NOT_FILLED_IN))
RATING = Split("rating", (*HOWS, UNSAID), of=STATE.key(CAME))
CADENCE = Split("cadence", (KEPT, LATER, UNKNOWN), of=STATE.key(CAME))
RESULT = Split("result", (PASSED, FAILED))
HOW = Split("how", tuple(str(one) for one in Leaving))
ASKED = tuple(Split(question, ANSWERS) for question in QUESTIONS)

SHARES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    TIMELY.name: (IN_TIME, (IN_TIME, TOO_LATE)),
    STATE.name: (CAME, (CAME, DID_NOT)),
    RATING.name: (HOWS[0], HOWS),
    CADENCE.name: (KEPT, (KEPT, LATER)),
    RESULT.name: (PASSED, (PASSED, FAILED)),
    **{one.name: (ANSWERS[0], ANSWERS[:-1]) for one in ASKED},
}
"""Of a split: which kind is as it should be, and among which kinds its share is told."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Events of one sort. `of`: of which kind of talk, lesson, exam or part, where there are more."""

    part: Part
    of: str = ""

    @property
    def splits(self) -> tuple[Split, ...]:
        if self.part == "talks" and self.of == Kind.VOORTGANGSGESPREK:
            return STATE, RATING, CADENCE
        return _SPLITS[self.part]


_SPLITS: Mapping[Part, tuple[Split, ...]] = {
    "inflow": (GROUP,),
    "pip": (TIMELY, ROUTE, REASON),
    "talks": (STATE, RATING),
    "lessons": (),
    "hours": (),
    "outcomes": (RESULT,),
    "satisfaction": ASKED,
    "outflow": (HOW, ROUTE),
}
