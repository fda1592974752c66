// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace ringdown::filter {

/// A stretch of time somebody wrote: a whole day, or one minute.
struct Stretch {
    Instant begin;
    Instant end;
};

/// "2026-11-23", "2026-11-23T10:15", "today", "yesterday", "mon" (the last one, today included), "10:15"
/// (today).
std::optional<Stretch> readStretch(const QString &text, Instant now, const QTimeZone &zone);

/// "7d", "24h", "30m", "2w".
std::optional<std::chrono::milliseconds> readSpan(const QString &text);

} // namespace ringdown::filter
