"""The tables of the first conversation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
TEXT = sa.String()
CODE = sa.String(32)

TABLES = (
    "file_id",
    "handled_update",
    "municipality",
    "raw_update",
    "secret",
    "staff",
    "audit",
    "login_link",
    "person",
    "staff_role",
    "chat",
    "chat_person",
    "consent",
    "invitation",
    "outbox",
    "question",
    "session",
    "inbound_message",
    "task",
    "inbound_media",
)
"""In the order in which they refer to each other."""


def upgrade() -> None:
    op.create_table(
        "file_id",
        sa.Column("bot", TEXT, nullable=False),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.Column("file_id", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("bot", "content_hash", name="pk_file_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "handled_update",
        sa.Column("bot", TEXT, nullable=False),
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("handled_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_handled_update"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_handled_update_handled_at", "handled_update", ["handled_at"])

    op.create_table(
        "municipality",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("public_id", TEXT, nullable=False),
        sa.Column("bot_username", TEXT, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_municipality"),
        sa.UniqueConstraint("name", name="uq_municipality_name"),
        sa.UniqueConstraint("public_id", name="uq_municipality_public_id"),
    )
    op.create_table(
        "raw_update",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("bot", TEXT, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("telegram_chat_id", sa.BigInteger(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("retry_at", MOMENT, nullable=False),
        sa.Column("set_aside_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_raw_update"),
        sa.UniqueConstraint("bot", "update_id", name="uq_raw_update_bot_update_id"),
    )
    op.create_index(
        "ix_raw_update_bot_telegram_chat_id_update_id",
        "raw_update",
        ["bot", "telegram_chat_id", "update_id"],
    )

    op.create_table(
        "secret",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secret"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staff",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("public_id", TEXT, nullable=False),
        sa.Column("login", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sa.UniqueConstraint("login", name="uq_staff_login"),
        sa.UniqueConstraint("public_id", name="uq_staff_public_id"),
    )
    op.create_table(
        "audit",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=True),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("action", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=True),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_audit_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_audit_staff_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_municipality_id_at", "audit", ["municipality_id", "at"])
    op.create_index("ix_audit_subject", "audit", ["subject"])

    op.create_table(
        "login_link",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("token_sha256", TEXT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_login_link_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_login_link"),
        sa.UniqueConstraint("token_sha256", name="uq_login_link_token_sha256"),
    )
    op.create_index("ix_login_link_staff_id", "login_link", ["staff_id"])

    op.create_table(
        "person",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("public_id", TEXT, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("first_name", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("doelgroep", CODE, nullable=False),
        sa.Column("leerroute", CODE, nullable=True),
        sa.Column("koppeling", sa.Date(), nullable=True),
        sa.Column("huisvesting", sa.Date(), nullable=True),
        sa.Column("brp", sa.Date(), nullable=True),
        sa.Column("kennisgeving", sa.Date(), nullable=True),
        sa.Column("pip", sa.Date(), nullable=True),
        sa.Column("bijstand", sa.Date(), nullable=True),
        sa.Column("geboortedatum", sa.Date(), nullable=True),
        sa.Column("gesprekken", sa.Integer(), nullable=True),
        sa.Column("consulent_id", BIG_ID, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["consulent_id"], ["staff.id"], name="fk_person_consulent_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_person_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("municipality_id", "number", name="uq_person_municipality_id_number"),
        sa.UniqueConstraint("public_id", name="uq_person_public_id"),
    )
    op.create_index("ix_person_consulent_id", "person", ["consulent_id"])

    op.create_table(
        "staff_role",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("role", CODE, nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_staff_role_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_role_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_staff_role"),
        sa.UniqueConstraint(
            "staff_id",
            "municipality_id",
            "role",
            name="uq_staff_role_staff_id_municipality_id_role",
        ),
    )
    op.create_index("ix_staff_role_municipality_id", "staff_role", ["municipality_id"])

    op.create_table(
        "chat",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("bot", TEXT, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("language", TEXT, nullable=True),
        sa.Column("guest_profile", TEXT, nullable=True),
        sa.Column("guest_doelgroep", TEXT, nullable=True),
        sa.Column("current_person_id", BIG_ID, nullable=True),
        sa.Column("consented_at", MOMENT, nullable=True),
        sa.Column("refused_at", MOMENT, nullable=True),
        sa.Column("stopped_at", MOMENT, nullable=True),
        sa.Column("unreachable_at", MOMENT, nullable=True),
        sa.Column("last_seen_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["current_person_id"],
            ["person.id"],
            name="fk_chat_current_person_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_chat_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_chat"),
        sa.UniqueConstraint("bot", "telegram_id", name="uq_chat_bot_telegram_id"),
    )
    op.create_index("ix_chat_current_person_id", "chat", ["current_person_id"])

    op.create_table(
        "chat_person",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.Column("cut_off_at", MOMENT, nullable=True),
        sa.Column("pin_hash", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_chat_person_chat_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_chat_person_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_chat_person"),
        sa.UniqueConstraint("chat_id", "person_id", name="uq_chat_person_chat_id_person_id"),
    )
    op.create_index("ix_chat_person_person_id", "chat_person", ["person_id"])

    op.create_table(
        "consent",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("purpose", CODE, nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("wording", TEXT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_consent_chat_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_consent_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_consent_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_index("ix_consent_chat_id", "consent", ["chat_id"])
    op.create_index("ix_consent_person_id", "consent", ["person_id"])

    op.create_table(
        "invitation",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("token_sha256", TEXT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.Column("used_by_chat_id", BIG_ID, nullable=True),
        sa.Column("created_by", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"], ["staff.id"], name="fk_invitation_created_by", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_invitation_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_invitation_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["used_by_chat_id"],
            ["chat.id"],
            name="fk_invitation_used_by_chat_id",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("token_sha256", name="uq_invitation_token_sha256"),
    )
    op.create_index("ix_invitation_person_id", "invitation", ["person_id"])
    op.create_index("ix_invitation_used_by_chat_id", "invitation", ["used_by_chat_id"])

    op.create_table(
        "outbox",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("bot", TEXT, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("cause", TEXT, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("send_at", MOMENT, nullable=False),
        sa.Column("useless_after", MOMENT, nullable=True),
        sa.Column("state", CODE, nullable=False),
        sa.Column("lease_owner", TEXT, nullable=True),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("telegram_message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_outbox_chat_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_outbox_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_outbox_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_chat", "outbox", ["chat_id", "state", "priority", "send_at", "id"])
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["bot", "priority", "send_at", "id"],
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_outbox_leased",
        "outbox",
        ["bot"],
        sqlite_where=sa.text("state = 'leased'"),
        postgresql_where=sa.text("state = 'leased'"),
    )
    op.create_index("ix_outbox_person_id", "outbox", ["person_id"])

    op.create_table(
        "question",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("public_id", TEXT, nullable=False),
        sa.Column("topic", TEXT, nullable=False),
        sa.Column("place", TEXT, nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("answer_due_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_question_chat_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_question_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_question_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_question"),
        sa.UniqueConstraint("public_id", name="uq_question_public_id"),
    )
    op.create_index("ix_question_chat_id", "question", ["chat_id"])
    op.create_index("ix_question_person_id", "question", ["person_id"])

    op.create_table(
        "session",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("place", TEXT, nullable=False),
        sa.Column("step_token", sa.BigInteger(), nullable=False),
        sa.Column("draft", sa.JSON(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_session_chat_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.UniqueConstraint("chat_id", name="uq_session_chat_id"),
    )
    op.create_table(
        "inbound_message",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("bot", TEXT, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("telegram_message_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("question_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chat.id"], name="fk_inbound_message_chat_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_inbound_message_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_inbound_message_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name="fk_inbound_message_question_id",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_inbound_message"),
        sa.UniqueConstraint("bot", "update_id", name="uq_inbound_message_bot_update_id"),
    )
    op.create_index("ix_inbound_message_chat_id", "inbound_message", ["chat_id"])
    op.create_index("ix_inbound_message_person_id", "inbound_message", ["person_id"])
    op.create_index("ix_inbound_message_question_id", "inbound_message", ["question_id"])

    op.create_table(
        "task",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("public_id", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("args", sa.JSON(), nullable=False),
        sa.Column("question_id", BIG_ID, nullable=True),
        sa.Column("state", CODE, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.Column("done_by", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["done_by"], ["staff.id"], name="fk_task_done_by", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_task_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_task_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name="fk_task_question_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_task"),
        sa.UniqueConstraint("public_id", name="uq_task_public_id"),
    )
    op.create_index(
        "ix_task_municipality_id_state_due_at", "task", ["municipality_id", "state", "due_at"]
    )
    op.create_index("ix_task_person_id", "task", ["person_id"])
    op.create_index("ix_task_question_id", "task", ["question_id"])

    op.create_table(
        "inbound_media",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("inbound_message_id", BIG_ID, nullable=False),
        sa.Column("file_id", TEXT, nullable=False),
        sa.Column("file_unique_id", TEXT, nullable=False),
        sa.Column("mime", TEXT, nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("file_name", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["inbound_message_id"],
            ["inbound_message.id"],
            name="fk_inbound_media_inbound_message_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_inbound_media"),
    )
    op.create_index("ix_inbound_media_inbound_message_id", "inbound_media", ["inbound_message_id"])


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
