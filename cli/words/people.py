"""What the command line says of staff, people, municipalities and bots: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_PEOPLE: Mapping[str, tuple[str, str]] = {
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
