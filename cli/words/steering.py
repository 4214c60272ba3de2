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
        "Toon cijfers van hele maanden: PIP op tijd, gesprekken, examens; alleen van groepen.",
        "Show figures of whole months: PIP in time, talks, exams; of groups alone.",
    ),
    "figures-year": ("Het jaar; zonder is het dit jaar.", "The year; without it this year."),
    "figures-csv": ("Als lijst, om in te lezen.", "As a list, to be read in."),
    "figures-title": (
        "{municipality}, {year} (minder dan {fewest} mensen: -)",
        "{municipality}, {year} (fewer than {fewest} people: -)",
    ),
    "email-unusable": (
        "{value} is geen e-mailadres",
        "{value} is no e-mail address",
    ),
}
