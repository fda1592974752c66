#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the architecture: arrows between rooms, purity of the pure rooms, and the house rules a compiler cannot see.

Usage: layering.py SOURCE_ROOT. Prints each breach as FILE:LINE: sentence; exit 1 when there is one."""
import re
import sys

from sources import breaches_in, tell

# What a room of core/ may include from others (design section 3: arrows point inward).
ARROWS = {
    "base": set(),
    "files": set(),
    "plan": {"base"},
    "filter": {"base", "plan"},
    "routing": {"base", "plan"},
    "twilio": {"base", "plan", "routing"},
    "numbers": {"base", "plan", "twilio"},
    "store": {"base", "plan", "routing"},
    "audit": {"base", "files", "store"},
    "carrier": {"base", "plan", "routing", "twilio"},
    "relay": {"base", "files", "plan", "routing", "twilio", "store", "audit", "carrier", "secrets", "rest"},
    "client": {"base", "plan"},
    "secrets": {"base", "twilio"},
    "rest": {"base", "twilio", "secrets"},
    "vault": {"base", "secrets"},
    "desk": {"base", "plan", "twilio", "secrets", "rest", "vault", "client"},
    "number_desk": {"base", "plan", "twilio", "numbers", "secrets", "rest", "desk"},
}
# Folders that are rooms of their own inside a room (docs/decisions/0010).
NESTED = {"twilio/rest": "rest", "secrets/vault": "vault", "secrets/desk": "desk", "secrets/numbers": "number_desk"}
DESK_ONLY = {"vault", "desk", "number_desk"}
PURE = {"base", "plan", "filter", "routing", "twilio", "numbers"}
# libcrypto is a pure computing library; sockets, files, SQL, clocks, randomness and translation are not.
FORBIDDEN_INCLUDES = re.compile(
    r'#include\s*[<"](Q(Object|Timer|TcpSocket|Network\w*|File|Dir|Sql\w*|Settings|Process|Thread|EventLoop|CoreApplication'
    r'|RandomGenerator|ElapsedTimer|Widget\w*|SaveFile|FileInfo|Uuid)|fstream|filesystem|thread|mutex|random|sys/\S+|unistd\.h|boost/asio\S*|sqlite3\.h)[>"]')
FORBIDDEN_CALLS = [
    (re.compile(r"\b(tr|QObject::tr|qsTr|translate)\("), "a pure room has no tr(): words for people are made in ui/format"),
    (re.compile(r"_clock::now\(|currentDateTime|QDate::currentDate|QTime::currentTime|currentMSecs|currentSecs|\btime\((NULL|nullptr|0|&)|gettimeofday|clock_gettime"),
     "a pure room reads no clock: time is an argument"),
    (re.compile(r"\b(rand|srand|random|getrandom|RAND_bytes)\(|QUuid::createUuid"), "a pure room has no randomness: bytes are an argument"),
    (re.compile(r"\bQ_OBJECT\b"), "a pure room has no QObject"),
    (re.compile(r"\bstd::[io]?fstream\b|std::filesystem\b|\bQFileInfo\b|\bfopen\(|(?<![\w>])::open\("), "a pure room opens no file"),
]
BANNED_NAMES = re.compile(r"(Manager|Handler|Helper|Util|Utils|Session|Process)\.(h|cpp)$")
GLOBAL_POOL = re.compile(r"\bQThreadPool::globalInstance\b")
STRING_CONNECT = re.compile(r"\b(SIGNAL|SLOT)\s*\(")


def include_target(line):
    match = re.match(r'\s*#include\s+"((?:core|ui|app)/\S+)"', line)
    return room_of(match.group(1).split("/")) if match else None


def room_of(parts):
    """("core", "rest") for core/twilio/rest/RestClient.h."""
    nested = NESTED.get("/".join(parts[1:3])) if parts[0] == "core" else None
    return parts[0], nested or (parts[1] if len(parts) > 2 else "")


def check_include(part, room, line):
    target = include_target(line)
    if not target:
        return None
    to_part, to_room = target
    if part == "core" and to_part != "core":
        return f"core may not include {to_part}/: arrows point inward"
    if part == "ui" and to_part == "app":
        return "ui may not include app/"
    if (part, room) == ("app", "relay") and to_room in DESK_ONLY:
        return f"app/relay may not include core/secrets/{to_room}: the account's credential stays on the desk"
    if part == "core" and to_room != room and to_room not in ARROWS.get(room, set()):
        return f"core/{room} may not include core/{to_room}"
    return None


def check_pure(line):
    if FORBIDDEN_INCLUDES.search(line):
        return "this header has no place in a pure room"
    code = line.split("//")[0]
    for pattern, words in FORBIDDEN_CALLS:
        if pattern.search(code):
            return words
    return None


def breaches_of(path, root):
    relative = path.relative_to(root)
    part, room = room_of(relative.parts)
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if not text.startswith("// SPDX-FileCopyrightText:") or len(lines) < 2 or "SPDX-License-Identifier" not in lines[1]:
        yield relative, 1, "the two SPDX lines are missing"
    if path.suffix == ".h" and "#pragma once" not in text:
        yield relative, 1, "#pragma once is missing"
    if BANNED_NAMES.search(path.name):
        yield relative, 1, "the name says nothing (design section 8, words not used)"
    for number, line in enumerate(lines, 1):
        found = check_include(part, room, line)
        if not found and part == "core" and room in PURE:
            found = check_pure(line)
        if not found and STRING_CONNECT.search(line.split("//")[0]) and "QDBus" not in line and "dbus" not in path.name.lower():
            found = "connect by pointer to member or lambda, not by string"
        if not found and GLOBAL_POOL.search(line.split("//")[0]):
            found = "QtGui paints with the global pool and waits for it: take draft::workers()"
        if found:
            yield relative, number, found


def breaches(root):
    return breaches_in(root, breaches_of)


if __name__ == "__main__":
    sys.exit(tell("layering", breaches))
