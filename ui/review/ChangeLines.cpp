// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ChangeLines.h"

#include "ui/format/EngineWords.h"

#include <QCoreApplication>
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

QString changeLines(const std::vector<plan::Change> &changes)
{
    return changeLines(changes, [](const plan::Change &change) { return format::changeWords(change.words); });
}

} // namespace ringdown::review
