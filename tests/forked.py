"""`wegwijs` in a process of its own that has loaded it already: forked off one that did so once.

For what ends at the start: the same entry, environment, folder and exit code as of the command,
without the seconds that loading it takes.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.process import PATIENCE, Wegwijs

LOADED = ("cli.main", "cli.running", "casework.errors", "bot.reach")
_forks = multiprocessing.get_context("forkserver")


def ended(program: Wegwijs) -> int:
    """The exit code of a command that ends by itself, within `PATIENCE` seconds."""
    _forks.set_forkserver_preload([*LOADED, __name__])
    given = (program.folder, program.environment(), program.arguments, program.log)
    process = _forks.Process(target=_command, args=given, daemon=True)
    process.start()
    process.join(PATIENCE)
    code = process.exitcode
    process.kill()
    assert code is not None, f"it goes on:\n{program.said()}"
    return code


def _command(
    folder: Path, environment: Mapping[str, str], arguments: tuple[str, ...], log: Path
) -> None:
    """As `python -m cli.main …` in that folder, with that environment alone."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    with log.open("ab") as said:
        os.dup2(said.fileno(), 1)
        os.dup2(said.fileno(), 2)
    sys.argv = ["wegwijs", *arguments]
    from cli.main import main

    main()
