"""What the checks of texts, profiles and flows find, told in Dutch (see `locales.findings`)."""

from __future__ import annotations

import os
from collections.abc import Mapping

from cli.words import language_of
from locales import findings

DUTCH: Mapping[str, str] = {
    **findings.DUTCH,
    # --- profiles ----------------------------------------------------------------------------
    "no profile {name}; there is {known}": "geen profiel {name}; er is {known}",
    "the file is not UTF-8": "het bestand is niet in UTF-8",
    "cannot be read: {problem}": "is niet te lezen: {problem}",
    "unknown key": "onbekende sleutel",
    "is missing": "ontbreekt",
    "is not written as such a value is (see what the law's file has there)": (
        "is niet geschreven zoals zo'n waarde hoort (kijk wat landelijk.toml daar heeft)"
    ),
    "a number needs a unit, a name has none": "een getal heeft een eenheid nodig, een naam niet",
    "a number of a fact is 0 or more": "een getal van een feit is 0 of meer",
    "opens must be before closes": "opens moet vóór closes liggen",
    "the fact {name} is missing": "het feit {name} ontbreekt",
    "unknown step; the law has {known}, a new one says `who` does it": (
        "onbekende stap; de wet heeft {known}; een nieuwe zegt met `who` wie het doet"
    ),
    "the law asks this step of more people": "de wet vraagt deze stap van meer mensen",
    "only the law's own file says this": "alleen landelijk.toml zegt dit",
    "a value of your own needs its own `{key}`": "een eigen waarde heeft een eigen `{key}` nodig",
    "what is said otherwise needs its own `sources`": (
        "wat anders is gezegd, heeft eigen `sources` nodig"
    ),
    "the law sets a bound here, so the value is a number": (
        "de wet stelt hier een grens, dus de waarde is een getal"
    ),
    "{value} is under the law's minimum of {bound}": (
        "{value} ligt onder het minimum van de wet, {bound}"
    ),
    "{value} is over the law's maximum of {bound}": (
        "{value} ligt boven het maximum van de wet, {bound}"
    ),
    "unknown fact {name}": "onbekend feit {name}",
    "unknown source {name}; there is {known}": "onbekende bron {name}; er is {known}",
    "unknown contact {name}; there is {known}": "onbekend contact {name}; er is {known}",
    "unknown step {name}": "onbekende stap {name}",
    "these steps stand behind each other in a circle": "deze stappen staan in een kring",
    "{name} is no fact that counts days to years": "{name} is geen feit dat dagen tot jaren telt",
    "the law puts {first} before {second}": "de wet zet {first} vóór {second}",
    # --- flows -------------------------------------------------------------------------------
    "no walk comes here": "hier komt niemand",
    "{count} choices": "{count} keuzes",
    "nothing is said": "er staat niets",
    "two buttons are called {id}": "twee knoppen heten {id}",
    "{id} does not fit a button ({size} bytes)": "{id} past niet in een knop ({size} bytes)",
    "there is no message {id}": "er is geen tekst {id}",
    "[{choice}] to {place} shows {other}": "[{choice}] naar {place} toont {other}",
    "nothing leads on or back": "er is geen weg verder of terug",
    "no way back to the menu": "er is geen weg terug naar het menu",
}


def told(text: str) -> str:
    """A finding in the language of whoever runs the command."""
    return in_dutch(text) if language_of(os.environ) == "nl" else text


def in_dutch(text: str) -> str:
    """The Dutch of a finding, with its values."""
    return findings.in_dutch(text, DUTCH)
