"""The Dutch words of reminders: what is said, when, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping

from casework.errors import Reason
from console import agenda_words
from flows.schedule import Rule, said_by
from storage.outbox_rows import OutboxState
from storage.reminders import ReminderState

JOURNEYS: Mapping[str, str] = {
    "klantreis-pip": "Klantreis: uiterste dag van het PIP",
    "klantreis-ontzorgen": "Klantreis: einde van ontzorgen",
    "klantreis-termijn": "Klantreis: einde van de inburgeringstermijn",
}
KINDS: Mapping[str, str] = {**agenda_words.KINDS, **JOURNEYS}
SAYS: Mapping[str, str] = {
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
UNITS: Mapping[str, tuple[str, str]] = {
    "hours": ("uur", "uur"),
    "days": ("dag", "dagen"),
    "weeks": ("week", "weken"),
    "months": ("maand", "maanden"),
    "workdays": ("werkdag", "werkdagen"),
}
SIGNS: Mapping[str, str] = {
    "h": "uur",
    "d": "dagen",
    "w": "weken",
    "m": "maanden",
    "wd": "werkdagen",
}
FAULTS: Mapping[str, str] = {
    Reason.RULE_UNREADABLE: "Dit kan niet. Schrijf een getal, een tijd als 10:00 (niet bij uren) "
    "en kies vooraf of erna. Werkdagen tellen alleen erna.",
    Reason.RULE_SAYS_UNKNOWN: "Dit bericht hoort niet bij deze soort.",
    Reason.RULE_TWICE: "Deze staat er al.",
}
STATES: Mapping[str, str] = {
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
TO_DO: Mapping[str, str] = {
    OutboxState.FAILED: "Telegram nam het niet aan. Bel of schrijf, en nodig zo nodig opnieuw uit.",
    OutboxState.UNKNOWN: "Telegram zei niet of het aankwam. Bel als het belangrijk is.",
    ReminderState.CALLED: "Geen chat hoort deze inburgeraar. Bel of schrijf, en nodig opnieuw uit.",
    ReminderState.USELESS: "Wegwijs lag stil. Het had geen zin meer. Kijk of een belletje nodig is.",
}


def says(rule_id: str) -> str:
    """What a rule of this id says, in a few words."""
    return SAYS.get(said_by(rule_id), rule_id)


def when(rule: Rule) -> str:
    """`7 dagen vooraf, om 10:00`; `meteen`."""
    if not rule.amount and rule.at is None:
        return "meteen"
    count = abs(rule.amount)
    unit = UNITS[rule.unit][count != 1]
    side = "vooraf" if rule.amount < 0 else "erna"
    at = f", om {rule.at:%H:%M}" if rule.at else ""
    return f"{count} {unit} {side}{at}" if count else f"op de dag zelf{at}"
