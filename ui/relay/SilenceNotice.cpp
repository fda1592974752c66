// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/SilenceNotice.h"

namespace ringdown::relay_ui {

void SilenceNotice::answered()
{
    m_words.reset();
    m_failing.succeeded();
}

void SilenceNotice::failed(const client::ApiFailure &failure, Instant now)
{
    m_words = format::failureWords(tr("The relay does not tell how it is."), failure);
    m_failing.failed(now);
}

void SilenceNotice::tell(bool isLost, const format::Times &times, Instant now)
{
    if (!m_words || isLost)
        return clear();
    say(format::Tone::Bad,
        tr("%1 %2 %3", "what failed, why, since when")
            .arg(m_words->title, m_words->body, m_failing.words(times, now)),
        tr("Try again"), m_words->details);
}

} // namespace ringdown::relay_ui
