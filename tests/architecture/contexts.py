#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A translation stands under the class that asks for it. lupdate files a sentence under the name of a helper ("ChecklistText") where it loses
what that declares, as in a function that returns another room's class; nobody asks there, so the screen stays English."""
import re
import sys
import xml.etree.ElementTree as ElementTree

from sources import tell

DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)|^\s*class (?:[A-Z0-9_]+ )?(\w+)(?: final)? *[:{]", re.MULTILINE)
SET_IN_CODE = re.compile(r'translate\("([\w:]+)"')


def asked(root):
    """The classes that ask for translations, without their namespaces."""
    names = set()
    for part in ("core", "ui", "app"):
        for path in (root / part).rglob("*"):
            if path.suffix in (".h", ".cpp"):
                text = path.read_text(encoding="utf-8")
                for match in list(DECLARED.finditer(text)) + list(SET_IN_CODE.finditer(text)):
                    names.add(next(name for name in match.groups() if name).split("::")[-1])
    return names


def breaches(root):
    names = asked(root)
    for path in sorted((root / "resources/translations").glob("*.ts")):
        for context in ElementTree.parse(path).getroot().iter("context"):
            name = context.findtext("name")
            if name.split("::")[-1] not in names:
                yield path.relative_to(root), 0, f"nobody asks for {name}: {context.findtext('message/source')}"


if __name__ == "__main__":
    sys.exit(tell("contexts", breaches))
