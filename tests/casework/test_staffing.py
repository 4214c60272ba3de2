from __future__ import annotations

from datetime import timedelta

import pytest

from casework.errors import CaseError, Reason
from casework.staffing import LOGIN_LINK_LASTS, add_staff, colleagues, login_link
from storage.audit import read_audit
from storage.database import Database
from storage.staff import Role, use_login_link
from tests.casework.world import clerk
from tests.storage.world import NOW


def test_a_colleague_may_have_roles_in_two_municipalities(database: Database) -> None:
    with database.transaction() as connection:
        here, there = clerk(connection), clerk(connection, "bloemendaal")
        add_staff(connection, here, " Anna ", "Anna", Role.CONSULENT, NOW)
        add_staff(connection, here, "anna", "Anna de Vries", Role.BEHEERDER, NOW)
        add_staff(connection, there, "ANNA", "Anna de Vries", Role.LEZER, NOW)
        add_staff(connection, there, "anna", "Anna de Vries", Role.LEZER, NOW)
        (anna,) = colleagues(connection)
    assert (anna.row.login, anna.row.name) == ("anna", "Anna de Vries")
    assert anna.roles == {
        "heemstede": {Role.CONSULENT, Role.BEHEERDER},
        "bloemendaal": {Role.LEZER},
    }


def test_each_role_names_the_municipality_in_the_audit(database: Database) -> None:
    with database.transaction() as connection:
        there = clerk(connection, "bloemendaal")
        anna = add_staff(connection, there, "anna", "Anna", Role.LEZER, NOW)
        (line,) = read_audit(connection)
    assert (line.actor, line.action, line.subject) == ("cli:tester", "role granted", anna.public_id)
    assert line.municipality_id == there.municipality_id
    assert line.detail == {"role": "lezer"}


@pytest.mark.parametrize("login", ["", "a b", "é", "-a", "x" * 81, "a;b"])
def test_logins_that_can_not_be(sqlite_database: Database, login: str) -> None:
    with sqlite_database.transaction() as connection, pytest.raises(CaseError) as refused:
        add_staff(connection, clerk(connection), login, "Anna", Role.LEZER, NOW)
    assert refused.value.reason is Reason.LOGIN_UNUSABLE


def test_a_link_works_once_and_for_a_quarter(database: Database) -> None:
    with database.transaction() as connection:
        add_staff(connection, clerk(connection), "anna", "Anna", Role.LEZER, NOW)
        first = login_link(connection, "cli:tester", "Anna", NOW)
        late = login_link(connection, "cli:tester", "anna", NOW)
        just_in_time = NOW + LOGIN_LINK_LASTS - timedelta(seconds=1)
        entered = use_login_link(connection, first, just_in_time)
        assert entered is not None
        assert entered.login == "anna"
        assert use_login_link(connection, first, NOW) is None
        assert use_login_link(connection, late, NOW + LOGIN_LINK_LASTS) is None
        assert first not in str(read_audit(connection))


def test_no_link_for_a_stranger(sqlite_database: Database) -> None:
    with sqlite_database.transaction() as connection, pytest.raises(CaseError) as refused:
        login_link(connection, "cli:tester", "bob", NOW)
    assert refused.value.reason is Reason.LOGIN_UNKNOWN
