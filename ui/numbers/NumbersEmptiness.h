// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FailureWords.h"
#include "ui/numbers/NumberBook.h"
#include "ui/shell/EmptyState.h"

namespace ringdown::numbers_ui {

/// What stands where the numbers would be, and what its buttons do.
struct Emptiness {
    enum class Way { Credentials, Unlock, Retry, Buy };

    shell::EmptyKind kind = shell::EmptyKind::NothingNow;
    QString title;
    QString sentence;
    QStringList buttons;
    std::vector<Way> ways; ///< of the buttons
    QString details{};
};

/// Why the newest question to the account was not answered, and since when that is so.
format::FailureWords accountFailure(const NumberBook &book);

/// Nothing while there are numbers to show.
std::optional<Emptiness> emptinessOf(const NumberBook &book);
Emptiness emptinessOfSample();                      ///< the demo has no account
Emptiness emptinessOfBusiness(const QString &name); ///< the account has numbers, none of them is its

} // namespace ringdown::numbers_ui
