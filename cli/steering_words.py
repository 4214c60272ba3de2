"""What the command line says of mail, tasks and figures: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_STEERING: Mapping[str, tuple[str, str]] = {
    # --- mail ----------------------------------------------------------------------------------
    "setting-smtp": (
        "schrijf smtps://naam:wachtwoord@host:465?from=adres (of smtp://…:587)",
        "must be smtps://name:password@host:465?from=address (or smtp://…:587)",
    ),
    "staff-email": (
        "E-mailadres voor het overzicht van elke werkochtend; leeg haalt het weg.",
        "Address for the digest of each working morning; empty takes it away.",
    ),
    # --- wegwijs tasks, wegwijs figures ----------------------------------------------------------
    "tasks": (
        "Toon wat er te doen is, het dringendste eerst.",
        "List what is to be done, the most pressing first.",
    ),
    "list-tasks": (
        "voor;taak;nummer;voornaam;bijzonderheden;wat te doen",
        "before;task;number;first name;details;what to do",
    ),
    "figures": (
        "Toon cijfers: PIP op tijd, wie er was, hoe het ging; alleen van groepen.",
        "Show figures: PIP in time, who came, how it went; of groups alone.",
    ),
    "figures-year": ("Het jaar; zonder is het dit jaar.", "The year; without it this year."),
    "figures-csv": ("Als lijst, om in te lezen.", "As a list, to be read in."),
    "list-figures": (
        "gemeente;jaar;onderdeel;soort;telling;aantal",
        "municipality;year;part;kind;count;number",
    ),
    "figures-title": (
        "{municipality}, {year} (minder dan {fewest} mensen: verborgen)",
        "{municipality}, {year} (fewer than {fewest} people: hidden)",
    ),
    "figures-pip": ("PIP", "PIP"),
    "figures-attendance": ("Aanwezig", "Attendance"),
    "figures-rating": ("Hoe het ging", "How it went"),
    "figures-count-in-time": ("op tijd", "in time"),
    "figures-count-late": ("te laat", "too late"),
    "figures-count-unknown": ("onbekend", "not known"),
    "figures-count-overdue": ("nu over de datum", "overdue now"),
    "figures-count-attended": ("geweest", "attended"),
    "figures-count-missed": ("niet geweest", "missed"),
    "figures-count-cannot-come": ("afgemeld", "said they could not come"),
    "figures-count-not-filled-in": ("niet ingevuld", "not filled in"),
    "figures-count-good": ("goed", "good"),
    "figures-count-fair": ("gaat wel", "so-so"),
    "figures-count-bad": ("niet goed", "not good"),
    "email-unusable": (
        "{value} is geen e-mailadres",
        "{value} is no e-mail address",
    ),
}
