"""What a task is called, what to do, and what is known of it: in Dutch and in English.

The console speaks Dutch, the command line either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Literal

from console import words
from storage.appointments import AppointmentRow, Kind, State
from storage.work import Work

Language = Literal["nl", "en"]
Pair = tuple[str, str]
"""Dutch, English."""

TITLES: Mapping[str, Pair] = {
    "question": ("Vraag", "Question"),
    "unreachable": ("Niet te bereiken", "Can not be reached"),
    "invitation-went-astray": ("Verkeerde persoon", "Wrong person"),
    "update-set-aside": ("Bericht niet verwerkt", "Message not handled"),
    "call": ("Bel of schrijf over een afspraak", "Call or write about an appointment"),
    "cannot-come": ("Kan niet komen", "Can not come"),
    "interpreter": ("Vraagt om een tolk", "Asks for an interpreter"),
    "interpret": ("Zoek een tolk voor een vraag", "Find an interpreter for a question"),
    "prepared": ("Heeft een gesprek voorbereid", "Has prepared a talk"),
    "not-sent": ("Bericht niet aangekomen", "Message did not arrive"),
    "reminders-late": ("Herinneringen te laat", "Reminders too late"),
    "calendar-trouble": ("Agenda niet overgenomen", "Calendar not taken over"),
    "pip-due": ("PIP moet af", "PIP is due"),
    "talk-due": ("Geen voortgangsgesprek gepland", "No progress talk planned"),
    "talk-cadence": ("Hoe vaak een voortgangsgesprek?", "How often a progress talk?"),
    "ontzorgen-ends": ("Ontzorgen stopt", "Ontzorgen ends"),
    "takeover": ("Vertelt over zelf gaan betalen", "Tells of taking over the payments"),
    "term-ends": ("Inburgeringstermijn stopt", "Inburgering term ends"),
}
ADVICE: Mapping[str, Pair] = {
    "unreachable": (
        "Berichten komen niet meer aan in Telegram. Bel of schrijf een brief.",
        "Messages do not arrive in Telegram any more. Call or write a letter.",
    ),
    "invitation-went-astray": (
        "Iemand opende de uitnodiging en zei: dit ben ik niet. De chat is afgesloten. "
        "Maak een nieuwe uitnodiging en geef die persoonlijk.",
        "Somebody opened the invitation and said: this is not me. The chat is closed. "
        "Make a new invitation and hand it over in person.",
    ),
    "update-set-aside": (
        "Een bericht kon niet worden verwerkt. De afzender weet dat. Geef het door aan beheer.",
        "A message could not be handled. The sender knows. Tell whoever runs Wegwijs.",
    ),
    "call": (
        "Geen bericht van Wegwijs bereikt deze persoon. Bel of schrijf een brief: wat, wanneer, "
        "waar en wat mee te nemen. Nodig daarna opnieuw uit voor Telegram als dat kan.",
        "No message of Wegwijs reaches this person. Call or write a letter: what, when, where and "
        "what to bring. Then invite them to Telegram again if that is possible.",
    ),
    "cannot-come": (
        "De afspraak en de brief gelden nog; de inburgeraar weet dat. Verplaats of annuleer de "
        "afspraak, of bel. De inburgeraar krijgt er vanzelf bericht van.",
        "The appointment and the letter still stand; the person knows. Move or cancel the "
        "appointment, or call. The person is told of it by itself.",
    ),
    "interpreter": (
        "Regel een tolk en zet dat bij de afspraak, of bel als het niet kan. Een vrouw of een man "
        "is een wens, geen belofte.",
        "Arrange an interpreter and note it with the appointment, or call if that is not "
        "possible. A woman or a man is a wish, not a promise.",
    ),
    "interpret": (
        "Bel een tolk of vraag een collega die de taal spreekt. Laat de berichten horen of lezen, "
        "en antwoord in de vraag. Noem buiten het gesprek geen naam.",
        "Call an interpreter or ask a colleague who speaks the language. Let them hear or read "
        "the messages, and answer in the question. Name nobody outside the talk.",
    ),
    "prepared": (
        "De antwoorden staan bij de persoon. Lees ze vóór het gesprek.",
        "The answers stand with the person. Read them before the talk.",
    ),
    "not-sent": (
        "Telegram nam een bericht niet aan, of zei niet of het aankwam. Bel als het om een "
        "afspraak gaat. Gebeurt het vaker? Geef het door aan beheer.",
        "Telegram refused a message, or did not say whether it arrived. Call if it is about an "
        "appointment. Does it happen more often? Tell whoever runs Wegwijs.",
    ),
    "reminders-late": (
        "Wegwijs lag stil of kon niet verzenden. Wat geen zin meer had, is niet verzonden. Voor "
        "afspraken die nog komen staat per persoon een taak klaar. Geef het door aan beheer.",
        "Wegwijs was down or could not send. What was of no use any more was not sent. For "
        "appointments still to come there is a task a person. Tell whoever runs Wegwijs.",
    ),
    "calendar-trouble": (
        "Een agenda van een collega is niet te lezen, of er is ineens veel uit weg. Er is niets "
        "afgezegd of verplaatst. Vraag beheer wat `wegwijs calendar list` zegt.",
        "A colleague's calendar can not be read, or much is suddenly gone from it. Nothing was "
        "cancelled or moved. Ask whoever runs Wegwijs what `wegwijs calendar list` says.",
    ),
    "pip-due": (
        "Plan de gesprekken die nog nodig zijn en stel het PIP vast. Vul daarna de datum van het "
        "PIP in; dan verdwijnt deze taak vanzelf.",
        "Plan the talks that are still needed and make the PIP. Then fill in the date of the PIP; "
        "this task goes by itself.",
    ),
    "talk-due": (
        "Plan een voortgangsgesprek rond deze dag. Is het gepland? Dan verdwijnt deze taak vanzelf.",
        "Plan a progress talk around this day. Once it is planned, this task goes by itself.",
    ),
    "talk-cadence": (
        "In het PIP staat hoeveel voortgangsgesprekken er per jaar zijn. Vul dat aantal in "
        "(kolom gesprekken); dan stelt Wegwijs op tijd een dag voor.",
        "The PIP says how many progress talks there are a year. Fill in that number (column "
        "gesprekken); then Wegwijs proposes a day in time.",
    ),
    "ontzorgen-ends": (
        "Daarna betaalt de inburgeraar de vaste lasten zelf. Bespreek of dat lukt, draag over, of "
        "besluit over langer. De inburgeraar krijgt er vanzelf bericht van.",
        "After it the person pays the fixed costs. Talk about whether that will work, hand over, "
        "or decide on longer. The person is told of it by itself.",
    ),
    "takeover": (
        "Kijk er samen naar: lukt het zelf, of is meer tijd nodig? Wat nog niet gedaan is, zegt waar "
        "hulp nodig is; het is geen cijfer.",
        "Look at it together: can they do it, or is more time needed? What is not done yet says "
        "where help is needed; it is no mark.",
    ),
    "term-ends": (
        "Kijk wat nog open staat: examens, PVT, MAP. Bespreek of verlenging of ontheffing nodig "
        "is; die vraagt de inburgeraar zelf aan bij DUO.",
        "See what is still open: exams, PVT, MAP. Talk about whether an extension or exemption is "
        "needed; the person applies for it to DUO.",
    ),
}
"""What to do, where a task's messages do not say."""
TALKS: Mapping[Kind, Pair] = {
    Kind.WARME_OVERDRACHT: ("Warme overdracht", "Warm hand-over"),
    Kind.INTAKE: ("Brede intake", "Broad intake"),
    Kind.LEERBAARHEIDSTOETS: ("Leerbaarheidstoets", "Learnability test"),
    Kind.PIP: ("PIP-gesprek", "PIP talk"),
    Kind.INKOMENSGESPREK: ("Inkomensgesprek", "Income talk"),
    Kind.VOORTGANGSGESPREK: ("Voortgangsgesprek", "Progress talk"),
    Kind.BUDGETGESPREK: ("Budgetgesprek", "Budget talk"),
    Kind.LES: ("Les", "Lesson"),
    Kind.EINDGESPREK: ("Eindgesprek", "Final talk"),
    Kind.EXAMEN: ("Examen", "Exam"),
    Kind.OVERIG: ("Afspraak", "Appointment"),
}
STATES: Mapping[State, Pair] = {
    State.PLANNED: ("gepland", "planned"),
    State.MOVED: ("gewijzigd", "changed"),
    State.CONFIRMED: ("komt", "is coming"),
    State.CANNOT_COME: ("kan niet komen", "can not come"),
    State.CANCELLED: ("geannuleerd", "cancelled"),
    State.ATTENDED: ("geweest", "attended"),
    State.MISSED: ("niet geweest", "missed"),
}
WHYS: Mapping[str, Pair] = {
    "childcare": ("opvang van kinderen", "childcare"),
    "illness": ("ziek", "illness"),
    "work": ("werk", "work"),
    "lesson": ("een andere les of afspraak", "another lesson or appointment"),
    "travel": ("de reis", "travel"),
    "else": ("iets anders", "something else"),
}
TONGUES: Mapping[str, Pair] = {
    "ar": ("Arabisch", "Arabic"),
    "ti": ("Tigrinya", "Tigrinya"),
    "kmr": ("Koerdisch (Kurmanci)", "Kurdish (Kurmanji)"),
    "fa": ("Farsi of Dari", "Farsi or Dari"),
    "am": ("Amhaars", "Amharic"),
    "so": ("Somalisch", "Somali"),
    "tr": ("Turks", "Turkish"),
    "uk": ("Oekraïens", "Ukrainian"),
    "en": ("Engels", "English"),
    "fr": ("Frans", "French"),
    "nl": ("Nederlands", "Dutch"),
}
"""Languages that an interpreter may be asked for."""
_WISHES: Mapping[str, Pair] = {
    "woman": ("liefst een vrouw", "preferably a woman"),
    "man": ("liefst een man", "preferably a man"),
}
_DAYS: Mapping[str, Pair] = {
    "pip-due": ("Uiterste dag: {day}", "Last day: {day}"),
    "talk-due": ("Voorstel: {day}", "Proposal: {day}"),
    "ontzorgen-ends": ("Laatste dag: {day}", "Last day: {day}"),
    "term-ends": ("Laatste dag: {day}", "Last day: {day}"),
}
TAKING_OVER: Mapping[str, Pair] = {
    "account": ("bankrekening werkt", "bank account works"),
    "debits": ("rekeningen op eigen naam", "bills in own name"),
    "addresses": ("adres bekend", "address known"),
    "allowances": ("toeslagen nagekeken", "toeslagen looked at"),
    "first": ("eerste rekening zelf betaald", "first bill paid"),
}
"""What there is to see to before somebody pays themselves."""
_ARRIVED: Mapping[str, Pair] = {
    "no": ("Niet aangekomen", "Did not arrive"),
    "maybe": ("Misschien aangekomen", "May have arrived"),
}


