"""What a municipality settles for itself, handovers between colleagues, and nightly cleanings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _municipality_option()
    _handover()
    _handed_over()
    _cleaning()
    op.create_index(
        "ix_audit_logged_in",
        "audit",
        ["staff_id", "at"],
        sqlite_where=sa.text("action = 'logged in'"),
        postgresql_where=sa.text("action = 'logged in'"),
    )


def downgrade() -> None:
    op.drop_index("ix_audit_logged_in", "audit")
    for name in ("cleaning", "handed_over", "handover", "municipality_option"):
        op.drop_table(name)


def _municipality_option() -> None:
    op.create_table(
        "municipality_option",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("changed_by", BIG_ID, nullable=True),
        _to("municipality_option", "municipality_id", "municipality"),
        _to("municipality_option", "changed_by", "staff", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_municipality_option"),
        sa.UniqueConstraint(
            "municipality_id",
            "name",
            "version",
            name="uq_municipality_option_municipality_id_name_version",
        ),
    )


def _handover() -> None:
    op.create_table(
        "handover",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("heir_id", BIG_ID, nullable=True),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("undone_at", MOMENT, nullable=True),
        _to("handover", "municipality_id", "municipality"),
        _to("handover", "staff_id", "staff", "CASCADE"),
        _to("handover", "heir_id", "staff", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
        sa.UniqueConstraint("public_id", name="uq_handover_public_id"),
    )
    for column in ("municipality_id", "staff_id"):
        op.create_index(f"ix_handover_{column}", "handover", [column])


def _handed_over() -> None:
    op.create_table(
        "handed_over",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("handover_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        _to("handed_over", "handover_id", "handover", "CASCADE"),
        _to("handed_over", "person_id", "person", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_handed_over"),
        sa.UniqueConstraint(
            "handover_id", "person_id", name="uq_handed_over_handover_id_person_id"
        ),
    )
    op.create_index("ix_handed_over_person_id", "handed_over", ["person_id"])


def _cleaning() -> None:
    op.create_table(
        "cleaning",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        _to("cleaning", "municipality_id", "municipality"),
        sa.PrimaryKeyConstraint("id", name="pk_cleaning"),
        sa.UniqueConstraint("municipality_id", "at", name="uq_cleaning_municipality_id_at"),
    )


def _to(
    table: str, column: str, other: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=f"fk_{table}_{column}", ondelete=ondelete
    )
