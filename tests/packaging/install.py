#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What "cmake --install" puts where, of each component.

Usage: install.py CMAKE BUILD_DIR COMPONENT..."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PREFIX = "usr"


def of_program(name, section):
    return {f"bin/{name}", f"share/man/man{section}/{name}.{section}", f"share/bash-completion/completions/{name}",
            f"share/zsh/vendor-completions/_{name}", f"share/fish/vendor_completions.d/{name}.fish"}


def papers(package):
    return {f"share/doc/{package}/LICENSE", f"share/doc/{package}/CHANGELOG.md"}


ICON = "org.ringdown.Console"
EXPECTED = {
    "relay": of_program("ringdown-relay", 8) | papers("ringdown-relay") | {
        "share/man/man5/ringdown-plan.5", "lib/systemd/system/ringdown-relay.service", "lib/systemd/user/ringdown-relay.service",
        "share/doc/ringdown-relay/examples/10-local.conf", "share/doc/ringdown-relay/examples/harbor.json"},
    "ctl": of_program("ringdownctl", 1) | papers("ringdownctl"),
    "console": of_program("ringdown", 1) | papers("ringdown") | {
        f"share/applications/{ICON}.desktop", f"share/metainfo/{ICON}.metainfo.xml", f"share/icons/hicolor/scalable/apps/{ICON}.svg"} | {
        f"share/icons/hicolor/{size}x{size}/apps/{ICON}.png" for size in (16, 24, 32, 48, 64, 128, 256)},
}


def installed(cmake, build, component):
    with tempfile.TemporaryDirectory(prefix="ringdown-install-") as folder:
        answer = subprocess.run([cmake, "--install", build, "--prefix", "/" + PREFIX, "--component", component],
                                env=dict(os.environ, DESTDIR=folder), capture_output=True, text=True, check=False)
        if answer.returncode:
            raise SystemExit(f"FAIL: {component}: {answer.stderr}")
        root = Path(folder) / PREFIX
        files = {str(file.relative_to(root)) for file in root.rglob("*") if file.is_file()}
        plain = [name for name in files if name.startswith("bin/") and not os.access(root / name, os.X_OK)]
        if plain:
            raise SystemExit(f"FAIL: {plain} cannot be run")
        return files


def main():
    cmake, build, *components = sys.argv[1:]
    faults = 0
    for component in components:
        files = installed(cmake, build, component)
        for name in sorted(files ^ EXPECTED[component]):
            print(f"FAIL: {component}: {name} is {'not expected' if name in files else 'missing'}")
            faults += 1
        print(f"install: {component}: {len(files)} files")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
