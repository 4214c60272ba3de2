"""Appointments, courses, places and calendars as somebody types them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.context import ZONE
from storage.appointments import appointment
from storage.database import Database
from tests.cli.conftest import Shell

SOON = datetime.now(UTC).astimezone(ZONE) + timedelta(days=20)
DAY, NEXT, LATER = (f"{SOON + timedelta(days=days):%d-%m-%Y}" for days in (0, 7, 14))
WHEN = ("--datum", DAY, "--tijd", "10:00")


@pytest.fixture
def office(each_shell: Shell) -> Shell:
    """With Amal (HS-1) and Tesfay (HS-2)."""
    rows = "nummer;voornaam;taal;doelgroep\nHS-1;Amal;ar;nareiziger\nHS-2;Tesfay;ti;nareiziger\n"
    each_shell("import", each_shell.write("people.csv", rows), "--yes")
    return each_shell


def listed(office: Shell, *more: str) -> list[str]:
    """What `appointment list` says, without the ids."""
    return [line.partition(";")[2] for line in office("appointment", "list", *more).lines[1:]]


def began(office: Shell) -> None:
    """Every appointment began an hour ago."""
    database = Database.open(office.database)
    with database.transaction() as connection:
        an_hour_ago = datetime.now(UTC) - timedelta(hours=1)
        connection.execute(appointment.update().values(starts_at=an_hour_ago))
    database.dispose()


def test_a_whole_life_of_an_appointment(office: Shell) -> None:
    more = ("--duur", "45", "--plaats", "Raadhuis", "--meenemen", "paspoort, brief", "--tolk", "ja")
    added = office("appointment", "add", "HS-1", "--soort", "pip", *WHEN, *more)
    assert added.code == 0
    (id,) = added.lines
    assert listed(office) == [f"HS-1;pip;{DAY} 10:00;planned;Raadhuis"]
    assert office("appointment", "move", id, "--tijd", "11:30").code == 0
    assert listed(office) == [f"HS-1;pip;{DAY} 11:30;moved;Raadhuis"]
    assert office("appointment", "missed", id).code == 1
    assert office("appointment", "cancel", id).code == 0
    assert listed(office) == [f"HS-1;pip;{DAY} 11:30;cancelled;Raadhuis"]
    refused = office("appointment", "cancel", id)
    assert refused.code == 1
    assert "does not stand any more" in refused.err
    assert office.deeds()[-6:] == [
        "appointment planned",
        "appointments listed",
        "appointment changed",
        "appointments listed",
        "appointment cancelled",
        "appointments listed",
    ]


@pytest.mark.parametrize("was", ["attended", "missed"])
def test_was_there_or_not(office: Shell, was: str) -> None:
    (id,) = office("appointment", "add", "HS-1", "--soort", "intake", *WHEN).lines
    began(office)
    assert office("appointment", was, id).code == 0
    assert [line.split(";")[3] for line in listed(office)] == [was]


def test_a_series(office: Shell) -> None:
    added = office(
        "appointment", "add", "HS-1", "--soort", "les", *WHEN, "--keer", "3", "--weken", "1"
    )
    assert len(added.lines) == 3
    assert [line.split(";")[2] for line in listed(office)] == [
        f"{day} 10:00" for day in (DAY, NEXT, LATER)
    ]


def test_of_one_person(office: Shell) -> None:
    for number in ("HS-1", "HS-2"):
        office("appointment", "add", number, "--soort", "pip", *WHEN)
    assert listed(office, "--nummer", "HS-2") == [f"HS-2;pip;{DAY} 10:00;planned;"]
    began(office)
    assert len(listed(office, "--alles")) == 2
    assert office("appointment", "list", "--nummer", "HS-9").code == 1


def test_another_municipality_sees_nothing(office: Shell) -> None:
    (id,) = office("appointment", "add", "HS-1", "--soort", "pip", *WHEN).lines
    elsewhere = ("--gemeente", "uithoorn")
    assert listed(office, *elsewhere) == []
    refused = office("appointment", "cancel", id, *elsewhere)
    assert refused.code == 1
    assert "is no appointment here" in refused.err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--datum", "2026-12-24", "--tijd", "10:00"), "--datum: '2026-12-24' is not a date"),
        (("--datum", DAY, "--tijd", "laat"), "--tijd: 'laat' is no time"),
        ((*WHEN, "--duur", "0"), "--duur: '0' is not possible"),
        ((*WHEN, "--link", "http://x"), "--link: 'http://x' is no address"),
        ((*WHEN, "--met", "x" * 201), "--met: too long"),
        ((*WHEN, "--onderwerp", "111222333"), "--onderwerp: there may be a BSN"),
    ],
)
def test_wrong_use(shell: Shell, args: tuple[str, ...], said: str) -> None:
    refused = shell("appointment", "add", "HS-1", "--soort", "pip", *args)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err


def test_from_a_place_to_online_and_back(office: Shell) -> None:
    (id,) = office(
        "appointment", "add", "HS-1", "--soort", "pip", *WHEN, "--plaats", "Raadhuis"
    ).lines
    office("appointment", "move", id, "--link", "https://meet.example/1")
    assert listed(office) == [f"HS-1;pip;{DAY} 10:00;moved;"]
    office("appointment", "move", id, "--plaats", "Bieb")
    assert listed(office) == [f"HS-1;pip;{DAY} 10:00;moved;Bieb"]


def test_nothing_in_the_past(office: Shell) -> None:
    refused = office(
        "appointment", "add", "HS-1", "--soort", "pip", "--datum", "01-01-2026", "--tijd", "9:00"
    )
    assert refused.code == 1
    assert "this moment is past" in refused.err


def test_a_known_place_fills_in_the_rest(office: Shell) -> None:
    kept = office(
        "place", "add", "Raadhuis", "--adres", "Plein 1", "--route", "Bus 3",
        "--breedte", "52.35", "--lengte", "4.62",
    )  # fmt: skip
    assert kept.code == 0
    assert office("place", "list").lines[1:] == ["Raadhuis;Plein 1;Bus 3;52.35;4.62"]
    office("appointment", "add", "HS-1", "--soort", "pip", *WHEN, "--plaats", "raadhuis")
    assert listed(office) == [f"HS-1;pip;{DAY} 10:00;planned;Raadhuis"]
    assert office("place", "add", "X", "--adres", "Y", "--breedte", "95", "--lengte", "4").code == 1
    assert office("place", "add", "X", "--adres", "Y", "--breedte", "52").code == 1
    assert office("place", "remove", "Raadhuis").code == 0
    assert office("place", "remove", "Raadhuis").code == 1


def test_a_course_from_begin_to_end(office: Shell) -> None:
    name = "PVT voorjaar"
    added = office("course", "add", name, "--soort", "pvt", "--trainer", "Anna", "--plaats", "Bieb")
    assert added.code == 0
    assert office("course", "list").lines[1:] == ["PVT voorjaar;pvt;Anna;Bieb"]
    assert office("course", "enrol", name, "HS-1", "HS-2").code == 0
    assert office("course", "meet", name, *WHEN, "--keer", "2").lines == ["1", "2"]
    assert len(listed(office)) == 4
    assert office("course", "move", name, "2", "--datum", LATER).code == 0
    assert listed(office)[-1] == f"HS-2;les;{LATER} 10:00;moved;Bieb"
    assert office("course", "cancel", name, "2").code == 0
    assert office("course", "leave", name, "HS-2").code == 0
    shown = office("course", "show", name).lines
    assert shown[1].startswith(f"1;{DAY} 10:00;")
    assert shown[-1] == "HS-1;Amal"
    assert office("course", "attendance", name, "1", "HS-1").code == 1
    assert office("course", "end", name).code == 0
    assert {line.split(";")[3] for line in listed(office)} == {"cancelled"}
    assert office("course", "meet", name, *WHEN).code == 1


def test_a_partner_coaches_a_course_until_it_is_taken_back(office: Shell) -> None:
    office("course", "add", "Geld", "--soort", "geld")
    refused = office("course", "coach", "Geld", "marieke")
    assert (refused.code, "marieke" in refused.err) == (1, True)
    office("staff", "add", "marieke", "--naam", "Marieke", "--rol", "lezer")
    assert "no partner here" in office("course", "coach", "Geld", "marieke").err
    office("staff", "add", "marieke", "--naam", "Marieke", "--rol", "partner")
    assert "coaches the group" in office("course", "coach", "Geld", "marieke").err
    assert office("course", "coach", "Geld", "marieke", "--weg").code == 0
    again = office("course", "coach", "Geld", "marieke", "--weg")
    assert (again.code, "does not coach" in again.err) == (1, True)
    assert office.deeds()[-2:] == ["coach appointed", "coach dismissed"]


def test_a_course_that_is_not_there(shell: Shell) -> None:
    for args in (("show", "X"), ("end", "X"), ("enrol", "X", "HS-1"), ("cancel", "X", "1")):
        refused = shell("course", *args)
        assert refused.code == 1
        assert "'X' is no course here" in refused.err


EVENTS = f"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:een
DTSTART;TZID=W. Europe Standard Time:{SOON:%Y%m%d}T100000
DURATION:PT1H
SUMMARY:[HS-1] Intake
LOCATION:Raadhuis
END:VEVENT
BEGIN:VEVENT
UID:twee
DTSTART:{SOON:%Y%m%d}T110000
SUMMARY:[HS-9] Intake
END:VEVENT
BEGIN:VEVENT
UID:drie
DTSTART:{SOON:%Y%m%d}T120000
SUMMARY:Tandarts
END:VEVENT
END:VCALENDAR
"""


