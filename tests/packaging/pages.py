#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and completions are what the programs tell of themselves, mandoc has nothing against the pages, and the
completions complete: bash, zsh and fish are run with them where they are installed.

Usage: pages.py SOURCE_DIR BIN_DIR"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Other pages need not be installed where the tests run.
NO_FAULT = re.compile(r"referenced manual not found|outdated mandoc.db|missing mandoc.db")
# What is typed, and what has to be offered.
BASH = r"""
source "$1"; program=$2; shift 2
COMP_WORDS=("$program" "$@"); COMP_CWORD=$#
"_${program//-/_}"
printf '%s\n' "${COMPREPLY[@]}"
"""


def run(*arguments, **more):
    return subprocess.run(arguments, capture_output=True, text=True, check=False, **more)


def lint(pages):
    if shutil.which("mandoc") is None:
        print("SKIP: mandoc is not installed: the pages were not linted")
        return []
    faults = []
    for page in pages:
        answer = run("mandoc", "-T", "lint", str(page))
        faults += [line for line in (answer.stdout + answer.stderr).splitlines() if line and not NO_FAULT.search(line)]
    return faults


def fields_left_out(source):
    """What the reader of plans takes and ringdown-plan(5) does not name."""
    page = set(re.findall(r"[A-Za-z]+", (source / "resources/man/ringdown-plan.5").read_text(encoding="utf-8")))
    readers = "".join(file.read_text(encoding="utf-8") for file in (source / "core/plan/reading").glob("*.cpp"))
    taken = set(re.findall(r"(?:optional|required|find)\(\"(\w+)\"", readers))
    return [f"ringdown-plan.5 does not name \"{field}\"" for field in sorted(taken - page)]


def bash_offers(source, program, *words):
    answer = run("bash", "--norc", "-c", BASH, "bash", f"{source}/resources/completions/{program}.bash", program, *words)
    if answer.returncode != 0 or answer.stderr:
        raise SystemExit(f"bash, {program} {words}: {answer.stderr}")
    return [word for word in answer.stdout.splitlines() if word]


def options_of(program, *words):
    text = run(str(program), *words, "--help").stdout
    return set(re.findall(r"^  (--[a-z-]+)", text, re.MULTILINE)) | {"--help"}


def commands_of(program, *words):
    rows = re.findall(r"^  ([a-z][a-z-]*)(?: \S+)*\s{2,}", run(str(program), *words, "--help").stdout, re.MULTILINE)
    return set(rows)


def bash_faults(source, programs):
    faults = []

    def compare(name, words, expected, typed=""):
        offered = set(bash_offers(source, name, *words, typed))
        if offered != expected:
            faults.append(f"bash offers {sorted(offered)} behind '{name} {' '.join(words)} {typed}', not {sorted(expected)}")

    for name in ("ringdown", "ringdown-relay"):
        if (programs / name).exists():
            compare(name, [], options_of(programs / name) | {"--version"}, "--")
    ctl = programs / "ringdownctl"
    tops = commands_of(ctl)
    compare("ringdownctl", [], tops | {"--help", "--version"})
    for top in sorted(tops):
        compare("ringdownctl", [top], options_of(ctl, top), "--")
        for below in sorted(commands_of(ctl, top)):
            compare("ringdownctl", [top, below], options_of(ctl, top, below), "--")
    compare("ringdownctl", ["calls", "--outcome"], {"missed"}, "mis")
    with tempfile.TemporaryDirectory() as folder:
        plan = f"{folder}/my plan.json"
        Path(plan).touch()
        compare("ringdown-relay", ["--plan"], {plan}, f"{folder}/my")
        compare("ringdownctl", ["check"], {plan}, f"{folder}/my")
    compare("ringdownctl", ["secrets", "rotate"], {"auth-token", "api-key"}, "a")
    compare("ringdownctl", ["calls", "--tenant"], set())
    compare("ringdown-relay", ["--log-level"], {"error", "warning", "info"})
    if (programs / "ringdown").exists():
        compare("ringdown", ["--page"], {"log"}, "lo")
    return faults


def syntax_faults(source):
    faults = []
    for shell, pattern in (("zsh", "_*"), ("fish", "*.fish")):
        if shutil.which(shell) is None:
            print(f"SKIP: {shell} is not installed: its completions were not read")
            continue
        for file in sorted((source / "resources/completions").glob(pattern)):
            answer = run(shell, "-n", str(file))
            faults += [f"{file.name}: {answer.stderr.strip()}"] if answer.returncode else []
    return faults


def fish_faults(source):
    if shutil.which("fish") is None:
        return []
    file = source / "resources/completions/ringdownctl.fish"
    answer = run("fish", "--no-config", "-c", f"source {file}; complete -C 'ringdownctl secrets ro'; complete -C 'ringdownctl calls --outc'")
    offered = {line.split("\t")[0] for line in answer.stdout.splitlines()}
    return [] if offered == {"rotate", "--outcome"} else [f"fish offers {sorted(offered)}: {answer.stderr}"]


def main():
    source, programs = Path(sys.argv[1]), Path(sys.argv[2])
    compared = run(sys.executable, str(source / "packaging/pages"), str(programs), "--check")
    faults = [] if compared.returncode == 0 else (compared.stdout + compared.stderr).splitlines()
    pages = sorted((source / "resources/man").glob("*.[158]"))
    faults += lint(pages) + fields_left_out(source) + bash_faults(source, programs) + syntax_faults(source) + fish_faults(source)
    for fault in faults:
        print(f"FAIL: {fault}")
    print(f"pages: {len(pages)} pages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
