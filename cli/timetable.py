"""The commands of schedules of reminders; see `cli.main`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cli.agenda import Gemeente
from cli.command import Command, group

schedule = group("schedule")
Soort = Literal[
    "warme-overdracht",
    "intake",
    "leerbaarheidstoets",
    "pip",
    "inkomensgesprek",
    "voortgangsgesprek",
    "budgetgesprek",
    "les",
    "eindgesprek",
    "examen",
    "overig",
    "klantreis-pip",
    "klantreis-ontzorgen",
    "klantreis-termijn",
]
Kind = Annotated[Soort, typer.Argument(help="schedule-kind")]


@schedule.command("list", cls=Command, help="schedule-list")
def schedule_list(
    soort: Annotated[Soort | None, typer.Option(help="schedule-kind")] = None,
    gemeente: Gemeente = None,
) -> None:
    from cli.schedules import show

    show(gemeente, soort)


@schedule.command("set", cls=Command, help="schedule-set")
def schedule_set(
    soort: Kind,
    regels: Annotated[list[str] | None, typer.Argument(help="schedule-rules")] = None,
    niets: Annotated[bool, typer.Option("--niets", help="schedule-none")] = False,
    gemeente: Gemeente = None,
) -> None:
    from cli.schedules import set_rules

    set_rules(gemeente, soort, regels or [], none=niets)


@schedule.command("reset", cls=Command, help="schedule-reset")
def schedule_reset(soort: Kind, gemeente: Gemeente = None) -> None:
    from cli.schedules import reset

    reset(gemeente, soort)
