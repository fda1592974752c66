// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ChangeLines.h"

#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <string>

namespace ringdown::review {
namespace {

constexpr std::size_t mostLines = 12;

struct LinesText {
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

/// That a caller rule is new or gone is told whatever else is.
bool isAlwaysTold(const plan::Change &change)
{
    return change.kind != plan::ChangeKind::Changed && change.path.ends_with(']') &&
           change.path.find("].callers[") != std::string::npos;
}

} // namespace

QString changeLines(const std::vector<plan::Change> &changes,
                    const std::function<QString(const plan::Change &)> &words)
{
    const bool areAllTold = changes.size() <= mostLines + 1;
    const auto always = static_cast<std::size_t>(std::count_if(changes.begin(), changes.end(), isAlwaysTold));
    std::size_t room = mostLines - std::min(mostLines, always); // for the others
    QStringList lines;
    for (const plan::Change &change : changes) {
        const bool isTold = areAllTold || isAlwaysTold(change) || room > 0;
        if (!isTold)
            continue;
        room -= !isAlwaysTold(change) && room > 0 ? 1 : 0;
        lines.append(words(change));
    }
    if (const auto left = static_cast<int>(changes.size()) - static_cast<int>(lines.size()); left > 0)
        lines.append(LinesText::tr("and %Ln more", nullptr, left));
    return lines.join(QLatin1Char('\n'));
}

QString changeText(const plan::Change &change, const plan::Plan &plan, const plan::Plan &other)
{
    const plan::Tenant *is = plan::findTenant(plan, change.tenant);
    const plan::Tenant *tenant = is ? is : plan::findTenant(other, change.tenant);
    const std::string region = tenant ? routing_ui::homeRegion(*tenant) : std::string();
    static const QRegularExpression straight(QStringLiteral("(?<=\\p{L})'(?=\\p{L})"));
    return format::numbersForPeople(format::changeWords(change.words).toStdString(), region)
        .replace(straight, QStringLiteral("’"));
}

QString changeLines(const std::vector<plan::Change> &changes, const plan::Plan &plan, const plan::Plan &other)
{
    return changeLines(changes, [&](const plan::Change &change) { return changeText(change, plan, other); });
}

} // namespace ringdown::review
