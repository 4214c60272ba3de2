"""Logins as rows, accounts of the organisation, and sending that stands still."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "staff_session",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_session_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_staff_session"),
        sa.UniqueConstraint("token_sha256", name="uq_staff_session_token_sha256"),
    )
    op.create_index("ix_staff_session_staff_id", "staff_session", ["staff_id"])
    op.create_table(
        "staff_account",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("bound_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_account_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_staff_account"),
        sa.UniqueConstraint("issuer", "subject", name="uq_staff_account_issuer_subject"),
        sa.UniqueConstraint("staff_id", "issuer", name="uq_staff_account_staff_id_issuer"),
    )
    op.create_table(
        "spent_login",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("state_sha256", sa.String(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_spent_login"),
        sa.UniqueConstraint("state_sha256", name="uq_spent_login_state_sha256"),
    )
    op.create_table(
        "halt",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("as_of", MOMENT, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_halt_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_halt"),
        sa.UniqueConstraint("bot", name="uq_halt_bot"),
    )
    op.create_index("ix_halt_municipality_id", "halt", ["municipality_id"])


def downgrade() -> None:
    for name in ("halt", "spent_login", "staff_account", "staff_session"):
        op.drop_table(name)
