#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store that does not answer: callers are served all the same, the relay says what is wrong, and nothing they were told is
missing afterwards, not even when the relay is killed meanwhile.
  slow_store.py RELAY PLAN"""
import sqlite3
import sys
import threading
import time

from programs import Folder, Relay, new_call, webhook_key

TOKEN = "0123456789abcdef0123456789abcdef"
ADMIN = "admin-token-for-tests-of-40-characters-x"
LONGEST_ANSWER = 2.0  # seconds, of which the relay waits 1.5 for the store; the carrier waits 15 for the relay
UNTIL_STORED = 20.0


class HeldStore:
    """While it is held nobody else can write into the log: a disk that hangs, seen from the relay."""

    def __init__(self, data):
        self.connection = sqlite3.connect(data / "log.sqlite", isolation_level=None, timeout=10)

    def __enter__(self):
        self.connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, *_):
        self.connection.execute("ROLLBACK")
        self.connection.close()


def start(program, plan, folder):
    return Relay(program, folder, "--plan", plan, environment={"RINGDOWN_WEBHOOK_KEYS": webhook_key(TOKEN), "RINGDOWN_ADMIN_TOKEN": ADMIN})


def ring(relay, numbers):
    """All at the same moment; each hears something, in time."""
    failures = []

    def one(number):
        began = time.monotonic()
        status, twiml = relay.call(number, TOKEN)
        spent = time.monotonic() - began
        if status != 200 or "<Response>" not in twiml or spent > LONGEST_ANSWER:
            failures.append(f"call {number}: {status} after {spent:.1f} s: {twiml[:80]}")

    callers = [threading.Thread(target=one, args=(number,)) for number in numbers]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    if failures:
        raise AssertionError("; ".join(failures))


def wait_until(what, question):
    deadline = time.monotonic() + UNTIL_STORED
    while not (found := question()):
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {UNTIL_STORED:.0f} s: {what}")
        time.sleep(0.1)
    return found


def missing(relay, numbers):
    sids = [new_call(number)["CallSid"] for number in numbers]
    return [sid for sid in sids if relay.api("GET", f"/api/v1/calls/{sid}", ADMIN)[0] != 200]


def told_unready(relay):
    status, text = relay.request("GET", "/readyz")
    return text if status == 503 else None


def main():
    program, plan = sys.argv[1:]
    with Folder() as folder:
        relay = start(program, plan, folder)
        ring(relay, range(1))
        with HeldStore(relay.data):
            ring(relay, range(1, 21))
            said = wait_until("/readyz says no", lambda: told_unready(relay))
            if "store" not in said and "log" not in said:
                raise AssertionError(f"/readyz does not name the store: {said}")
            print("ok: 20 callers are served while the store hangs;", said.strip())
        wait_until("/readyz says yes", lambda: relay.request("GET", "/readyz")[0] == 200)
        wait_until("all calls in the log", lambda: not missing(relay, range(21)))
        print("ok: all of them are in the log once it answers")
        with HeldStore(relay.data):
            ring(relay, range(30, 40))
            relay.process.kill()
            relay.process.wait(10)
        relay = start(program, plan, folder)
        lost = missing(relay, range(30, 40))
        if lost:
            raise AssertionError(f"told and lost by a kill: {lost}")
        print("ok: a kill meanwhile loses none: they are there when the next relay is ready")
        if relay.stop() != 0:
            raise AssertionError("the relay did not end well")


if __name__ == "__main__":
    main()
