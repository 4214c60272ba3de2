"""The words of Beheer for what is kept as a code."""

from __future__ import annotations

from casework.errors import Reason
from console.languages import Words
from storage.staff import Role

ROLES: Words[Role] = Words(
    {
        Role.BEHEERDER: "Beheerder",
        Role.CONSULENT: "Consulent",
        Role.PARTNER: "Partner",
        Role.VERTALER: "Vertaler",
        Role.LEZER: "Lezer",
    }
)
MAY: Words[Role] = Words(
    {
        Role.BEHEERDER: "Doet alles wat een consulent doet, en beheert de gemeente.",
        Role.CONSULENT: "Begeleidt inburgeraars: plant, schrijft en beantwoordt.",
        Role.PARTNER: "Ziet alleen de eigen groepen, en wat deelnemers daarmee delen.",
        Role.VERTALER: "Beoordeelt vertalingen. Ziet geen inburgeraar en geen bericht van iemand.",
        Role.LEZER: "Leest de cijfers. Ziet geen inburgeraar.",
    }
)
"""What each role may do."""
FAULTS: Words[str] = Words(
    {
        Reason.LOGIN_UNUSABLE: "Schrijf een login met kleine letters, cijfers en . _ @ + -.",
        Reason.NAME_LENGTH: "Schrijf een naam van 1 tot en met 60 tekens.",
        Reason.NAME_HOLDS_BSN: "Hier staat misschien een BSN. Dat hoort hier niet.",
        Reason.EMAIL_UNUSABLE: "Dit is geen e-mailadres.",
        Reason.ROLE_MISSING: "Kies ten minste één rol. Werkt deze collega hier niet meer? "
        "Gebruik dan Uit dienst.",
        Reason.LAST_BEHEERDER: "Dit is de laatste beheerder van de gemeente. Maak eerst een "
        "ander beheerder.",
        Reason.STILL_GUIDES: "Deze collega begeleidt nog inburgeraars. Draag die eerst over.",
        Reason.CONSULENT_UNKNOWN: "Kies wie de inburgeraars gaat begeleiden.",
        Reason.LOGIN_HELD_ELSEWHERE: "Deze collega werkt ook in een gemeente waar u geen "
        "beheerder bent. Zo'n link zou ook daar de deur openen; vraag de beheerder van de "
        "installatie.",
        Reason.DATE_UNREADABLE: "Schrijf de dag als dd-mm-jjjj, zoals 21-11-2026.",
        Reason.PHONE_UNUSABLE: "Schrijf een nummer met cijfers, spaties en streepjes. Openingstijden "
        "vragen een nummer.",
        Reason.OPENING_UNUSABLE: "Schrijf de tijden als 09:00 en 12:30, en de eerste dag voor de "
        "laatste.",
        Reason.TEXT_TOO_LONG: "Dit is te lang: hooguit 120 tekens, zonder accolades.",
        "eerder": "Een collega heeft dit net veranderd. Hieronder staat het zoals het nu is.",
        Reason.LOGIN_WITHOUT_ROLE: "Zonder rol opent een link niets.",
    }
)
"""Why something that was typed or pressed is not done."""
NOTICES: Words[str] = Words(
    {
        "toegevoegd": "De collega is toegevoegd.",
        "bewaard": "Bewaard.",
        "overgedragen": "De inburgeraars zijn overgedragen.",
        "uit-dienst": "Deze collega werkt hier niet meer en kan er niet meer in.",
        "contact": "Bewaard. De assistent zegt dit vanaf nu.",
        "termijnen": "Bewaard. De volgende keer wordt er zo opgeruimd.",
        "ongedaan": "Ongedaan gemaakt. Wie intussen een ander kreeg, bleef bij die ander.",
    }
)
"""What is told above a page after something was done."""
TERMS: Words[str] = Words(
    {
        "messages": "Berichten en bestanden van inburgeraars",
        "outbox": "Wat de assistent stuurde",
        "notes": "Notities van collega's",
        "talks": "Voorbereiding en herinneringen, na het gesprek",
        "changes": "Welke wijziging is verteld",
        "answers": "Antwoorden in lessen",
        "recipients": "Wie een groepsbericht kreeg, na afloop",
        "broadcasts": "Tekst en aantallen van groepsberichten",
        "guests": "Chats zonder inburgeraar",
        "appointments": "Afspraken en groepen, na afloop",
        "links": "Uitnodigingen en overdrachten",
    }
)
"""What each term of retention is of."""
SAME: Words[str] = Words(
    {
        "person": "Inburgeraar, chat en begroting",
        "links": "Uitnodigingen en links om in te loggen",
        "updates": "Onverwerkte berichten van Telegram",
        "audit": "Logboek",
    }
)
"""What no municipality changes the term of."""
SAME_TERMS: Words[str] = Words(
    {
        "person": "tot de inburgeraar gewist wordt",
        "links": "30 dagen na gebruik of einde",
        "updates": "7 dagen",
        "audit": "blijft; er staan geen persoonsgegevens van inburgeraars in",
    }
)
WEEKDAYS: Words[str] = Words(
    {"ma": "ma", "di": "di", "wo": "wo", "do": "do", "vr": "vr", "za": "za", "zo": "zo"}
)
UNITS: Words[str] = Words(
    {
        "days": "dagen",
        "weeks": "weken",
        "months": "maanden",
        "years": "jaar",
        "hours": "uur",
        "euros": "euro",
    }
)
"""What a number of a fact counts; a mere count has no word."""
