// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"
#include "core/relay/outbox/LegReports.h"
#include "core/relay/outbox/OutboxCount.h"

#include <string>
#include <vector>

namespace ringdown::relay {

struct OutboxParts;

/// Who is told what became of effects: the figures, the call of a leg, and whoever ordered a text. Each
/// returns what the log is to say of it. I/O thread.
class EffectOutcomes {
public:
    EffectOutcomes(const OutboxParts &parts, OutboxCount &count) ///< which must outlive this
        : m_parts(parts)
        , m_count(count)
    {
    }

    void setLegReports(LegReports *legs) { m_legs = legs; } ///< null for nobody

    /// Whether its call, if it is of one, still wants it.
    bool isNeeded(const Hand &hand) const;

    std::vector<Event> done(const Hand &hand, const std::string &sid, std::string why);
    enum class Because { Carrier, Rules };
    /// code: the carrier's error, 0 for none.
    std::vector<Event> refused(const Hand &hand, const std::string &why, Because because, int code);
    std::vector<Event> drilled(const Hand &hand) const; ///< it was a drill's, and so was not sent
    std::vector<Event> unknown(const Hand &hand, const std::string &cause); ///< whether it was done

private:
    Instant now() const;

    const OutboxParts &m_parts;
    OutboxCount &m_count;
    LegReports *m_legs = nullptr;
};

} // namespace ringdown::relay
