from __future__ import annotations

import getpass
import json
import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.model import Text
from locales.catalog import Catalog
from storage.chats import NewChat, chats_by_ids, create_chats
from storage.database import Database
from storage.invitations import Redeemed, redeem
from storage.municipalities import ensure_municipality
from storage.outbox import put
from tests.cli.conftest import LINK, Shell
from tests.storage.world import BOT, FIRST_TELEGRAM_ID, message

AMAL = ("--nummer", "HS-1", "--voornaam", "Amal", "--taal", "ar", "--doelgroep", "nareiziger")


def join(shell: Shell, link: str) -> int:
    """Somebody opens the link on a phone; returns the chat's number."""
    now = datetime.now(UTC)
    database = Database.open(shell.database)
    with database.transaction() as connection:
        home = ensure_municipality(connection, "heemstede", now)
        phone = [NewChat(home.id, FIRST_TELEGRAM_ID)]
        chat = create_chats(connection, BOT, phone, now)[FIRST_TELEGRAM_ID]
        assert isinstance(redeem(connection, link.removeprefix(LINK), chat.id, now), Redeemed)
    database.dispose()
    return chat.id


def test_adding_prints_a_link_alone_that_works(each_shell: Shell) -> None:
    added = each_shell("person", "add", *AMAL)
    assert (added.code, len(added.lines)) == (0, 1)
    assert re.fullmatch(re.escape(LINK) + r"[A-Za-z0-9_-]{32}", added.lines[0])
    assert "HS-1 was added" in added.err
    join(each_shell, added.lines[0])


def test_all_that_can_be_said_of_somebody(shell: Shell) -> None:
    shell("staff", "add", "anna", "--naam", "Anna", "--rol", "consulent")
    rest = [
        *("--leerroute", "b1", "--koppeling", "01-02-2026", "--huisvesting", "2-3-2026"),
        *("--brp", "03-03-2026", "--kennisgeving", "04-04-2026", "--pip", "05-05-2026"),
        *("--bijstand", "06-06-2026", "--geboortedatum", "07-07-1990", "--gesprekken", "4"),
        *("--consulent", "anna", "--gemeente", "heemstede"),
    ]
    assert shell("person", "add", *AMAL, *rest).code == 0
    told = json.loads(shell("person", "export", "HS-1", "-").out)
    (kept,) = told["persoon"]
    assert (kept["leerroute"], kept["huisvesting"], kept["gesprekken"]) == ("b1", "2026-03-02", 4)
    assert (kept["geboortedatum"], told["consulent"]) == ("1990-07-07", "Anna")


def test_a_known_number_is_never_given_to_somebody_else(shell: Shell) -> None:
    shell("person", "add", *AMAL)
    again = shell("person", "add", *AMAL)
    assert (again.code, again.out) == (1, "")
    assert "`wegwijs person invite HS-1`" in again.err


def test_a_new_invitation(each_shell: Shell) -> None:
    first = each_shell("person", "add", *AMAL)
    second = each_shell("person", "invite", "HS-1")
    assert (second.code, len(second.lines)) == (0, 1)
    assert second.lines[0].startswith(LINK)
    assert second.lines != first.lines
    assert each_shell.deeds() == ["person added", "person invited", "person invited"]


def test_nobody_has_that_number(shell: Shell) -> None:
    for command in (("invite",), ("erase", "--yes"), ("chats",)):
        outcome = shell("person", *command, "HS-9")
        assert (outcome.code, outcome.out) == (1, "")
        assert "wegwijs person list" in outcome.err


@pytest.mark.parametrize("number", ["111222333", "111 222 333", "111.222.333", "12345672"])
def test_a_bsn_is_refused(shell: Shell, number: str) -> None:
    refused = shell("person", "add", "--nummer", number, *AMAL[2:])
    assert (refused.code, refused.out) == (1, "")
    assert "HV-123456782" in refused.err
    assert "never prefix a BSN" in refused.err
    assert number not in refused.err
    assert shell("person", "add", "--nummer", f"HV-{number}", *AMAL[2:]).code == 0


@pytest.mark.parametrize(
    ("option", "value", "hint"),
    [
        ("--pip", "2026-05-05", "dd-mm-yyyy"),
        ("--brp", "31-02-2026", "dd-mm-yyyy"),
        ("--taal", "fr", "nl, ar, ti or en"),
        ("--doelgroep", "iedereen", "gezinsmigrant"),
        ("--leerroute", "havo", "onderwijs"),
        ("--gesprekken", "vier", "0 to 99"),
        ("--gesprekken", "100", "0 to 99"),
        pytest.param("--gesprekken", "9" * 5000, "0 to 99", id="more digits than int() takes"),
        ("--consulent", "bob", "wegwijs staff add bob"),
        ("--gemeente", "utrecht", "heemstede"),
    ],
)
def test_a_value_that_can_not_be(shell: Shell, option: str, value: str, hint: str) -> None:
    refused = shell("person", "add", *AMAL, option, value)
    assert (refused.code, refused.out) == (2, "")
    assert hint in refused.err
    assert len(refused.err.splitlines()) == 1
    assert len(shell("person", "list").lines) == 1


def test_a_wrong_date_is_said_before_telegram_is_asked(shell: Shell) -> None:
    away = {"telegram_api_url": "http://127.0.0.1:1", "municipality": "uithoorn"}
    refused = shell("person", "add", *AMAL, "--pip", "31-02-2026", **away)
    assert (refused.code, "dd-mm-yyyy" in refused.err) == (2, True)


