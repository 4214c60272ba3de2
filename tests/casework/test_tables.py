from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.errors import CaseError, Reason
from casework.tables import read_people, written

HEADER = "nummer;voornaam"
CELLS = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
    .map(str.strip)
    .filter(lambda cell: not cell.startswith("'"))
)


def refusal(data: bytes) -> Reason:
    with pytest.raises(CaseError) as refused:
        read_people(data)
    return refused.value.reason


@given(
    st.lists(st.tuples(CELLS.filter(bool), CELLS), max_size=5),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_what_is_written_is_read(
    rows: list[tuple[str, str]], encoding: str, end: str, sep: bool
) -> None:
    lines = ["sep=;"] * sep + [HEADER] + [written(list(row)) for row in rows]
    table = read_people(end.join(lines).encode(encoding))
    assert [(line.cells["nummer"], line.cells["voornaam"]) for line in table.lines] == rows
    assert [line.number for line in table.lines] == list(range(2 + sep, 2 + sep + len(rows)))


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "Zoë"),
        ("utf-16-le", "Zoë"),
        ("utf-16-be", "Zoë"),
        ("utf-16", "ኣማል"),
        ("utf-8", "أمل"),
    ],
)
def test_ways_in_which_excel_saves(encoding: str, name: str) -> None:
    table = read_people(f"{HEADER}\r\nHS-1;{name}\r\n".encode(encoding))
    assert [line.cells for line in table.lines] == [{"nummer": "HS-1", "voornaam": name}]


def test_unicode_text_of_excel_has_tabs() -> None:
    table = read_people("nummer\tvoornaam\r\nHS-1\tأمل\r\n".encode("utf-16"))
    assert table.lines[0].cells == {"nummer": "HS-1", "voornaam": "أمل"}


def test_columns_come_in_any_order_and_case() -> None:
    table = read_people(b" Voornaam ;PIP;NUMMER\nAmal;01-02-2026;HS-1\n")
    assert table.lines[0].cells == {"voornaam": "Amal", "pip": "01-02-2026", "nummer": "HS-1"}


def test_empty_lines_and_short_rows_are_no_fault() -> None:
    table = read_people(b"nummer;voornaam;;\n\n;;;\nHS-1\nHS-2;Omar;;\nHS-3;A;x;\n")
    assert [(line.number, line.too_long) for line in table.lines] == [
        (4, False),
        (5, False),
        (6, True),
    ]


def test_a_cell_over_two_lines_keeps_the_count() -> None:
    table = read_people(b'nummer;voornaam\nHS-1;"A\nB"\nHS-2;C\n')
    assert [line.number for line in table.lines] == [2, 4]


def test_a_formula_is_only_text() -> None:
    assert written(["=1+1", "-x", "a;b"]) == "'=1+1;'-x;\"a;b\""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.TABLE_EMPTY),
        (b"\n\n", Reason.TABLE_EMPTY),
        (b"nummer,voornaam\nHS-1,Amal\n", Reason.TABLE_SEPARATOR),
        (b"voornaam;taal\nAmal;ar\n", Reason.TABLE_NO_NUMBER),
        (b"nummer;schoenmaat\n", Reason.TABLE_COLUMN_UNKNOWN),
        (b"nummer;pip;PIP\n", Reason.TABLE_COLUMN_TWICE),
        (b'nummer;voornaam\nHS-1;"Amal\n', Reason.TABLE_QUOTES),
        (b"nummer;voornaam\nHS-1;%s\n" % (b"x" * 200_000), Reason.TABLE_CELL_TOO_LONG),
        (b"nummer;voornaam\nHS-1;\x81\n", Reason.TABLE_ENCODING),
        (b"\xff\xfen\x00u\x00", Reason.TABLE_SEPARATOR),
        (b"\xff\xfen\x00u\x00m", Reason.TABLE_ENCODING),
        (b"nummer;soort;datum;tijd;duur\n", Reason.TABLE_OF_APPOINTMENTS),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", Reason.TABLE_OF_APPOINTMENTS),
    ],
)
def test_files_that_can_not_be_used(data: bytes, reason: Reason) -> None:
    assert refusal(data) is reason


@given(st.binary(max_size=200))
def test_any_file_gets_an_answer(data: bytes) -> None:
    try:
        table = read_people(data)
    except CaseError:
        return
    assert "nummer" in table.columns
