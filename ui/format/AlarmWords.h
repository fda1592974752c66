// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace ringdown::format {

/// An alarm for people: its name, what a caller notices, and what to do.
struct AlarmWords {
    QString title;
    QString means;
    QString repair;
};

AlarmWords alarmWords(const std::string &what);

} // namespace ringdown::format
