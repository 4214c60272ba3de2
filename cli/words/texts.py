"""What the command line says of texts, checked and translated: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_TEXTS: Mapping[str, tuple[str, str]] = {
    # --- check -------------------------------------------------------------------------------
    "check": (
        "Controleer teksten, profielen, woorden en feiten.",
        "Check texts, profiles, terms and facts.",
    ),
    "check-strict": ("Verouderde feiten zijn fouten.", "Facts past their date are errors."),
    "check-error": ("fout", "error"),
    "check-warning": ("let op", "warning"),
    "check-fact": (
        "nagekeken op {checked}, goed tot {until}: kijk de bron opnieuw na",
        "checked on {checked}, good until {until}: look at its source again",
    ),
    "check-message": (
        "de tekst {message} bestaat niet in het Nederlands",
        "the text {message} does not exist in Dutch",
    ),
    "check-label": (
        "{message} staat op een knop: zeg erboven hoeveel tekens er passen ([max 26])",
        "{message} stands on a button: say above it how many characters fit ([max 26])",
    ),
    "check-variable": (
        "{message} noemt ${name}, en de stap geeft dat niet",
        "{message} names ${name}, which the step does not give",
    ),
    "check-euro": (
        "{message} noemt zelf een bedrag in euro's: zet het in amounts.toml of in examples",
        "{message} names an amount in euros itself: put it in amounts.toml or in examples",
    ),
    "check-unconfirmed": (
        "{name}: {count} gegevens staan alleen in stukken van {years} en worden aan mensen niet "
        "verteld; klopt er een nog, zet er dan `confirmed = JJJJ-MM-DD` bij",
        "{name}: {count} statements stand in memos of {years} only and are not told to people; "
        "where one still holds, write `confirmed = YYYY-MM-DD` beside it",
    ),
    "check-summary": (
        "{languages} talen, {texts} teksten, {profiles} profielen, {facts} feiten, {terms} "
        "woorden: fouten={errors} waarschuwingen={warnings}; leesniveau {ease:.1f} "
        "(Flesch-Douma, A2 is {a2:.0f} of meer), {words:.1f} woorden per zin, langste zin "
        "{longest} woorden ({message})",
        "{languages} languages, {texts} texts, {profiles} profiles, {facts} facts, {terms} "
        "terms: errors={errors} warnings={warnings}; reading ease {ease:.1f} (Flesch-Douma, "
        "A2 is {a2:.0f} or more), {words:.1f} words a sentence, longest sentence {longest} "
        "words ({message})",
    ),
    # --- translations ------------------------------------------------------------------------
    "translations": (
        "Teksten die vertalers in de console goedkeurden.",
        "Texts that translators approved in the console.",
    ),
    "translations-export": (
        "Schrijf wat goedgekeurd is in een map met teksten, voor een volgende uitgave.",
        "Write what was approved into a folder of texts, for the next release.",
    ),
    "translations-folder": (
        "De map `locales` van de broncode.",
        "The folder `locales` of the source code.",
    ),
    "translations-no-folder": (
        "{folder} is geen map met teksten (er is geen nl in)",
        "{folder} is no folder of texts (there is no nl in it)",
    ),
    "translations-taken": (
        "{language}: {texts} teksten en {sounds} opnamen overgenomen",
        "{language}: {texts} texts and {sounds} recordings taken over",
    ),
    "translations-other-dutch": (
        "{language} {id}: overgeslagen, het Nederlands is daar anders",
        "{language} {id}: left out, its Dutch is another there",
    ),
    "translations-other-text": (
        "{language} {id}: overgeslagen, de vertaling is daar intussen veranderd",
        "{language} {id}: left out, its translation was changed there meanwhile",
    ),
    "translations-unknown": (
        "{language} {id}: overgeslagen, deze tekst is daar niet",
        "{language} {id}: left out, there is no such text there",
    ),
}
