// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/KeptWords.h"

#include "ui/draft/Draft.h"

namespace ringdown::draft {

QString unreadWords(const Result<QString> &aside)
{
    if (aside)
        return Draft::tr("This console cannot read the kept draft, which may be of a newer Ringdown; it "
                         "was set aside as %1 and the live plan is shown.")
            .arg(*aside);
    return Draft::tr("This console cannot read the kept draft, which may be of a newer Ringdown; the live "
                     "plan is shown.") +
           QLatin1Char(' ') + QString::fromStdString(aside.error().detail);
}

QString leftOutWords(const QStringList &lost, const Result<QString> &aside)
{
    const QString names = lost.join(QStringLiteral(", "));
    if (!aside) {
        const QString words =
            names.isEmpty()
                ? Draft::tr("This console cannot read parts of the kept draft, which may be of a newer "
                            "Ringdown. They are left out.")
                : Draft::tr("This console cannot read parts of the kept draft, which may be of a newer "
                            "Ringdown: %1. They are left out.")
                      .arg(names);
        return words + QLatin1Char(' ') + QString::fromStdString(aside.error().detail);
    }
    if (names.isEmpty())
        return Draft::tr("This console cannot read parts of the kept draft, which may be of a newer "
                         "Ringdown. They are left out; the draft as it was is kept as %1.")
            .arg(*aside);
    return Draft::tr("This console cannot read parts of the kept draft, which may be of a newer "
                     "Ringdown: %1. They are left out; the draft as it was is kept as %2.")
        .arg(names, *aside);
}

} // namespace ringdown::draft
