"""Staff, their roles, login links; and the small tables: secrets, file ids, audit."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

from storage import audit, file_ids, staff
from storage.audit import AuditLine
from storage.database import Database
from storage.municipalities import ensure_municipality, find_municipality, keep_bot_username
from storage.secrets import ensure_secret
from storage.staff import Role, StaffRow
from tests.storage.world import BOT, NOW, make_world, seconds


def test_a_colleague_is_added_once_and_may_change_name(database: Database) -> None:
    with database.transaction() as connection:
        first = staff.save_staff(connection, "j.jansen", "J. Jansen", NOW)
        again = staff.save_staff(connection, "j.jansen", "Jo Jansen", NOW + seconds(9))
        assert again == replace(first, name="Jo Jansen")
        assert staff.list_staff(connection) == [again]
        assert staff.staff_by_ids(connection, [first.id, 99]) == {first.id: again}
        assert staff.find_staff(connection, "nobody") is None


def test_roles_are_granted_a_municipality(database: Database) -> None:
    with database.transaction() as connection:
        here = make_world(connection, 0).municipality_id
        there = make_world(connection, 0, "bloemendaal").municipality_id
        jo = staff.save_staff(connection, "jo", "Jo", NOW)
        for _ in range(2):
            staff.grant(connection, jo.id, here, Role.CONSULENT)
        staff.grant(connection, jo.id, here, Role.VERTALER)
        staff.grant(connection, jo.id, there, Role.LEZER)
        staff.revoke(connection, jo.id, here, Role.VERTALER)
        assert staff.roles_of(connection, jo.id) == {here: {Role.CONSULENT}, there: {Role.LEZER}}


def test_a_login_link_works_once_and_expires(database: Database) -> None:
    with database.transaction() as connection:
        jo = staff.save_staff(connection, "jo", "Jo", NOW)
        until = NOW + timedelta(minutes=15)
        one, two = (staff.new_login_link(connection, jo.id, until) for _ in range(2))
        assert staff.use_login_link(connection, one, NOW) == jo
        assert staff.use_login_link(connection, one, NOW) is None
        assert staff.use_login_link(connection, two, until) is None
        assert staff.use_login_link(connection, "made up", NOW) is None


def test_of_two_who_use_a_link_at_once_one_gets_in(database: Database) -> None:
    with database.transaction() as connection:
        jo = staff.save_staff(connection, "jo", "Jo", NOW)
        token = staff.new_login_link(connection, jo.id, NOW + seconds(60))
    together = Barrier(3)

    def log_in(_: int) -> StaffRow | None:
        together.wait()
        with database.transaction() as connection:
            return staff.use_login_link(connection, token, NOW)

    with ThreadPoolExecutor(3) as threads:
        assert sorted(threads.map(log_in, range(3)), key=bool) == [None, None, jo]


def test_a_secret_is_made_once(database: Database) -> None:
    with database.transaction() as connection:
        first = ensure_secret(connection, "webhook")
        assert ensure_secret(connection, "webhook") == first
        assert ensure_secret(connection, "signing") != first
        assert len(first) >= 43


def test_file_ids_are_kept_a_bot(database: Database) -> None:
    with database.transaction() as connection:
        file_ids.keep_file_ids(connection, BOT, {"aa": "one", "bb": "two"})
        file_ids.keep_file_ids(connection, BOT, {"bb": "newer"})
        assert file_ids.find_file_ids(connection, BOT, ["aa", "bb", "cc"]) == {
            "aa": "one",
            "bb": "newer",
        }
        assert file_ids.find_file_ids(connection, "another_bot", ["aa"]) == {}
        file_ids.forget_file_id(connection, BOT, "aa")
        assert file_ids.find_file_ids(connection, BOT, ["aa"]) == {}


def test_a_municipality_keeps_the_name_of_its_bot(database: Database) -> None:
    with database.transaction() as connection:
        made = ensure_municipality(connection, "heemstede", NOW)
        keep_bot_username(connection, made.id, BOT)
        found = ensure_municipality(connection, "heemstede", NOW + seconds(5))
        assert found == replace(made, bot_username=BOT)
        assert find_municipality(connection, "atlantis") is None


def test_the_audit_log_is_read_newest_first(database: Database) -> None:
    with database.transaction() as connection:
        home = make_world(connection, 0).municipality_id
        added = AuditLine(NOW, home, None, "cli", "person added", "public-1", {"columns": ["pip"]})
        read = replace(added, at=NOW + seconds(1), action="person read", detail={})
        started = AuditLine(NOW, None, None, "cli", "started", None, {})
        audit.write_audit(connection, [added, started, read])
        assert audit.read_audit(connection, subject="public-1") == [read, added]
        assert audit.read_audit(connection, municipality_id=home, limit=1) == [read]
        assert len(audit.read_audit(connection)) == 3
