#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the compiler keeps the two kinds of credential apart (docs/decisions/0010).

Usage: kinds_apart.py COMPILER SOURCE FLAGS_FILE. Compiles one snippet in ways that must and must not work. A way that must not has
to fail with the expected words, and with an error in no other place than the marked one: a broken include path proves nothing."""
import re
import subprocess
import sys
from pathlib import Path

RUNTIME = "-DGIVEN=secrets::RuntimeCredential"
ACCOUNT = "-DGIVEN=desk::AccountCredential"
IN_RELAY = "-DRINGDOWN_WITHOUT_ACCOUNT"
HEADER = "AccountCredential.h"

# name, options, and for those that must fail: words of the error, and where it is (mark in the snippet, or a file)
WAYS = [
    ("a relay takes a RuntimeCredential", [RUNTIME, IN_RELAY], None, None),
    ("on the desk too", [RUNTIME, "-DWITH_ACCOUNT"], None, None),
    ("the account's header alone compiles on the desk", ["-DWITH_ACCOUNT"], None, None),
    ("a relay takes no AccountCredential, even where the type is known", [ACCOUNT, "-DWITH_ACCOUNT"],
     r"no match for .operator=.*AccountCredential", "given"),
    ("the account's header is an error in a relay", ["-DWITH_ACCOUNT", IN_RELAY], r"stays on the operator's desk", HEADER),
    ("nobody but friends takes the token out", ["-DTAKES_TOKEN", "-DWITH_ACCOUNT"], r"m_authToken.*is private", "token"),
]


def marked_line(source, mark):
    lines = source.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.endswith(f"kinds_apart: {mark}"))


def wrong_in(way, compiler, source, flags):
    """What is wrong with the outcome, or None."""
    _, options, words, place = way
    run = subprocess.run([compiler, "-fsyntax-only", "-fdiagnostics-color=never", *flags, *options, str(source)],
                         capture_output=True, text=True, timeout=120, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    if words is None:
        return None if run.returncode == 0 else "it does not compile:\n" + run.stderr
    if run.returncode == 0:
        return "it compiles"
    errors = re.findall(r"^(\S+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$", run.stderr, re.M)
    if not errors or not re.search(words, errors[0][2]):
        return "it fails for another reason:\n" + run.stderr
    for file, line, _ in errors:
        at_place = file.endswith(place) if place == HEADER else file == str(source) and int(line) == marked_line(source, place)
        if not at_place:
            return "it fails in another place too:\n" + run.stderr
    return None


def main():
    compiler, source, flags_file = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    flags = [flag for flag in flags_file.read_text(encoding="utf-8").splitlines() if flag not in ("-I", "")]
    bad = 0
    for way in WAYS:
        wrong = wrong_in(way, compiler, source, flags)
        print(f"{'ok  ' if wrong is None else 'FAIL'} {way[0]}" + (f": {wrong}" if wrong else ""))
        bad += wrong is not None
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
