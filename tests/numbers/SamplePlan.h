// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"

#include <QFile>

namespace ringdown::test {

/// The example that ships.
inline plan::Plan harborPlan()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return plan::readPlan(isOpen ? file.readAll().toStdString() : std::string()).plan;
}

} // namespace ringdown::test
