"""`wegwijs person paid`: staff enter what is paid in somebody's name."""

from __future__ import annotations

import json

from tests.cli.conftest import Shell

AMAL = ("--nummer", "HS-1", "--voornaam", "Amal", "--taal", "ar", "--doelgroep", "nareiziger")


def test_it_is_entered_entered_anew_and_audited(each_shell: Shell) -> None:
    each_shell("person", "add", *AMAL)
    rent = ("person", "paid", "HS-1", "--wat", "huur")
    told = each_shell(*rent, "--ja", "--tot", "31-05-2027")
    assert (told.code, told.err.strip()) == (0, "HS-1: the municipality pays huur")
    assert each_shell(*rent, "--nee").err.strip() == "HS-1 pays huur themselves"
    assert each_shell.deeds()[-2:] == ["paid entered"] * 2
    assert [line.detail for line in each_shell.audit()][-1] == {"what": "huur"}


def test_it_is_told_when_somebody_asks_what_is_kept(shell: Shell) -> None:
    shell("person", "add", *AMAL)
    shell("person", "paid", "HS-1", "--wat", "zorg", "--ja", "--tot", "31-05-2027")
    (kept,) = json.loads(shell("person", "export", "HS-1", "-").out)["betaald_door_gemeente"]
    assert (kept["what"], kept["paid"], kept["until"]) == ("zorg", True, "2027-05-31")


def test_what_can_not_be_is_refused(shell: Shell) -> None:
    shell("person", "add", *AMAL)
    assert shell("person", "paid", "HS-1", "--wat", "auto", "--ja").code == 2
    assert shell("person", "paid", "HS-1", "--wat", "huur").code == 2
    refused = shell("person", "paid", "HS-1", "--wat", "huur", "--ja", "--tot", "31-02-2027")
    assert (refused.code, "dd-mm-yyyy" in refused.err) == (1, True)
    assert shell("person", "paid", "HS-9", "--wat", "huur", "--ja").code == 1
