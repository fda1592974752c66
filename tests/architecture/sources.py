# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests that read the sources share: which files these are, and how breaches are told."""
import sys
from pathlib import Path


def breaches_in(root, breaches_of):
    """(path, line, words) of every source of the product, by breaches_of(path, root)."""
    for part in ("core", "ui", "app"):
        for path in sorted((root / part).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield from breaches_of(path, root)


def tell(name, breaches):
    """Prints the breaches beneath the root that the command line names: the exit code."""
    found = list(breaches(Path(sys.argv[1]).resolve()))
    for path, line, words in found:
        print(f"{path}:{line}: {words}")
    print(f"{name}: {len(found)} breaches")
    return 1 if found else 0
