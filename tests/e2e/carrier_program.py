# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulated Twilio (tests/support/CarrierProgram.cpp) for tests in Python."""
import json
import subprocess
import time

from programs import clean_environment


class Carrier:
    def __init__(self, program, account_sid, auth_token):
        self.process = subprocess.Popen([str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
                                        env=clean_environment())
        self.tell(f"account {account_sid} {auth_token}")
        ready = self.process.stdout.readline()
        if not ready.startswith("carrier ready on "):
            raise RuntimeError(f"the carrier did not start: {ready}")
        self.url = ready.split(" on ")[1].strip()

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def add_key(self, sid, secret, kind="restricted"):
        self.tell(f"key {sid} {secret} {kind}")

    def call(self, relay_url, rate):
        """From now on so many calls a second."""
        self.tell(f"call {relay_url} {rate}")

    def counts(self):
        self.tell("counts")
        return json.loads(self.process.stdout.readline())

    def wait_for(self, condition, seconds):
        """Counts for which the condition holds."""
        deadline = time.monotonic() + seconds
        while True:
            counts = self.counts()
            if condition(counts):
                return counts
            if time.monotonic() > deadline:
                raise AssertionError(f"not within {seconds} s: {counts}")
            time.sleep(0.1)

    def stop(self):
        """No more calls; the counts when those that ran have ended."""
        self.tell("stop")
        last = self.process.stdout.readline()
        self.process.stdin.close()
        self.process.wait(20)
        return json.loads(last)

    def kill(self):
        self.process.kill()
        self.process.wait(10)
