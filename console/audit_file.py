"""The audit as CSV that a spreadsheet opens, and can not be harmed by."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from casework.audit_log import Log
from console import log_words, words
from console.languages import _
from console.people_file import safe
from storage.audit_log import LogLine


def audit_file(log: Log) -> bytes:
    """UTF-8 with a mark, semicolons; who it is about by number or login, without names."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow((_("wanneer"), _("wie"), _("wat"), _("over wie"), _("bijzonderheden")))
    writer.writerows([safe(cell) for cell in _cells(log, line)] for line in log.lines)
    return written.getvalue().encode("utf-8-sig")


def _cells(log: Log, line: LogLine) -> Iterator[str]:
    yield words.minute(line.at)
    yield line.actor
    yield log_words.action(line.action)
    yield _about(log, line.subject or "")
    yield log_words.details(line)


def _about(log: Log, subject: str) -> str:
    if subject in log.people:
        return log.people[subject].number
    return log.staff[subject].login if subject in log.staff else subject
