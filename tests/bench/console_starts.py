#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the console takes from its start to a Live that can be used (its table is shown and the feed is heard; with a relay
also the calls that run), and what it weighs when it then idles: with --demo, and with a relay that holds 200,000 calls.
Asked through the accessibility tree, whose own cost is in the figures.

Usage: tests/ui/desktop/session tests/bench/console_starts.py BUILD_DIR [--starts 5] [--stored DIR]"""
import argparse
import http.client
import os
import statistics
import subprocess
import sys
import time
import warnings
from pathlib import Path

import gi

warnings.simplefilter("ignore", DeprecationWarning)  # these are the names Debian 12 has
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import compare  # noqa: E402
import pushes  # noqa: E402
import stored  # noqa: E402
from starts import Starting  # noqa: E402

CALLS = 200_000
RUNNING = 5
TARGET_SECONDS, TARGET_MB = 1.5, 150


def children(node):
    return [child for index in range(node.get_child_count()) if (child := node.get_child_at_index(index))]


def find(node, wanted):
    """The first accessible beneath node that is wanted; tables are not entered."""
    for child in children(node):
        if wanted(child):
            return child
        found = None if child.get_role_name() == "table" else find(child, wanted)
        if found:
            return found
    return None


def asked(question):
    try:
        return question()
    except GLib.Error:  # the widget went away, or does not answer yet
        return None


def wait_for(question, what):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if found := asked(question):
            return found
        time.sleep(0.01)
    sys.exit(f"{what}: not seen within 60 s")


def application(pid):
    return next((app for app in children(Atspi.get_desktop(0)) if app.get_process_id() == pid), None)


def is_heard(node):
    return (node.get_name() or "").startswith("feed ")


def usable(pid, calls):
    app = wait_for(lambda: application(pid), "the console")
    live = wait_for(lambda: find(app, lambda node: node.get_role_name() == "table" and node.get_name() == "Calls now"), "Live")
    wait_for(lambda: find(app, is_heard), "the feed")
    wait_for(lambda: live.get_table_iface().get_n_rows() >= calls and live.get_state_set().contains(Atspi.StateType.SHOWING), "the calls")


def megabytes(pid, field):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    return 0


def start(command, calls, idle):
    began = time.perf_counter()
    console = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        usable(console.pid, calls)
        spent = time.perf_counter() - began
        time.sleep(idle)
        return spent, megabytes(console.pid, "Rss"), megabytes(console.pid, "Pss")
    finally:
        console.terminate()
        console.wait(20)


def measure(words, command, starts, calls=0):
    results = [start(command, calls, 5) for _ in range(starts + 1)][1:]  # the first also reads the program
    seconds, rss, pss = (statistics.median(each) for each in zip(*results))
    print(f"{'met ' if seconds <= TARGET_SECONDS else 'MISS'} {words}, to usable Live: {seconds:.2f} s, "
          f"{min(r[0] for r in results):.2f} to {max(r[0] for r in results):.2f} (median of {starts}, target <= {TARGET_SECONDS})")
    print(f"{'met ' if rss <= TARGET_MB else 'MISS'} {words}, idle: {rss:.0f} MB resident, {pss:.0f} MB of it its own share "
          f"(target <= {TARGET_MB})", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--stored", type=Path, default=Path("/var/tmp/ringdown-bench-200k"))
    arguments = parser.parse_args()
    compare.BUILD = arguments.build.resolve()
    console = str(compare.BUILD / "bin" / "ringdown")
    measure("--demo", [console, "--demo"], arguments.starts)
    stored.prepare(compare.BUILD, arguments.stored, CALLS)
    relay = Starting(arguments.stored)
    relay.start()
    try:
        time.sleep(1)
        base = f"http://127.0.0.1:{relay.port}"
        for _ in range(RUNNING):
            pushes.call(http.client.HTTPConnection("127.0.0.1", relay.port), base, compare.TOKEN, relay.called, f"CA{time.time_ns():032x}")
        os.environ["RINGDOWN_TOKEN"] = compare.BEARER
        measure(f"a relay of {CALLS:,} calls", [console, "--relay", base], arguments.starts, RUNNING)
    finally:
        relay.stop()


if __name__ == "__main__":
    main()
