#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a compiler cannot see about secrets: no keychain that falls back to plain text, no secret on its way to a log or to
settings, no unchecked certificate, no account's credential in a relay.

Usage: secrecy.py SOURCE_ROOT. Prints each breach as FILE:LINE: sentence; exit 1 when there is one."""
import re
import sys

from sources import breaches_in, tell

LOGS = r"\b(qDebug|qInfo|qWarning|qCritical|qFatal|qCDebug|qCInfo|qCWarning|qCCritical|std::cerr|std::clog|printf|fprintf|fputs|say|syslog)\b"
RELAY_FOLDERS = ("core/relay/", "core/store/", "app/relay/")
KEYCHAIN_FOLDER = "core/secrets/vault/"
# (what a line of code must not have, why); where: a prefix of the path, "" for everywhere.
RULES = [
    (re.compile(r"insecureFallback", re.IGNORECASE), "", "a keychain that is not there is said to be not there: no fallback to plain text"),
    (re.compile(r"\bq(C?Debug|C?Info|C?Warning|C?Critical)\b"), "core/", "core logs nothing: one place logs, at the shell's edge"),
    (re.compile(LOGS + r".*\breveal\("), "", "a secret is on its way to a log"),
    (re.compile(r"\bsetValue\(.*\breveal\("), "", "a secret is on its way to the settings"),
    (re.compile(r"\bQVariant\b.*\breveal\("), "", "a secret is on its way into a QVariant"),
    (re.compile(r"Q_DECLARE_METATYPE\(.*\b(Secret|AccountCredential|RuntimeCredential|WebhookKey|ApiKey)\b"), "",
     "a secret's type never enters QVariant"),
    (re.compile(r"operator<<\s*\([^)]*\b(Secret|AccountCredential|RuntimeCredential|WebhookKey|ApiKey)\b"), "",
     "a secret's type has no stream operator"),
    (re.compile(r"\b(ignoreSslErrors|VerifyNone|QueryPeer|AutoVerifyPeer\s*=\s*false)\b"), "", "certificates are checked"),
    (re.compile(r"\bAccountCredential\b|secrets/desk/|namespace ringdown::desk"), RELAY_FOLDERS, "the account's credential stays on the desk"),
    (re.compile(r"(?<![\w:.>])((std)?::)?(system|popen|execl|execlp|execvp)\s*\("), "", "no shell: a secret in its arguments would stand in /proc"),
    (re.compile(r"\bexecv\w*\s*\(.*\breveal\("), "", "a secret is on its way into the arguments of a program"),
]
KEYCHAIN = re.compile(r"#include\s*<qt6?keychain/|\bQKeychain::")


def code_of(text):
    """The lines without comments and without what stands in string literals; numbering stays."""
    text = re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group().count("\n"), text, flags=re.DOTALL)
    for line in text.splitlines():
        if line.lstrip().startswith("#include"):
            yield line
            continue
        line = re.sub(r'"(\\.|[^"\\])*"', '""', line)
        yield re.sub(r"//.*", "", line)


def statements(lines):
    """(number of the first line, the statement as one line): a log call often goes over several lines."""
    start, parts = 1, []
    for number, line in enumerate(lines, 1):
        if not parts:
            start = number
        parts.append(line.strip())
        if not line.strip() or line.rstrip().endswith((";", "{", "}", ":")) or line.lstrip().startswith("#"):
            yield start, " ".join(parts)
            parts = []
    if parts:
        yield start, " ".join(parts)


def breaches_of(path, root):
    relative = path.relative_to(root)
    name = relative.as_posix()
    for number, statement in statements(code_of(path.read_text(encoding="utf-8"))):
        for pattern, where, words in RULES:
            if name.startswith(where) and pattern.search(statement):
                yield relative, number, words
        if KEYCHAIN.search(statement) and not name.startswith(KEYCHAIN_FOLDER):
            yield relative, number, f"only {KEYCHAIN_FOLDER} knows the keychain's library"


def breaches(root):
    return breaches_in(root, breaches_of)


if __name__ == "__main__":
    sys.exit(tell("secrecy", breaches))
