"""`wegwijs tasks`, `wegwijs figures`, and where the digest goes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from casework.cases import Actor, save_person
from storage.database import Database
from storage.municipalities import ensure_municipality
from storage.people import Doelgroep, PersonValue
from storage.questions import NewTask, add_task
from storage.staff import find_staff
from tests.cli.conftest import Shell
from tests.storage.world import NOW


def with_people(shell: Shell, count: int, pip: date) -> None:
    """People whose plan was made on this day, a week after DUO's notice."""
    database = Database.open(shell.database)
    with database.transaction() as connection:
        actor = Actor("test", ensure_municipality(connection, "heemstede", NOW).id)
        notice = pip - timedelta(days=7)
        for number in range(count):
            values: dict[str, PersonValue] = {
                "first_name": "Amal",
                "language": "ar",
                "doelgroep": Doelgroep.NAREIZIGER,
                "brp": notice,
                "kennisgeving": notice,
                "pip": pip,
            }
            save_person(connection, actor, f"HS-{number}", values, NOW)
    database.dispose()


def test_figures_in_words_and_as_a_list(each_shell: Shell) -> None:
    with_people(each_shell, 6, date(2025, 6, 2))
    told = each_shell.dutch("figures", "--jaar", "2025")
    assert told.lines[:4] == [
        "Heemstede, 2025 (minder dan 5 mensen: -)",
        "Instroom: 6",
        "  Doelgroep: Asielstatushouder 0, Nareiziger 6, Gezinsmigrant 0, Overig 0",
        "PIP op tijd: 6",
    ]
    assert told.lines[4] == "  Op tijd of niet: Op tijd 6, Te laat 0, Niet bekend 0 (100% op tijd)"
    listed = each_shell("figures", "--jaar", "2025", "--csv").lines
    assert listed[0] == (
        "municipality;part;of which;from;up to and including;split;kind;number;average months"
    )
    assert "Heemstede;PIP in time;;05-2025;06-2025;In time or not;In time;6;" in listed


def test_figures_hide_the_few(shell: Shell) -> None:
    with_people(shell, 4, date(2025, 6, 2))
    told = shell("figures", "--jaar", "2025").out
    assert "PIP in time: -" in told
    assert "In time -, Too late -, Not known -" in told
    assert shell("figures", "--jaar", "1999").code == 2


def test_tasks_in_two_languages(each_shell: Shell) -> None:
    with_people(each_shell, 1, date(2025, 6, 2))
    database = Database.open(each_shell.database)
    with database.transaction() as connection:
        home = ensure_municipality(connection, "heemstede", NOW).id
        at = datetime(2026, 12, 28, 16, tzinfo=UTC)
        add_task(connection, NewTask(home, 1, "talk-due", {"day": "2026-12-28"}, NOW, at))
    database.dispose()
    dutch = each_shell.dutch("tasks").lines
    assert dutch[0].startswith("voor;taak;nummer")
    assert dutch[1].startswith(
        "28-12-2026 17:00;Geen voortgangsgesprek gepland;HS-0;Amal;Voorstel: 28-12-2026;Plan een"
    )
    english = each_shell("tasks").lines[1]
    assert "No voortgangsgesprek planned;HS-0;Amal;Proposal: 28-12-2026;Plan a" in english
    assert each_shell.deeds()[-2:] == ["work read", "work read"]


def test_a_colleague_has_an_address_until_it_is_taken_away(each_shell: Shell) -> None:
    add = ("staff", "add", "anna", "--naam", "Anna", "--rol", "lezer")
    assert each_shell(*add, "--email", "anna@heemstede.example").code == 0
    assert _email(each_shell) == "anna@heemstede.example"
    assert each_shell(*add).code == 0
    assert _email(each_shell) == "anna@heemstede.example", "not named, not changed"
    wrong = each_shell.dutch(*add, "--email", "anna@")
    assert (wrong.code, "anna@ is geen e-mailadres" in wrong.err) == (1, True)
    assert each_shell(*add, "--email", "").code == 0
    assert _email(each_shell) is None
    assert each_shell.deeds().count("e-mail set") == 2


def _email(shell: Shell) -> str | None:
    database = Database.open(shell.database)
    with database.transaction() as connection:
        found = find_staff(connection, "anna")
    database.dispose()
    assert found is not None
    return found.email


def test_a_wrong_mail_server_stops_the_start_with_a_line(shell: Shell) -> None:
    for wrong in (
        "smtp://",
        "https://a@b",
        "smtps://host",
        "smtp://host?from=x",
        "smtp://h:no?from=a@b",
    ):
        told = shell("staff", "list", smtp_url=wrong)
        assert told.code == 2, wrong
        assert "WEGWIJS_SMTP_URL" in told.err
        assert "smtps://name:password@host" in told.err
