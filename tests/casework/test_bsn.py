from __future__ import annotations

import sys
from time import thread_time
from unicodedata import decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.bsn import MASK, holds_bsn, is_bare_bsn, mask_bsn, passes_elfproef

BETWEEN = [*" .,/_-‐‑‒–—\n\t", "\u00a0", "\u202f", "\u2009", "\u200e", " \n ", ", ", " - "]
SCRIPTS = [
    "0123456789",
    "٠١٢٣٤٥٦٧٨٩",
    "۰۱۲۳۴۵۶۷۸۹",
    "０１２３４５６７８９",
    "०१२३४५६७८९",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
]


@st.composite
def bsns(draw: st.DrawFn) -> str:
    """Nine digits made to pass: the last is what makes the sum a multiple of eleven."""
    first = draw(st.lists(st.integers(0, 9), min_size=8, max_size=8).filter(any))
    rest = sum(weight * digit for weight, digit in zip(range(9, 1, -1), first, strict=True)) % 11
    if rest == 10:  # no digit makes this one pass
        first[-1] = (first[-1] + 1) % 10
        return draw(bsns())
    return "".join(map(str, (*first, rest)))


@st.composite
def spaced(draw: st.DrawFn) -> str:
    """A BSN as people write it: in any script, with anything usual between any two digits."""
    digits = draw(bsns()).translate(str.maketrans(SCRIPTS[0], draw(st.sampled_from(SCRIPTS))))
    gaps = draw(st.lists(st.sampled_from(["", *BETWEEN]), min_size=8, max_size=8))
    return digits[0] + "".join(map("".join, zip(gaps, digits[1:], strict=True)))


@pytest.mark.parametrize("digits", ["111222333", "123456782", "12345672", "012345672"])
def test_numbers_known_to_pass(digits: str) -> None:
    assert passes_elfproef(digits)


@pytest.mark.parametrize(
    "digits", ["111222334", "000000000", "1234567", "1234567820", "", "11122233x", "١١١٢٢٢٣٣٣"]
)
def test_numbers_that_do_not(digits: str) -> None:
    assert not passes_elfproef(digits)


@given(bsns(), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_never_passes(bsn: str, place: int, more: int) -> None:
    changed = (int(bsn[place]) + more) % 10
    assert passes_elfproef(bsn)
    assert not passes_elfproef(f"{bsn[:place]}{changed}{bsn[place + 1 :]}")


WORDS = st.text(st.characters(exclude_categories=["Nd", "Nl", "No", "Cs"]), max_size=20).filter(
    lambda text: not text.endswith("+")
)


@given(WORDS, spaced(), WORDS)
def test_a_bsn_is_masked_however_it_is_written(before: str, bsn: str, after: str) -> None:
    assert mask_bsn(f"{before}{bsn}{after}") == f"{before}{MASK}{after}"


@given(st.sampled_from(SCRIPTS), st.sampled_from(BETWEEN))
def test_the_same_between_all_digits(script: str, between: str) -> None:
    written = between.join("111222333").translate(str.maketrans(SCRIPTS[0], script))
    assert mask_bsn(f"bsn {written}!") == f"bsn {MASK}!"
    assert is_bare_bsn(written)


def test_every_decimal_digit_counts() -> None:
    digits = [one for one in map(chr, range(sys.maxunicode + 1)) if one.isdecimal()]
    assert len(digits) > 600
    ones = [one for one in digits if decimal(one) == 1]
    assert [one for one in ones if mask_bsn(f"{one}11222333") != MASK] == []


@pytest.mark.parametrize("piece", ["1", "7 ", "1,,,", "0612345672 ", "111222333 ", "٣"])
def test_a_long_text_takes_no_long_time(piece: str) -> None:
    """Ten times as long, about ten times the time; what is worse than linear takes a hundred."""
    short, long = (_seconds(piece * (size // len(piece))) for size in (5_000, 50_000))
    assert long < 40 * short


def _seconds(text: str) -> float:
    """Of this thread alone and the best of a few, so that a busy machine does not matter."""
    times = []
    for _ in range(5):
        before = thread_time()
        mask_bsn(text)
        times.append(thread_time() - before)
    return min(times)


@given(st.text())
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = mask_bsn(text)
    assert mask_bsn(once) == once


@given(st.text(), spaced(), st.text())
def test_no_bsn_is_left_whole(before: str, bsn: str, after: str) -> None:
    assert bsn not in mask_bsn(f"{before} x {bsn} x {after}")


@pytest.mark.parametrize(
    "text",
    [
        "bel 06-12345672",
        "bel 06 12345672",
        "bel +31 6 12345672",
        "bel 0612345672",
        "bel 06 12 34 56 72",
        "bel 06/12345672",
        "bel 06.12.34.56.72",
        "huisnummer 5\n06 12 34 56 72",
        "bel ٠٦ ١٢٣٤٥٦٧٢",
        "op 12-10-2026 om 10.30",
        "€ 1.234,56",
        "111222334",
        "kenmerk 1112223330",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert mask_bsn(text) == text
    assert not holds_bsn(text)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ik ben 111222333.", f"ik ben {MASK}."),
        ("5 12345672", f"5 {MASK}"),
        ("12345672 5", f"{MASK} 5"),
        ("111222333 123456782", f"{MASK} {MASK}"),
        ("0612345672\n111222333", f"0612345672\n{MASK}"),
        ("111222333\n0612345672", f"{MASK}\n0612345672"),
        ("06 12345672 en 111222333", f"06 12345672 en {MASK}"),
    ],
)
def test_beside_other_digits(text: str, masked: str) -> None:
    assert mask_bsn(text) == masked


def test_a_reference_with_letters_is_not_bare() -> None:
    assert is_bare_bsn("111 222 333")
    assert is_bare_bsn("١١١٢٢٢٣٣٣")
    assert not is_bare_bsn("HV-111222333")
    assert not is_bare_bsn("111222334")
