"""The klantreis of everybody everywhere, without Telegram: no dead end, all of it said rightly;
and every lesson by every answer.

`make test` walks each kind of person in one municipality; `make soak` (WEGWIJS_SOAK=1) walks
everybody in every municipality, also as `run` tells it before anybody confirmed old facts.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from time import monotonic

import pytest

from cli.texts import load_profiles
from flows.inspect import findings_in, message_ids, tour
from flows.klantreis.unconfirmed import Unconfirmed
from flows.lessons.loader import Library, load_library
from flows.payload import Payload, payload_from, payload_of
from flows.walking import Walk, fingerprint
from locales.catalog import Catalog
from render.messages import Messages
from render.recordings import Recordings
from tests.crawl.checks import faults
from tests.crawl.emulator import Key, Seen

WHOLE = bool(os.environ.get("WEGWIJS_SOAK"))
TOLD: tuple[Unconfirmed, ...] = ("told", "asked") if WHOLE else ("told",)
NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


@pytest.mark.soak
@pytest.mark.timeout(3600 if WHOLE else 300)
@pytest.mark.parametrize("unconfirmed", TOLD)
def test_nothing_is_wrong_with_any_screen_in_any_language(unconfirmed: Unconfirmed) -> None:
    began = monotonic()
    catalog = Catalog.load(strict=True)
    library = load_library()
    walks = list(tour(load_profiles(unconfirmed), NOW, whole=WHOLE, library=library))
    screens = distinct(walks)
    wrong = [str(one) for one in findings_in(walks, lambda id: catalog.has("nl", id))]
    said_wrong = Counter(wrongly_said(screens, catalog))
    _report(unconfirmed, walks, len(screens), len(catalog.languages), monotonic() - began)
    _report_lessons(walks, screens, len(catalog.languages))
    assert wrong == []
    assert never_said(walks, library) == set()
    assert said_wrong == Counter()


def never_said(walks: Iterable[Walk], library: Library) -> set[str]:
    """Texts of lessons that nobody met: a step nobody comes to, an answer nothing is said of."""
    said = {id for one in walks for visit in one.visits for id in message_ids(visit)}
    return {id for lesson in library.newest.values() for id in lesson.messages()} - said


def distinct(walks: Iterable[Walk]) -> list[Payload]:
    """Every screen once, as the outbox keeps it."""
    views = {fingerprint(visit.view): visit.view for one in walks for visit in one.visits}
    return [payload_from(payload_of(view)) for view in views.values()]


def wrongly_said(screens: Iterable[Payload], catalog: Catalog) -> Iterator[str]:
    """Each fault of each screen in each language."""
    messages = Messages(catalog, Recordings(catalog))
    for payload in screens:
        for language in catalog.languages:
            message = messages.message(payload, language)
            rows = tuple(tuple(Key(one.text, one.data) for one in row) for row in message.rows)
            seen = Seen(1, message.html, rows, is_photo=message.picture is not None)
            spoken = payload.language or language
            for fault in faults(seen, spoken, polyglot=payload.polyglot):
                yield f"{payload.step} in {language}: {fault}"


def _report(
    unconfirmed: Unconfirmed, walks: list[Walk], screens: int, languages: int, seconds: float
) -> None:
    figures = {
        "situations": len(walks),
        "places": sum(len(one.standing) for one in walks),
        "screens": sum(len(one.visits) for one in walks),
        "presses": sum(len(one.presses) for one in walks),
        "distinct": screens,
        "messages": screens * languages,
        "seconds": round(seconds),
    }
    told = " ".join(f"{name}={value}" for name, value in figures.items())
    print(f"crawl way=in-process unconfirmed={unconfirmed} {told}")


def _report_lessons(walks: list[Walk], screens: list[Payload], languages: int) -> None:
    """How many places in lessons were met, and answers given there; each in every language."""
    places = {visit.place for one in walks for visit in one.visits}
    answered = {place for place in places if ".said/" in place and place.startswith("lesson")}
    asked = {place for place in places if place.startswith("lesson")} - answered
    shown = sum(one.step.startswith("lesson") for one in screens)
    print(
        f"crawl lessons={len({place.split('/')[1] for place in answered})} places={len(asked)} "
        f"answers={len(answered)} screens={shown} languages={languages} "
        f"messages={shown * languages}"
    )
