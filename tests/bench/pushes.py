# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a pushed plan takes until new calls follow it, seen from outside: by what they are answered."""
import base64
import hashlib
import hmac
import http.client
import json
import statistics
import time
import urllib.parse

FORM = "application/x-www-form-urlencoded"


def call(connection, base, auth_token, number, sid):
    """What a new call to the number is answered."""
    fields = {"AccountSid": "AC" + "0" * 32, "CallSid": sid, "CallStatus": "ringing", "Direction": "inbound",
              "From": "+12025550147", "To": number}
    signed = base + "/twilio/voice" + "".join(name + fields[name] for name in sorted(fields))
    signature = base64.b64encode(hmac.new(auth_token.encode(), signed.encode(), hashlib.sha1).digest()).decode()
    connection.request("POST", "/twilio/voice", urllib.parse.urlencode(fields),
                       {"Content-Type": FORM, "X-Twilio-Signature": signature})
    return connection.getresponse().read().decode()


def measure(port, auth_token, bearer, plan, count=30):
    """Median and worst, in milliseconds, from sending a plan to the first call that is answered by it."""
    base = f"http://127.0.0.1:{port}"
    desk, caller = http.client.HTTPConnection("127.0.0.1", port), http.client.HTTPConnection("127.0.0.1", port)
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json"}
    desk.request("GET", "/api/v1/plan", headers=headers)
    answer = desk.getresponse()
    answer.read()
    tag, number, calls, times = answer.headers["ETag"], plan["tenants"][0]["numbers"][0], 0, []
    for push in range(count):
        words = f"This is push {push}."
        plan["tenants"][0]["routes"]["open"][0] = {"say": words}
        text = json.dumps(plan)
        began = time.perf_counter()
        desk.request("PUT", "/api/v1/plan", text, headers | {"If-Match": tag})
        while words not in call(caller, base, auth_token, number, f"CA{calls:032x}"):
            calls += 1
            if time.perf_counter() - began > 5:
                raise SystemExit("a push is not followed within 5 s")
        calls += 1
        times.append((time.perf_counter() - began) * 1000)
        answer = desk.getresponse()
        if answer.status != 200:
            raise SystemExit(f"the push was answered {answer.status}: {answer.read()!r}")
        tag = f'"{json.loads(answer.read())["revision"]}"'
        time.sleep(0.05)  # a push alone, not a row of them
        if calls % 900 > 800:  # a connection serves a thousand requests
            caller.close()
    return statistics.median(times), max(times)
