"""The words of how people learn about money, and of who pays their fixed costs."""

from __future__ import annotations

from collections.abc import Mapping

from casework.errors import Reason
from casework.list_lessons import Going, Lessons
from casework.paying import Payer
from console.languages import Words, _
from flows.lessons.paid import Payer as Told

GOINGS: Mapping[Going, str] = Words(
    {
        Going.NOTHING: "Niet begonnen",
        Going.BUSY: "Bezig",
        Going.STOPPED: "Gestopt",
        Going.DONE: "Klaar",
    }
)
COSTS: Words[str] = Words(
    {
        "huur": "Huur",
        "energie": "Energie",
        "water": "Water",
        "zorg": "Zorgverzekering",
    }
)
PAYERS: Mapping[Payer, str] = Words(
    {
        Payer.UNKNOWN: "Niet ingevuld",
        Payer.MUNICIPALITY: "De gemeente",
        Payer.PERSON: "De inburgeraar zelf",
    }
)
TOLD: Mapping[Told, str] = Words(
    {
        "gemeente": "De gemeente betaalt dit",
        "ik": "U betaalt dit zelf",
        "vraag": "Vraag het uw consulent",
    }
)
"""What the assistant says to the person."""
FAULTS: Mapping[Reason, str] = Words(
    {
        Reason.VALUE_UNKNOWN: "Kies wie dit betaalt.",
        Reason.DATE_UNREADABLE: "Schrijf de dag als dd-mm-jjjj, zoals 31-05-2027.",
        Reason.DAY_WITHOUT_HELP: "Een laatste dag hoort alleen bij wat de gemeente betaalt.",
    }
)


def far(lessons: Lessons) -> str:
    """`3 van 14`; a dash for whom there are none."""
    if not lessons.count:
        return "–"
    return _("%(done)s van %(count)s") % {"done": lessons.done, "count": lessons.count}
