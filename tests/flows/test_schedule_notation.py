"""Rules that are typed: what is shown can be typed again."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.schedule import Rule, default_rules
from flows.schedule_notation import rule_from_text, text_of

amounts = st.integers(-1000, 1000)
minutes = st.integers(0, 24 * 60 - 1).map(lambda count: time(count // 60, count % 60))
rules = st.one_of(
    st.builds(
        Rule,
        id=st.from_regex(r"[a-z]{1,9}(:[a-z0-9-]{1,9})?", fullmatch=True),
        anchor=st.just("start"),
        amount=amounts,
        unit=st.sampled_from(["days", "weeks"]),
        at=st.none() | minutes,
        lasts=st.none() | st.integers(1, 1000),
    ),
    st.builds(
        Rule,
        id=st.sampled_from(["told", "missed", "coming:x"]),
        anchor=st.sampled_from(["told", "missed"]),
        amount=st.integers(1, 1000),
        unit=st.sampled_from(["hours", "workdays"]),
    ),
)


@given(rules)
def test_what_is_shown_is_the_rule(rule: Rule) -> None:
    again = rule_from_text(text_of(rule))
    assert again == rule or (rule.amount == 0 and rule.at is None and again.amount == 0)


def test_the_usual_rules_can_be_typed() -> None:
    for kind in default_rules().values():
        assert tuple(rule_from_text(text_of(rule)) for rule in kind) == kind
    assert [text_of(rule) for rule in default_rules()["examen"]] == [
        "told",
        "coming:week=start-7d@10:00",
        "coming:day=start-1d@18:00",
        "coming:hours=start-2h",
        "missed=missed+1wd@09:30",
        "registration=start-6w@10:00/840",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "week",
        "coming:week=",
        "coming:week=start-7",
        "coming:week=start-7d@25:00",
        "coming:week=start-7d@10:70",
        "coming:week=start-7x",
        "coming:week=start-2h@10:00",
        "coming:week=start-9999d",
        "coming:week=birth-7d",
        "missed=missed-1d",
        "told; told",
    ],
)
def test_a_line_that_is_no_rule_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"\S|^$"):
        rule_from_text(line)
