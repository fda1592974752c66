// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/ComparableName.h"

namespace ringdown::plan {

QString comparableName(const std::string &name)
{
    return QString::fromStdString(name).simplified().toCaseFolded();
}

} // namespace ringdown::plan
