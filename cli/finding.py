"""One thing that `wegwijs check` found."""

from __future__ import annotations

from dataclasses import dataclass

from cli.words import say
from locales.rules.subject import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: where (`file:line`), and what."""

    severity: Severity
    place: str
    text: str

    def __str__(self) -> str:
        return f"{say(f'check-{self.severity}')}: {self.place}: {self.text}"
