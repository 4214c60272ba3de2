"""The Dutch words of the console for what is kept as a code, and its dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from html import unescape
from zoneinfo import ZoneInfo

from casework.doors import Why
from casework.errors import Reason
from casework.moments import MONTHS, WEEKDAYS
from flows.hours import in_hours
from flows.inputs import Kind
from flows.model import Text
from flows.preparing import Answer, talks
from storage.caseload import ChatStatus
from storage.consents import Purpose
from storage.conversations import NewMedia
from storage.outbox_rows import OutboxState
from storage.people import Doelgroep, Leerroute
from storage.progress import ToldBy
from storage.staff import Role
from storage.timeline import SaidEntry
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
    "takeover": "Zelf gaan betalen",
    "talk": "Gesprek",
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
FIELDS: Mapping[str, str] = {
    "voornaam": "Voornaam",
    "taal": "Taal",
    "doelgroep": "Doelgroep",
    "leerroute": "Leerroute",
    "consulent": "Consulent",
    **DATES,
    "gesprekken": "Voortgangsgesprekken per jaar",
}
FAULTS: Mapping[str, str] = {
    Reason.DATE_UNREADABLE: "Schrijf de dag als dd-mm-jjjj, zoals 21-11-2026.",
    Reason.DATE_IN_FUTURE: "Deze dag is nog niet geweest.",
    Reason.COUNT_UNREADABLE: "Schrijf een getal van 0 tot en met 99.",
    Reason.VALUE_UNKNOWN: "Kies iets uit de lijst.",
    Reason.CONSULENT_UNKNOWN: "Deze collega begeleidt hier niemand. Kies iemand uit de lijst.",
    Reason.NAME_LENGTH: "Schrijf een voornaam van 1 tot en met 60 tekens.",
    Reason.NAME_HOLDS_BSN: "Hier staat misschien een BSN. Dat hoort hier niet.",
    Reason.TEXT_MISSING: "Vul dit in.",
    Reason.TEXT_TOO_LONG: "Dit is te lang: hooguit 300 tekens.",
    Reason.TEXT_HOLDS_BSN: "Hier staat misschien een BSN. Dat hoort hier niet.",
    Reason.NOTES_TOO_MANY: "Er zijn al vijf notities. Haal er eerst een weg.",
    Reason.REPLACEMENT_SELF: "Kies een ander als vervanger.",
    Reason.DAYS_UNUSABLE: "De laatste dag ligt na de eerste en niet in het verleden. Langer dan "
    "een jaar? Geef de inburgeraars dan een andere consulent.",
    Reason.APPOINTMENT_AHEAD: "Deze afspraak moet nog komen.",
    Reason.APPOINTMENT_OVER: "Deze afspraak gaat niet door.",
}
"""Why something that was typed or pressed is not done."""
NOTICES: Mapping[str, tuple[str, str]] = {
    "afgesloten": (
        "good",
        "De chat is afgesloten. Wegwijs zegt daar niets meer over deze persoon.",
    ),
    "uren": ("good", "De uren zijn bijgeschreven."),
    "uren-terug": ("good", "Deze uren tellen niet meer mee."),
    "al-uitgenodigd": (
        "",
        "Er is net een uitnodiging gemaakt; die was maar één keer te zien. Is hij kwijt? Maak "
        "dan een nieuwe.",
    ),
    "geen-bot": (
        "bad",
        "De naam van de bot is nog niet bekend. Start Wegwijs één keer met de bot; daarna kan "
        "een uitnodiging.",
    ),
    "gepauzeerd": ("good", "De assistent is gepauzeerd. Er gaat niets meer vanzelf."),
    "hervat": ("good", "De assistent gaat weer verder."),
    "bewaard": ("good", "Bewaard."),
    "bewaard-verteld": ("good", "Bewaard. De inburgeraar hoort dit zo van de assistent."),
    "gelijk": ("", "Er was niets veranderd."),
    "eerder": (
        "bad",
        "Een collega heeft dit net veranderd. Hieronder staat het zoals het nu is; wat u typte "
        "is niet bewaard.",
    ),
    "notitie": ("good", "De notitie is bewaard."),
    "notitie-weg": ("good", "De notitie is gewist."),
    "gepland": ("good", "Gepland. Wie verbonden is, hoort dit zo van de assistent."),
    "afspraak-bewaard": ("good", "Bewaard. Wat nieuw is, hoort de inburgeraar zo."),
    "afspraak-geannuleerd": (
        "good",
        "Geannuleerd. Wie van de afspraak wist, hoort zo dat die niet doorgaat.",
    ),
    "afspraak-terug": ("good", "Teruggezet. Wie ervan wist, hoort hoe het nu is."),
    "afspraak-eerder": (
        "bad",
        "Deze afspraak is net veranderd. Wat u typte staat hieronder en is nog niet bewaard.",
    ),
    "aanwezig": ("good", "Bewaard. Wie niet kwam, krijgt een vriendelijke vraag."),
    "schema": ("good", "Bewaard. Wat nog komt, is opnieuw gepland."),
    "koppeling-weg": ("good", "Dit adres werkt niet meer."),
    "aanwezig-terug": ("good", "Teruggezet: het is weer niet ingevuld."),
    Reason.MOMENT_PAST: ("bad", "Dit moment is voorbij."),
    Reason.NOTHING_TO_UNDO: ("", "Er is niets om terug te zetten."),
    "niet-zeker": ("bad", "Er is niets gewist: zet eerst het vinkje."),
    "genoteerd": ("good", "Uw afwezigheid is genoteerd."),
    "weg": ("good", "De afwezigheid is weggehaald."),
    Reason.APPOINTMENT_AHEAD: ("bad", "Deze afspraak moet nog komen."),
    Reason.APPOINTMENT_OVER: ("bad", "Deze afspraak gaat niet door."),
    Reason.APPOINTMENT_OF_CALENDAR: (
        "bad",
        "Deze afspraak staat in een agenda van een collega. Verander hem daar.",
    ),
}
"""What is told above a page after something was done: (good, bad or neither; the words)."""
OPENINGS: Mapping[Why, str] = {
    Why.DESK: "De inburgeraar staat aan de balie of belt nu",
    Why.TOGETHER: "Ik begeleid deze inburgeraar samen met mijn collega",
    Why.HANDOVER: "Ik neem deze inburgeraar over",
    Why.URGENT: "Er is haast bij en mijn collega is er niet",
    Why.CHECK: "Controle van kwaliteit, of een klacht",
}
"""Why a colleague opens the case of somebody whom another guides."""
PURPOSES: Mapping[Purpose, str] = {
    Purpose.SERVICE: "Wegwijs gebruiken",
    Purpose.BUDGET: "Omgaan met geld",
    Purpose.SATISFACTION: "Zeggen hoe het ging",
    Purpose.SHARING: "Delen met de gemeente",
}
SENDING: Mapping[OutboxState, str] = {
    OutboxState.SENT: "Verzonden",
    OutboxState.WAITING: "Wacht op verzenden",
    OutboxState.FAILED: "Niet aangekomen",
    OutboxState.UNKNOWN: "Misschien aangekomen",
}
STATIONS: Mapping[str, str] = {
    "done": "klaar",
    "now": "bezig",
    "next": "hierna",
    "later": "later",
}


def topic_advice(name: str) -> str:
    return NOT_OFFICIAL.get(name, "")


def opening(name: str) -> str:
    """Why a case was opened, as the audit keeps it."""
    return OPENINGS[Why(name)] if name in set(Why) else name


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


def minute(value: datetime) -> str:
    """`21-11-2026 09:30`, for a spreadsheet."""
    return f"{day(value)} {value.astimezone(ZONE):%H:%M}"


def clock(value: datetime) -> str:
    """`09:30`."""
    return f"{value.astimezone(ZONE):%H:%M}"


def long_day(value: date) -> str:
    """`zaterdag 21 november`."""
    return f"{WEEKDAYS[value.weekday()]} {value.day} {MONTHS[value.month - 1]}"


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


def media(sent: Sent | SaidEntry) -> str:
    """`Spraakbericht, 0:12`: what a message holds besides its words."""
    files = sent.media or (None,)
    return "; ".join(_file(KINDS[sent.kind], file) for file in files)


def media_of(kind: Kind, file: NewMedia) -> str:
    """The same, of one file."""
    return _file(KINDS[kind], file)


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
