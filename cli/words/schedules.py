"""What the command line says of schedules of reminders: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_SCHEDULES: Mapping[str, tuple[str, str]] = {
    "schedule": (
        "Wanneer mensen bericht krijgen over een afspraak.",
        "When people are told of an appointment.",
    ),
    "schedule-list": (
        "Toon de regels die gelden, per soort; versie 0 is die van Wegwijs.",
        "List the rules that count, by kind; version 0 is that of Wegwijs.",
    ),
    "schedule-set": (
        "Geef een soort eigen regels: alleen deze, vanaf nu.",
        "Give a kind rules of its own: these alone, from now on.",
    ),
    "schedule-reset": ("Weer de regels van Wegwijs.", "The rules of Wegwijs again."),
    "schedule-kind": (
        "Een soort afspraak, of klantreis-pip, klantreis-ontzorgen of klantreis-termijn.",
        "A kind of appointment, or klantreis-pip, klantreis-ontzorgen or klantreis-termijn.",
    ),
    "schedule-rules": (
        "Regels als coming:week=start-7d@10:00 of told (h uren, d dagen, w weken, m maanden, wd werkdagen; "
        "/48 erachter: na 48 uur heeft het geen zin meer).",
        "Rules like coming:week=start-7d@10:00 or told (h hours, d days, w weeks, m months, wd "
        "working days; /48 behind it: of no use after 48 hours).",
    ),
    "schedule-none": ("Geen enkel bericht bij deze soort.", "No message at all for this kind."),
    "schedule-needs-rules": (
        "noem de regels, of --niets",
        "name the rules, or --niets",
    ),
    "schedule-kept": (
        "{kind}: versie {version} van de regels geldt; wat nog komt is opnieuw gepland",
        "{kind}: version {version} of the rules counts; what is ahead was planned anew",
    ),
    "list-schedules": ("soort;versie;regels", "kind;version;rules"),
    "rule-unreadable": (
        "{value} is geen regel; schrijf zoals coming:week=start-7d@10:00",
        "{value} is no rule; write it like coming:week=start-7d@10:00",
    ),
    "rule-says-unknown": (
        "{value}: daar is geen tekst voor; kies uit {known}",
        "{value}: there is no text for that; choose among {known}",
    ),
    "rule-twice": (
        "elke regel heeft een eigen naam, zoals coming:week en coming:dag",
        "each rule has a name of its own, like coming:week and coming:day",
    ),
}
