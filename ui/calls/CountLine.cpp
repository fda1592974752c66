// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CountLine.h"

#include "ui/calls/CallPager.h"
#include "ui/calls/LogCount.h"
#include "ui/calls/LogRows.h"

namespace ringdown::calls {

CountLine CountLine::of(const LogRows &rows, const LogCount &count, const QString &asOf, const QString &again)
{
    if (const auto &failure = rows.pager().failure()) {
        if (rows.isEmpty()) // what was counted is of another question
            return {};
        const bool isRefused = failure->status / 100 == 4;
        const QString why = isRefused ? tr("Not up to date: the relay refused")
                                      : tr("Not up to date: the relay did not answer");
        return {again.isEmpty() ? why
                                : tr("%1 (%2 asks again)", "why it is not up to date, keys").arg(why, again),
                format::Tone::Care};
    }
    const QString words = count.words();
    if (words.isEmpty() || asOf.isEmpty() || rows.isEmpty())
        return {words};
    return {tr("%1, %2", "how many calls, as of when").arg(words, asOf)};
}

} // namespace ringdown::calls
