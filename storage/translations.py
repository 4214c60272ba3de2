"""What translators decided of the texts: one row a deed, beside the texts of the release.

A text itself is what a translator types (`locales.typed`). A deed is never changed but to be undone,
so what stands is read from those that are not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from sqlalchemy import Connection, LargeBinary, UniqueConstraint, func, insert, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Reader, Row, as_text, insert_new, new_public_id, table_of
from storage.wake import signal_texts


class Deed(StrEnum):
    """Approved, and so read by everyone; suggested; a suggestion declined; an approval withdrawn."""

    APPROVED = "approved"
    SUGGESTED = "suggested"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Translation(Row, table=True):
    """`number` counts the deeds of one message in one language, so that of two at once one is told.

    `source_hash`, `release_hash`: the Dutch text, and the translation of the release, as they
    were then; `text_hash`: that of `text` (all as `states.toml` has them).
    """

    __tablename__ = "translation"
    __table_args__ = (UniqueConstraint("language", "message_id", "number"),)

    public_id: str = Field(default_factory=new_public_id, unique=True)
    language: str
    message_id: str
    number: int = Field(sa_type=BIG_ID)
    deed: Deed = Field(sa_type=as_text(Deed))
    text: str
    text_hash: str
    source_hash: str
    release_hash: str
    staff_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    at: datetime
    undone_at: datetime | None = None
    undone_by: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )


class TranslationSound(Row, table=True):
    """Somebody reads the text with this hash aloud. Played until `ended_at`."""

    __tablename__ = "translation_sound"

    public_id: str = Field(default_factory=new_public_id, unique=True)
    language: str
    message_id: str = Field(index=True)
    text_hash: str
    content: bytes = Field(sa_type=LargeBinary)
    staff_id: int | None = Field(
        default=None, foreign_key="staff.id", ondelete="SET NULL", sa_type=BIG_ID
    )
    at: datetime
    ended_at: datetime | None = None


translation = table_of(Translation)
sound = table_of(TranslationSound)


@dataclass(frozen=True, slots=True)
class DeedRow:
    id: int
    public_id: str
    language: str
    message_id: str
    number: int
    deed: Deed
    text: str
    text_hash: str
    source_hash: str
    release_hash: str
    staff_id: int | None
    at: datetime
    undone_at: datetime | None
    undone_by: int | None


@dataclass(frozen=True, slots=True)
class NewDeed:
    language: str
    message_id: str
    number: int
    deed: Deed
    text: str
    text_hash: str
    source_hash: str
    release_hash: str
    staff_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class SoundRow:
    """A recording, without its bytes."""

    id: int
    public_id: str
    language: str
    message_id: str
    text_hash: str
    staff_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of a message: its approval, and a suggestion that waits."""

    approval: DeedRow | None = None
    suggestion: DeedRow | None = None


NOTHING = Standing()


def standing_of(deeds: Iterable[DeedRow]) -> Standing:
    """Of one message's deeds, in their order; what is undone was never."""
    approval = suggestion = None
    for deed in deeds:
        if deed.undone_at is not None:
            continue
        match deed.deed:
            case Deed.APPROVED:
                approval, suggestion = deed, None
            case Deed.SUGGESTED:
                suggestion = deed
            case Deed.DECLINED:
                suggestion = None
            case Deed.WITHDRAWN:
                approval = None
    return Standing(approval, suggestion)


_deeds = Reader(DeedRow, translation)
_sounds = Reader(SoundRow, sound)
Version = tuple[int, int, int, int]


def add_deed(connection: Connection, new: NewDeed) -> DeedRow | None:
    """None where a deed of this number stands there already: somebody was first."""
    public_id = new_public_id()
    row = {name: getattr(new, name) for name in NewDeed.__dataclass_fields__}
    made = connection.execute(insert_new(connection, translation), row | {"public_id": public_id})
    if not made.rowcount:
        return None
    signal_texts(connection)
    return find_deed(connection, public_id)


def find_deed(connection: Connection, public_id: str) -> DeedRow | None:
    return _deeds.one(connection, _deeds.query.where(translation.c.public_id == public_id))


