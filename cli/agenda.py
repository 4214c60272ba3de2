"""The commands of appointments, courses, calendars and places; see `cli.main`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cli.command import Command, group

Soort = Literal[
    "warme-overdracht",
    "intake",
    "leerbaarheidstoets",
    "pip",
    "inkomensgesprek",
    "voortgangsgesprek",
    "budgetgesprek",
    "les",
    "eindgesprek",
    "examen",
    "overig",
]
Cursus = Literal["pvt", "map", "brugklas", "taalles", "geld", "overig"]

Id = Annotated[int, typer.Argument(min=1, max=2**63 - 1, help="appointment-id")]
Number = Annotated[str, typer.Argument(help="person-number")]
Name = Annotated[str, typer.Argument(help="course-name")]
Meeting = Annotated[int, typer.Argument(min=1, max=10_000, help="course-meeting")]
PlaceName = Annotated[str, typer.Argument(help="place-name")]
CalendarName = Annotated[str, typer.Argument(help="calendar-name")]
Gemeente = Annotated[str | None, typer.Option("--gemeente", help="home")]
Day = Annotated[str | None, typer.Option(help="appointment-day")]
Hour = Annotated[str | None, typer.Option(help="appointment-hour")]
NeededDay = Annotated[str, typer.Option(help="appointment-day")]
NeededHour = Annotated[str, typer.Option(help="appointment-hour")]
Minutes = Annotated[str | None, typer.Option(help="appointment-minutes")]
Where = Annotated[str | None, typer.Option(help="appointment-place")]
Address = Annotated[str | None, typer.Option(help="appointment-address")]
Bring = Annotated[str | None, typer.Option(help="appointment-bring")]
Tolk = Annotated[str | None, typer.Option(help="appointment-interpreter")]
Subject = Annotated[str | None, typer.Option(help="appointment-subject")]
Who = Annotated[str | None, typer.Option(help="appointment-who")]
Link = Annotated[str | None, typer.Option(help="appointment-link")]
Times = Annotated[int, typer.Option(min=1, max=60, help="appointment-times")]
Weeks = Annotated[int, typer.Option(min=1, max=52, help="appointment-weeks")]

appointment = group("appointment")
course = group("course")
calendar = group("calendar")
place = group("place")

_NO_CELLS = frozenset({"gemeente", "nummer", "id", "naam", "bijeenkomst", "keer", "weken"})


def _cells(given: dict[str, object]) -> dict[str, str]:
    """What was filled in of the columns of appointments.csv."""
    return {name: str(value) for name, value in given.items() if value and name not in _NO_CELLS}


@appointment.command("add", cls=Command, help="appointment-add")
def appointment_add(
    nummer: Number,
    soort: Annotated[Soort, typer.Option(help="appointment-kind")],
    datum: NeededDay,
    tijd: NeededHour,
    duur: Minutes = None,
    plaats: Where = None,
    adres: Address = None,
    meenemen: Bring = None,
    tolk: Tolk = None,
    onderwerp: Subject = None,
    met: Who = None,
    link: Link = None,
    keer: Times = 1,
    weken: Weeks = 1,
    gemeente: Gemeente = None,
) -> None:
    cells = _cells(locals())
    from cli.appointments import add

    add(gemeente, nummer, cells, times=keer, weeks=weken)


@appointment.command("move", cls=Command, help="appointment-move")
def appointment_move(
    id: Id,
    soort: Annotated[Soort | None, typer.Option(help="appointment-kind")] = None,
    datum: Day = None,
    tijd: Hour = None,
    duur: Minutes = None,
    plaats: Where = None,
    adres: Address = None,
    meenemen: Bring = None,
    tolk: Tolk = None,
    onderwerp: Subject = None,
    met: Who = None,
    link: Link = None,
    gemeente: Gemeente = None,
) -> None:
    cells = _cells(locals())
    from cli.appointments import move

    move(gemeente, id, cells)


@appointment.command("cancel", cls=Command, help="appointment-cancel")
def appointment_cancel(id: Id, gemeente: Gemeente = None) -> None:
    from cli.appointments import cancel

    cancel(gemeente, id)


@appointment.command("attended", cls=Command, help="appointment-attended")
def appointment_attended(id: Id, gemeente: Gemeente = None) -> None:
    from cli.appointments import attended

    attended(gemeente, id)


@appointment.command("missed", cls=Command, help="appointment-missed")
def appointment_missed(id: Id, gemeente: Gemeente = None) -> None:
    from cli.appointments import missed

    missed(gemeente, id)


@appointment.command("list", cls=Command, help="appointment-list")
def appointment_list(
    nummer: Annotated[str | None, typer.Option(help="appointment-filter")] = None,
    alles: Annotated[bool, typer.Option("--alles", help="appointment-all")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.appointments import show

    show(gemeente, nummer, everything=alles)


@place.command("add", cls=Command, help="place-add")
def place_add(
    naam: PlaceName,
    adres: Annotated[str, typer.Option(help="appointment-address")],
    route: Annotated[str, typer.Option(help="place-route")] = "",
    breedte: Annotated[float | None, typer.Option(help="place-latitude")] = None,
    lengte: Annotated[float | None, typer.Option(help="place-longitude")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.places import add

    add(gemeente, naam, adres, route, breedte, lengte)


@place.command("remove", cls=Command, help="place-remove")
def place_remove(naam: PlaceName, gemeente: Gemeente = None) -> None:
    from cli.places import remove

    remove(gemeente, naam)


@place.command("list", cls=Command, help="place-list")
def place_list(gemeente: Gemeente = None) -> None:
    from cli.places import show

    show(gemeente)


@course.command("add", cls=Command, help="course-add")
def course_add(
    naam: Name,
    soort: Annotated[Cursus, typer.Option(help="course-kind")],
    trainer: Annotated[str, typer.Option(help="course-trainer")] = "",
    plaats: Annotated[str, typer.Option(help="appointment-place")] = "",
    adres: Annotated[str, typer.Option(help="appointment-address")] = "",
    link: Annotated[str, typer.Option(help="appointment-link")] = "",
    gemeente: Gemeente = None,
) -> None:
    from cli.courses import add

    add(gemeente, naam, soort, trainer=trainer, place=plaats, address=adres, link=link)


@course.command("meet", cls=Command, help="course-meet")
def course_meet(
    naam: Name,
    datum: NeededDay,
    tijd: NeededHour,
    duur: Minutes = None,
    onderwerp: Subject = None,
    meenemen: Bring = None,
    plaats: Where = None,
    adres: Address = None,
    keer: Times = 1,
    weken: Weeks = 1,
    gemeente: Gemeente = None,
) -> None:
    cells = _cells(locals())
    from cli.courses import meet

    meet(gemeente, naam, cells, times=keer, weeks=weken)


@course.command("move", cls=Command, help="course-move")
def course_move(
    naam: Name,
    bijeenkomst: Meeting,
    datum: Day = None,
    tijd: Hour = None,
    duur: Minutes = None,
    onderwerp: Subject = None,
    meenemen: Bring = None,
    plaats: Where = None,
    adres: Address = None,
    gemeente: Gemeente = None,
) -> None:
    cells = _cells(locals())
    from cli.courses import move

    move(gemeente, naam, bijeenkomst, cells)


@course.command("cancel", cls=Command, help="course-cancel")
def course_cancel(naam: Name, bijeenkomst: Meeting, gemeente: Gemeente = None) -> None:
    from cli.courses import cancel

    cancel(gemeente, naam, bijeenkomst)


@course.command("enrol", cls=Command, help="course-enrol")
def course_enrol(
    naam: Name,
    nummers: Annotated[list[str], typer.Argument(help="course-people")],
    gemeente: Gemeente = None,
) -> None:
    from cli.courses import enrol

    enrol(gemeente, naam, nummers)


@course.command("leave", cls=Command, help="course-leave")
def course_leave(naam: Name, nummer: Number, gemeente: Gemeente = None) -> None:
    from cli.courses import leave

    leave(gemeente, naam, nummer)


@course.command("attendance", cls=Command, help="course-attendance")
def course_attendance(
    naam: Name,
    bijeenkomst: Meeting,
    nummers: Annotated[list[str] | None, typer.Argument(help="course-present")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.courses import attendance

    attendance(gemeente, naam, bijeenkomst, nummers or [])


@course.command("coach", cls=Command, help="course-coach")
def course_coach(
    naam: Name,
    login: Annotated[str, typer.Argument(help="staff-login")],
    weg: Annotated[bool, typer.Option("--weg", help="course-coach-gone")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.courses import coach

    coach(gemeente, naam, login, gone=weg)


@course.command("end", cls=Command, help="course-end")
def course_end(naam: Name, gemeente: Gemeente = None) -> None:
    from cli.courses import end

    end(gemeente, naam)


@course.command("list", cls=Command, help="course-list")
def course_list(gemeente: Gemeente = None) -> None:
    from cli.courses import show_all

    show_all(gemeente)


@course.command("show", cls=Command, help="course-show")
def course_show(naam: Name, gemeente: Gemeente = None) -> None:
    from cli.courses import show

    show(gemeente, naam)


@calendar.command("add", cls=Command, help="calendar-add")
def calendar_add(
    naam: CalendarName,
    adres: Annotated[str, typer.Argument(help="calendar-url")],
    gemeente: Gemeente = None,
) -> None:
    from cli.calendars import add

    add(gemeente, naam, adres)


@calendar.command("remove", cls=Command, help="calendar-remove")
def calendar_remove(naam: CalendarName, gemeente: Gemeente = None) -> None:
    from cli.calendars import remove

    remove(gemeente, naam)


@calendar.command("read", cls=Command, help="calendar-read")
def calendar_read(
    naam: CalendarName,
    yes: Annotated[bool, typer.Option("--yes", help="calendar-yes")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.calendars import read

    read(gemeente, naam, sure=yes)


@calendar.command("list", cls=Command, help="calendar-list")
def calendar_list(gemeente: Gemeente = None) -> None:
    from cli.calendars import show

    show(gemeente)
