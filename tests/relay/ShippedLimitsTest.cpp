// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/AddressRules.h"
#include "core/relay/FeedHub.h"
#include "core/relay/ServerSettings.h"
#include "core/twilio/Form.h"

#include <QTest>

using namespace ringdown;

/// The limits as they are shipped, against the tables that promise them. That each holds at its boundary is
/// for ServerLimitsTest, FramesTest, FeedHubTest, AccessTest and the tests of forms; most shorten the times.
class ShippedLimitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areAsPromised_data()
    {
        QTest::addColumn<qlonglong>("shipped");
        QTest::addColumn<qlonglong>("promised");
        const auto row = [](const char *name, auto shipped, qlonglong promised) {
            QTest::newRow(name) << static_cast<qlonglong>(shipped) << promised;
        };
        constexpr qlonglong kib = 1024;
        const relay::ServerLimits limits;
        row("bytes of a head", limits.headBytes, 8 * kib);
        row("fields of a head", limits.headFields, 64);
        row("bytes of a line", limits.lineBytes, 2 * kib);
        row("bytes of a body", limits.bodyBytes, 64 * kib);
        row("bytes of a plan", limits.planBodyBytes, 4 * kib * kib);
        row("ms for a head", limits.head.count(), 10'000);
        row("ms for a body", limits.body.count(), 10'000);
        row("ms for a plan", limits.planBody.count(), 30'000);
        row("ms for a whole request", limits.wholeRequest.count(), 30'000);
        row("ms for a TLS handshake", limits.tlsHandshake.count(), 5'000);
        row("ms of keep-alive", limits.keepAlive.count(), 30'000);
        row("requests of a connection", limits.requestsPerConnection, 1'000);
        row("connections", limits.connections, 6'000);
        row("connections of an address", limits.connectionsPerAddress, 256);
        row("bytes of a message", limits.messageBytes, 64 * kib);
        row("fragments of a message", limits.messageFragments, 1'000);
        row("ms between pings", limits.ping.count(), 20'000);
        row("fields of a form", twilio::Form::maxFields, 512);
        const relay::FeedSettings feed;
        row("bytes queued for a reader", feed.maxQueuedBytes, kib * kib);
        row("ms a reader may be behind", feed.maxBehind.count(), 10'000);
        row("ms of silence before alive", feed.quiet.count(), 5'000);
        row("failed bearers", relay::BearerThrottle::allowedFailures, 5);
        row("s they count", relay::BearerThrottle::window.count(), 10);
        row("s of their penalty", relay::BearerThrottle::penalty.count(), 60);
        row("writes a second", relay::WriteBudget::perSecond, 50);
        row("writes at once", relay::WriteBudget::burst, 100);
    }
    void areAsPromised()
    {
        QFETCH(qlonglong, shipped);
        QFETCH(qlonglong, promised);
        QCOMPARE(shipped, promised);
    }

    /// It has to end within 5 s when it is told to, and requests in flight get most of that.
    void stoppingLeavesTimeToClose() { QVERIFY(relay::ServerLimits().stop < std::chrono::seconds(5)); }
};

QTEST_APPLESS_MAIN(ShippedLimitsTest)
#include "ShippedLimitsTest.moc"
