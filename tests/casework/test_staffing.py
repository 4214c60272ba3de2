from __future__ import annotations

from datetime import timedelta

import pytest

from casework.access import log_in
from casework.errors import CaseError, Reason
from casework.staffing import LOGIN_LINK_LASTS, add_staff, colleagues, login_link, remove_staff
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


def test_no_link_once_the_last_role_is_gone(database: Database) -> None:
    with database.transaction() as connection:
        here, there = clerk(connection), clerk(connection, "bloemendaal")
        for actor in (here, there):
            add_staff(connection, actor, "anna", "Anna", Role.LEZER, NOW)
        remove_staff(connection, here, "anna", None, NOW)
        kept = login_link(connection, "cli:tester", "anna", NOW)
        remove_staff(connection, there, "anna", None, NOW)
        with pytest.raises(CaseError) as refused:
            login_link(connection, "cli:tester", "anna", NOW)
        assert refused.value.reason is Reason.LOGIN_WITHOUT_ROLE
        assert log_in(connection, kept, NOW) is None
        add_staff(connection, here, "anna", "Anna", Role.LEZER, NOW)
        assert log_in(connection, kept, NOW) is None  # it was used
        assert log_in(connection, login_link(connection, "x", "anna", NOW), NOW)


def test_a_role_is_taken_away_where_it_was_given(database: Database) -> None:
    with database.transaction() as connection:
        here, there = clerk(connection), clerk(connection, "bloemendaal")
        for actor in (here, there):
            for role in (Role.CONSULENT, Role.LEZER):
                anna = add_staff(connection, actor, "anna", "Anna", role, NOW)
        assert remove_staff(connection, there, " Anna", Role.LEZER, NOW) == [Role.LEZER]
        assert remove_staff(connection, here, "anna", None, NOW) == [Role.CONSULENT, Role.LEZER]
        (left,) = colleagues(connection)
        lines = [line for line in read_audit(connection) if line.action == "role revoked"]
    assert left.roles == {"bloemendaal": {Role.CONSULENT}}
    assert {line.subject for line in lines} == {anna.public_id}
    assert sorted((line.municipality_id, str(line.detail["role"])) for line in lines) == sorted(
        [
            (there.municipality_id, "lezer"),
            (here.municipality_id, "consulent"),
            (here.municipality_id, "lezer"),
        ]
    )


def test_a_role_that_is_not_held_can_not_be_taken_away(sqlite_database: Database) -> None:
    with sqlite_database.transaction() as connection:
        here = clerk(connection)
        add_staff(connection, here, "anna", "Anna", Role.LEZER, NOW)
        for login, role, reason in (
            ("anna", Role.CONSULENT, Reason.ROLE_NOT_HELD),
            ("bob", None, Reason.LOGIN_UNKNOWN),
        ):
            with pytest.raises(CaseError) as refused:
                remove_staff(connection, here, login, role, NOW)
            assert refused.value.reason is reason
        remove_staff(connection, here, "anna", None, NOW)
        with pytest.raises(CaseError):
            remove_staff(connection, here, "anna", None, NOW)
