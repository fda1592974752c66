// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RelayParts.h"
#include "core/relay/status/ProbeCall.h"
#include "core/twilio/PathPrint.h"

// What a relay tells of itself.

namespace ringdown::relay {

HealthReport RelayParts::health() const
{
    HealthReport report;
    report.store = store.health ? store.health() : store::StoreHealth();
    report.planRevision = shelf.newest() ? shelf.newest()->revision() : 0;
    report.isPlanUnread = shelf.unread().has_value();
    report.runningCalls = calls.runningCount();
    report.feedReaders = feed.readerCount();
    report.feedClosedTooSlow = feed.closedTooSlow();
    report.webhooks = webhooks->counts();
    report.server = server.counts();
    report.refusesEverySignature = watch.refusesEverySignature();
    return report;
}

StatusReport RelayParts::status() const
{
    StatusReport report;
    report.startedAt = startedAt;
    report.url = publicUrl;
    report.publicUrl = configuredUrl;
    report.pathPrint = twilio::pathPrint(settings.secretPath);
    report.isDemo = settings.isDemo;
    report.health = health();
    report.recent = recent.figures();
    report.lastRefusedWhy = access->ring().lastRefusedWhy();
    report.lastRefusedAt = access->ring().lastRefused();
    report.alarms = alarms.standing();
    report.outbox = outbox.figures();
    if (settings.auditFigures)
        report.audit = settings.auditFigures();
    return report;
}

SignedProbe RelayParts::outsideProbe() const
{
    const auto &keys = access->ring().keys();
    return probeCall(webhookSettings(), keys.empty() ? nullptr : &keys.front().key);
}

} // namespace ringdown::relay
