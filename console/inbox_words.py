"""The words of Vragen: where a question came from, what it names, and what was done."""

from __future__ import annotations

from collections.abc import Mapping

from casework.errors import Reason
from casework.phrases import Blank
from console.languages import N_, Notices, Words, _, ngettext
from storage.inbox import Answered, SaidFile
from storage.outbox_rows import WITHDRAWN, OutboxState

ACTIONS: Words[str] = Words(
    {
        "question answered": "vraag beantwoord",
        "answer withdrawn": "antwoord teruggenomen",
        "conversation taken": "gesprek overgenomen",
        "conversation given back": "gesprek teruggegeven",
        "conversation assigned": "gesprek toegewezen",
        "questions closed": "vragen gesloten",
        "questions opened again": "vragen teruggezet",
        "interpreter asked": "tolk gevraagd",
        "file read": "bestand geopend",
    }
)
"""What the audit says was done with a conversation."""
NOTICES: Notices = Notices(
    {
        "beantwoord": ("good", "Uw antwoord gaat nu naar de inburgeraar."),
        "gepland": ("good", "Uw antwoord staat klaar en gaat op het moment dat hieronder staat."),
        "stil": (
            "",
            "Het is nacht. Uw antwoord staat klaar en gaat morgenvroeg.",
        ),
        "ingetrokken": ("good", "Het antwoord gaat niet. De vraag staat weer open."),
        "al-weg": ("bad", "Dit antwoord is al verzonden."),
        "overgenomen": (
            "good",
            "U praat nu zelf. Wegwijs antwoordt niet op wat de inburgeraar schrijft; herinneringen "
            "gaan door. Geef het gesprek terug als u klaar bent.",
        ),
        "teruggegeven": ("good", "Wegwijs helpt weer. De inburgeraar weet dat."),
        "toegewezen": ("good", "Het gesprek is toegewezen."),
        "gesloten": ("good", "De vraag is gesloten."),
        "heropend": ("good", "De vraag staat weer open."),
        "tolk": ("good", "Er staat een taak klaar op Vandaag: zoek een tolk."),
        "onbereikbaar": (
            "bad",
            "Geen chat van deze persoon neemt een antwoord aan. Bel of schrijf een brief.",
        ),
    }
)
"""What is told above the page after something was done: (good, bad or neither; the words)."""
FAULTS: Words[str] = Words(
    {
        Reason.TEXT_MISSING: "Vul dit in.",
        Reason.TEXT_TOO_LONG: "Dit is te lang.",
        Reason.TEXT_HOLDS_BSN: "Hier staat misschien een BSN. Dat hoort hier niet.",
        Reason.DATE_UNREADABLE: "Schrijf de dag als dd-mm-jjjj, zoals 24-11-2026.",
        Reason.HOUR_UNREADABLE: "Schrijf de tijd als uu:mm, zoals 14:30.",
        Reason.HOUR_NOT_THERE: "Deze tijd bestaat die nacht niet.",
        Reason.MOMENT_PAST: "Dit moment is voorbij.",
        Reason.DATE_TOO_FAR: "Hooguit 60 dagen vooruit.",
        Reason.VALUE_UNKNOWN: "Kies een antwoord.",
        Reason.FILE_TOO_LARGE: "Dit bestand is te groot: hooguit 5 MB.",
        Reason.VOICE_UNUSABLE: "Dit is geen spraakbericht. Kies een bestand in OGG, MP3 of M4A.",
        Reason.CONSULENT_UNKNOWN: "Deze collega werkt hier niet.",
    }
)
"""Why an answer did not go."""
BLANKS: Mapping[Blank, tuple[str, str]] = {
    Blank.DAY: (N_("Dag"), N_("dd-mm-jjjj")),
    Blank.HOUR: (N_("Tijd"), N_("uu:mm")),
    Blank.PLACE: (N_("Plaats"), N_("naam en adres")),
}
"""What is to be filled in: the label, and how."""
_SCREENS: Words[str] = Words(
    {
        "menu": "Menu",
        "journey": "Klantreis",
        "plan": "Plan voor geld",
        "help": "Hulp",
        "ask": "Ik heb een vraag",
        "words": "Woordenlijst",
        "appointments": "Afspraken",
        "own": "Eigen afspraken",
        "prepare": "Gesprek voorbereiden",
        "lessons": "Lessen",
        "lesson": "Les",
        "money": "Geld",
        "budget": "Begroting",
        "goals": "Sparen",
        "settings": "Instellingen",
        "activities": "Meedoen",
        "legal": "Bezwaar en wijzigingen",
        "contacts": "Contact",
        "takeover": "Zelf gaan betalen",
        "hours": "Uren",
        "checklist": "Verhuizen",
        "data": "Mijn gegevens",
        "info": "Informatie",
        "news": "Nieuws",
        "people": "Wie deze telefoon deelt",
        "talk": "Gesprek met een collega",
    }
)
_TOPICS: Words[str] = Words(
    {
        "urgent": "haast of gevaar",
        "unwell": "voelt zich niet goed",
        "objection": "bezwaar maken",
        "change": "wijziging doorgeven",
        "extension": "verlenging",
        "exemption": "ontheffing",
        "absence": "afmelden",
        "appointments": "afspraken",
        "journey": "klantreis",
        "language": "taal kiezen",
        "data": "gegevens",
        "contact-person": "consulent",
        "overbrugging": "wachten op toeslag",
        "diploma-abroad": "buitenlands diploma",
    }
)
"""Topics whose id is no Dutch word; the others are the word of the letter itself."""
_SENDING: Words[OutboxState] = Words(
    {
        OutboxState.SENT: "Verzonden",
        OutboxState.WAITING: "Staat klaar",
        OutboxState.LEASED: "Wordt verzonden",
        OutboxState.FAILED: "Niet aangekomen: bel",
        OutboxState.UNKNOWN: "Misschien aangekomen: bel",
        OutboxState.DROPPED: "Niet verzonden: de chat neemt geen berichten meer aan. Bel",
    }
)
MOST_TERMS = 4


def screen(place: str) -> str:
    """`Klantreis: pip` of the place `journey.step/pip`."""
    step, *params = place.split("/")
    name = _SCREENS.get(step.partition(".")[0], "")
    named = [one for one in params if one and not one.isdigit()]
    return ": ".join((name, term(named[0]))) if name and named else name


def term(topic: str) -> str:
    """What a topic is called; the names of letters and offices stay as they are on paper."""
    return _TOPICS.get(topic, topic.replace("-", " "))


def terms(topics: tuple[str, ...]) -> str:
    """`huurtoeslag, brief van DUO`: what was recognised."""
    return ", ".join(dict.fromkeys(map(term, topics[:MOST_TERMS])))


def sending(answer: Answered) -> str:
    """What became of an answer."""
    if answer.error == WITHDRAWN:
        return _("Teruggenomen")
    return _SENDING[answer.state]


def waits(file: SaidFile) -> str:
    """Why a file is not to be heard or seen here (yet)."""
    if file.kept is None or file.kept.state == "gone":
        return _("Niet op te halen bij Telegram. Vraag om het nog een keer te sturen.")
    return _("Wordt opgehaald.")


def waited(days: int, hours: int) -> str:
    """`3 dagen`, `5 uur`, `net`."""
    if days:
        return ngettext("{count} dag", "{count} dagen", days).format(count=days)
    if hours:
        return ngettext("{count} uur", "{count} uur", hours).format(count=hours)
    return _("minder dan een uur")
