#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rotations while calls come in all the time: the simulated carrier signs each webhook with its primary token of that moment, a
real ringdownctl with a real keyring replaces the Auth Token and the API key, also when it is killed with -9 after and in the middle
of any step and goes on with --resume. No webhook may be refused.
  rotation.py RELAY CTL CARRIER PLAN [CALLS_A_SECOND]"""
import os
import re
import secrets
import subprocess
import sys
import time
from pathlib import Path

from carrier_program import Carrier
from programs import Relay, clean_environment, webhook_key
from with_keyring import inside_keyring

ADMIN = "admin-token-for-tests-of-40-characters-x"
SETTLE = "1"
PATIENCE = 60
STEP = re.compile(r"^\[(\d+)/(\d+)\] (.*?): (\.\.\.|done|FAILED|undone)")


class Desk:
    """ringdownctl with the keyring of this test, and the relay and carrier it works on."""

    def __init__(self, ctl, relay, carrier):
        self.ctl, self.relay, self.carrier = ctl, relay, carrier

    def run(self, *arguments, stdin="", wanted=0):
        answer = subprocess.run([self.ctl, *arguments], input=stdin, capture_output=True, text=True, check=False, timeout=PATIENCE,
                                env=clean_environment())
        if answer.returncode != wanted:
            raise AssertionError(f"ringdownctl {' '.join(arguments)} ended with {answer.returncode}: {answer.stderr}{answer.stdout}")
        return answer

    def rotation(self, *arguments):
        return subprocess.Popen([self.ctl, "secrets", "rotate", *arguments, "--relay", self.relay.url, "--twilio-api", self.carrier.url,
                                 "--settle", SETTLE], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                env=clean_environment())

    def rotate(self, *arguments, kill_at=None):
        """Runs to the end, or to kill -9 at (step, word). What it told, and whether it was killed."""
        process = self.rotation(*arguments)
        told = []
        for line in process.stderr:
            told.append(line)
            step = STEP.match(line)
            if step and kill_at == (int(step[1]), step[4]):
                process.kill()
        process.wait(PATIENCE)
        if process.returncode not in (0, -9):
            raise AssertionError(f"rotate {' '.join(arguments)} ended with {process.returncode}:\n{''.join(told)}")
        return told, process.returncode == -9


def steps_in(told):
    return max(int(match[2]) for line in told if (match := STEP.match(line)))


def id_of_desk_token(desk):
    """The id of the webhook key of the token in the keyring, as the relay names it."""
    key = desk.run("secrets", "webhook-key").stdout.strip()
    status, answer = desk.relay.api("POST", "/api/v1/webhook-keys", ADMIN, {"key": key})
    if status != 200:  # 201: it was not there
        raise AssertionError(f"the relay did not have the desk's webhook key: {status} {answer}")
    return answer["id"]


def check_after(desk, what):
    """One key at the relay, the carrier's, and the desk's token is the carrier's primary one."""
    counts = desk.carrier.counts()
    keys = [key["id"] for key in desk.relay.api("GET", "/api/v1/webhook-keys", ADMIN)[1]["keys"]]
    if keys != [counts["signsWith"]]:
        raise AssertionError(f"{what}: the relay has the keys {keys}, the carrier signs with {counts['signsWith']}")
    if id_of_desk_token(desk) != counts["signsWith"]:
        raise AssertionError(f"{what}: the token in the keyring is not the carrier's primary one")
    if counts["refused"] or counts["failed"]:
        raise AssertionError(f"{what}: {counts['refused']} webhooks refused, {counts['failed']} failed")
    if counts["hasSecondary"]:
        raise AssertionError(f"{what}: a secondary token was left behind")
    return counts


def rotate_token(desk):
    before = desk.carrier.counts()["promotions"]
    told, _ = desk.rotate("auth-token")
    counts = check_after(desk, "auth-token")
    if counts["promotions"] != before + 1:
        raise AssertionError(f"{counts['promotions'] - before} promotions in one rotation")
    return steps_in(told)


