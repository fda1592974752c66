// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace ringdown::shell {

/// Keys that belong to one place and are not chosen in Settings.
struct FixedKeys {
    /// Where the row actions of the registry act too, or not.
    enum class Among { Rows, Others };

    QString where; ///< "Caller rules"
    QString words; ///< "Move the rule up"
    QKeySequence keys;
    Among among = Among::Others;
};

/// All of them, by their places: for the list of keys, and so that no action is given one of them.
std::vector<FixedKeys> fixedKeys();

} // namespace ringdown::shell
