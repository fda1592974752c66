#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop entry and the metainfo are valid, name each other, the icon and the program's own options.

Usage: desktop.py SOURCE_DIR RINGDOWN"""
import configparser
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ID = "org.ringdown.Console"
SIZES = (16, 24, 32, 48, 64, 128, 256)
LONGEST_SUMMARY = 35
PICTURES = ("wide-live.png", "wide-log.png")  # for whoever publishes the metainfo


def validated(*command):
    if shutil.which(command[0]) is None:
        print(f"SKIP: {command[0]} is not installed: {command[-1]} was not shown to it")
        return []
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return [] if answer.returncode == 0 else [f"{' '.join(command)}: {answer.stdout}{answer.stderr}"]


def size_of(picture):
    """Of a PNG, from its header."""
    return struct.unpack(">II", picture.read_bytes()[16:24])


def entry_faults(entry, console):
    reader = configparser.ConfigParser(interpolation=None, delimiters=["="])
    reader.optionxform = str
    reader.read(entry, encoding="utf-8")
    main = reader["Desktop Entry"]
    faults = [] if main["Icon"] == ID else [f"its icon is {main['Icon']}"]
    known = subprocess.run([console, "--help"], capture_output=True, text=True, check=True).stdout
    actions = {name: reader[f"Desktop Action {name}"]["Exec"] for name in main["Actions"].strip(";").split(";")}
    if set(actions) != {"test-call", "close-now"}:
        faults.append(f"its actions are {sorted(actions)}")
    for name, command in actions.items():
        if command != f"ringdown --{name}" or f"  --{name} " not in known:
            faults.append(f"{name}: '{command}' is nothing that the console knows")
    return faults


def metainfo_faults(metainfo, source):
    root = xml.parse(metainfo).getroot()
    summaries = [each.text for each in root.findall("summary")]
    description = "".join(root.find("description").itertext())
    faults = [f"the summary '{text}' is long" for text in summaries if len(text) >= LONGEST_SUMMARY]
    faults += [f"the description repeats '{text}'" for text in summaries if text in description]
    if root.findtext("id") != ID or root.findtext("launchable") != ID + ".desktop":
        faults.append("it does not name the desktop entry")
    if "://" in metainfo.read_text(encoding="utf-8"):
        faults.append("it names an address, and nothing of this program is published anywhere yet")
    for picture in PICTURES:
        width, height = size_of(source / "docs/pictures" / picture)
        if width * 9 != height * 16:
            faults.append(f"{picture}: 16:9 is wanted, it is {width}x{height}")
    return faults


def icon_faults(source):
    faults = []
    for size in SIZES:
        file = source / f"resources/icons/hicolor/{size}x{size}/apps/{ID}.png"
        if not file.exists() or size_of(file) != (size, size):
            faults.append(f"{file} is not of its size")
    return faults


def main():
    source, console = Path(sys.argv[1]), sys.argv[2]
    entry = source / f"packaging/desktop/{ID}.desktop"
    metainfo = source / f"packaging/desktop/{ID}.metainfo.xml"
    faults = validated("desktop-file-validate", str(entry))
    faults += validated("appstreamcli", "validate", "--no-net", str(metainfo))
    faults += validated("appstream-util", "validate-relax", "--nonet", str(metainfo))
    faults += entry_faults(entry, console) + metainfo_faults(metainfo, source) + icon_faults(source)
    if not re.search(rf'setDesktopFileName\(QStringLiteral\("{re.escape(ID)}"\)\)', (source / "app/console/main.cpp").read_text()):
        faults.append("the program names another desktop entry")
    for fault in faults:
        print(f"FAIL: {fault}")
    print(f"desktop: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
