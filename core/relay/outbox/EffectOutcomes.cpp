// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/EffectOutcomes.h"

#include "core/relay/outbox/EffectEvents.h"
#include "core/relay/outbox/OutboxRunner.h"

#include <utility>

namespace ringdown::relay {

Instant EffectOutcomes::now() const
{
    return m_parts.executor.now();
}

bool EffectOutcomes::isNeeded(const Hand &hand) const
{
    return !m_legs || !hand.isOfCall() || m_legs->whyNotNeeded(hand.row).empty();
}

std::vector<Event> EffectOutcomes::done(const Hand &hand, const std::string &sid, std::string why)
{
    m_count.countSent();
    if (hand.isLeg() && m_legs)
        m_legs->placed(hand.row, sid);
    if (!hand.isText())
        return {};
    return {sentText(hand.row, sid, std::move(why), now())};
}

std::vector<Event> EffectOutcomes::refused(const Hand &hand, const std::string &why, Because because,
                                           int code)
{
    if (!hand.mayRepeat() && hand.isText())
        m_count.countFailed({hand.row.id, hand.row.tenant, hand.row.to, now(), why});
    else if (!hand.mayRepeat())
        m_count.countFailed(why);
    if (hand.isOfCall() && m_legs)
        because == Because::Rules ? m_legs->forbidden(hand.row, why) : m_legs->refused(hand.row, why);
    if (hand.row.kind == store::EffectKind::DeleteTranscription && m_parts.transcriptionStays)
        m_parts.transcriptionStays(hand.row, why);
    if (!hand.isText())
        return {};
    Event failed = failedText(hand.row, why, now());
    if (m_parts.textRefused)
        m_parts.textRefused(hand.row, why, code);
    return {std::move(failed)};
}

std::vector<Event> EffectOutcomes::drilled(const Hand &hand) const
{
    if (!hand.isText())
        return {};
    return {failedText(hand.row, "A drill sends nothing: the text was written and not sent.", now())};
}

std::vector<Event> EffectOutcomes::unknown(const Hand &hand, const std::string &cause)
{
    m_count.countUnknown(+1);
    if (!hand.isText())
        return {};
    return {unknownText(hand.row, cause, now())};
}

} // namespace ringdown::relay
