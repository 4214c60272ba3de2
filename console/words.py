"""The Dutch words of the console for what is kept as a code, and its dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from html import unescape
from zoneinfo import ZoneInfo

from casework.errors import Reason
from flows.budget import Entry, Per, Sums, a_month, a_week, euros
from flows.hours import in_hours
from flows.inputs import Kind
from flows.lessons.paid import Payer
from flows.model import Text
from flows.preparing import Answer, talks
from locales import formats
from storage.caseload import ChatStatus
from storage.conversations import NewMedia
from storage.people import Doelgroep, Leerroute
from storage.progress import ToldBy
from storage.staff import Role
from storage.work import Sent

ZONE = ZoneInfo("Europe/Amsterdam")
_TAG = re.compile(r"</?[a-z]+>")
_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")

LANGUAGES: Mapping[str, str] = {
    "nl": "Nederlands",
    "ar": "Arabisch",
    "ti": "Tigrinya",
    "en": "Engels",
}
DOELGROEPEN: Mapping[Doelgroep, str] = {
    Doelgroep.ASIELSTATUSHOUDER: "Asielstatushouder",
    Doelgroep.NAREIZIGER: "Nareiziger",
    Doelgroep.GEZINSMIGRANT: "Gezinsmigrant",
    Doelgroep.OVERIG: "Overig",
}
ROUTES: Mapping[Leerroute, str] = {
    Leerroute.B1: "B1-route",
    Leerroute.ONDERWIJS: "Onderwijsroute",
    Leerroute.Z: "Z-route",
}
STATUSES: Mapping[ChatStatus, str] = {
    ChatStatus.CONNECTED: "Verbonden",
    ChatStatus.DECLINED: "Zei nee",
    ChatStatus.STOPPED: "Gestopt",
    ChatStatus.UNREACHABLE: "Niet te bereiken",
    ChatStatus.INVITED: "Uitgenodigd",
    ChatStatus.NOT_INVITED: "Niet uitgenodigd",
}
ROLES: Mapping[Role, str] = {
    Role.BEHEERDER: "beheerder",
    Role.CONSULENT: "consulent",
    Role.PARTNER: "partner",
    Role.VERTALER: "vertaler",
    Role.LEZER: "lezer",
}
DATES: Mapping[str, str] = {
    "koppeling": "Gekoppeld aan de gemeente",
    "huisvesting": "Gehuisvest",
    "brp": "Ingeschreven in de BRP",
    "kennisgeving": "Kennisgeving van DUO",
    "pip": "PIP vastgesteld",
    "bijstand": "Bijstand vanaf",
    "geboortedatum": "Geboren",
}
TOPICS: Mapping[str, str] = {
    "letter": "Brief of afspraak",
    "money": "Geld",
    "other": "Iets anders",
    "erase": "Wil gewist worden",
    "correct": "Gegevens kloppen niet",
    "activity": "Wil meedoen of vraagt hulp",
    "objection": "Wil bezwaar maken",
    "change": "Er verandert iets",
    "extension": "Wil meer tijd (verlenging)",
    "exemption": "Wil ontheffing",
    "absence": "Kan niet komen",
}
NOT_OFFICIAL: Mapping[str, str] = {
    "objection": "Dit is geen officieel bezwaar. De inburgeraar weet dat, en dat de brief zegt "
    "hoe en tot wanneer het kan. Help op tijd.",
    "change": "Dit is geen officiële melding. De inburgeraar weet dat. Help met doorgeven op de "
    "goede plek.",
    "extension": "Dit is geen officiële aanvraag. Die gaat naar DUO; de inburgeraar weet dat.",
    "exemption": "Dit is geen officiële aanvraag. Die gaat naar DUO; de inburgeraar weet dat.",
    "absence": "Dit is geen officiële afmelding. De inburgeraar weet dat bellen nodig is.",
}
"""What a request of this topic is not, beside what to do."""
KINDS: Mapping[Kind, str] = {
    Kind.TEXT: "Tekst",
    Kind.VOICE: "Spraakbericht",
    Kind.PHOTO: "Foto",
    Kind.VIDEO: "Video",
    Kind.DOCUMENT: "Bestand",
    Kind.STICKER: "Sticker",
    Kind.LOCATION: "Locatie",
    Kind.CONTACT: "Contact",
    Kind.OTHER: "Bericht",
}
HOURS: Mapping[str, str] = {"lessons": "Lessen", "participation": "Participatie", "map": "MAP"}
TOLD_BY: Mapping[ToldBy, str] = {
    ToldBy.PERSON: "Inburgeraar",
    ToldBy.STAFF: "Gemeente",
}
PROBLEMS: Mapping[str, str] = {
    Reason.HOURS_UNREADABLE: "Schrijf hoeveel uur, zoals 3 of 2,5. Meer dan 0, hooguit 12.",
    Reason.HOURS_NOT_COUNTED: "Deze uren tellen niet: er is nog geen PIP, of de leerroute "
    "vraagt ze niet.",
    Reason.HOURS_DAY: "Deze dag kan niet: uren tellen vanaf het PIP tot en met vandaag.",
    Reason.DATE_UNREADABLE: "Schrijf de dag als dd-mm-jjjj, zoals 21-11-2026.",
    Reason.VALUE_UNKNOWN: "Kies een soort uit de lijst.",
    "hours-counted-before": "Er zijn net uren bijgekomen. Staan deze er al bij? Zo niet, druk "
    "dan nog een keer.",
}
"""Why hours that were typed are not counted."""
ATTENDANCE: Mapping[str, str] = {
    "there": "Was er",
    "missed": "Was er niet",
    "excused": "Afgemeld",
    "unknown": "Niet ingevuld",
    "ahead": "Komt nog",
}
PACES: Mapping[str, str] = {"stopped": "Gestopt", "busy": "Bezig", "done": "Klaar"}
STATIONS: Mapping[str, str] = {
    "done": "klaar",
    "now": "bezig",
    "next": "hierna",
    "later": "later",
}


def money(cents: int) -> str:
    """`€ 1.234,50`."""
    return formats.money(euros(cents))


def entry_kind(entry: Entry) -> str:
    return "Erbij" if entry.kind == "income" else "Eraf"


def entry_name(entry: Entry) -> Text:
    return Text(f"budget-what-{entry.what}")


def sums(found: Sums) -> list[tuple[str, str]]:
    """A line each, by the month; what is left also by the week."""
    left = "Over" if found.left >= 0 else "Te weinig"
    lines = [
        ("Er komt binnen", found.income),
        ("Gemeente betaalt", found.paid),
        ("Betaalt zelf", found.own),
        ("Niet bekend wie betaalt", found.asked),
        (left, abs(found.left)),
    ]
    told = [(name, _euros(a_month(cents))) for name, cents in lines if cents]
    return [*told, (f"{left} per week", _euros(a_week(abs(found.left))))]


def _euros(amount: Decimal) -> str:
    return formats.money(amount)


PERS: Mapping[Per, str] = {
    "week": "per week",
    "four-weeks": "per vier weken",
    "month": "per maand",
    "quarter": "per kwartaal",
    "year": "per jaar",
}
PAYERS: Mapping[Payer, str] = {
    "gemeente": "betaalt de gemeente",
    "ik": "betaalt zelf",
    "vraag": "niet bekend wie betaalt",
}


def topic_advice(name: str) -> str:
    return NOT_OFFICIAL.get(name, "")


def question(answer: Answer) -> Text:
    """What was asked of somebody who prepares a talk."""
    return Text(f"button-prepare-q-{answer.question}")


def thought(answer: Answer, dutch: Callable[[Text], str]) -> str:
    """What they answered: a button's words in Dutch, else their own, in their own language."""
    if answer.spoken:
        return "Ingesproken: in de chat van de inburgeraar te beluisteren"
    chosen = {
        choice for talk in talks().values() for one in talk.questions for choice in one.choices
    }
    return dutch(Text(f"button-prepare-{answer.text}")) if answer.text in chosen else answer.text


