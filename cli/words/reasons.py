"""Why something can not be done (`casework.errors.Reason`): Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_REASONS: Mapping[str, tuple[str, str]] = {
    "role-missing": ("kies ten minste één rol", "choose at least one role"),
    "last-beheerder": (
        "dit is de laatste beheerder van de gemeente: maak eerst een ander beheerder",
        "this is the last beheerder of the municipality: make somebody else one first",
    ),
    "still-guides": (
        "deze collega begeleidt nog {count} inburgeraars: draag die eerst over",
        "this colleague still guides {count} people: hand them over first",
    ),
    "login-held-elsewhere": (
        "deze collega werkt ook in een gemeente waar u geen beheerder bent",
        "this colleague also works in a municipality that you do not manage",
    ),
    "phone-unusable": (
        "schrijf een nummer met cijfers, spaties en streepjes",
        "write a number in digits, spaces and dashes",
    ),
    "opening-unusable": (
        "schrijf openingstijden als 09:00 en 12:30, de eerste voor de laatste",
        "write opening hours as 09:00 and 12:30, the first before the last",
    ),
    "term-unusable": (
        "schrijf een aantal dagen van {least} tot en met {most}",
        "write a number of days from {least} to {most}",
    ),
    "number-length": ("1 tot {most} tekens, zoals HV-0123", "1 to {most} characters, like HV-0123"),
    "number-may-be-bsn": (
        "dit kan een BSN zijn, en een BSN komt er niet in. Is het een eigen nummer, zet er dan "
        "letters voor (HV-123456782). Is het een BSN, neem dan een eigen nummer; zet nooit "
        "letters voor een BSN",
        "this may be a BSN, and a BSN is never kept. If it is a reference of your own, prefix "
        "it (HV-123456782). If it is a BSN, take a reference of your own; never prefix a BSN",
    ),
    "number-unknown": (
        "er is niemand met nummer {number} in deze gemeente: zie `wegwijs person list`",
        "there is nobody with number {number} in this municipality: see `wegwijs person list`",
    ),
    "number-taken": (
        "nummer {number} is er al: `wegwijs person invite {number}` maakt een uitnodiging, "
        "`wegwijs import` wijzigt",
        "number {number} is there already: `wegwijs person invite {number}` makes an "
        "invitation, `wegwijs import` changes",
    ),
    "number-twice": (
        "dit nummer staat ook op regel {first}: laat er één staan",
        "this number stands on line {first} as well: keep one of them",
    ),
    "number-alike": (
        "{other} is een ander nummer, want hoofdletters tellen: is dit dezelfde persoon?",
        "{other} is another number, for capitals count: is this the same person?",
    ),
    "name-length": ("1 tot {most} tekens", "1 to {most} characters"),
    "name-holds-bsn": (
        "hier staat een nummer dat een BSN kan zijn: haal het weg",
        "a number that may be a BSN stands here: take it out",
    ),
    "name-lost": (
        "letters zijn verloren gegaan (??): sla het bestand op als CSV UTF-8",
        "letters were lost (??): save the file as CSV UTF-8",
    ),
    "value-unknown": (
        "{value!r} kan niet: kies uit {known}",
        "{value!r} is unknown: choose from {known}",
    ),
    "date-unreadable": (
        "{value!r} is geen datum: schrijf dd-mm-jjjj",
        "{value!r} is not a date: write dd-mm-yyyy",
    ),
    "date-in-future": ("{value!r} ligt in de toekomst", "{value!r} lies in the future"),
    "count-unreadable": (
        "{value!r}: een getal van 0 tot {most}",
        "{value!r}: a number from 0 to {most}",
    ),
    "hours-unreadable": (
        "{value!r}: schrijf hoeveel uur, zoals 3 of 2,5; meer dan 0, hooguit 12",
        "{value!r}: write how many hours, like 3 or 2,5; more than 0, at most 12",
    ),
    "hours-not-counted": (
        "deze uren tellen niet voor {number}: er is nog geen PIP, of de leerroute vraagt ze niet",
        "these hours do not count for {number}: there is no PIP yet, or the route asks none",
    ),
    "hours-date": (
        "{value} kan niet: uren tellen vanaf het PIP tot en met vandaag",
        "{value} is not possible: hours count from the PIP until today",
    ),
    "hours-not-there": (
        "deze uren staan er niet: kijk naar soort, aantal en dag",
        "these hours are not there: look at kind, number and day",
    ),
    "replacement-self": (
        "kies een ander als vervanger",
        "choose somebody else to stand in",
    ),
    "days-unusable": (
        "de laatste dag ligt na de eerste, niet in het verleden, en binnen een jaar",
        "the last day is after the first, not in the past, and within a year",
    ),
    "day-without-help": (
        "een laatste dag hoort alleen bij wat de gemeente betaalt",
        "a last day only goes with what the municipality pays",
    ),
    "notes-too-many": (
        "er zijn al {most} notities",
        "there are {most} notes already",
    ),
    "needed-when-new": (
        "ontbreekt: nodig voor wie er nog niet is",
        "is missing: needed for whoever is not there yet",
    ),
    "consulent-unknown": (
        "{value!r} is geen collega: `wegwijs staff add {value}` voegt toe",
        "{value!r} is no colleague: `wegwijs staff add {value}` adds one",
    ),
    "consulent-without-role": (
        "{value!r} heeft geen rol in deze gemeente en ziet dit dossier niet",
        "{value!r} has no role in this municipality and will not see this case",
    ),
    "municipality-unknown": (
        "{value!r} is hier geen gemeente; er zijn: {known}",
        "{value!r} is no municipality here; there are: {known}",
    ),
    "login-unusable": (
        "{value!r} kan geen inlognaam zijn: kleine letters, cijfers en . _ @ + -, tot 80 tekens",
        "{value!r} can not be a login: small letters, digits and . _ @ + -, up to 80 characters",
    ),
    "login-unknown": (
        "{value!r} is geen collega: zie `wegwijs staff list`",
        "{value!r} is no colleague: see `wegwijs staff list`",
    ),
    "login-without-role": (
        "{value!r} heeft geen rol (meer), dus geen link: geef er een met `wegwijs staff add`",
        "{value!r} has no role (any more), so no link: grant one with `wegwijs staff add`",
    ),
    "role-not-held": (
        "{value!r} heeft die rol hier niet: zie `wegwijs staff list`",
        "{value!r} does not have that role here: see `wegwijs staff list`",
    ),
    "table-encoding": (
        "de letters zijn niet te lezen: sla het bestand op als CSV UTF-8",
        "its letters can not be read: save the file as CSV UTF-8",
    ),
    "table-empty": (
        "het bestand is leeg: de eerste regel noemt de kolommen (nummer;voornaam;…)",
        "the file is empty: its first line names the columns (nummer;voornaam;…)",
    ),
    "table-no-number": (
        "de kolom nummer ontbreekt; er staat: {found}",
        "the column nummer is missing; there is: {found}",
    ),
    "table-separator": (
        "geen kolommen gevonden: zet puntkomma's tussen de kolommen (nummer;voornaam;…)",
        "no columns found: put semicolons between the columns (nummer;voornaam;…)",
    ),
    "table-column-unknown": (
        "onbekende kolom {column!r}; er zijn: {known}",
        "unknown column {column!r}; there are: {known}",
    ),
    "table-column-twice": (
        "de kolom {column} staat er twee keer",
        "the column {column} stands there twice",
    ),
    "table-quotes": (
        "regel {line}: aanhalingstekens die niet sluiten",
        "line {line}: quotation marks that do not close",
    ),
    "table-cell-too-long": (
        "regel {line}: een cel is veel te lang; sluiten daar alle aanhalingstekens?",
        "line {line}: a cell is far too long; do all quotation marks close there?",
    ),
    "table-row-too-long": (
        "meer cellen dan kolommen: staat er een puntkomma te veel?",
        "more cells than columns: is there a semicolon too many?",
    ),
    "table-of-appointments": (
        "dit zijn afspraken; deze versie neemt alleen mensen over (people.csv)",
        "these are appointments; this version takes over people only (people.csv)",
    ),
}
