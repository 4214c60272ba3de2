"""What the command line says, in Dutch and in English: one table, looked up by id."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal

from cli.words.appointments import OF_APPOINTMENTS
from cli.words.backups import OF_BACKUPS
from cli.words.frame import OF_FRAME
from cli.words.logins import OF_LOGINS
from cli.words.people import OF_PEOPLE
from cli.words.reasons import OF_REASONS
from cli.words.schedules import OF_SCHEDULES
from cli.words.settings import OF_SETTINGS
from cli.words.steering import OF_STEERING
from cli.words.texts import OF_TEXTS

Language = Literal["nl", "en"]


def language_of(environment: Mapping[str, str]) -> Language:
    """Dutch where the locale is Dutch (`LC_ALL`, then `LC_MESSAGES`, then `LANG`)."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next((name for name in names if name), "")
    return "nl" if chosen.lower().startswith("nl") else "en"


def say(words: str, /, **values: object) -> str:
    """The words of this id in the language of whoever runs the command."""
    dutch, english = WORDS[words]
    text = dutch if language_of(os.environ) == "nl" else english
    return text.format(**values)


WORDS: Mapping[str, tuple[str, str]] = {
    **OF_FRAME,
    **OF_SETTINGS,
    **OF_TEXTS,
    **OF_PEOPLE,
    **OF_REASONS,
    **OF_SCHEDULES,
    **OF_STEERING,
    **OF_APPOINTMENTS,
    **OF_BACKUPS,
    **OF_LOGINS,
}
"""Dutch, English."""
