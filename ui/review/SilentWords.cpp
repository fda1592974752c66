// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/SilentWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ringdown::review {
namespace {

constexpr qsizetype mostSilent = 3; ///< businesses that are listed

struct SilentText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::review::ReviewSheet)
};

} // namespace

QString silentWords(const Findings &findings)
{
    QStringList silent = findings.silent.first(std::min(mostSilent, findings.silent.size()));
    if (const auto more = findings.silent.size() - silent.size(); more > 0)
        silent.append(
            SilentText::tr("The same holds for %n more business(es).", nullptr, static_cast<int>(more)));
    return silent.join(QLatin1Char('\n'));
}

} // namespace ringdown::review
