"""What the pictures of the lessons show, apart from drawing them: light enough to import anywhere.

A picture holds finished strings: whoever asks for it has looked them up.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterPicture:
    """A Dutch letter to practise on. `title` is its heading; `mark` says that it is not real."""

    title: str
    mark: str
    sender: str
    lines: tuple[str, ...]
    box: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertificatePicture:
    """That somebody did all lessons: in Dutch, and where it is another, in their language.

    `title` is the name; each of `said` has its heading and its lines.
    """

    title: str
    said: tuple[tuple[str, tuple[str, ...]], ...]