def activity(name: str) -> Text:
    """The title of an activity of a profile."""
    return Text(f"activity-{name}")


def day(value: date | None) -> str:
    """`21-11-2026`, in the Netherlands; a dash where there is none."""
    if value is None:
        return "–"
    local = value.astimezone(ZONE) if isinstance(value, datetime) else value
    return f"{local.day:02}-{local.month:02}-{local.year:04}"


def moment(value: datetime | None) -> str:
    """`za 21-11-2026 09:30`."""
    if value is None:
        return "–"
    local = value.astimezone(ZONE)
    return f"{_DAYS[local.weekday()]} {day(local)} {local:%H:%M}"


def ago(value: datetime | None, now: datetime) -> str:
    """`vandaag 09:30`, `gisteren 17:05`, `3 dagen geleden`, else the date."""
    if value is None:
        return "–"
    local = value.astimezone(ZONE)
    days = (now.astimezone(ZONE).date() - local.date()).days
    if days in (0, 1):
        return f"{'gisteren' if days else 'vandaag'} {local:%H:%M}"
    return f"{days} dagen geleden" if 1 < days <= 14 else day(local)


def left(due: datetime, now: datetime) -> tuple[str, str]:
    """(how pressing: late, today or later; in words)."""
    days = (due.astimezone(ZONE).date() - now.astimezone(ZONE).date()).days
    if due < now:
        return "late", "Te laat"
    if days == 0:
        return "today", "Vandaag"
    return "later", "Morgen" if days == 1 else f"Nog {days} dagen"


def plain(text: str) -> str:
    """Words of a chat without their tags, for a page that escapes what it shows."""
    return unescape(_TAG.sub("", text))


def weeks(count: int | None) -> str:
    if count is None:
        return "–"
    return "voorbij" if count == 0 else f"{count} {'week' if count == 1 else 'weken'}"


def hours(minutes: int) -> str:
    """`2,5`: minutes as hours."""
    return in_hours(minutes)


def media(sent: Sent) -> str:
    """`Spraakbericht, 0:12`: what a message holds besides its words."""
    files = sent.media or (None,)
    return "; ".join(_file(KINDS[sent.kind], file) for file in files)


def _file(name: str, file: NewMedia | None) -> str:
    if file is None:
        return name
    parts = [f"{name} {file.file_name}" if file.file_name else name]
    if file.seconds is not None:
        parts.append(f"{file.seconds // 60}:{file.seconds % 60:02}")
    elif file.size is not None:
        parts.append(_size(file.size))
    return ", ".join(parts)


def _size(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
