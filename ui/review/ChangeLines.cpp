// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ChangeLines.h"

#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace ringdown::review {
namespace {

constexpr std::size_t mostLines = 12;

struct LinesText {
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

} // namespace

QString changeLines(const std::vector<plan::Change> &changes,
                    const std::function<QString(const plan::Change &)> &words)
{
    QStringList lines;
    for (const plan::Change &change : changes) {
        if (lines.size() == static_cast<qsizetype>(mostLines) && changes.size() > mostLines + 1) {
            lines.append(LinesText::tr("and %n more", nullptr, static_cast<int>(changes.size() - mostLines)));
            break;
        }
        lines.append(words(change));
    }
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
