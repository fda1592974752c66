// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"
#include "core/routing/WhatIf.h"

#include <QFile>

#include <memory>

namespace ringdown::tests {

inline constexpr const char *qdn = "+16195550100";
inline constexpr const char *rady = "+16195550200";
inline constexpr const char *crew = "+16195550300";
inline constexpr const char *stranger = "+16195550188";
inline constexpr const char *openTime = "2026-11-27T10:00-08:00";

/// The plan of a file of the sources, or nullptr.
inline std::shared_ptr<const routing::CompiledPlan> compiled(const QString &file)
{
    QFile json(QStringLiteral(RINGDOWN_SOURCE_DIR "/") + file);
    if (!json.open(QIODevice::ReadOnly))
        return nullptr;
    const plan::PlanReading reading = plan::readPlan(json.readAll().toStdString());
    return reading.isValid() ? routing::CompiledPlan::compile(reading.plan, 41) : nullptr;
}

inline routing::WhatIfQuestion question(const char *to, const char *from, const char *at,
                                        const char *digits = "", const char *answers = "")
{
    return {to, from, parseRfc3339(at).value().at, digits, routing::parseAnswers(answers).value()};
}

} // namespace ringdown::tests
