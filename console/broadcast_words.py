"""The words of the pages about broadcasts."""

from __future__ import annotations

from datetime import datetime

from casework.broadcasting import LONGEST_TEXT, LONGEST_TITLE, LONGEST_UNDER_FILE, Fault, Flaw
from console.languages import Words, _, ngettext
from console.words import LANGUAGES
from flows.quiet import NIGHT
from storage.broadcast_audience import LeftOut
from storage.broadcast_sending import Failure
from storage.broadcasts import BroadcastState as State
from storage.outbox_rows import OutboxState

STATES: Words[State] = Words(
    {
        State.DRAFT: "Concept",
        State.CHECKED: "Gecontroleerd",
        State.APPROVED: "Gaat zo weg",
        State.SCHEDULED: "Gepland",
        State.RUNNING: "Bezig",
        State.PAUSED: "Pauze",
        State.STOPPED: "Gestopt",
        State.DONE: "Klaar",
    }
)
LEFT_OUT: Words[LeftOut] = Words(
    {
        LeftOut.LANGUAGE: "geen tekst in hun taal",
        LeftOut.UNASKED: "zei nog geen ja tegen Wegwijs",
        LeftOut.DECLINED: "zei nee tegen Wegwijs",
        LeftOut.PAUSED: "assistent gepauzeerd door een collega",
        LeftOut.STOPPED: "wil geen berichten",
        LeftOut.UNREACHABLE: "niet te bereiken",
        LeftOut.NO_CHAT: "nog niet in de chat",
    }
)
TOLD: Words[str] = Words(
    {
        "bewaard": "Bewaard.",
        "gevuld": "De tekst staat er in vier talen. U mag hem nog veranderen.",
        "bestand": "Het bestand gaat mee.",
        "bestand-weg": "Het bestand gaat niet meer mee.",
        "proef": "De proef is onderweg: een bericht in elke taal.",
        "geen-proef": "Er is geen testpersoon met dit nummer die in de chat is. Het nummer begint met TEST.",
        "geannuleerd": "Geannuleerd: er is niets verstuurd.",
        "aantal": "Het aantal mensen is net veranderd. Kijk nog een keer, en verstuur dan.",
        "kan-niet": "Dat kan nu niet meer. Zo staat het er nu voor.",
        "eigen-ogen": "Een collega moet dit bericht goedkeuren: in uw gemeente kijkt een tweede mee.",
        "tijd": "Schrijf de dag als dd-mm-jjjj en de tijd als uu:mm, later dan nu, binnen een jaar.",
        "groot": "Dit bestand kan niet mee: hooguit 5 MB, een foto (JPG of PNG) of een PDF.",
        "velden": "Vul alle velden in; een dag als dd-mm-jjjj.",
        "opnieuw": "Wat mislukte, gaat opnieuw.",
        "ogen": "Bewaard: zo werkt het vanaf nu.",
    }
)
BAD = frozenset({"geen-proef", "aantal", "kan-niet", "eigen-ogen", "tijd", "groot", "velden"})
_FLAWS: Words[Flaw] = Words(
    {
        Flaw.NO_TITLE: "Geef het bericht een naam. Alleen collega's zien die.",
        Flaw.LONG_TITLE: "De naam is te lang: hooguit {most_title} tekens.",
        Flaw.NO_DUTCH: "Schrijf eerst de Nederlandse tekst.",
        Flaw.TOO_LONG: "De tekst in het {language} is te lang: hooguit {most} tekens, "
        "en {most_under_file} met een bestand erbij.",
        Flaw.HOLDS_BSN: "In de tekst in het {language} lijkt een BSN te staan. Haal dat weg.",
        Flaw.MISSING: "Er is geen tekst in het {language}. Schrijf die, of kies wat deze mensen krijgen.",
        Flaw.NOBODY: "Niemand krijgt dit bericht. Kijk bij: Voor wie?",
    }
)
_ERRORS: Words[str] = Words(
    {
        "blocked by the user": "Heeft Wegwijs geblokkeerd",
        "user is deactivated": "Heeft Telegram weggedaan",
        "chat not found": "Deze chat bestaat niet meer",
        "stopped": "Wil sinds kort geen berichten meer",
        "unreachable": "Is sinds kort niet te bereiken",
        "not wanted any more": "Is niet meer in deze chat, of zei nee",
        "useless": "Kwam er door een storing niet op tijd door",
    }
)


def fault(found: Fault) -> str:
    """What is to be mended before it can be sent."""
    return _FLAWS[found.flaw].format(
        language=language(found.language),
        most_title=LONGEST_TITLE,
        most=LONGEST_TEXT,
        most_under_file=LONGEST_UNDER_FILE,
    )


def language(code: str) -> str:
    return LANGUAGES.get(code, code)


def messages(count: int) -> str:
    """`48 berichten`."""
    return ngettext("{count} bericht", "{count} berichten", count).format(count=count)


def people(count: int) -> str:
    return ngettext("{count} persoon", "{count} personen", count).format(count=count)


def asleep(now: datetime) -> bool:
    """Whether nothing goes out at this moment."""
    return NIGHT.holds(now)


def failure(found: Failure) -> str:
    """Why a message did not come, in words; Telegram's own where there are none."""
    if found.state is OutboxState.UNKNOWN:
        return _("Telegram gaf geen antwoord: misschien is het aangekomen")
    known = (said for part, said in _ERRORS.items() if part in found.error)
    return next(known, "") or _("Telegram zegt: {error}").format(error=found.error)
