#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering test must be able to fail: each of these sources has exactly one breach, and it must be found."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import catches  # noqa: E402
import layering  # noqa: E402

SPDX = "// SPDX-FileCopyrightText: 2026 The Ringdown authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
CASES = {
    "core/routing/A.cpp": '#include "core/twilio/Form.h"\n',
    "core/base/B.cpp": '#include "core/plan/Plan.h"\n',
    "core/plan/C.cpp": "auto t = std::chrono::system_clock::now();\n",
    "core/routing/D.cpp": 'auto w = tr("hello");\n',
    "core/twilio/E.cpp": "#include <QTcpSocket>\n",
    "core/client/F.cpp": '#include "ui/live/LiveModel.h"\n',
    "core/routing/G.cpp": "int n = rand();\n",
    "core/routing/I.cpp": "int f() { return ::open(path, O_RDONLY); }\nvoid Door::open(int a) {}\n",
    "core/routing/J.cpp": "std::ifstream file(path);\n",
    "core/plan/K.cpp": "const QDate today = QDate::currentDate();\n",
    "core/routing/L.cpp": "const QTime time = QTime::currentTime();\n",
    "core/base/M.cpp": "#include <filesystem>\n",
    "core/numbers/N.cpp": "#include <QFileInfo>\n",
    "core/filter/O.cpp": "#include <QUuid>\n",
    "core/routing/P.cpp": "const auto id = QUuid::createUuid();\n",
    "ui/draft/Q.cpp": "QThreadPool::globalInstance()->start(work);\n",
    "ui/live/CallManager.cpp": "int x;\n",
    "ui/live/H.cpp": "connect(a, SIGNAL(b()), c, SLOT(d()));\n",
}


if __name__ == "__main__":
    sys.exit(catches.judge("layering_catches", layering.breaches, {source: SPDX + body for source, body in CASES.items()}, {}))
