#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A QSaveFile is put in place by putInPlace() (core/files/WholeFile): its own commit() may put a cut file there.

Usage: files.py SOURCE_ROOT. Prints each breach as FILE:LINE: sentence; exit 1 when there is one."""
import re
import sys

from sources import breaches_in, tell

MAKER = "core/files/WholeFile.cpp"
COMMIT = re.compile(r"(?:\.|->)commit\(\)")


def breaches_of(path, root):
    relative = path.relative_to(root)
    text = path.read_text(encoding="utf-8")
    if str(relative) == MAKER or "#include <QSaveFile>" not in text:
        return
    for number, line in enumerate(text.splitlines(), 1):
        if COMMIT.search(line):
            yield relative, number, "a full disk would put a cut file in place: call putInPlace() of core/files/WholeFile"


def breaches(root):
    return breaches_in(root, breaches_of)


if __name__ == "__main__":
    sys.exit(tell("files", breaches))
