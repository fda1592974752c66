#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds how programs were built: position independent, full RELRO, stack protector, no executable stack, no file path for
libraries, no assertion of Beast, and glibc's checked calls in optimised builds.   binaries.py plain|fortified PROGRAM..."""
import re
import shutil
import subprocess
import sys

SKIPPED = 77
CHECKED_CALL = re.compile(r"__(?!stack_chk)\w+_chk\b")


def readelf(program, *options):
    return subprocess.run(["readelf", "-W", *options, program], capture_output=True, text=True, errors="replace",
                          check=True).stdout


def faults_of(program, wants_checked_calls):
    header, segments, dynamic, symbols = (readelf(program, option) for option in ("-h", "-l", "-d", "--dyn-syms"))
    if not re.search(r"Type:\s+DYN", header) or not re.search(r"FLAGS_1.*\bPIE\b", dynamic):
        yield "is no position independent executable"
    if "GNU_RELRO" not in segments or not re.search(r"FLAGS\b.*BIND_NOW|FLAGS_1.*\bNOW\b", dynamic):
        yield "has no full RELRO"
    stack = re.search(r"GNU_STACK(\s+0x\w+){5}\s+(\w+)", segments)
    if not stack or "E" in stack.group(2):
        yield "has an executable stack"
    if re.search(r"^\s*LOAD(\s+0x\w+){5}\s+RWE", segments, re.MULTILINE):
        yield "has a segment that is both writable and executable"
    if "__stack_chk_fail" not in symbols:
        yield "has no stack protector"
    if "TEXTREL" in dynamic:
        yield "relocates its text"
    if "basic_parser.ipp" in readelf(program, "--string-dump=.rodata"):
        yield "carries an assertion of Beast that can be reached from the wire"
    if wants_checked_calls and not CHECKED_CALL.search(symbols):
        yield "has none of glibc's checked calls (_FORTIFY_SOURCE)"


def main():
    wanted, *programs = sys.argv[1:]
    if shutil.which("readelf") is None:
        print("SKIP: readelf is not installed")
        return SKIPPED
    failed = False
    for program in programs:
        faults = list(faults_of(program, wanted == "fortified"))
        checked = sorted(set(CHECKED_CALL.findall(readelf(program, "--dyn-syms"))))
        print(f"{program}: {'; '.join(faults) if faults else 'PIE, full RELRO, stack protector, no executable stack'}"
              f"; checked calls: {' '.join(checked) or 'none'}")
        failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
