# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built programs, started and asked by tests in Python, and webhooks signed as Twilio signs them."""
import base64
import hashlib
import hmac
import http.client
import json
import os
import shutil
import subprocess
import tempfile
import urllib.parse
from pathlib import Path

START_SECONDS = 20
# Nothing of the person who runs the tests reaches a program: only what a test gives it.
CLEAN_NAMES = ("TWILIO_", "RINGDOWN_", "CREDENTIALS_DIRECTORY")


def clean_environment(**added):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(CLEAN_NAMES)}
    return kept | added


class Relay:
    """ringdown-relay in a folder of its own. errors() is all it ever wrote to standard error."""

    def __init__(self, program, folder, *arguments, environment=None, **popen):
        self.data = Path(folder) / "data"
        self._log = open(Path(folder) / "relay.stderr", "ab+")
        self.process = subprocess.Popen([str(program), "--data", str(self.data), "--listen", "127.0.0.1:0", *arguments],
                                        stdout=subprocess.PIPE, stderr=self._log, stdin=subprocess.DEVNULL,
                                        env=clean_environment(**(environment or {})), **popen)
        ready = self.process.stdout.readline().decode()
        if not ready.startswith("ringdown-relay ready on "):
            self.process.wait(START_SECONDS)
            raise RuntimeError(f"the relay did not start: {ready}{self.errors()}")
        self.url = ready.split(" on ")[1].strip()
        self.port = urllib.parse.urlsplit(self.url).port

    def errors(self):
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")

    def request(self, method, path, body=None, headers=None):
        """(status, text)"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", errors="replace")
        finally:
            connection.close()

    def api(self, method, path, token, body=None):
        """(status, parsed JSON or text)"""
        headers = {"Authorization": f"Bearer {token}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        status, text = self.request(method, path, None if body is None else json.dumps(body), headers)
        return status, json.loads(text) if text.startswith(("{", "[")) else text

    def webhook(self, path, fields, auth_token):
        """Posts a webhook signed with the account's token."""
        headers = {"Content-Type": "application/x-www-form-urlencoded",
                   "X-Twilio-Signature": signature(auth_token, self.url + path, fields)}
        return self.request("POST", path, urllib.parse.urlencode(fields), headers)

    def call(self, number, auth_token, **fields):
        return self.webhook("/twilio/voice", new_call(number) | fields, auth_token)

    def stop(self):
        self.process.terminate()
        code = self.process.wait(10)
        self.process.stdout.close()
        self._log.close()
        return code


def signature(auth_token, url, fields):
    text = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.new(auth_token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def new_call(number, to="+16195550100"):
    caller = f"+1202555{100 + number % 99:04d}"
    return {"CallSid": "CA" + hashlib.md5(str(number).encode()).hexdigest(), "AccountSid": "AC" + "0" * 32, "From": caller,
            "To": to, "Caller": caller, "Called": to, "CallStatus": "ringing", "Direction": "inbound", "ApiVersion": "2010-04-01"}


def sha1_state(block):
    """The five words of SHA-1 after one block (FIPS 180-4), which hashlib does not tell."""
    words = [int.from_bytes(block[i:i + 4], "big") for i in range(0, 64, 4)]
    turn = lambda word, by: ((word << by) | (word >> (32 - by))) & 0xffffffff
    for i in range(16, 80):
        words.append(turn(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1))
    start = (0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
    a, b, c, d, e = start
    for i, word in enumerate(words):
        mix, constant = (((b & c) | (~b & d), 0x5a827999), (b ^ c ^ d, 0x6ed9eba1), ((b & c) | (b & d) | (c & d), 0x8f1bbcdc),
                         (b ^ c ^ d, 0xca62c1d6))[i // 20]
        a, b, c, d, e = (turn(a, 5) + mix + e + constant + word) & 0xffffffff, a, turn(b, 30), c, d
    return b"".join(((word + first) & 0xffffffff).to_bytes(4, "big") for word, first in zip((a, b, c, d, e), start))


def webhook_key(auth_token):
    """What "ringdownctl secrets webhook-key" makes of a token of at most 64 bytes."""
    block = auth_token.encode().ljust(64, b"\0")
    states = b"".join(sha1_state(bytes(byte ^ pad for byte in block)) for pad in (0x36, 0x5c))
    check = hashlib.sha256(states).hexdigest()[:8]
    return "whk1_" + base64.urlsafe_b64encode(states).decode().rstrip("=") + "." + check


class Folder:
    """A folder that is gone after the with statement."""

    def __enter__(self):
        self.path = Path(tempfile.mkdtemp(prefix="ringdown-e2e-"))
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)
