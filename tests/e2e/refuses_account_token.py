#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay with the account's Auth Token in reach refuses to start with exit code 78 and two commands. They are run as they stand,
by a shell, and then the relay starts, has no token any more and verifies what Twilio signs with it.
  refuses_account_token.py RELAY CTL PLAN"""
import os
import subprocess
import sys
from pathlib import Path

from programs import Folder, Relay, clean_environment, webhook_key

CONFIGURATION = 78
TOKEN = "0123456789abcdef0123456789abcdef"
OTHER = "fedcba9876543210fedcba9876543210"  # of a key that is there already and must stay in service
ADMIN = "admin-token-for-tests-of-40-characters-x"


class Case:
    """Where the token is, and what the relay is told."""

    def __init__(self, folder):
        self.environment = {"RINGDOWN_ADMIN_TOKEN": ADMIN}
        self.arguments = []
        self.folder = folder
        self.has_keys = False

    def in_environment(self):
        self.environment["TWILIO_AUTH_TOKEN"] = TOKEN
        return self

    def beside_keys_in_environment(self):
        self.environment["RINGDOWN_WEBHOOK_KEYS"] = webhook_key(OTHER)
        self.has_keys = True
        return self.in_environment()

    def beside_keys_in_file(self, name, before, after=""):
        self.has_keys = True
        return self.in_file(name, f"TWILIO_AUTH_TOKEN={TOKEN}\n{before}{webhook_key(OTHER)}{after}\n")

    def in_file(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        self.arguments = ["--env-file", str(path)]
        return self

    def in_credentials(self):
        directory = self.folder / "credentials"
        directory.mkdir(mode=0o700)
        (directory / "TWILIO_AUTH_TOKEN").write_text(TOKEN + "\n", encoding="utf-8")
        self.environment["CREDENTIALS_DIRECTORY"] = str(directory)
        return self

    def beside_keys_in_credentials(self):
        self.in_credentials()
        (self.folder / "credentials" / "RINGDOWN_WEBHOOK_KEYS").write_text(webhook_key(OTHER) + "\n", encoding="utf-8")
        self.has_keys = True
        return self


CASES = {
    "environment": Case.in_environment,
    "file": lambda case: case.in_file("repos.env", f"TWILIO_AUTH_TOKEN={TOKEN}\n"),
    "file with other lines": lambda case: case.in_file(
        "more.env", f"# sample\nTWILIO_ACCOUNT_SID=AC{'0' * 32}\nTWILIO_AUTH_TOKEN={TOKEN}\n\nRINGDOWN_VIEWER_TOKEN={'v' * 40}\n"),
    "file with export, quotes and blanks": lambda case: case.in_file("odd.env", f"  export TWILIO_AUTH_TOKEN=\"{TOKEN}\"  \n"),
    "file with single quotes and no last line end": lambda case: case.in_file("single.env", f"TWILIO_AUTH_TOKEN='{TOKEN}'"),
    "file with a byte order mark, a tab and a comment": lambda case: case.in_file(
        "bom.env", f"\ufeffexport\tTWILIO_AUTH_TOKEN=\"{TOKEN}\" # of the account\nRINGDOWN_VIEWER_TOKEN={'v' * 40}  # Dana's\n"),
    "file with an odd name": lambda case: case.in_file("the captain's file.env", f"TWILIO_AUTH_TOKEN={TOKEN}\n"),
    "credentials directory": Case.in_credentials,
    "environment beside keys": Case.beside_keys_in_environment,
    "file beside keys": lambda case: case.beside_keys_in_file("keys.env", "RINGDOWN_WEBHOOK_KEYS="),
    "file beside keys in quotes": lambda case: case.beside_keys_in_file("quoted.env", "  export RINGDOWN_WEBHOOK_KEYS=\"", "\" # of the ship"),
    "file beside its own key": lambda case: case.in_file("own.env", f"RINGDOWN_WEBHOOK_KEYS='{webhook_key(TOKEN)}'\nTWILIO_AUTH_TOKEN={TOKEN}\n"),
    "file beside an empty entry for keys": lambda case: case.in_file("empty.env", f"RINGDOWN_WEBHOOK_KEYS=\nTWILIO_AUTH_TOKEN={TOKEN}\n"),
    "credentials directory beside keys": Case.beside_keys_in_credentials,
}


def refusal(relay, plan, case):
    """What the relay says; it must be a refusal that does not repeat the token."""
    answer = subprocess.run([relay, "--check", "--plan", plan, *case.arguments], env=clean_environment(**case.environment),
                            capture_output=True, text=True, check=False)
    if answer.returncode != CONFIGURATION:
        raise AssertionError(f"exit code {answer.returncode}, not {CONFIGURATION}: {answer.stdout}{answer.stderr}")
    if TOKEN in answer.stderr + answer.stdout:
        raise AssertionError("the refusal repeats the token")
    return answer.stderr


def commands_in(text):
    commands = [line[2:] for line in text.splitlines() if line.startswith("  ")]
    if len(commands) != 2:
        raise AssertionError(f"{len(commands)} commands, not two, in:\n{text}")
    return commands


def run_in_shell(commands, ctl, case):
    """Runs them as a person would, and returns the webhook keys of that shell's environment, if any."""
    script = "\n".join(["set -eu", *commands, "test -z \"${TWILIO_AUTH_TOKEN:-}\"", "printf %s \"${RINGDOWN_WEBHOOK_KEYS:-}\" >&3"])
    read_end, write_end = os.pipe()
    environment = clean_environment(**case.environment)
    environment["PATH"] = f"{Path(ctl).parent}:{environment['PATH']}"
    moved = f"exec 3>&{write_end}\n"
    answer = subprocess.run(["bash", "-c", moved + script], env=environment, capture_output=True, text=True, check=False, pass_fds=[write_end])
    os.close(write_end)
    with os.fdopen(read_end) as keys:
        if answer.returncode != 0:
            raise AssertionError(f"the commands failed with {answer.returncode}: {answer.stderr}")
        return keys.read()


def prove(relay_program, ctl, plan, case):
    keys = run_in_shell(commands_in(refusal(relay_program, plan, case)), ctl, case)
    case.environment.pop("TWILIO_AUTH_TOKEN", None)
    if keys:
        case.environment["RINGDOWN_WEBHOOK_KEYS"] = keys
    for path in case.folder.rglob("*"):
        if path.is_file() and TOKEN in path.read_text(encoding="utf-8", errors="replace"):
            raise AssertionError(f"{path} still holds the token")
    with Folder() as folder:
        relay = Relay(relay_program, folder, "--plan", plan, *case.arguments, environment=case.environment)
        try:
            status, _ = relay.call(1, TOKEN)
            forged, _ = relay.call(2, "f" * 32)
            other, _ = relay.call(3, OTHER)
        finally:
            relay.stop()
    if (status, forged) != (200, 403):
        raise AssertionError(f"the repaired relay answers {status} to a genuine call and {forged} to a forged one")
    if (other == 200) != case.has_keys:
        raise AssertionError(f"the repaired relay answers {other} to a call signed with the key of before")


def main():
    relay_program, ctl, plan = (os.path.abspath(argument) for argument in sys.argv[1:])
    faults = []
    for name, put in CASES.items():
        with Folder() as folder:
            try:
                prove(relay_program, ctl, plan, put(Case(folder)))
            except (AssertionError, RuntimeError) as fault:
                faults.append(f"{name}: {fault}")
    for fault in faults:
        print(fault)
    print(f"refuses_account_token: {len(CASES) - len(faults)} of {len(CASES)} refused with {CONFIGURATION}, repaired by their two commands")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
