// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::settings {

/// What a setting is called, and what else one may look for it by: its meaning and what can be chosen.
struct SettingName {
    QString name;
    QString words = {};
};

} // namespace ringdown::settings
