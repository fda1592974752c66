#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the relay against its peers in one run: each in turn, round after round, and prints medians and ratios.

Usage: compare.py BUILD_DIR [--rounds 5] [--seconds 4] [--only relay,express] [--stored DIR]
Absolute figures move with the machine; the ratios within one run count (docs/decisions, performance targets)."""
import argparse
import datetime
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import feeds
import pushes
import quiet
import stored

HERE = Path(__file__).resolve().parent
TOKEN = "0123456789abcdef0123456789abcdef"  # an obviously fake Auth Token
TARGETS = [  # words, ratio, what the first issue asks for, how to compare
    ("decided calls per second against Express", lambda m: m["relay"]["perSecond"] / m["express"]["perSecond"], 15, ">="),
    ("against nginx serving the static bytes", lambda m: m["relay"]["perSecond"] / m["nginx"]["perSecond"], 0.25, ">="),
    ("p99 against Express", lambda m: m["relay"]["p99"] / m["express"]["p99"], 1 / 5, "<="),
    ("CPU per call against Express", lambda m: m["relay"]["cpu10k"] / m["express"]["cpu10k"], 1 / 12, "<="),
    ("memory while doing so against Express", lambda m: m["relay"]["rss"] / m["express"]["rss"], 1 / 2, "<="),
    ("calls per second with 10,000 tenants instead of 3", lambda m: m["relay-10k"]["perSecond"] / m["relay"]["perSecond"], 0.8, ">="),
    ("calls per second with 5 M calls stored instead of 0", lambda m: m["relay-5m"]["perSecond"] / m["relay"]["perSecond"], 0.8, ">="),
    ("CPU per call with 5 M calls stored instead of 0", lambda m: m["relay-5m"]["cpu10k"] / m["relay"]["cpu10k"], 1.2, "<="),
    ("CPU per call with 10,000 tenants instead of 3", lambda m: m["relay-10k"]["cpu10k"] / m["relay"]["cpu10k"], 1.2, "<="),
]
PUSH_TARGET = 50  # ms
FEED_TARGET = 250  # ms, p99
BEARER = "bench-admin-token-0123456789abcdef0123"  # obviously fake too
ALL_DAY = ["00:00-24:00"]


def plan_of(tenants):
    """As many businesses that are open now, each with a number of its own: +16195550000 and on."""
    today = datetime.date.today()
    week = {(today + datetime.timedelta(days)).strftime("%a").lower(): ALL_DAY for days in (-1, 0, 1)}
    return {"format": 1, "tenants": [
        {"id": f"t{i}", "name": "Rady", "timeZone": "America/Los_Angeles", "numbers": [f"+1619555{i:04}"],
         "contacts": [{"id": "a", "name": "A", "phone": "+12025550111"}], "hours": {"week": week},
         "tiers": [{"id": "p", "contacts": ["a"]}],
         "routes": {"open": [{"say": "Thank you for calling {business}."}, {"ring": ["p"]}, {"voicemail": {}}],
                    "closed": [{"voicemail": {}}]}} for i in range(tenants)]}


def webhook_key():
    """The 40 bytes that HMAC-SHA1 reaches after the token, from the program that derives them."""
    return subprocess.run([str(BUILD / "bin" / "BenchKey")], env={"BENCH_AUTH_TOKEN": TOKEN}, check=True,
                          capture_output=True, text=True).stdout.strip()


class Peer:
    called = "+16195550200"  # what the callers dial; of several #, each call puts another number

    def __init__(self, name, folder, port):
        self.name, self.folder, self.port, self.process = name, Path(folder), port, None

    def start(self):
        env = dict(os.environ, PORT=str(self.port), LOG_FILE=str(self.folder / "log.sqlite"), BENCH_AUTH_TOKEN=TOKEN)
        self.process = subprocess.Popen(self.command(env), env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        text=True, cwd=self.folder)
        self.wait_until_ready()

    def wait_until_ready(self):
        line = self.process.stdout.readline()
        if "ready" not in line:
            raise SystemExit(f"{self.name} did not start: {line!r}")

    def command(self, env):
        return ["node", str(HERE / "peers" / f"{self.name}.mjs")]

    def cpu_seconds(self):
        fields = Path(f"/proc/{self.worker()}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def wait_until_calm(self, pause=0.25):
        """Until what was put off is done: less than a fiftieth of a core."""
        spent = -1.0
        while self.cpu_seconds() - spent > pause / 50:
            spent = self.cpu_seconds()
            time.sleep(pause)

    def rss_mb(self):
        for line in Path(f"/proc/{self.worker()}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return 0

    def worker(self):
        return self.process.pid

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Relay(Peer):
    def command(self, env):
        env["RINGDOWN_WEBHOOK_KEYS"] = webhook_key()
        env["RINGDOWN_ADMIN_TOKEN"] = BEARER
        return [str(BUILD / "bin" / "ringdown-relay"), "--data", str(self.data()), "--plan", str(self.plan()),
                "--listen", f"127.0.0.1:{self.port}"]

    def plan(self):
        return HERE / "plan.json"

    def data(self):
        return self.folder


class ManyCalls(Relay):
    """On a log of 5 M calls, which is made once and gets longer by what the rounds add to it."""

    def start(self):
        stored.prepare(BUILD, STORED, stored.FIVE_MILLION)
        stored.read_index(STORED)
        super().start()
        self.wait_until_calm(3)  # it answers from its first moment on, but looks each request up until it has read the keys of ten million

    def data(self):
        return STORED / "log"


class ManyTenants(Relay):
    called = "+1619555####"

    def plan(self):
        file = self.folder / "plan.json"
        file.write_text(json.dumps(plan_of(10_000), separators=(",", ":")))
        return file


class Nginx(Peer):
    def command(self, env):
        config = (HERE / "peers" / "nginx.conf").read_text().replace("@DIR@", str(self.folder)).replace("@PORT@", str(self.port))
        (self.folder / "nginx.conf").write_text(config)
        self.folder.chmod(0o755)  # its worker is another user when it is started as root
        (self.folder / "twilio").mkdir(exist_ok=True)
        (self.folder / "twilio" / "voice").write_text('<?xml version="1.0" encoding="UTF-8"?><Response><Say>Thank you for '
            'calling Rady Shell.</Say><Dial timeout="20" answerOnBridge="true" action="/done"><Number url="/whisper">'
            '+16195550211</Number></Dial></Response>')
        return ["nginx", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")]

    def wait_until_ready(self):
        time.sleep(0.5)

    def worker(self):
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0])


def load(peer, seconds, seed, rate=0):
    out = subprocess.run([str(BUILD / "bin" / "LoadClient"), str(peer.port), "/twilio/voice", str(seconds), "64", str(rate), str(seed), peer.called],
                         env={"BENCH_AUTH_TOKEN": TOKEN}, check=True, capture_output=True, text=True)
    return json.loads(out.stdout)


def measure(kind, name, port, seconds, seed):
    folder = tempfile.mkdtemp(prefix=f"bench-{name}-")
    peer = kind(name, folder, port)
    try:
        peer.start()
        load(peer, 1, seed)  # warm: each number of ten thousand was called
        peer.wait_until_calm()
        watch = quiet.Watch(peer.cpu_seconds)
        before = peer.cpu_seconds()
        result = load(peer, seconds, seed + 1)
        result["disturbed"] = watch.share_of_others()
        peer.wait_until_calm()  # what it put off is work for these calls too
        result["cpu10k"] = (peer.cpu_seconds() - before) / max(result["requests"], 1) * 10_000
        result["rss"] = peer.rss_mb()
        if result["errors"]:
            raise SystemExit(f"{name}: {result['errors']} errors in {result['requests']} requests; such a figure says nothing")
        return result
    finally:
        peer.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure_undisturbed(kind, name, port, seconds, seed):
    """Once more when something else took part of the machine; a machine that is never quiet is said."""
    for attempt in range(quiet.MOST_ATTEMPTS):
        result = measure(kind, name, port, seconds, seed + 2 * attempt)
        if result["disturbed"] <= quiet.LIMIT:
            return result
        print(f"  {name}: other work took {result['disturbed']:.0%} of the machine: once more")
    print(f"  {name}: the machine was never quiet; the last figures are taken")
    return result


def with_relay(name, port, measuring):
    """What measuring finds out about a relay of its own."""
    folder = tempfile.mkdtemp(prefix=f"bench-{name}-")
    relay = Relay("relay", folder, port)
    try:
        relay.start()
        return measuring(relay)
    finally:
        relay.stop()
        shutil.rmtree(folder, ignore_errors=True)


def print_pushes(port):
    median, worst = with_relay("pushes", port, lambda relay: pushes.measure(port, TOKEN, BEARER, json.loads((HERE / "plan.json").read_text())))
    print(f"{'met ' if median <= PUSH_TARGET else 'MISS'} a push until new calls follow it: {median:.1f} ms, at worst {worst:.1f} "
          f"(target <= {PUSH_TARGET})")


def print_feed(port):
    found = with_relay("feed", port, lambda relay: feeds.measure(BUILD, BEARER, port, lambda seconds, rate, seed: load(relay, seconds, seed, rate)))
    print(f"{'met ' if found['p99'] <= FEED_TARGET else 'MISS'} feed, event to {found['readers']} readers at {found['eventsPerSecond']:.0f} events/s: "
          f"p99 {found['p99']} ms, p50 {found['p50']}, at worst {found['worst']} (target <= {FEED_TARGET})")


def print_table(medians, spreads):
    print(f"\n{'':12} {'req/s':>9} {'spread':>13} {'p50 ms':>8} {'p99 ms':>8} {'spread':>13} {'CPU s/10k':>10} {'spread':>13} {'RSS MB':>7}")
    for name, m in medians.items():
        low, high = spreads[name]
        print(f"{name:12} {m['perSecond']:9.0f} {low['perSecond']:6.0f}-{high['perSecond']:<6.0f} {m['p50']:8.2f} {m['p99']:8.2f} "
              f"{low['p99']:6.2f}-{high['p99']:<6.2f} {m['cpu10k']:10.3f} {low['cpu10k']:6.3f}-{high['cpu10k']:<6.3f} {m['rss']:7.0f}")


def print_targets(medians):
    print()
    for words, ratio, target, sign in TARGETS:
        try:
            value = ratio(medians)
        except KeyError:
            continue
        met = value >= target if sign == ">=" else value <= target
        print(f"{'met ' if met else 'MISS'} {words}: {value:.3f} (target {sign} {target:.3f})")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--only", default="relay,relay-10k,relay-5m,express,functions,nginx")
    parser.add_argument("--stored", type=Path, default=stored.USUAL_PLACE, help="where the log of 5 M calls is kept between runs (6 GB)")
    arguments = parser.parse_args()
    global BUILD, STORED
    BUILD, STORED = arguments.build.resolve(), arguments.stored
    kinds = {"relay": Relay, "relay-10k": ManyTenants, "relay-5m": ManyCalls, "nginx": Nginx, "express": Peer, "functions": Peer}
    wanted = arguments.only.split(",")
    results = {name: [] for name in wanted}
    first = int(time.time()) % 1_000_000 * 1000  # a log that is kept has the calls of earlier runs
    for turn in range(arguments.rounds):
        for index, name in enumerate(wanted):
            results[name].append(measure_undisturbed(kinds[name], name, 18080 + index, arguments.seconds, first + 100 * turn + 10 * index))
            print(f"round {turn + 1} {name}: {results[name][-1]['perSecond']:.0f}/s")
    medians = {name: {key: statistics.median(r[key] for r in rounds) for key in rounds[0]} for name, rounds in results.items()}
    spreads = {name: tuple({key: end(r[key] for r in rounds) for key in rounds[0]} for end in (min, max)) for name, rounds in results.items()}
    print_table(medians, spreads)
    print_targets(medians)
    if "relay" in wanted:
        print_pushes(18080)
        print_feed(18080)


if __name__ == "__main__":
    main()
