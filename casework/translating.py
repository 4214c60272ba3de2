"""What a translator does with the texts: approve, suggest, decline, withdraw, record; and undo.

What a text is right for is judged before (`locales.judging`); its hashes come with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from casework.access import Access, NotHereError
from storage import translations
from storage.audit import write_audit
from storage.staff import staff_by_ids
from storage.translations import Deed, DeedRow, NewDeed, SoundRow, Standing, standing_of

_SAID = {
    Deed.APPROVED: "translation approved",
    Deed.SUGGESTED: "translation suggested",
    Deed.DECLINED: "suggestion declined",
    Deed.WITHDRAWN: "approval withdrawn",
}


class ChangedMeanwhileError(Exception):
    """Somebody did something with this message since the page was made."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text of a message, and what it stands beside (`storage.translations.Translation`)."""

    language: str
    message_id: str
    text: str
    text_hash: str
    source_hash: str
    release_hash: str


@dataclass(frozen=True, slots=True)
class Past:
    """All that was done with a message, newest first; who did it, by staff id."""

    deeds: tuple[DeedRow, ...]
    standing: Standing
    sound: SoundRow | None
    by: dict[int, str]

    @property
    def seen(self) -> int:
        """The number of the last deed: a page shows what is known up to there."""
        return self.deeds[0].number if self.deeds else 0

    @property
    def last(self) -> DeedRow | None:
        """The deed that can be undone."""
        return next((deed for deed in self.deeds if deed.undone_at is None), None)


def past_of(connection: Connection, access: Access, language: str, message_id: str) -> Past:
    access.translating()
    deeds = tuple(translations.deeds_of(connection, language, message_id))
    sound = translations.sound_of(connection, language, message_id)
    ids = {id for deed in deeds for id in (deed.staff_id, deed.undone_by)}
    ids |= {sound.staff_id} if sound else set()
    found = staff_by_ids(connection, {id for id in ids if id is not None})
    names = {id: one.name for id, one in found.items()}
    return Past(deeds, standing_of(reversed(deeds)), sound, names)


def decide(
    connection: Connection, access: Access, deed: Deed, wording: Wording, seen: int, now: datetime
) -> DeedRow:
    """Note what was decided of a message whose deed `seen` was the last.

    ChangedMeanwhileError when it was not any more.
    """
    actor = access.translating()
    new = NewDeed(
        wording.language,
        wording.message_id,
        seen + 1,
        deed,
        wording.text,
        wording.text_hash,
        wording.source_hash,
        wording.release_hash,
        access.staff.id,
        now,
    )
    made = translations.add_deed(connection, new)
    if made is None:
        raise ChangedMeanwhileError
    detail = {"language": wording.language, "message": wording.message_id}
    write_audit(connection, [actor.did(_SAID[deed], now, made.public_id, **detail)])
    return made


def decide_all(
    connection: Connection,
    access: Access,
    deed: Deed,
    wordings: Sequence[tuple[Wording, int]],
    now: datetime,
) -> list[DeedRow]:
    """Of several messages, all or none: each with the deed that was its last."""
    return [decide(connection, access, deed, one, seen, now) for one, seen in wordings]


def undo(connection: Connection, access: Access, public_id: str, now: datetime) -> DeedRow:
    """The message is as it was before this deed, when nothing came after it.

    NotHereError for an unknown one; ChangedMeanwhileError when something came after.
    """
    actor = access.translating()
    deed = translations.find_deed(connection, public_id)
    if deed is None:
        raise NotHereError(public_id)
    if past_of(connection, access, deed.language, deed.message_id).last != deed:
        raise ChangedMeanwhileError
    if not translations.undo_deed(connection, deed.id, access.staff.id, now):
        raise ChangedMeanwhileError
    detail = {"language": deed.language, "message": deed.message_id}
    write_audit(connection, [actor.did("translation undone", now, public_id, **detail)])
    return deed


def record(
    connection: Connection,
    access: Access,
    wording: Wording,
    content: bytes,
    now: datetime,
) -> str:
    """From now on this recording (`casework.opus.as_ogg`) reads the text aloud."""
    actor = access.translating()
    where = wording.language, wording.message_id, wording.text_hash
    made = translations.add_sound(connection, *where, content, access.staff.id, now)
    detail = {"language": wording.language, "message": wording.message_id}
    write_audit(connection, [actor.did("text recorded", now, made, **detail)])
    return made


def silence(
    connection: Connection, access: Access, language: str, message_id: str, now: datetime
) -> str:
    """The message is not read aloud any more. NotHereError where it was not."""
    actor = access.translating()
    playing = translations.sound_of(connection, language, message_id)
    if playing is None:
        raise NotHereError(message_id)
    translations.end_sounds(connection, language, message_id, now)
    detail = {"language": language, "message": message_id}
    write_audit(connection, [actor.did("recording ended", now, playing.public_id, **detail)])
    return playing.public_id


def read_aloud_again(
    connection: Connection, access: Access, public_id: str, now: datetime
) -> SoundRow:
    """A recording that was taken away is there again."""
    actor = access.translating()
    made = translations.bring_back_sound(connection, public_id, access.staff.id, now)
    if made is None:
        raise NotHereError(public_id)
    detail = {"language": made.language, "message": made.message_id}
    write_audit(connection, [actor.did("recording brought back", now, made.public_id, **detail)])
    return made


def hear(connection: Connection, access: Access, public_id: str) -> bytes:
    access.translating()
    content = translations.read_sound(connection, public_id)
    if content is None:
        raise NotHereError(public_id)
    return content
