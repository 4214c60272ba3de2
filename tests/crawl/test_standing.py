"""Two places where the same is said and done have one name, so that a crawl ends."""

from __future__ import annotations

import pytest

from tests.crawl.standing import named_alike

NAMES = {"7": "1", "9": "own"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("appointments.cannot/7/1", "appointments.cannot/7/1/0"),
        ("appointments.wish/7/ti", "appointments.wish/7/fr"),
        ("appointments.sure/les/2026-11-22/0900", "appointments.sure/les/2026-11-23/1300"),
        ("hours.sure/map/180/2026-11-21", "hours.sure/map/60/2026-11-20"),
        ("appointments.one/98", "appointments.one/99"),
        ("lesson/bank/1/first/huur.eten", "lesson/bank/1/first/eten.huur"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert named_alike(one, NAMES) == named_alike(other, NAMES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("appointments.cannot/7/1", "appointments.cannot/7/1/1"),
        ("appointments/0", "appointments/1"),
        ("lesson/bank/1/first/huur", "lesson/bank/1/first/eten"),
        ("appointments.one/7", "appointments.one/9"),
        ("appointments.day/les", "appointments.day/examen"),
        ("journey.step/pip", "journey.step/lessen"),
        ("prepare.question/7/work", "prepare.question/7/school"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert named_alike(one, NAMES) != named_alike(other, NAMES)
