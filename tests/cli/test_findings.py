"""Each sentence that a check can say has its Dutch; what a library says stands behind ours."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

from cli import troubles
from cli.checking import Places, check
from cli.findings import DUTCH, in_dutch
from locales import findings
from locales.files import LOCALES
from storage.database import _BUSY
from tests.cli.test_check import places  # noqa: F401 - a fixture

ROOT = LOCALES.parent
SAYS = {"error", "warning", "Finding", "_at", "Fault", "Problem", "ValueError", "ProfileError"}
"""What is called with a sentence for whoever makes texts and profiles."""
SAID = {"text", "remark", "sentence"}
"""What such a sentence is called before it is said."""
SPEAKING = (
    *sorted((ROOT / "locales" / "rules").glob("*.py")),
    ROOT / "locales" / "check.py",
    ROOT / "locales" / "files.py",
    ROOT / "flows" / "inspect.py",
    *sorted((ROOT / "flows" / "klantreis").glob("*.py")),
)
FUNCTIONS = {"_called", "_all_called", "_tag_fault", "_plain", "_state_faults"}
"""They return sentences, or words within one."""


TROUBLES = {
    *("BackupError", "StaleSchemaError", "BadAddressError", "AlreadyRunningError"),
    *("UncleanError", "BusyError"),
}
"""What is called with a sentence for whoever runs a command."""


def sentences(path: Path, says: Collection[str] = SAYS) -> Iterator[str]:
    """The English of a module, each value in it a letter."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name), args=args) if name in says:
                yield from (text for one in args for text in _text(one))
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in SAID:
                yield from _text(value)
            case ast.FunctionDef(name=name, body=body) if name in FUNCTIONS:
                returned = (one for part in body for one in ast.walk(part))
                for one in returned:
                    if isinstance(one, ast.Return | ast.Yield):
                        yield from _text(one.value)


def _text(node: ast.AST | None) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if " " in text:
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(
                str(one.value) if isinstance(one, ast.Constant) else "x" for one in values
            )
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*_text(body), *_text(orelse))
        case ast.BoolOp(values=values) | ast.Tuple(elts=values):
            yield from (text for one in values for text in _text(one))


WRITTEN = {re.sub("^x:[x1]: ", "", text) for path in SPEAKING for text in sentences(path)}
"""A place (`file:line`) before a sentence is told apart from it."""
ALL = sorted(text for text in WRITTEN if re.search("[a-z]{2}", text))


@pytest.mark.parametrize("english", ALL)
def test_every_sentence_of_a_check_has_its_dutch(english: str) -> None:
    assert "dit klopt niet" not in in_dutch(english)


def test_every_trouble_of_a_database_has_its_dutch() -> None:
    folder = ROOT / "storage"
    found = {one for path in folder.glob("*.py") for one in sentences(path, TROUBLES)} | {_BUSY}
    dutch = {one: findings.in_dutch(one, troubles.DUTCH) for one in found}
    assert len(found) > 20
    assert [one for one, told in dutch.items() if "dit klopt niet" in told] == []


def test_the_sentences_were_found() -> None:
    assert len(ALL) > 70
    assert {"has no text", "nothing leads on or back", "unknown fact x"} <= set(ALL)


@pytest.mark.parametrize(("english", "dutch"), [*DUTCH.items(), *troubles.DUTCH.items()])
def test_both_name_the_same_values(english: str, dutch: str) -> None:
    values = [
        {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for text in (english, dutch)
    ]
    assert values[0] == values[1]


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("has no text", "heeft geen tekst"),
        ("$sum: shown bare, in Dutch shown by MONEY", "$sum: getoond zoals het is, in het "
         "Nederlands getoond met MONEY"),
        ("$a: shown by DAY, in Dutch shown bare and shown by DATE", "$a: getoond met DAY, in het "
         "Nederlands getoond zoals het is en getoond met DATE"),
        ("unknown state 'x': machine or reviewed", "onbekende staat 'x': machine of reviewed"),
        ("steps.pip.after: unknown step 'x'", "steps.pip.after: onbekende stap 'x'"),
        ("14 words in a sentence (at most 12): a: b, in Dutch c",
         "14 woorden in een zin (hooguit 12): a: b, in Dutch c"),
        ("$n: [one] stands there 2 times", "$n: [one] staat er 2 keer"),
        ("facts.x.value: Input should be a number",
         "facts.x.value: dit klopt niet (Input should be a number)"),
        ("Expected token: \"=\"", "dit klopt niet (Expected token: \"=\")"),
        ("[a] to b shows menu (KeyError: 'x')", "[a] naar b toont menu (KeyError: 'x')"),
    ],
)  # fmt: skip
def test_a_finding_in_dutch_keeps_its_values(english: str, dutch: str) -> None:
    assert in_dutch(english) == dutch


@pytest.mark.timeout(600)  # walks every municipality
def test_the_report_is_dutch_in_a_dutch_locale(
    places: Places,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    file = places.locales / "ti" / "menu.ftl"
    file.write_text(file.read_text("utf-8").replace("menu-what =", "menu-gone ="), "utf-8")
    law = places.profiles / "landelijk.toml"
    law.write_text(law.read_text("utf-8").replace("title =", "titel ="), "utf-8")
    with pytest.raises(SystemExit):
        check(strict=False, places=places)
    told = capsys.readouterr().out
    assert re.search(r"^fout: locales/ti/menu\.ftl: menu-what: ontbreekt \(", told, re.M)
    assert re.search(r"^fout: locales/ti/menu\.ftl:\d+: menu-gone: bestaat niet in het", told, re.M)
    assert re.search(r"^fout: \S+landelijk\.toml:\d+: \S*: \w", told, re.M)
    assert "is missing" not in told
    assert "does not exist" not in told
