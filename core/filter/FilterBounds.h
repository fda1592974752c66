// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace ringdown::filter {

// What stands behind len: and rev:, one number or two ends.

/// "60", "90s", "2m", "1h", "1:30".
std::optional<std::int64_t> readSeconds(const QString &text);

/// The number of a plan, from 1.
std::optional<std::int64_t> readRevision(const QString &text);

/// ">60", ">=60", "<60", "<=60", "60", "30-60", "30..60", each number as read understands it.
std::optional<Bounds> readBounds(const QString &value, std::optional<std::int64_t> (*read)(const QString &));

} // namespace ringdown::filter
