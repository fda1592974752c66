#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The carrier's interface for calls is down while its webhooks come: the phones of a tier that rings by calls of their own ring by
dial within seconds, the log says why, and what the carrier does too late is undone. One order whose answer is lost keeps no phone
silent for the callers who come next.
  calls_unanswered.py RELAY PLAN"""
import html
import http.server
import json
import re
import socket
import sys
import threading
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

from programs import Folder, Relay, new_call, webhook_key

TOKEN = "0123456789abcdef0123456789abcdef"
OPERATOR = "operator-token-for-tests-of-40-characters"
ACCOUNT = "AC" + "0" * 32
RING_TONE_SECONDS = 5
MOST_ASKINGS = 3  # at 0 s, 5 s and 6 s
PATIENCE = 60.0
WHY = "could not be called: the carrier confirmed no call within 6 s"


class Carrier:
    """A stand-in of the REST interface. mode: what happens to orders to call a phone, "lost" to the first alone."""

    def __init__(self, mode):
        self.mode = mode
        self.posts = []  # (path, form, status)
        self.released = threading.Event()
        self.lock = threading.Lock()
        carrier = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                if not self.path.split("?")[0].endswith("Calls.json"):
                    return self.say(401, {"code": 20003, "message": "Authenticate", "status": 401})
                self.say(200, {"calls": [], "next_page_uri": None, "page": 0, "page_size": 50})

            def do_POST(self):
                form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                carrier.answer(self, form)

            def do_DELETE(self):
                self.send_response(204)
                self.end_headers()

            def say(self, status, body):
                text = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, request, form):
        places = request.path.endswith("/Calls.json")
        if places and self.mode == "silence":
            self.released.wait(PATIENCE)
        with self.lock:
            status = int(self.mode) if places and self.mode.isdigit() else 201
            if places and self.mode == "lost" and not self.ordered():
                status = 503
            self.posts.append((request.path, form, status))
        if status != 201:
            return request.say(status, {"code": 20000 + status, "message": "not now", "status": status})
        request.say(status, {"sid": f"CA{len(self.posts):032x}", "status": "queued"})

    def ordered(self):
        """The phones of all orders, with what was answered."""
        return [(form["To"], status) for path, form, status in list(self.posts) if path.endswith("/Calls.json")]

    def placed(self):
        return [phone for phone, status in self.ordered() if status == 201]

    def ended(self):
        return [path for path, form, _ in list(self.posts) if form.get("Status") == "completed"]

    def close(self):
        self.released.set()
        self.server.shutdown()
        self.server.server_close()


def check(holds, words):
    if not holds:
        raise AssertionError(words)


def wait_until(holds, words):
    deadline = time.monotonic() + PATIENCE
    while not holds():
        check(time.monotonic() < deadline, f"not within {PATIENCE:.0f} s: {words}")
        time.sleep(0.1)


def start(program, plan, folder, api):
    told = json.loads(open(plan, encoding="utf-8").read())
    business = told["tenants"][0]
    business["hours"] = {"week": {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}}
    business["tiers"][0]["contacts"] = ["captain", "office"]
    business["routes"]["open"] = [{"ring": ["primary"]}]
    for tenant in told["tenants"]:  # several callers ring at once
        tenant.setdefault("limits", {})["callsPerSecond"] = 10
    (folder / "plan.json").write_text(json.dumps(told), encoding="utf-8")
    return Relay(program, folder, "--plan", str(folder / "plan.json"), "--twilio-api", api,
                 environment={"RINGDOWN_WEBHOOK_KEYS": webhook_key(TOKEN), "RINGDOWN_OPERATOR_TOKEN": OPERATOR,
                              "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_API_KEY": "SK" + "4" * 32,
                              "TWILIO_API_SECRET": "not-a-secret-0123456789abcdefghij"})


class Caller:
    """What the carrier does for somebody who calls in and is put into a queue."""

    def __init__(self, relay, number):
        self.relay, self.fields = relay, new_call(number)
        _, self.heard = relay.webhook("/twilio/voice", self.fields, TOKEN)
        self.fields = self.fields | {"CallStatus": "in-progress", "QueueSid": "QU" + "b" * 32}
        check("<Enqueue" in self.heard, f"no queue: {self.heard}")
        self.wait, self.after = self.url("waitUrl"), self.url("action")

    def url(self, attribute):
        return html.unescape(re.search(rf'{attribute}="([^"]+)"', self.heard)[1]).replace(self.relay.url, "")

    def asks(self):
        _, self.heard = self.relay.webhook(self.wait, self.fields | {"QueueTime": "0", "QueuePosition": "1", "CurrentQueueSize": "1"}, TOKEN)

    def hears_out(self):
        pause = re.search(r'<Pause length="(\d+)"', self.heard)
        time.sleep(int(pause[1]) if pause else RING_TONE_SECONDS)
        self.wait = html.unescape(re.search(r"<Redirect[^>]*>([^<]+)<", self.heard)[1]).replace(self.relay.url, "")

    def waits(self):
        """How often was asked until the relay takes the caller out of the queue, and what comes then."""
        for asked in range(1, MOST_ASKINGS + 1):
            self.asks()
            if "<Leave" in self.heard:
                return self.relay.webhook(self.after, self.fields | {"QueueResult": "leave", "QueueTime": "6"}, TOKEN)[1]
            self.hears_out()
        raise AssertionError(f"the caller still waits after {asked} askings: {self.heard}")

    def log(self):
        return self.relay.api("GET", "/api/v1/calls/" + self.fields["CallSid"], OPERATOR)[1]["events"]


def goes_by_dial(relay):
    caller = Caller(relay, 7)
    after = caller.waits()
    check("<Dial" in after and after.count("<Number") == 2, f"no dial of both phones: {after}")
    told = caller.log()
    started = [event["why"] for event in told if event["kind"] == "tier.ringing"][-1]
    check(started.startswith("Captain and Office " + WHY + ", so Primary rings by dial"), f"the log says: {started}")
    check(sum(event["kind"] == "leg.failed" and WHY in event["why"] for event in told) == 2, f"the log has {told}")


def next_callers_ring_everybody(relay, carrier):
    for number in range(3):
        before = len(carrier.ordered())
        Caller(relay, number)
        wait_until(lambda: len(carrier.ordered()) == before + 2, f"both phones are called for caller {number}: {carrier.ordered()[before:]}")
    check(carrier.ordered()[0][1] == 503 and len(set(carrier.placed())) == 2, f"ordered: {carrier.ordered()}")


def queued(relay):
    return relay.api("GET", "/api/v1/status", OPERATOR)[1]["outbox"]["queued"]


def rehearse(program, plan, mode):
    carrier = Carrier(mode)
    unreachable = socket.socket()
    unreachable.bind(("127.0.0.1", 0))  # and nobody listens
    api = f"http://127.0.0.1:{unreachable.getsockname()[1]}" if mode == "unreachable" else carrier.url
    with Folder() as folder:
        relay = start(program, plan, folder, api)
        try:
            if mode == "lost":
                next_callers_ring_everybody(relay, carrier)
            else:
                goes_by_dial(relay)
            if mode == "silence":
                carrier.released.set()
                wait_until(lambda: len(carrier.ended()) == 2, "both phones that were called too late are ended")
            if mode == "429":
                carrier.mode = "none"  # an order that is just being repeated may be taken
                wait_until(lambda: queued(relay) == 0 and len(carrier.ended()) == len(carrier.placed()), "nothing is left in the outbox, and no call")
        finally:
            carrier.close()
            unreachable.close()
            relay.stop()
    return mode


def main():
    program, plan = sys.argv[1:]
    with ThreadPoolExecutor() as pool:
        for mode in pool.map(lambda mode: rehearse(program, plan, mode), ("503", "429", "unreachable", "silence", "lost")):
            print(f"calls_unanswered: {mode}: both phones rang")
    return 0


if __name__ == "__main__":
    sys.exit(main())
