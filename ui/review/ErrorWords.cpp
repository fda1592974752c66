// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ErrorWords.h"

#include "ui/routing/ProblemWords.h"

#include <QCoreApplication>

namespace ringdown::review {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::review::ReviewSheet)
};

} // namespace

QString errorWords(const plan::Plan &plan, const std::vector<plan::Problem> &errors)
{
    const QString first = routing_ui::problemInWords(plan, errors.front(), {});
    const int count = static_cast<int>(errors.size());
    return count == 1 ? ErrorText::tr("It cannot be pushed: %1").arg(first)
                      : ErrorText::tr("It cannot be pushed, for %Ln reason(s). The first: %1", nullptr, count)
                            .arg(first);
}

QString neededWords(const QStringList &left)
{
    return ErrorText::tr("What is ticked cannot be pushed without what is left out: %1")
        .arg(left.join(QLatin1Char(' ')));
}

} // namespace ringdown::review
