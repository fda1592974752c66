// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogEmptiness.h"

#include "ui/calls/CallFilter.h"
#include "ui/calls/CallPager.h"
#include "ui/format/FailureWords.h"
#include "ui/shell/EmptyState.h"

#include <QCoreApplication>

namespace ringdown::calls {
namespace {

struct EmptyText {
    Q_DECLARE_TR_FUNCTIONS(LogEmptiness)
};

} // namespace

void tellEmptiness(shell::EmptyState &empty, const CallPager &pager, const FilterReading &reading)
{
    const int filters = static_cast<int>(reading.terms.size());
    if (pager.failure()) {
        const auto words =
            format::failureWords(EmptyText::tr("The call log could not be loaded."), *pager.failure());
        empty.tell(shell::EmptyKind::CouldNotLoad, words.title, words.body, {EmptyText::tr("Try again")});
    } else if (!pager.hasFirstPage()) {
        empty.tell(shell::EmptyKind::NothingNow, EmptyText::tr("The log is being read"),
                   EmptyText::tr("Calls appear here as soon as the relay answers."));
    } else if (filters > 0) {
        empty.tell(shell::EmptyKind::FilteredOut,
                   EmptyText::tr("No call matches %n filter(s)", nullptr, filters),
                   EmptyText::tr("Take one out above, or look further back."),
                   {EmptyText::tr("Clear all"), EmptyText::tr("Widen to 30 days")});
    } else {
        empty.tell(
            shell::EmptyKind::FirstUse, EmptyText::tr("Every call is kept here"),
            EmptyText::tr(
                "With the reason for each turn it took. Place a test call to see one; no phone rings."),
            {EmptyText::tr("Place a test call")});
    }
}

} // namespace ringdown::calls
