#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The canary scan must be able to find: a secret that is planted in a log, a database page, a core image or a URL, in each form
a program could give it, is found, and its neighbours are not."""
import base64
import json
import secrets
import sys
import tempfile
import urllib.parse
from pathlib import Path

from canary_forms import Canary, Places

NOISE = bytes(secrets.randbelow(256) for _ in range(4096))


def plantings(value):
    """Encoded by what programs really do, not by the tables of the scan."""
    text = value.decode()
    yield "a log line", f"relay: info: token {text} was taken\n".encode()
    yield "a quoted log line", f"token=\"{text}\"".encode()
    yield "Basic authentication", b"Authorization: Basic " + base64.b64encode(b"AC123:" + value)
    for before in range(4):
        yield f"base64 after {before} bytes", base64.b64encode(b"x" * before + value + b"tail")
        yield f"base64url after {before} bytes", base64.urlsafe_b64encode(b"x" * before + value + b"tail")
    yield "hex", value.hex().encode()
    yield "capital hex", value.hex().upper().encode()
    yield "a form", urllib.parse.urlencode({"Token": text}).encode()
    yield "a URL", ("https://example.com/" + urllib.parse.quote(text, safe="")).encode()
    yield "every letter escaped", "".join(f"%{byte:02x}" for byte in value).encode()
    yield "a QString", text.encode("utf-16-le")
    yield "UTF-16 of the other order", text.encode("utf-16-be")
    yield "JSON", json.dumps({"token": text}).encode()
    yield "its first half", value[:len(value) // 2 + 1]
    yield "its second half", value[len(value) // 2 - 1:]


def missed_of(canary, stranger):
    for where, planted in plantings(canary.value):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "deep").mkdir()
            (Path(folder) / "deep" / "file").write_bytes(NOISE + planted + NOISE)
            places = Places([canary, stranger])
            places.look_into("file", folder)
        found = {name for _, _, name, _ in places.hits}
        if found != {canary.name}:
            yield f"{canary.name} in {where}: found {sorted(found)}"


def main():
    stranger = Canary.of("stranger", secrets.token_hex(16))
    canaries = [Canary.of("hex token", secrets.token_hex(16)), Canary.of("odd token", "a+b/c=" + secrets.token_urlsafe(24) + "&%\"<"),
                Canary.of("letters", secrets.token_urlsafe(32))]
    faults = [fault for canary in canaries for fault in missed_of(canary, stranger)]
    clean = Places(canaries)
    clean.look("noise", "", NOISE * 100)
    faults += [f"found in noise: {hit}" for hit in clean.hits]
    for fault in faults:
        print(fault)
    planted = sum(1 for canary in canaries for _ in plantings(canary.value))
    print(f"canary_forms_find: {planted - len(faults)} of {planted} planted secrets found, nothing in {len(NOISE) * 100} bytes of noise")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
