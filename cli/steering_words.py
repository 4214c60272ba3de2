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
    "email-unusable": (
        "{value} is geen e-mailadres",
        "{value} is no e-mail address",
    ),
}
