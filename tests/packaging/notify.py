#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The relay tells its service manager that it is ready when its port serves, and not before; and that it stops.

Usage: notify.py RELAY"""
import signal
import socket
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from programs import Relay  # noqa: E402

PATIENCE = 20


def told(manager):
    return manager.recv(200).decode()


def watch(manager, name):
    """One run of a relay that is told of the manager's socket by that name."""
    with tempfile.TemporaryDirectory(prefix="ringdown-notify-") as folder:
        relay = Relay(sys.argv[1], folder, "--demo", environment={"NOTIFY_SOCKET": name})
        try:
            if told(manager) != "READY=1":
                sys.exit("FAIL: the first word is not READY=1")
            status, _ = relay.request("GET", "/healthz")
            if status != 200:
                sys.exit(f"FAIL: it said that it is ready, and /healthz answers {status}")
            relay.process.send_signal(signal.SIGTERM)
            if told(manager) != "STOPPING=1":
                sys.exit("FAIL: it does not say that it stops")
        finally:
            relay.process.terminate()
            relay.process.wait(PATIENCE)


def refused_start(manager, name):
    """A configuration that cannot run is never told as ready."""
    with tempfile.TemporaryDirectory(prefix="ringdown-notify-") as folder:
        try:
            Relay(sys.argv[1], folder, "--public-url", "https://relay.example.com", environment={"NOTIFY_SOCKET": name})
            sys.exit("FAIL: it started without webhook keys")
        except RuntimeError:
            pass
    manager.setblocking(False)
    try:
        sys.exit(f"FAIL: it did not start and told {told(manager)}")
    except BlockingIOError:
        pass


def main():
    with tempfile.TemporaryDirectory(prefix="rd-") as folder:
        for name in (f"{folder}/notify", f"@{folder}/notify"):
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
                manager.bind(name.replace("@", "\0"))
                manager.settimeout(PATIENCE)
                watch(manager, name)
                refused_start(manager, name)
            print(f"ok: told over {name[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
