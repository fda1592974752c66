#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ringdown --demo --screenshot DIR draws each screen light and dark, the sheets of the plan among them, and keeps nothing.

Usage: pictures.py RINGDOWN"""
import os
import pathlib
import subprocess
import sys
import tempfile

LONGEST = 280  # seconds; the demo alone takes twelve until it has calls to show
WANTED = {"live", "log", "messages", "routing", "hours", "simulator", "numbers", "credentials", "relay", "insights", "settings",
          "history", "review"}


def draw(program, folder):
    places = {name: str(folder / name) for name in (
        "TMPDIR", "HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    for place in places.values():
        os.mkdir(place, 0o700)
    surroundings = dict(os.environ, **places, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")
    pictures = folder / "pictures"
    run = subprocess.run([program, "--demo", "--demo-seed", "7", "--screenshot", str(pictures)], env=surroundings,
                         timeout=LONGEST, check=False)
    if run.returncode != 0:
        sys.exit(f"FAIL: --screenshot ended with {run.returncode}")
    drafts = [path for path in pathlib.Path(places["XDG_STATE_HOME"]).rglob("*") if "drafts" in path.parts and path.is_file()]
    if drafts:
        sys.exit(f"FAIL: a draft was kept: {drafts}")
    return pictures


def main():
    with tempfile.TemporaryDirectory(prefix="pictures-test-") as name:
        pictures = draw(sys.argv[1], pathlib.Path(name))
        for look in ("light", "dark"):
            drawn = {path.name.removesuffix(f"-{look}.png"): path.read_bytes() for path in pictures.glob(f"*-{look}.png")}
            missing = WANTED - set(drawn)
            if missing:
                sys.exit(f"FAIL: not drawn {look}: {sorted(missing)}")
            if len({drawn["hours"], drawn["history"], drawn["review"]}) != 3:
                sys.exit(f"FAIL: {look}: no sheet lies over the page")
            print(f"ok: {len(drawn)} screens {look}")


if __name__ == "__main__":
    main()
