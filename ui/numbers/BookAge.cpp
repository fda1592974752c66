// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/BookAge.h"

#include "ui/numbers/NumberBook.h"

namespace ringdown::numbers_ui {
namespace {

using namespace std::chrono_literals;

constexpr auto staleAfter = 15min; ///< somebody else may have changed them since

} // namespace

BookAge::BookAge(QWidget *parent)
    : Caption(shell::TextSize::Normal, format::Tone::Neutral, parent)
{
}

void BookAge::tell(const NumberBook &book, Instant now)
{
    const format::Times times = book.names().times(TenantId());
    const Instant asOf = book.asOf();
    const bool isOfToday = times.day(asOf, now) == times.day(now, now);
    const bool isOld = book.isStale() || now - asOf > staleAfter;
    setTone(isOld && !book.isAsking() ? format::Tone::Care : format::Tone::Neutral);
    setText(book.isAsking() ? tr("asking Twilio…")
                            : tr("as of %1").arg(isOfToday ? times.clock(asOf) : times.near(asOf, now)));
}

} // namespace ringdown::numbers_ui
