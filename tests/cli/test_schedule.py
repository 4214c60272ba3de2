"""`wegwijs schedule`: a municipality's own rules, and what they do to what is ahead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from casework import schedules
from casework.reminding import renew
from flows.context import ZONE
from flows.schedule import SCHEDULE_KINDS
from storage.database import Database
from storage.reminders import reminder
from tests.cli.conftest import Shell

AMAL = ("--nummer", "HS-1", "--voornaam", "Amal", "--taal", "ar", "--doelgroep", "nareiziger")
DAY = datetime.now(UTC).astimezone(ZONE).date() + timedelta(days=40)
TALK = ("HS-1", "--soort", "pip", "--datum", f"{DAY:%d-%m-%Y}", "--tijd", "10:00")
USUAL = (
    "told coming:week=start-7d@10:00 coming:day=start-1d@18:00 coming:hours=start-2h "
    "missed=missed+1wd@09:30"
)


def waiting(shell: Shell) -> list[str]:
    database = Database.open(shell.database)
    with database.transaction() as connection:
        query = select(reminder.c.rule).where(reminder.c.state == "waiting")
        found = list(connection.scalars(query.order_by(reminder.c.due_at)))
    database.dispose()
    return found


def test_the_rules_that_count_are_shown(each_shell: Shell) -> None:
    shown = each_shell("schedule", "list")
    assert shown.code == 0
    assert shown.lines[0] == "kind;version;rules"
    assert [line.split(";")[0] for line in shown.lines[1:]] == list(SCHEDULE_KINDS)
    assert f"pip;0;{USUAL}" in shown.lines
    assert each_shell("schedule", "list", "--soort", "pip").lines[1:] == [f"pip;0;{USUAL}"]


def test_rules_of_ones_own_plan_anew_what_is_ahead(each_shell: Shell) -> None:
    each_shell("person", "add", *AMAL)
    assert each_shell("appointment", "add", *TALK).code == 0
    assert waiting(each_shell) == ["told", "coming:week", "coming:day", "coming:hours"]
    rules = ("told", "coming:fortnight=start-2w@09:00", "coming:day=start-1d@19:00/12")
    kept = each_shell("schedule", "set", "pip", *rules)
    assert (kept.code, kept.out) == (0, "")
    assert kept.err.strip().startswith("pip: version 1 of the rules counts")
    assert waiting(each_shell) == ["told", "coming:fortnight", "coming:day"]
    (shown,) = each_shell("schedule", "list", "--soort", "pip").lines[1:]
    assert shown == f"pip;1;{' '.join(rules)}"
    assert each_shell("schedule", "reset", "pip").code == 0
    assert waiting(each_shell) == ["told", "coming:week", "coming:day", "coming:hours"]
    assert each_shell("schedule", "list", "--soort", "pip").lines[1:] == [f"pip;2;{USUAL}"]
    assert each_shell.deeds()[-2:] == ["schedule set", "schedule reset"]


def test_a_change_that_was_cut_off_goes_on_with_the_next(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was killed between two shares: what was left follows, what was done is not done again."""
    shell("person", "add", *AMAL)
    for _ in range(3):
        shell("appointment", "add", *TALK)
    monkeypatch.setattr("casework.schedules.SHARE", 1)
    renewed: list[int] = []

    def dying(connection: Connection, ids: Sequence[int], now: datetime) -> None:
        renewed.extend(ids)
        if len(renewed) == 2:
            raise KeyboardInterrupt
        renew(connection, ids, now)

    monkeypatch.setattr("casework.schedules.renew", dying)
    assert shell("schedule", "set", "pip", "coming:x=start-3d").code == 130
    assert sorted(waiting(shell)).count("coming:x") == 1
    database = Database.open(shell.database)
    with database.transaction() as connection:
        last: int | None = 0
        while last is not None:
            last = schedules.renew_ahead(connection, 1, "pip", datetime.now(UTC), last)
    database.dispose()
    assert waiting(shell) == ["coming:x"] * 3
    assert len(renewed) == len(set(renewed)) + 1


def test_no_message_at_all_is_said_in_so_many_words(shell: Shell) -> None:
    assert shell("schedule", "set", "les").code == 2
    assert "--niets" in shell("schedule", "set", "les").err
    assert shell("schedule", "set", "les", "told", "--niets").code == 2
    assert shell("schedule", "set", "les", "--niets").code == 0
    assert shell("schedule", "list", "--soort", "les").lines[1:] == ["les;1;"]


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        (("coming:week=start-7",), "is no rule"),
        (("coming:week=start-7d@25:00",), "is no rule"),
        (("sing=start-7d@10:00",), "no text for that"),
        (("told", "told"), "a name of its own"),
        (("coming:x=end-7d",), "is no rule"),
    ],
)
def test_rules_that_cannot_be_are_refused(shell: Shell, rules: tuple[str, ...], told: str) -> None:
    refused = shell("schedule", "set", "pip", *rules)
    assert refused.code == 1
    assert told in refused.err
    assert shell("schedule", "list", "--soort", "pip").lines[1:] == [f"pip;0;{USUAL}"]


def test_an_unknown_kind_is_wrong_use(shell: Shell) -> None:
    assert shell("schedule", "set", "feest", "told").code == 2


def test_what_runs_out_in_a_klantreis_has_a_schedule_too(each_shell: Shell) -> None:
    def shown(kind: str) -> str:
        return each_shell("schedule", "list", "--soort", kind).lines[1]

    assert shown("klantreis-pip") == "klantreis-pip;0;pip:4w=end-4w pip:1w=end-1w"
    assert shown("klantreis-ontzorgen").endswith("ontzorgen:1m=end-1m ontzorgen:1w=end-6d")
    assert shown("klantreis-termijn") == "klantreis-termijn;0;termijn=end-6m"
    assert each_shell("schedule", "set", "klantreis-pip", "pip:6w=end-6w").code == 0
    assert shown("klantreis-pip") == "klantreis-pip;1;pip:6w=end-6w"
    assert each_shell("schedule", "set", "klantreis-termijn", "termijn=end-9m").code == 0
    assert each_shell("schedule", "reset", "klantreis-termijn").code == 0
    assert shown("klantreis-termijn") == "klantreis-termijn;2;termijn=end-6m"
    for rule in (
        "told",
        "pip:x=start-2w",
        "pip:x=end+2w",
        "pip:x=end-2w@10:00",
        "ontzorgen=end-1w",
    ):
        assert each_shell("schedule", "set", "klantreis-pip", rule).code == 1
