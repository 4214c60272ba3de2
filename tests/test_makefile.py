"""Which Python `make` takes, and what it says where there is none that will do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents import ROOT

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="no make on the PATH")


def made(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`make` in a folder that holds the Makefile alone, with `folder/bin` as the whole PATH."""
    shutil.copy(ROOT / "Makefile", folder)
    make = shutil.which("make") or "make"
    path = {"PATH": str(folder / "bin")}
    command = [make, *arguments]
    return subprocess.run(command, cwd=folder, env=path, capture_output=True, text=True)


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """The folder of programs: a shell, and nothing else yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "sh").symlink_to(shutil.which("sh") or "/bin/sh")
    return folder


def put(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def test_a_name_that_does_not_run_is_passed_over(programs: Path) -> None:
    put(programs / "python3.13", "exit 127")
    put(programs / "python3", f'exec "{sys.executable}" "$@"')
    shown = made(programs.parent, '--eval=show:;@echo "$(PYTHON)"', "show")
    assert shown.stdout.strip() == sys.executable


def test_without_any_it_says_what_is_needed(programs: Path) -> None:
    put(programs / "python3", "echo; exit 1")
    shown = made(programs.parent, ".venv/bin/python")
    assert "needs Python 3.11 or newer" in shown.stderr + shown.stdout
    assert shown.returncode != 0
