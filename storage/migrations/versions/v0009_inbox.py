"""Conversations of people with staff, and the files in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _thread()
    _kept_file()
    _kept_file_part()
    op.create_index(
        "ix_question_open",
        "question",
        ["municipality_id", "answer_due_at"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(
        "ix_outbox_answer",
        "outbox",
        ["person_id", "id"],
        sqlite_where=sa.text("kind = 'answer'"),
        postgresql_where=sa.text("kind = 'answer'"),
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_answer", "outbox")
    op.drop_index("ix_question_open", "question")
    for name in ("kept_file_part", "kept_file", "thread"):
        op.drop_table(name)


def _thread() -> None:
    op.create_table(
        "thread",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("assigned_to", BIG_ID, nullable=True),
        sa.Column("taken_by", BIG_ID, nullable=True),
        sa.Column("taken_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        _to("thread", "person_id", "person", "CASCADE"),
        _to("thread", "assigned_to", "staff", "SET NULL"),
        _to("thread", "taken_by", "staff", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_thread"),
        sa.UniqueConstraint("person_id", name="uq_thread_person_id"),
    )
    op.create_index("ix_thread_assigned_to", "thread", ["assigned_to"])


def _kept_file() -> None:
    op.create_table(
        "kept_file",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("inbound_media_id", BIG_ID, nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("mime", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("try_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        _to("kept_file", "municipality_id", "municipality"),
        _to("kept_file", "person_id", "person", "CASCADE"),
        _to("kept_file", "inbound_media_id", "inbound_media", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_kept_file"),
        sa.UniqueConstraint("public_id", name="uq_kept_file_public_id"),
        sa.UniqueConstraint("inbound_media_id", name="uq_kept_file_inbound_media_id"),
    )
    op.create_index("ix_kept_file_person_id", "kept_file", ["person_id"])
    op.create_index(
        "ix_kept_file_waiting",
        "kept_file",
        ["try_at"],
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )


def _kept_file_part() -> None:
    op.create_table(
        "kept_file_part",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("kept_file_id", BIG_ID, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _to("kept_file_part", "kept_file_id", "kept_file", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_kept_file_part"),
        sa.UniqueConstraint("kept_file_id", "number", name="uq_kept_file_part_kept_file_id_number"),
    )


def _to(
    table: str, column: str, other: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=f"fk_{table}_{column}", ondelete=ondelete
    )
