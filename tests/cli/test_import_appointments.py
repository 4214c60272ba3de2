from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.context import ZONE
from tests.cli.conftest import Shell

HEADER = "nummer;soort;datum;tijd;duur;plaats;adres;meenemen;tolk"
SOON = datetime.now(UTC).astimezone(ZONE) + timedelta(days=20)
DAY, LATER, BEFORE = (f"{SOON + timedelta(days=days):%d-%m-%Y}" for days in (0, 7, -30))


@pytest.fixture
def office(each_shell: Shell) -> Shell:
    """With Amal, HS-1."""
    rows = "nummer;voornaam;taal;doelgroep\nHS-1;Amal;ar;nareiziger\n"
    each_shell("import", each_shell.write("people.csv", rows), "--yes")
    return each_shell


def listed(office: Shell) -> list[str]:
    """Without their numbers: what `appointment list` says."""
    return [line.partition(";")[2] for line in office("appointment", "list").lines[1:]]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_taken_over_and_nothing_changes_a_second_time(office: Shell, encoding: str) -> None:
    text = (
        f"{HEADER};kenmerk\nHS-1;intake;{DAY};9:30;60;Café;Raadhuisplein 1;paspoort, brief;ja;K1\n"
    )
    file = office.write("appointments.csv", text, encoding)
    preview = office("import", file)
    assert (preview.code, preview.out) == (0, "")
    assert "new=1 changed=0 maybe-moved=0 same=0 past=0 errors=0" in preview.err
    assert listed(office) == []
    assert office("import", file, "--yes").code == 0
    assert listed(office) == [f"HS-1;intake;{DAY} 09:30;planned;Café"]
    assert "new=0 changed=0 maybe-moved=0 same=1" in office("import", file, "--yes").err


def test_a_reference_moves_it(office: Shell) -> None:
    for day in (DAY, LATER):
        row = f"HS-1;pip;{day};10:00;;;;;;K1"
        done = office("import", office.write("a.csv", f"{HEADER};kenmerk\n{row}\n"), "--yes")
        assert done.code == 0
    assert "changed=1" in done.err
    assert listed(office) == [f"HS-1;pip;{LATER} 10:00;moved;"]


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ((), [f"HS-1;pip;{DAY} 10:00;planned;Balie", f"HS-1;pip;{LATER} 10:00;planned;"]),
        (("--verplaatst",), [f"HS-1;pip;{LATER} 10:00;moved;Balie"]),
    ],
)
def test_new_or_moved(office: Shell, answer: tuple[str, ...], left: list[str]) -> None:
    first = office.write("a.csv", f"{HEADER}\nHS-1;pip;{DAY};10:00;;Balie\n")
    office("import", first, "--yes")
    again = office.write("a.csv", f"{HEADER}\nHS-1;pip;{LATER};10:00\n")
    asked = office("import", again)
    assert f"line 2, column datum: new or moved? There is one of this kind already, on {DAY}" in (
        asked.err
    )
    assert "--verplaatst" in asked.err
    assert office("import", again, "--yes", *answer).code == 0
    assert listed(office) == left


def test_an_empty_cell_keeps_what_is_there(office: Shell) -> None:
    first = f"{HEADER};kenmerk\nHS-1;pip;{DAY};10:00;45;Balie;;paspoort;ja;K1\n"
    office("import", office.write("a.csv", first), "--yes")
    moved = f"{HEADER};kenmerk\nHS-1;;{LATER};;;;;;;K1\n"
    assert office("import", office.write("a.csv", moved), "--yes").code == 0
    assert listed(office) == [f"HS-1;pip;{LATER} 10:00;moved;Balie"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (f"HS-9;pip;{DAY};10:00", "column nummer: there is nobody with number HS-9"),
        (f"111222333;pip;{DAY};10:00", "column nummer: this may be a BSN"),
        (f"HS-1;feest;{DAY};10:00", "column soort: 'feest'"),
        ("HS-1;pip;2026-12-24;10:00", "column datum: '2026-12-24' is not a date"),
        ("HS-1;pip;24-12-2062;10:00", "column datum: 24-12-2062 is more than five years"),
        (f"HS-1;pip;{DAY};25:00", "column tijd: '25:00' is no time"),
        (f"HS-1;pip;{DAY};", "column tijd: is missing"),
        ("HS-1;pip;28-03-2027;02:30", "column tijd: 02:30 does not exist that night"),
        (f"HS-1;pip;{DAY};10:00;lang", "column duur: 'lang' is not possible"),
        (f"HS-1;pip;{DAY};10:00;;;;;misschien", "column tolk: 'misschien'"),
        (f"HS-1;pip;{DAY};10:00;;111222333", "column plaats: there may be a BSN"),
        (f"HS-1;pip;{DAY};10:00;;;;;;;http://x.nl", "column link: 'http://x.nl' is no address"),
        (f"HS-1;pip;{DAY};10:00;;;;;;;;utrecht", "column gemeente"),
        (f"HS-1;pip;{DAY};10:00;;;;;;;;;te veel", "more cells than columns"),
        (f"HS-1;intake;{DAY};11:00", "this appointment also stands on line 2"),
    ],
)
def test_errors_by_row_and_column(office: Shell, row: str, said: str) -> None:
    good = f"HS-1;intake;{DAY};10:00"
    text = f"{HEADER};kenmerk;link;gemeente\n{good}\n{row}\n"
    refused = office("import", office.write("a.csv", text), "--yes")
    assert (refused.code, refused.out) == (1, "")
    assert f"line 3, {said}" in refused.err or f"line 3: {said}" in refused.err
    assert "errors=1" in refused.err
    assert listed(office) == []


def test_what_is_past_is_left_alone(office: Shell) -> None:
    done = office("import", office.write("a.csv", f"{HEADER}\nHS-1;pip;{BEFORE};10:00\n"), "--yes")
    assert done.code == 0
    assert "new=0 changed=0 maybe-moved=0 same=0 past=1 errors=0" in done.err


def test_the_same_in_dutch(office: Shell) -> None:
    told = office.dutch("import", office.write("a.csv", f"{HEADER}\nHS-1;pip;{DAY};laat\n"))
    assert "regel 2, kolom tijd: 'laat' is geen tijd: schrijf uu:mm, zoals 09:30" in told.err


def test_it_is_audited(office: Shell) -> None:
    office("import", office.write("a.csv", f"{HEADER}\nHS-1;pip;{DAY};10:00\n"), "--yes")
    assert office.deeds()[-3:] == [
        "appointment list compared",
        "appointment planned",
        "appointments imported",
    ]
