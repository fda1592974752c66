# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test again inside a session bus of its own with the real gnome-keyring, unlocked and empty, and a home that is gone
afterwards."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
INNER = "RINGDOWN_TEST_KEYRING"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool")
# A display or another bus would be asked for a password or a wallet.
FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "KDE_SESSION_VERSION")


def inside_keyring():
    """Returns the test's home; the first time it does not return but runs the program again where there is a keyring."""
    home = os.environ.get(INNER)
    if home:
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"for this test only", check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return Path(home)
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        print(f"SKIP: {', '.join(missing)} not installed")
        sys.exit(SKIPPED)
    home = tempfile.mkdtemp(prefix="ringdown-home-")
    try:
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], check=False, env=environment_for(home)).returncode)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def environment_for(home):
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}
    for folder in folders.values():
        os.mkdir(os.path.join(home, folder), 0o700)
    return kept | {name: os.path.join(home, folder) for name, folder in folders.items()} | {"HOME": home, INNER: home}
