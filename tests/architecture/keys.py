#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that name keys take them from the table of actions (ui/shell/KeyWords): the keys can be changed in Settings.

Usage: keys.py SOURCE_ROOT. Prints each breach as FILE:LINE: sentence; exit 1 when there is one."""
import re
import sys

from sources import breaches_in, tell

# Keys that belong to one place and cannot be changed (ui/shell/FixedKeys).
FIXED = {
    "ui/credentials/ShownSecret.cpp": {"Ctrl+C"},
    "ui/routing/businesses/BusinessesView.cpp": {"F2"},
    "ui/routing/routes/StepCard.cpp": {"Alt+Up", "Alt+Down"},
    "ui/routing/tiers/TierCard.cpp": {"Alt+Up", "Alt+Down"},
    "ui/window/PageHelp.cpp": {"Shift+Right"},
}
WORDS = re.compile(r'"(?:[^"\\]|\\.)*"')
KEYS = re.compile(r"(?:\b(?:Ctrl|Alt|Shift|Meta)\+)+[\w?,]+|(?<![\w+-])F\d{1,2}\b|(?<=\()[A-Z](?=\))|(?:^|(?<=[,.] ))[B-HJ-Z](?= \w+s )")


def breaches_of(path, root):
    relative = path.relative_to(root)
    if relative.parts[0] != "ui":
        return
    fixed = FIXED.get(str(relative), set())
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith(("//", "#include")):
            continue
        for words in WORDS.findall(line.split(" // ")[0].split("///")[0]):
            for keys in KEYS.findall(words[1:-1]):
                if keys not in fixed:
                    yield relative, number, f"{keys} can be changed in Settings: take what it is now from shell::KeyWords"


def breaches(root):
    return breaches_in(root, breaches_of)


if __name__ == "__main__":
    sys.exit(tell("keys", breaches))
