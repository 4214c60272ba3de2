"""Rules as one line each, to type and to read: `coming:week=start-7d@10:00`.

`id=anchor±amount unit[@time][/lasts]`: the unit is h, d, w, m (months) or wd (working
days), `lasts` is counted in hours. Without an amount it is at once: `told=told`, or short `told`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time

from flows.schedule import Rule, Unit

UNITS: Mapping[str, Unit] = {
    "h": "hours",
    "d": "days",
    "w": "weeks",
    "m": "months",
    "wd": "workdays",
}
_SIGNS = {unit: sign for sign, unit in UNITS.items()}
_RULE = re.compile(
    r"(?P<id>[a-z0-9:-]+)(=(?P<anchor>[a-z]+)((?P<amount>[+-]\d{1,4})(?P<unit>h|d|wd|w|m))?"
    r"(@(?P<at>\d{1,2}:\d{2}))?(/(?P<lasts>\d{1,4}))?)?"
)


def rule_from_text(line: str) -> Rule:
    """The rule of a line. ValueError where it is none."""
    found = _RULE.fullmatch(line.strip())
    if found is None:
        raise ValueError(line)
    parts = found.groupdict()
    hour, _, minute = (parts["at"] or "").partition(":")
    return Rule.model_validate(
        {
            "id": parts["id"],
            "anchor": parts["anchor"] or parts["id"],
            "amount": int(parts["amount"] or 0),
            "unit": UNITS[parts["unit"] or "h"],
            "at": time(int(hour), int(minute)) if hour else None,
            "lasts": int(parts["lasts"]) if parts["lasts"] else None,
        }
    )


def text_of(rule: Rule) -> str:
    """The inverse of `rule_from_text`."""
    amount = f"{rule.amount:+d}{_SIGNS[rule.unit]}" if rule.amount or rule.at else ""
    at = f"@{rule.at:%H:%M}" if rule.at else ""
    lasts = f"/{rule.lasts}" if rule.lasts else ""
    said = f"={rule.anchor}{amount}{at}{lasts}"
    return rule.id if said == f"={rule.id}" else f"{rule.id}{said}"
