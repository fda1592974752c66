// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::routing_ui {

enum class Duplicates { Keep, Replace }; ///< what is there already stays, or gives way

/// What becomes of a row of a file that is imported.
enum class ImportFate {
    New,
    Replacing,
    Kept,     ///< it is there, and stays as it is
    Same,     ///< it is there, and says so already
    Repeated, ///< an earlier row says it
    Bad,
};

constexpr bool isTaken(ImportFate fate)
{
    return fate == ImportFate::New || fate == ImportFate::Replacing;
}

QString fateWords(ImportFate fate);

} // namespace ringdown::routing_ui
