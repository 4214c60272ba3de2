from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from babel import core, localedata
from babel.dates import format_date
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from flows.digits import western
from flows.euros import MAX_AMOUNT, parse_amount
from locales import formats
from locales.bidi import FSI, LRI, PDI, clean, has_isolates, isolate, without_marks
from locales.catalog import Catalog
from locales.files import LANGUAGES, LocaleError

DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))
EUROS = st.decimals(0, MAX_AMOUNT, places=2)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "zondag 25 oktober 2026"),
        ("en", "Sunday 25 October 2026"),
        ("ar", "الأحد 25 تشرين الأول 2026"),
        ("ti", "ሰንበት 25 ጥቅምቲ 2026"),
    ],
)
def test_a_long_day_in_each_language(language: str, words: str) -> None:
    assert formats.long_day(date(2026, 10, 25), language) == words


@given(day=DAYS, language=st.sampled_from((*LANGUAGES, "fa", "uk")))
def test_a_long_day_is_as_babel_writes_it(day: date, language: str) -> None:
    locale = formats.locale_of(language)
    digits = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
    said = format_date(day, "EEEE d MMMM y", locale=locale).translate(digits)
    assert formats.long_day(day, language) == said


@pytest.mark.parametrize(
    ("utc", "clock"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "01:59"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "03:00"),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), "02:59"),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), "02:00"),
    ],
)
def test_the_time_over_both_nights_of_the_clock(utc: datetime, clock: str) -> None:
    assert formats.time_of_day(utc) == clock


def test_the_day_of_a_moment_is_the_dutch_day() -> None:
    assert formats.local_day(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == date(2027, 1, 1)
    assert formats.local_day(date(2026, 12, 31)) == date(2026, 12, 31)


def test_a_language_unknown_to_babel_is_named() -> None:
    with pytest.raises(LocaleError, match="klingon: not a language"):
        formats.locale_of("klingon")


@given(day=DAYS, language=st.sampled_from(LANGUAGES))
def test_a_day_is_written_with_the_digits_of_the_letter(day: date, language: str) -> None:
    said = formats.day(day, language)
    assert f"({LRI}{day:%d-%m-%Y}{PDI})" in said
    assert not [sign for sign in said if sign.isdecimal() and not sign.isascii()]
    assert said.count(FSI) + said.count(LRI) == said.count(PDI)
    assert formats.day(day, language, isolated=False) == without_marks(said)


def test_babel_keeps_nothing_of_a_language_that_is_not_used() -> None:
    catalog = Catalog.load(strict=True)
    for language in LANGUAGES:
        catalog.text(language, "ask-answer-by", {"day": date(2026, 11, 21)})
        catalog.text(language, "step-pip-when", {"weeks": 3})
    assert not localedata._cache  # type: ignore[attr-defined]
    assert core._global_data is None  # type: ignore[attr-defined]


def test_money_is_written_as_in_the_letter() -> None:
    assert formats.money(Decimal("1234.5")) == "€\u00a01.234,50"
    assert formats.money(Decimal("-3")) == "€\u00a0-3,00"


@given(euros=st.decimals(-MAX_AMOUNT, MAX_AMOUNT, places=3))
def test_money_is_as_babel_writes_it(euros: Decimal) -> None:
    assert formats.money(euros) == format_currency(euros, "EUR", locale="nl_NL")


@given(euros=EUROS)
def test_what_money_writes_is_read_back(euros: Decimal) -> None:
    assert parse_amount(formats.money(euros)) == euros


@given(euros=EUROS, zero=st.sampled_from("0٠۰०"))
def test_an_amount_in_other_digits_is_the_same(euros: Decimal, zero: str) -> None:
    typed = "".join(chr(ord(zero) + int(s)) if s.isdigit() else "٫" for s in f"{euros:.2f}")
    assert parse_amount(typed) == euros


@pytest.mark.parametrize(
    ("typed", "euros"),
    [
        ("12,50", "12.50"),
        ("12.50", "12.50"),
        ("€ 12,-", "12"),
        ("12,5 euro", "12.5"),
        ("EUR 1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("١٢٫٥٠ يورو", "12.50"),
        ("\u200f€ 385\u200f", "385"),
    ],
)
def test_amounts_as_people_type_them(typed: str, euros: str) -> None:
    assert parse_amount(typed) == Decimal(euros)


@pytest.mark.parametrize("typed", ["", "veel", "-5", "1.2.3", "12 50", "12,500,1", "2000000", "½"])
def test_what_is_no_amount(typed: str) -> None:
    assert parse_amount(typed) is None


@given(text=st.text())
def test_no_text_breaks_the_amounts(text: str) -> None:
    amount = parse_amount(text)
    assert amount is None or 0 <= amount <= MAX_AMOUNT


def test_digits_of_every_script() -> None:
    assert western("٠١٢ ۳ 4 ५") == "012 3 4 5"


@given(today=DAYS, days=st.integers(0, 2000))
def test_weeks_left_promise_no_more_than_there_is(today: date, days: int) -> None:
    until = today + timedelta(days=days)
    assert formats.days_left(today, until) == days
    assert 0 <= days - formats.weeks_left(today, until) * 7 < 7


def test_nothing_is_left_of_what_is_past() -> None:
    today = date(2026, 11, 21)
    assert formats.weeks_left(today, today - timedelta(days=9)) == 0
    assert formats.days_left(today, today - timedelta(days=9)) == -9


def test_what_comes_in_is_cleaned() -> None:
    assert clean("a\u202eb\u2066c\x00d\ud800\ufeff") == "abcd"
    assert clean("a\r\nb\u2029c\x85d\te") == "a\nb\nc\nd\te"
    assert clean("می\u200cخواهم 👩\u200d👧") == "می\u200cخواهم 👩\u200d👧"


@given(text=st.text())
def test_clean_text_can_be_sent_and_isolated(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned
    assert not has_isolates(cleaned)
    assert without_marks(isolate(cleaned)) == cleaned
    for line in isolate(cleaned).split("\n"):
        assert line == "" or (line[0], line[-1]) == (FSI, PDI)
