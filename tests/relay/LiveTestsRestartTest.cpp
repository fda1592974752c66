// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OnePhone.h"
#include "core/routing/WhatIf.h"
#include "tests/relay/TestDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

/// What a relay that starts again knows of the live tests that were ordered before.
class LiveTestsRestartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRelayThatStartsAgainKnowsTheCallThatWasPlaced()
    {
        TestDesk died;
        died.start({}, "office");
        for (const Event &event : died.store.events()) {
            TestDesk desk;
            desk.store.append({std::nullopt, {}, {event}, {}}, {});
            desk.executor.advance(1s);
            desk.recall();
            QVERIFY(!desk.comesIn("+12025550147"));
            QVERIFY(desk.comesIn(callingNumber));
            QVERIFY(plan::isOfOnePhone(desk.plan->revision())); // and rings the one phone that was asked for
            QVERIFY(!desk.comesIn(callingNumber));
            QVERIFY(desk.line.asked.empty());
        }
        QCOMPARE(died.store.events().size(), std::size_t(1));
    }

    void whoLeftThePlanBeforeTheRestartIsNotReplacedByEverybody_data()
    {
        QTest::addColumn<QString>("left");
        for (const char *left : {"the contact", "the business", "its number"})
            QTest::newRow(left) << QString::fromLatin1(left);
    }
    void whoLeftThePlanBeforeTheRestartIsNotReplacedByEverybody()
    {
        QFETCH(QString, left);
        TestDesk died;
        died.start({}, "office");
        plan::Plan changed;
        plan::Tenant tenant = died.shelf.newest()->byId(TenantId("qdn"))->tenant;
        const auto isOffice = [](const auto &one) { return one == ContactId("office"); };
        if (left == QStringLiteral("the contact")) {
            std::erase_if(tenant.contacts, [&](const auto &contact) { return isOffice(contact.id); });
            for (plan::Tier &tier : tenant.tiers)
                std::erase_if(tier.contacts, isOffice);
        } else {
            if (left == QStringLiteral("its number")) {
                changed.tenants.push_back(tenant);
                changed.tenants.front().numbers = {*PhoneNumber::fromE164("+16195550109")};
            }
            tenant.id = TenantId("another");
        }
        changed.tenants.push_back(tenant);
        TestDesk desk;
        desk.store.append({std::nullopt, {}, died.store.events(), {}}, {});
        desk.shelf.serve(routing::CompiledPlan::compile(changed, 2));
        desk.executor.advance(1s);
        desk.recall();
        QVERIFY(desk.comesIn(callingNumber));
        QVERIFY(plan::isOfOnePhone(desk.plan->revision()));
        QCOMPARE(desk.shelf.revision(desk.plan->revision()), desk.plan);
        routing::WhatIfQuestion question;
        question.to = calledNumber;
        question.from = callingNumber;
        question.at = desk.executor.now();
        const auto path = routing::whatIf(*desk.plan, question);
        QVERIFY(path);
        for (const routing::WhatIfStep &step : path->steps)
            QVERIFY(step.event.kind != EventKind::LegRinging && step.event.kind != EventKind::TextQueued);
    }

    void anOrderIsFoundBehindWhatWasWrittenLate()
    {
        TestDesk died;
        died.start({}, "office");
        TestDesk desk;
        desk.store.append({std::nullopt, {}, died.store.events(), {}}, {});
        Event late; // of an outage
        late.kind = EventKind::CallReceived;
        late.at = desk.executor.now() - 3h;
        late.call = CallSid("CA" + std::string(32, '3'));
        Event recent = late;
        recent.at = desk.executor.now();
        for (int event = 0; event < 1'500; ++event)
            desk.store.append({std::nullopt, {}, {event % 2 == 0 ? late : recent}, {}}, {});
        desk.executor.advance(1s);
        desk.recall();
        QVERIFY(desk.comesIn(callingNumber));
    }

    void anOrderThatIsOldIsOnlyCounted()
    {
        TestDesk desk;
        for (std::size_t made = 0; made < relay::LiveTests::mostAnHour; ++made) {
            desk.start();
            QVERIFY(desk.comesIn(callingNumber));
        }
        TestDesk next;
        for (const Event &event : desk.store.events())
            next.store.append({std::nullopt, {}, {event}, {}}, {});
        next.executor.advance(1min);
        next.recall();
        QVERIFY(!next.comesIn(callingNumber));
        next.start();
        QCOMPARE(next.ends.back().error().code, ErrorCode::TooLarge);
        next.executor.advance(60min);
        next.start();
        QVERIFY(next.comesIn(callingNumber));
    }

    /// Nobody waits for a test that was ordered while the clock was ahead, and it counts for an hour.
    void anOrderOfAnHourToComeIsOver()
    {
        TestDesk died;
        died.start();
        TestDesk desk;
        desk.store.append({std::nullopt, {}, died.store.events(), {}}, {});
        desk.executor.sleep(-10h);
        desk.recall();
        QVERIFY(!desk.comesIn(callingNumber));
        for (std::size_t made = 1; made < relay::LiveTests::mostAnHour; ++made) {
            desk.start();
            QVERIFY(desk.comesIn(callingNumber));
        }
        desk.start();
        QCOMPARE(desk.ends.back().error().code, ErrorCode::TooLarge);
        desk.executor.advance(61min);
        desk.start();
        QVERIFY(desk.comesIn(callingNumber));
    }
};

QTEST_GUILESS_MAIN(LiveTestsRestartTest)
#include "LiveTestsRestartTest.moc"
