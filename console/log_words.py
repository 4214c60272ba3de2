"""What the audit keeps as codes, in the words of Beheer, Logboek."""

from __future__ import annotations

from collections.abc import Mapping

from casework.doors import OPENED
from console import tasks, words
from console.admin_words import ROLES, TERMS
from console.languages import Words
from console.learning_words import COSTS
from console.reminder_words import KINDS as TOLD_OF
from storage.audit_log import LogLine
from storage.staff import Role

READING: Words[str] = Words(
    {
        "person read": "Inburgeraar bekeken",
        OPENED: "Inburgeraar van een collega geopend",
        "people listed": "Lijst van inburgeraars bekeken",
        "people exported": "Lijst van inburgeraars gedownload",
        "person exported": "Inzage gemaakt",
        "chats listed": "Chats bekeken",
        "lessons read": "Lessen bekeken",
        "budget read": "Gedeelde begroting bekeken",
        "work read": "Taken bekeken",
        "visits read": "Afspraken bekeken",
        "appointments listed": "Lijst van afspraken bekeken",
        "questions read": "Vragen bekeken",
        "file read": "Bestand geopend",
        "reminders read": "Herinneringen bekeken",
        "course read": "Groep bekeken",
        "agenda feed read": "Agenda elders gelezen",
        "people list compared": "Lijst van inburgeraars vergeleken",
        "appointment list compared": "Lijst van afspraken vergeleken",
        "appointment file compared": "Agendabestand vergeleken",
        "calendar file compared": "Agendabestand vergeleken",
        "staff listed": "Lijst van collega's bekeken",
        "figures read": "Cijfers bekeken",
        "audit read": "Logboek bekeken",
        "audit exported": "Logboek gedownload",
    }
)
CHANGING: Words[str] = Words(
    {
        "logged in": "Ingelogd",
        "account bound": "Account van de organisatie gekoppeld",
        "person added": "Inburgeraar toegevoegd",
        "person changed": "Inburgeraar gewijzigd",
        "person invited": "Inburgeraar uitgenodigd",
        "person erased": "Inburgeraar gewist",
        "people imported": "Lijst van inburgeraars ingelezen",
        "chat cut off": "Chat afgesloten",
        "hours added": "Uren bijgeschreven",
        "hours taken back": "Uren teruggenomen",
        "assistant paused": "Assistent gepauzeerd",
        "assistant went on": "Assistent hervat",
        "note added": "Notitie geschreven",
        "note removed": "Notitie gewist",
        "paid entered": "Betaling door de gemeente genoteerd",
        "paid forgotten": "Betaling door de gemeente leeggemaakt",
        "outcome entered": "Uitslag genoteerd",
        "outcome taken back": "Uitslag teruggenomen",
        "departure entered": "Klaar of weg genoteerd",
        "departure taken back": "Klaar of weg teruggenomen",
        "appointment planned": "Afspraak gepland",
        "appointment changed": "Afspraak gewijzigd",
        "appointment cancelled": "Afspraak geannuleerd",
        "appointment attended": "Afspraak: was er",
        "appointment missed": "Afspraak: niet gekomen",
        "appointment opened again": "Aanwezigheid teruggezet",
        "appointment put back": "Afspraak teruggezet",
        "appointments imported": "Afspraken ingelezen",
        "question answered": "Vraag beantwoord",
        "answer withdrawn": "Antwoord teruggenomen",
        "conversation taken": "Gesprek overgenomen",
        "conversation given back": "Gesprek teruggegeven",
        "conversation assigned": "Gesprek toegewezen",
        "questions closed": "Vragen gesloten",
        "questions opened again": "Vragen teruggezet",
        "interpreter asked": "Tolk gevraagd",
        "task done": "Taak afgerond",
        "task reopened": "Taak teruggezet",
        "broadcast begun": "Bericht begonnen",
        "broadcast changed": "Bericht gewijzigd",
        "broadcast checked": "Bericht gecontroleerd",
        "broadcast tried": "Bericht uitgeprobeerd",
        "broadcast approved": "Bericht goedgekeurd",
        "broadcast undone": "Bericht teruggenomen",
        "broadcast paused": "Bericht gepauzeerd",
        "broadcast resumed": "Bericht hervat",
        "broadcast stopped": "Bericht gestopt",
        "broadcast retried": "Bericht opnieuw geprobeerd",
        "second eyes set": "Tweede paar ogen ingesteld",
        "schedule set": "Herinneringen ingesteld",
        "schedule reset": "Herinneringen teruggezet",
        "course begun": "Groep begonnen",
        "course ended": "Groep beëindigd",
        "course joined": "Bij een groep gezet",
        "course left": "Uit een groep gehaald",
        "course meetings planned": "Bijeenkomsten gepland",
        "course meeting changed": "Bijeenkomst gewijzigd",
        "course meeting cancelled": "Bijeenkomst geannuleerd",
        "course attendance noted": "Aanwezigheid in een groep genoteerd",
        "coach appointed": "Begeleider van een groep aangewezen",
        "coach dismissed": "Begeleider van een groep afgehaald",
        "calendar added": "Agenda van een collega toegevoegd",
        "calendar removed": "Agenda van een collega weggehaald",
        "agenda feed renewed": "Eigen agenda elders gezet",
        "agenda feed ended": "Eigen agenda elders gestopt",
        "place saved": "Plaats bewaard",
        "place removed": "Plaats weggehaald",
        "absence noted": "Afwezigheid genoteerd",
        "absence ended": "Afwezigheid weggehaald",
        "role granted": "Rol gegeven",
        "role revoked": "Rol afgenomen",
        "e-mail set": "E-mailadres ingesteld",
        "colleague renamed": "Naam van een collega gewijzigd",
        "login link made": "Link om in te loggen gemaakt",
        "people handed over": "Inburgeraars overgedragen",
        "handover undone": "Overdracht ongedaan gemaakt",
        "contact set": "Contactgegevens ingesteld",
        "contact reset": "Contactgegevens teruggezet",
        "terms set": "Bewaartermijnen ingesteld",
        "terms reset": "Bewaartermijnen teruggezet",
        "translation approved": "Vertaling goedgekeurd",
        "translation suggested": "Vertaling voorgesteld",
        "suggestion declined": "Voorstel voor een vertaling afgewezen",
        "approval withdrawn": "Goedkeuring van een vertaling ingetrokken",
        "translation undone": "Vertaling teruggedraaid",
        "text recorded": "Tekst ingesproken",
        "recording ended": "Opname van een tekst stilgezet",
        "recording brought back": "Opname van een tekst teruggezet",
        "backup restored": "Back-up teruggezet",
        "sending released": "Verzenden weer aangezet",
    }
)
KINDS: Words[str] = Words({"lezen": "Alles wat bekeken is", "wijzigen": "Alles wat gedaan is"})
"""Of the filter: one of these, or one action."""
NAMES: Words[str] = Words(
    {
        "columns": "velden",
        "role": "rol",
        "reason": "reden",
        "people": "aantal mensen",
        "to": "aan",
        "part": "deel",
        "kind": "soort",
        "rows": "regels",
        "lines": "regels",
        "new": "nieuw",
        "changed": "gewijzigd",
        "visits": "aantal afspraken",
        "tasks": "aantal taken",
        "reminders": "aantal herinneringen",
        "questions": "aantal vragen",
        "version": "versie",
        "place": "plaats",
        "contact": "contact",
        "terms": "termijnen",
        "year": "kalenderjaar",
        "language": "taal",
        "message": "bericht",
        "as_of": "stand van",
        "erased": "gewist",
        "what": "wat",
        "messages": "aantal berichten",
        "waiting": "wacht nog",
        "wanted": "ingesteld",
        "meeting": "bijeenkomst",
        "meetings": "aantal bijeenkomsten",
        "present": "aantal mensen dat er was",
        "by": "hoe",
    }
)
"""Names of details; another stands as it is kept."""
_YES: Words[str] = Words({"0": "nee", "1": "ja"})
_BOUND: Words[str] = Words({"link": "met een link", "email": "met het e-mailadres"})
SILENT = frozenset({"course", "appointment", "chat"})
"""Ids that tell a reader nothing."""
_COLUMNS: Mapping[str, str] = {
    "first_name": "voornaam",
    "language": "taal",
    "consulent_id": "consulent",
}


