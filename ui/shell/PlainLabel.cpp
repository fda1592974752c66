// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PlainLabel.h"

namespace ringdown::shell {

QString plainLabel(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString withoutMnemonic(const QString &label)
{
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == QLatin1Char('&') && ++i == label.size())
            break;
        plain += label.at(i);
    }
    return plain;
}

} // namespace ringdown::shell
