#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the relay takes from its start to its first answer to a call, with 5 M calls stored and with none; with the log in
the page cache and, as after a boot, on the disk only.

Usage: starts.py BUILD_DIR [--starts 10] [--stored DIR] [--calls 5000000]"""
import argparse
import http.client
import statistics
import tempfile
import time
from pathlib import Path

import compare
import pushes
import stored

PORT = 18090
TARGET = 500  # ms


class Starting(compare.Relay):
    def __init__(self, place):
        super().__init__("relay", place, PORT)

    def data(self):
        return self.folder / "log"

    def wait_until_ready(self):
        pass  # the caller asks at once

    def first_answer(self, start):
        began = time.perf_counter()
        self.start()
        while True:
            try:
                answer = pushes.call(http.client.HTTPConnection("127.0.0.1", PORT), f"http://127.0.0.1:{PORT}", compare.TOKEN,
                                     self.called, f"CA{time.time_ns():032x}")
                break
            except ConnectionRefusedError:
                time.sleep(0.001)
        spent = (time.perf_counter() - began) * 1000
        self.stop()
        if "<Response>" not in answer:
            raise SystemExit(f"start {start} was answered {answer!r}")
        return spent


def measure(words, place, starts, before=lambda: None):
    times = []
    for start in range(starts + 1):
        before()
        times.append(Starting(place).first_answer(start))
    times = times[1:]  # the first start also reads the program
    median = statistics.median(times)
    print(f"{'met ' if median <= TARGET else 'MISS'} {words}: {median:.0f} ms, {min(times):.0f} to {max(times):.0f} "
          f"(median of {starts}, target <= {TARGET})")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("--starts", type=int, default=10)
    parser.add_argument("--stored", type=Path, default=stored.USUAL_PLACE)
    parser.add_argument("--calls", type=int, default=stored.FIVE_MILLION)
    arguments = parser.parse_args()
    compare.BUILD = arguments.build.resolve()
    stored.prepare(compare.BUILD, arguments.stored, arguments.calls)
    with tempfile.TemporaryDirectory(prefix="bench-starts-") as empty:
        measure("no calls stored", Path(empty), arguments.starts)
    measure(f"{arguments.calls:,} calls stored", arguments.stored, arguments.starts)
    measure(f"{arguments.calls:,} calls stored, none of the log in memory", arguments.stored, arguments.starts,
            lambda: stored.forget_cached(arguments.stored))


if __name__ == "__main__":
    main()
