#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the relay's systemd units: they parse, the system's exposure is at most 2.0, it is given every runtime secret and never the
Auth Token.   unit.py UNIT USER_UNIT RELAY"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
MOST_EXPOSED = 2.0
RUNTIME_NAMES = {"RINGDOWN_WEBHOOK_KEYS", "RINGDOWN_WEBHOOK_PATH", "RINGDOWN_VIEWER_TOKEN", "RINGDOWN_OPERATOR_TOKEN",
                 "RINGDOWN_ADMIN_TOKEN", "TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET"}
MUST_SAY = ["DynamicUser=yes", "ProtectSystem=strict", "CapabilityBoundingSet=", "StateDirectory=ringdown", "UMask=0077",
            "LimitCORE=0", "NoNewPrivileges=yes", "Type=notify", "Restart=always", "StartLimitIntervalSec=0", "TimeoutStartSec=infinity"]
USERS_MUST_SAY = ["Type=notify", "Restart=always", "StartLimitIntervalSec=0", "TimeoutStartSec=infinity", "StateDirectory=ringdown-relay", "UMask=0077", "NoNewPrivileges=yes", "WantedBy=default.target"]


def exposure(text):
    with tempfile.TemporaryDirectory() as folder:
        unit = Path(folder) / "ringdown-relay.service"
        unit.write_text(text, encoding="utf-8")
        answer = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)],
                                capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    found = re.search(r"Overall exposure level for \S+: ([0-9.]+)", answer.stdout)
    if not found:
        raise SystemExit(f"systemd-analyze security gave no level:\n{answer.stdout}{answer.stderr}")
    return float(found.group(1))


def complaints_of_systemd(text, relay):
    with tempfile.TemporaryDirectory() as folder:
        unit = Path(folder) / "ringdown-relay.service"
        unit.write_text(text.replace("/usr/bin/ringdown-relay", relay), encoding="utf-8")
        answer = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    return [line for line in answer.stderr.splitlines() if "ringdown" in line and "'man " not in line]


def missing_in(text, wanted):
    return [f"{line} is missing" for line in wanted if line not in text.splitlines()]


def main():
    path, of_user, relay = sys.argv[1:4]
    if shutil.which("systemd-analyze") is None:
        print("SKIP: systemd-analyze is not installed")
        return SKIPPED
    text = Path(path).read_text(encoding="utf-8")
    faults = complaints_of_systemd(text, relay)
    faults += missing_in(text, MUST_SAY)
    users = Path(of_user).read_text(encoding="utf-8")
    faults += [f"{of_user}: {fault}" for fault in complaints_of_systemd(users, relay) + missing_in(users, USERS_MUST_SAY)]
    loaded = set(re.findall(r"^LoadCredential=(\w+)$", text, re.MULTILINE))
    if loaded != RUNTIME_NAMES:
        faults.append(f"LoadCredential= names {sorted(loaded)}, not {sorted(RUNTIME_NAMES)}")
    level = exposure(text)
    if level > MOST_EXPOSED:
        faults.append(f"its exposure is {level}, above {MOST_EXPOSED}")
    bare = exposure(re.sub(r"^(Protect|Private|Restrict|System|Capability|NoNew|Dynamic)\w+=.*\n", "", text, flags=re.MULTILINE))
    if bare <= MOST_EXPOSED:
        faults.append(f"the measure sees nothing: without its protections the unit has {bare}")
    for fault in faults:
        print(f"{path}: {fault}")
    print(f"unit: exposure {level} of at most {MOST_EXPOSED} (without its protections {bare}), {len(loaded)} credentials, "
          f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
