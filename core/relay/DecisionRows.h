// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/routing/Step.h"
#include "core/routing/texts/TextBook.h"
#include "core/store/Store.h"
#include "core/twilio/HoldSounds.h"
#include "core/twilio/WebhookPath.h"

#include <string>
#include <vector>

namespace ringdown::relay {

class OutgoingGuard;

/// What a webhook or an operator's order leads to: the bytes of the answer, and what has to be written before
/// they leave.
struct Decided {
    std::string answer;
    std::vector<Event> events;
    std::vector<store::OutboxRow> outbox;
    bool isDecision = false; ///< routed a call: kept under its request key even when nothing was written
};

/// A webhook that leads to nothing.
Decided noNews();
/// One that tells of something and decides nothing.
Decided news(std::vector<Event> events);

/// Puts what routing decided into the carrier's and the store's words. I/O thread only.
class DecisionRows {
public:
    /// texts: who wants none.
    DecisionRows(const twilio::WebhookUrls &urls, const LiveCalls &calls, const routing::TextBook &texts)
        : m_urls(urls)
        , m_calls(calls)
        , m_texts(texts)
    {
    }

    /// Told of each number that is dialled and of each phone that is to be called. Without it none counts.
    void useOutgoingGuard(OutgoingGuard &guard) { m_guard = &guard; }
    /// What went out for this tenant; nullptr when that is not counted or not known.
    const plan::OutgoingHour *outgoingOf(const TenantId &tenant) const;
    /// Where the music of waiting callers is from now on.
    void useHoldSounds(twilio::HoldSounds &sounds) { m_sounds = &sounds; }
    Decided write(routing::Decision decision, const routing::Request &request) const;
    /// A row of a decision that is written already.
    store::OutboxRow rowOf(const Decided &decided, const routing::Request &request, std::string id,
                           store::EffectKind kind) const;

private:
    bool isOfLiveTest(const routing::Request &request) const;
    void writeLegs(Decided &decided, routing::Decision &decision, const routing::Request &request) const;
    void writeDials(Decided &decided, routing::Decision &decision, const routing::Request &request) const;

    const twilio::WebhookUrls &m_urls;
    const LiveCalls &m_calls;
    const routing::TextBook &m_texts;
    OutgoingGuard *m_guard = nullptr;
    twilio::HoldSounds *m_sounds = nullptr;
};

} // namespace ringdown::relay