def test_the_list(each_shell: Shell) -> None:
    tesfay = ("--nummer", "HS-2", "--voornaam", "ተስፋይ", "--taal", "ti", "--doelgroep", "overig")
    each_shell("person", "add", *AMAL)
    each_shell("person", "add", *tesfay, "--leerroute", "z")
    assert each_shell("person", "list").lines == [
        "nummer;voornaam;taal;doelgroep;leerroute;consulent",
        "HS-1;Amal;ar;nareiziger;;",
        "HS-2;ተስፋይ;ti;overig;z;",
    ]
    assert each_shell.deeds()[-1] == "people listed"


def test_a_list_holds_no_formula(shell: Shell) -> None:
    shell("person", "add", "--nummer", "=1+1", *AMAL[2:])
    assert shell("person", "list").lines[1].startswith("'=1+1;Amal")


def test_inzage_is_for_its_owner_alone(shell: Shell) -> None:
    shell("person", "add", *AMAL)
    out = shell.folder / "inzage.json"
    exported = shell("person", "export", "HS-1", str(out))
    assert (exported.code, exported.out) == (0, "")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    told = json.loads(out.read_text("utf-8"))
    assert told["persoon"][0]["first_name"] == "Amal"
    assert [line["action"] for line in told["handelingen"]][-1] == "person exported"


def test_inzage_overwrites_nothing(shell: Shell) -> None:
    shell("person", "add", *AMAL)
    path = shell.write("there.json", "mine")
    refused = shell("person", "export", "HS-1", path)
    assert (refused.code, Path(path).read_text()) == (2, "mine")
    assert "choose another name" in refused.err
    nowhere = shell("person", "export", "HS-1", str(shell.folder / "no" / "x.json"))
    assert nowhere.code == 1
    assert "there is no such file or folder" in nowhere.err


def test_inzage_tells_what_was_sent_in_words(shell: Shell) -> None:
    link = shell("person", "add", *AMAL).lines[0]
    chat = join(shell, link)
    _send(shell, chat)
    (sent, pressed) = json.loads(shell("person", "export", "HS-1", "-").out)["verzonden"]
    assert sent["text"] == Catalog.load().text("ar", "welcome-about")
    assert pressed["text"] is None


def _send(shell: Shell, chat_id: int) -> None:
    database = Database.open(shell.database)
    with database.transaction() as connection:
        chat = chats_by_ids(connection, [chat_id])[chat_id]
        body = {"body": [Text("welcome-about").to_json()], "token": 1}
        put(connection, [message(chat, payload=body)])
        put(connection, [message(chat, payload={"callback_query_id": "1"}, kind="callback")])
    database.dispose()


@pytest.mark.parametrize("answer", ["ja\n", "j\n", "yes\n", "Y\n"])
def test_erasing_after_a_yes(shell: Shell, answer: str) -> None:
    shell("person", "add", *AMAL)
    assert shell("person", "erase", "HS-1", typed=answer).code == 0
    assert len(shell("person", "list").lines) == 1


@pytest.mark.parametrize("answer", ["nee\n", "\n", ""])
def test_no_erasing_without_it(shell: Shell, answer: str) -> None:
    shell("person", "add", *AMAL)
    refused = shell("person", "erase", "HS-1", typed=answer)
    assert (refused.code, refused.out) == (1, "")
    assert "nothing was erased" in refused.err
    assert len(shell("person", "list").lines) == 2


def test_what_was_erased_is_gone(each_shell: Shell) -> None:
    link = each_shell("person", "add", *AMAL).lines[0]
    join(each_shell, link)
    erased = each_shell("person", "erase", "HS-1", "--yes")
    assert (erased.code, erased.out) == (0, "")
    assert "person 1" in erased.err
    assert "chat 1" in erased.err
    last = each_shell.audit()[-1]
    assert (last.action, last.detail["person"]) == ("person erased", 1)
    assert each_shell("person", "invite", "HS-1").code == 1


def test_the_file_holds_nothing_of_the_erased(shell: Shell) -> None:
    shell("person", "add", "--nummer", "HS-ZAHRA", "--voornaam", "Zahranur", *AMAL[4:])
    files = [path for path in shell.folder.iterdir() if path.name.startswith("test_")]
    assert any(b"Zahranur" in path.read_bytes() for path in files)
    shell("person", "erase", "HS-ZAHRA", "--yes")
    files = [path for path in shell.folder.iterdir() if path.name.startswith("test_")]
    assert not any(b"Zahranur" in path.read_bytes() for path in files)
    assert not any(b"HS-ZAHRA" in path.read_bytes() for path in files)


def test_chats_and_cutting_off(each_shell: Shell) -> None:
    link = each_shell("person", "add", *AMAL).lines[0]
    chat = join(each_shell, link)
    header, line = each_shell("person", "chats", "HS-1").lines
    assert header.startswith("chat;language;since")
    assert line.split(";")[0] == str(chat)
    assert line.split(";")[4] == ""
    assert each_shell("person", "cut-off", "HS-1", str(chat)).code == 0
    assert each_shell("person", "chats", "HS-1").lines[1].split(";")[4]
    again = each_shell("person", "cut-off", "HS-1", str(chat))
    assert again.code == 1
    assert "wegwijs person chats HS-1" in again.err
    assert each_shell.deeds()[-3:] == ["chats listed", "chat cut off", "chats listed"]


def test_the_audit_names_user_and_municipality(shell: Shell) -> None:
    shell("person", "add", *AMAL)
    assert {line.actor for line in shell.audit()} == {f"cli:{getpass.getuser()}"}
    assert {line.municipality_id for line in shell.audit()} == {1}
    assert "Amal" not in str(shell.audit())
