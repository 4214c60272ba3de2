"""The pictures of the lessons in words: a letter, how far somebody is, a certificate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from flows.model import Text
from locales.catalog import SOURCE, Catalog
from render.journey_picture import JourneyPicture, Station, Status
from render.lesson_picture import CertificatePicture, LetterPicture


def letter_of(data: Mapping[str, Any], catalog: Catalog) -> LetterPicture:
    """In Dutch, whoever reads: it is to be known again."""
    return LetterPicture(
        title=data["heading"],
        mark=catalog.text(SOURCE, "letter-picture-mark", {}, isolate=False),
        sender=data["sender"],
        lines=tuple(data["lines"]),
        box=tuple(data["box"]),
    )


def lessons_of(data: Mapping[str, Any], catalog: Catalog, language: str) -> JourneyPicture:
    """The lessons as a road, with somebody on it."""

    def say(message_id: str, **args: Any) -> str:
        return catalog.text(language, message_id, args, isolate=False)

    after = data["after"]
    return JourneyPicture(
        title=say("lessons-picture-title"),
        here=say("journey-picture-here"),
        stations=tuple(_station(one, catalog, language) for one in data["stations"]),
        more=say("lessons-picture-more", count=after) if after else None,
        before=data["before"],
        after=after,
    )


def certificate_of(data: Mapping[str, Any], catalog: Catalog, language: str) -> CertificatePicture:
    args = {"day": date.fromisoformat(data["day"])} | {
        name: data[name] for name in ("name", "municipality", "count")
    }
    spoken = dict.fromkeys((SOURCE, language))
    return CertificatePicture(
        title=data["name"],
        said=tuple(
            (
                catalog.text(each, "certificate-picture-title", {}, isolate=False),
                tuple(
                    catalog.text(each, f"certificate-picture-{line}", args, isolate=False)
                    for line in ("what", "where", "when")
                ),
            )
            for each in spoken
        ),
    )


def _station(data: Mapping[str, Any], catalog: Catalog, language: str) -> Station:
    title = Text.from_json(data["title"])
    words = catalog.text(language, title.id, title.args, isolate=False)
    return Station(words, cast("Status", data["status"]), here=data["here"])
