"""What the checks of texts find, told in Dutch.

The checks speak English, as all that makers read. Here each of their sentences stands beside
its Dutch; `{…}` stands for a value, in both under the same name. Where a library says what is
wrong (Fluent, TOML), its own words stand behind ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

DUTCH: Mapping[str, str] = {
    # --- texts: files and messages -----------------------------------------------------------
    "already stands in {place}": "staat al in {place}",
    "does not exist in Dutch": "bestaat niet in het Nederlands",
    "belongs in {file}, as in Dutch": "hoort in {file}, zoals in het Nederlands",
    "the file is missing": "het bestand ontbreekt",
    "is missing ({place})": "ontbreekt ({place})",
    "there is no such file in Dutch": "dit bestand is er niet in het Nederlands",
    "not UTF-8 text": "dit is geen tekst in UTF-8",
    "cannot be read": "dit is niet te lezen",
    "has no text": "heeft geen tekst",
    "refers to {name}, which does not exist": "verwijst naar {name}, en dat bestaat niet",
    "refers to itself, directly or through another message": (
        "verwijst naar zichzelf, direct of via een andere tekst"
    ),
    "uses the function {name}; there are {known}": "gebruikt de functie {name}; er zijn {known}",
    # --- texts: variables, forms, amounts ----------------------------------------------------
    "${name} is missing (dropped or renamed)": "${name} ontbreekt (weggelaten of anders genoemd)",
    "${name} does not exist in the Dutch text": "${name} staat niet in de Nederlandse tekst",
    "${name}: {own}, in Dutch {wanted}": "${name}: {own}, in het Nederlands {wanted}",
    "shown by {function}": "getoond met {function}",
    "shown bare": "getoond zoals het is",
    "only chooses a form": "kiest alleen een vorm",
    "{function}(${name}) is dropped in one of the forms": (
        "{function}(${name}) ontbreekt in een van de vormen"
    ),
    "${name} no longer chooses a form": "${name} kiest geen vorm meer",
    "${name} no longer chooses a plural": "${name} kiest geen meervoud meer",
    "${name}: no form for {forms}": "${name}: geen vorm voor {forms}",
    "${name}: the language has no plural {forms}": "${name}: de taal heeft geen meervoud {forms}",
    "${name}: the star belongs to [other]": "${name}: de ster hoort bij [other]",
    "${name}: [{form}] stands there {count} times": "${name}: [{form}] staat er {count} keer",
    "the amount € {amount} is dropped": "het bedrag € {amount} ontbreekt",
    "{number} is not in the translation": "{number} staat niet in de vertaling",
    "a value in a button: its script may differ from the label's": (
        "een waarde in een knop: het schrift kan anders zijn dan dat van de knop"
    ),
    # --- texts: tags, signs, length ----------------------------------------------------------
    "<{tag}> stands {count} times, in Dutch {wanted}": (
        "<{tag}> staat er {count} keer, in het Nederlands {wanted}"
    ),
    "a button, command or address takes no tags": "een knop, opdracht of adres heeft geen tags",
    "{tag}: only <b>, <i> and <code> are allowed": "{tag}: alleen <b>, <i> en <code> mogen",
    "{tag} closes what is not open": "{tag} sluit wat niet open is",
    "<{tag}> is not closed": "<{tag}> is niet gesloten",
    "write &lt; &gt; &amp; for < > &": "schrijf &lt; &gt; &amp; voor < > &",
    "{sign}: digits are 0-9, as in letters and at the bank": (
        "{sign}: cijfers zijn 0-9, zoals in brieven en bij de bank"
    ),
    "a direction mark or isolate typed by hand; the program sets them": (
        "een teken voor de schrijfrichting, met de hand getypt; het programma zet die"
    ),
    "{count} characters; at most {most}": "{count} tekens; hooguit {most}",
    "{width} columns wide; a button shows {most}": "{width} kolommen breed; een knop toont {most}",
    # --- texts: translation ------------------------------------------------------------------
    "is marked [same], and differs from the Dutch text": (
        "heeft het merk [same], maar is anders dan de Nederlandse tekst"
    ),
    "is the Dutch text, not translated": "is de Nederlandse tekst, niet vertaald",
    "Dutch left untranslated: {words}": "Nederlands dat niet vertaald is: {words}",
    "is mostly in another script": "staat vooral in een ander schrift",
    "{word}: the list of words has {known}": "{word}: de woordenlijst heeft {known}",
    "speaks to one gender? {suspect}": "spreekt alleen mannen of vrouwen aan? {suspect}",
    "nothing between two | (or before the first, or after the last)": (
        "niets tussen twee | (of vóór de eerste, of na de laatste)"
    ),
    "{phrase} stands there {count} times": "{phrase} staat er {count} keer",
    "{phrase} stands in {other} too": "{phrase} staat ook in {other}",
    # --- texts: Dutch ------------------------------------------------------------------------
    "has no comment: where is it shown, what do its variables hold?": (
        "heeft geen toelichting: waar staat het, wat zit er in de variabelen?"
    ),
    "the comment does not say what ${name} holds": "de toelichting zegt niet wat in ${name} zit",
    "{count} words in a sentence (at most {most}): {sentence}": (
        "{count} woorden in een zin (hooguit {most}): {sentence}"
    ),
    "harder than A2: Flesch-Douma {ease}, at least {least}": (
        "moeilijker dan A2: Flesch-Douma {ease}, minstens {least}"
    ),
    "a sentence harder than A2: Flesch-Douma {ease}, at least {least}: {sentence}": (
        "een zin moeilijker dan A2: Flesch-Douma {ease}, minstens {least}: {sentence}"
    ),
    "harder than A2 as a whole: Flesch-Douma {ease}, at least {least}": (
        "als geheel moeilijker dan A2: Flesch-Douma {ease}, minstens {least}"
    ),
    "long words: {words}": "lange woorden: {words}",
    # --- texts: states and recordings --------------------------------------------------------
    "a state without its message": "een staat zonder tekst",
    "has no state: run `python -m locales.states stamp`": (
        "heeft geen staat: voer `python -m locales.states stamp` uit"
    ),
    "unknown state {state}: {known}": "onbekende staat {state}: {known}",
    "is outdated: the Dutch text has changed since": (
        "is verouderd: de Nederlandse tekst is sindsdien veranderd"
    ),
    "has changed since its review": "is veranderd sinds het nakijken",
    "a recording without its message": "een opname zonder tekst",
    "is not of the text as it is now ({hash})": "is niet van de tekst zoals die nu is ({hash})",
}
TYPED: Mapping[str, str] = {
    **DUTCH,
    "more than {most} characters": "meer dan {most} tekens",
    "is not one text": "dit is niet één tekst",
    "too deep": "te veel haken in elkaar",
    "Expected token: {sign}": "hier hoort {sign} te staan",
    "Unbalanced closing brace in TextElement.": "er staat een }} zonder {{ ervoor",
    "Expected one of the variants to be marked as default (*)": (
        "één van de vormen krijgt een ster: *[other]"
    ),
}
"""With what can be wrong with a text as it is typed, of which a translator reads it all."""
OTHERWISE = "dit klopt niet ({text})"
_WHERE = re.compile(r"(?P<where>\S+): (?P<rest>.+)", re.DOTALL)
_OURS = {"own", "wanted"}
_NAME = re.compile(r"\\\{(\w+)\\\}")


def in_dutch(text: str, dutch: Mapping[str, str] = DUTCH) -> str:
    """The Dutch of a finding, with its values; a place before it (`steps.pip: `) stays."""
    if (whole := _dutch(text, dutch)) is not None:
        return whole
    placed = _WHERE.fullmatch(text)
    where, rest = (f"{placed['where']}: ", placed["rest"]) if placed else ("", text)
    return where + (_dutch(rest, dutch) or OTHERWISE.format(text=rest))


def _dutch(text: str, known: Mapping[str, str]) -> str | None:
    for english, dutch in known.items():
        if (found := _form(english).fullmatch(text)) is not None:
            return dutch.format(
                **{name: _value(name, at) for name, at in found.groupdict().items()}
            )
    return None


def _value(name: str, value: str) -> str:
    """Values stay as they are, but for the few that are words of ours."""
    if name == "known":
        return value.replace(" or ", " of ")
    if name in _OURS:
        return " en ".join(_dutch(part, DUTCH) or part for part in value.split(" and "))
    return value


@cache
def _form(english: str) -> re.Pattern[str]:
    """The sentence as an expression; each value a group."""
    return re.compile(_NAME.sub(r"(?P<\1>.+?)", re.escape(english)), re.DOTALL)
