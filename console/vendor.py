"""What others made and the console serves itself: fetched by npm, checked, kept unmodified.

    python -m console.vendor          # fetch every package of vendor.toml again
    python -m console.vendor --note   # the same, and note the sha256 of new versions

A package whose archive has another sha256 than noted is refused.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("vendor.toml")
FOLDER = Path(__file__).parent / "static" / "vendor"


class VendorError(Exception):
    """A package that could not be had as it was noted."""


@dataclass(frozen=True, slots=True)
class Package:
    """`files`: path in the package -> name in `static/vendor/<folder>`."""

    name: str
    version: str
    licence: str
    folder: str
    sha256: str
    files: Mapping[str, str]


def packages(path: Path = LIST) -> tuple[Package, ...]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["package"]
    return tuple(Package(**table) for table in tables)


def fetch(package: Package, into: Path) -> Path:
    """The archive of this very version, as the registry has it."""
    asked = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    told = subprocess.run(asked, cwd=into, check=True, capture_output=True, text=True)  # noqa: S603
    return into / told.stdout.split()[-1]


def unpack(package: Package, archive: Path, folder: Path = FOLDER) -> None:
    """Write the files that are used; VendorError when one is not in the archive."""
    target = folder / package.folder
    target.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as opened:
        for path, name in package.files.items():
            try:
                member = opened.extractfile(f"package/{path}")
            except KeyError:
                member = None
            if member is None:
                raise VendorError(f"{package.name}: there is no {path}")
            (target / name).write_bytes(member.read())


def note(package: Package, sha256: str, path: Path = LIST) -> None:
    """Write the sha256 of a package into the list."""
    about = rf'(name = "{re.escape(package.name)}"\n(?:.+\n)*?sha256 = )"\w*"'
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(about, rf'\1"{sha256}"', text), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m console.vendor")
    parser.add_argument("--note", action="store_true", help="note the sha256 of what was fetched")
    chosen = parser.parse_args(arguments)
    try:
        for package in packages():
            _renew(package, noting=chosen.note)
    except (VendorError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _renew(package: Package, *, noting: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = fetch(package, Path(folder))
        sha256 = hashlib.sha256(archive.read_bytes()).hexdigest()
        if noting:
            note(package, sha256)
        elif sha256 != package.sha256:
            raise VendorError(f"{package.name}: sha256 {sha256}, noted is {package.sha256}")
        unpack(package, archive)


if __name__ == "__main__":
    sys.exit(main())
