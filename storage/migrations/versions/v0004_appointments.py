"""Appointments, courses, reminders, what people prepared, and calendars."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CODE = sa.String(32)
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "calendar",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("etag", sa.String(), nullable=True),
        sa.Column("read_at", MOMENT, nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("unmatched", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_calendar_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_calendar"),
        sa.UniqueConstraint("municipality_id", "name", name="uq_calendar_municipality_id_name"),
        sa.UniqueConstraint("public_id", name="uq_calendar_public_id"),
    )
    op.create_table(
        "course",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("trainer", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_course_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_course"),
        sa.UniqueConstraint("municipality_id", "name", name="uq_course_municipality_id_name"),
        sa.UniqueConstraint("public_id", name="uq_course_public_id"),
    )
    op.create_table(
        "known_place",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_known_place_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_known_place"),
        sa.UniqueConstraint("municipality_id", "name", name="uq_known_place_municipality_id_name"),
    )
    op.create_table(
        "reminder_schedule",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=True),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("changed_by", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["changed_by"],
            ["staff.id"],
            name="fk_reminder_schedule_changed_by",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_reminder_schedule_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reminder_schedule"),
        sa.UniqueConstraint(
            "municipality_id",
            "kind",
            "version",
            name="uq_reminder_schedule_municipality_id_kind_version",
        ),
    )
    op.create_table(
        "course_meeting",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("course_id", BIG_ID, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("bring", sa.JSON(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("cancelled_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["course_id"], ["course.id"], name="fk_course_meeting_course_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_course_meeting"),
        sa.UniqueConstraint("course_id", "number", name="uq_course_meeting_course_id_number"),
    )
    op.create_table(
        "course_participant",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("course_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.Column("left_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["course_id"], ["course.id"], name="fk_course_participant_course_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_course_participant_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_course_participant"),
        sa.UniqueConstraint(
            "course_id", "person_id", name="uq_course_participant_course_id_person_id"
        ),
    )
    op.create_index("ix_course_participant_person_id", "course_participant", ["person_id"])

    op.create_table(
        "appointment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("was_at", MOMENT, nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("mode", CODE, nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("bring", sa.JSON(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.Column("interpreter_language", sa.String(), nullable=True),
        sa.Column("interpreter_wish", sa.String(), nullable=True),
        sa.Column("interpreter_asked_at", MOMENT, nullable=True),
        sa.Column("why", sa.String(), nullable=True),
        sa.Column("source", CODE, nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("series", sa.String(), nullable=True),
        sa.Column("meeting_id", BIG_ID, nullable=True),
        sa.Column("calendar_id", BIG_ID, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"],
            ["calendar.id"],
            name="fk_appointment_calendar_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["course_meeting.id"],
            name="fk_appointment_meeting_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_appointment_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_appointment_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_appointment"),
        sa.UniqueConstraint(
            "municipality_id",
            "source",
            "reference",
            name="uq_appointment_municipality_id_source_reference",
        ),
        sa.UniqueConstraint("public_id", name="uq_appointment_public_id"),
    )
    op.create_index("ix_appointment_calendar_id", "appointment", ["calendar_id"])
    op.create_index("ix_appointment_day", "appointment", ["municipality_id", "starts_at"])
    op.create_index("ix_appointment_meeting_id", "appointment", ["meeting_id"])
    op.create_index("ix_appointment_person", "appointment", ["person_id", "starts_at"])
    op.create_index("ix_appointment_series", "appointment", ["series"])

    op.create_table(
        "appointment_change",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("appointment_id", BIG_ID, nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name="fk_appointment_change_appointment_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_appointment_change_staff_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_appointment_change"),
    )
    op.create_index(
        "ix_appointment_change_appointment_id", "appointment_change", ["appointment_id"]
    )

    op.create_table(
        "reminder",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("appointment_id", BIG_ID, nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("useless_after", MOMENT, nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name="fk_reminder_appointment_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_reminder_municipality_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint(
            "appointment_id",
            "revision",
            "rule",
            "version",
            name="uq_reminder_appointment_id_revision_rule_version",
        ),
    )
    op.create_index(
        "ix_reminder_due",
        "reminder",
        ["municipality_id", "due_at", "id"],
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )

    op.create_table(
        "preparation",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("municipality_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("appointment_id", BIG_ID, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("message_id", BIG_ID, nullable=True),
        sa.Column("answered_at", MOMENT, nullable=False),
        sa.Column("shared_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name="fk_preparation_appointment_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["inbound_message.id"],
            name="fk_preparation_message_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_preparation_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_preparation_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_preparation"),
        sa.UniqueConstraint(
            "person_id",
            "appointment_id",
            "question",
            name="uq_preparation_person_id_appointment_id_question",
        ),
    )
    op.create_index("ix_preparation_appointment_id", "preparation", ["appointment_id"])
    op.create_index("ix_preparation_message_id", "preparation", ["message_id"])

    op.create_table(
        "digest",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("try_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_digest_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_digest"),
        sa.UniqueConstraint("staff_id", "day", name="uq_digest_staff_id_day"),
    )
    op.create_index("ix_digest_day", "digest", ["day"])

    op.add_column("staff", sa.Column("email", sa.String(), nullable=True))
    op.add_column("task", sa.Column("cause", sa.String(), nullable=True))
    op.create_index("ix_task_cause", "task", ["person_id", "cause"], unique=True)

    op.create_index(
        "ix_outbox_not_sent",
        "outbox",
        ["created_at"],
        sqlite_where=sa.text("state IN ('failed', 'unknown')"),
        postgresql_where=sa.text("state IN ('failed', 'unknown')"),
    )
    op.create_index(
        "ix_outbox_came_to_nothing",
        "outbox",
        ["id"],
        sqlite_where=sa.text("kind = 'appointment' AND error = 'useless'"),
        postgresql_where=sa.text("kind = 'appointment' AND error = 'useless'"),
    )
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("appointment_id", BIG_ID, nullable=True))
        outbox.add_column(sa.Column("revision", sa.BigInteger(), nullable=True))
        outbox.create_index(
            "ix_outbox_appointment",
            ["appointment_id"],
            sqlite_where=sa.text("appointment_id IS NOT NULL"),
            postgresql_where=sa.text("appointment_id IS NOT NULL"),
        )
        outbox.create_foreign_key(
            "fk_outbox_appointment_id",
            "appointment",
            ["appointment_id"],
            ["id"],
            ondelete="CASCADE",
        )


def downgrade() -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_constraint("fk_outbox_appointment_id", type_="foreignkey")
        outbox.drop_index(
            "ix_outbox_appointment",
            sqlite_where=sa.text("appointment_id IS NOT NULL"),
            postgresql_where=sa.text("appointment_id IS NOT NULL"),
        )
        outbox.drop_column("revision")
        outbox.drop_column("appointment_id")

    op.drop_index("ix_outbox_came_to_nothing", "outbox")
    op.drop_index("ix_outbox_not_sent", "outbox")
    op.drop_index("ix_task_cause", "task")
    op.drop_column("task", "cause")
    op.drop_column("staff", "email")
    op.drop_table("digest")
    op.drop_table("preparation")
    op.drop_table("reminder")
    op.drop_table("appointment_change")
    op.drop_table("appointment")
    op.drop_table("course_participant")
    op.drop_table("course_meeting")
    op.drop_table("reminder_schedule")
    op.drop_table("known_place")
    op.drop_table("course")
    op.drop_table("calendar")
