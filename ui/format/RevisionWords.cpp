// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/RevisionWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringdown::format {
namespace {

struct RevisionText {
    Q_DECLARE_TR_FUNCTIONS(RevisionWords)
};

} // namespace

QString pushedWords(const client::Revision &revision, const Times &times, Instant now)
{
    QStringList about;
    if (!revision.author.empty())
        about.append(QString::fromStdString(revision.author));
    if (!revision.note.empty())
        about.append(RevisionText::tr("“%1”", "a note").arg(QString::fromStdString(revision.note)));
    const QString clock = times.clock(revision.at);
    const QString when =
        times.local(revision.at).date() == times.local(now).date()
            ? RevisionText::tr("at %1", "time of today").arg(clock)
            : RevisionText::tr("on %1 at %2", "day, time").arg(times.day(revision.at, now), clock);
    const QString number = QString::number(revision.revision);
    return about.isEmpty()
               ? RevisionText::tr("Somebody pushed revision %1 %2.", "number, when").arg(number, when)
               : RevisionText::tr("Somebody pushed revision %1 %2 (%3).", "number, when, who and why")
                     .arg(number, when, about.join(QStringLiteral(", ")));
}

} // namespace ringdown::format
