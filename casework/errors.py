"""What can not be done, by reason; whoever speaks to people (cli, console) has the words."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Each has one sentence in every language staff use; its arguments stand behind it."""

    NUMBER_LENGTH = "number-length"  # most
    NUMBER_MAY_BE_BSN = "number-may-be-bsn"
    NUMBER_UNKNOWN = "number-unknown"  # number
    NUMBER_TAKEN = "number-taken"  # number
    NUMBER_TWICE = "number-twice"  # first: the line it stood on before
    NUMBER_ALIKE = "number-alike"  # other
    NAME_LENGTH = "name-length"  # most
    NAME_HOLDS_BSN = "name-holds-bsn"
    NAME_LOST = "name-lost"
    VALUE_UNKNOWN = "value-unknown"  # value, known
    DATE_UNREADABLE = "date-unreadable"  # value
    DATE_IN_FUTURE = "date-in-future"  # value
    COUNT_UNREADABLE = "count-unreadable"  # value, most
    HOURS_UNREADABLE = "hours-unreadable"  # value
    HOURS_NOT_COUNTED = "hours-not-counted"  # number
    HOURS_DAY = "hours-date"  # value
    HOURS_NOT_THERE = "hours-not-there"
    MOMENT_PAST = "moment-past"
    MOMENT_UNREADABLE = "moment-unreadable"  # value
    MOMENT_WITHOUT_HOUR = "moment-without-hour"
    WEEKDAY_OTHER = "weekday-other"  # value: the date, day: its own
    NOTHING_TO_UNDO = "nothing-to-undo"
    TIMES_UNREADABLE = "times-unreadable"  # value, most
    APPOINTMENT_OVER = "appointment-over"
    APPOINTMENT_AHEAD = "appointment-ahead"
    APPOINTMENT_UNKNOWN = "appointment-unknown"  # value
    APPOINTMENT_OF_CALENDAR = "appointment-of-calendar"  # value: its name
    APPOINTMENT_TWICE = "appointment-twice"  # first: the line it stood on before
    APPOINTMENT_MANY = "appointment-many"
    APPOINTMENT_MOVED = "appointment-moved"  # value: the day it is on now
    REFERENCE_OF_ANOTHER = "reference-of-another"
    HOUR_UNREADABLE = "hour-unreadable"  # value
    HOUR_NOT_THERE = "hour-not-there"  # value
    DATE_TOO_FAR = "date-too-far"  # value
    MINUTES_UNREADABLE = "minutes-unreadable"  # value, most
    TEXT_MISSING = "text-missing"
    TEXT_TOO_LONG = "text-too-long"  # most
    TEXT_HOLDS_BSN = "text-holds-bsn"
    THINGS_TOO_MANY = "things-too-many"  # most
    FILE_TOO_LARGE = "file-too-large"  # most: MB
    VOICE_UNUSABLE = "voice-unusable"
    LINK_UNUSABLE = "link-unusable"  # value
    PLACE_UNKNOWN = "place-unknown"  # value
    PIN_UNUSABLE = "pin-unusable"
    COURSE_UNKNOWN = "course-unknown"  # value
    COURSE_TAKEN = "course-taken"  # value
    COURSE_ENDED = "course-ended"  # value
    MEETING_UNKNOWN = "meeting-unknown"  # value
    COACH_WITHOUT_ROLE = "coach-without-role"  # value
    NOT_COACHING = "not-coaching"  # value
    NOT_TAKING_PART = "not-taking-part"  # value
    CALENDAR_UNKNOWN = "calendar-unknown"  # value
    CALENDAR_TAKEN = "calendar-taken"  # value
    CALENDAR_UNREADABLE = "calendar-unreadable"
    CALENDAR_TOO_LARGE = "calendar-too-large"
    CALENDAR_NOT_REACHED = "calendar-not-reached"  # problem
    CALENDAR_EMPTIED = "calendar-emptied"  # gone, of
    EVENT_WITHOUT_NUMBER = "event-without-number"
    EVENT_WITHOUT_HOUR = "event-without-hour"
    EVENT_TOO_OFTEN = "event-too-often"
    EVENT_UNREADABLE = "event-unreadable"
    RULE_UNREADABLE = "rule-unreadable"  # value
    RULE_SAYS_UNKNOWN = "rule-says-unknown"  # value, known
    RULE_TWICE = "rule-twice"
    NEEDED_WHEN_NEW = "needed-when-new"
    CONSULENT_UNKNOWN = "consulent-unknown"  # value
    CONSULENT_WITHOUT_ROLE = "consulent-without-role"  # value
    MUNICIPALITY_UNKNOWN = "municipality-unknown"  # value, known
    LOGIN_UNUSABLE = "login-unusable"  # value
    EMAIL_UNUSABLE = "email-unusable"  # value
    LOGIN_UNKNOWN = "login-unknown"  # value
    LOGIN_WITHOUT_ROLE = "login-without-role"  # value
    REPLACEMENT_SELF = "replacement-self"
    DAYS_UNUSABLE = "days-unusable"
    DAY_WITHOUT_HELP = "day-without-help"
    NOTES_TOO_MANY = "notes-too-many"  # most
    ROLE_NOT_HELD = "role-not-held"  # value
    TABLE_ENCODING = "table-encoding"
    TABLE_EMPTY = "table-empty"
    TABLE_NO_NUMBER = "table-no-number"  # found
    TABLE_SEPARATOR = "table-separator"
    TABLE_COLUMN_UNKNOWN = "table-column-unknown"  # column, known
    TABLE_COLUMN_MISSING = "table-column-missing"  # column
    TABLE_COLUMN_TWICE = "table-column-twice"  # column
    TABLE_QUOTES = "table-quotes"  # line
    TABLE_CELL_TOO_LONG = "table-cell-too-long"  # line
    TABLE_ROW_TOO_LONG = "table-row-too-long"
    TABLE_FORMULA = "table-formula"
    TABLE_TOO_LARGE = "table-too-large"
    TABLE_OF_PEOPLE = "table-of-people"
    TABLE_OF_APPOINTMENTS = "table-of-appointments"


class CaseError(ValueError):
    """Something staff asked that can not be done."""

    def __init__(self, reason: Reason, **args: str | int) -> None:
        told = ", ".join(f"{name}={value}" for name, value in args.items())
        super().__init__(f"{reason} ({told})" if told else str(reason))
        self.reason = reason
        self.args_told = args
