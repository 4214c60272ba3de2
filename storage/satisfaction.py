"""What people think of PVT, MAP and begeleiding: counts a month, tied to nobody and no moment."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Connection, UniqueConstraint, select, update
from sqlmodel import Field

from storage.base import BIG_ID, Row, insert_new, table_of


class Satisfaction(Row, table=True):
    """So many people gave this answer in a month (its first day)."""

    __tablename__ = "satisfaction"
    __table_args__ = (UniqueConstraint("municipality_id", "month", "part", "question", "answer"),)

    municipality_id: int = Field(foreign_key="municipality.id", sa_type=BIG_ID)
    month: date
    part: str
    question: str
    answer: str
    times: int = Field(default=0, sa_type=BigInteger)


satisfaction = table_of(Satisfaction)


def count_answer(
    connection: Connection,
    municipality_id: int,
    month: date,
    part: str,
    question: str,
    answer: str,
    times: int = 1,
) -> None:
    """One more (or, with `times`, so many more or fewer) gave this answer."""
    key = {
        "municipality_id": municipality_id,
        "month": month,
        "part": part,
        "question": question,
        "answer": answer,
    }
    connection.execute(insert_new(connection, satisfaction), key | {"times": 0})
    row = satisfaction.c
    same = [row[name] == value for name, value in key.items()]
    connection.execute(update(satisfaction).where(*same).values(times=row.times + times))


def answers_in(
    connection: Connection, municipality_id: int, since: date, until: date
) -> list[tuple[date, str, str, str, int]]:
    """(month, part, question, answer, times) of the months from `since` up to `until`."""
    row = satisfaction.c
    query = select(row.month, row.part, row.question, row.answer, row.times).where(
        row.municipality_id == municipality_id, row.month >= since, row.month < until, row.times > 0
    )
    return [(*found,) for found in connection.execute(query.order_by(row.id))]
