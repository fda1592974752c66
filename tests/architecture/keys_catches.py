#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of key names must be able to fail, and only where there is reason: each of these sources has one breach or none."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import catches  # noqa: E402
import keys  # noqa: E402

CAUGHT = {
    "ui/shell/A.cpp": 'm_find->setText(tr("Search or run   Ctrl+K"));\n',
    "ui/calls/B.cpp": 'return tr("Not up to date (F5 asks again)");\n',
    "ui/calls/C.cpp": 'm_claim->setToolTip(tr("Say that you take care of this caller (C)"));\n',
    "ui/window/D.cpp": '        tr("opens a call, W leads to its reasons")\n',
    "ui/window/E.cpp": 'new QShortcut(QKeySequence("Ctrl+Shift+L"), this);\n',
    "ui/routing/tiers/TierCard.cpp": 'm_up->setToolTip(tr("Ring it earlier (Alt+Left)"));\n',
}
LEFT_ALONE = {
    "ui/routing/tiers/TierCard.cpp": 'm_up->setToolTip(tr("Ring it earlier (Alt+Up)"));\n',
    "ui/window/F.cpp": 'tr("%1 leads to the settings"); // Ctrl+K by itself\n',
    "ui/window/G.h": "QString keys; ///< \"Ctrl+K\"\n",
    "ui/window/H.cpp": 'tr("A template gives hours, a number begins with +1.")\n',
    "app/ctl/I.cpp": 'err << "Waiting (Ctrl+C cancels)";\n',
}


if __name__ == "__main__":
    sys.exit(catches.judge("keys_catches", keys.breaches, CAUGHT, LEFT_ALONE))
