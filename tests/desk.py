"""The desk of a bot in Heemstede, as `wegwijs run` makes it, on any database."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache, partial

from casework.desk import Desk
from cli.texts import Texts, wording, words_of
from storage.database import Database
from storage.municipalities import ensure_municipality

MUNICIPALITY = "heemstede"


def desk_of(database: Database) -> Desk:
    texts = _loaded()
    with database.transaction() as connection:
        home = ensure_municipality(connection, MUNICIPALITY, datetime.now(UTC))
    return Desk(
        MUNICIPALITY,
        home.id,
        MUNICIPALITY,
        texts.profiles,
        words_of(texts.catalog),
        partial(wording, texts.catalog),
        library=texts.library,
    )


@cache
def _loaded() -> Texts:
    return Texts.load("asked")
