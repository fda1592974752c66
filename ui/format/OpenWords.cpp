// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/OpenWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct OpenText {
    Q_DECLARE_TR_FUNCTIONS(OpenWords)
};

} // namespace

QString openWords(const routing::OpenDecision &decision, const Times &times, Instant now)
{
    const bool open = decision.state == plan::OpenState::Open;
    if (!decision.until)
        return open ? OpenText::tr("Open") : OpenText::tr("Closed");
    const QString until = times.upcoming(*decision.until, now);
    return open ? OpenText::tr("Open until %1").arg(until) : OpenText::tr("Closed until %1").arg(until);
}

} // namespace ringdown::format
