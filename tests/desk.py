"""The desk of a bot in Heemstede, as `wegwijs run` makes it, on any database."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache, partial

from casework.desk import Desk
from casework.understanding.words import Words
from cli.texts import load_profiles, wording, words_of
from flows.klantreis.model import Profile
from flows.lessons.loader import load_library
from locales.catalog import Catalog
from storage.database import Database
from storage.municipalities import ensure_municipality

MUNICIPALITY = "heemstede"


def desk_of(database: Database) -> Desk:
    catalog, profiles, words = _loaded()
    with database.transaction() as connection:
        home = ensure_municipality(connection, MUNICIPALITY, datetime.now(UTC))
    return Desk(
        MUNICIPALITY,
        home.id,
        MUNICIPALITY,
        profiles,
        words,
        partial(wording, catalog),
        library=load_library(),
    )


@cache
def _loaded() -> tuple[Catalog, dict[str, Profile], Words]:
    catalog, profiles = Catalog.load(), load_profiles("asked")
    return catalog, profiles, words_of(catalog)
