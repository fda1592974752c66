# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test of the sources must be able to do: fail, and only where there is reason."""
import tempfile
from pathlib import Path


def count(breaches, name, body):
    """How many breaches there are in a tree with nothing but this source."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.parent.mkdir(parents=True)
        path.write_text(body, encoding="utf-8")
        return len(list(breaches(Path(folder))))


def judge(name, breaches, caught, left_alone):
    """caught: sources with one breach each; left_alone: sources with none. Returns the exit code."""
    missed = [source for source, body in caught.items() if count(breaches, source, body) != 1]
    wrong = [source for source, body in left_alone.items() if count(breaches, source, body) != 0]
    print(f"{name}: {len(caught) - len(missed)} of {len(caught)} breaches found; missed: {missed}; accused wrongly: {wrong}")
    return 1 if missed or wrong else 0
