from __future__ import annotations

from cli.demo.people import GUEST_NOTES, PEOPLE


def test_the_page_knows_everybody_in_both_its_languages() -> None:
    for notes in (GUEST_NOTES, *(one.notes for one in PEOPLE)):
        assert set(notes) == {"nl", "en"}
        assert len(set(notes.values())) == 2
