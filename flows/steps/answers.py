"""A question whose words clearly name a topic: the screen that answers it, and did that help?

A topic is what `casework.understanding` finds by the words of `match-topic-…`. Its places are
tried in order: the first that is there for this person answers. Where none is, the question
goes on to the consulent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flows.context import Context
from flows.events import AnswerJudged, DraftDropped, Event
from flows.klantreis.model import Contact
from flows.model import Choice, Place, Screen, Step, Text
from flows.steps import activities, appointments, contacts, help, journey, legal, settings, words

TOPICS: Mapping[str, tuple[str, ...]] = {
    "urgent": ("help.urgent",),
    "unwell": ("help.unwell",),
    "objection": ("legal/bezwaar",),
    "change": ("legal/wijziging",),
    "extension": ("legal/verlenging",),
    "exemption": ("legal/ontheffing",),
    "absence": ("legal/afmelden",),
    "appointments": ("appointments",),
    "journey": ("journey",),
    "language": ("language",),
    "data": ("data",),
    "contact-person": ("contacts.one/consulent",),
    "duo": ("contacts.one/duo",),
    "coa": ("contacts.one/coa",),
    "huisarts": ("contacts.one/huisarts",),
    "koppeling": ("journey.step/koppeling",),
    "voorinburgering": ("journey.step/koppeling",),
    "huisvesting": ("journey.step/huisvesting",),
    "begeleiding": ("journey.step/begeleiding", "words.term/begeleiding"),
    "intake": ("journey.step/intake",),
    "leerbaarheidstoets": ("journey.step/leerbaarheidstoets",),
    "brugklas": ("journey.step/brugklas",),
    "taalstart": ("journey.step/taalstart",),
    "lessen": ("journey.step/lessen",),
    "pvt": ("journey.step/pvt",),
    "map": ("journey.step/map",),
    "voortgangsgesprek": ("journey.step/voortgang",),
    "eindgesprek": ("journey.step/eindgesprek", "words.term/eindgesprek"),
    "ona": ("words.term/map",),
    "basisexamen": ("words.term/gezinsmigrant",),
    "overbrugging": ("words.term/toeslag",),
    "diploma-abroad": ("words.term/diploma",),
    "examen-kosten": ("words.term/examen",),
    "examen": ("journey.step/examen", "words.term/examen"),
    "diploma": ("journey.step/klaar",),
    "meerderjarig": ("journey.step/meerderjarig",),
    "vrijwilligerswerk": ("activities.one/vrijwilligerswerk", "words.term/vrijwilligerswerk"),
    "zwemles": ("activities.one/zwemles",),
    "fietsles": ("activities.one/fietsles",),
    "fiets": ("activities.one/fiets",),
    "taalhuis": ("activities.one/taalhuis",),
    "financieel-cafe": ("activities.one/financieel-cafe",),
    "bijzondere-bijstand": ("activities.one/inrichting",),
    "vve": ("activities.one/vve", "words.term/vve"),
    "kinderopvang": ("activities.one/kinderopvang",),
    "reiskosten": ("activities.one/reiskosten",),
    "inkomen": ("journey.step/inkomen", "contacts.one/inkomen"),
    "naar-werk": ("activities.one/naar-werk", "journey.step/map"),
    "groot-gezin": ("activities.one/groot-gezin",),
    "noodopvang": ("activities.one/noodopvang",),
    "ontzorgen": ("journey.step/ontzorgen", "words.term/ontzorgen"),
}
"""Each topic's places; one that is not here is a word: `words.term/<topic>`."""


def topics(context: Context) -> tuple[str, ...]:
    """Every topic that has an answer for this reader."""
    known = (*TOPICS, *(term for term in context.profile.terms if term not in TOPICS))
    return tuple(topic for topic in known if place_of(context, topic))


def place_of(context: Context, topic: str) -> str | None:
    """Where this topic is answered for this person; None where it is not."""
    places = TOPICS.get(topic, (f"words.term/{topic}",))
    return next((place for place in places if _screen(context, place)), None)


def answered_at(context: Context, topic: str) -> str | None:
    """The place to show: the answer with its question, or a screen with buttons of its own."""
    place = place_of(context, topic)
    if place is None or Place.parse(place).step in OPENED:
        return place
    return f"ask.found/{topic}"


def found(context: Context, topic: str) -> Screen:
    """The answer, and whether it helped; KeyError where there is none for this person."""
    place = place_of(context, topic)
    screen = _screen(context, place) if place else None
    if screen is None:
        raise KeyError(topic)
    drop = (DraftDropped(context.draft),) if context.draft else ()
    send = "ask.confirm" if context.draft else "ask.guest"
    return Screen(
        body=(*screen.body, Text("ask-found")),
        choices=(
            Choice("helped", Text("button-helped"), "menu", (AnswerJudged(topic, True), *drop)),
            *(replace(one, events=drop) for one in screen.choices if one.id in OFFERED),
            Choice("send", Text("button-ask"), send, (AnswerJudged(topic, False),)),
        ),
        compact=screen.compact,
        back="menu",
        help=False,
    )


def judged(context: Context, place: str, draft: tuple[int, ...]) -> tuple[Event, ...]:
    """What "thank you" says below an answer: it helped, and nothing is to be sent."""
    parsed = Place.parse(place)
    if parsed.step != "ask.found" or place_of(context, "/".join(parsed.params)) is None:
        return ()
    return (AnswerJudged(parsed.params[0], True), *((DraftDropped(draft),) if draft else ()))


def _screen(context: Context, place: str) -> Screen | None:
    """The screen of a place, where it is one that answers and is for this person."""
    parsed = Place.parse(place)
    step = (ANSWERING | OPENED).get(parsed.step)
    try:
        return step(context, *parsed.params) if step else None
    except (KeyError, ValueError):
        return None


def _contact(context: Context, id: str) -> Screen:
    """Who it is, where that is somebody for this person. KeyError for another."""
    known: dict[str, Contact] = {who.id: who for who in context.profile.contacts_for(context.dates)}
    return contacts.one(context, known[id].id)


ANSWERING: dict[str, Step] = {
    "words.term": words.term,
    "journey.step": journey.step,
    "contacts.one": _contact,
    "activities.one": activities.one,
}
"""Steps whose text answers a question."""
OFFERED = frozenset({"want", "more"})
"""Buttons of an answering screen that stand under the answer too: "I want this", "read on"."""
OPENED: dict[str, Step] = {
    "help.urgent": help.urgent,
    "help.unwell": help.unwell,
    "legal": legal.legal,
    "appointments": appointments.appointments,
    "journey": journey.where,
    "language": settings.STEPS["language"],
    "data": settings.STEPS["data"],
}
"""Steps that are shown as they are: what to do is on their buttons."""

WITHOUT_QUESTION = ("appointments", "journey", "language", "data")
"""Of those, the ones that are all somebody wanted: their message is not kept."""

STEPS: dict[str, Step] = {"ask.found": found}
