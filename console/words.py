"""The words of the console for what is kept as a code, and its dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from html import unescape
from zoneinfo import ZoneInfo

from casework.doors import Why
from casework.errors import Reason
from casework.moments import MONTHS, WEEKDAYS
from console.languages import Notices, Words, _, ngettext
from flows.hours import in_hours
from flows.model import Text
from flows.preparing import Answer, talks
from storage.caseload import ChatStatus
from storage.consents import Purpose
from storage.outbox_rows import OutboxState
from storage.people import Doelgroep, Leerroute
from storage.progress import ToldBy
from storage.staff import Role

ZONE = ZoneInfo("Europe/Amsterdam")
_TAG = re.compile(r"</?[a-z]+>")
_DAYS: Words[int] = Words(dict(enumerate(("ma", "di", "wo", "do", "vr", "za", "zo"))))
LONG_DAYS: Words[int] = Words(dict(enumerate(WEEKDAYS)))
LONG_MONTHS: Words[int] = Words(dict(enumerate(MONTHS, 1)))

LANGUAGES: Words[str] = Words(
    {
        "nl": "Nederlands",
        "ar": "Arabisch",
        "ti": "Tigrinya",
        "en": "Engels",
    }
)
DOELGROEPEN: Words[Doelgroep] = Words(
    {
        Doelgroep.ASIELSTATUSHOUDER: "Asielstatushouder",
        Doelgroep.NAREIZIGER: "Nareiziger",
        Doelgroep.GEZINSMIGRANT: "Gezinsmigrant",
        Doelgroep.OVERIG: "Overig",
    }
)
ROUTES: Words[Leerroute] = Words(
    {
        Leerroute.B1: "B1-route",
        Leerroute.ONDERWIJS: "Onderwijsroute",
        Leerroute.Z: "Z-route",
    }
)
STATUSES: Words[ChatStatus] = Words(
    {
        ChatStatus.CONNECTED: "Verbonden",
        ChatStatus.DECLINED: "Zei nee",
        ChatStatus.STOPPED: "Gestopt",
        ChatStatus.UNREACHABLE: "Niet te bereiken",
        ChatStatus.INVITED: "Uitgenodigd",
        ChatStatus.NOT_INVITED: "Niet uitgenodigd",
    }
)
ROLES: Words[Role] = Words(
    {
        Role.BEHEERDER: "beheerder",
        Role.CONSULENT: "consulent",
        Role.PARTNER: "partner",
        Role.VERTALER: "vertaler",
        Role.LEZER: "lezer",
    }
)
DATES: Words[str] = Words(
    {
        "koppeling": "Gekoppeld aan de gemeente",
        "huisvesting": "Gehuisvest",
        "brp": "Ingeschreven in de BRP",
        "kennisgeving": "Kennisgeving van DUO",
        "pip": "PIP vastgesteld",
        "bijstand": "Bijstand vanaf",
        "geboortedatum": "Geboren",
    }
)
HOURS: Words[str] = Words({"lessons": "Lessen", "participation": "Participatie", "map": "MAP"})
TOLD_BY: Words[ToldBy] = Words(
    {
        ToldBy.PERSON: "Inburgeraar",
        ToldBy.STAFF: "Gemeente",
    }
)
PROBLEMS: Words[str] = Words(
    {
        Reason.HOURS_UNREADABLE: "Schrijf hoeveel uur, zoals 3 of 2,5. Meer dan 0, hooguit 12.",
        Reason.HOURS_NOT_COUNTED: "Deze uren tellen niet: er is nog geen PIP, of de leerroute "
        "vraagt ze niet.",
        Reason.HOURS_DAY: "Deze dag kan niet: uren tellen vanaf het PIP tot en met vandaag.",
        Reason.DATE_UNREADABLE: "Schrijf de dag als dd-mm-jjjj, zoals 21-11-2026.",
        Reason.VALUE_UNKNOWN: "Kies een soort uit de lijst.",
        "hours-counted-before": "Er zijn net uren bijgekomen. Staan deze er al bij? Zo niet, druk "
        "dan nog een keer.",
    }
)
"""Why hours that were typed are not counted."""
ATTENDANCE: Words[str] = Words(
    {
        "there": "Was er",
        "missed": "Was er niet",
        "excused": "Afgemeld",
        "unknown": "Niet ingevuld",
        "ahead": "Komt nog",
    }
)
PACES: Words[str] = Words({"stopped": "Gestopt", "busy": "Bezig", "done": "Klaar"})
FIELDS: Words[str] = Words(
    {
        "voornaam": "Voornaam",
        "taal": "Taal",
        "doelgroep": "Doelgroep",
        "leerroute": "Leerroute",
        "consulent": "Consulent",
        **DATES.dutch,
        "telaat": "Waarom het PIP te laat was",
        "gesprekken": "Voortgangsgesprekken per jaar",
    }
)
FAULTS: Words[str] = Words(
    {
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
)
"""Why something that was typed or pressed is not done."""
NOTICES: Notices = Notices(
    {
        "afgesloten": (
            "good",
            "De chat is afgesloten. Wegwijs zegt daar niets meer over deze persoon.",
        ),
        "uren": ("good", "De uren zijn bijgeschreven."),
        "uren-terug": ("good", "Deze uren tellen niet meer mee."),
        "uitslag": ("good", "De uitslag is bewaard."),
        "uitslag-terug": ("good", "De uitslag is teruggenomen."),
        "vertrek": ("good", "Bewaard dat de inburgering hier klaar is."),
        "vertrek-terug": ("good", "Teruggenomen: de inburgering loopt hier nog."),
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
)
"""What is told above a page after something was done: (good, bad or neither; the words)."""
PARTS: Words[str] = Words(
    {
        "": "Overzicht",
        "klantreis": "Klantreis",
        "berichten": "Berichten",
        "afspraken": "Afspraken",
        "uren": "Uren",
        "resultaten": "Resultaten",
        "geld": "Geld",
        "notities": "Notities",
        "contact": "Contact",
        "privacy": "Privacy",
    }
)
"""The parts of a person's page, by their address."""
_READ: Words[str] = Words(
    {
        **PARTS.dutch,
        "overzicht": PARTS.dutch[""],
        "afspraak": "Afspraak",
        "vragen": "Vragen",
    }
)
OPENINGS: Words[Why] = Words(
    {
        Why.DESK: "De inburgeraar staat aan de balie of belt nu",
        Why.TOGETHER: "Ik begeleid deze inburgeraar samen met mijn collega",
        Why.HANDOVER: "Ik neem deze inburgeraar over",
        Why.URGENT: "Er is haast bij en mijn collega is er niet",
        Why.CHECK: "Controle van kwaliteit, of een klacht",
    }
)
"""Why a colleague opens the case of somebody whom another guides."""
PURPOSES: Words[Purpose] = Words(
    {
        Purpose.SERVICE: "Wegwijs gebruiken",
        Purpose.BUDGET: "Omgaan met geld",
        Purpose.SATISFACTION: "Zeggen hoe het ging",
        Purpose.SHARING: "Delen met de gemeente",
    }
)
SENDING: Words[OutboxState] = Words(
    {
        OutboxState.SENT: "Verzonden",
        OutboxState.WAITING: "Wacht op verzenden",
        OutboxState.FAILED: "Niet aangekomen",
        OutboxState.UNKNOWN: "Misschien aangekomen",
    }
)
STATIONS: Words[str] = Words(
    {
        "done": "klaar",
        "now": "bezig",
        "next": "hierna",
        "later": "later",
    }
)


