"""What people achieved, why plans were late, what people think, and counts of past months."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CODE = sa.String(32)


def upgrade() -> None:
    op.add_column("person", sa.Column("pip_late", CODE, nullable=True))
    for table in ("outcome", "departure"):
        _of_a_person(table)
    for table in ("satisfaction", "figure_month", "figure"):
        _of_a_month(table)


def downgrade() -> None:
    for table in ("figure", "figure_month", "satisfaction", "departure", "outcome"):
        op.drop_table(table)
    with op.batch_alter_table("person") as batch:
        batch.drop_column("pip_late")


def _of_a_person(table: str) -> None:
    what = (
        [
            sa.Column("subject", CODE, nullable=False),
            sa.Column("passed", sa.Boolean(), nullable=False),
        ]
        if table == "outcome"
        else [sa.Column("how", CODE, nullable=False)]
    )
    once = (
        []
        if table == "outcome"
        else [sa.UniqueConstraint("person_id", name=f"uq_{table}_person_id")]
    )
    op.create_table(
        table,
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        *what,
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        _home(table),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=f"fk_{table}_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *once,
    )
    op.create_index(f"ix_{table}_municipality_id", table, ["municipality_id"])
    if table == "outcome":
        op.create_index("ix_outcome_person_id", "outcome", ["person_id"])


def _of_a_month(table: str) -> None:
    texts = {"satisfaction": ("part", "question", "answer"), "figure": ("part", "of", "key")}
    numbers = {"satisfaction": ("times",), "figure": ("times", "people", "fresh", "amount")}
    keys = ("municipality_id", "month", *texts.get(table, ()))
    frozen = [sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False)]
    op.create_table(
        table,
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        *(frozen if table == "figure_month" else ()),
        *(sa.Column(name, sa.String(), nullable=False) for name in texts.get(table, ())),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in numbers.get(table, ())),
        _home(table),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint(*keys, name=f"uq_{table}_" + "_".join(keys)),
    )


def _home(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["municipality_id"], ["municipality.id"], name=f"fk_{table}_municipality_id"
    )
