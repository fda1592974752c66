#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the running programs through /proc: no core file, memory closed to other programs of the same user, umask 077, what
the relay writes is its user's alone, and a standard stream that was closed is no file or socket of it.   process_guard.py RELAY PLAN [CTL [CONSOLE]]"""
import os
import pwd
import shutil
import stat
import subprocess
import sys
import time

from programs import Folder, Relay, clean_environment, webhook_key

TOKEN = "0123456789abcdef0123456789abcdef"
ADMIN = "admin-token-for-tests-of-40-characters-x"
PERIOD = 0.05


def plain_user():
    """Somebody who is not root: root may read everything, and what nobody may read would go unnoticed."""
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def may_read_memory(pid, user):
    """Whether another program of this user may open the memory of pid."""
    extra = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}
    opened = subprocess.run(["/bin/sh", "-c", f": < /proc/{pid}/mem"], stderr=subprocess.DEVNULL, check=False, **extra)
    return opened.returncode == 0


def faults_of_process(name, pid, user):
    status = dict(line.split(":\t", 1) for line in open(f"/proc/{pid}/status", encoding="utf-8").read().splitlines() if ":\t" in line)
    limits = open(f"/proc/{pid}/limits", encoding="utf-8").read()
    core = next(line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size"))
    if core != ["0", "0"]:
        yield f"{name}: core files may have {core[0]} (hard limit {core[1]}) bytes"
    if status["Umask"].strip() != "0077":
        yield f"{name}: umask is {status['Umask'].strip()}"
    # Of a process that is not dumpable, root owns what is in /proc (proc(5)).
    if os.stat(f"/proc/{pid}/mem").st_uid == user.pw_uid:
        yield f"{name}: is dumpable (PR_SET_DUMPABLE)"
    if may_read_memory(pid, user):
        yield f"{name}: another program of its user may read its memory"


def faults_of_files(root):
    for folder, _, files in os.walk(root):
        if stat.S_IMODE(os.stat(folder).st_mode) != 0o700:
            yield f"{folder}: mode {stat.S_IMODE(os.stat(folder).st_mode):o}, not 700"
        for file in files:
            mode = os.lstat(os.path.join(folder, file)).st_mode
            if stat.S_IMODE(mode) != 0o600:
                yield f"{folder}/{file}: mode {stat.S_IMODE(mode):o}, not 600"


def wait_until(condition):
    deadline = time.monotonic() + 20
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(PERIOD)
    return True


def guarded(pid):
    """A program guards itself soon after it began; what is seen before says nothing."""
    return "Umask:\t0077" in open(f"/proc/{pid}/status", encoding="utf-8").read()


class Stage:
    """Programs copied to where user may run them, started with the laxest umask."""

    def __init__(self, folder, user):
        self.folder, self.user = folder, user
        self.extra = {"umask": 0}
        if os.getuid() == 0:
            self.extra |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(folder, user.pw_uid, user.pw_gid)
        self.runtime = folder / "run"
        self.runtime.mkdir(mode=0o700)
        if os.getuid() == 0:
            os.chown(self.runtime, user.pw_uid, user.pw_gid)

    def copy(self, program):
        return shutil.copy(program, self.folder)

    def start(self, arguments, environment):
        return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.PIPE,
                                env=clean_environment(HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.runtime), **environment), **self.extra)


def faults_of_program(stage, name, arguments, environment):
    process = stage.start(arguments, environment)
    try:
        wait_until(lambda: process.poll() is not None or guarded(process.pid))
        if process.poll() is not None:
            return [f"{name}: ended with {process.returncode}: {process.stderr.read().decode(errors='replace')}"]
        return list(faults_of_process(name, process.pid, stage.user))
    finally:
        process.kill()
        process.communicate()


def faults_of_closed_streams(program, plan, folder):
    """What it says must not go into whatever it opens first."""
    process = subprocess.Popen([program, "--plan", plan, "--data", str(folder / "closed"), "--listen", "127.0.0.1:0"],
                               env=clean_environment(RINGDOWN_WEBHOOK_KEYS=webhook_key(TOKEN)), preexec_fn=lambda: os.closerange(0, 3))
    try:
        if not wait_until(lambda: (folder / "closed" / "lock").exists()):
            return ["ringdown-relay: did not start with its standard streams closed"]
        streams = [os.readlink(f"/proc/{process.pid}/fd/{number}") for number in range(3)]
        return [f"ringdown-relay: its standard stream {number} is {stream}" for number, stream in enumerate(streams) if stream != "/dev/null"]
    finally:
        process.kill()
        process.wait()


def check_all(folder, relay_program, plan, others):
    stage = Stage(folder, plain_user())
    shutil.copy(plan, folder / "plan.json")
    os.chmod(folder / "plan.json", 0o644)
    relay = Relay(stage.copy(relay_program), folder, "--plan", str(folder / "plan.json"), environment={
        "RINGDOWN_WEBHOOK_KEYS": webhook_key(TOKEN), "RINGDOWN_ADMIN_TOKEN": ADMIN, "HOME": str(folder)}, **stage.extra)
    faults = faults_of_closed_streams(relay_program, plan, folder)
    try:
        for number in range(20):
            status, text = relay.call(number, TOKEN)
            if status != 200:
                faults.append(f"a call got {status}: {text}")
        faults += faults_of_process("ringdown-relay", relay.process.pid, stage.user)
        if others:
            faults += faults_of_program(stage, "ringdownctl", [stage.copy(others[0]), "tail", "--relay", relay.url], {"RINGDOWN_TOKEN": ADMIN})
        if others[1:]:
            faults += faults_of_program(stage, "ringdown", [stage.copy(others[1]), "--relay", relay.url],
                                        {"RINGDOWN_TOKEN": ADMIN, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"})
        faults += faults_of_files(relay.data)
    finally:
        code = relay.stop()
    if code != 0:
        faults.append(f"the relay ended with {code}")
    return faults + list(faults_of_files(relay.data)), sum(len(files) for _, _, files in os.walk(relay.data))


def main():
    relay_program, plan, *others = sys.argv[1:]
    with Folder() as folder:
        faults, files = check_all(folder, relay_program, plan, others)
    for fault in sorted(set(faults)):
        print(fault)
    print(f"process_guard: {1 + len(others)} programs and {files} files looked at, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
