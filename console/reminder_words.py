"""The words of reminders: what is said, when, and what became of it."""

from __future__ import annotations

from casework.errors import Reason
from console import agenda_words
from console.languages import Words, _, ngettext
from flows.schedule import Rule, Unit, said_by
from storage.outbox_rows import OutboxState
from storage.reminders import ReminderState

JOURNEYS: Words[str] = Words(
    {
        "klantreis-pip": "Klantreis: uiterste dag van het PIP",
        "klantreis-ontzorgen": "Klantreis: einde van ontzorgen",
        "klantreis-termijn": "Klantreis: einde van de inburgeringstermijn",
    }
)
KINDS: Words[str] = Words({**agenda_words.KINDS.dutch, **JOURNEYS.dutch})
SAYS: Words[str] = Words(
    {
        "told": "Gepland, verplaatst of geannuleerd",
        "coming": "Herinnering",
        "missed": "Gemist: hoe gaat het?",
        "registration": "Aanmelden voor het examen",
        "prepare": "Bereid het gesprek voor",
        "rate": "Hoe ging het gesprek?",
        "pip": "Het PIP moet af",
        "ontzorgen": "Ontzorgen stopt",
        "termijn": "De termijn stopt",
    }
)
SIGNS: Words[str] = Words(
    {
        "h": "uur",
        "d": "dagen",
        "w": "weken",
        "m": "maanden",
        "wd": "werkdagen",
    }
)
FAULTS: Words[str] = Words(
    {
        Reason.RULE_UNREADABLE: "Dit kan niet. Schrijf een getal, een tijd als 10:00 (niet bij uren) "
        "en kies vooraf of erna. Werkdagen tellen alleen erna.",
        Reason.RULE_SAYS_UNKNOWN: "Dit bericht hoort niet bij deze soort.",
        Reason.RULE_TWICE: "Deze staat er al.",
    }
)
STATES: Words[str] = Words(
    {
        OutboxState.SENT: "Verzonden",
        OutboxState.WAITING: "Wacht op verzenden",
        OutboxState.LEASED: "Wordt verzonden",
        OutboxState.DROPPED: "Niet meer nodig",
        OutboxState.FAILED: "Niet aangekomen",
        OutboxState.UNKNOWN: "Misschien aangekomen",
        ReminderState.HANDED: "Naar de verzender",
        ReminderState.CALLED: "Geen chat",
        ReminderState.USELESS: "Te laat",
    }
)
TO_DO: Words[str] = Words(
    {
        OutboxState.FAILED: "Telegram nam het niet aan. Bel of schrijf, en nodig zo nodig opnieuw uit.",
        OutboxState.UNKNOWN: "Telegram zei niet of het aankwam. Bel als het belangrijk is.",
        ReminderState.CALLED: "Geen chat hoort deze inburgeraar. Bel of schrijf, en nodig opnieuw uit.",
        ReminderState.USELESS: "Wegwijs lag stil. Het had geen zin meer. Kijk of een belletje nodig is.",
    }
)


def says(rule_id: str) -> str:
    """What a rule of this id says, in a few words."""
    return SAYS.get(said_by(rule_id), rule_id)


def when(rule: Rule) -> str:
    """`7 dagen vooraf, om 10:00`; `meteen`."""
    if not rule.amount and rule.at is None:
        return _("meteen")
    count = abs(rule.amount)
    side = _("vooraf") if rule.amount < 0 else _("erna")
    day = f"{_counted(rule.unit, count)} {side}" if count else _("op de dag zelf")
    return _("{day}, om {time}").format(day=day, time=f"{rule.at:%H:%M}") if rule.at else day


def _counted(unit: Unit, count: int) -> str:
    match unit:
        case "hours":
            said = ngettext("{count} uur", "{count} uur", count)
        case "days":
            said = ngettext("{count} dag", "{count} dagen", count)
        case "weeks":
            said = ngettext("{count} week", "{count} weken", count)
        case "months":
            said = ngettext("{count} maand", "{count} maanden", count)
        case "workdays":
            said = ngettext("{count} werkdag", "{count} werkdagen", count)
    return said.format(count=count)
