// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CountLine.h"

#include "ui/calls/CallPager.h"
#include "ui/calls/LogCount.h"
#include "ui/calls/LogRows.h"

namespace ringdown::calls {

CountLine CountLine::of(const LogRows &rows, const LogCount &count, const QString &asOf)
{
    if (const auto &failure = rows.pager().failure()) {
        if (rows.isEmpty()) // what was counted is of another question
            return {};
        const bool isRefused = failure->status / 100 == 4;
        return {isRefused ? tr("Not up to date: the relay refused (F5 asks again)")
                          : tr("Not up to date: the relay did not answer (F5 asks again)"),
                format::Tone::Care};
    }
    const QString words = count.words();
    if (words.isEmpty() || asOf.isEmpty() || rows.isEmpty())
        return {words};
    return {tr("%1, %2", "how many calls, as of when").arg(words, asOf)};
}

} // namespace ringdown::calls
