"""Which questions come back when, and where somebody goes on."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.lessons.learning import (
    NOTHING_LEARNED,
    PAUSES,
    Answered,
    Asked,
    Learning,
    due,
    to_go_on_with,
)
from flows.lessons.model import Lesson
from tests.flows.lessons.sample import sample_library

LIBRARY = sample_library()
DAY = date(2026, 11, 21)
WHO = Asked("leefgeld", 1, "who")
RENT = Asked("leefgeld", 1, "bills", "huur")


def after(*days_and_well: tuple[int, bool], asked: Asked = WHO) -> Learning:
    """Answers so many days from DAY on, each well or not."""
    return Learning(
        answers=tuple(
            Answered(asked, well, DAY + timedelta(days=days)) for days, well in days_and_well
        )
    )


def is_due(learning: Learning, days: int) -> bool:
    return bool(due(learning, LIBRARY, DAY + timedelta(days=days)))


def test_what_was_well_does_not_come_back() -> None:
    assert not any(is_due(after((0, True)), days) for days in range(60))


def test_what_was_not_well_comes_back_after_one_three_and_seven_days() -> None:
    assert not is_due(after((0, False)), 0)
    assert is_due(after((0, False)), 1)
    assert not is_due(after((0, False), (1, True)), 3)
    assert is_due(after((0, False), (1, True)), 4)
    twice = ((0, False), (1, True), (4, True))
    assert not is_due(after(*twice), 10)
    assert is_due(after(*twice), 11)
    assert not any(is_due(after(*twice, (11, True)), days) for days in range(11, 99))


def test_trying_again_at_once_does_not_count() -> None:
    assert is_due(after((0, False), (0, True)), 1)


def test_not_well_again_begins_anew() -> None:
    assert is_due(after((0, False), (1, True), (4, False)), 5)


def test_each_item_of_a_sort_comes_back_for_itself() -> None:
    one = after((0, False)).answers + after((0, False), asked=RENT).answers
    assert due(Learning(answers=one), LIBRARY, DAY + timedelta(days=2)) == (WHO, RENT)


def test_a_question_of_a_revision_that_is_gone_does_not_come_back() -> None:
    gone = Asked("leefgeld", 99, "who")
    assert not is_due(after((0, False), asked=gone), 9)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.booleans()), max_size=12))
def test_nothing_comes_back_before_its_pause(answers: list[tuple[int, bool]]) -> None:
    answers.sort(key=lambda one: one[0])
    for days in range(60):
        had = [one for one in answers if one[0] <= days]
        so_far = after(*had)
        if is_due(so_far, days):
            assert had
            last_not_well = max(day for day, well in had if not well)
            assert days >= last_not_well + PAUSES[0].days


def test_somebody_goes_on_where_they_were_last() -> None:
    (first, *_) = LIBRARY.newest.values()
    assert to_go_on_with(NOTHING_LEARNED, LIBRARY.newest.values()) == first
    begun = NOTHING_LEARNED.begun(first.name, 1, "who", DAY)
    going = to_go_on_with(begun, LIBRARY.newest.values())
    assert not isinstance(going, Lesson)
    assert going is not None
    assert going.step == "who"


def test_after_the_last_there_is_nothing_to_go_on_with() -> None:
    learned = NOTHING_LEARNED
    for name in LIBRARY.newest:
        learned = learned.finished(name, 1, DAY, known=False)
    assert to_go_on_with(learned, LIBRARY.newest.values()) is None


def test_the_first_time_a_lesson_was_done_is_kept() -> None:
    done = NOTHING_LEARNED.begun("leefgeld", 1, "paid", DAY).finished(
        "leefgeld", 1, DAY, known=False
    )
    later = DAY + timedelta(days=30)
    again = done.begun("leefgeld", 1, "paid", later).finished("leefgeld", 1, later, known=False)
    standing = again.of("leefgeld")
    assert standing is not None
    assert standing.finished == DAY
