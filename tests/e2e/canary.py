#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The canary scan: every program runs with secrets that exist once in the world, goes through its errors too, and then nothing
that it wrote, told or left in memory has one of them. The table says how much was looked at, and where.
  canary.py RELAY CTL CARRIER PLAN [CONSOLE]

Where a value is meant to be: what a person asked for (an export, a webhook key, a new token), the keyring, which is encrypted,
DATA/keys/runtime.env (mode 600) for what came in over the control API, and the memory of the relay for its own keys. The account's
Auth Token is nowhere but in the keyring."""
import base64
import os
import secrets
import shutil
import signal
import string
import struct
import subprocess
import sys
import time
from pathlib import Path

from canary_forms import Canary, Places
from carrier_program import Carrier
from programs import Relay, clean_environment, webhook_key
from with_keyring import inside_keyring

REFUSED = 78
ACCOUNT = "AC" + secrets.token_hex(16)
KEY = "SK" + secrets.token_hex(16)
SECOND_KEY = "SK" + secrets.token_hex(16)


def alphanumeric(length):
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(length))


def token():
    """43 characters, some of which are escaped in URLs, HTML and JSON."""
    return secrets.token_urlsafe(24) + "+/=%&\"<\\" + alphanumeric(3)


def key_bytes(text):
    """The 40 bytes of a webhook key."""
    letters = text.removeprefix("whk1_").split(".")[0]
    return base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))


def native_words(text):
    """The same as a running relay has them."""
    return struct.pack("=10I", *struct.unpack(">10I", key_bytes(text)))


def children_of(pid):
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


class Display:
    """A screen of its own with a window keeper; false where the tools are missing."""

    def __enter__(self):
        self.programs = []
        if any(shutil.which(program) is None for program in ("Xvfb", "openbox", "xdotool")):
            return ""
        read_end, write_end = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as number:
            display = ":" + number.readline().strip()
        self.start(["openbox"], env=clean_environment(DISPLAY=display))
        return display

    def start(self, arguments, **popen):
        self.programs.append(subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **popen))

    def __exit__(self, *_):
        for program in reversed(self.programs):
            program.terminate()
            program.wait(10)


class Secrets:
    """One run's canaries by name."""

    def __init__(self):
        self.values = {"auth token": secrets.token_hex(16), "second auth token": secrets.token_hex(16), "api secret": alphanumeric(32),
                       "second api secret": alphanumeric(32), "viewer token": token(), "operator token": token(), "admin token": token(),
                       "wrong token": token(), "broken line": alphanumeric(40)}
        for name in ("auth token", "second auth token"):
            self.values[name.replace("auth token", "webhook key")] = webhook_key(self.values[name])

    def __getitem__(self, name):
        return self.values[name]

    def canaries(self):
        for name, value in self.values.items():
            if value.startswith("whk1_"):
                yield Canary.of(name, value.removeprefix("whk1_").split(".")[0])
                yield Canary.of(f"{name}, its bytes", key_bytes(value))
            else:
                yield Canary.of(name, value)


