"""A translator of the demo, who has looked at a few texts and suggested another wording of one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from casework.cases import Actor
from casework.staffing import add_staff
from locales.catalog import Catalog
from locales.release import Release
from locales.typed import entry_source, typed
from storage.staff import Role
from storage.translations import Deed, NewDeed, add_deed

TRANSLATOR, NAME = "samira", "Samira"
APPROVED = {"ar": ("menu-hello", "menu-what", "button-journey"), "ti": ("menu-hello",)}
SUGGESTED = {("ar", "button-words"): "📖 كلمات الرسائل"}


def translate_some(connection: Connection, actor: Actor, catalog: Catalog, now: datetime) -> int:
    """Returns the translator's id. What people read stays as it is."""
    translator = add_staff(connection, actor, TRANSLATOR, NAME, Role.VERTALER, now)
    release = Release(catalog)
    texts = {
        (language, id): (Deed.APPROVED, typed(catalog.released(language).sources[id]))
        for language, ids in APPROVED.items()
        for id in ids
    }
    texts |= {where: (Deed.SUGGESTED, text) for where, text in SUGGESTED.items()}
    for (language, id), (deed, text) in texts.items():
        released = release.of(language, id)
        trial = catalog.trying(language, {id: entry_source(id, text)})
        beside = released.source_hash, released.text_hash
        own = trial.source_hash(language, id)
        add_deed(connection, NewDeed(language, id, 1, deed, text, own, *beside, translator.id, now))
    return translator.id
