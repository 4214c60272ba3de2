"""What the command line says of backups: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_BACKUPS: Mapping[str, tuple[str, str]] = {
    # --- wegwijs backup --------------------------------------------------------------------------
    "backup": (
        "Schrijf alles wat bewaard wordt naar één nieuw bestand, terwijl Wegwijs draait.",
        "Write all that is kept to one new file, while Wegwijs runs.",
    ),
    "backup-file": (
        "Het bestand; het mag er nog niet zijn.",
        "The file; it must not be there yet.",
    ),
    "backup-key": (
        "Een bestand met een sleutel (32 tekens of meer): versleutelt de back-up.",
        "A file with a key (32 characters or more): encrypts the backup.",
    ),
    "backup-made": (
        "{path}: {rows} rijen, {size} bytes",
        "{path}: {rows} rows, {size} bytes",
    ),
    "backup-open": (
        "deze back-up is niet versleuteld: bewaar hem waar alleen u bij kunt, of gebruik --sleutel",
        "this backup is not encrypted: keep it where only you can come, or use --sleutel",
    ),
    # --- wegwijs restore -------------------------------------------------------------------------
    "restore": (
        "Zet een back-up terug waar nog geen database is. Er wordt niets verstuurd tot --release.",
        "Put a backup back where there is no database yet. Nothing is sent until --release.",
    ),
    "restore-file": ("De back-up.", "The backup."),
    "restore-key": (
        "Het bestand met de sleutel van deze back-up.",
        "The file with the key of this backup.",
    ),
    "restore-release": (
        "Laat na het terugzetten weer verzenden; toont eerst wat er dan uitgaat.",
        "Let messages go out again after a restore; shows first what would go.",
    ),
    "restore-without": (
        "Zet terug zonder het bestand dat zegt wie er sindsdien gewist is.",
        "Put back without the file that says who was erased since.",
    ),
    "restore-yes": ("Vraag niet eerst om ja of nee.", "Do not ask for confirmation first."),
    "restore-use": (
        "noem een back-up, of kies --release",
        "name a backup, or choose --release",
    ),
    "restore-no-erasures": (
        "{path} is er niet, en daarin staat wie er sinds de back-up gewist is; zet het daar, zet "
        "WEGWIJS_ERASED_FILE, of gebruik --zonder-gewist en wis hen daarna opnieuw",
        "{path} is not there, and it holds who was erased since the backup; put it there, set "
        "WEGWIJS_ERASED_FILE, or use --zonder-gewist and erase them again afterwards",
    ),
    "restored": ("teruggezet: de stand van {at}", "put back: as it was on {at}"),
    "restored-erased": (
        "opnieuw gewist, want sindsdien gewist: {count}",
        "erased again, since they were erased after that: {count}",
    ),
    "restored-voided": (
        "vervallen berichten: {voided}; rijen over hun termijn: {forgotten}",
        "messages that are over: {voided}; rows past their term: {forgotten}",
    ),
    "restored-broadcasts": (
        "verzendingen die wachten (kijk bij Berichten wat al verstuurd is): {count}",
        "broadcasts that wait (see at Berichten what was sent already): {count}",
    ),
    "restored-halted": (
        "het verzenden staat stil; laat het weer toe met `wegwijs restore --release`, of in de "
        "console bij Verzenden",
        "nothing is sent; let it go on with `wegwijs restore --release`, or in the console at "
        "Verzenden",
    ),
    "restore-none": ("er staat niets stil", "nothing stands still"),
    "restore-ask": ("Weer verzenden?", "Send again?"),
    "restore-answer": (
        "er wordt niets verstuurd: antwoord met ja, of gebruik --yes",
        "nothing is sent: answer with yes, or use --yes",
    ),
    "restore-released": ("er wordt weer verzonden", "messages go out again"),
    "would-go-nothing": ("er gaat niets meteen uit", "nothing goes out at once"),
    "would-go": (
        "dit gaat dan meteen uit, ook wat al eerder verstuurd was:",
        "this goes out at once then, also what was sent before:",
    ),
    "would-go-reminder": (
        "herinneringen die aan de beurt zijn",
        "reminders whose moment has come",
    ),
    "would-go-appointment": ("berichten over afspraken", "messages about appointments"),
    "would-go-notice": ("nieuws over de klantreis", "news of the klantreis"),
    "would-go-answer": ("antwoorden van collega's", "answers of colleagues"),
    "would-go-correction": (
        "verbeteringen van oudere berichten",
        "corrections of older messages",
    ),
    "would-go-other": ("andere berichten", "other messages"),
}
