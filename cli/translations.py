"""The command `wegwijs translations`: what was approved here goes into the next release."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from cli.errors import UseError
from cli.output import tell
from cli.words import say
from cli.work import at_office
from locales.approval import Approval
from locales.files import SOURCE, languages_in
from locales.taking import Taken, hashes, put_sound, take_over
from render.overlay import approval_of
from storage.translations import SoundRow, playing_sounds, read_sound, standings


def export(folder: Path) -> None:
    """Into the texts of `folder` (a checkout's `locales`), which are then to be committed."""
    if not (folder / SOURCE).is_dir():
        raise UseError(say("translations-no-folder", folder=folder))
    with at_office() as office, office.database.transaction() as connection:
        for language in (name for name in languages_in(folder) if (folder / name).is_dir()):
            taken = take_over(folder, language, _approved(connection, language))
            sounds = _take_sounds(connection, folder, language)
            _report(language, taken, sounds)


def _approved(connection: Connection, language: str) -> dict[str, Approval]:
    found = standings(connection, [language])[language]
    return {id: approval_of(one.approval) for id, one in found.items() if one.approval}


def _take_sounds(connection: Connection, folder: Path, language: str) -> int:
    """How many recordings of texts as they now are in the files."""
    sounds = playing_sounds(connection, [language])
    now = hashes(folder, language, [one.message_id for one in sounds])
    fitting = [one for one in sounds if now.get(one.message_id) == one.text_hash]
    for one in fitting:
        put_sound(folder, language, one.message_id, _content(connection, one))
    return len(fitting)


def _content(connection: Connection, sound: SoundRow) -> bytes:
    content = read_sound(connection, sound.public_id)
    if content is None:
        raise LookupError(sound.public_id)
    return content


def _report(language: str, taken: Taken, sounds: int) -> None:
    print(say("translations-taken", language=language, texts=len(taken.taken), sounds=sounds))
    for id in taken.other_dutch:
        tell(say("translations-other-dutch", language=language, id=id))
    for id in taken.other_text:
        tell(say("translations-other-text", language=language, id=id))
    for id in taken.unknown:
        tell(say("translations-unknown", language=language, id=id))
