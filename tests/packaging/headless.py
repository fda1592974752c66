#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run without a display: calls are seen as readable lines, and neither Ctrl+C nor a SIGTERM to the script alone leaves a
process or a folder.

Usage: headless.py packaging/headless-demo BIN_DIR"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading

LONGEST = 60  # seconds until a call is seen


def follow(script, programs, end, statuses):
    """Until a call is seen; then end(demo) ends it."""
    with tempfile.TemporaryDirectory(prefix="headless-test-") as folder:
        demo = subprocess.Popen([script, programs], env=dict(os.environ, TMPDIR=folder), stdout=subprocess.PIPE, text=True,
                                start_new_session=True)
        too_late = threading.Timer(LONGEST, lambda: os.killpg(demo.pid, signal.SIGKILL))
        too_late.start()
        seen = next((line for line in demo.stdout if re.search(r"\+1\d{10}|\(\d{3}\) \d{3}-\d{4}", line)), None)
        too_late.cancel()
        if seen is None:
            sys.exit(f"FAIL: no call was seen within {LONGEST} s")
        print("ok: a call is seen:", seen.strip())
        end(demo)
        status = demo.wait(20)
        left = os.listdir(folder)
        if left:
            sys.exit(f"FAIL: left behind in the folder for temporary files: {left}")
        try:
            os.killpg(demo.pid, 0)
            sys.exit("FAIL: a process of it still runs")
        except ProcessLookupError:
            pass
        if status not in statuses:
            sys.exit(f"FAIL: it ended with {status}")


def main():
    script, programs = sys.argv[1:]
    # As a terminal sends it: to the script and to what it started.
    follow(script, programs, lambda demo: os.killpg(demo.pid, signal.SIGINT), (0, 130))
    print("ok: Ctrl+C ends it and leaves nothing")
    follow(script, programs, lambda demo: demo.terminate(), (0, 143))
    print("ok: SIGTERM ends it and leaves nothing")


if __name__ == "__main__":
    main()
