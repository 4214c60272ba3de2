"""The words of figures: topics, what they are split in, and months."""

from __future__ import annotations

from collections.abc import Mapping

from casework import topics
from casework.disclosure import TOTAL, Period
from casework.moments import MONTHS
from casework.topics import Part, Topic
from console import tasks
from console.languages import Words, _
from flows.model import Text
from flows.satisfaction import QUESTIONS, UNSAID, SatisfactionPart
from storage.appointments import Kind
from storage.outcomes import Leaving, Subject
from storage.people import Doelgroep, LateReason, Leerroute

PARTS: Mapping[Part, str] = Words(
    {
        "inflow": "Instroom",
        "pip": "PIP op tijd",
        "talks": "Gesprekken",
        "lessons": "Lessen over geld",
        "hours": "Lesuren en participatie",
        "outcomes": "Examens en modules",
        "satisfaction": "Tevredenheid",
        "outflow": "Uitstroom",
    }
)
MEANT: Mapping[Part, str] = Words(
    {
        "inflow": "Wie hier begon, in de maand van de eerste datum die bekend is.",
        "pip": "Elk PIP in de maand waarin het is vastgesteld.",
        "talks": "Afspraken waarvan de tijd voorbij is, geannuleerde niet.",
        "lessons": "Lessen in de chat die iemand af had.",
        "hours": "Uren die mensen zelf vertelden of die u invulde.",
        "outcomes": "Uitslagen in de maand waarin u ze invulde.",
        "satisfaction": "Twee vragen van de assistent, alleen aan wie ja zei. Zonder naam bewaard.",
        "outflow": "Wie klaar was of wegging, in de maand waarin u dat invulde.",
    }
)
SPLITS: Mapping[str, str] = Words(
    {
        topics.GROUP.name: "Doelgroep",
        topics.TIMELY.name: "Op tijd of niet",
        topics.ROUTE.name: "Leerroute",
        topics.REASON.name: "Waarom te laat",
        topics.STATE.name: "Geweest of niet",
        topics.RATING.name: "Hoe het ging",
        topics.CADENCE.name: "In het afgesproken ritme",
        topics.RESULT.name: "Uitslag",
        topics.HOW.name: "Hoe",
        "helped": "Heeft het geholpen?",
        "clear": "Was het duidelijk?",
    }
)
CELLS: Mapping[str, str] = Words(
    {
        Doelgroep.ASIELSTATUSHOUDER: "Asielstatushouder",
        Doelgroep.NAREIZIGER: "Nareiziger",
        Doelgroep.GEZINSMIGRANT: "Gezinsmigrant",
        Doelgroep.OVERIG: "Overig",
        Leerroute.B1: "B1-route",
        Leerroute.ONDERWIJS: "Onderwijsroute",
        Leerroute.Z: "Z-route",
        topics.NO_ROUTE: "Nog geen leerroute",
        topics.IN_TIME: "Op tijd",
        topics.TOO_LATE: "Te laat",
        topics.UNKNOWN: "Niet bekend",
        topics.CAME: "Geweest",
        topics.DID_NOT: "Niet geweest",
        topics.COULD_NOT: "Afgemeld",
        topics.NOT_FILLED_IN: "Niet ingevuld",
        "good": "Goed",
        "fair": "Gaat wel",
        "bad": "Niet goed",
        UNSAID: "Niet gezegd",
        topics.KEPT: "In het ritme",
        topics.LATER: "Later",
        topics.PASSED: "Gehaald",
        topics.FAILED: "Niet gehaald",
        "yes": "Ja",
        "partly": "Een beetje",
        "no": "Nee",
    }
)
REASONS: Mapping[LateReason, str] = Words(
    {
        LateReason.INSTROOM: "Te veel instroom, te weinig tijd",
        LateReason.GEGEVENS: "Gegevens van anderen ontbraken",
        LateReason.TOLK: "Er was geen tolk",
        LateReason.TOETS: "Leerbaarheidstoets was niet klaar",
        LateReason.AFWEZIG: "Inburgeraar kwam niet op de intake",
        LateReason.HUISVESTING: "Huisvesting of verhuizing",
        LateReason.ANDERS: "Iets anders",
    }
)
LEAVINGS: Mapping[Leaving, str] = Words(
    {
        Leaving.DIPLOMA: "Diploma inburgering",
        Leaving.CERTIFICAAT: "Certificaat Z-route",
        Leaving.ONTHEFFING: "Ontheffing",
        Leaving.VERHUISD: "Verhuisd naar een andere gemeente",
        Leaving.ANDERS: "Anders",
    }
)
SUBJECTS: Mapping[Subject, str] = Words(
    {
        Subject.LEZEN: "Lezen",
        Subject.LUISTEREN: "Luisteren",
        Subject.SCHRIJVEN: "Schrijven",
        Subject.SPREKEN: "Spreken",
        Subject.KNM: "KNM",
        Subject.PVT: "PVT",
        Subject.MAP: "MAP",
        Subject.EINDGESPREK: "Eindgesprek Z-route",
    }
)
ASKED: Mapping[SatisfactionPart, str] = Words(
    {"pvt": "PVT", "map": "MAP", "begeleiding": "Maatschappelijke begeleiding"}
)
HOURS: Mapping[str, str] = Words(
    {"lessons": "Lesuren", "participation": "Participatie-uren", "map": "MAP-uren"}
)
GOOD: Mapping[str, str] = Words(
    {
        topics.TIMELY.name: "op tijd",
        topics.STATE.name: "geweest",
        topics.RATING.name: "goed",
        topics.CADENCE.name: "in het ritme",
        topics.RESULT.name: "gehaald",
        **dict.fromkeys(QUESTIONS, "zei ja"),
    }
)
"""What a share in per cents is of."""


def named(topic: Topic) -> str | Text:
    """Which of its part it is; a lesson has a text of its own. Empty where there is one only."""
    match topic.part:
        case "talks":
            return tasks.KINDS[Kind(topic.of)]
        case "lessons":
            return Text(f"lesson-{topic.of}")
        case "hours":
            return HOURS[topic.of]
        case "outcomes":
            return SUBJECTS[Subject(topic.of)]
        case "satisfaction":
            return {**ASKED}[topic.of]  # type: ignore[index]
        case _:
            return ""


def cell(key: str) -> str:
    """A kind of a split, by its key."""
    split, _colon, name = key.partition(":")
    if key == TOTAL:
        return _("Samen")
    if split == topics.REASON.name and name != UNSAID:
        return REASONS[LateReason(name)]
    return LEAVINGS[Leaving(name)] if split == topics.HOW.name else CELLS[name]


def months(period: Period) -> str:
    """`januari`, `februari tot en met juni`."""
    first, last = (month_name(one.month) for one in (period.first, period.last))
    return first if first == last else _("{first} tot en met {last}").format(first=first, last=last)


def month_name(number: int) -> str:
    return MONTH_NAMES[number]


MONTH_NAMES: Mapping[int, str] = Words(dict(enumerate(MONTHS, 1)))
