"""Words for what would go out once sending goes on."""

from __future__ import annotations

from collections.abc import Mapping

from console.languages import Words, _
from storage.outbox_rows import ANSWER, APPOINTMENT, CORRECTION, NOTICE
from storage.restored import REMINDERS

KINDS = Words(
    {
        REMINDERS: "Herinneringen die aan de beurt zijn",
        APPOINTMENT: "Berichten over afspraken",
        NOTICE: "Nieuws over de klantreis",
        ANSWER: "Antwoorden van collega's",
        CORRECTION: "Verbeteringen van oudere berichten",
    }
)


def named(would_go: Mapping[str, int]) -> list[tuple[str, int]]:
    """What would go out, in words, with how many; kinds without a name are one."""
    rows = [(KINDS[kind], would_go[kind]) for kind in KINDS if kind in would_go]
    others = sum(count for kind, count in would_go.items() if kind not in KINDS.dutch)
    return [*rows, (_("Andere berichten"), others)] if others else rows
