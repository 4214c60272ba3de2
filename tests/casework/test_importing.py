from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Connection, event, select

from casework.errors import Reason
from casework.importing import Plan, import_people, plan_people
from casework.staffing import add_staff
from casework.tables import read_people
from storage.announcements import announcement
from storage.chats import NewChat, create_chats, people_of_chats
from storage.database import Database
from storage.invitations import redeem
from storage.people import Doelgroep, Leerroute, find_person, list_people
from storage.staff import Role, find_staff
from tests.casework.world import clerk, deeds
from tests.storage.world import NOW

PEOPLE = """nummer;voornaam;taal;doelgroep;leerroute;koppeling;consulent;gesprekken
HS-1;Amal;ar;nareiziger;b1;01-02-2026;anna;4
HS-2;Tesfay;ti;asielstatushouder;;;;
"""


def plan(connection: Connection, text: str) -> Plan:
    return plan_people(connection, clerk(connection), read_people(text.encode()), NOW)


def take_over(connection: Connection, text: str) -> Plan:
    done, _ = import_people(connection, clerk(connection), read_people(text.encode()), NOW)
    return done


def counts(done: Plan) -> tuple[int, int, int, int]:
    return len(done.new), len(done.changed), len(done.same), len(done.errors)


def faults(done: Plan) -> list[tuple[int, str | None, Reason]]:
    return [(one.line, one.column, one.reason) for one in done.errors]


@pytest.fixture
def office(database: Database) -> Database:
    """With a consulent, Anna, in Heemstede."""
    with database.transaction() as connection:
        add_staff(connection, clerk(connection), "Anna", "Anna", Role.CONSULENT, NOW)
    return database


def test_new_people_get_an_invitation_each(office: Database) -> None:
    with office.transaction() as connection:
        actor = clerk(connection)
        done, invited = import_people(connection, actor, read_people(PEOPLE.encode()), NOW)
        amal = find_person(connection, actor.municipality_id, "HS-1")
        anna = find_staff(connection, "anna")
    assert counts(done) == (2, 0, 0, 0)
    assert [one.number for one in invited] == ["HS-1", "HS-2"]
    assert len({one.token for one in invited}) == 2
    assert amal is not None
    assert anna is not None
    assert (amal.first_name, amal.language, amal.consulent_id) == ("Amal", "ar", anna.id)
    assert (amal.doelgroep, amal.leerroute) == (Doelgroep.NAREIZIGER, Leerroute.B1)
    assert (amal.koppeling, amal.gesprekken) == (date(2026, 2, 1), 4)


def test_a_second_time_nothing_changes(office: Database) -> None:
    with office.transaction() as connection:
        take_over(connection, PEOPLE)
        before = list_people(connection, [clerk(connection).municipality_id])
        assert counts(take_over(connection, PEOPLE)) == (0, 0, 2, 0)
        assert list_people(connection, [clerk(connection).municipality_id]) == before


def test_an_empty_cell_keeps_what_is_there(office: Database) -> None:
    with office.transaction() as connection:
        take_over(connection, PEOPLE)
        done = take_over(connection, "nummer;voornaam;koppeling;pip\nHS-1;;;03-04-2026\n")
        amal = find_person(connection, clerk(connection).municipality_id, "HS-1")
    assert counts(done) == (0, 1, 0, 0)
    assert amal is not None
    assert (amal.first_name, amal.koppeling) == ("Amal", date(2026, 2, 1))
    assert amal.pip == date(2026, 4, 3)


def test_a_preview_writes_nothing_but_that_it_was_made(office: Database) -> None:
    with office.transaction() as connection:
        assert counts(plan(connection, PEOPLE)) == (2, 0, 0, 0)
        assert list_people(connection, [clerk(connection).municipality_id]) == []
        assert deeds(connection) == ["role granted", "people list compared"]


