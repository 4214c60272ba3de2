"""The words of the agenda: what is in the way of a moment, and what can not be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from casework.columns import Fault
from casework.errors import Reason
from casework.planning import Doubt, Worry
from casework.reminding import holiday_on
from console import tasks, words
from console.languages import Words, _, speaking
from storage.appointments import ChangeRow, Mode, State

VIEWS: Words[str] = Words({"dag": "Dag", "week": "Week", "lijst": "Lijst"})
KINDS: Words[str] = Words({kind.value: name for kind, name in tasks.KINDS.dutch.items()})
FAULTS: Words[str] = Words(
    {
        Reason.MOMENT_UNREADABLE: "Dit is niet te lezen. Schrijf zoals: di 14:00, 24 nov 10u, "
        "morgen 9.30 of 24-11-2026 14:00.",
        Reason.MOMENT_WITHOUT_HOUR: "Schrijf ook het uur, zoals 14:00.",
        Reason.MOMENT_PAST: "Dit moment is voorbij.",
        Reason.WEEKDAY_OTHER: "{value} is een {day}.",
        Reason.HOUR_UNREADABLE: "Dit uur bestaat niet. Schrijf zoals 14:00 of 14u.",
        Reason.HOUR_NOT_THERE: "Om {value} wordt die nacht de klok verzet; dit uur is er niet.",
        Reason.DATE_TOO_FAR: "{value} is te ver weg: hooguit vijf jaar vooruit.",
        Reason.TIMES_UNREADABLE: "Schrijf een getal van 1 tot en met {most}.",
        Reason.MINUTES_UNREADABLE: "Schrijf hoeveel minuten, zoals 45.",
        Reason.VALUE_UNKNOWN: "Kies iets uit de lijst.",
        Reason.LINK_UNUSABLE: "Schrijf een adres dat met https:// begint.",
        Reason.THINGS_TOO_MANY: "Hooguit {most} dingen.",
        Reason.TEXT_MISSING: "Vul dit in.",
        Reason.TEXT_TOO_LONG: "Dit is te lang: hooguit {most} tekens.",
        Reason.TEXT_HOLDS_BSN: "Hier staat misschien een BSN. Dat hoort hier niet.",
    }
)
"""Why something that was typed can not be; with the arguments of the reason."""
CHANGED: Words[str] = Words(
    {
        "kind": "Soort",
        "starts_at": "Tijd",
        "minutes": "Minuten",
        "mode": "Hoe",
        "subject": "Onderwerp",
        "bring": "Meenemen",
        "place": "Plaats",
        "address": "Adres",
        "link": "Link",
        "who": "Met",
        "interpreter": "Tolk",
        "state": "Stand",
    }
)
"""Columns of an appointment that the history tells of."""
BY: Words[str] = Words(
    {
        "staff": "Collega",
        "file": "Bestand",
        "calendar": "Agenda van een collega",
        "course": "Cursus",
        "person": "Inburgeraar",
    }
)
MODES: Words[Mode] = Words(
    {
        Mode.PLACE: "op een plaats",
        Mode.ONLINE: "online",
        Mode.PHONE: "telefoon",
    }
)


def fault(one: Fault) -> str:
    """What is wrong with a cell, as a sentence."""
    return FAULTS.get(one.reason, _("Dit kan niet.")).format(**told(one.args))


def told(args: Mapping[str, str | int]) -> dict[str, str | int]:
    """The arguments of a reason, as they are said: a day of the week in its language."""
    return {name: _(str(value)) if name == "day" else value for name, value in args.items()}


def faults(found: Sequence[Fault]) -> dict[str, str]:
    """The sentence beside each cell."""
    return {one.column: fault(one) for one in found}


def long_moment(at: datetime) -> str:
    """`dinsdag 24 november 2026, 14:00`."""
    local = at.astimezone(words.ZONE)
    return f"{words.long_day(local)} {local.year}, {local:%H:%M}"


def in_days(at: datetime, now: datetime) -> str:
    """`vandaag`, `morgen`, `over 9 dagen`."""
    days = (at.astimezone(words.ZONE).date() - now.astimezone(words.ZONE).date()).days
    if days in (0, 1):
        return _("morgen") if days else _("vandaag")
    return _("over {days} dagen").format(days=days)


def worry(one: Worry) -> str:
    """What is in the way, as a sentence."""
    match one.doubt:
        case Doubt.HOLIDAY:
            name = holiday_on(one.at.astimezone(words.ZONE).date(), speaking())
            return _("{day} is een feestdag: {name}.").format(day=_day(one.at), name=name)
        case Doubt.WEEKEND:
            return _("{day} is in het weekend.").format(day=_day(one.at))
        case Doubt.NIGHT:
            said = _("{time} is in de stille uren: dan gaat er geen herinnering uit.")
            return said.format(time=words.clock(one.at))
        case Doubt.PERSON_BUSY:
            return _("De inburgeraar heeft dan al iets: {other}.").format(other=_other(one))
        case Doubt.COLLEAGUE_BUSY:
            return _("De consulent heeft dan al een gesprek: {other}.").format(other=_other(one))


def worries(found: Sequence[Worry]) -> list[str]:
    """Each sentence once: in a series the same may be in the way again and again."""
    return list(dict.fromkeys(map(worry, found)))


def was(line: ChangeRow) -> list[str]:
    """What a change replaced: `Tijd was di 24-11-2026 14:00`."""
    told = ((name, line.before[name]) for name in CHANGED if name in line.before)
    said = _("{what} was {before}")
    return [said.format(what=CHANGED[name], before=_plain(name, value)) for name, value in told]


def _plain(name: str, value: Any) -> str:
    match name:
        case "starts_at":
            return words.moment(datetime.fromisoformat(value))
        case "kind":
            return KINDS[value]
        case "state":
            return tasks.STATES[State(value)]
        case "mode":
            return MODES[Mode(value)]
        case "interpreter":
            return _("ja") if value else _("nee")
        case "bring":
            return ", ".join(value) or _("leeg")
        case _:
            return str(value or _("leeg"))


def _day(at: datetime) -> str:
    return words.long_day(at.astimezone(words.ZONE)).capitalize()


def _other(one: Worry) -> str:
    """Of the colleague's others only the hour and the kind: the page is about somebody else."""
    if one.other is None:
        return ""
    row = one.other.appointment
    return f"{tasks.KINDS[row.kind]}, {words.moment(row.starts_at)}"
