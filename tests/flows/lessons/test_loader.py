"""Lessons are read strictly, and a mistake is told with its file and line."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from flows.klantreis.person import PersonDates
from flows.lessons.amounts import amount, to_look_at
from flows.lessons.loader import LessonError, load_library
from flows.lessons.sums import names_in, result
from tests.flows.lessons.sample import write_sample

TODAY = date(2026, 11, 21)
ANYBODY = PersonDates("asielstatushouder")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lesson and the amounts, to break."""
    write_sample(tmp_path)
    return tmp_path


def test_the_lessons_stand_in_the_order_of_a_life() -> None:
    lessons = list(load_library().newest.values())
    assert lessons
    assert [one.order for one in lessons] == sorted(one.order for one in lessons)


def test_every_lesson_has_something_to_do_and_fits_in_eight_minutes() -> None:
    for lesson in load_library().newest.values():
        assert lesson.minutes <= 8, lesson.name
        assert any(step.kind != "explain" for step in lesson.steps), lesson.name


MISTAKES = {
    "unknown key": ("revision = 1", 'revision = 1\ncolour = "red"', ":2: colour: unknown key"),
    "a right answer that is none": ('right = ["vraag"]', 'right = ["weet"]', "right: 'weet'"),
    "a box that is none": ('eten = "ik"', 'eten = "wij"', "items: 'wij' is not one of"),
    "a cost nobody pays": ("paid:huur", "paid:auto", "items: 'auto' is not one of"),
    "a name nobody gave": ('"leefgeld - eten', '"loon - eten', "expect: 'loon'"),
    "no sum": ('"leefgeld - eten - bus"', '"open(eten)"', "not a part of a sum"),
    "a step twice": ('id = "rest"', 'id = "paid"', "two texts are called lesson-leefgeld-paid"),
    "no such source": ("participatiewet, art", "grondwet, art", "no source 'grondwet'"),
    "no such kind": ('kind = "order"', 'kind = "dance"', "steps.4"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_file_and_line(folder: Path, name: str) -> None:
    right, wrong, told = MISTAKES[name]
    path = folder / "leefgeld.toml"
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    with pytest.raises(LessonError) as raised:
        load_library(folder)
    assert "leefgeld.toml:" in str(raised.value)
    assert told in str(raised.value)


def test_the_line_is_that_of_the_step(folder: Path) -> None:
    path = folder / "leefgeld.toml"
    lines = path.read_text("utf-8").split("\n")
    at = next(number for number, line in enumerate(lines, 1) if line.startswith("right ="))
    lines[at - 1] = 'right = ["niets"]'
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(LessonError) as raised:
        load_library(folder)
    step = max(number for number, line in enumerate(lines[:at], 1) if line == "[[steps]]")
    assert f"leefgeld.toml:{step}: steps.2: right" in str(raised.value)


def test_an_old_revision_stays(folder: Path) -> None:
    newest = folder / "leefgeld.toml"
    shutil.copy(newest, folder / "leefgeld.r1.toml")
    newest.write_text(newest.read_text("utf-8").replace("revision = 1", "revision = 2"), "utf-8")
    library = load_library(folder)
    assert library.lesson("leefgeld").revision == 2
    assert library.lesson("leefgeld", 1).revision == 1


def test_a_revision_is_that_of_its_file(folder: Path) -> None:
    shutil.copy(folder / "leefgeld.toml", folder / "leefgeld.r7.toml")
    with pytest.raises(LessonError, match="the file says revision 7"):
        load_library(folder)


def test_a_figure_that_is_not_there_is_told(folder: Path) -> None:
    path = folder / "leefgeld.toml"
    text = path.read_text("utf-8").replace(
        'id = "end"', 'id = "end"\nfigures = { a = "bijstand.niets" }'
    )
    path.write_text(text, "utf-8")
    with pytest.raises(LessonError, match=r"amounts\.toml has no bijstand\.niets"):
        load_library(folder)


def test_an_amount_is_chosen_by_age() -> None:
    amounts = load_library().amounts
    young = PersonDates("asielstatushouder", geboortedatum=date(2007, 5, 1))
    adult = PersonDates("asielstatushouder", geboortedatum=date(2000, 5, 1))
    name = "bijstand.alleenstaande"
    assert amount(amounts, name, young, TODAY).value == Decimal("350.42")
    assert amount(amounts, name, adult, TODAY).value == Decimal("1419.46")
    assert amount(amounts, name, ANYBODY, TODAY).value == Decimal("1419.46")


def test_an_amount_past_its_last_day_is_old() -> None:
    amounts = load_library().amounts
    assert not amount(amounts, "bijstand.paar", ANYBODY, date(2026, 12, 31)).old
    assert amount(amounts, "bijstand.paar", ANYBODY, date(2027, 1, 1)).old
    old = {name for name, _, _ in to_look_at(amounts, date(2027, 1, 1))}
    assert "bijstand.paar" in old
    assert "incasso.minimum" not in old


def test_a_sum_is_done_in_cents() -> None:
    values = {"a": Decimal("10"), "b": Decimal("3")}
    assert result("(a - b) * 2 / 3", values) == Decimal("4.67")
    assert names_in("a - b * a") == ("a", "b")
    assert names_in("in - if") == ("in", "if")


@pytest.mark.parametrize(
    "text", ["a ** 2", "a.b", "f(a)", "a if b else c", "a b", "1.5", "a +", "a / 0"]
)
def test_what_is_no_such_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"sum|computed"):
        names_in(text)
