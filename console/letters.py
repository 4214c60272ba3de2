"""The letter that invites: the same words in the person's language and in Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from markupsafe import Markup

from casework.dossier import Invited
from flows.klantreis.model import Profile
from flows.model import Value
from flows.steps.contacts import CONSULENT, phone_lines
from locales.catalog import Catalog
from locales.formats import ZONE, is_right_to_left

STEPS = ("letter-install", "letter-scan", "letter-start", "letter-language")


@dataclass(frozen=True, slots=True)
class Letter:
    """The parts of a letter, in one language. All of it is HTML."""

    language: str
    right_to_left: bool
    title: Markup
    hello: Markup
    about: tuple[Markup, ...]
    how: Markup
    steps: tuple[Markup, ...]
    link: Markup
    once: Markup
    safe: Markup
    help: Markup
    reach: tuple[Markup, ...]
    """How to phone or visit the contact; empty where the profile holds no number."""


def last_whole_day(expires_at: datetime) -> date:
    """The last day of which the whole is left: what can be promised on paper."""
    return (expires_at.astimezone(ZONE) - timedelta(days=1)).date()


def letter(catalog: Catalog, profile: Profile, invited: Invited, language: str) -> Letter:
    """The letter to an invited person, in a language of the catalog."""
    args: dict[str, Value] = {
        "name": invited.person.first_name,
        "municipality": profile.title,
        "contact": profile.contact_name,
        "day": last_whole_day(invited.expires_at),
    }

    def say(name: str) -> Markup:
        return Markup(catalog.text(language, name, args))  # noqa: S704 - the catalog escapes

    return Letter(
        language=language,
        right_to_left=is_right_to_left(language),
        title=say("letter-title"),
        hello=say("letter-hello"),
        about=(say("letter-about"), say("letter-free")),
        how=say("letter-how"),
        steps=tuple(say(step) for step in STEPS),
        link=say("letter-link"),
        once=say("letter-once"),
        safe=say("letter-safe"),
        help=say("letter-help"),
        reach=tuple(_reach(catalog, profile, language)),
    )


def _reach(catalog: Catalog, profile: Profile, language: str) -> Iterator[Markup]:
    if profile.contacts[CONSULENT].phone is not None:
        for line in phone_lines(profile):
            yield Markup(catalog.text(language, line.id, line.args))  # noqa: S704 - it escapes