def opening(name: str) -> str:
    """Why a case was opened, as the audit keeps it."""
    return OPENINGS[Why(name)] if name in set(Why) else name


def part(name: str) -> str:
    """The part of a person's page that was read, as the audit keeps it."""
    return _READ.get(name, name)


def question(answer: Answer) -> Text:
    """What was asked of somebody who prepares a talk."""
    return Text(f"button-prepare-q-{answer.question}")


def thought(answer: Answer, said: Callable[[Text], str]) -> str:
    """What they answered: a button's words, else their own, in their own language."""
    if answer.spoken:
        return _("Ingesproken: in de chat van de inburgeraar te beluisteren")
    chosen = {
        choice for talk in talks().values() for one in talk.questions for choice in one.choices
    }
    return said(Text(f"button-prepare-{answer.text}")) if answer.text in chosen else answer.text


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
    return f"{LONG_DAYS[value.weekday()]} {value.day} {LONG_MONTHS[value.month]}"


def day_title(value: date) -> str:
    """`Zaterdag 21 november`: at the head of something."""
    said = long_day(value)
    return said[:1].upper() + said[1:]


def ago(value: datetime | None, now: datetime) -> str:
    """`vandaag 09:30`, `gisteren 17:05`, `3 dagen geleden`, else the date."""
    if value is None:
        return "–"
    local = value.astimezone(ZONE)
    days = (now.astimezone(ZONE).date() - local.date()).days
    if days in (0, 1):
        return " ".join((_("gisteren") if days else _("vandaag"), f"{local:%H:%M}"))
    return _("{days} dagen geleden").format(days=days) if 1 < days <= 14 else day(local)


def left(due: datetime, now: datetime) -> tuple[str, str]:
    """(how pressing: late, today or later; in words)."""
    days = (due.astimezone(ZONE).date() - now.astimezone(ZONE).date()).days
    if due < now:
        return "late", _("Te laat")
    if days == 0:
        return "today", _("Vandaag")
    return "later", _("Morgen") if days == 1 else _("Nog {days} dagen").format(days=days)


def plain(text: str) -> str:
    """Words of a chat without their tags, for a page that escapes what it shows."""
    return unescape(_TAG.sub("", text))


def weeks(count: int | None) -> str:
    if count is None:
        return "–"
    if count == 0:
        return _("voorbij")
    return ngettext("{count} week", "{count} weken", count).format(count=count)


def hours(minutes: int) -> str:
    """`2,5`: minutes as hours."""
    return in_hours(minutes)
