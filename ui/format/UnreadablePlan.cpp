// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/UnreadablePlan.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringdown::format {
namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::link::Desk)
};

} // namespace

FailureWords unreadablePlanWords(std::int64_t revision, const std::vector<plan::Problem> &errors)
{
    QStringList details;
    for (const plan::Problem &error : errors)
        details.append(QString::fromStdString(error.path + ": " + error.value + " (" + error.expected + ")"));
    return {PlanText::tr("This console cannot read the relay’s plan, revision %1.").arg(revision),
            PlanText::tr(
                "It may be of a newer Ringdown than this console. Calls are answered all the same; update "
                "the console."),
            details.join(QLatin1Char('\n'))};
}

} // namespace ringdown::format
