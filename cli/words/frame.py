"""What the command line says of its own use, and of its first commands: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_FRAME: Mapping[str, tuple[str, str]] = {
    # --- the frame of --help and of wrong use ------------------------------------------------
    "usage": ("Gebruik: ", "Usage: "),
    "arguments": ("Argumenten", "Arguments"),
    "options": ("Opties", "Options"),
    "commands": ("Opdrachten", "Commands"),
    "some-options": ("[opties]", "[options]"),
    "some-command": ("opdracht …", "command …"),
    "required": ("verplicht", "required"),
    "help": ("Toon deze hulp.", "Show this help."),
    "try-help": ("zie `{command} --help`", "see `{command} --help`"),
    "missing": ("{name} ontbreekt", "{name} is missing"),
    "unknown-option": ("onbekende optie {name}", "unknown option {name}"),
    "unknown-command": (
        "onbekende opdracht of te veel woorden",
        "unknown command, or too many words",
    ),
    "wrong-value": (
        "{name}: deze waarde kan niet ({help})",
        "{name}: this value can not be used ({help})",
    ),
    "no-command": ("kies een opdracht", "choose a command"),
    "wrong-use": ("zo werkt deze opdracht niet", "the command does not work like this"),
    "stopped": ("gestopt", "stopped"),
    "unexpected": (
        "een fout in Wegwijs zelf ({kind}, {place}); meld deze regel a.u.b. aan de makers",
        "a fault in Wegwijs itself ({kind}, {place}); please report this line to its makers",
    ),
    "database-trouble": (
        "de database kon dit niet doen ({problem}); probeer het opnieuw, of kijk of er plaats "
        "is op de schijf",
        "the database could not do this ({problem}); try again, or see whether the disk is full",
    ),
    "file-trouble": ("{path}: {problem}", "{path}: {problem}"),
    "file-none": ("dat bestand of die map is er niet", "there is no such file or folder"),
    "file-folder": ("dit is een map, geen bestand", "this is a folder, not a file"),
    "file-forbidden": ("dit mag niet gelezen of geschreven worden", "no permission for this"),
    "place-folder": (
        "{path}: dit is een map; noem een bestand, zoals {path}/{example}",
        "{path}: this is a folder; name a file, like {path}/{example}",
    ),
    "place-none": (
        "{path} kan niet worden geschreven: de map {folder} bestaat niet; maak die eerst",
        "{path} can not be written: there is no folder {folder}; make it first",
    ),
    "place-forbidden": (
        "{path} kan niet worden geschreven: in de map {folder} mag dat niet",
        "{path} can not be written: no permission in the folder {folder}",
    ),
    # --- wegwijs -----------------------------------------------------------------------------
    "wegwijs": (
        "Wegwijs: een chatassistent die inburgeraars de weg wijst, in hun eigen taal.",
        "Wegwijs: a chat assistant that shows inburgeraars the way, in their own language.",
    ),
    "run": (
        "Start bot, planner en console in één proces.",
        "Start bot, scheduler and console in one process.",
    ),
    "run-only": (
        "bot of console: alleen dit deel; het andere draait elders op dezelfde PostgreSQL.",
        "bot or console: this part alone; the other runs elsewhere on the same PostgreSQL.",
    ),
    "run-only-postgresql": (
        "--only {part} vraagt PostgreSQL: zet WEGWIJS_DATABASE_URL op postgresql://…, "
        "of laat --only weg",
        "--only {part} needs PostgreSQL: set WEGWIJS_DATABASE_URL to postgresql://…, "
        "or leave out --only",
    ),
    "demo": (
        "Telefoon en console in de browser: zonder token, server of account.",
        "Phone and console in the browser: no token, no server, no account.",
    ),
    "demo-browser": (
        "Open telefoon en console in de browser.",
        "Open phone and console in the browser.",
    ),
    "migrate": (
        "Breng de database naar het nieuwste schema; WEGWIJS_MUNICIPALITY wordt gemaakt.",
        "Bring the database to the newest schema; WEGWIJS_MUNICIPALITY is created.",
    ),
    "migrated": ("de database heeft het nieuwste schema", "the database has the newest schema"),
    "migrated-home": ("gemeente {name} is er", "municipality {name} is there"),
    "migrated-no-home": (
        "geen gemeente gekozen: zet WEGWIJS_MUNICIPALITY op een van {known}",
        "no municipality chosen: set WEGWIJS_MUNICIPALITY to one of {known}",
    ),
    "gallery": (
        "Schrijf elk scherm in elke taal, als één webpagina.",
        "Write every screen in every language, as one web page.",
    ),
    "gallery-made": (
        "{path}: {screens} schermen, {messages} berichten in {languages} talen, "
        "{pictures} plaatjes, {size} MB",
        "{path}: {screens} screens, {messages} messages in {languages} languages, "
        "{pictures} pictures, {size} MB",
    ),
    "gallery-out": ("Het bestand, zoals gallery.html.", "The file, like gallery.html."),
}
