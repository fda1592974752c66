#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rotation in Twilio's console that nobody told the relay of: every webhook fails its signature. Within 60 s the feed has an
alarm; while some are genuine it has none, and it is taken back with the first genuine one.
  signature_alarm.py RELAY CTL PLAN"""
import json
import subprocess
import sys
import threading
import time

from programs import Folder, Relay, clean_environment, webhook_key

TOKEN = "0123456789abcdef0123456789abcdef"
TOKEN_AFTER_ROTATION = "fedcba9876543210fedcba9876543210"
ADMIN = "admin-token-for-tests-of-40-characters-x"
PROMISE = 60.0
QUIET = 12.0  # longer than the relay takes between two looks at its counters


class Feed:
    """The relay's events as ringdownctl tells them, each with the moment it was told."""

    def __init__(self, ctl, relay):
        self.events = []
        self.process = subprocess.Popen([ctl, "tail", "--json", "--relay", relay.url], stdout=subprocess.PIPE,
                                        env=clean_environment(RINGDOWN_TOKEN=ADMIN))
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self):
        for line in self.process.stdout:
            self.events.append((time.monotonic(), json.loads(line)))

    def when(self, kind):
        return next((at for at, event in self.events if event["kind"] == kind), None)

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def send(relay, numbers, token, wanted):
    for number in numbers:
        status, _ = relay.call(number, token)
        if status != wanted:
            raise AssertionError(f"a webhook got {status}, not {wanted}")


def wait_for(feed, kind, seconds):
    deadline = time.monotonic() + seconds
    while feed.when(kind) is None:
        if time.monotonic() > deadline:
            raise AssertionError(f"no {kind} within {seconds:.0f} s; the feed told {[event['kind'] for _, event in feed.events]}")
        time.sleep(0.05)
    return feed.when(kind)


def rehearse(relay, feed):
    for number in range(50, 90):  # until the feed is followed
        send(relay, [number], TOKEN, 200)
        time.sleep(0.5)
        if feed.when("call.received"):
            break
    send(relay, range(3, 13), TOKEN_AFTER_ROTATION, 403)  # strangers among genuine ones
    send(relay, range(13, 15), TOKEN, 200)
    time.sleep(QUIET)
    if feed.when("relay.alarm"):
        raise AssertionError("an alarm although genuine webhooks came in between")
    # From here on all fail, one a second, as calls come in.
    began = time.monotonic()
    number = 100
    while feed.when("relay.alarm") is None:
        if time.monotonic() - began > PROMISE + 20:
            raise AssertionError("no alarm")
        send(relay, [number], TOKEN_AFTER_ROTATION, 403)
        number += 1
        time.sleep(1)
    raised = feed.when("relay.alarm") - began
    cleared_from = time.monotonic()
    send(relay, [9000], TOKEN, 200)
    return raised, wait_for(feed, "relay.alarm.cleared", PROMISE) - cleared_from


def main():
    relay_program, ctl, plan = sys.argv[1:]
    with Folder() as folder:
        relay = Relay(relay_program, folder, "--plan", plan,
                      environment={"RINGDOWN_WEBHOOK_KEYS": webhook_key(TOKEN), "RINGDOWN_ADMIN_TOKEN": ADMIN})
        feed = Feed(ctl, relay)
        try:
            raised, cleared = rehearse(relay, feed)
        finally:
            feed.end()
            relay.stop()
    print(f"signature_alarm: raised {raised:.1f} s after the first webhook of the wrong token, cleared {cleared:.1f} s after a genuine one")
    return 0 if raised <= PROMISE else 1


if __name__ == "__main__":
    sys.exit(main())
