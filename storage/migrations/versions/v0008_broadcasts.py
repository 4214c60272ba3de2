"""Broadcasts: their texts, files, recipients, and the rows of the outbox that they make."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CODE = sa.String(32)
MOMENT = sa.DateTime(timezone=True)
UNDER_WAY = sa.text("state IN ('approved', 'scheduled', 'running')")
PENDING = sa.text("handed_at IS NULL AND left_out IS NULL")
HAS_BROADCAST = sa.text("broadcast_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("segment", sa.JSON(), nullable=False),
        sa.Column("missing", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", BIG_ID, nullable=True),
        sa.Column("checked_at", MOMENT, nullable=True),
        sa.Column("checked_by", BIG_ID, nullable=True),
        sa.Column("approved_at", MOMENT, nullable=True),
        sa.Column("approved_by", BIG_ID, nullable=True),
        sa.Column("starts_at", MOMENT, nullable=True),
        sa.Column("started_at", MOMENT, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("totals", sa.JSON(), nullable=True),
        sa.Column("reads", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_broadcast_municipality_id"
        ),
        *(
            sa.ForeignKeyConstraint(
                [name], ["staff.id"], name=f"fk_broadcast_{name}", ondelete="SET NULL"
            )
            for name in ("created_by", "checked_by", "approved_by")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast"),
        sa.UniqueConstraint("public_id", name="uq_broadcast_public_id"),
    )
    op.create_index(
        "ix_broadcast_municipality_id_created_at", "broadcast", ["municipality_id", "created_at"]
    )
    op.create_index("ix_broadcast_digest", "broadcast", ["digest"])
    op.create_index(
        "ix_broadcast_under_way",
        "broadcast",
        ["municipality_id"],
        sqlite_where=UNDER_WAY,
        postgresql_where=UNDER_WAY,
    )
    op.create_table(
        "broadcast_text",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("broadcast_id", BIG_ID, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _of_broadcast("broadcast_text"),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_text"),
        sa.UniqueConstraint(
            "broadcast_id", "language", name="uq_broadcast_text_broadcast_id_language"
        ),
    )
    op.create_table(
        "broadcast_file",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("broadcast_id", BIG_ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _of_broadcast("broadcast_file"),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_file"),
        sa.UniqueConstraint("broadcast_id", name="uq_broadcast_file_broadcast_id"),
    )
    op.create_index("ix_broadcast_file_sha256", "broadcast_file", ["sha256"])
    op.create_table(
        "broadcast_pick",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("broadcast_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        _of_broadcast("broadcast_pick"),
        _of_person("broadcast_pick"),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_pick"),
        sa.UniqueConstraint(
            "broadcast_id", "person_id", name="uq_broadcast_pick_broadcast_id_person_id"
        ),
    )
    op.create_index("ix_broadcast_pick_person_id", "broadcast_pick", ["person_id"])
    op.create_table(
        "broadcast_recipient",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("broadcast_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=True),
        sa.Column("left_out", sa.String(), nullable=True),
        sa.Column("handed_at", MOMENT, nullable=True),
        sa.Column("read_at", MOMENT, nullable=True),
        _of_broadcast("broadcast_recipient"),
        _of_person("broadcast_recipient"),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_broadcast_recipient_chat_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_recipient"),
        sa.UniqueConstraint(
            "broadcast_id",
            "person_id",
            "chat_id",
            name="uq_broadcast_recipient_broadcast_id_person_id_chat_id",
        ),
    )
    op.create_index("ix_broadcast_recipient_person_id", "broadcast_recipient", ["person_id"])
    op.create_index("ix_broadcast_recipient_chat_id", "broadcast_recipient", ["chat_id"])
    op.create_index(
        "ix_broadcast_recipient_pending",
        "broadcast_recipient",
        ["broadcast_id", "id"],
        sqlite_where=PENDING,
        postgresql_where=PENDING,
    )
    op.create_table(
        "broadcast_rule",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("second_eyes", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_broadcast_rule_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_rule"),
        sa.UniqueConstraint("municipality_id", name="uq_broadcast_rule_municipality_id"),
    )
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("broadcast_id", BIG_ID, nullable=True))
        outbox.create_index(
            "ix_outbox_broadcast",
            ["broadcast_id", "state"],
            sqlite_where=HAS_BROADCAST,
            postgresql_where=HAS_BROADCAST,
        )
        outbox.create_foreign_key(
            "fk_outbox_broadcast_id", "broadcast", ["broadcast_id"], ["id"], ondelete="SET NULL"
        )


def downgrade() -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_constraint("fk_outbox_broadcast_id", type_="foreignkey")
        outbox.drop_index(
            "ix_outbox_broadcast", sqlite_where=HAS_BROADCAST, postgresql_where=HAS_BROADCAST
        )
        outbox.drop_column("broadcast_id")
    for name in ("rule", "recipient", "pick", "file", "text"):
        op.drop_table(f"broadcast_{name}")
    op.drop_table("broadcast")


def _of_broadcast(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["broadcast_id"], ["broadcast.id"], name=f"fk_{table}_broadcast_id", ondelete="CASCADE"
    )


def _of_person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["person_id"], ["person.id"], name=f"fk_{table}_person_id", ondelete="CASCADE"
    )
