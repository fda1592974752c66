# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A data directory with a long log, made once and used again."""
import datetime
import os
import subprocess
from pathlib import Path

FIVE_MILLION = 5_000_000
USUAL_PLACE = Path("/var/tmp/ringdown-bench-5m")


def prepare(build, place, calls):
    """Makes place/log as long as wanted, of calls of the last weeks, so that none is old; ends those that still run in it."""
    since = datetime.date.today() - datetime.timedelta(days=calls // 172_800 + 30)  # two a second
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run([str(build / "bin" / "StoreBench"), "--folder", str(place), "--calls", str(calls), "--since", since.isoformat(), "--fill"],
                   check=True, stdout=subprocess.DEVNULL)
    os.sync()


def forget_cached(place):
    """So that the next start reads the log from the disk."""
    for file in (place / "log").iterdir():
        with open(file, "rb") as opened:
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_index(place):
    """As it is in the page cache of a relay that has run for a while."""
    with open(place / "log" / "index.sqlite", "rb", buffering=0) as index:
        while index.read(1 << 20):
            pass
