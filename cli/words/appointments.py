"""What the command line says of appointments, courses, places and calendars: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_APPOINTMENTS: Mapping[str, tuple[str, str]] = {
    # --- wegwijs appointment -------------------------------------------------------------------
    "appointment": ("Afspraken: maken, veranderen, tonen.", "Appointments: make, change, list."),
    "appointment-add": (
        "Maak een afspraak; de mens krijgt bericht en herinneringen.",
        "Make an appointment; the person is told and reminded.",
    ),
    "appointment-move": (
        "Verander een afspraak: alleen wat u noemt. Wie het aangaat krijgt bericht.",
        "Change an appointment: only what you name. Whom it concerns is told.",
    ),
    "appointment-cancel": ("Zeg een afspraak af.", "Cancel an appointment."),
    "appointment-attended": ("Iemand is er geweest.", "Somebody was there."),
    "appointment-missed": (
        "Iemand is niet gekomen; die krijgt een vriendelijke vraag.",
        "Somebody did not come; they are asked kindly.",
    ),
    "appointment-list": (
        "Toon afspraken, van nu af aan of van een nummer.",
        "List appointments, from now on or of a number.",
    ),
    "appointment-id": (
        "Het nummer uit `appointment list`.",
        "The number that `appointment list` shows.",
    ),
    "appointment-kind": (
        "warme-overdracht, intake, leerbaarheidstoets, pip, inkomensgesprek, voortgangsgesprek, "
        "budgetgesprek, les, eindgesprek, examen of overig.",
        "warme-overdracht, intake, leerbaarheidstoets, pip, inkomensgesprek, voortgangsgesprek, "
        "budgetgesprek, les, eindgesprek, examen or overig.",
    ),
    "appointment-day": ("De dag (dd-mm-jjjj).", "The day (dd-mm-yyyy)."),
    "appointment-hour": ("De tijd (uu:mm).", "The time (hh:mm)."),
    "appointment-minutes": ("Hoe lang, in minuten.", "How long, in minutes."),
    "appointment-place": (
        "De plaats; of `telefoon` of `online`.",
        "The place; or `telefoon` or `online`.",
    ),
    "appointment-address": ("Het adres.", "The address."),
    "appointment-bring": (
        "Wat mee moet, met komma's ertussen.",
        "What to bring, with commas between.",
    ),
    "appointment-interpreter": (
        "Is er een tolk? ja of nee.",
        "Is there an interpreter? ja or nee.",
    ),
    "appointment-subject": ("Waar het over gaat.", "What it is about."),
    "appointment-who": ("Wie er bij is.", "Who will be there."),
    "appointment-link": ("Het https-adres, als het online is.", "The https address, if online."),
    "appointment-times": ("Hoeveel keer achter elkaar.", "How many times in a row."),
    "appointment-weeks": ("Om de hoeveel weken.", "Every how many weeks."),
    "appointment-all": ("Ook wat geweest is.", "What is past as well."),
    "appointment-filter": ("Alleen van dit nummer.", "Of this number alone."),
    "appointment-added": (
        "afspraak {id} voor {number}: {moment}",
        "appointment {id} for {number}: {moment}",
    ),
    "appointment-done": (
        "afspraak {id} van {number}: {moment}, {state}",
        "appointment {id} of {number}: {moment}, {state}",
    ),
    "list-appointments": (
        "afspraak;nummer;soort;wanneer;staat;plaats",
        "appointment;number;kind;when;state;place",
    ),
    "state-planned": ("gepland", "planned"),
    "state-moved": ("veranderd", "moved"),
    "state-confirmed": ("komt", "confirmed"),
    "state-cannot-come": ("kan niet", "cannot come"),
    "state-cancelled": ("afgezegd", "cancelled"),
    "state-attended": ("geweest", "attended"),
    "state-missed": ("gemist", "missed"),
    # --- wegwijs place -------------------------------------------------------------------------
    "place": ("Plaatsen die in afspraken staan.", "Places that appointments name."),
    "place-add": (
        "Bewaar een plaats, of verander die: adres, punt op de kaart, hoe er te komen.",
        "Keep a place, or change it: address, pin on the map, how to get there.",
    ),
    "place-remove": ("Vergeet een plaats.", "Forget a place."),
    "place-list": ("Toon de bekende plaatsen.", "List the known places."),
    "place-name": ("Zoals afspraken de plaats noemen.", "What appointments call the place."),
    "place-route": (
        "Hoe men er komt, in het Nederlands.",
        "How to get there, in Dutch.",
    ),
    "place-latitude": ("Breedte, zoals 52.3508.", "Latitude, like 52.3508."),
    "place-longitude": ("Lengte, zoals 4.6211.", "Longitude, like 4.6211."),
    "place-saved": ("{name}: bewaard", "{name}: kept"),
    "place-removed": ("{name}: vergeten", "{name}: forgotten"),
    "list-places": ("plaats;adres;route;breedte;lengte", "place;address;route;latitude;longitude"),
    # --- wegwijs course ------------------------------------------------------------------------
    "course": ("Cursussen: PVT, MAP, lessen.", "Courses: PVT, MAP, lessons."),
    "course-add": ("Begin een cursus.", "Begin a course."),
    "course-meet": (
        "Plan een bijeenkomst, of een reeks; wie meedoet krijgt bericht.",
        "Plan a meeting, or a series; who takes part is told.",
    ),
    "course-move": (
        "Verander een bijeenkomst: alleen wat u noemt. Wie meedoet krijgt bericht.",
        "Change a meeting: only what you name. Who takes part is told.",
    ),
    "course-cancel": ("Zeg een bijeenkomst af.", "Cancel a meeting."),
    "course-enrol": ("Laat mensen meedoen.", "Let people take part."),
    "course-leave": (
        "Iemand doet niet meer mee; wat nog kwam is afgezegd.",
        "Somebody takes part no longer; what was to come is cancelled.",
    ),
    "course-attendance": (
        "Wie er was; van de anderen die meedoen is het gemist.",
        "Who was there; the others who take part missed it.",
    ),
    "course-coach": (
        "Laat een partner de cursus begeleiden: die ziet wie meedoet.",
        "Let a partner coach the course: they see who takes part.",
    ),
    "course-coach-gone": ("Niet meer.", "No longer."),
    "course-coach-is": (
        "cursus {name}: {login} begeleidt de groep",
        "course {name}: {login} coaches the group",
    ),
    "course-coach-was": (
        "cursus {name}: {login} ziet de groep niet meer",
        "course {name}: {login} no longer sees the group",
    ),
    "course-end": (
        "Een cursus is afgelopen; wat nog kwam is afgezegd.",
        "A course has ended; what was to come is cancelled.",
    ),
    "course-list": ("Toon de cursussen.", "List the courses."),
    "course-show": (
        "Toon de bijeenkomsten van een cursus, en wie meedoet.",
        "List the meetings of a course, and who takes part.",
    ),
    "course-name": ("De naam van de cursus.", "The name of the course."),
    "course-kind": (
        "pvt, map, brugklas, taalles, geld of overig.",
        "pvt, map, brugklas, taalles, geld or overig.",
    ),
    "course-trainer": ("Wie de cursus geeft.", "Who gives the course."),
    "course-meeting": ("Het nummer van de bijeenkomst.", "The number of the meeting."),
    "course-people": ("Nummers van mensen.", "Numbers of people."),
    "course-present": ("Nummers van wie er was.", "Numbers of who was there."),
    "course-added": ("cursus {name}: begonnen", "course {name}: begun"),
    "course-done": (
        "cursus {name}: {meetings} bijeenkomsten, {people} deelnemers",
        "course {name}: {meetings} meetings, {people} people",
    ),
    "course-attended": (
        "{there} waren er, {missing} niet",
        "{there} were there, {missing} were not",
    ),
    "list-courses": (
        "cursus;soort;trainer;plaats",
        "course;kind;trainer;place",
    ),
    "list-meetings": (
        "bijeenkomst;wanneer;onderwerp;plaats;afgezegd",
        "meeting;when;subject;place;cancelled",
    ),
    "list-participants": ("nummer;voornaam", "number;first name"),
    # --- wegwijs calendar ----------------------------------------------------------------------
    "calendar": (
        "Agenda's van collega's, elk kwartier gelezen.",
        "Calendars of colleagues, read every quarter of an hour.",
    ),
    "calendar-add": (
        "Lees een agenda van nu af aan: wat een [nummer] in de titel heeft.",
        "Read a calendar from now on: what has a [nummer] in its title.",
    ),
    "calendar-remove": (
        "Lees een agenda niet meer; de afspraken blijven staan.",
        "Read a calendar no longer; its appointments stay.",
    ),
    "calendar-read": (
        "Lees een agenda nu; --yes: ook als er ineens veel weg is.",
        "Read a calendar now; --yes: also where much is suddenly gone.",
    ),
    "calendar-list": ("Toon de agenda's, en wat er niet van klopt.", "List them, with problems."),
    "calendar-name": ("De naam van de agenda.", "The name of the calendar."),
    "calendar-url": (
        "Het geheime adres (https of webcal) waar de agenda staat; - leest het van de invoer.",
        "The secret address (https or webcal) of the calendar; - reads it from standard input.",
    ),
    "calendar-yes": ("Wat weg is, is afgezegd.", "What is gone is cancelled."),
    "calendar-added": ("agenda {name}: wordt elk kwartier gelezen", "calendar {name}: is read"),
    "calendar-removed": (
        "agenda {name}: wordt niet meer gelezen",
        "calendar {name}: no longer read",
    ),
    "calendar-counts": (
        "nieuw={new} gewijzigd={changed} afgezegd={cancelled} gelijk={same} "
        "niet-herkend={unmatched}",
        "new={new} changed={changed} cancelled={cancelled} same={same} unmatched={unmatched}",
    ),
    "calendar-event": ("{moment} {title}: {text}", "{moment} {title}: {text}"),
    "calendar-more": ("en nog {count}", "and {count} more"),
    "list-calendars": (
        "agenda;gelezen;probleem;niet herkend",
        "calendar;read;problem;not recognised",
    ),
    # --- import --------------------------------------------------------------------------------
    "import-as-moved": (
        "Wat misschien verplaatst is, is verplaatst; anders is het nieuw.",
        "What may have been moved was moved; otherwise it is new.",
    ),
    "import-appointments": (
        "nieuw={new} gewijzigd={changed} misschien-verplaatst={moved} gelijk={same} "
        "voorbij={past} fouten={errors}",
        "new={new} changed={changed} maybe-moved={moved} same={same} past={past} errors={errors}",
    ),
    "import-moved": (
        "nieuw of verplaatst? Zonder meer zijn deze nieuw, naast de andere; met --verplaatst "
        "worden de andere verplaatst",
        "new or moved? As it is these are new, beside the others; with --verplaatst the others "
        "are moved",
    ),
    # --- why something can not be done (casework.errors.Reason) --------------------------------
    "moment-past": (
        "dit moment is voorbij: een afspraak wordt vooruit gepland",
        "this moment is past: an appointment is planned ahead",
    ),
    "moment-unreadable": (
        "{value}: geen dag en tijd; schrijf zoals di 14:00 of 24-11-2026 10:00",
        "{value}: no day and hour; write like di 14:00 or 24-11-2026 10:00",
    ),
    "moment-without-hour": ("noem ook het uur, zoals 14:00", "name the hour too, like 14:00"),
    "weekday-other": ("{value} is een {day}", "{value} is another day of the week ({day})"),
    "nothing-to-undo": ("er is niets om terug te zetten", "there is nothing to put back"),
    "table-formula": (
        "dit begint met =, +, - of @ en kan een formule zijn; haal dat teken weg",
        "this begins with =, +, - or @ and may be a formula; take that sign away",
    ),
    "table-too-large": ("dit bestand is te groot", "this file is too large"),
    "table-of-people": (
        "dit is een lijst van mensen, geen lijst van afspraken",
        "this is a list of people, not a list of appointments",
    ),
    "times-unreadable": (
        "{value}: schrijf een getal van 1 tot en met {most}",
        "{value}: write a number from 1 to {most}",
    ),
    "appointment-over": (
        "deze afspraak staat niet meer: hij is geweest of afgezegd",
        "this appointment does not stand any more: it was, or is cancelled",
    ),
    "appointment-ahead": (
        "deze afspraak moet nog komen",
        "this appointment is still to come",
    ),
    "appointment-unknown": (
        "{value!r} is hier geen afspraak: zie `wegwijs appointment list`",
        "{value!r} is no appointment here: see `wegwijs appointment list`",
    ),
    "appointment-of-calendar": (
        "deze afspraak komt uit de agenda {value!r}: verander hem daar",
        "this appointment comes from the calendar {value!r}: change it there",
    ),
    "appointment-twice": (
        "deze afspraak staat ook op regel {first}: geef ze elk een eigen kenmerk",
        "this appointment also stands on line {first}: give each a kenmerk of its own",
    ),
    "appointment-many": (
        "er zijn er meer van deze soort op deze dag: zet er een kenmerk bij",
        "there are more of this kind on this day: add a kenmerk",
    ),
    "appointment-moved": (
        "nieuw of verplaatst? Er staat al een afspraak van deze soort op {value}",
        "new or moved? There is one of this kind already, on {value}",
    ),
    "reference-of-another": (
        "dit kenmerk hoort bij een afspraak van iemand anders",
        "this kenmerk belongs to an appointment of somebody else",
    ),
    "hour-unreadable": (
        "{value!r} is geen tijd: schrijf uu:mm, zoals 09:30",
        "{value!r} is no time: write hh:mm, like 09:30",
    ),
    "hour-not-there": (
        "{value} bestaat die nacht niet: de klok gaat dan vooruit",
        "{value} does not exist that night: clocks go forward then",
    ),
    "date-too-far": (
        "{value} is meer dan vijf jaar vooruit: klopt het jaar?",
        "{value} is more than five years ahead: is the year right?",
    ),
    "minutes-unreadable": (
        "{value!r} kan niet: schrijf minuten, 1 tot {most}",
        "{value!r} is not possible: write minutes, 1 to {most}",
    ),
    "text-missing": ("hier moet iets staan", "something must stand here"),
    "text-too-long": ("te lang: hooguit {most} tekens", "too long: at most {most} characters"),
    "text-holds-bsn": (
        "hier staat misschien een BSN: haal dat weg",
        "there may be a BSN in this: take it out",
    ),
    "things-too-many": (
        "te veel om mee te nemen: hooguit {most}, met komma's ertussen",
        "too much to bring: at most {most} things, with commas between",
    ),
    "file-too-large": (
        "dit bestand is te groot: hooguit {most} MB",
        "this file is too large: at most {most} MB",
    ),
    "voice-unusable": (
        "dit is geen spraakbericht: OGG, MP3 of M4A",
        "this is no voice message: OGG, MP3 or M4A",
    ),
    "link-unusable": (
        "{value!r} is geen adres: het begint met https://",
        "{value!r} is no address: it begins with https://",
    ),
    "place-unknown": (
        "{value!r} is geen bekende plaats: zie `wegwijs place list`",
        "{value!r} is no known place: see `wegwijs place list`",
    ),
    "pin-unusable": (
        "geef breedte (-90 tot 90) en lengte (-180 tot 180) samen",
        "give latitude (-90 to 90) and longitude (-180 to 180) together",
    ),
    "coach-without-role": (
        "{value!r} is hier geen partner: geef eerst de rol met `wegwijs staff add`",
        "{value!r} is no partner here: grant the role first with `wegwijs staff add`",
    ),
    "not-coaching": (
        "{value!r} begeleidt deze cursus niet",
        "{value!r} does not coach this course",
    ),
    "course-unknown": (
        "{value!r} is hier geen cursus: zie `wegwijs course list`",
        "{value!r} is no course here: see `wegwijs course list`",
    ),
    "course-taken": (
        "er is al een cursus {value!r}: kies een andere naam",
        "there is a course {value!r} already: choose another name",
    ),
    "course-ended": ("de cursus {value!r} is afgelopen", "the course {value!r} has ended"),
    "meeting-unknown": (
        "bijeenkomst {value} is er niet, of is afgezegd: zie `wegwijs course show`",
        "there is no meeting {value}, or it is cancelled: see `wegwijs course show`",
    ),
    "not-taking-part": (
        "{value!r} doet niet mee aan deze cursus",
        "{value!r} does not take part in this course",
    ),
    "calendar-unknown": (
        "{value!r} is hier geen agenda: zie `wegwijs calendar list`",
        "{value!r} is no calendar here: see `wegwijs calendar list`",
    ),
    "calendar-taken": (
        "er is al een agenda {value!r}: kies een andere naam",
        "there is a calendar {value!r} already: choose another name",
    ),
    "calendar-unreadable": (
        "dit is geen agenda die te lezen is (.ics, iCalendar)",
        "this is no calendar that can be read (.ics, iCalendar)",
    ),
    "calendar-too-large": (
        "deze agenda is te groot, of herhaalt te veel: deel hem op",
        "this calendar is too large, or repeats too much: split it",
    ),
    "calendar-not-reached": (
        "de agenda is niet op te halen ({problem})",
        "the calendar can not be fetched ({problem})",
    ),
    "calendar-emptied": (
        "{gone} van {of} afspraken staan er ineens niet meer in; er is niets afgezegd. Klopt "
        "het? `wegwijs calendar read NAAM --yes`",
        "{gone} of {of} appointments are suddenly not in it any more; none was cancelled. Is it "
        "right? `wegwijs calendar read NAME --yes`",
    ),
    "event-without-number": (
        "geen [nummer] dat hier bekend is: van niemand",
        "no [nummer] that is known here: nobody's",
    ),
    "event-without-hour": ("hele dag, zonder tijd", "a whole day, without a time"),
    "event-too-often": (
        "herhaalt te vaak of te ingewikkeld, of begon meer dan vijf jaar geleden",
        "repeats too often or in too complex a way, or began more than five years ago",
    ),
    "event-unreadable": ("tijd niet te lezen", "its time can not be read"),
    "table-column-missing": (
        "de kolom {column} ontbreekt",
        "the column {column} is missing",
    ),
}
