// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace ringdown::format {

QString clockText(std::chrono::seconds duration);      ///< "0:34", "12:05", "1:02:10"; negative counts as 0
QString spokenDuration(std::chrono::seconds duration); ///< "34 seconds", "12 minutes 5 seconds"
QString ageText(std::chrono::milliseconds age);        ///< "0.3 s", "14 s", "3 min", "2 h"

} // namespace ringdown::format
