"""What is news, for whom and when: computed, without a database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.announcing import FRESH, Moment, News, news_of, payload
from casework.changes import TOLD, Change, merged
from cli.texts import load_profiles
from flows.context import PersonView
from flows.klantreis.person import DOELGROEPEN, LEERROUTES, PersonDates
from flows.model import CHOICES_PER_SCREEN, Text
from flows.payload import payload_from
from flows.steps.news import QUIET, behind_code, opening
from locales.catalog import Catalog

PROFILES = load_profiles()
HEEMSTEDE = PROFILES["heemstede"]
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
HOUSED = PersonDates(
    "asielstatushouder",
    koppeling=date(2026, 9, 1),
    huisvesting=date(2026, 10, 1),
    brp=date(2026, 10, 2),
    kennisgeving=date(2026, 10, 5),
    bijstand=date(2026, 10, 1),
)
PIP_DUE = date(2026, 12, 14)
LEARNING = PersonDates(
    "nareiziger", "z", brp=date(2023, 5, 1), kennisgeving=date(2023, 5, 2), pip=date(2024, 6, 3)
)

DAYS = st.one_of(st.none(), st.dates(date(2022, 1, 1), date(2029, 12, 31)))
PEOPLE = st.builds(
    PersonDates,
    st.sampled_from(DOELGROEPEN),
    st.sampled_from([None, *LEERROUTES]),
    koppeling=DAYS,
    huisvesting=DAYS,
    brp=DAYS,
    kennisgeving=DAYS,
    pip=DAYS,
    bijstand=DAYS,
    geboortedatum=st.one_of(st.none(), st.dates(date(2005, 1, 1), date(2012, 1, 1))),
)


def keys(person: PersonDates, today: date) -> list[str]:
    return [moment.key for moment in news_of(HEEMSTEDE, person, today)]


def every_day(person: PersonDates, first: date, last: date) -> Iterator[tuple[date, Moment]]:
    """Each moment on the first day on which it is news."""
    known: set[str] = set()
    for number in range((last - first).days + 1):
        today = first + timedelta(days=number)
        for moment in news_of(HEEMSTEDE, person, today):
            if moment.key not in known:
                known.add(moment.key)
                yield today, moment


def test_a_step_is_news_from_the_day_it_begins_for_two_weeks() -> None:
    begins = PersonDates("asielstatushouder", koppeling=TODAY)
    assert keys(begins, TODAY - timedelta(days=1)) == []
    assert "begins:koppeling" in keys(begins, TODAY)
    assert "begins:koppeling" in keys(begins, TODAY + FRESH - timedelta(days=1))
    assert keys(begins, TODAY + FRESH) == []


def test_the_pip_is_spoken_of_four_weeks_and_one_week_before() -> None:
    news = {one.key: day for day, one in every_day(HOUSED, TODAY - timedelta(9), PIP_DUE)}
    assert news["pip:4w"] == date(2026, 11, 16)
    assert news["pip:1w"] == date(2026, 12, 7)
    assert [key for key in keys(HOUSED, date(2026, 12, 8)) if key.startswith("pip")] == ["pip:1w"]
    assert not any(key.startswith("pip") for key in keys(HOUSED, PIP_DUE + timedelta(1)))


def test_the_weeks_left_are_those_of_the_day_it_is_told() -> None:
    (told,) = (one for one in news_of(HEEMSTEDE, HOUSED, date(2026, 11, 24)) if one.key == "pip:4w")
    assert told.said == Text("journey-weeks-left", {"weeks": 3, "day": PIP_DUE})


def test_without_the_kennisgeving_the_ten_weeks_are_provisional() -> None:
    waiting = PersonDates("nareiziger", huisvesting=date(2026, 10, 1), brp=date(2026, 10, 2))
    (told,) = (one for one in news_of(HEEMSTEDE, waiting, date(2026, 11, 15)) if "pip" in one.key)
    assert told.said.id == "journey-weeks-provisional"


def test_ontzorgen_ends_in_three_words() -> None:
    news = {one.key: day for day, one in every_day(HOUSED, TODAY, date(2027, 4, 10))}
    ends = date(2027, 3, 31)
    assert news["ontzorgen:2m"] == date(2027, 1, 31)
    assert news["ontzorgen:1m"] == date(2027, 2, 28)
    assert news["ontzorgen:1w"] == ends - timedelta(days=6)
    assert not any("ontzorgen:" in key for key in keys(HOUSED, ends + timedelta(1)))


def test_who_has_no_bijstand_hears_nothing_of_its_end() -> None:
    alone = PersonDates("gezinsmigrant", brp=date(2026, 10, 2), bijstand=date(2026, 10, 1))
    told = [one.key for _, one in every_day(alone, TODAY, date(2027, 4, 10))]
    assert not any("ontzorgen" in key for key in told)


def test_six_months_before_the_end_more_time_is_spoken_of() -> None:
    (told,) = (
        one for one in news_of(HEEMSTEDE, LEARNING, date(2026, 12, 3)) if one.key == "termijn"
    )
    assert told.said == Text("news-termijn", {"day": date(2027, 6, 3)})
    assert [text.id for text in told.more] == [
        "news-termijn-cannot",
        "term-verlenging-what",
        "term-verlenging-when",
    ]
    assert told.button.id == "words.term/verlenging"
    assert "termijn" not in keys(LEARNING, date(2026, 12, 2))


def test_a_minor_alone_hears_of_becoming_an_adult() -> None:
    minor = PersonDates(
        "asielstatushouder", koppeling=date(2025, 9, 1), geboortedatum=date(2008, 12, 30)
    )
    news = {one.key: day for day, one in every_day(minor, date(2025, 12, 1), date(2026, 12, 31))}
    assert news["begins:meerderjarig"] == date(2025, 12, 30)
    assert news["adult:1m"] == date(2026, 11, 30)
    grown = PersonDates(
        "asielstatushouder", koppeling=date(2025, 9, 1), geboortedatum=date(1990, 12, 30)
    )
    assert "adult:1m" not in keys(grown, date(2026, 11, 30))


def test_impossible_dates_are_no_news() -> None:
    torn = PersonDates("nareiziger", brp=TODAY, pip=TODAY - timedelta(days=30))
    assert keys(torn, TODAY) == []


@given(PEOPLE, st.dates(date(2022, 1, 1), date(2029, 12, 31)))
def test_nothing_of_long_ago_or_still_to_come(person: PersonDates, today: date) -> None:
    for moment in news_of(HEEMSTEDE, person, today):
        assert today - FRESH < moment.day <= today
        assert moment.until is None or moment.until >= today
        assert (
            opening(
                moment.button.id,
                PersonView(id=1, first_name="Amal", language="ar", dates=person),
                NOW,
            )
            is not None
        )


@given(PEOPLE, st.dates(date(2022, 1, 1), date(2029, 12, 31)), st.sampled_from(sorted(PROFILES)))
def test_each_moment_has_a_name_of_its_own(person: PersonDates, today: date, name: str) -> None:
    found = [moment.key for moment in news_of(PROFILES[name], person, today)]
    assert len(found) == len(set(found))


# --- the message -------------------------------------------------------------------------------

DATES = (None, "2026-10-01", "2026-12-01")
VALUES = dict.fromkeys(TOLD, DATES) | {
    "leerroute": (None, *LEERROUTES),
    "gesprekken": (None, "0", "1", "2", "12"),
}
CHANGES = st.lists(
    st.sampled_from(TOLD).flatmap(
        lambda column: st.builds(
            Change,
            st.just(column),
            st.sampled_from(VALUES[column]),
            st.sampled_from(VALUES[column]),
        )
    ),
    max_size=4,
).map(merged)
ROUTES = st.sampled_from([None, *LEERROUTES])


def said(news: News) -> list[Text]:
    return list(payload_from(payload(HEEMSTEDE, 7, news)).body)


def test_one_moment_is_told_with_what_to_bring_several_in_short() -> None:
    (first, *_) = moments = news_of(HEEMSTEDE, HOUSED, date(2026, 10, 6))
    alone = [text.id for text in said(News((), (first,)))]
    assert alone[:2] == ["news-lead", "news-begins"]
    assert f"step-{first.button.id.partition('/')[2]}-what" in alone
    assert alone[-1] == "news-ask"
    assert len(moments) > 1
    together = [text.id for text in said(News((), moments))]
    assert together == ["news-lead", *(one.said.id for one in moments), "news-ask"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            Change("pip", None, "2026-11-21"),
            Text("news-date-set", {"new": TODAY, "what": Text("news-name-pip")}),
        ),
        (
            Change("brp", "2026-11-20", "2026-11-21"),
            Text(
                "news-date-moved",
                {"old": date(2026, 11, 20), "new": TODAY, "what": Text("news-name-brp")},
            ),
        ),
        (Change("leerroute", None, "z"), Text("news-route-set", {"new": Text("news-route-z")})),
        (
            Change("leerroute", "z", "b1"),
            Text("news-route-moved", {"old": Text("news-route-z"), "new": Text("news-route-b1")}),
        ),
        (Change("gesprekken", None, "4"), Text("news-talks-set", {"new": 4})),
        (Change("gesprekken", "4", "0"), Text("news-talks-moved", {"old": 4, "new": 0})),
    ],
)
def test_a_change_is_told_with_old_and_new(change: Change, told: Text) -> None:
    assert said(News((change,), ()))[1] == told


def test_what_is_gone_names_who_knows_more() -> None:
    date_gone = said(News((Change("pip", "2026-11-21", None),), ()))[1]
    route_gone = said(News((Change("leerroute", "z", None),), ()))[1]
    talks_gone = said(News((Change("gesprekken", "4", None),), ()))[1]
    gone = (date_gone, route_gone, talks_gone)
    assert [text.id for text in gone] == ["news-date-gone", "news-route-gone", "news-talks-gone"]
    assert {text.args["contact"] for text in gone} == {HEEMSTEDE.contact_name}


def test_behind_a_code_only_that_there_is_news() -> None:
    news = News((Change("pip", None, "2026-11-21"),), news_of(HEEMSTEDE, HOUSED, TODAY))
    kept = payload_from(payload(HEEMSTEDE, 7, news))
    assert "2026" in str(kept)
    hidden = behind_code(kept)
    assert hidden.body == (Text("news-locked"),)
    assert [one.id for one in hidden.choices] == ["journey", QUIET]
    assert "2026" not in str(hidden)
    assert "pip" not in str(hidden)


@given(CHANGES, PEOPLE, st.dates(date(2024, 1, 1), date(2028, 12, 31)), st.booleans())
@settings(deadline=None)
def test_every_message_can_be_said_in_every_language_with_at_most_four_buttons(
    changes: tuple[Change, ...], person: PersonDates, today: date, locked: bool
) -> None:
    catalog = _catalog()
    news = News(changes, news_of(HEEMSTEDE, person, today))
    message = payload_from(payload(HEEMSTEDE, 7, news))
    message = behind_code(message) if locked else message
    assert len(message.choices) >= 2 or not news
    assert len(message.choices) <= CHOICES_PER_SCREEN
    assert message.choices[-1].id == QUIET
    assert len({choice.id for choice in message.choices}) == len(message.choices)
    for language in catalog.languages:
        whole = "\n\n".join(catalog.text(language, one.id, one.args) for one in message.body)
        assert len(whole) <= 4096


@given(PEOPLE, st.dates(date(2024, 1, 1), date(2028, 12, 31)))
def test_it_is_of_no_use_after_two_weeks_or_the_last_deadline(
    person: PersonDates, today: date
) -> None:
    now = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    moments = news_of(HEEMSTEDE, person, today)
    if not moments:
        return
    ends = News((), moments).useless_after(now)
    assert now < ends <= now + FRESH
    if all(one.until for one in moments):
        assert ends.date() <= max(one.until for one in moments if one.until) + timedelta(1)


def test_changes_of_one_column_become_one_and_what_was_undone_none() -> None:
    first, second = Change("pip", None, "2026-11-20"), Change("pip", "2026-11-20", "2026-11-21")
    assert merged([first, second]) == (Change("pip", None, "2026-11-21"),)
    undone = Change("pip", "2026-11-21", None)
    assert merged([first, second, undone]) == ()
    route = Change("leerroute", None, "z")
    assert merged([second, route]) == (route, second)


@pytest.mark.parametrize("column", TOLD)
def test_a_change_is_kept_and_read_again(column: str) -> None:
    change = Change(column, None, "x")
    assert Change.from_json(change.to_json()) == change


@cache
def _catalog() -> Catalog:
    return Catalog.load()