class Run:
    """All programs of one scan, and everything they said."""

    def __init__(self, home, relay_program, ctl, carrier, plan, console=None):
        self.home, self.relay_program, self.ctl, self.plan, self.console = home, relay_program, ctl, plan, console
        self.secret = Secrets()
        self.carrier = Carrier(carrier, ACCOUNT, self.secret["auth token"])
        self.carrier.add_key(KEY, self.secret["api secret"])
        self.carrier.add_key(SECOND_KEY, self.secret["second api secret"])
        self.places = Places(list(self.secret.canaries()))
        self.work = home / "work"
        self.work.mkdir(mode=0o700)
        self.relay = None
        self.notes = []

    def note(self, words):
        self.notes.append(words)

    def hear(self, what, answer, allowed=()):
        self.places.look("standard output", what, answer.stdout, allowed)
        self.places.look("standard error", what, answer.stderr)

    def file(self, name, text, mode=0o600):
        path = self.work / name
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return path

    def program(self, arguments, wanted, stdin=b"", allowed=(), **environment):
        """Runs a program to its end; arguments must not hold a secret, and what it says neither."""
        what = " ".join(map(str, arguments[:4])).replace(str(self.home), "~")
        self.places.look("arguments", what, "\0".join(map(str, arguments)))
        answer = subprocess.run([str(part) for part in arguments], input=stdin, capture_output=True, check=False, timeout=120,
                                env=clean_environment(**environment))
        self.hear(what, answer, allowed)
        if answer.returncode != wanted:
            raise AssertionError(f"{what} ended with {answer.returncode}, not {wanted}: {answer.stderr.decode(errors='replace')}")
        return answer

    # -- the relay ------------------------------------------------------------------------------------------------------

    def relay_refusals(self):
        check = [self.relay_program, "--check", "--plan", self.plan]
        keys = f"RINGDOWN_WEBHOOK_KEYS={self.secret['webhook key']}\n"
        self.program(check, REFUSED, TWILIO_AUTH_TOKEN=self.secret["auth token"])
        self.program(check + ["--env-file", self.file("token.env", f"TWILIO_AUTH_TOKEN={self.secret['auth token']}\n")], REFUSED)
        self.program(check + ["--env-file", self.file("open.env", keys, 0o644)], REFUSED)
        self.program(check + ["--env-file", self.file("broken.env", keys + f"no equals sign {self.secret['broken line']}\n")], REFUSED)
        self.program(check + ["--env-file", self.file("name.env", keys + f"{self.secret['broken line']} =x\n")], REFUSED)
        self.program(check + ["--env-file", self.file("quote.env", f"RINGDOWN_ADMIN_TOKEN=\"{self.secret['broken line']}\n")], REFUSED)
        mistyped = self.secret["webhook key"].replace("whk1_", "whk1_A", 1)
        self.program(check + ["--env-file", self.file("mistyped.env", f"RINGDOWN_WEBHOOK_KEYS={mistyped}\n")], REFUSED)
        self.program(check, REFUSED, RINGDOWN_WEBHOOK_KEYS=self.secret["webhook key"], RINGDOWN_ADMIN_TOKEN=self.secret["broken line"][:20])

    def start_relay(self):
        lines = [f"RINGDOWN_WEBHOOK_KEYS={self.secret['webhook key']}", f"TWILIO_ACCOUNT_SID={ACCOUNT}", f"TWILIO_API_KEY={KEY}",
                 f"TWILIO_API_SECRET={self.secret['api secret']}"]
        lines += [f"RINGDOWN_{role.upper()}_TOKEN={self.secret[role + ' token']}" for role in ("viewer", "operator", "admin")]
        env_file = self.file("relay.env", "\n".join(lines) + "\n")
        self.relay = Relay(self.relay_program, self.work, "--plan", str(self.plan), "--env-file", str(env_file), "--log-level", "info",
                           "--twilio-api", self.carrier.url)
        for part in ("cmdline", "environ"):
            self.places.look(f"/proc/PID/{part}", "ringdown-relay", Path(f"/proc/{self.relay.process.pid}/{part}").read_bytes())

    def stop_relay(self):
        self.wait_for_log("wrong or missing signature")  # it sums them up every few seconds
        self.relay.stop()
        self.places.look("relay's log", "stderr", self.relay.errors())

    def kill_relay(self):
        self.relay.process.send_signal(signal.SIGKILL)
        self.relay.process.wait(10)

    def ask(self, method, path, token_name, body=None, allowed=()):
        status, text = self.relay.api(method, path, self.secret[token_name], body)
        self.places.look("control API", f"{method} {path} as {token_name}", str(text), allowed)
        return status, text

    def work_relay(self, numbers):
        """Calls, genuine and forged, and every reading of the API as everybody."""
        for number in numbers:
            for auth_token in ("auth token", "second auth token"):
                status, text = self.relay.call(number, self.secret[auth_token], AccountSid=ACCOUNT)
                self.places.look("answers to webhooks", str(number), text)
        for path in ("plan", "plan/revisions", "calls", "messages", "voicemails", "tokens", "webhook-keys", "api-key"):
            for name in ("viewer token", "operator token", "admin token", "wrong token"):
                self.ask("GET", "/api/v1/" + path, name)
        self.ask("GET", "/api/v1/calls?token=" + self.secret["wrong token"].encode().hex(), "wrong token")
        for path in ("/healthz", "/readyz", "/metrics"):
            self.places.look("health and metrics", path, self.relay.request("GET", path)[1])

    def wait_for_log(self, words):
        deadline = time.monotonic() + 20
        while words not in self.relay.errors():
            if time.monotonic() > deadline:
                raise AssertionError(f"the relay did not say \"{words}\"")
            time.sleep(0.05)

    def reload_broken(self):
        """SIGHUP with an env file that is broken meanwhile: said in the log, and nothing changes."""
        path = self.work / "relay.env"
        whole = path.read_text(encoding="utf-8")
        path.write_text(f"RINGDOWN_ADMIN_TOKEN={self.secret['broken line']}\nnonsense {self.secret['broken line']}\n", encoding="utf-8")
        self.relay.process.send_signal(signal.SIGHUP)
        self.wait_for_log("stays as it was")
        path.write_text(whole, encoding="utf-8")

    def push_keys(self):
        """What comes over the API lies in DATA/keys/runtime.env of mode 600, and nowhere else."""
        status, _ = self.ask("POST", "/api/v1/webhook-keys", "admin token", {"key": self.secret["second webhook key"]})
        if status != 201:
            raise AssertionError(f"a second webhook key got {status}")
        self.ask("POST", "/api/v1/webhook-keys", "admin token", {"key": self.secret["second webhook key"][:-1] + "x"})
        self.ask("POST", "/api/v1/webhook-keys", "viewer token", {"key": self.secret["second webhook key"]})
        given = {"accountSid": ACCOUNT, "key": SECOND_KEY, "secret": self.secret["second api secret"]}
        status, words = self.ask("PUT", "/api/v1/api-key", "admin token", given)
        if status != 200:
            raise AssertionError(f"an API key got {status}: {words}")
        self.ask("PUT", "/api/v1/api-key", "admin token", given | {"secret": self.secret["broken line"]})
        self.ask("POST", "/api/v1/api-key/probe", "admin token")

    def core_image(self):
        """What an administrator of the machine, or a crash, could take of the relay's memory."""
        if os.getuid() != 0 or shutil.which("gcore") is None:
            return self.note("the core image was not looked at: it takes root and gdb")
        prefix = self.work / "image"
        taken = subprocess.run(["gcore", "-o", str(prefix), str(self.relay.process.pid)], capture_output=True, check=False)
        images = list(self.work.glob("image.*"))
        if taken.returncode != 0 or not images:
            return self.note("the core image was not looked at: tracing is forbidden here")
        image = images[0].read_bytes()
        images[0].unlink()
        if native_words(self.secret["webhook key"]) not in image:
            raise AssertionError("the core image does not hold the webhook key that the relay works with: it shows nothing")
        # The relay knows its own keys; the account's token it has never seen.
        # A bearer it knows as a hash, and forgets the request that had it, also one that it made.
        known = {"api secret", "second api secret", "broken line", "webhook key", "second webhook key"}
        self.places.look("core image of the relay", "gcore", image, known | {f"{name}, its bytes" for name in known})

    # -- the desk -------------------------------------------------------------------------------------------------------

    def secrets_of(self, *arguments, wanted=0, stdin="", allowed=(), **environment):
        return self.program([self.ctl, "secrets", *arguments], wanted, stdin.encode(), allowed, **environment)

    def desk_keychain(self):
        """Everything ringdownctl does with secrets that are in the keyring."""
        lines = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": self.secret["auth token"], "TWILIO_API_KEY": KEY,
                 "TWILIO_API_SECRET": self.secret["api secret"], "RINGDOWN_WEBHOOK_KEYS": self.secret["webhook key"],
                 "RINGDOWN_ADMIN_TOKEN": self.secret["admin token"]}
        sample = self.file("repos.env", "".join(f"{name}={value}\n" for name, value in lines.items()))
        self.secrets_of("import", sample)
        self.secrets_of("list")
        self.secrets_of("list", "--json")
        key = self.secrets_of("webhook-key", allowed={"webhook key", "webhook key, its bytes"}).stdout.decode().strip()
        if key != self.secret["webhook key"]:
            raise AssertionError("ringdownctl derives another webhook key")
        for form in ("env", "json", "systemd"):
            self.export(form)
        self.secrets_of("audit", "--format", "markdown")
        self.secrets_of("person-left", "Dana")

    def export(self, form):
        """The runtime tier to a file: all of it, and nothing of the account's."""
        path = self.work / f"export.{form}"
        self.secrets_of("export", "--tier", "runtime", "--format", form, "--output", path)
        files = [path] if path.is_file() else list(path.iterdir())
        for file in files:
            if file.stat().st_mode & 0o777 != 0o600:
                raise AssertionError(f"{file} has mode {file.stat().st_mode & 0o777:o}")
            self.places.look("exports", file.name, file.read_bytes(), {"api secret", "webhook key", "webhook key, its bytes"})
            file.unlink()

    def desk_refusals(self):
        self.secrets_of("export", "--tier", "account", wanted=2)
        self.secrets_of("import", self.file("open.env", f"TWILIO_AUTH_TOKEN={self.secret['second auth token']}\n", 0o644), wanted=78)
        self.secrets_of("import", self.file("broken2.env", f"nonsense {self.secret['broken line']}\n"), wanted=78)
        self.secrets_of("set", "TWILIO_AUTH_TOKEN", stdin=self.secret["broken line"], wanted=1)
        self.secrets_of("set", "RINGDOWN_WEBHOOK_KEYS", stdin=self.secret["second webhook key"][:-1] + "x", wanted=1)
        # No such port: what a failure tells must be safe too.
        self.secrets_of("rotate", "auth-token", "--relay", self.relay.url, "--twilio-api", "http://127.0.0.1:1", wanted=69,
                        RINGDOWN_TOKEN=self.secret["admin token"])
        self.program([self.ctl, "calls", "--relay", self.relay.url], 1, RINGDOWN_TOKEN=self.secret["wrong token"])

    def desk_tokens(self):
        """A new token is shown once, to whoever asked."""
        made = subprocess.run([self.ctl, "tokens", "new", "Dana", "--role", "viewer", "--relay", self.relay.url], capture_output=True, check=True,
                              env=clean_environment(RINGDOWN_TOKEN=self.secret["admin token"]))
        new = Canary.of("new token", made.stdout.strip())
        self.places.canaries.append(new)
        self.hear("tokens new", made, {"new token"})
        listed = self.program([self.ctl, "tokens", "list", "--relay", self.relay.url], 0, RINGDOWN_TOKEN=self.secret["admin token"]).stdout
        name = next(line.split()[0] for line in listed.decode().splitlines() if "Dana" in line)
        self.program([self.ctl, "tokens", "revoke", name, "--relay", self.relay.url], 0, RINGDOWN_TOKEN=self.secret["admin token"])

    def follow_feed(self):
        """All events of the relay, as ringdownctl tells them with the token from the keyring."""
        self.secrets_of("set", "relay-token", self.relay.url, stdin=self.secret["viewer token"])
        tail = subprocess.Popen([self.ctl, "tail", "--json", "--after", "0", "--relay", self.relay.url], stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env=clean_environment())
        self.places.look("/proc/PID/environ", "ringdownctl", Path(f"/proc/{tail.pid}/environ").read_bytes())
        time.sleep(3)
        tail.terminate()
        told, error = tail.communicate(timeout=10)
        if told.count(b"\n") < 20:
            raise AssertionError(f"the feed told {told.count(10)} events: {error.decode(errors='replace')}")
        self.places.look("feed", "tail --json", told)
        self.places.look("standard error", "tail --json", error)

    def run_console(self):
        """The console by itself, hosting a relay, and at a relay elsewhere; its settings are looked at in the end."""
        if self.console is None:
            return self.note("no console was built")
        with Display() as display:
            if not display:
                self.note("the console's settings were not looked at: that takes Xvfb, openbox and xdotool")
            self.run_consoles(display)

    def run_consoles(self, display):
        where = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
        credentials = ["--relay", self.relay.url, "--page", "credentials"]  # what the keyring and an admin's relay tell
        for arguments, environment in ((["--demo"], {}), (["--relay", self.relay.url], {"RINGDOWN_TOKEN": self.secret["operator token"]}),
                                       (credentials, {"RINGDOWN_TOKEN": self.secret["admin token"]}), (["--relay", self.relay.url], {})):
            console = subprocess.Popen([self.console, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                       env=clean_environment(**where, **environment))
            given = next((name for name in ("operator token", "admin token") if self.secret[name] in environment.values()), "")
            self.look_at_console(console, given, "--demo" in arguments)
            if console.poll() == REFUSED and not environment:
                self.note("this console takes no relay's token from the keyring yet")
            else:
                self.close(console, display)
            told, error = console.communicate(timeout=20)
            self.places.look("standard output", "ringdown", told)
            self.places.look("standard error", "ringdown", error)

    def close(self, console, display):
        """As a person closes it, so that it keeps its settings; without a display as a system does that shuts down."""
        if not display:
            return console.terminate()
        environment = clean_environment(DISPLAY=display)
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(console.pid)]
        for _ in range(50):
            windows = subprocess.run(search, check=False, timeout=20, env=environment, capture_output=True, text=True).stdout.split()
            for window in windows:
                subprocess.run(["xdotool", "windowactivate", window], check=False, timeout=20, env=environment)
                subprocess.run(["xdotool", "key", "alt+F4"], check=False, timeout=20, env=environment)
            if console.poll() is not None:
                return None
            time.sleep(0.2)
        raise AssertionError("the console does not close")

    def look_at_console(self, console, given, hosts_relay):
        """It and the relay that it hosts, through /proc, for a while."""
        seen = set()
        deadline = time.monotonic() + 20
        least = time.monotonic() + 4
        while time.monotonic() < least or (hosts_relay and "ringdown-relay" not in seen):
            if time.monotonic() > deadline:
                raise AssertionError(f"the console hosts no relay, only {seen}")
            for pid in [console.pid, *children_of(console.pid)]:
                try:
                    arguments, environment = (Path(f"/proc/{pid}/{part}").read_bytes() for part in ("cmdline", "environ"))
                except (ProcessLookupError, FileNotFoundError):
                    continue  # it has ended meanwhile
                name = os.path.basename(arguments.split(b"\0")[0].decode())
                if name not in seen:
                    self.places.look("/proc/PID/cmdline", name, arguments)
                    self.places.look("/proc/PID/environ", name, environment, {given} if pid == console.pid else ())
                seen.add(name)
            time.sleep(0.2)

    def everything(self):
        self.relay_refusals()
        self.desk_keychain()
        self.start_relay()
        self.work_relay(range(20))
        self.push_keys()
        self.reload_broken()
        self.desk_refusals()
        self.desk_tokens()
        self.follow_feed()
        self.run_console()
        self.core_image()
        self.kill_relay()
        self.start_relay()
        self.work_relay(range(10, 30))
        self.stop_relay()
        self.look_at_files()

    # -- the end --------------------------------------------------------------------------------------------------------

    def look_at_files(self):
        runtime = self.relay.data / "keys" / "runtime.env"
        if runtime.exists() and runtime.stat().st_mode & 0o777 != 0o600:
            raise AssertionError(f"{runtime} has mode {runtime.stat().st_mode & 0o777:o}")
        elif not runtime.exists():
            raise AssertionError("what came over the API is not where it is said to be")
        self.places.look_into("relay's data", self.relay.data, {runtime})
        given = set(self.work.glob("*.env"))
        inside = {path for path in self.work.rglob("*") if self.relay.data in path.parents}
        self.places.look_into("working folder", self.work, given | inside)
        for name, kind in (("data", "desk's data and the keyring"), ("config", "settings"), ("cache", "caches"), ("tmp", "temporary files"),
                           ("run", "run-time files")):
            self.places.look_into(kind, self.home / name)


def main():
    home = inside_keyring()
    run = Run(home, *(Path(argument).resolve() for argument in sys.argv[1:]))
    try:
        run.everything()
    finally:
        run.carrier.kill()
        if run.relay and run.relay.process.poll() is None:
            run.kill_relay()
    print(run.places.table())
    for note in run.notes:
        print(f"note: {note}")
    print(f"canary: {len(run.places.canaries)} secrets, {sum(len(canary.forms) for canary in run.places.canaries)} forms, "
          f"{len(run.places.hits)} hits")
    return 1 if run.places.hits else 0


if __name__ == "__main__":
    sys.exit(main())
