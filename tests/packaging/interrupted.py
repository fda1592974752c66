#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run with a display: whatever ends the console with the demo (Ctrl+C, SIGTERM, a closed terminal) leaves neither a
process nor a folder, and who cannot wait signals twice.

Usage: interrupted.py RINGDOWN"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

LONGEST = 60  # seconds for what takes a moment

# Says that it was asked to end, and ends when it is asked again, as the kernel does when the console is gone.
STUBBORN_RELAY = """#!/usr/bin/env python3
import pathlib, signal
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
pathlib.Path("{folder}/began").touch()
signal.sigwait([signal.SIGTERM])
pathlib.Path("{folder}/asked").touch()
signal.sigwait([signal.SIGTERM])
"""


def wait_for(what, question):
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        if question():
            return
        time.sleep(0.05)
    sys.exit(f"FAIL: {what}: not within {LONGEST} s")


def start(program, folder):
    """The console in a process group of its own, with folders of its own."""
    places = {name: os.path.join(folder, name) for name in (
        "TMPDIR", "HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    for place in places.values():
        os.mkdir(place, 0o700)
    surroundings = dict(os.environ, **places, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")
    return subprocess.Popen([program, "--demo"], env=surroundings, start_new_session=True), places["TMPDIR"]


def runs(group):
    try:
        os.killpg(group, 0)
        return True
    except ProcessLookupError:
        return False


def keeps_something(temporary):
    return any(names for _, _, names in os.walk(temporary))


def end_with(program, what, send):
    with tempfile.TemporaryDirectory(prefix="interrupted-test-") as folder:
        console, temporary = start(program, folder)
        try:
            wait_for("the demo's relay keeps its calls", lambda: keeps_something(temporary))
            send(console.pid)
            status = console.wait(LONGEST)
            if status != 0:
                sys.exit(f"FAIL: {what} ended it with {status}")
            left = os.listdir(temporary)
            if left:
                sys.exit(f"FAIL: {what} left behind in the folder for temporary files: {left}")
            if runs(console.pid):
                sys.exit(f"FAIL: {what}: a process of it still runs")
        finally:
            if runs(console.pid):
                os.killpg(console.pid, signal.SIGKILL)
        print(f"ok: {what} ends it and leaves nothing")


def end_at_once(program):
    with tempfile.TemporaryDirectory(prefix="interrupted-test-") as folder:
        beside = shutil.copy(program, folder)
        relay = os.path.join(folder, "ringdown-relay")
        with open(relay, "w", encoding="utf-8") as file:
            file.write(STUBBORN_RELAY.format(folder=folder))
        os.chmod(relay, 0o700)
        console, _ = start(beside, folder)
        try:
            wait_for("the relay began", lambda: os.path.exists(f"{folder}/began"))
            console.send_signal(signal.SIGTERM)
            wait_for("the relay is asked to end", lambda: os.path.exists(f"{folder}/asked"))
            console.send_signal(signal.SIGINT)  # another one than the first
            status = console.wait(LONGEST)
        finally:
            if runs(console.pid):
                os.killpg(console.pid, signal.SIGKILL)
        if status != -signal.SIGINT:
            sys.exit(f"FAIL: the second signal did not end it: {status}")
        print("ok: a second signal ends it at once")


def main():
    program = sys.argv[1]
    end_with(program, "Ctrl+C", lambda pid: os.killpg(pid, signal.SIGINT))  # as a terminal sends it: to the relay too
    end_with(program, "SIGTERM", lambda pid: os.kill(pid, signal.SIGTERM))
    end_with(program, "a closed terminal", lambda pid: os.killpg(pid, signal.SIGHUP))
    end_at_once(program)


if __name__ == "__main__":
    main()
