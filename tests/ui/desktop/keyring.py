#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Credentials screen against a real gnome-keyring: it is locked, Unlock makes it ask for the password in its own window,
Escape leaves it locked, the password opens it, and the stored account is there without its token.

Usage: tests/ui/desktop/session tests/ui/desktop/keyring.py RINGDOWN [PICTURES]"""
import os
import shutil
import subprocess
import sys
import time

from console import all_labels, application, find, press, wait_for, walk

PASSWORD = "fake-password"
SID = "AC00000000000000000000000000009f3e"
TOKEN = "0123456789abcdef0123456789abcdef"  # no account's
SECRETS = ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path", "/org/freedesktop/secrets"]


def make_keyring():
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=PASSWORD.encode(), check=True,
                   stdout=subprocess.DEVNULL)
    for name, value in (("TWILIO_ACCOUNT_SID", SID), ("TWILIO_AUTH_TOKEN", TOKEN)):
        subprocess.run(["secret-tool", "store", "--label", name, "server", "ringdown", "user", name, "type", "plaintext"],
                       input=value.encode(), check=True)
    subprocess.run(SECRETS + ["--method", "org.freedesktop.Secret.Service.Lock",
                              "['/org/freedesktop/secrets/collection/login']"], check=True, stdout=subprocess.DEVNULL)


def says(app, words):
    return any(words in text for text in all_labels(app))


def picture(name):
    if len(sys.argv) > 2:
        time.sleep(1)
        subprocess.run(["import", "-window", "root", os.path.join(sys.argv[2], name + ".png")], check=False)


def prompt():
    """The window in which the keyring asks."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"], capture_output=True, text=True)
    return found.stdout.split()


def answer(*keys):
    window = wait_for("the keyring's own question", prompt, 20)[-1]
    time.sleep(1)  # the window takes the keyboard a moment after it is shown
    for key in keys:
        subprocess.run(["xdotool", *key], check=True)
    wait_for("the question is gone", lambda: not prompt(), 20)
    return window


def unlock(app):
    wait_for("the keyring is locked", lambda: says(app, "Your keyring is locked"), 20)
    picture("locked")
    press(app, "push button", "Unlock")
    wait_for("the screen waits", lambda: says(app, "Waiting for your keyring password"), 10)
    picture("waiting")
    answer(["key", "Escape"])
    wait_for("it is still locked", lambda: says(app, "Your keyring is locked"), 20)
    press(app, "push button", "Unlock")
    answer(["type", "--delay", "20", PASSWORD], ["key", "Return"])
    wait_for("the keyring is open", lambda: says(app, "keyring: unlocked"), 20)
    wait_for("the account", lambda: says(app, "AC0000…9f3e"), 20)
    picture("unlocked")


def find_no_token(app):
    for node in walk(app):
        heard = [node.get_name() or "", node.get_description() or ""]
        text = node.get_text_iface()
        if text:
            heard.append(text.get_text(0, -1))
        if any(TOKEN in words for words in heard):
            sys.exit("FAIL: a screen reader can hear the Auth Token")
    print("ok: a screen reader hears no Auth Token")


def main():
    for tool in ("gnome-keyring-daemon", "secret-tool", "gdbus"):
        if not shutil.which(tool):
            print(f"SKIP: {tool} is not installed", file=sys.stderr)
            return 77
    make_keyring()
    console = subprocess.Popen([sys.argv[1], "--page", "credentials"])
    try:
        app = wait_for("the console on the accessibility bus", application, 60)
        unlock(app)
        find_no_token(app)
        wait_for("the audit", lambda: find(app, "table", lambda text: text == "Audit of the credentials"), 10)
        press(app, "menu item", "Quit")
        console.wait(timeout=15)
        print("ok: quit")
    finally:
        if console.poll() is None:
            console.terminate()
    return console.returncode


if __name__ == "__main__":
    sys.exit(main())
