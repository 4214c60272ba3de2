"""An appointment in a few lines: what, when, where, what to bring, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from flows.appointments import Appointment, AppointmentKind, AppointmentState
from flows.klantreis.model import Profile
from flows.model import Text, Value

SIGNS: Mapping[AppointmentKind, str] = {
    "warme-overdracht": "🤝",
    "intake": "📝",
    "leerbaarheidstoets": "🧩",
    "pip": "🗺️",
    "inkomensgesprek": "💶",
    "voortgangsgesprek": "💬",
    "budgetgesprek": "🧮",
    "les": "📚",
    "eindgesprek": "🏁",
    "examen": "🎓",
    "overig": "📌",
}

BRING: Mapping[str, frozenset[str]] = {
    "identity": frozenset(
        ("identiteitsbewijs", "legitimatie", "legitimatiebewijs", "id", "id-bewijs", "id-kaart")
    ),
    "permit": frozenset(("verblijfsvergunning", "verblijfsdocument", "verblijfspas", "w-document")),
    "passport": frozenset(("paspoort",)),
    "letter": frozenset(("brief", "deze brief", "uitnodiging", "uitnodigingsbrief")),
    "letters": frozenset(("brieven", "post", "brieven van duo", "uw post")),
    "digid": frozenset(("digid",)),
    "bank-card": frozenset(("bankpas", "pinpas", "bankpasje")),
    "bank-statement": frozenset(("bankafschrift", "bankafschriften", "afschriften")),
    "rent": frozenset(("huurcontract",)),
    "diploma": frozenset(("diploma", "diploma's", "diplomas", "certificaten", "diploma of cv")),
    "cv": frozenset(("cv",)),
    "book": frozenset(("boek", "lesboek", "boeken", "lesboeken", "studieboek")),
    "pen": frozenset(("pen", "pen en papier", "schrift", "schrift en pen", "pen en schrift")),
    "phone": frozenset(("telefoon", "mobiel", "mobiele telefoon", "smartphone")),
    "calendar": frozenset(("agenda",)),
    "plan": frozenset(("pip", "plan", "uw plan", "uw pip", "plan (pip)")),
    "photo": frozenset(("pasfoto", "foto")),
    "glasses": frozenset(("leesbril", "bril")),
}
"""What is often to be brought, as staff write it: the part of its message's id, `bring-…`."""

SUBJECTS: Mapping[str, frozenset[str]] = {
    "meet": frozenset(("kennismaking", "kennismaken", "eerste gesprek")),
    "plan": frozenset(("pip", "uw plan", "plan", "persoonlijk plan", "uw pip", "plan (pip)")),
    "sign": frozenset(("tekenen", "ondertekenen", "pip tekenen", "plan tekenen")),
    "progress": frozenset(("voortgang", "hoe gaat het")),
    "language": frozenset(("taalles", "nederlandse les", "nederlands", "taal")),
    "pvt": frozenset(("pvt", "participatieverklaring", "participatieverklaringstraject")),
    "map": frozenset(("map", "module arbeidsmarkt en participatie")),
    "knm": frozenset(("knm",)),
    "money": frozenset(("geld", "geldzaken", "budget", "omgaan met geld")),
    "income": frozenset(("inkomen", "uitkering", "bijstand")),
    "school": frozenset(("school", "taalschool")),
    "work": frozenset(("werk", "werken")),
    "letters": frozenset(("brieven", "post")),
}
"""What it is often about, as staff write it: the part of its message's id, `subject-…`."""


def kind_of(one: Appointment) -> Text:
    """Its kind by name, with the word of the letter beside it."""
    return Text(f"appointment-kind-{one.kind}")


def title(one: Appointment) -> Text:
    return Text("appointment-title", {"sign": SIGNS[one.kind], "kind": kind_of(one)})


def listed(one: Appointment) -> Text:
    """Its lines in a list."""
    named = title(one)
    return Text("appointments-listed", {**named.args, "at": one.starts_at})


def lines(one: Appointment, profile: Profile) -> tuple[Text, ...]:
    """All that is known of what is to come, a line each."""
    return (*heading(one), *where(one), *_bring(one), *_people(one, profile))


def heading(one: Appointment) -> tuple[Text, ...]:
    """What and when."""
    return (title(one), *_subject(one), *when(one))


def when(one: Appointment) -> tuple[Text, ...]:
    day = Text("appointment-day", {"at": one.starts_at})
    if one.minutes is None:
        return day, Text("appointment-time", {"at": one.starts_at})
    until = Text("appointment-from-until", {"at": one.starts_at, "until": one.ends_at})
    return day, until


def where(one: Appointment) -> tuple[Text, ...]:
    """Where to go, or how it is held."""
    if one.mode == "phone":
        return (Text("appointment-by-phone"),)
    if one.mode == "online":
        link = (Text("appointment-link", {"link": one.link}),) if one.link else ()
        return (Text("appointment-online"), *link)
    parts = ", ".join(part for part in (one.place, one.address) if part)
    if not parts:
        return () if one.own else (Text("appointment-no-place"),)
    return (Text("appointment-place", {"place": parts}),)


def state_lines(one: Appointment, profile: Profile, now: datetime) -> tuple[Text, ...]:
    """How it stands, in so far as that is not plain."""
    contact = {"contact": profile.contact_name}
    if one.state == "cancelled":
        return (Text("appointment-cancelled", contact),)
    if one.state == "missed":
        return (Text("appointment-missed", contact),)
    if not one.stands(now):
        return (Text("appointment-past"),)
    if one.own:
        return (Text("appointment-own"),)
    if one.state == "moved" and one.was_at is not None:
        return (Text("appointment-moved", {"was": one.was_at}),)
    return (Text(f"appointment-{_SAID[one.state]}", contact),) if one.state in _SAID else ()


_SAID: Mapping[AppointmentState, str] = {"confirmed": "confirmed", "cannot_come": "cannot-come"}


def _subject(one: Appointment) -> Iterator[Text]:
    if one.subject:
        yield _known("subject", SUBJECTS, "appointment-subject", one.subject)


def _bring(one: Appointment) -> Iterator[Text]:
    if one.bring:
        yield Text("appointment-bring")
    for thing in one.bring:
        yield _known("bring", BRING, "appointment-bring-item", thing)


def _people(one: Appointment, profile: Profile) -> Iterator[Text]:
    if one.who:
        yield Text("appointment-who", {"who": one.who})
    if one.interpreter.arranged:
        yield Text("appointment-interpreter")
    elif one.interpreter.asked:
        yield Text("appointment-interpreter-asked", {"contact": profile.contact_name})


def _known(name: str, known: Mapping[str, frozenset[str]], wording: str, dutch: str) -> Text:
    """What staff wrote, in the reader's words where they are known, else marked as Dutch."""
    written = " ".join(dutch.casefold().rstrip(".").split())
    found = next((id for id, spellings in known.items() if written in spellings), None)
    value: Value = Text(f"{name}-{found}") if found else dutch
    return Text(wording if found else f"{wording}-dutch", {"what": value})
