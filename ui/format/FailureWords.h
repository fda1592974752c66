// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/FeedClient.h"
#include "ui/format/Times.h"

#include <QString>

#include <optional>

namespace ringdown::format {

/// What did not happen, why, and what to do; details are for support.
struct FailureWords {
    QString title;
    QString body;
    QString details; ///< copyable: status, the relay's own words, request and time (UTC)

    friend bool operator==(const FailureWords &, const FailureWords &) = default;
};

/// deed names what was wanted, as a past participle sentence: "The call log could not be loaded."
FailureWords failureWords(const QString &deed, const client::ApiFailure &failure);

/// Since when something fails, over all tries in a row.
class FailingSince {
public:
    void failed(Instant now);
    void succeeded() { m_since.reset(); }
    /// "Since 10:41. …": and what goes on all the same. "" while nothing fails.
    QString words(const Times &times, Instant now) const;

private:
    std::optional<Instant> m_since;
};

/// Why the feed is silent, as one sentence.
QString troubleWords(client::FeedTrouble trouble);

} // namespace ringdown::format
