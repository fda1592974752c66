#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of saved files must be able to fail, and only where there is reason: each of these sources has one breach or none."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import catches  # noqa: E402
import files  # noqa: E402

CAUGHT = {
    "ui/draft/A.cpp": "#include <QSaveFile>\nreturn file.write(bytes) == bytes.size() && file.commit();\n",
    "core/audit/B.cpp": "#include <QSaveFile>\nif (!m_file->commit())\n",
}
LEFT_ALONE = {
    "core/files/WholeFile.cpp": "#include <QSaveFile>\nreturn file.flush() && file.commit();\n",
    "core/store/sqlite/C.cpp": "return transaction->commit();\n",
    "ui/calls/D.cpp": "#include <QSaveFile>\nreturn putInPlace(file);\n",
}


if __name__ == "__main__":
    sys.exit(catches.judge("files_catches", files.breaches, CAUGHT, LEFT_ALONE))