def test_one_error_stops_the_whole_list(office: Database) -> None:
    with office.transaction() as connection:
        done = take_over(connection, f"{PEOPLE}HS-3;Omar;nl;onbekend;;;;\n")
        assert faults(done) == [(4, "doelgroep", Reason.VALUE_UNKNOWN)]
        assert list_people(connection, [clerk(connection).municipality_id]) == []


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("111222333;A;nl;overig", "nummer", Reason.NUMBER_MAY_BE_BSN),
        (";A;nl;overig", "nummer", Reason.NUMBER_LENGTH),
        (f"{'x' * 41};A;nl;overig", "nummer", Reason.NUMBER_LENGTH),
        ("HS-3;;nl;overig", "voornaam", Reason.NEEDED_WHEN_NEW),
        (f"HS-3;{'x' * 61};nl;overig", "voornaam", Reason.NAME_LENGTH),
        ("HS-3;A 111222333;nl;overig", "voornaam", Reason.NAME_HOLDS_BSN),
        ("HS-3;A;fr;overig", "taal", Reason.VALUE_UNKNOWN),
        ("HS-3;A;nl;;;", "doelgroep", Reason.NEEDED_WHEN_NEW),
        ("HS-3;A;nl;overig;havo", "leerroute", Reason.VALUE_UNKNOWN),
        ("HS-3;A;nl;overig;;2026-02-01", "pip", Reason.DATE_UNREADABLE),
        ("HS-3;A;nl;overig;;29-02-2026", "pip", Reason.DATE_UNREADABLE),
        ("HS-3;A;nl;overig;;;01-01-2027", "geboortedatum", Reason.DATE_IN_FUTURE),
        ("HS-3;A;nl;overig;;;;veel", "gesprekken", Reason.COUNT_UNREADABLE),
        ("HS-3;A;nl;overig;;;;;berend", "consulent", Reason.CONSULENT_UNKNOWN),
        ("HS-3;A;nl;overig;;;;;;utrecht", "gemeente", Reason.MUNICIPALITY_UNKNOWN),
        ("HS-3;A;nl;overig;;;;;;;te veel", None, Reason.TABLE_ROW_TOO_LONG),
    ],
)
def test_an_error_names_row_and_column(
    sqlite_database: Database, row: str, column: str | None, reason: Reason
) -> None:
    header = "nummer;voornaam;taal;doelgroep;leerroute;pip;geboortedatum;gesprekken;consulent"
    with sqlite_database.transaction() as connection:
        done = plan(connection, f"{header};gemeente\nHS-0;B;nl;overig\n{row}\n")
    assert faults(done) == [(3, column, reason)]
    assert [one.number for one in done.new] == ["HS-0"]


def test_a_number_stands_there_once(office: Database) -> None:
    with office.transaction() as connection:
        done = plan(connection, f"{PEOPLE}hs-1;Omar;nl;overig;;;;\n HS-1 ;Omar;nl;overig;;;;\n")
    assert faults(done) == [(5, "nummer", Reason.NUMBER_TWICE)]
    assert done.errors[0].args == {"first": 2}


def test_numbers_that_differ_in_capitals_alone_are_warned_of(office: Database) -> None:
    """Among the rows, and beside who is kept; not where the number is just the same."""
    rows = "nummer;voornaam;taal;doelgroep\nHS-7;A;nl;overig\nhs-7;A;nl;overig\n"
    with office.transaction() as connection:
        done = take_over(connection, rows)
        assert (done.errors, counts(done)[0]) == ((), 2)
        (warned,) = done.warnings
        assert (warned.line, warned.column, warned.reason, warned.args) == (
            3,
            "nummer",
            Reason.NUMBER_ALIKE,
            {"other": "HS-7"},
        )
        later = plan(connection, "nummer;voornaam;taal;doelgroep\nHs-7;A;nl;overig\n")
        assert [one.reason for one in later.warnings] == [Reason.NUMBER_ALIKE]


def test_two_municipalities_in_one_list(office: Database) -> None:
    with office.transaction() as connection:
        other = clerk(connection, "bloemendaal")
        text = (
            "nummer;voornaam;taal;doelgroep;gemeente\n1;A;nl;overig;\n1;B;nl;overig;Bloemendaal\n"
        )
        assert counts(take_over(connection, text)) == (2, 0, 0, 0)
        found = find_person(connection, other.municipality_id, "1")
    assert found is not None
    assert found.first_name == "B"


@pytest.mark.parametrize("name", ["????", "A??l", "Am�l"])
def test_lost_letters_are_warned_of(sqlite_database: Database, name: str) -> None:
    with sqlite_database.transaction() as connection:
        done = plan(connection, f"nummer;voornaam;taal;doelgroep\n1;{name};ar;overig\n")
    assert [(one.line, one.reason) for one in done.warnings] == [(2, Reason.NAME_LOST)]
    assert not done.errors


