// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QStringList>

#include <vector>

namespace ringdown::routing_ui {

enum class BusinessKind { Shop, Office, OnCall, Voicemail };

/// A way to begin a business: what it does with a call, and the people it needs for that.
struct BusinessTemplate {
    BusinessKind kind = BusinessKind::Shop;
    QString title;
    QString purpose;
    QStringList roles; ///< of the people it rings, in their order
};

std::vector<BusinessTemplate> businessTemplates();
/// A business without id, name, zone and numbers. people: one for each role, each with a phone.
plan::Tenant fromTemplate(BusinessKind kind, const std::vector<plan::Contact> &people);

} // namespace ringdown::routing_ui
