"""How far each translation of the release is, by its states and the hashes of its texts."""

from __future__ import annotations

from collections.abc import Mapping

from locales.approval import Released
from locales.catalog import Catalog
from locales.files import SOURCE
from locales.states import State, load_states

LISTED = "match-"
"""Texts that list what people type in each language: they follow no Dutch."""
UNSTAMPED = State("", "machine")


class Release:
    """Of one catalog. What it was asked once it remembers: a release does not change."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._states: dict[str, Mapping[str, State]] = {}
        self._known: dict[tuple[str, str], Released] = {}

    def of(self, language: str, message_id: str) -> Released:
        """KeyError for a message that the release does not have in this language."""
        key = (language, message_id)
        if key not in self._known:
            self._known[key] = self._released(language, message_id)
        return self._known[key]

    def _released(self, language: str, message_id: str) -> Released:
        if language not in self._states:
            self._states[language] = load_states(self._catalog.folder, language)
        state = self._states[language].get(message_id, UNSTAMPED)
        listed = message_id.startswith(LISTED)
        source = "" if listed else self._catalog.released_hash(SOURCE, message_id)
        text = self._catalog.released_hash(language, message_id)
        reviewed = state.state == "reviewed" and state.text in ("", text)
        return Released(source, text, listed or state.source == source, reviewed)
