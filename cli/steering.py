"""The commands `wegwijs figures` and `wegwijs tasks`: what to steer on, and what is to be done."""

from __future__ import annotations

import os

from casework.disclosure import FEWEST
from casework.figures import Sheet, figures_of, freeze_due
from cli.output import moment, row
from cli.words import language_of, say
from cli.work import at_desk
from console import figure_view, tasks
from console.languages import in_language
from flows.context import ZONE
from flows.klantreis.profile import load_profile
from flows.model import Text
from storage.audit import write_audit
from storage.work import Work, open_work

MOST = 1000
UNTOLD = "-"
"""Of fewer than five people, or of those who would give them away."""


def figures(gemeente: str | None, year: int | None, *, csv: bool) -> None:
    """One year of a municipality, this one unless told otherwise; in groups, never of somebody.

    Months whose time has come are frozen first, where the program did not run at night.
    """
    with at_desk(gemeente) as desk, in_language(language_of(os.environ)):
        chosen = year or desk.now.astimezone(ZONE).year
        profile = load_profile(desk.home.name, unconfirmed="asked")
        with desk.database.transaction() as connection:
            freeze_due(connection, {desk.home.id: profile}, desk.now)
            found = figures_of(connection, desk.home.id, chosen)
        sheet = Sheet(desk.home, chosen, (), None, tuple(found))
        if csv:
            _as_csv(sheet, profile.title)
        else:
            _as_text(sheet, profile.title)


def show_tasks(gemeente: str | None) -> None:
    """What is open, the most pressing first, a line each."""
    with at_desk(gemeente) as desk:
        with desk.database.transaction() as connection:
            found = open_work(connection, [desk.home.id], limit=MOST)
            read = desk.actor.did("work read", desk.now, None, tasks=len(found))
            write_audit(connection, [read])
        print(say("list-tasks"))
        with in_language(language_of(os.environ)):
            for one in found:
                _show(one)


def _show(one: Work) -> None:
    who = (one.person.number, one.person.first_name) if one.person else ("", "")
    row(
        moment(one.task.due_at),
        tasks.title(one.task.kind, one.task.args),
        *who,
        "; ".join(tasks.facts(one)),
        tasks.advice(one.task.kind),
    )


def _as_csv(sheet: Sheet, title: str) -> None:
    row(*figure_view.header())
    for line in figure_view.cells(sheet, title, _lesson):
        row(*line)


def _as_text(sheet: Sheet, title: str) -> None:
    print(say("figures-title", municipality=title, year=sheet.year, fewest=FEWEST))
    for section in figure_view.sections(sheet, _lesson):
        for block in section.blocks:
            head = ", ".join(part for part in (section.title, block.title) if part)
            print(f"{head}: {block.total.told or UNTOLD}")
            for chart in block.charts:
                counts = ", ".join(f"{one.label} {one.told or UNTOLD}" for one in chart.bars)
                print(f"  {chart.title}: {counts}" + (f" ({chart.share})" if chart.share else ""))


def _lesson(text: Text) -> str:
    """Its id: the texts of people are not loaded for it."""
    return text.id.removeprefix("lesson-")
