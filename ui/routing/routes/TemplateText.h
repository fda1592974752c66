// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ringdown::routing_ui {

/// The fields that may stand in braces in what callers hear and people are texted.
QStringList templateFields();
/// What a field stands for, in a few words.
QString fieldMeaning(const QString &field);

/// A stretch of a text.
struct TextStretch {
    int begin = 0;
    int length = 0;

    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// Every {name} that is no field, with its braces.
std::vector<TextStretch> unknownFields(const QString &text);
/// The text as the relay would fill it in for a call that comes in now from a number that nobody knows.
QString filledSample(const plan::Tenant &tenant, const QString &text, Instant now);

} // namespace ringdown::routing_ui
