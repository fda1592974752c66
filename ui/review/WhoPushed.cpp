// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/WhoPushed.h"

#include "ui/draft/Draft.h"
#include "ui/format/PlanNames.h"
#include "ui/format/RevisionWords.h"
#include "ui/link/RelayPort.h"

#include <QPointer>

#include <utility>

namespace ringdown::review {

void askWhoPushed(link::RelayPort &relay, const draft::Draft &draft, Instant now, QObject &asker,
                  std::function<void(const QString &words)> tell)
{
    relay.revisions([still = QPointer(&asker), &draft, now,
                     tell = std::move(tell)](const client::ApiResult<std::vector<client::Revision>> &answer) {
        if (!still || !answer || answer.value->empty())
            return;
        const client::Revision &newest = answer.value->front();
        if (newest.revision <= draft.revision())
            return;
        const format::Times times = format::PlanNames(draft.live(), newest.revision).times({});
        tell(format::pushedWords(newest, times, now));
    });
}

} // namespace ringdown::review
