"""Absences of staff, notes, and for whom the assistant is paused."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _absence()
    _note()
    _pause()


def downgrade() -> None:
    for name in ("pause", "note", "absence"):
        op.drop_table(name)


def _absence() -> None:
    op.create_table(
        "absence",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("replacement_id", BIG_ID, nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        _to("absence", "staff_id", "staff", "CASCADE"),
        _to("absence", "replacement_id", "staff", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
        sa.UniqueConstraint("public_id", name="uq_absence_public_id"),
    )
    op.create_index("ix_absence_staff_id", "absence", ["staff_id"])
    op.create_index("ix_absence_replacement_id", "absence", ["replacement_id"])


def _note() -> None:
    op.create_table(
        "note",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        _to("note", "municipality_id", "municipality"),
        _to("note", "person_id", "person", "CASCADE"),
        _to("note", "staff_id", "staff", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sa.UniqueConstraint("public_id", name="uq_note_public_id"),
    )
    op.create_index("ix_note_person_id", "note", ["person_id"])


def _pause() -> None:
    op.create_table(
        "pause",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        _to("pause", "person_id", "person", "CASCADE"),
        _to("pause", "staff_id", "staff", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
        sa.UniqueConstraint("person_id", name="uq_pause_person_id"),
    )


def _to(
    table: str, column: str, other: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=f"fk_{table}_{column}", ondelete=ondelete
    )
