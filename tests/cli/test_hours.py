"""`wegwijs person hours`: what staff know somebody did, and what can not be."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from flows.context import ZONE
from tests.cli.conftest import Shell

AMAL = ("--nummer", "HS-1", "--voornaam", "Amal", "--taal", "ar", "--doelgroep", "nareiziger")
TODAY = datetime.now(UTC).astimezone(ZONE).date()
PIP = f"{TODAY - timedelta(days=30):%d-%m-%Y}"
Z_ROUTE = ("--leerroute", "z", "--pip", PIP)


def test_hours_add_up_and_are_audited(each_shell: Shell) -> None:
    each_shell("person", "add", *AMAL, *Z_ROUTE)
    hours = ("person", "hours", "HS-1", "--soort")
    assert each_shell(*hours, "lessen", "--uren", "2,5").code == 0
    told = each_shell(*hours, "lessen", "--uren", "3", "--datum", PIP)
    assert (told.code, told.err.strip()) == (0, "HS-1: now 5,5 of 800 hours of lessen")
    mapped = each_shell(*hours, "map", "--uren", "4")
    assert "4 of 40 hours" in mapped.err
    assert "7 of 800 hours" in each_shell(*hours, "participatie", "--uren", "3").err
    assert each_shell.deeds()[-4:] == ["hours added"] * 4
    assert [line.detail for line in each_shell.audit()][-1] == {"kind": "participation"}


def test_hours_are_told_when_somebody_asks_what_is_kept(shell: Shell) -> None:
    shell("person", "add", *AMAL, *Z_ROUTE)
    shell("person", "hours", "HS-1", "--soort", "map", "--uren", "1:30")
    (kept,) = json.loads(shell("person", "export", "HS-1", "-").out)["uren"]
    assert (kept["kind"], kept["minutes"], kept["told_by"]) == ("map", 90, "staff")
    midnight_passed = TODAY + timedelta(days=1)
    assert kept["day"] in (TODAY.isoformat(), midnight_passed.isoformat())


def test_what_was_entered_wrongly_is_taken_back(each_shell: Shell) -> None:
    each_shell("person", "add", *AMAL, *Z_ROUTE)
    command = ("person", "hours", "HS-1", "--soort", "map", "--uren", "3")
    each_shell(*command)
    back = each_shell(*command, "--terug")
    assert (back.code, back.err.strip()) == (0, "HS-1: now 0 of 40 hours of map")
    again = each_shell(*command, "--terug")
    assert again.code == 1
    assert "these hours are not there" in again.err
    assert each_shell.deeds()[-2:] == ["hours added", "hours taken back"]


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        (("--uren", "13"), "at most 12"),
        (("--uren", "drie"), "at most 12"),
        (("--uren", "3", "--datum", "31-02-2026"), "dd-mm-yyyy"),
        (("--uren", "3", "--datum", "01-01-2023"), "from the PIP until today"),
        (("--uren", "3", "--datum", f"{TODAY + timedelta(days=2):%d-%m-%Y}"), "until today"),
    ],
)
def test_what_can_not_be_is_refused(shell: Shell, options: tuple[str, ...], hint: str) -> None:
    shell("person", "add", *AMAL, *Z_ROUTE)
    refused = shell("person", "hours", "HS-1", "--soort", "map", *options)
    assert refused.code == 1
    assert hint in refused.err
    assert len(refused.err.splitlines()) == 1
    assert shell.deeds()[-1] == "person invited"


@pytest.mark.parametrize(
    "values", [("--leerroute", "z"), ("--leerroute", "onderwijs", "--pip", PIP), ("--pip", PIP)]
)
def test_hours_that_do_not_count_are_refused(shell: Shell, values: tuple[str, ...]) -> None:
    shell("person", "add", *AMAL, *values)
    refused = shell("person", "hours", "HS-1", "--soort", "map", "--uren", "3")
    assert refused.code == 1
    assert "do not count for HS-1" in refused.err


def test_a_gezinsmigrant_has_no_participation_to_count(shell: Shell) -> None:
    shell("person", "add", *AMAL[:-1], "gezinsmigrant", *Z_ROUTE)
    assert shell("person", "hours", "HS-1", "--soort", "lessen", "--uren", "3").code == 0
    refused = shell("person", "hours", "HS-1", "--soort", "participatie", "--uren", "3")
    assert refused.code == 1


def test_wrong_use_is_told_in_dutch_too(shell: Shell) -> None:
    assert shell("person", "hours", "HS-9", "--soort", "map", "--uren", "3").code == 1
    wrong = shell.dutch("person", "hours", "HS-1", "--soort", "slapen", "--uren", "3")
    assert (wrong.code, "lessen, participatie of map" in wrong.err) == (2, True)
    assert "Tel gemaakte uren" in shell.dutch("person", "hours", "--help").out