def title(kind: str, args: Mapping[str, Any], language: Language = "nl") -> str:
    """`Vraag: Geld`; the topic only where there is one."""
    name = _in(TITLES, kind, language) or kind
    topic = args.get("topic")
    return name if topic is None else f"{name}: {words.TOPICS.get(str(topic), topic)}"


def advice(kind: str, language: Language = "nl") -> str:
    """What to do; empty where the messages of the task say so."""
    return _in(ADVICE, kind, language)


def facts(work: Work, language: Language = "nl") -> list[str]:
    """What is known of it, a line each."""
    return list(_facts(work.task.kind, work.task.args, work.appointment, language))


def talk(row: AppointmentRow, language: Language = "nl") -> str:
    """`Brede intake, do 26-11-2026 10:00, Raadhuis`."""
    named = _in(TALKS, row.kind, language)
    parts = named, _moment(row.starts_at, language), row.place
    return ", ".join(part for part in parts if part)


def _facts(
    kind: str, args: Mapping[str, Any], row: AppointmentRow | None, language: Language
) -> Iterator[str]:
    if row is not None:
        yield f"{talk(row, language)} ({_in(STATES, row.state, language)})"
    if "day" in args and kind in _DAYS:
        day = words.day(date.fromisoformat(args["day"]))
        yield _in(_DAYS, kind, language).format(day=day)
    if args.get("provisional"):
        yield _one_of(language, _PROVISIONAL)
    if "why" in args:
        yield f"{_one_of(language, ('Waarom', 'Why'))}: {_in(WHYS, args['why'], language)}"
    if kind in ("interpreter", "interpret"):
        yield _wanted(args, language)
    if "arrived" in args:
        yield _in(_ARRIVED, args["arrived"], language)
    if kind == "takeover":
        yield from _taken_over(args, language)
    if "count" in args:
        yield f"{_one_of(language, ('Aantal', 'Number'))}: {args['count']}"


