// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/StaleWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringdown::review {
namespace {

struct StaleText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::review::ReviewSheet)
};

} // namespace

QString staleWords(const draft::Draft &draft)
{
    if (draft.unreadableRevision() > 0)
        return StaleText::tr(
                   "Revision %1 is live now, and this console cannot read it: it may be of a newer Ringdown. "
                   "Update the console before you push. Your draft is safe.")
            .arg(draft.unreadableRevision());
    if (!draft.isStale())
        return {};
    if (draft.liveRevision() > draft.revision())
        return StaleText::tr(
                   "Somebody pushed revision %1 since this draft was begun on %2. Your draft is safe.")
            .arg(draft.liveRevision())
            .arg(draft.revision());
    return StaleText::tr(
               "The relay works with another store now: its revision %1 is not the plan this draft was begun "
               "on. Your draft is safe.")
        .arg(draft.liveRevision());
}

QString stillLiveWords(qint64 revision)
{
    return StaleText::tr(
               "Revision %1 is still live: what was pushed has not arrived so far. Nothing of the draft is "
               "lost; push it again.")
        .arg(revision);
}

QString basisWords(const draft::Draft &draft, const SinceOpened &since)
{
    QStringList sentences = {StaleText::tr("Your draft is based on revision %1, live is %2.")
                                 .arg(draft.revision())
                                 .arg(draft.newestRevision())};
    if (since.isAwaited)
        sentences += StaleText::tr("What was pushed before has not arrived so far.");
    if (since.isRebased)
        sentences += StaleText::tr("It changed while this was open: look again.");
    if (since.staysLeft)
        sentences += StaleText::tr("What was left out stays left out.");
    if (since.newChanges > 0)
        sentences += StaleText::tr("%n change(s) are new in this list; tick what is to go.", nullptr,
                                   since.newChanges);
    return sentences.join(QLatin1Char(' '));
}

} // namespace ringdown::review
