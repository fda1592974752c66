#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts of packaging print for --help what stands at their head, and nothing of their code.

Usage: help.py PACKAGING_DIR"""
import subprocess
import sys
from pathlib import Path


def head_of(script):
    lines = script.read_text().splitlines()[4:]
    end = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return [line.removeprefix("#").removeprefix(" ") for line in lines[:end]]


def main():
    folder = Path(sys.argv[1])
    for name in ("run", "test", "release", "deb"):
        script = folder / name
        printed = subprocess.run([script, "--help"], capture_output=True, text=True, timeout=30)
        lines = printed.stdout.splitlines()
        if printed.returncode != 0 or lines != head_of(script) or not lines[-1].startswith(f"  packaging/{name}"):
            sys.exit(f"FAIL: {script} --help ends with {printed.returncode} and prints:\n{printed.stdout}{printed.stderr}")
        print(f"ok: packaging/{name} --help prints its {len(lines)} lines")


if __name__ == "__main__":
    main()
