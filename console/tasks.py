"""What a task is called, what to do, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from console import words
from console.languages import Words, _
from storage.appointments import AppointmentRow, Kind, State
from storage.work import Work

TITLES: Words[str] = Words(
    {
        "question": "Vraag",
        "unreachable": "Niet te bereiken",
        "invitation-went-astray": "Verkeerde persoon",
        "update-set-aside": "Bericht niet verwerkt",
        "call": "Bel of schrijf over een afspraak",
        "cannot-come": "Kan niet komen",
        "interpreter": "Vraagt om een tolk",
        "interpret": "Zoek een tolk voor een vraag",
        "prepared": "Heeft een gesprek voorbereid",
        "not-sent": "Bericht niet aangekomen",
        "reminders-late": "Herinneringen te laat",
        "calendar-trouble": "Agenda niet overgenomen",
        "pip-due": "PIP moet af",
        "talk-due": "Geen voortgangsgesprek gepland",
        "talk-cadence": "Hoe vaak een voortgangsgesprek?",
        "ontzorgen-ends": "Ontzorgen stopt",
        "takeover": "Vertelt over zelf gaan betalen",
        "term-ends": "Inburgeringstermijn stopt",
    }
)
ADVICE: Words[str] = Words(
    {
        "unreachable": "Berichten komen niet meer aan in Telegram. Bel of schrijf een brief.",
        "invitation-went-astray": "Iemand opende de uitnodiging en zei: dit ben ik niet. De "
        "chat is afgesloten. Maak een nieuwe uitnodiging en geef die persoonlijk.",
        "update-set-aside": "Een bericht kon niet worden verwerkt. De afzender weet dat. Geef "
        "het door aan beheer.",
        "call": "Geen bericht van Wegwijs bereikt deze persoon. Bel of schrijf een brief: wat, "
        "wanneer, waar en wat mee te nemen. Nodig daarna opnieuw uit voor Telegram als dat kan.",
        "cannot-come": "De afspraak en de brief gelden nog; de inburgeraar weet dat. Verplaats "
        "of annuleer de afspraak, of bel. De inburgeraar krijgt er vanzelf bericht van.",
        "interpreter": "Regel een tolk en zet dat bij de afspraak, of bel als het niet kan. Een "
        "vrouw of een man is een wens, geen belofte.",
        "interpret": "Bel een tolk of vraag een collega die de taal spreekt. Laat de berichten "
        "horen of lezen, en antwoord in de vraag. Noem buiten het gesprek geen naam.",
        "prepared": "De antwoorden staan bij de persoon. Lees ze vóór het gesprek.",
        "not-sent": "Telegram nam een bericht niet aan, of zei niet of het aankwam. Bel als het "
        "om een afspraak gaat. Gebeurt het vaker? Geef het door aan beheer.",
        "reminders-late": "Wegwijs lag stil of kon niet verzenden. Wat geen zin meer had, is "
        "niet verzonden. Voor afspraken die nog komen staat per persoon een taak klaar. Geef "
        "het door aan beheer.",
        "calendar-trouble": "Een agenda van een collega is niet te lezen, of er is ineens veel "
        "uit weg. Er is niets afgezegd of verplaatst. Vraag beheer wat `wegwijs calendar list` "
        "zegt.",
        "pip-due": "Plan de gesprekken die nog nodig zijn en stel het PIP vast. Vul daarna de "
        "datum van het PIP in; dan verdwijnt deze taak vanzelf.",
        "talk-due": "Plan een voortgangsgesprek rond deze dag. Is het gepland? Dan verdwijnt "
        "deze taak vanzelf.",
        "talk-cadence": "In het PIP staat hoeveel voortgangsgesprekken er per jaar zijn. Vul "
        "dat aantal in (kolom gesprekken); dan stelt Wegwijs op tijd een dag voor.",
        "ontzorgen-ends": "Daarna betaalt de inburgeraar de vaste lasten zelf. Bespreek of dat "
        "lukt, draag over, of besluit over langer. De inburgeraar krijgt er vanzelf bericht "
        "van.",
        "takeover": "Kijk er samen naar: lukt het zelf, of is meer tijd nodig? Wat nog niet "
        "gedaan is, zegt waar hulp nodig is; het is geen cijfer.",
        "term-ends": "Kijk wat nog open staat: examens, PVT, MAP. Bespreek of verlenging of "
        "ontheffing nodig is; die vraagt de inburgeraar zelf aan bij DUO.",
    }
)
"""What to do, where a task's messages do not say."""
KINDS: Words[Kind] = Words(
    {
        Kind.WARME_OVERDRACHT: "Warme overdracht",
        Kind.INTAKE: "Brede intake",
        Kind.LEERBAARHEIDSTOETS: "Leerbaarheidstoets",
        Kind.PIP: "PIP-gesprek",
        Kind.INKOMENSGESPREK: "Inkomensgesprek",
        Kind.VOORTGANGSGESPREK: "Voortgangsgesprek",
        Kind.BUDGETGESPREK: "Budgetgesprek",
        Kind.LES: "Les",
        Kind.EINDGESPREK: "Eindgesprek",
        Kind.EXAMEN: "Examen",
        Kind.OVERIG: "Afspraak",
    }
)
STATES: Words[State] = Words(
    {
        State.PLANNED: "gepland",
        State.MOVED: "gewijzigd",
        State.CONFIRMED: "komt",
        State.CANNOT_COME: "kan niet komen",
        State.CANCELLED: "geannuleerd",
        State.ATTENDED: "geweest",
        State.MISSED: "niet geweest",
    }
)
WHYS: Words[str] = Words(
    {
        "childcare": "opvang van kinderen",
        "illness": "ziek",
        "work": "werk",
        "lesson": "een andere les of afspraak",
        "travel": "de reis",
        "else": "iets anders",
    }
)
TONGUES: Words[str] = Words(
    {
        "ar": "Arabisch",
        "ti": "Tigrinya",
        "kmr": "Koerdisch (Kurmanci)",
        "fa": "Farsi of Dari",
        "am": "Amhaars",
        "so": "Somalisch",
        "tr": "Turks",
        "uk": "Oekraïens",
        "en": "Engels",
        "fr": "Frans",
        "nl": "Nederlands",
    }
)
"""Languages that an interpreter may be asked for."""
_WISHES: Words[str] = Words(
    {
        "woman": "liefst een vrouw",
        "man": "liefst een man",
    }
)
_DAYS: Words[str] = Words(
    {
        "pip-due": "Uiterste dag: {day}",
        "talk-due": "Voorstel: {day}",
        "ontzorgen-ends": "Laatste dag: {day}",
        "term-ends": "Laatste dag: {day}",
    }
)
TAKING_OVER: Words[str] = Words(
    {
        "account": "bankrekening werkt",
        "debits": "rekeningen op eigen naam",
        "addresses": "adres bekend",
        "allowances": "toeslagen nagekeken",
        "first": "eerste rekening zelf betaald",
    }
)
"""What there is to see to before somebody pays themselves."""
_ARRIVED: Words[str] = Words(
    {
        "no": "Niet aangekomen",
        "maybe": "Misschien aangekomen",
    }
)


