"""What the command line says, in Dutch and in English: one table, looked up by id."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal

from cli.booking_words import OF_APPOINTMENTS
from cli.schedule_words import OF_SCHEDULES
from cli.steering_words import OF_STEERING

Language = Literal["nl", "en"]


def language_of(environment: Mapping[str, str]) -> Language:
    """Dutch where the locale is Dutch (`LC_ALL`, then `LC_MESSAGES`, then `LANG`)."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next((name for name in names if name), "")
    return "nl" if chosen.lower().startswith("nl") else "en"


def say(words: str, /, **values: object) -> str:
    """The words of this id in the language of whoever runs the command."""
    dutch, english = WORDS[words]
    text = dutch if language_of(os.environ) == "nl" else english
    return text.format(**values)


WORDS: Mapping[str, tuple[str, str]] = {
    **OF_SCHEDULES,
    **OF_STEERING,
    **OF_APPOINTMENTS,
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
    # --- settings ----------------------------------------------------------------------------
    "setting-address": (
        "schrijf host:poort, zoals 127.0.0.1:8080",
        "must be host:port, like 127.0.0.1:8080",
    ),
    "setting-hours": (
        "schrijf begin-eind, zoals 21:00-08:00",
        "must be begin-end, like 21:00-08:00",
    ),
    "setting-scheme": ("begint met https:// (of http://)", "must begin with https:// (or http://)"),
    "setting-host": (
        "schrijf een adres als https://wegwijs.example",
        "must be an address like https://wegwijs.example",
    ),
    "setting-profile": (
        "schrijf de naam van een profiel, zoals heemstede",
        "must be the name of a profile, like heemstede",
    ),
    "setting-public": (
        "begint met https://; Telegram bezorgt nergens anders",
        "must begin with https://; Telegram delivers nowhere else",
    ),
    "setting-secret": (
        "1 tot 256 tekens: A-Z, a-z, 0-9, _ en -",
        "must be 1 to 256 of A-Z, a-z, 0-9, _ and -",
    ),
    "setting-token": (
        "dit is geen token van een bot; kopieer het van @BotFather (123456:AB…)",
        "is not a bot's token; copy it from @BotFather (123456:AB…)",
    ),
    "setting-number": (
        "schrijf een heel getal van 1 tot {most}",
        "must be a whole number from 1 to {most}",
    ),
    "setting-no-token": (
        "ontbreekt: het token dat @BotFather u gaf (of probeer `wegwijs demo`: dat heeft er "
        "geen nodig)",
        "is missing: the token that @BotFather gave you (or try `wegwijs demo`, which needs none)",
    ),
    "setting-no-home": (
        "ontbreekt: de naam van een profiel, zoals heemstede",
        "is missing: the name of a profile, like heemstede",
    ),
    "setting-missing": ("ontbreekt", "is missing"),
    "setting-unknown": ("onbekende instelling", "there is no such setting"),
    "setting-name": (
        "kleine letters, cijfers, _ en -, tot 32 tekens",
        "must be small letters, digits, _ and -, up to 32 of them",
    ),
    "setting-unusable": (
        "deze waarde kan niet ({problem})",
        "this value can not be used ({problem})",
    ),
    "setting-unread": (
        "{path} is niet te lezen ({problem})",
        "{path} can not be read ({problem})",
    ),
    "setting-no-bot": ("{path} heeft geen [[bot]]", "{path} has no [[bot]]"),
    "setting-same-name": (
        "{path}: twee bots hebben dezelfde naam",
        "{path}: two bots have the same name",
    ),
    "setting-same-token": (
        "{path}: twee bots hebben hetzelfde token",
        "{path}: two bots have the same token",
    ),
    "setting-not-loopback": (
        "{address} is niet alleen deze machine, en daar heeft de console OIDC nodig; dat heeft "
        "deze versie nog niet; gebruik 127.0.0.1:8081",
        "{address} is not this machine alone, and there the console needs OIDC, which this "
        "version does not have yet; use 127.0.0.1:8081",
    ),
    "setting-taken": (
        "op {address} kan niet geluisterd worden ({problem}); draait er al een Wegwijs? Of kies "
        "een andere poort",
        "{address} can not be listened on ({problem}); is another Wegwijs running, or choose "
        "another port",
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
    "gallery-out": ("Het bestand, zoals gallery.html.", "The file, like gallery.html."),
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
    # --- staff -------------------------------------------------------------------------------
    "staff": ("Collega's en hun rollen.", "Colleagues and their roles."),
    "staff-add": (
        "Geef een collega een rol in een gemeente (mag vaker).",
        "Give a colleague a role in a municipality (may be repeated).",
    ),
    "staff-login": ("De inlognaam.", "The login."),
    "staff-name": ("De naam.", "The name."),
    "staff-role": (
        "beheerder, consulent, partner, vertaler of lezer.",
        "beheerder, consulent, partner, vertaler or lezer.",
    ),
    "staff-added": (
        "{login} is {role} in {municipality}; inloggen: `wegwijs staff login-link {login}`",
        "{login} is {role} in {municipality}; to log in: `wegwijs staff login-link {login}`",
    ),
    "staff-remove": (
        "Neem een collega een rol in een gemeente af, of alle; dat werkt meteen.",
        "Take a role in a municipality from a colleague, or all of them; it works at once.",
    ),
    "staff-remove-role": (
        "beheerder, consulent, partner, vertaler of lezer; anders alle.",
        "beheerder, consulent, partner, vertaler or lezer; else all.",
    ),
    "staff-removed": (
        "{login} is in {municipality} niet meer: {roles}",
        "{login} is no longer in {municipality}: {roles}",
    ),
    "staff-link": (
        "Maak een link waarmee een collega één keer kan inloggen.",
        "Make a link with which a colleague can log in once.",
    ),
    "staff-link-lasts": (
        "deze link werkt één keer, tot {until}",
        "this link works once, until {until}",
    ),
    "staff-link-loopback": (
        "WEGWIJS_CONSOLE_LISTEN is {address}: een link werkt alleen op de eigen machine "
        "(127.0.0.1); log daar in met OIDC",
        "WEGWIJS_CONSOLE_LISTEN is {address}: a link works on this machine alone (127.0.0.1); "
        "log in there with OIDC",
    ),
    "staff-list": ("Toon collega's en hun rollen.", "List colleagues and their roles."),
    # --- person ------------------------------------------------------------------------------
    "person": ("Inburgeraars en hun gegevens.", "Inburgeraars and what is kept of them."),
    "person-add": (
        "Voeg iemand toe en toon de uitnodiging.",
        "Add somebody and show the invitation.",
    ),
    "person-number": (
        "Het eigen nummer van de gemeente, nooit een BSN.",
        "The municipality's own reference, never a BSN.",
    ),
    "person-name": ("De voornaam.", "The first name."),
    "person-language": ("De taal: nl, ar, ti of en.", "The language: nl, ar, ti or en."),
    "person-doelgroep": (
        "asielstatushouder, nareiziger, gezinsmigrant of overig.",
        "asielstatushouder, nareiziger, gezinsmigrant or overig.",
    ),
    "person-leerroute": ("b1, onderwijs of z.", "b1, onderwijs or z."),
    "person-koppeling": ("Gekoppeld op (dd-mm-jjjj).", "Coupled on (dd-mm-yyyy)."),
    "person-huisvesting": ("Gehuisvest op (dd-mm-jjjj).", "Housed on (dd-mm-yyyy)."),
    "person-brp": ("Ingeschreven op (dd-mm-jjjj).", "Registered on (dd-mm-yyyy)."),
    "person-kennisgeving": (
        "Kennisgeving van DUO (dd-mm-jjjj).",
        "DUO's kennisgeving (dd-mm-yyyy).",
    ),
    "person-pip": ("Beschikking van het PIP (dd-mm-jjjj).", "The PIP's beschikking (dd-mm-yyyy)."),
    "person-bijstand": ("Bijstand sinds (dd-mm-jjjj).", "Bijstand since (dd-mm-yyyy)."),
    "person-birth": ("Geboortedatum (dd-mm-jjjj).", "Date of birth (dd-mm-yyyy)."),
    "person-talks": (
        "Afgesproken aantal voortgangsgesprekken.",
        "Number of voortgangsgesprekken agreed.",
    ),
    "person-consulent": ("Inlognaam van de consulent.", "Login of the consulent."),
    "home": (
        "De gemeente; anders WEGWIJS_MUNICIPALITY.",
        "The municipality; else WEGWIJS_MUNICIPALITY.",
    ),
    "person-added": ("{number} is toegevoegd", "{number} was added"),
    "invitation-lasts": (
        "deze uitnodiging werkt één keer, tot {until}",
        "this invitation works once, until {until}",
    ),
    "person-invite": (
        "Maak een nieuwe uitnodiging voor iemand.",
        "Make a new invitation for somebody.",
    ),
    "person-list": ("Toon iedereen van een gemeente.", "List everybody of a municipality."),
    "person-hours": (
        "Tel gemaakte uren van iemand mee (Z-route en MAP).",
        "Count hours that somebody did (Z-route and MAP).",
    ),
    "hours-kind": ("lessen, participatie of map.", "lessen, participatie or map."),
    "hours-amount": (
        "Hoeveel uur op die dag, zoals 3 of 2,5; hooguit 12.",
        "How many hours on that day, like 3 or 2,5; at most 12.",
    ),
    "hours-day": ("De dag (dd-mm-jjjj); anders vandaag.", "The day (dd-mm-yyyy); else today."),
    "hours-back": (
        "Haal deze uren weer weg, van wie ze ook kwamen.",
        "Take these hours back, whoever told them.",
    ),
    "hours-counted": (
        "{number}: nu {hours} van {goal} uur {kind}",
        "{number}: now {hours} of {goal} hours of {kind}",
    ),
    "person-paid": (
        "Vul in wat de gemeente voor iemand betaalt (financieel ontzorgen).",
        "Enter what the municipality pays for somebody (financieel ontzorgen).",
    ),
    "paid-what": ("Welke kosten.", "Which costs."),
    "paid-whether": (
        "De gemeente betaalt dit, of de persoon zelf.",
        "The municipality pays this, or the person does.",
    ),
    "paid-until": (
        "De laatste dag waarvoor dit geldt, ook na de zes maanden: dd-mm-jjjj.",
        "The last day for which this is so, also beyond the six months: dd-mm-yyyy.",
    ),
    "paid-yes": (
        "{number}: de gemeente betaalt {what}",
        "{number}: the municipality pays {what}",
    ),
    "paid-no": (
        "{number} betaalt {what} zelf",
        "{number} pays {what} themselves",
    ),
    "person-export": (
        "Inzage (AVG): schrijf alles wat van iemand bewaard wordt in een bestand.",
        "Access (GDPR): write everything kept of somebody to a file.",
    ),
    "person-export-out": (
        "Het nieuwe bestand (JSON); - is de standaarduitvoer.",
        "The new file (JSON); - is standard output.",
    ),
    "person-exported": (
        "{path}: alles van {number}; dit zijn persoonsgegevens, bewaar ze veilig",
        "{path}: everything of {number}; this is personal data, keep it safe",
    ),
    "file-exists": (
        "{path} bestaat al: kies een andere naam",
        "{path} exists already: choose another name",
    ),
    "person-erase": (
        "Wis alles wat van iemand bewaard wordt. Dit kan niet terug.",
        "Erase everything kept of somebody. There is no way back.",
    ),
    "erase-yes": ("Vraag niet eerst om ja of nee.", "Do not ask for confirmation first."),
    "erase-ask": (
        "Alles van {number} ({municipality}) wissen? Dit kan niet terug",
        "Erase everything of {number} ({municipality})? There is no way back",
    ),
    "erase-answer": (
        "er is niets gewist: antwoord met ja, of gebruik --yes",
        "nothing was erased: answer with yes, or use --yes",
    ),
    "erased": ("gewist: {counts}", "erased: {counts}"),
    "person-chats": ("Toon de chats van iemand.", "List somebody's chats."),
    "person-cut-off": (
        "Sluit iemands dossier af in een chat (telefoon kwijt, uit elkaar).",
        "End somebody's case in a chat (a lost phone, a family apart).",
    ),
    "chat-number": ("Het nummer uit `person chats`.", "The number that `person chats` shows."),
    "cut-off": (
        "{number} is afgesloten in chat {chat}; een nieuwe uitnodiging opent weer",
        "{number} was cut off from chat {chat}; a new invitation opens it again",
    ),
    "not-in-chat": (
        "{number} is niet in chat {chat}: zie `wegwijs person chats {number}`",
        "{number} is not in chat {chat}: see `wegwijs person chats {number}`",
    ),
    # --- municipality and bot ----------------------------------------------------------------
    "no-home": (
        "welke gemeente? Zet WEGWIJS_MUNICIPALITY of gebruik --gemeente; er zijn: {known}",
        "which municipality? Set WEGWIJS_MUNICIPALITY or use --gemeente; there are: {known}",
    ),
    "unknown-home": (
        "er is geen profiel {name!r}; er zijn: {known}",
        "there is no profile {name!r}; there are: {known}",
    ),
    "bot-unknown": (
        "de naam van de bot van {municipality} is nog niet bekend: zet WEGWIJS_TELEGRAM_TOKEN "
        "(of BOTS_FILE), of start één keer `wegwijs run`; er is niets veranderd",
        "the name of the bot of {municipality} is not known yet: set WEGWIJS_TELEGRAM_TOKEN "
        "(or BOTS_FILE), or start `wegwijs run` once; nothing was changed",
    ),
    "bot-not-reached": (
        "Telegram is niet bereikt om de naam van de bot te vragen ({problem}): probeer het "
        "later opnieuw; er is niets veranderd",
        "Telegram was not reached to ask for the bot's name ({problem}): try again later; "
        "nothing was changed",
    ),
    # --- import ------------------------------------------------------------------------------
    "import": (
        "Neem een lijst over (people.csv, appointments.csv, .ics); zonder --yes is er alleen een "
        "voorbeeld.",
        "Take over a list (people.csv, appointments.csv, .ics); without --yes there is only a "
        "preview.",
    ),
    "import-file": (
        "Het bestand; de kopregel zegt wat het is.",
        "The file; its header tells what it is.",
    ),
    "import-yes": ("Doe het: alles of niets.", "Do it: all or nothing."),
    "import-counts": (
        "nieuw={new} gewijzigd={changed} gelijk={same} fouten={errors}",
        "new={new} changed={changed} same={same} errors={errors}",
    ),
    "import-row": ("regel {line}: {text}", "line {line}: {text}"),
    "import-cell": ("regel {line}, kolom {column}: {text}", "line {line}, column {column}: {text}"),
    "import-warning": ("let op: {text}", "warning: {text}"),
    "import-mend": (
        "er is niets gedaan: verbeter de regels hierboven en probeer het opnieuw",
        "nothing was done: mend the lines above and try again",
    ),
    "import-preview": (
        "dit is een voorbeeld; doe het met `wegwijs import {path} --yes`",
        "this is a preview; do it with `wegwijs import {path} --yes`",
    ),
    "import-changed": (
        "ondertussen is er iets veranderd; er is niets gedaan: probeer het opnieuw",
        "something was changed meanwhile; nothing was done: try again",
    ),
    "imported": ("gedaan", "done"),
    # --- why something can not be done (casework.errors.Reason) --------------------------------
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
    # --- headings of lists ---------------------------------------------------------------------
    "list-people": (
        "nummer;voornaam;taal;doelgroep;leerroute;consulent",
        "nummer;voornaam;taal;doelgroep;leerroute;consulent",
    ),
    "list-chats": (
        "chat;taal;sinds;laatst gezien;afgesloten;gestopt;onbereikbaar",
        "chat;language;since;last seen;cut off;stopped;unreachable",
    ),
    "list-staff": ("login;naam;rollen", "login;name;roles"),
}
"""Dutch, English."""
