# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets that exist once in the world, and how to find one again in whatever form a program may have let it out."""
import base64
import html
import json
import os
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

HALF_AT_LEAST = 12  # characters: half a secret is a leak too, a name of eight digits is none


def base64_cores(value, encode):
    """The letters that stand for value wherever it lies in a longer text: one for each place in base64's groups of three."""
    for before in range(3):
        text = encode(b"\0" * before + value).decode().rstrip("=")
        skipped = (0, 2, 3)[before]
        whole = (before + len(value)) * 8 // 6  # letters that no following byte changes
        yield text[skipped:whole].encode()


def forms_of(value):
    """{name of the form: bytes to look for}"""
    text = value.decode("latin-1")
    escaped = "".join(f"%{byte:02X}" for byte in value)
    forms = {
        "plain": value,
        "hex": value.hex().encode(), "HEX": value.hex().upper().encode(),
        "URL, every letter": escaped.encode(), "url, every letter": escaped.lower().encode(),
        "URL": urllib.parse.quote_plus(value).encode(), "URL path": urllib.parse.quote(value, safe="").encode(),
        "UTF-16LE": text.encode("utf-16-le"), "UTF-16BE": text.encode("utf-16-be"), "UTF-32": text.encode("utf-32-le"),
        "JSON": json.dumps(text)[1:-1].encode(), "XML": html.escape(text).encode(),
    }
    for name, encode in (("base64", base64.standard_b64encode), ("base64url", base64.urlsafe_b64encode)):
        for at, core in enumerate(base64_cores(value, encode)):
            forms[f"{name} at {at}"] = core
    half = len(value) // 2
    if half >= HALF_AT_LEAST:
        forms |= {"first half": value[:half], "second half": value[half:]}
    return forms


@dataclass(frozen=True)
class Canary:
    name: str
    value: bytes
    forms: dict = field(compare=False, default_factory=dict)

    @staticmethod
    def of(name, value):
        value = value.encode() if isinstance(value, str) else value
        return Canary(name, value, forms_of(value))

    def forms_in(self, data):
        return [name for name, form in self.forms.items() if form in data]


@dataclass
class Places:
    """Everything a run left behind, by kind of place, and what was found there."""
    canaries: list
    looked_at: dict = field(default_factory=dict)  # kind -> [pieces, bytes]
    hits: list = field(default_factory=list)       # (kind, where, canary, form)

    def look(self, kind, where, data, allowed=()):
        """allowed: names of canaries that are meant to stand here."""
        data = data.encode() if isinstance(data, str) else data
        seen = self.looked_at.setdefault(kind, [0, 0])
        seen[0] += 1
        seen[1] += len(data)
        for canary in self.canaries:
            if canary.name not in allowed:
                self.hits += [(kind, where, canary.name, form) for form in canary.forms_in(data)]

    def look_into(self, kind, root, except_for=()):
        """Every file below root; except_for: paths that are judged apart."""
        self.looked_at.setdefault(kind, [0, 0])
        for folder, _, names in os.walk(root):
            for name in names:
                path = Path(folder) / name
                if path not in except_for and path.is_file() and not path.is_symlink():
                    self.look(kind, str(path), path.read_bytes())

    def table(self):
        kinds = {kind: sum(hit[0] == kind for hit in self.hits) for kind in self.looked_at}
        width = max(map(len, kinds), default=5)
        lines = [f"{'place':<{width}}  pieces      bytes  hits"]
        for kind, hits in kinds.items():
            pieces, size = self.looked_at[kind]
            lines.append(f"{kind:<{width}}  {pieces:>6}  {size:>9}  {hits:>4}")
        lines += [f"  HIT {kind}: {where}: {canary} ({form})" for kind, where, canary, form in self.hits]
        return "\n".join(lines)
