// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>

#include <optional>
#include <string>

namespace ringdown::simulator {

/// What somebody typed, as a number; or what is wrong with it.
struct TypedNumber {
    std::optional<std::string> number; ///< E.164; of a caller also "anonymous"
    QString trouble;
};

/// The number called, written as people of the region write it.
TypedNumber readCalled(const QString &typed, const std::string &region);
/// A number, "anonymous", or the name of somebody in the business's directory. tenant may be nullptr.
TypedNumber readCaller(const QString &typed, const plan::Tenant *tenant);

/// "Harbor Master, (619) 555-0177, vip"
QString entryWords(const plan::DirectoryEntry &entry, const std::string &region);

} // namespace ringdown::simulator