def undo_deed(connection: Connection, id: int, staff_id: int | None, now: datetime) -> bool:
    """False where it was undone before."""
    done = translation.c.id == id, translation.c.undone_at.is_(None)
    undone = update(translation).where(*done).values(undone_at=now, undone_by=staff_id)
    signal_texts(connection)
    return bool(connection.execute(undone).rowcount)


def deeds_of(connection: Connection, language: str, message_id: str) -> list[DeedRow]:
    """All of one message, the newest first, undone ones too."""
    columns = translation.c
    of_it = columns.language == language, columns.message_id == message_id
    return _deeds.all(connection, _deeds.query.where(*of_it).order_by(columns.number.desc()))


def standings(connection: Connection, languages: Collection[str]) -> dict[str, dict[str, Standing]]:
    """By language, of every message of which anything stands."""
    columns = translation.c
    stand = columns.language.in_(languages), columns.undone_at.is_(None)
    order = columns.language, columns.message_id, columns.number
    rows = _deeds.all(connection, _deeds.query.where(*stand).order_by(*order))
    found: dict[str, dict[str, Standing]] = {name: {} for name in languages}
    for (language, id), deeds in groupby(rows, lambda row: (row.language, row.message_id)):
        found[language][id] = standing_of(deeds)
    return found


def version(connection: Connection) -> Version:
    """Another one as soon as anything here is another; counts alone grow, so none comes back."""
    deeds = select(func.count(), func.count(translation.c.undone_at)).select_from(translation)
    sounds = select(func.count(), func.count(sound.c.ended_at)).select_from(sound)
    made, undone = connection.execute(deeds).one()
    kept, ended = connection.execute(sounds).one()
    return made, undone, kept, ended


def add_sound(
    connection: Connection,
    language: str,
    message_id: str,
    text_hash: str,
    content: bytes,
    staff_id: int | None,
    now: datetime,
) -> str:
    """Played instead of an earlier one of this message; gives its public id."""
    end_sounds(connection, language, message_id, now)
    row = {
        "public_id": new_public_id(),
        "language": language,
        "message_id": message_id,
        "text_hash": text_hash,
        "content": content,
        "staff_id": staff_id,
        "at": now,
    }
    connection.execute(insert(sound), row)
    signal_texts(connection)
    return str(row["public_id"])


def end_sounds(connection: Connection, language: str, message_id: str, now: datetime) -> bool:
    """None of this message is played any more. False where none was."""
    columns = sound.c
    playing = columns.language == language, columns.message_id == message_id
    ended = update(sound).where(*playing, columns.ended_at.is_(None)).values(ended_at=now)
    signal_texts(connection)
    return bool(connection.execute(ended).rowcount)


def bring_back_sound(
    connection: Connection, public_id: str, staff_id: int | None, now: datetime
) -> SoundRow | None:
    """One that was taken away is played again, as a new row: so the version is another."""
    columns = sound.c
    query = select(columns.language, columns.message_id, columns.text_hash, columns.content)
    gone = columns.public_id == public_id, columns.ended_at.is_not(None)
    found = connection.execute(query.where(*gone)).one_or_none()
    if found is None:
        return None
    add_sound(connection, *found, staff_id, now)
    return sound_of(connection, found.language, found.message_id)


def playing_sounds(connection: Connection, languages: Collection[str]) -> list[SoundRow]:
    columns = sound.c
    query = _sounds.query.where(columns.language.in_(languages), columns.ended_at.is_(None))
    return _sounds.all(connection, query.order_by(columns.id))


def sound_of(connection: Connection, language: str, message_id: str) -> SoundRow | None:
    columns = sound.c
    playing = columns.language == language, columns.message_id == message_id
    return _sounds.one(connection, _sounds.query.where(*playing, columns.ended_at.is_(None)))


def read_sound(connection: Connection, public_id: str) -> bytes | None:
    content: bytes | None = connection.scalar(
        select(sound.c.content).where(sound.c.public_id == public_id)
    )
    return content
