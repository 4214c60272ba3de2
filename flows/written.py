"""Days as people type them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

_DAY = re.compile(r"(?<!\d)(\d{1,2})\s?[-/. ]\s?(\d{1,2})(?:\s?[-/. ]\s?(\d{4}))?(?!\d)")


def days_written(text: str, years: Sequence[int]) -> Iterator[date]:
    """The day of a text that holds one: `21-11-2026`, or `21-11` in each of `years` in turn.

    Digits of any script that counts in tens. A day that no calendar holds is passed over.
    """
    found = _DAY.findall(text)
    if len(found) != 1:
        return
    day, month, year = found[0]
    for each in [int(year)] if year else years:
        try:
            yield date(each, int(month), int(day))
        except ValueError:
            continue
