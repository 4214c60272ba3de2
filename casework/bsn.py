"""The citizen service number (BSN) must never be kept: it is masked wherever text comes in."""

from __future__ import annotations

import re

MASK = "●●●●●●●●●"
_CANDIDATE = re.compile(r"(?<![\d+])\d(?:[ .\-\u00a0]?\d){7,8}(?!\d)")
_ANY_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def passes_elfproef(digits: str) -> bool:
    """Whether 8 or 9 digits can be a BSN (weights 9..2 and -1, a multiple of 11, not 0)."""
    if not digits.isascii() or not digits.isdigit() or len(digits) not in (8, 9):
        return False
    number = digits.zfill(9)
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=True))
    return int(number) != 0 and total % 11 == 0


def mask_bsn(text: str) -> str:
    """`text` with each number that passes the elfproef replaced, however it is spaced.

    Arabic-Indic digits count too. Other numbers (phone, amount, date) stay as they are.
    """
    plain = text.translate(_ANY_DIGITS)  # a digit for a digit: positions stay the same
    parts, end = [], 0
    for found in _CANDIDATE.finditer(plain):
        if passes_elfproef(re.sub(r"\D", "", found.group())):
            parts += [text[end : found.start()], MASK]
            end = found.end()
    return "".join((*parts, text[end:]))
