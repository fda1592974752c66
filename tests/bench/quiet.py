# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a measurement had the machine to itself."""
import os
import resource
import time
from pathlib import Path

LIMIT = 0.08  # of the machine that others may take; kernel threads that write the log to the disk are others too
MOST_ATTEMPTS = 3


def busy_seconds():
    """Of all processes since the boot, and what the host of a virtual machine kept for itself."""
    user, nice, system, _, _, _, _, steal = (int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9])
    return (user + nice + system + steal) / os.sysconf("SC_CLK_TCK")


class Watch:
    """Begins with its making; own_seconds: of the process that is measured."""

    def __init__(self, own_seconds):
        self.own_seconds = own_seconds
        self.began = time.monotonic()
        self.before = self.others()

    def others(self):
        ours = sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
        return busy_seconds() - ours - self.own_seconds()

    def share_of_others(self):
        return max(0.0, self.others() - self.before) / ((time.monotonic() - self.began) * os.cpu_count())