def test_a_consulent_of_elsewhere_is_warned_of(sqlite_database: Database) -> None:
    with sqlite_database.transaction() as connection:
        bloemendaal = clerk(connection, "bloemendaal")
        add_staff(connection, bloemendaal, "bob", "Bob", Role.CONSULENT, NOW)
        done = plan(connection, "nummer;voornaam;taal;doelgroep;consulent\n1;A;ar;overig;bob\n")
    assert [one.reason for one in done.warnings] == [Reason.CONSULENT_WITHOUT_ROLE]
    assert not done.errors


def test_a_long_list_takes_few_statements(office: Database) -> None:
    """Each writes a thousand rows or more: a list of twenty thousand holds up nobody for long."""
    rows = "".join(f"HS-{number};A;ar;overig;{{pip}}\n" for number in range(1_500))
    table = f"nummer;voornaam;taal;doelgroep;pip\n{rows}"
    counted: list[str] = []
    with office.transaction() as connection:
        event.listen(connection, "before_cursor_execute", lambda *call: counted.append(call[2]))
        assert counts(take_over(connection, table.format(pip=""))) == (1_500, 0, 0, 0)
        assert counts(take_over(connection, table.format(pip="01-02-2026"))) == (0, 1_500, 0, 0)
        amal = find_person(connection, clerk(connection).municipality_id, "HS-1499")
    assert len(counted) < 40
    assert amal is not None
    assert amal.pip == date(2026, 2, 1)


def test_each_row_changes_what_it_says(office: Database) -> None:
    with office.transaction() as connection:
        take_over(connection, PEOPLE)
        header = "nummer;voornaam;taal;pip\n"
        take_over(connection, f"{header}HS-1;;en;\nHS-2;Tesfaye;;03-04-2026\n")
        home = clerk(connection).municipality_id
        amal, tesfaye = list_people(connection, [home])
    assert (amal.first_name, amal.language, amal.pip) == ("Amal", "en", None)
    assert (tesfaye.first_name, tesfaye.language) == ("Tesfaye", "ti")
    assert tesfaye.pip == date(2026, 4, 3)
    assert tesfaye.doelgroep is Doelgroep.ASIELSTATUSHOUDER


def test_each_token_opens_its_own_case(office: Database) -> None:
    with office.transaction() as connection:
        actor = clerk(connection)
        _, invited = import_people(connection, actor, read_people(PEOPLE.encode()), NOW)
        phones = [NewChat(actor.municipality_id, number) for number in (1, 2)]
        made = create_chats(connection, "bot", phones, NOW)
        for chat, one in zip(made.values(), invited, strict=True):
            redeem(connection, one.token, chat.id, NOW)
            ((speaking,),) = people_of_chats(connection, [chat.id]).values()
            assert speaking.person.number == one.number


def test_who_has_a_chat_is_to_hear_what_changed(office: Database) -> None:
    """Tesfay has none yet: his first screen says how things are."""
    with office.transaction() as connection:
        actor = clerk(connection)
        _, (amals, _) = import_people(connection, actor, read_people(PEOPLE.encode()), NOW)
        chat = create_chats(connection, "bot", [NewChat(actor.municipality_id, 1)], NOW)[1]
        redeem(connection, amals.token, chat.id, NOW)
        take_over(connection, "nummer;voornaam;pip\nHS-1;Amel;03-04-2026\nHS-2;;03-04-2026\n")
        noted = connection.execute(select(announcement.c.person_id, announcement.c.args)).all()
        amal = find_person(connection, actor.municipality_id, "HS-1")
    assert amal is not None
    assert noted == [(amal.id, {"column": "pip", "old": None, "new": "2026-04-03"})]


def test_each_person_has_an_audit_line(office: Database) -> None:
    with office.transaction() as connection:
        take_over(connection, PEOPLE)
        take_over(connection, "nummer;pip\nHS-1;03-04-2026\n")
        done = deeds(connection)
    assert done == [
        "role granted",
        *["person added", "person invited"] * 2,
        "people imported",
        "person changed",
        "people imported",
    ]