def _taken_over(args: Mapping[str, Any], language: Language) -> Iterator[str]:
    """`Gedaan: bankrekening, adressen`."""
    for name, heading in (("done", ("Gedaan", "Done")), ("todo", ("Nog niet", "Not yet"))):
        items = ", ".join(_in(TAKING_OVER, item, language) for item in args.get(name, ()))
        if items:
            yield f"{_one_of(language, heading)}: {items}"


def _moment(at: datetime, language: Language) -> str:
    told = words.moment(at)
    return told if language == "nl" else told.partition(" ")[2]


_PROVISIONAL = (
    "Voorlopig: de kennisgeving van DUO is nog niet bekend",
    "Provisional: DUO's notice is not known yet",
)


def _wanted(args: Mapping[str, Any], language: Language) -> str:
    """`Taal: Tigrinya, liefst een vrouw`."""
    code = args.get("language")
    tongue = _in(TONGUES, code, language) if code else ""
    named = tongue or code or _one_of(language, ("vraag welke", "ask which"))
    wish = _in(_WISHES, args.get("wish", ""), language)
    told = ", ".join(part for part in (named, wish) if part)
    return f"{_one_of(language, ('Taal', 'Language'))}: {told}"


def _in(table: Mapping[Any, Pair], key: Any, language: Language) -> str:
    found = table.get(key)
    return "" if found is None else _one_of(language, found)


def _one_of(language: Language, pair: Pair) -> str:
    return pair[0] if language == "nl" else pair[1]
