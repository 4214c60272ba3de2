"""What a broadcast says and sends along, and who was picked for it by hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, literal, select

from storage.base import Reader, insert_new
from storage.broadcasts import broadcast_file, broadcast_pick, broadcast_text


@dataclass(frozen=True, slots=True)
class FileRow:
    """What goes with it, without its content. `kind`: "photo" or "document"."""

    broadcast_id: int
    kind: str
    name: str
    sha256: str


_files = Reader(FileRow, broadcast_file)


def save_texts(connection: Connection, broadcast_id: int, texts: Mapping[str, str]) -> None:
    """What it says by language, instead of what it said."""
    here = broadcast_text.c.broadcast_id == broadcast_id
    connection.execute(delete(broadcast_text).where(here))
    rows = [
        {"broadcast_id": broadcast_id, "language": language, "text": said}
        for language, said in texts.items()
        if said
    ]
    if rows:
        connection.execute(insert(broadcast_text), rows)


def texts_of(connection: Connection, ids: Collection[int]) -> dict[int, dict[str, str]]:
    """By the broadcast's id and the language."""
    found: dict[int, dict[str, str]] = {id: {} for id in ids}
    columns = broadcast_text.c.broadcast_id, broadcast_text.c.language, broadcast_text.c.text
    for id, language, said in connection.execute(
        select(*columns).where(broadcast_text.c.broadcast_id.in_(found))
    ):
        found[id][language] = said
    return found


def set_picks(connection: Connection, broadcast_id: int, people: Collection[int]) -> None:
    """These people are picked, and nobody else."""
    here = broadcast_pick.c.broadcast_id == broadcast_id
    connection.execute(
        delete(broadcast_pick).where(here, broadcast_pick.c.person_id.not_in(people))
    )
    rows = [{"broadcast_id": broadcast_id, "person_id": id} for id in people]
    if rows:
        connection.execute(insert_new(connection, broadcast_pick), rows)


def picks_of(connection: Connection, broadcast_id: int) -> list[int]:
    here = broadcast_pick.c.broadcast_id == broadcast_id
    query = select(broadcast_pick.c.person_id).where(here).order_by(broadcast_pick.c.id)
    return list(connection.scalars(query))


def put_file(
    connection: Connection, broadcast_id: int, kind: str, name: str, sha256: str, content: bytes
) -> None:
    """What goes with it, instead of what did."""
    drop_file(connection, broadcast_id)
    row = {"broadcast_id": broadcast_id, "kind": kind, "name": name}
    connection.execute(insert(broadcast_file).values(**row, sha256=sha256, content=content))


def drop_file(connection: Connection, broadcast_id: int) -> None:
    connection.execute(delete(broadcast_file).where(broadcast_file.c.broadcast_id == broadcast_id))


def copy_file(connection: Connection, of: int, to: int) -> None:
    """The same file goes with another broadcast."""
    names = ["broadcast_id", "kind", "name", "sha256", "content"]
    columns = [literal(to), *(broadcast_file.c[name] for name in names[1:])]
    source = select(*columns).where(broadcast_file.c.broadcast_id == of)
    connection.execute(insert(broadcast_file).from_select(names, source))


def files_of(connection: Connection, ids: Collection[int]) -> dict[int, FileRow]:
    query = _files.query.where(broadcast_file.c.broadcast_id.in_(ids))
    return {row.broadcast_id: row for row in _files.all(connection, query)}


def file_content(connection: Connection, sha256: str) -> bytes | None:
    """The content of any file of this digest."""
    query = select(broadcast_file.c.content).where(broadcast_file.c.sha256 == sha256).limit(1)
    content: bytes | None = connection.scalar(query)
    return content