def action(name: str) -> str:
    """An action of another version of the program stands as it is kept."""
    return READING.get(name) or CHANGING.get(name) or name


def actions_of(kind: str) -> frozenset[str] | None:
    """What a value of the filter asks for; None for everything."""
    if kind == "lezen":
        return frozenset(READING)
    if kind == "wijzigen":
        return frozenset(CHANGING)
    return frozenset({kind}) if kind in READING or kind in CHANGING else None


def details(line: LogLine) -> str:
    """`velden: voornaam, pip; rol: Lezer`."""
    told = (
        f"{NAMES.get(name, name)}: {_value(name, value)}"
        for name, value in line.detail.items()
        if name not in SILENT and value != ""
    )
    return "; ".join(told)


def _value(name: str, value: str | int) -> str:
    text = str(value)
    if name == "role" and text in set(Role):
        return ROLES[Role(text)]
    if name == "what":
        return COSTS.get(text, text).lower()
    if name == "part":
        return words.part(text).lower()
    if name == "reason":
        return words.opening(text)
    if name == "kind":
        return _kind(text)
    if name == "terms":
        return ", ".join(_term(one) for one in text.split(", "))
    if name in ("wanted", "by"):
        return {"wanted": _YES, "by": _BOUND}[name].get(text, text)
    if name == "columns":
        return ", ".join(words.FIELDS.get(_COLUMNS.get(one, one), one) for one in text.split(", "))
    return text


def _kind(code: str) -> str:
    """Of an appointment, a moment of the klantreis, a task or hours."""
    known = (kinds[code] for kinds in (TOLD_OF, tasks.TITLES, words.HOURS) if code in kinds)
    return next(known, code).lower()


def _term(told: str) -> str:
    """`berichten en bestanden van inburgeraars 30`, of `messages 30`."""
    kind, _, days = told.partition(" ")
    return f"{TERMS.get(kind, kind).lower()} {days}"
