"""The words of a file of appointments: what is wrong with it, row by row."""

from __future__ import annotations

from collections.abc import Mapping

from casework.errors import CaseError, Reason
from casework.importing import Remark
from console import agenda_words, words
from console.languages import Words, _
from storage.booking import Details

PROBLEMS: Words[str] = Words(
    {
        **agenda_words.FAULTS.dutch,
        Reason.DATE_UNREADABLE: "{value}: schrijf de dag als dd-mm-jjjj.",
        Reason.NUMBER_UNKNOWN: "Nummer {number} is hier niet bekend.",
        Reason.NUMBER_MAY_BE_BSN: "Dit kan een BSN zijn. Gebruik het eigen nummer van de gemeente.",
        Reason.MUNICIPALITY_UNKNOWN: "{value}: alleen rijen van {known} kunnen hier.",
        Reason.REFERENCE_OF_ANOTHER: "Dit kenmerk is van een andere inburgeraar.",
        Reason.APPOINTMENT_MANY: "Die dag staan er al meer van deze soort. Geef een kenmerk.",
        Reason.APPOINTMENT_TWICE: "Dezelfde afspraak als in rij {first}.",
        Reason.APPOINTMENT_MOVED: "Er staat er al een op {value}. Is die verplaatst, of is dit een "
        "nieuwe?",
        Reason.NEEDED_WHEN_NEW: "Vul dit in: het is een nieuwe afspraak.",
        Reason.TABLE_ROW_TOO_LONG: "Deze rij heeft meer cellen dan er kolommen zijn.",
        Reason.TABLE_FORMULA: "Dit begint met =, +, - of @ en kan een formule zijn. Haal dat teken weg.",
        Reason.TABLE_TOO_LARGE: "Dit bestand is te groot: hooguit 1 MB en 5000 rijen.",
        Reason.TABLE_OF_PEOPLE: "Dit is geen lijst van afspraken. Nodig zijn de kolommen nummer, "
        "soort, datum en tijd.",
        Reason.TABLE_ENCODING: "De letters zijn niet te lezen. Bewaar het bestand als CSV (UTF-8).",
        Reason.TABLE_EMPTY: "Dit bestand is leeg.",
        Reason.TABLE_NO_NUMBER: "Er is geen kolom nummer. Gevonden: {found}.",
        Reason.TABLE_SEPARATOR: "Zet puntkomma's tussen de kolommen. Gevonden: {found}.",
        Reason.TABLE_COLUMN_UNKNOWN: "De kolom {column} is niet bekend. Mogelijk zijn: {known}.",
        Reason.TABLE_COLUMN_MISSING: "De kolom {column} mist.",
        Reason.TABLE_COLUMN_TWICE: "De kolom {column} staat er twee keer.",
        Reason.TABLE_QUOTES: "De aanhalingstekens in regel {line} kloppen niet.",
        Reason.TABLE_CELL_TOO_LONG: "Een cel in regel {line} is te lang.",
        Reason.CALENDAR_UNREADABLE: "Dit bestand is geen agenda die te lezen is.",
        Reason.CALENDAR_TOO_LARGE: "Deze agenda is te groot, of herhaalt te veel.",
        Reason.EVENT_WITHOUT_NUMBER: "Geen bekend nummer tussen [haken] in de titel.",
        Reason.EVENT_WITHOUT_HOUR: "Een hele dag, zonder uur.",
        Reason.EVENT_TOO_OFTEN: "Herhaalt vaker of langer dan kan.",
        Reason.EVENT_UNREADABLE: "Niet te lezen.",
    }
)


def problem(error: CaseError) -> str:
    """Why the file as a whole can not be used."""
    return _said(error.reason, error.args_told)


def remark(one: Remark) -> str:
    """What is wrong with a cell or a row."""
    return _said(one.reason, one.args)


def odd(reason: Reason) -> str:
    return PROBLEMS.get(reason, _("Dit kan niet."))


def details(said: Details) -> str:
    """`Brede intake, di 24-11-2026 10:00, Raadhuis`."""
    kind, at = agenda_words.KINDS[said.kind.value], words.moment(said.starts_at)
    return ", ".join(part for part in (kind, at, said.place) if part)


def _said(reason: Reason, args: Mapping[str, str | int]) -> str:
    return PROBLEMS.get(reason, _("Dit kan niet.")).format(**agenda_words.told(args))
