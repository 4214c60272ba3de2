"""What stands in a column is what was put there, by our faster ways as by SQLAlchemy's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.dialects import sqlite as dialects

from storage import json_columns, outbox
from storage.database import Database
from storage.sqlite import _without_zone
from tests.storage.world import make_world, message

texts = st.text(st.characters(exclude_categories=()), max_size=20)
numbers = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
documents = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=10,
)


@given(document=documents)
def test_whatever_is_written_as_json_is_read_again(document: Any) -> None:
    assert json_columns.read(json_columns.written(document)) == document


def test_what_orjson_refuses_is_kept_too() -> None:
    strange = {7: "half a \ud83d sign"}
    assert json_columns.read(json_columns.written(strange)) == {"7": "half a \ud83d sign"}


@given(moment=st.datetimes(timezones=st.just(UTC)))
def test_a_moment_is_written_as_sqlalchemy_writes_it(moment: datetime) -> None:
    plain = dialects.DATETIME()  # type: ignore[no-untyped-call]
    as_before = plain.bind_processor(dialects.dialect())
    assert as_before is not None
    assert _without_zone(moment) == as_before(moment)


def test_a_moment_of_any_zone_comes_back_in_utc(database: Database) -> None:
    summer = datetime(2026, 7, 1, 14, 30, 0, 5, tzinfo=timezone(timedelta(hours=2)))
    with database.transaction() as connection:
        chat = make_world(connection).chats[0]
        outbox.put(connection, [message(chat, "hello", send_at=summer)])
        kept = connection.scalar(select(outbox.outbox.c.send_at))
    assert kept == summer
    assert kept.utcoffset() == timedelta()
