"""In whose shoes the walks of `flows.inspect` go: every kind of reader, at every moment.

Nobody here exists. A situation is a chat before its first update, with what is known of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.appointments import Appointment, Interpreter
from flows.budget import OWN, Budget, Entry, Goal
from flows.context import Context, PersonView
from flows.inputs import Commanded, Input, InvitationResult, Invited
from flows.klantreis.model import Profile
from flows.klantreis.person import (
    DOELGROEPEN,
    LEERROUTES,
    WITH_ASYLUM,
    Doelgroep,
    Leerroute,
    PersonDates,
)
from flows.klantreis.profile import LAW
from flows.lessons.learning import Answered, Asked, Learning, MoneyCourse, Standing
from flows.lessons.loader import NO_LESSONS, Library
from flows.lessons.model import PAID, Explain, Sort
from flows.satisfaction import SATISFACTION_PARTS, Opinions, all_of

START: tuple[Input, ...] = (Commanded("start"),)
INVITATION: tuple[Input, ...] = (Invited(InvitationResult.REDEEMED),)

MOMENTS: Mapping[str, Mapping[str, int]] = {
    "nothing known": {},
    "linked": {"koppeling": 9},
    "housed": {"koppeling": 60, "huisvesting": 21, "brp": 20, "bijstand": 20},
    "notified": {"koppeling": 60, "huisvesting": 21, "brp": 20, "kennisgeving": 14},
}
"""Moments before the PIP: how many days ago each date was."""

MOMENTS_WITH_PIP: Mapping[str, Mapping[str, int]] = {
    "PIP made": {"koppeling": 160, "huisvesting": 100, "brp": 99, "kennisgeving": 90, "pip": 10},
    "halfway": {
        "koppeling": 700,
        "huisvesting": 650,
        "brp": 649,
        "kennisgeving": 640,
        "pip": 560,
        "bijstand": 650,
    },
    "past the term": {"koppeling": 1500, "brp": 1400, "kennisgeving": 1390, "pip": 1300},
}
"""Moments since then: everybody has a leerroute."""

NEARLY_ADULT = 6500
"""The days of a life, a little under 18 years, of somebody who came as a minor."""

WITHOUT_RECEPTION: frozenset[Doelgroep] = frozenset({"gezinsmigrant", "overig"})
"""Doelgroepen that no municipality was asked to house: no koppeling, no huisvesting."""


@dataclass(frozen=True, slots=True)
class Situation:
    """`opening` is how the chat begins. In all of them every button is pressed; in a
    `thorough` one everything else a person can do is done at every step, too."""

    name: str
    context: Context
    opening: tuple[Input, ...] = START
    thorough: bool = False
    within: tuple[str, ...] = ()
    """Flows to stay within: others are met at their first screen, and walked elsewhere."""


def situations(
    profiles: Mapping[str, Profile],
    now: datetime,
    *,
    whole: bool = False,
    library: Library = NO_LESSONS,
) -> Iterator[Situation]:
    """A guest of each municipality and people with a case there, and an invited family.

    When `whole`, everybody has a case in every municipality; else each kind of person in one
    of them, in turn.

    The family is of one municipality and only the law's guest chooses among all: what
    differs between municipalities is met by the others, at a fifth of the time. The lessons
    of `library` are walked for themselves, also when `whole`: all in one municipality, and
    elsewhere those in which it matters who pays.
    """
    municipalities = [name for name in profiles if name != LAW]
    for home in profiles:
        known = profiles if home == LAW else {home: profiles[home], LAW: profiles[LAW]}
        bare = Context(now=now, home=home, profiles=known)
        yield Situation(f"{home}, guest", bare, thorough=True)
        if home == LAW:
            continue
        if home == municipalities[0]:
            yield from _invited(bare)
        everybody = list(people(bare.today))
        theirs = everybody[municipalities.index(home) :: len(municipalities)]
        for name, dates in everybody if whole else theirs:
            yield Situation(f"{home}, {name}", with_case(bare, dates))
        if library.newest and home == municipalities[0]:
            yield from _learners(replace(bare, library=library))
            yield from _with_money(replace(bare, library=library))
        elif library.newest:
            yield _new_to_lessons(replace(bare, library=with_something_paid(library)))


def people(today: date) -> Iterator[tuple[str, PersonDates]]:
    """Every doelgroep at every moment, with every leerroute once there is a PIP."""
    for doelgroep in DOELGROEPEN:
        for moment, ago in MOMENTS.items():
            yield f"{doelgroep}, {moment}", _dates(doelgroep, None, ago, today)
        for moment, ago in MOMENTS_WITH_PIP.items():
            for leerroute in LEERROUTES:
                name = f"{doelgroep}, {leerroute}, {moment}"
                yield name, _dates(doelgroep, leerroute, ago, today)
    born = today - timedelta(days=NEARLY_ADULT)
    for doelgroep in sorted(WITH_ASYLUM):
        dates = _dates(doelgroep, None, MOMENTS["housed"], today)
        yield f"{doelgroep}, housed, nearly 18", replace(dates, geboortedatum=born)


def appointments(now: datetime) -> Iterator[Appointment]:
    """One in each way that screens tell apart."""
    soon = now + timedelta(days=3)
    hall = Appointment(
        1,
        "voortgangsgesprek",
        soon,
        minutes=45,
        subject="voortgang",
        bring=("paspoort", "een foto van uw balkon"),
        place="Raadhuis",
        address="Raadhuisplein 1",
        route="Bus 4, halte Raadhuis",
        latitude=52.35,
        longitude=4.62,
        who="mevrouw De Wit",
    )
    yield hall
    moved = soon + timedelta(days=7)
    yield Appointment(
        2, "pip", moved, "moved", 2, mode="online", link="https://example.nl/a", was_at=soon
    )
    wanted = Interpreter(asked=True, language="ti", wish="woman")
    yield Appointment(3, "intake", moved, mode="phone", interpreter=wanted)
    arranged = Interpreter(arranged=True)
    yield Appointment(4, "les", moved, "cannot_come", address="Plein 2", interpreter=arranged)
    yield Appointment(5, "examen", moved, own=True)
    yield replace(hall, id=6, state="cancelled", revision=2)
    yield replace(hall, id=7, state="missed", starts_at=now - timedelta(days=2))
    yield replace(hall, id=8, starts_at=now - timedelta(days=2))
    yield Appointment(9, "overig", moved, "moved", 3)


def with_case(context: Context, dates: PersonDates, *, name: str = "Amal") -> Context:
    """The chat of one invited person who has said yes."""
    person = PersonView(id=1, first_name=name, language="en", dates=dates)
    return replace(context, people=(person,), person=person, language="en", agreed=True)


def _invited(bare: Context) -> Iterator[Situation]:
    """First contact by invitation, a family on one phone, and a code before a case."""
    dates = _dates("asielstatushouder", "b1", MOMENTS_WITH_PIP["PIP made"], bare.today)
    amal = PersonView(id=1, first_name="Amal", language="en", dates=dates)
    sami = PersonView(id=2, first_name="Sami", language="en", dates=dates)
    invited = replace(bare, people=(amal,), person=amal)
    known = with_case(bare, dates)
    locked = replace(amal, has_pin=True, locked=True)
    yield Situation(f"{bare.home}, invited", invited, INVITATION, thorough=True)
    yield Situation(f"{bare.home}, invited again", known, INVITATION)
    family = replace(known, people=(amal, sami))
    yield Situation(f"{bare.home}, two on one phone", family)
    joining = replace(sami, unasked=True)
    joined = replace(family, people=(amal, joining), person=joining)
    yield Situation(f"{bare.home}, one joins another", joined, INVITATION)
    asked = frozenset(one for part in SATISFACTION_PARTS for one in all_of(part))
    about = replace(amal, satisfaction=Opinions(open=asked))
    yield Situation(
        f"{bare.home}, asked what they think",
        replace(known, people=(about,), person=about),
        within=("menu", "satisfied", "satisfied.no"),
    )
    busy = replace(amal, appointments=tuple(appointments(bare.now)))
    planned = replace(known, people=(busy,), person=busy)
    yield Situation(f"{bare.home}, with appointments", planned)
    yield Situation(
        f"{bare.home}, with a code",
        replace(known, people=(locked, sami), person=locked),
    )


LEARNING = ("menu", "info", "lesson", "lessons")


def _learners(bare: Context) -> Iterator[Situation]:
    """Somebody new to the lessons; a young one who did them all and has questions that return;
    one whom nothing is paid for; and a guest, of whom nothing is kept."""
    yield _new_to_lessons(bare)
    day, housed = bare.today, _housed(bare)
    young = replace(housed.dates, geboortedatum=day - timedelta(days=19 * 365))
    paid = replace(bare, library=with_something_paid(bare.library))
    settled = _dates("gezinsmigrant", "b1", MOMENTS_WITH_PIP["PIP made"], day)
    others = {
        "all lessons done": _learned(with_case(bare, young)),
        "gezinsmigrant, in lessons": with_case(paid, settled),
        "guest, in lessons": replace(
            paid, language="en", agreed=True, guest_doelgroep="asielstatushouder"
        ),
    }
    for name, context in others.items():
        yield Situation(f"{bare.home}, {name}", context, within=LEARNING)


MONEY = ("menu", "info", "lessons", "money", "budget", "goals", "takeover")


def _with_money(bare: Context) -> Iterator[Situation]:
    """Somebody new to a budget; one in the last months, who has one of every sort and shares it;
    and one who spends more than comes in."""
    paid = replace(bare, library=with_something_paid(bare.library))
    yield Situation(f"{bare.home}, new to a budget", _housed(paid), within=MONEY)
    leaving = _dates("asielstatushouder", None, {**MOMENTS["housed"], "bijstand": 150}, bare.today)
    for name, entries in (("a budget", tuple(budget_entries())), ("too little", _TOO_LITTLE)):
        context = with_budget(with_case(paid, leaving), entries)
        yield Situation(f"{bare.home}, with {name}", context, within=MONEY)


def budget_entries() -> Iterator[Entry]:
    """One in each way that screens tell apart."""
    yield Entry(1, "income", "leefgeld", "", 8000, "week", 2)
    yield Entry(2, "income", OWN, "Oom", 2500, "four-weeks", 9)
    yield Entry(3, "income", "kinderbijslag", "", 29500, "quarter")
    yield Entry(4, "cost", "huur", "", 65000, "month", 1)
    yield Entry(5, "cost", "energie", "", 12000, "month")
    yield Entry(6, "cost", OWN, "Fiets", 6000, "year", 15)


_TOO_LITTLE = (
    Entry(1, "cost", "telefoon", "", 2500, "month"),
    Entry(2, "cost", "vervoer", "", 1500, "week"),
)


def with_budget(context: Context, entries: tuple[Entry, ...]) -> Context:
    """Two things are saved for, one of them reached; a course is taken, and its coach sees it."""
    if context.person is None:
        return context
    day = context.today - timedelta(days=20)
    goals = (
        Goal(1, "Winterjas", 6000, context.today + timedelta(days=60), day, saved=1000),
        Goal(2, "Fiets", 5000, None, day, saved=5000, weekly=False, reached=day),
    )
    learning = replace(context.person.learning, courses=(MoneyCourse("a", "Euro-Wijzer"),))
    budget = Budget(True, entries, goals, frozenset({"a"}))
    person = replace(context.person, budget=budget, learning=learning)
    return replace(context, person=person, people=(person,))


def _housed(bare: Context) -> Context:
    return with_case(bare, _dates("asielstatushouder", None, MOMENTS["housed"], bare.today))


def _new_to_lessons(bare: Context) -> Situation:
    return Situation(f"{bare.home}, new to lessons", _housed(bare), within=LEARNING)


def with_something_paid(library: Library) -> Library:
    """The lessons in which a bill is for the municipality, or for whoever reads."""
    some = {
        name: one
        for name, one in library.newest.items()
        if any(
            where.startswith(PAID)
            for step in one.steps
            if isinstance(step, Sort)
            for where in step.items.values()
        )
    }
    return replace(library, newest=some)


def _learned(context: Context) -> Context:
    """Every lesson was done, and each of its questions not well a week ago; and they are in two
    courses about money."""
    if context.person is None:
        return context
    ago = context.today - timedelta(days=7)
    lessons = context.library.newest.values()
    learned = Learning(
        tuple(Standing(one.name, one.revision, "", ago, finished=ago) for one in lessons),
        tuple(
            Answered(Asked(one.name, one.revision, step.id, item), well=False, day=ago)
            for one in lessons
            for step in one.steps
            if not isinstance(step, Explain)
            for item in (step.items if isinstance(step, Sort) else ("",))
        ),
        courses=(MoneyCourse("a", "Euro-Wijzer"), MoneyCourse("b", "Geld", shared=True)),
    )
    person = replace(context.person, learning=learned)
    return replace(context, person=person, people=(person,))


def _dates(
    doelgroep: Doelgroep, leerroute: Leerroute | None, days_ago: Mapping[str, int], today: date
) -> PersonDates:
    skipped = ("koppeling", "huisvesting") if doelgroep in WITHOUT_RECEPTION else ()
    day = {name: today - timedelta(days=days) for name, days in days_ago.items()}
    for name in skipped:
        day.pop(name, None)
    return PersonDates(
        doelgroep,
        leerroute,
        koppeling=day.get("koppeling"),
        huisvesting=day.get("huisvesting"),
        brp=day.get("brp"),
        kennisgeving=day.get("kennisgeving"),
        pip=day.get("pip"),
        bijstand=day.get("bijstand"),
    )
