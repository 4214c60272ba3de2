from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from casework.exporting import SECTIONS, Json, export
from casework.staffing import add_staff
from storage.audit import read_audit
from storage.database import Database
from storage.people import save_person
from storage.personal import PERSONAL
from storage.staff import Role
from tests.casework.family import TRACES, Family, go_astray, make_family
from tests.storage.world import NOW


def say(payload: Mapping[str, Any], language: str) -> str:
    return f"{language}: {payload['text']}"


def exported(database: Database) -> tuple[Family, dict[str, Json]]:
    with database.transaction() as connection:
        family = make_family(connection)
        return family, export(connection, family.actor, family.zahra, say, NOW)


def test_all_that_is_kept_is_told(database: Database) -> None:
    _, told = exported(database)
    text = json.dumps(told, ensure_ascii=False)
    assert [trace for trace in TRACES if trace not in text] == []
    assert [heading for heading in SECTIONS.values() if not told[heading]] == []


def test_every_personal_table_has_a_heading() -> None:
    assert set(SECTIONS) == {table.name for table in PERSONAL}


def test_nothing_of_her_brother_is_told(database: Database) -> None:
    _, told = exported(database)
    text = json.dumps(told, ensure_ascii=False)
    assert "HS-SAMIR-78" not in text
    assert "dank-u-wel" not in text
    raw = told["nog_te_verwerken"]
    assert isinstance(raw, list)
    assert [row["update_id"] for row in raw] == [90]


def test_nothing_of_a_stranger_who_opened_her_invitation_is_told(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        astray = go_astray(connection, family)
        told = export(connection, family.actor, family.zahra, say, NOW)
    assert str(astray.telegram_id) not in json.dumps(told)
    for heading in ("toestemmingen", "verzonden", "plaats_in_gesprek"):
        rows = told[heading]
        assert isinstance(rows, list)
        assert astray.id not in [row["chat_id"] for row in rows], heading
    joined = told["in_chats"]
    assert isinstance(joined, list)
    assert astray.id in [row["chat_id"] for row in joined]


def test_secrets_are_not_told(database: Database) -> None:
    _, told = exported(database)
    text = json.dumps(told)
    assert "token_sha256" not in text
    assert "pin_hash" not in text
    assert "salt$" not in text


def test_what_was_sent_is_told_in_words(database: Database) -> None:
    _, told = exported(database)
    sent = told["verzonden"]
    assert isinstance(sent, list)
    assert sent[0]["text"] == "ar: kind-is-ziek"


def test_reading_it_is_audited_and_told(database: Database) -> None:
    family, told = exported(database)
    with database.transaction() as connection:
        newest = read_audit(connection, subject=family.zahra.public_id)[0]
    assert (newest.actor, newest.action) == ("cli:tester", "person exported")
    done = told["handelingen"]
    assert isinstance(done, list)
    assert [line["action"] for line in done] == [
        "person added",
        "person invited",
        "appointment planned",
        "appointment changed",
        "person exported",
    ]


def test_the_consulent_is_named(database: Database) -> None:
    with database.transaction() as connection:
        family = make_family(connection)
        anna = add_staff(connection, family.actor, "anna", "Anna de Vries", Role.CONSULENT, NOW)
        home = family.actor.municipality_id
        changed, _ = save_person(
            connection, home, family.zahra.number, {"consulent_id": anna.id}, NOW
        )
        told = export(connection, family.actor, changed, say, NOW)
    assert told["consulent"] == "Anna de Vries"
