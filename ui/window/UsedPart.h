// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace ringdown::window {

/// Something of others that the program is made of, and under which licence.
struct UsedPart {
    QString name;
    QString use; ///< "Numbers of phones"
    QString licence;
};

/// What the console and the relay it starts link, and the typeface that is shown.
std::vector<UsedPart> usedParts();

} // namespace ringdown::window
