// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"

#include <QFile>

namespace ringdown::tests {

/// The sample plan of three businesses; without any when it cannot be read.
inline plan::Plan harborPlan()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return plan::readPlan(file.readAll().toStdString()).plan;
}

} // namespace ringdown::tests
