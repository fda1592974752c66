# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long an event takes from its decision to each of many readers of the feed."""
import json
import os
import subprocess

EVENTS_PER_SECOND = 200


def read(build, bearer, port, readers, seconds, load):
    """What FeedReaders measured while load() ran."""
    process = subprocess.Popen([str(build / "bin" / "FeedReaders"), str(port), str(readers), str(seconds)], stdout=subprocess.PIPE,
                               env=dict(os.environ, BENCH_BEARER=bearer), text=True)
    if process.stdout.readline() != "ready\n":
        raise SystemExit("the readers of the feed were not greeted")
    load(seconds)
    measured = process.stdout.readline()
    if process.wait(10) != 0:
        raise SystemExit("the readers of the feed did not get to their end")
    return json.loads(measured)


def measure(build, bearer, port, call, readers=200, seconds=8):
    """call(seconds, rate, seed) makes calls. A trial tells how many events one of them is."""
    trial = 20
    found = read(build, bearer, port, 1, 2, lambda seconds: call(seconds, trial, 1))
    rate = EVENTS_PER_SECOND * trial / found["eventsPerSecond"]
    return read(build, bearer, port, readers, seconds, lambda seconds: call(seconds, rate, 2))