def rotate_killed(desk, kind, at):
    """Killed at (step, word), then resumed. False when it ended before that point."""
    before = desk.carrier.counts()["promotions"]
    _, killed = desk.rotate(kind, kill_at=at)
    if pending(desk):
        desk.rotate(kind, "--resume")
    elif killed and at == (1, "..."):  # it had not begun to change anything
        desk.rotate(kind)
    counts = check_after(desk, f"{kind}, killed at {at}")
    wanted = before + (1 if kind == "auth-token" else 0)
    if counts["promotions"] != wanted:
        raise AssertionError(f"{kind}, killed at {at}: {counts['promotions'] - before} promotions")
    return killed


def pending(desk):
    """Whether a rotation has not ended: a kill after the last step leaves none."""
    return Path(os.environ["XDG_DATA_HOME"], "ringdown", "desk", "rotation.json").exists()


def rotate_key(desk, first):
    told, _ = desk.rotate("api-key")
    key = desk.relay.api("GET", "/api/v1/api-key", ADMIN)[1]["key"]
    left = [row["sid"] for row in desk.carrier.counts()["keys"]]
    if key == first or left != [key]:
        raise AssertionError(f"api-key: the relay has {key}, the account {left}, and the first was {first}")
    check_after(desk, "api-key")
    return steps_in(told)


def prepare(desk, home, sid, token, key, secret):
    env_file = home / "repos.env"
    env_file.write_text(f"TWILIO_ACCOUNT_SID={sid}\nTWILIO_AUTH_TOKEN={token}\nTWILIO_API_KEY={key}\nTWILIO_API_SECRET={secret}\n",
                        encoding="utf-8")
    env_file.chmod(0o600)
    desk.run("secrets", "import", str(env_file))
    desk.run("secrets", "set", "relay-token", desk.relay.url, stdin=ADMIN)


def rehearse(desk, key):
    steps = rotate_token(desk)
    print(f"auth token: rotated in {steps} steps")
    killed = 0
    for step in range(1, steps + 1):
        for word in ("...", "done"):
            killed += rotate_killed(desk, "auth-token", (step, word))
    print(f"auth token: {2 * steps} more rotations, {killed} of them killed and resumed")
    key_steps = rotate_key(desk, key)
    print(f"API key: rotated in {key_steps} steps")
    killed_keys = 0
    for step in range(1, key_steps + 1):
        killed_keys += rotate_killed(desk, "api-key", (step, "done"))
    print(f"API key: {key_steps} more rotations, {killed_keys} of them killed and resumed")
    if killed < steps or killed_keys < key_steps // 2:
        raise AssertionError("too few rotations were hit in the middle")


def main():
    home = inside_keyring()
    relay_program, ctl, carrier_program, plan = (os.path.abspath(argument) for argument in sys.argv[1:5])
    rate = sys.argv[5] if len(sys.argv) > 5 else "20"
    sid, token = "AC" + secrets.token_hex(16), secrets.token_hex(16)
    key, secret = "SK" + secrets.token_hex(16), secrets.token_hex(16)
    carrier = Carrier(carrier_program, sid, token)
    carrier.add_key(key, secret)
    relay = Relay(relay_program, home, "--plan", plan, "--twilio-api", carrier.url, environment={
        "RINGDOWN_WEBHOOK_KEYS": webhook_key(token), "RINGDOWN_ADMIN_TOKEN": ADMIN, "TWILIO_ACCOUNT_SID": sid, "TWILIO_API_KEY": key,
        "TWILIO_API_SECRET": secret})
    desk = Desk(ctl, relay, carrier)
    failure = None
    began = time.monotonic()
    try:
        prepare(desk, home, sid, token, key, secret)
        carrier.call(relay.url, rate)
        carrier.wait_for(lambda counts: counts["sent"] > 20, 20)
        rehearse(desk, key)
        counts = carrier.stop()
    except AssertionError as error:
        failure = error
        counts = carrier.counts()
        carrier.kill()
    relay.stop()
    print(f"rotation: {counts['calls']} calls in {time.monotonic() - began:.0f} s, {counts['sent']} webhooks sent, {counts['refused']} refused, "
          f"{counts['failed']} failed otherwise, {counts['promotions']} tokens promoted")
    if failure:
        print(f"FAIL: {failure}\n{relay.errors()}")
    return 1 if failure or counts["refused"] or counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
