#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console hosts a relay with the secrets of a real keyring and shows its Credentials screen. The relay verifies with the
keyring's webhook key, which came to it neither in arguments nor in a file; and a second later the memory of the console has no
secret any more, but for the one copy with which it would start the relay again.
  console_memory.py RELAY CTL CONSOLE PLAN"""
import http.client
import os
import secrets
import shutil
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

from canary import Display, alphanumeric, children_of
from programs import Relay, clean_environment, new_call, signature, webhook_key
from with_keyring import SKIPPED, inside_keyring

ACCOUNT = "AC" + secrets.token_hex(16)
TOKEN = secrets.token_hex(16)
SECRETS = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_API_KEY": "SK" + secrets.token_hex(16),
           "TWILIO_API_SECRET": alphanumeric(32), "RINGDOWN_WEBHOOK_KEYS": webhook_key(TOKEN)}
# Live copies: what a hosted relay that died is started with again. The account's token is for deeds of the operator alone.
LIVE = {"TWILIO_AUTH_TOKEN": 0, "TWILIO_API_SECRET": 1, "RINGDOWN_WEBHOOK_KEYS": 1}
START_SECONDS = 30


def keep_in_keyring(ctl, folder):
    sample = folder / "sample.env"
    sample.write_text("".join(f"{name}={value}\n" for name, value in SECRETS.items()), encoding="utf-8")
    sample.chmod(0o600)
    subprocess.run([ctl, "secrets", "import", sample], check=True, env=clean_environment(), capture_output=True)
    sample.unlink()


def make_hosted_relay(relay_program, plan):
    """As the first run of the console leaves it: with a plan in its store."""
    folder = Path(os.environ["XDG_DATA_HOME"]) / "ringdown" / "relay"
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    relay = Relay(relay_program, folder.parent, "--plan", plan,
                  environment={"RINGDOWN_WEBHOOK_KEYS": SECRETS["RINGDOWN_WEBHOOK_KEYS"]})
    if relay.stop() != 0:
        raise AssertionError("the relay did not end well")
    relay.data.rename(folder)


def wait_for(what, question):
    deadline = time.monotonic() + START_SECONDS
    while not (found := question()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {START_SECONDS} s")
        time.sleep(0.1)
    return found


def part(pid, name):
    return Path(f"/proc/{pid}/{name}").read_bytes()


def hosted_relay(console):
    if console.poll() is not None:
        raise AssertionError(f"the console ended with {console.returncode}: {console.stderr.read().decode(errors='replace')}")
    return next((pid for pid in children_of(console.pid) if b"ringdown-relay" in part(pid, "cmdline")), None)


def port_of(pid):
    """Where it listens; 0 until it does."""
    sockets = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            sockets.add(os.readlink(descriptor).removeprefix("socket:[").removesuffix("]"))
        except FileNotFoundError:
            continue
    for line in Path(f"/proc/{pid}/net/tcp").read_text(encoding="ascii").splitlines()[1:]:
        fields = line.split()
        if fields[3] == "0A" and fields[9] in sockets:  # listens
            return int(fields[1].split(":")[1], 16)
    return 0


def call(port, number, token):
    fields, url = new_call(number) | {"AccountSid": ACCOUNT}, f"http://127.0.0.1:{port}/twilio/voice"
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/twilio/voice", urllib.parse.urlencode(fields), {
        "Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature(token, url, fields)})
    return connection.getresponse().status


def check_hosted(console):
    relay = wait_for("a hosted relay", lambda: hosted_relay(console))
    port = wait_for("its port", lambda: port_of(relay))
    genuine, forged = call(port, 1, TOKEN), call(port, 2, "f" * 32)
    if (genuine, forged) != (200, 403):
        raise AssertionError(f"the hosted relay answers {genuine} to a genuine call and {forged} to a forged one")
    for pid in (console.pid, relay):
        for name, value in SECRETS.items():
            if name in LIVE and value.encode() in part(pid, "cmdline"):
                raise AssertionError(f"{name} stands in arguments")
    if TOKEN.encode() in part(relay, "environ"):
        raise AssertionError("the hosted relay was given the Auth Token")
    if SECRETS["TWILIO_API_SECRET"].encode() not in part(relay, "environ"):
        raise AssertionError("the hosted relay has no API secret")
    return relay


def image_of(pid, folder):
    taken = subprocess.run(["gcore", "-o", folder / "image", str(pid)], capture_output=True, check=False)
    images = list(folder.glob("image.*"))
    if taken.returncode != 0 or not images:
        print("SKIP: tracing is forbidden here")
        sys.exit(SKIPPED)
    image = images[0].read_bytes()
    images[0].unlink()
    return image


def faults_in(image):
    for name, most in LIVE.items():
        value = SECRETS[name]
        for form, data in (("plain", value.encode()), ("UTF-16", value.encode("utf-16-le"))):
            count = image.count(data)
            print(f"console_memory: {name} as {form}: {count} copies in the console, at most {most if form == 'plain' else 0}")
            if count > (most if form == "plain" else 0):
                yield f"{name} as {form} is {count} times in the console's memory"
        if most and value.encode() not in image:
            yield f"{name} is not in the image of the console that works with it: it shows nothing"


def main():
    relay_program, ctl, console_program, plan = sys.argv[1:]
    if os.getuid() != 0 or shutil.which("gcore") is None:
        print("SKIP: a core image takes root and gdb")
        return SKIPPED
    home = inside_keyring()
    folder = home / "work"
    folder.mkdir(mode=0o700)
    keep_in_keyring(ctl, folder)
    make_hosted_relay(relay_program, plan)
    with Display() as display:
        where = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
        console = subprocess.Popen([console_program, "--page", "credentials"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   env=clean_environment(**where))
        try:
            check_hosted(console)
            time.sleep(3)  # the screen reads the keyring; then a second after the last use
            faults = list(faults_in(image_of(console.pid, folder)))
        finally:
            console.terminate()
            console.communicate(timeout=20)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