def test_an_ics_file(office: Shell) -> None:
    file = office.write("agenda.ics", EVENTS)
    preview = office("import", file)
    assert (preview.code, preview.out) == (0, "")
    assert "new=1 changed=0 cancelled=0 same=0 unmatched=1" in preview.err
    assert "[HS-9]" not in preview.err
    assert f"{DAY} 11:00 Intake: no [nummer] that is known here" in preview.err
    assert f"{DAY} 12:00 Tandarts: no [nummer]" in preview.err
    assert listed(office) == []
    assert office("import", file, "--yes").code == 0
    assert listed(office) == [f"HS-1;intake;{DAY} 10:00;planned;Raadhuis"]
    assert "same=1" in office("import", file, "--yes").err


def test_an_ics_file_that_is_none(office: Shell) -> None:
    refused = office("import", office.write("agenda.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"))
    assert (refused.code, refused.out) == (1, "")
    assert "this is no calendar that can be read" in refused.err


def test_a_calendar_address_is_kept_and_never_shown(office: Shell) -> None:
    secret = "https://agenda.example/geheim-1234.ics"
    assert office("calendar", "add", "Anna", secret).code == 0
    shown = office("calendar", "list")
    assert shown.lines[1:] == ["Anna;;;0"]
    assert "geheim" not in shown.out + shown.err
    typed = office("calendar", "add", "Bert", "-", typed="webcal://agenda.example/b.ics\n")
    assert typed.code == 0
    assert office("calendar", "add", "Anna", secret).code == 1
    assert office("calendar", "add", "Carl", "http://agenda.example/x").code == 1
    assert office("calendar", "remove", "Anna").code == 0
    assert office("calendar", "remove", "Anna").code == 1
    assert [line.split(";")[0] for line in office("calendar", "list").lines[1:]] == ["Bert"]
    assert "geheim" not in str(office.audit())
