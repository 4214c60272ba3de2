"""The `wegwijs` command, on a page. Each command imports what it needs when it is called.

The `help` of commands and options are ids of `cli.words`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from cli.agenda import appointment, calendar, course, place
from cli.command import Command, Group, group
from cli.timetable import schedule

Role = Literal["beheerder", "consulent", "partner", "vertaler", "lezer"]
Part = Literal["bot", "console"]
Taal = Literal["nl", "ar", "ti", "en"]
Doelgroep = Literal["asielstatushouder", "nareiziger", "gezinsmigrant", "overig"]
Soort = Literal["lessen", "participatie", "map"]
Kosten = Literal["huur", "energie", "water", "zorg"]
Leerroute = Literal["b1", "onderwijs", "z"]

Login = Annotated[str, typer.Argument(help="staff-login")]
Number = Annotated[str, typer.Argument(help="person-number")]
Gemeente = Annotated[str | None, typer.Option("--gemeente", help="home")]


app = group("wegwijs")
staff = group("staff")
person = group("person")
translations = group("translations")
app.add_typer(staff, name="staff", cls=Group)
app.add_typer(person, name="person", cls=Group)
app.add_typer(translations, name="translations", cls=Group)
app.add_typer(appointment, name="appointment", cls=Group)
app.add_typer(course, name="course", cls=Group)
app.add_typer(calendar, name="calendar", cls=Group)
app.add_typer(place, name="place", cls=Group)
app.add_typer(schedule, name="schedule", cls=Group)


@app.command(cls=Command, help="run")
def run(only: Annotated[Part | None, typer.Option(help="run-only")] = None) -> None:
    from cli.memory import load_lightly, load_telegram_lightly

    load_lightly()
    if only != "console":
        load_telegram_lightly()
    from cli.running import run as run_until_signal

    run_until_signal(only)


@app.command(cls=Command, help="demo")
def demo(browser: Annotated[bool, typer.Option(help="demo-browser")] = True) -> None:
    from cli.demo.running import demo as run_demo

    run_demo(open_browser=browser)


@app.command(cls=Command, help="migrate")
def migrate() -> None:
    from cli.migrating import migrate as bring_to_newest

    bring_to_newest()


@app.command(cls=Command, help="check")
def check(strict: Annotated[bool, typer.Option("--strict", help="check-strict")] = False) -> None:
    from cli.memory import collect_less_often

    collect_less_often()
    from cli.checking import check as check_all

    check_all(strict=strict)


@app.command(cls=Command, help="gallery")
def gallery(out: Annotated[Path, typer.Argument(help="gallery-out")]) -> None:
    from cli.memory import collect_less_often

    collect_less_often()
    from cli.gallery.writing import gallery as write_gallery

    write_gallery(out)


@app.command(cls=Command, help="backup")
def backup(
    file: Annotated[Path, typer.Argument(help="backup-file")],
    sleutel: Annotated[Path | None, typer.Option(help="backup-key")] = None,
) -> None:
    from cli.backups import backup as write_backup

    write_backup(file, sleutel)


@app.command(cls=Command, help="restore")
def restore(
    file: Annotated[Path | None, typer.Argument(help="restore-file")] = None,
    sleutel: Annotated[Path | None, typer.Option(help="restore-key")] = None,
    release: Annotated[bool, typer.Option("--release", help="restore-release")] = False,
    zonder: Annotated[bool, typer.Option("--zonder-gewist", help="restore-without")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="restore-yes")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.backups import let_go, restore_or_refuse

    if release and file is None:
        let_go(gemeente, sure=yes)
    else:
        restore_or_refuse(None if release else file, sleutel, without_erasures=zonder)


@app.command("import", cls=Command, help="import")
def import_list(
    file: Annotated[Path, typer.Argument(help="import-file")],
    yes: Annotated[bool, typer.Option("--yes", help="import-yes")] = False,
    verplaatst: Annotated[bool, typer.Option("--verplaatst", help="import-as-moved")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.imports import run as take_over

    take_over(gemeente, file, sure=yes, as_moved=verplaatst)


@app.command(cls=Command, help="tasks")
def tasks(gemeente: Gemeente = None) -> None:
    from cli.steering import show_tasks

    show_tasks(gemeente)


@app.command(cls=Command, help="figures")
def figures(
    csv: Annotated[bool, typer.Option("--csv", help="figures-csv")] = False,
    jaar: Annotated[int | None, typer.Option(min=2022, max=2100, help="figures-year")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.steering import figures as show_figures

    show_figures(gemeente, jaar, csv=csv)


@staff.command("add", cls=Command, help="staff-add")
def staff_add(
    login: Login,
    naam: Annotated[str, typer.Option(help="staff-name")],
    rol: Annotated[Role, typer.Option(help="staff-role")],
    email: Annotated[str | None, typer.Option(help="staff-email")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.staff import add

    add(login, naam, rol, gemeente, email)


@staff.command("remove", cls=Command, help="staff-remove")
def staff_remove(
    login: Login,
    rol: Annotated[Role | None, typer.Option(help="staff-remove-role")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.staff import remove

    remove(login, rol, gemeente)


@staff.command("login-link", cls=Command, help="staff-link")
def staff_login_link(login: Login) -> None:
    from cli.staff import login_link

    login_link(login)


@staff.command("list", cls=Command, help="staff-list")
def staff_list() -> None:
    from cli.staff import show

    show()


@person.command("add", cls=Command, help="person-add")
def person_add(
    nummer: Annotated[str, typer.Option(help="person-number")],
    voornaam: Annotated[str, typer.Option(help="person-name")],
    taal: Annotated[Taal, typer.Option(help="person-language")],
    doelgroep: Annotated[Doelgroep, typer.Option(help="person-doelgroep")],
    leerroute: Annotated[Leerroute | None, typer.Option(help="person-leerroute")] = None,
    koppeling: Annotated[str | None, typer.Option(help="person-koppeling")] = None,
    huisvesting: Annotated[str | None, typer.Option(help="person-huisvesting")] = None,
    brp: Annotated[str | None, typer.Option(help="person-brp")] = None,
    kennisgeving: Annotated[str | None, typer.Option(help="person-kennisgeving")] = None,
    pip: Annotated[str | None, typer.Option(help="person-pip")] = None,
    bijstand: Annotated[str | None, typer.Option(help="person-bijstand")] = None,
    geboortedatum: Annotated[str | None, typer.Option(help="person-birth")] = None,
    gesprekken: Annotated[str | None, typer.Option(help="person-talks")] = None,
    consulent: Annotated[str | None, typer.Option(help="person-consulent")] = None,
    gemeente: Gemeente = None,
) -> None:
    cells = {name: value for name, value in locals().items() if name != "gemeente"}
    from cli.people import add

    add(gemeente, cells)


@person.command("invite", cls=Command, help="person-invite")
def person_invite(nummer: Number, gemeente: Gemeente = None) -> None:
    from cli.people import invite

    invite(gemeente, nummer)


@person.command("list", cls=Command, help="person-list")
def person_list(gemeente: Gemeente = None) -> None:
    from cli.people import show

    show(gemeente)


@person.command("hours", cls=Command, help="person-hours")
def person_hours(
    nummer: Number,
    soort: Annotated[Soort, typer.Option(help="hours-kind")],
    uren: Annotated[str, typer.Option(help="hours-amount")],
    datum: Annotated[str | None, typer.Option(help="hours-day")] = None,
    terug: Annotated[bool, typer.Option("--terug", help="hours-back")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.hours import enter

    enter(gemeente, nummer, soort, uren, datum, back=terug)


@person.command("paid", cls=Command, help="person-paid")
def person_paid(
    nummer: Number,
    wat: Annotated[Kosten, typer.Option(help="paid-what")],
    ja: Annotated[bool, typer.Option("--ja/--nee", help="paid-whether")],
    tot: Annotated[str | None, typer.Option(help="paid-until")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.paid import enter

    enter(gemeente, nummer, wat, tot, paid=ja)


@person.command("export", cls=Command, help="person-export")
def person_export(
    nummer: Number,
    out: Annotated[str, typer.Argument(help="person-export-out")],
    gemeente: Gemeente = None,
) -> None:
    from cli.people import export

    export(gemeente, nummer, out)


@person.command("erase", cls=Command, help="person-erase")
def person_erase(
    nummer: Number,
    yes: Annotated[bool, typer.Option("--yes", help="erase-yes")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.people import erase

    erase(gemeente, nummer, sure=yes)


@person.command("chats", cls=Command, help="person-chats")
def person_chats(nummer: Number, gemeente: Gemeente = None) -> None:
    from cli.people import show_chats

    show_chats(gemeente, nummer)


@person.command("cut-off", cls=Command, help="person-cut-off")
def person_cut_off(
    nummer: Number,
    chat: Annotated[int, typer.Argument(min=1, max=2**63 - 1, help="chat-number")],
    gemeente: Gemeente = None,
) -> None:
    from cli.people import cut_off

    cut_off(gemeente, nummer, chat)


@translations.command("export", cls=Command, help="translations-export")
def translations_export(
    folder: Annotated[Path, typer.Argument(help="translations-folder")],
) -> None:
    from cli.translations import export

    export(folder)


def main() -> None:
    app()


if __name__ == "__main__":
    main()
