"""Vertalingen: words for states and deeds, and what the checks found, in the console's language."""

from __future__ import annotations

from console.languages import ENGLISH, Words, speaking
from locales.approval import State
from locales.findings import TYPED, in_dutch
from locales.rules.subject import Remark
from storage.translations import Deed

LANGUAGES = Words({"ar": "Arabisch", "ti": "Tigrinya", "en": "Engels", "nl": "Nederlands"})
STATES = Words(
    {
        State.SUGGESTED: "Voorstel wacht",
        State.CHANGED: "Sindsdien veranderd",
        State.MACHINE: "Nog niet nagekeken",
        State.REVIEWED: "Nagekeken",
    }
)
DEEDS = Words(
    {
        Deed.APPROVED: "Goedgekeurd",
        Deed.SUGGESTED: "Voorgesteld",
        Deed.DECLINED: "Voorstel afgewezen",
        Deed.WITHDRAWN: "Goedkeuring ingetrokken",
    }
)
TOLD = Words(
    {
        "goed": "Goedgekeurd. Lezers zien deze tekst nu.",
        "voorstel": "Het voorstel staat klaar. Lezers zien het pas na goedkeuring.",
        "afgewezen": "Het voorstel is afgewezen.",
        "ingetrokken": "De goedkeuring is ingetrokken. Lezers zien de tekst van Wegwijs.",
        "terug": "Teruggedraaid.",
        "opname": "De opname staat er. Lezers kunnen hem nu horen.",
        "stil": "De opname wordt niet meer afgespeeld.",
        "klaar": "Dit was de laatste van deze lijst.",
        "intussen": "Iemand anders deed net iets met deze tekst. Kijk hoe die nu is; er is niets bewaard.",
        "fout": "Deze tekst kan zo niet. Er is niets bewaard.",
        "geluid": "Dit is geen opname in OGG van hooguit 5 MB. Er is niets bewaard.",
    }
)
BAD = frozenset({"intussen", "fout", "geluid"})
FILES = Words(
    {
        "activities": "Activiteiten",
        "answering": "Antwoorden",
        "appointments": "Afspraken",
        "asking": "Vragen stellen",
        "budget": "Begroting",
        "bulletin": "Berichten van de gemeente",
        "checklist": "Lijst om af te vinken",
        "contacts": "Wie helpt mij",
        "gemeenten": "Gemeenten",
        "help": "Hulp",
        "journey": "Mijn inburgering",
        "klantreis": "Klantreis",
        "lead": "Begin van een bericht",
        "legal": "Rechten en regels",
        "lessons": "Lessen",
        "letter": "Brief",
        "match": "Wat mensen typen",
        "menu": "Menu",
        "moments": "Momenten",
        "plan": "Plan",
        "prepare": "Voorbereiden",
        "settings": "Instellingen",
        "takeover": "Gesprek met een mens",
        "welcome": "Welkom",
        "words": "Woorden uit brieven",
    }
)


def language(code: str) -> str:
    """A language that came by a folder alone is called by its code."""
    return LANGUAGES[code] if code in LANGUAGES.dutch else code


def file_name(name: str) -> str:
    """What a file of texts is about: `lessons_zorg.ftl` is `Lessen: zorg`."""
    stem = name.removesuffix(".ftl")
    if stem in FILES.dutch:
        return FILES[stem]
    whole, _sign, part = stem.partition("_")
    return f"{FILES[whole]}: {part}" if whole in FILES.dutch and part else stem


def finding(remark: Remark) -> str:
    """What is wrong with a text, as a sentence."""
    told = remark.text if speaking() == ENGLISH else in_dutch(remark.text, TYPED)
    return told[:1].upper() + told[1:]


ACTIONS = Words(
    {
        "translation approved": "vertaling goedgekeurd",
        "translation suggested": "vertaling voorgesteld",
        "suggestion declined": "voorstel afgewezen",
        "approval withdrawn": "goedkeuring ingetrokken",
        "translation undone": "vertaling teruggedraaid",
        "text recorded": "tekst ingesproken",
        "recording ended": "opname stilgezet",
        "recording brought back": "opname teruggezet",
    }
)
