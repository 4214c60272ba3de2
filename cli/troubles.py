"""What can be wrong with a database or a backup, told in Dutch (see `locales.findings`)."""

from __future__ import annotations

import os
from collections.abc import Mapping

from cli.words import language_of
from locales import findings

DUTCH: Mapping[str, str] = {
    # --- databases ---------------------------------------------------------------------------
    "not an address of a database; like sqlite:///wegwijs.db": (
        "dit is geen adres van een database; schrijf het als sqlite:///wegwijs.db"
    ),
    "{kind}: only sqlite:///… and postgresql://… are known": (
        "{kind}: alleen sqlite:///… en postgresql://… zijn bekend"
    ),
    "SQLite needs a file: sqlite:///wegwijs.db": (
        "SQLite heeft een bestand nodig: sqlite:///wegwijs.db"
    ),
    "another wegwijs runs on {path} already; stop it first, or use PostgreSQL for several": (
        "er draait al een wegwijs op {path}; stop die eerst, of neem PostgreSQL voor meer"
    ),
    "another process has been writing to the database for long; nothing was done": (
        "een ander proces schrijft al lang in de database; er is niets gedaan"
    ),
    "erased, but the file is in use, so rests may still stand in it: stop what reads it (a "
    "backup?); the next command finishes this": (
        "gewist, maar het bestand is in gebruik, dus er kunnen resten in staan: stop wat het "
        "leest (een back-up?); de volgende opdracht maakt dit af"
    ),
    "the database has schema {name}, which this program does not know: it was made by a newer "
    "Wegwijs": (
        "de database heeft schema {name}, en dat kent dit programma niet: het is van een nieuwer "
        "Wegwijs"
    ),
    "schema {name} is unknown: it is of a newer Wegwijs": (
        "schema {name} is onbekend: het is van een nieuwer Wegwijs"
    ),
    "this would break references: {broken}": "dit zou verwijzingen breken: {broken}",
    # --- backups -----------------------------------------------------------------------------
    "this is no backup of Wegwijs": "dit is geen back-up van Wegwijs",
    "this is no backup of Wegwijs, or of a newer version": (
        "dit is geen back-up van Wegwijs, of een van een nieuwere versie"
    ),
    "there is a database already; a backup is put back where there is none": (
        "er is al een database; een back-up komt terug waar er geen is"
    ),
    "{path} is there already: move it away first": "{path} is er al: zet het eerst ergens anders",
    "the end of the backup is missing": "het einde van de back-up ontbreekt",
    "a line of the backup is not as it should be": "een regel van de back-up klopt niet",
    "a row of the backup is not as it should be": "een rij van de back-up klopt niet",
    "the backup does not hold what it says that it holds": (
        "in de back-up zit niet wat hij zelf zegt"
    ),
    "the backup holds a table that it does not name: {name}": (
        "in de back-up zit een tabel die hij niet noemt: {name}"
    ),
    "a column is of an unknown kind: {kind}": "een kolom is van een onbekende soort: {kind}",
    "the file is broken": "het bestand is kapot",
    "this is not the key of this file, or the file is broken": (
        "dit is niet de sleutel van dit bestand, of het bestand is kapot"
    ),
    "a key has at least {count} characters": "een sleutel heeft minstens {count} tekens",
    "this backup is encrypted: name its key file with --sleutel": (
        "deze back-up is versleuteld: noem het bestand met de sleutel met --sleutel"
    ),
    "the file was cut off": "het bestand is afgebroken",
    "the file was cut off or is broken": "het bestand is afgebroken of kapot",
    "something was put behind the end of the file": (
        "er staat iets achter het einde van het bestand"
    ),
    "another backup is being written there": "daar wordt al een andere back-up geschreven",
}


def told(text: str) -> str:
    """What a StorageError says, in the language of whoever runs the command."""
    return findings.in_dutch(text, DUTCH) if language_of(os.environ) == "nl" else text
