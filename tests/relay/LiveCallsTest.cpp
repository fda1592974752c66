// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/LiveCalls.h"

#include <QTest>

#include <array>
#include <string>

using namespace ringdown;

namespace {

const TenantId tenant("qdn");
const std::string phone = "+16195550111";

Event ofCall(const std::string &sid, EventKind kind, const std::string &leg = {})
{
    Event event;
    event.call = CallSid(sid);
    event.tenant = tenant;
    event.kind = kind;
    event.at = Instant::fromSeconds(1'795'716'000);
    event.leg = leg;
    event.phone = leg.empty() ? std::string() : phone;
    return event;
}

} // namespace

/// The calls that are running, and the phones they ring.
class LiveCallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunningCallStaysWhileEndedOnesCanGo();
    void aPhoneRingsAsLongAsAnyCallRingsIt();
    void aCallThatIsDroppedRingsNoPhone();
};

void LiveCallsTest::aRunningCallStaysWhileEndedOnesCanGo()
{
    relay::LiveCalls calls;
    const auto tell = [&](const std::string &sid, EventKind kind, int second) {
        Event event;
        event.call = CallSid(sid);
        event.kind = kind;
        event.at = Instant::fromSeconds(1'795'716'000 + second);
        calls.apply(std::array{event});
    };
    tell("CAlong", EventKind::CallReceived, 0);
    for (int i = 1; i <= static_cast<int>(relay::LiveCalls::maxCalls) + 5; ++i) {
        tell("CA" + std::to_string(i), EventKind::CallReceived, i);
        tell("CA" + std::to_string(i), EventKind::CallEnded, i);
    }
    QVERIFY(calls.find(CallSid("CAlong")));
    QVERIFY(!calls.find(CallSid("CA1")) && calls.find(CallSid("CA10")));
    QCOMPARE(calls.runningCount(), std::size_t(1));
    QCOMPARE(calls.running().size(), std::size_t(1));
    tell("CAlong", EventKind::CallEnded, 20'000);
    calls.forgetEndedBefore(Instant::fromSeconds(1'795'716'000 + 15'000));
    QVERIFY(calls.find(CallSid("CAlong")) && !calls.find(CallSid("CA10")));
    QCOMPARE(calls.runningCount(), std::size_t(0));
}

void LiveCallsTest::aPhoneRingsAsLongAsAnyCallRingsIt()
{
    relay::LiveCalls calls;
    calls.apply(std::array{ofCall("CA1", EventKind::CallReceived),
                           ofCall("CA1", EventKind::LegRinging, "1.0.0"),
                           ofCall("CA1", EventKind::LegRinging, "1.0.1")});
    calls.apply(
        std::array{ofCall("CA2", EventKind::CallReceived), ofCall("CA2", EventKind::LegRinging, "1.0.0")});
    QVERIFY(calls.isRinging(tenant, phone));
    QVERIFY(!calls.isRinging(TenantId("rady"), phone) && !calls.isRinging(tenant, "+16195550112"));
    calls.apply(std::array{ofCall("CA1", EventKind::LegFailed, "1.0.0")});
    calls.apply(std::array{ofCall("CA2", EventKind::CallEnded)});
    QVERIFY(calls.isRinging(tenant, phone)); // by the other leg of the first
    calls.apply(std::array{ofCall("CA1", EventKind::LegFailed, "1.0.1")});
    QVERIFY(!calls.isRinging(tenant, phone));
    QCOMPARE(calls.runningCount(), std::size_t(1));

    routing::CallState stored = *calls.find(CallSid("CA1"));
    stored.sid = CallSid("CA3");
    stored.legs.back().status = routing::LegStatus::Ringing;
    calls.adopt(stored);
    calls.adopt(stored);
    QVERIFY(calls.isRinging(tenant, phone));
    QCOMPARE(calls.runningCount(), std::size_t(2));
    calls.apply(std::array{ofCall("CA3", EventKind::CallEnded)});
    QVERIFY(!calls.isRinging(tenant, phone));
}

void LiveCallsTest::aCallThatIsDroppedRingsNoPhone()
{
    relay::LiveCalls calls;
    calls.apply(std::array{ofCall("CAfirst", EventKind::CallReceived),
                           ofCall("CAfirst", EventKind::LegRinging, "1.0.0")});
    for (std::size_t i = 1; i < relay::LiveCalls::maxCalls; ++i)
        calls.apply(std::array{ofCall("CA" + std::to_string(i), EventKind::CallReceived)});
    QVERIFY(calls.isRinging(tenant, phone));
    calls.apply(std::array{ofCall("CAlast", EventKind::CallReceived)});
    QVERIFY(!calls.find(CallSid("CAfirst")) && calls.find(CallSid("CAlast")));
    QVERIFY(!calls.isRinging(tenant, phone));
    QCOMPARE(calls.runningCount(), relay::LiveCalls::maxCalls);
}

QTEST_GUILESS_MAIN(LiveCallsTest)
#include "LiveCallsTest.moc"
