from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from storage.database import Database
from storage.staff import use_login_link
from tests.cli.conftest import Shell


def test_roles_and_the_list(each_shell: Shell) -> None:
    add = ("staff", "add", "Anna", "--naam", "Anna de Vries", "--rol")
    assert each_shell(*add, "consulent").code == 0
    assert each_shell(*add, "beheerder").code == 0
    listed = each_shell("staff", "list")
    assert listed.lines == ["login;name;roles", "anna;Anna de Vries;heemstede:beheerder+consulent"]
    assert each_shell.deeds() == ["role granted", "role granted", "staff listed"]


def test_roles_are_taken_away(each_shell: Shell) -> None:
    for role in ("consulent", "beheerder", "lezer"):
        each_shell("staff", "add", "anna", "--naam", "Anna", "--rol", role)
    assert each_shell("staff", "remove", "anna", "--rol", "lezer").code == 0
    assert each_shell("staff", "list").lines[1] == "anna;Anna;heemstede:beheerder+consulent"
    removed = each_shell("staff", "remove", "Anna")
    assert (removed.code, removed.out) == (0, "")
    assert "heemstede: beheerder, consulent" in removed.err
    assert each_shell("staff", "list").lines[1] == "anna;Anna;"
    assert each_shell.deeds().count("role revoked") == 3
    again = each_shell("staff", "remove", "anna")
    assert (again.code, "wegwijs staff list" in again.err) == (1, True)


def test_a_login_link_works_once(each_shell: Shell) -> None:
    each_shell("staff", "add", "anna", "--naam", "Anna", "--rol", "lezer")
    made = each_shell("staff", "login-link", "anna")
    found = re.fullmatch(r"http://127\.0\.0\.1:8081/login/([A-Za-z0-9_-]{32})", made.out.strip())
    assert found
    assert found[1] not in made.err
    database = Database.open(each_shell.database)
    with database.transaction() as connection:
        entered = use_login_link(connection, found[1], datetime.now(UTC))
        assert use_login_link(connection, found[1], datetime.now(UTC)) is None
    database.dispose()
    assert entered is not None
    assert entered.login == "anna"


def test_the_link_is_where_the_console_listens(shell: Shell) -> None:
    shell("staff", "add", "anna", "--naam", "Anna", "--rol", "lezer")
    there = shell("staff", "login-link", "anna", console_listen="[::1]:9999")
    assert there.out.startswith("http://[::1]:9999/login/")


ACCOUNTS = {
    "oidc_issuer": "https://login.example/tenant",
    "oidc_client_id": "wegwijs",
    "oidc_client_secret": "secret",
    "console_url": "https://wegwijs.example",
}


def test_with_accounts_a_link_binds_one_and_lasts_a_week(shell: Shell) -> None:
    shell("staff", "add", "anna", "--naam", "Anna", "--rol", "lezer")
    made = shell("staff", "login-link", "anna", console_listen="0.0.0.0:8081", **ACCOUNTS)
    assert re.fullmatch(r"https://wegwijs\.example/login/[A-Za-z0-9_-]{32}", made.out.strip())
    assert "binds the work account of anna" in made.err


@pytest.mark.parametrize(
    ("change", "named", "hint"),
    [
        ({"oidc_client_secret": ""}, "OIDC_CLIENT_SECRET", "WEGWIJS_CONSOLE_URL"),
        ({"oidc_issuer": ""}, "OIDC_ISSUER", "WEGWIJS_OIDC_CLIENT_ID"),
        ({"console_url": ""}, "CONSOLE_URL", "WEGWIJS_OIDC_ISSUER"),
        ({"console_url": "http://wegwijs.example"}, "CONSOLE_URL", "https://"),
        ({"console_url": "https://wegwijs.example/console"}, "CONSOLE_URL", "path"),
        ({"oidc_issuer": "http://login.example"}, "OIDC_ISSUER", "https://"),
        ({"oidc_trust_email": "perhaps"}, "OIDC_TRUST_EMAIL", "true or false"),
        ({"console_proxies": "10.0.0.5,nginx"}, "CONSOLE_PROXIES", "10.0.0.5"),
    ],
)
def test_a_setting_of_accounts_that_is_wrong_is_named(
    shell: Shell, change: dict[str, str], named: str, hint: str
) -> None:
    shell("staff", "add", "anna", "--naam", "Anna", "--rol", "lezer")
    refused = shell("staff", "login-link", "anna", **{**ACCOUNTS, **change})
    assert (refused.code, refused.out) == (2, "")
    assert f"WEGWIJS_{named}" in refused.err
    assert hint in refused.err


def test_no_link_over_the_network(shell: Shell) -> None:
    shell("staff", "add", "anna", "--naam", "Anna", "--rol", "lezer")
    refused = shell("staff", "login-link", "anna", console_listen="0.0.0.0:8081")
    assert (refused.code, refused.out) == (2, "")
    assert "WEGWIJS_CONSOLE_LISTEN" in refused.err
    assert "OIDC" in refused.err


@pytest.mark.parametrize(
    ("args", "code", "hint"),
    [
        (("add", "anna", "--naam", "Anna", "--rol", "koning"), 2, "beheerder, consulent"),
        (("add", "anna", "--rol", "lezer"), 2, "--naam is missing"),
        (("add", "anna", "--naam", "A", "--rol", "lezer", "--gemeente", "x"), 2, "heemstede"),
        (("add", "an na", "--naam", "A", "--rol", "lezer"), 1, "small letters"),
        (("remove", "nobody"), 1, "wegwijs staff list"),
        (("remove", "anna", "--rol", "koning"), 2, "beheerder, consulent"),
        (("login-link", "nobody"), 1, "wegwijs staff list"),
    ],
)
def test_wrong_use(shell: Shell, args: tuple[str, ...], code: int, hint: str) -> None:
    refused = shell("staff", *args)
    assert (refused.code, refused.out) == (code, "")
    assert hint in refused.err
    assert len(refused.err.splitlines()) == 1
