// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/CompiledPlan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
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

/// Every {name} that is a field, with its braces.
std::vector<TextStretch> knownFields(const QString &text);
/// Every {name} that is no field, with its braces.
std::vector<TextStretch> unknownFields(const QString &text);
/// The field that a name in braces is meant for; "" when it is like none.
QString fieldMeantBy(const QString &name);
/// The brace before a position that is not closed yet, with what stands behind it so far: a field in the
/// making. Nothing where that can be none.
std::optional<TextStretch> openField(const QString &text, int position);

/// A call that comes in now from a number that nobody knows: what fields are filled with for an example.
class SampleCall {
public:
    SampleCall(const plan::Tenant &tenant, Instant now);

    QString filled(const QString &text) const; ///< as the relay would do it

private:
    std::shared_ptr<const routing::CompiledPlan> m_plan;
    TenantId m_tenant;
    Instant m_now;
};

/// The text as it is filled in for such a call.
QString filledSample(const plan::Tenant &tenant, const QString &text, Instant now);
/// A label can wrap it: long words have places at which they break, which nobody sees.
QString withBreaks(const QString &words);

} // namespace ringdown::routing_ui