def title(kind: str, args: Mapping[str, Any]) -> str:
    """`Vraag: Geld`; the topic only where there is one."""
    name = TITLES.get(kind, kind)
    topic = args.get("topic")
    return name if topic is None else f"{name}: {words.TOPICS.get(str(topic), topic)}"


def advice(kind: str) -> str:
    """What to do; empty where the messages of the task say so."""
    return ADVICE.get(kind, "")


def facts(work: Work) -> list[str]:
    """What is known of it, a line each."""
    return list(_facts(work.task.kind, work.task.args, work.appointment))


def talk(row: AppointmentRow) -> str:
    """`Brede intake, do 26-11-2026 10:00, Raadhuis`."""
    parts = KINDS[row.kind], words.moment(row.starts_at), row.place
    return ", ".join(part for part in parts if part)


def _facts(kind: str, args: Mapping[str, Any], row: AppointmentRow | None) -> Iterator[str]:
    if row is not None:
        yield f"{talk(row)} ({STATES[row.state]})"
    if "day" in args and kind in _DAYS:
        yield _DAYS[kind].format(day=words.day(date.fromisoformat(args["day"])))
    if args.get("provisional"):
        yield _("Voorlopig: de kennisgeving van DUO is nog niet bekend")
    if "why" in args:
        yield _("Waarom: {why}").format(why=WHYS.get(args["why"], ""))
    if kind in ("interpreter", "interpret"):
        yield _wanted(args)
    if "arrived" in args:
        yield _ARRIVED.get(args["arrived"], "")
    if kind == "takeover":
        yield from _taken_over(args)
    if "count" in args:
        yield _("Aantal: {count}").format(count=args["count"])


def _taken_over(args: Mapping[str, Any]) -> Iterator[str]:
    """`Gedaan: bankrekening, adressen`."""
    for name, heading in (("done", _("Gedaan")), ("todo", _("Nog niet"))):
        items = ", ".join(TAKING_OVER.get(item, item) for item in args.get(name, ()))
        if items:
            yield f"{heading}: {items}"


def _wanted(args: Mapping[str, Any]) -> str:
    """`Taal: Tigrinya, liefst een vrouw`."""
    code = args.get("language")
    tongue = TONGUES.get(code, code) if code else _("vraag welke")
    wish = _WISHES.get(args.get("wish", ""), "")
    return _("Taal: {tongue}").format(tongue=", ".join(part for part in (tongue, wish) if part))
