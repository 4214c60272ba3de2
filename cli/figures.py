"""Figures for `/metrics` that belong to no bot: did answers from the content help?"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter


class AnswerFigures:
    """By topic, how many answers helped and how many did not: nothing of the person.

    Judged as the answer is taken in: one that is tried again counts again.
    """

    def __init__(self, registry: CollectorRegistry) -> None:
        self._answers = Counter(
            "wegwijs_answers",
            "Questions answered from the content, by topic and whether that helped",
            ["topic", "helped"],
            registry=registry,
        )

    def count(self, topic: str, helped: bool) -> None:
        self._answers.labels(topic, "yes" if helped else "no").inc()
