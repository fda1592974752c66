#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox against a hostile carrier, and the carrier's reports on a bad day: the long runs of two tests, as a table.

Texts and calls that the relay wants: 5 % are throttled, 5 % answered 500 (2 of them are done all the same), 2 % done while the answer
hangs, 1 % done later still, 2 % cut off, 1 % answered with a proxy's page, 1 % not reached. Once with one relay, once with relays that
are killed at any moment. Nothing may be sent twice, everything has to end as sent or failed, and what was unknown has to be resolved.

Reports of calls and texts: repeated, out of order, once more a day late, with relays that are killed. The end has to be that of the
same reports in their order, and each deed done once.

Time is simulated; 100,000 of each take some minutes. Build the two tests first:
  cmake --build BUILD_DIR --target outbox_OutboxStormTest relay_ReorderedReportsTest

Ends with 0 when all promises hold, with 1 when one does not, with 2 when a test is not built."""
import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

OUTBOX = "outbox_OutboxStormTest"
REPORTS = "relay_ReorderedReportsTest"
ACTIONS = re.compile(
    r"(?P<actions>\d+) actions, (?P<kills>\d+) kills: (?P<sent>\d+) texts sent, (?P<failed>\d+) failed, (?P<unknown>\d+) were "
    r"unknown for a time; (?P<legs>\d+) legs placed, (?P<refused>\d+) refused; (?P<open>\d+) answers left it open; "
    r"(?P<requests>\d+) requests in (?P<minutes>\d+) simulated minutes")
POSTS = re.compile(r"(?P<posts>\d+) reports on (?P<days>\d+) days, (?P<kills>\d+) kills")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", metavar="BUILD_DIR", type=Path)
    parser.add_argument("--actions", type=int, default=100_000, help="texts and calls, and as many reports (100000)")
    parser.add_argument("--kills", type=int, default=2, help="of a thousand actions, after how many a relay is killed (2)")
    parser.add_argument("--seed", type=int, default=1, help="another one is another day (1)")
    return parser.parse_args()


def run(program, asked, variables):
    """What the program wrote, whether all of it held, and the seconds of processor time it took."""
    environment = dict(os.environ, QTEST_FUNCTION_TIMEOUT="36000000", QT_QPA_PLATFORM="offscreen", **variables)
    before = os.times()
    done = subprocess.run([program, *asked], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", check=False)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    if done.returncode != 0:
        print("".join(line + "\n" for line in done.stdout.splitlines() if line.startswith(("FAIL", "   Loc", "   Act", "   Exp"))),
              end="", file=sys.stderr)
    return done.stdout, done.returncode == 0, spent


def table(head, rows):
    cells = [head, *rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        print("  ".join(cell.rjust(width) if column else cell.ljust(width)
                        for column, (cell, width) in enumerate(zip(row, widths))))


def clock(minutes):
    return f"{int(minutes) // 60} h {int(minutes) % 60:02} min"


def storm(program, options):
    rows = []
    hold = True
    for words, case in (("one relay", "one relay"), ("killed now and then", "killed at any moment")):
        text, held, spent = run(program, ["nothingIsSentTwiceAndEverythingEnds:" + case],
                                   {"RINGDOWN_STORM_ACTIONS": str(options.actions), "RINGDOWN_STORM_KILLS": str(options.kills),
                                    "RINGDOWN_SEED": str(options.seed)})
        found = ACTIONS.search(text)
        hold &= held and found is not None
        verdict = "held" if held and found else "BROKEN"
        figures = [found[name] if found else "?"
                   for name in ("actions", "kills", "requests", "sent", "failed", "legs", "refused", "unknown")]
        rows.append([words, *figures, "0" if held else "?", clock(found["minutes"]) if found else "?", f"{spent:.0f} s", verdict])
    table(["effects", "wanted", "kills", "requests", "texts sent", "failed", "legs placed", "too late", "unknown, resolved", "doubled",
           "simulated", "processor", "promises"], rows)
    return hold


def reports(program, options):
    text, held, spent = run(program, [], {"RINGDOWN_REPORTS": str(options.actions), "RINGDOWN_SEED": str(options.seed)})
    found = POSTS.search(text)
    table(["reports", "told", "days", "kills", "processor", "same end"],
          [["repeated, shuffled, a day late", *((found[name] if found else "?") for name in ("posts", "days", "kills")),
            f"{spent:.0f} s", "held" if held and found else "BROKEN"]])
    return held and found is not None


def main():
    options = arguments()
    programs = [options.build / "tests" / name for name in (OUTBOX, REPORTS)]
    for program in programs:
        if not program.exists():
            print(f"storm.py: {program} is not built: cmake --build {options.build} --target {OUTBOX} {REPORTS}", file=sys.stderr)
            return 2
    holds = storm(programs[0], options)
    print()
    holds &= reports(programs[1], options)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
