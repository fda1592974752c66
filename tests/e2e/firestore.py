#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit collection in Google's own Firestore emulator, whose rules deny everybody but the owner: calls end while the relay and
the emulator are killed and come back. In the end every call is there once, with its outcome and its reasons.
  firestore.py RELAY PLAN [CALLS]"""
import glob
import http.client
import json
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from programs import Folder, Relay, new_call, webhook_key

TOKEN = "0123456789abcdef0123456789abcdef"
VIEWER = "viewer-token-for-tests-of-40-characters-"
PROJECT = "demo-ringdown"
DOCUMENTS = f"/v1/projects/{PROJECT}/databases/(default)/documents"
DENY_ALL = "service cloud.firestore { match /databases/{db}/documents { match /{all=**} { allow read, write: if false; } } }\n"
JARS = ("/usr/lib/google-cloud-sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar",
        "/opt/google-cloud-sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Emulator:
    def __init__(self, jar, folder):
        self.port, other = free_port(), free_port()
        rules = Path(folder) / "deny.rules"
        rules.write_text(DENY_ALL, encoding="utf-8")
        self.command = ["java", "-Duser.language=en", "-Xmx512m", "-cp", jar,
                        "com.google.cloud.datastore.emulator.firestore.CloudFirestore", "--host", "127.0.0.1", "--port", str(self.port),
                        "--websocket_port", str(other), "--rules", str(rules)]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                if self.ask("GET", "/", bearer=None)[0] == 200:
                    return
            except OSError:
                time.sleep(0.2)
        raise AssertionError("the emulator does not answer")

    def pause(self):
        """An outage: whoever asks waits. A kill would lose what the emulator keeps, for it keeps nothing on disk."""
        self.process.send_signal(19)

    def go_on(self):
        self.process.send_signal(18)

    def stop(self):
        if self.process:
            self.go_on()
            self.process.kill()
            self.process.wait(10)

    def ask(self, method, path, bearer="owner"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, headers={"Authorization": f"Bearer {bearer}"} if bearer else {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def calls(self):
        """Every document of the collection, all pages."""
        found, page = [], ""
        while True:
            status, text = self.ask("GET", f"{DOCUMENTS}/ringdown-calls?pageSize=300{page}")
            if status != 200:
                raise AssertionError(f"the collection does not read: {status} {text}")
            answer = json.loads(text)
            found += answer.get("documents", [])
            if "nextPageToken" not in answer:
                return found
            page = "&pageToken=" + answer["nextPageToken"]


def start_relay(program, folder, plan, emulator):
    return Relay(program, folder, "--plan", plan, "--firestore", PROJECT, "--firestore-endpoint", emulator.url,
                 environment={"RINGDOWN_WEBHOOK_KEYS": webhook_key(TOKEN), "RINGDOWN_VIEWER_TOKEN": VIEWER})


def play(relay, number):
    fields = new_call(number)
    if relay.webhook("/twilio/voice", fields, TOKEN)[0] != 200:
        raise AssertionError("a call was not taken")
    end = fields | {"CallStatus": "completed", "CallDuration": "1"}
    status, text = relay.webhook("/twilio/status/call", end, TOKEN)
    if status // 100 != 2:
        raise AssertionError(f"the end of a call got {status} {text}")
    return fields["CallSid"]


def figures(relay):
    return relay.api("GET", "/api/v1/status", VIEWER)[1]["firestore"]


def wait_until_carried(relay, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        now = figures(relay)
        if now["behind"] == 0:
            return now
        time.sleep(0.2)
    raise AssertionError(f"the collection stays behind: {figures(relay)}\n{relay.errors()}")


def check(emulator, relay, wanted):
    documents = emulator.calls()
    names = [document["name"].rsplit("/", 1)[1] for document in documents]
    if sorted(names) != sorted(wanted):
        raise AssertionError(f"{len(names)} documents of {len(wanted)} calls, {len(set(wanted) - set(names))} missing")
    for document in documents[:20]:
        sid = document["name"].rsplit("/", 1)[1]
        stored = relay.api("GET", f"/api/v1/calls/{sid}", VIEWER)[1]
        fields = document["fields"]
        if fields["outcome"].get("stringValue") != stored["call"]["outcome"]:
            raise AssertionError(f"{sid}: {fields['outcome']} is not {stored['call']['outcome']}")
        told = [value["mapValue"]["fields"]["why"]["stringValue"] for value in fields["decisions"]["arrayValue"]["values"]]
        if told != [event["why"] for event in stored["events"] if event.get("why")]:
            raise AssertionError(f"{sid}: other reasons than in the log: {told}")
    print(f"ok: {len(names)} calls in the collection, each once, with the log's outcome and reasons")


def main():
    program, plan = sys.argv[1:3]
    calls = int(sys.argv[3]) if len(sys.argv) > 3 else 120
    jar = next((path for pattern in JARS for path in glob.glob(pattern)), None)
    if not jar or not shutil.which("java"):
        print("SKIP: Google's Firestore emulator (google-cloud-cli-firestore-emulator, and java) is not installed")
        return 77
    with Folder() as folder:
        emulator = Emulator(jar, folder)
        emulator.start()
        relay = start_relay(program, folder, plan, emulator)
        try:
            if emulator.ask("GET", f"{DOCUMENTS}/ringdown-calls", bearer=None)[0] == 200:
                raise AssertionError("the emulator lets anybody read")
            wanted = [play(relay, number) for number in range(calls // 3)]
            print("carried:", wait_until_carried(relay))
            emulator.pause()
            wanted += [play(relay, number) for number in range(calls // 3, 2 * calls // 3)]
            time.sleep(1.5)  # a batch is on its way, and nobody answers
            if figures(relay)["behind"] == 0:
                raise AssertionError("an emulator that does not answer is told as carried")
            print("killed in mid-batch, behind by", figures(relay)["behind"])
            relay.process.kill()
            relay.process.wait(10)
            emulator.go_on()
            relay = start_relay(program, folder, plan, emulator)
            wanted += [play(relay, number) for number in range(2 * calls // 3, calls)]
            print("carried:", wait_until_carried(relay))
            check(emulator, relay, wanted)
        finally:
            relay.process.kill()
            relay.process.wait(10)
            emulator.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
