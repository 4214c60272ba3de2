from __future__ import annotations

import re

import pytest

from tests.cli.conftest import LINK, Shell

PEOPLE = """nummer;voornaam;taal;doelgroep;pip
HS-1;Amal;ar;nareiziger;01-02-2026
HS-2;Zoë;nl;gezinsmigrant;
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_links_alone_on_standard_output(each_shell: Shell, encoding: str) -> None:
    done = each_shell("import", each_shell.write("people.csv", PEOPLE, encoding), "--yes")
    assert done.code == 0
    assert [line.split(";")[0] for line in done.lines] == ["HS-1", "HS-2"]
    assert all(
        re.fullmatch(r"HS-\d;" + re.escape(LINK) + r"[\w-]{32}", line) for line in done.lines
    )
    assert "new=2 changed=0 same=0 errors=0" in done.err
    assert "HS-2;Zoë;nl;gezinsmigrant;;" in each_shell("person", "list").lines


def test_a_preview_changes_nothing(shell: Shell) -> None:
    preview = shell("import", shell.write("people.csv", PEOPLE))
    assert (preview.code, preview.out) == (0, "")
    assert "new=2 changed=0 same=0 errors=0" in preview.err
    assert "--yes" in preview.err
    assert len(shell("person", "list").lines) == 1


def test_only_who_is_new_gets_a_link(shell: Shell) -> None:
    shell("import", shell.write("people.csv", PEOPLE), "--yes")
    more = PEOPLE.replace("01-02-2026", "03-04-2026") + "HS-3;Omar;ar;overig;\n"
    done = shell("import", shell.write("people.csv", more), "--yes")
    assert [line.split(";")[0] for line in done.lines] == ["HS-3"]
    assert "new=1 changed=1 same=1 errors=0" in done.err


@pytest.mark.parametrize("yes", [(), ("--yes",)])
def test_errors_by_row_and_column(each_shell: Shell, yes: tuple[str, ...]) -> None:
    wrong = f"{PEOPLE}111222333;Omar;ar;overig;\nHS-1;Amal;fr;nareiziger;2026-01-01\n"
    refused = each_shell("import", each_shell.write("people.csv", wrong), *yes)
    assert (refused.code, refused.out) == (1, "")
    assert "line 4, column nummer: this may be a BSN" in refused.err
    assert "line 5, column taal: 'fr'" in refused.err
    assert "line 5, column pip: '2026-01-01' is not a date" in refused.err
    assert "line 5, column nummer: this number stands on line 2 as well" in refused.err
    assert "errors=4" in refused.err
    assert len(each_shell("person", "list").lines) == 1


def test_the_same_in_dutch(shell: Shell) -> None:
    wrong = shell.write("people.csv", "nummer;voornaam;taal;doelgroep\nHS-1;Amal;fr;overig\n")
    refused = shell.dutch("import", wrong)
    assert "regel 2, kolom taal: 'fr' kan niet: kies uit nl, ar, ti, en" in refused.err
    assert "nieuw=0 gewijzigd=0 gelijk=0 fouten=1" in refused.err


def test_lost_letters_are_warned_of(shell: Shell) -> None:
    lost = shell.write("people.csv", "nummer;voornaam;taal;doelgroep\nHS-1;????;ar;overig\n")
    warned = shell("import", lost)
    assert warned.code == 0
    assert "warning: line 2, column voornaam" in warned.err


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("nummer;soort;datum\n", 1, "the column tijd is missing"),
        ("nummer;haarkleur\n", 1, "unknown column 'haarkleur'"),
        ("nummer,voornaam\n", 1, "semicolons"),
        ("", 1, "empty"),
    ],
)
def test_files_that_are_something_else(shell: Shell, text: str, code: int, hint: str) -> None:
    refused = shell("import", shell.write("file.csv", text), "--yes")
    assert (refused.code, refused.out) == (code, "")
    assert hint in refused.err


def test_no_such_file(shell: Shell) -> None:
    refused = shell("import", "nowhere.csv")
    assert (refused.code, refused.out) == (1, "")
    assert "nowhere.csv: there is no such file" in refused.err


def test_without_a_bot_nobody_is_added(bare: Shell) -> None:
    bare.environment["WEGWIJS_MUNICIPALITY"] = "heemstede"
    refused = bare("import", bare.write("people.csv", PEOPLE), "--yes")
    assert (refused.code, refused.out) == (1, "")
    assert "WEGWIJS_TELEGRAM_TOKEN" in refused.err
    assert len(bare("person", "list").lines) == 1
