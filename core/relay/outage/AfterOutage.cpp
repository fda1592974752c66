// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/AfterOutage.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

/// A call that began here, and whose end came while no relay answered.
void endListed(Webhooks &webhooks, const OutageCall &outage)
{
    routing::ListedEnd end;
    end.at = *outage.call.endedAt;
    for (const rest::ListedCall &leg : outage.legs)
        end.phones.push_back({leg.sid, leg.to,
                              leg.endedAt.value_or(leg.startedAt + std::chrono::seconds(leg.seconds)),
                              leg.status == "completed" ? leg.seconds : 0});
    for (const rest::ListedRecording &recording : outage.recordings)
        end.recordings.push_back(
            {std::min(end.at, recording.madeAt + std::chrono::seconds(recording.seconds)), recording.sid,
             mediaUrl(recording), recording.seconds});
    webhooks.closeListed(CallSid(outage.call.sid), end);
}

OutageParts fillParts(const AfterOutageParts &parts)
{
    return {parts.log,
            parts.executor,
            parts.line,
            parts.key,
            parts.noteUse,
            [&webhooks = parts.webhooks](const OutageCall &outage) { endListed(webhooks, outage); },
            parts.isReady,
            parts.say,
            parts.tell,
            parts.settle,
            parts.markFile,
            parts.betweenLooks};
}

LateParts writingParts(const AfterOutageParts &parts)
{
    return {
        parts.plans,
        parts.calls,
        [&webhooks = parts.webhooks](store::Record record, LateParts::WhenKept then) {
            webhooks.writeOnce(std::move(record), std::move(then));
        },
        [&webhooks = parts.webhooks](const routing::TenantPlan &tenant, const routing::IncomingText &text) {
            return webhooks.takeText(tenant, text);
        },
        [&webhooks = parts.webhooks] { return &webhooks.texts(); },
        [&executor = parts.executor] { return executor.now(); }};
}

QueueSweepParts sweepParts(const AfterOutageParts &parts)
{
    return {parts.calls,
            parts.executor,
            parts.line,
            parts.key,
            parts.noteUse,
            [&webhooks = parts.webhooks](store::OutboxRow row) {
                webhooks.write({}, {std::move(row)}); }};
}

} // namespace

AfterOutage::AfterOutage(const AfterOutageParts &parts)
    : m_fill(fillParts(parts), writingParts(parts))
    , m_sweep(sweepParts(parts))
{
    parts.webhooks.whenListsKnowMore([this] { m_fill.lookSoon(); });
}

void AfterOutage::begin(std::optional<Instant> lastHeard)
{
    m_fill.begin(lastHeard);
    m_sweep.begin();
}

void AfterOutage::take(std::span<const Event> events)
{
    m_fill.take(events);
}

} // namespace ringdown::relay
