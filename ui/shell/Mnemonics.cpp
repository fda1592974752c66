// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Mnemonics.h"

namespace ringdown::shell {

QString withoutMarks(QString written)
{
    return written.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString saidOf(const QString &text)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i == text.size())
            break;
        said += text.at(i);
    }
    return said;
}

} // namespace ringdown::shell
