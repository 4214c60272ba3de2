"""What the audit says was done with a case, in the console's words."""

from __future__ import annotations

from casework.doors import OPENED
from console import inbox_words, log_words, translation_words
from console.languages import Words

ACTIONS: Words[str] = Words(
    {
        "person read": "bekeken",
        OPENED: "geopend met reden",
        "person added": "toegevoegd",
        "person changed": "gewijzigd",
        "person invited": "uitgenodigd",
        "person exported": "inzage gemaakt",
        "chat cut off": "chat afgesloten",
        "chats listed": "chats bekeken",
        "paid entered": "vaste lasten ingevuld",
        "paid forgotten": "vaste lasten leeggemaakt",
        "hours added": "uren bijgeschreven",
        "hours taken back": "uren teruggenomen",
        "outcome entered": "uitslag ingevuld",
        "outcome taken back": "uitslag teruggenomen",
        "departure entered": "ingevuld dat de inburgering klaar is",
        "departure taken back": "teruggenomen dat de inburgering klaar is",
        "figures read": "cijfers bekeken",
        "assistant paused": "gepauzeerd",
        "assistant went on": "hervat",
        "note added": "notitie geschreven",
        "note removed": "notitie gewist",
        "appointment planned": "afspraak gepland",
        "appointment changed": "afspraak gewijzigd",
        "appointment cancelled": "afspraak geannuleerd",
        "appointment opened again": "afspraak teruggezet",
        **inbox_words.ACTIONS.dutch,
        **translation_words.ACTIONS.dutch,
        "appointment put back": "afspraak teruggezet",
    }
)


def done(action: str) -> str:
    """What somebody did; what has no words of its own in the log's, within a sentence."""
    said = log_words.action(action)
    return ACTIONS.get(action) or said[:1].lower() + said[1:]
