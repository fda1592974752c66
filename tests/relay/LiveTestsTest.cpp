// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OnePhone.h"
#include "core/relay/Drill.h"
#include "tests/relay/TestDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

/// Live test calls as the relay places them and knows them again.
class LiveTestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallThatWasPlacedIsKnownAgainOnce()
    {
        TestDesk desk;
        QVERIFY(!desk.comesIn(callingNumber)); // before anything was placed
        desk.start();
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QCOMPARE(desk.line.asked[0].path, std::string("Calls.json"));
        QCOMPARE(desk.line.value(0, "From"), callingNumber);
        QCOMPARE(desk.line.value(0, "To"), calledNumber);
        QVERIFY(desk.line.value(0, "Twiml").find("This is a test call of Ringdown.") != std::string::npos);
        QVERIFY(desk.line.value(0, "Twiml").size() <= 4000);
        desk.answer(taken);
        QVERIFY(desk.ends.empty());
        QVERIFY(!desk.comesIn("+12025550147"));
        QVERIFY(desk.comesIn(callingNumber));
        QVERIFY(!desk.comesIn(callingNumber));
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QCOMPARE(desk.ends[0]->value, "CA" + std::string(32, '7'));
    }

    /// A relay that is killed while the call is on its way places no second one (docs/decisions/0028).
    void theOrderIsWrittenWithItsKey()
    {
        TestDesk desk;
        const auto once = std::make_shared<relay::OnceKey>();
        once->id.fill(std::byte{7});
        desk.tests.start({TenantId("qdn"), {}, {}, "Dana", once}, [](const Result<CallSid> &) {});
        desk.executor.run();
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QVERIFY(!once->isKept); // its answer comes later, and is another
        const auto begun = desk.store.findAnswer(relay::begunKey(once->id));
        QVERIFY(begun && *begun);
        const auto answer = relay::readStoredAnswer(**begun);
        QVERIFY(answer && answer->asked == relay::hexOf(once->asked));
        QCOMPARE(answer->reply.status, 409);
        QVERIFY(answer->reply.body.find("not placed a second time") != std::string::npos);
    }

    void itMayComeInBeforeTheCarriersAnswer()
    {
        TestDesk desk;
        desk.start();
        QVERIFY(desk.comesIn(callingNumber));
        desk.answer(taken);
        desk.executor.advance(1min);
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QVERIFY(desk.ends[0]);
        QVERIFY(desk.ended.empty()); // nothing is hung up
    }

    void aNumberShownWithoutRightIsNotTaken()
    {
        TestDesk desk;
        desk.start();
        QVERIFY(!desk.comesIn(callingNumber, "TN-Validation-Failed-A"));
        QVERIFY(desk.comesIn(callingNumber, "TN-Validation-Passed-A"));
    }

    void afterItsTimeItIsNoTestAnyMore()
    {
        TestDesk desk;
        desk.start();
        desk.answer(taken);
        desk.executor.advance(relay::LiveTests::patience + 1s);
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QVERIFY(desk.ends[0].error().detail.find("voice URL") != std::string::npos);
        QCOMPARE(desk.ended, std::vector<std::string>{"CA00000000000000000000000000000009"});
        QVERIFY(!desk.comesIn(callingNumber));
    }

    void whyItCannotBePlacedIsSaid_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("words");
        QTest::newRow("no key") << false << QString() << "no API key";
        QTest::newRow("itself") << true << QString::fromStdString(calledNumber) << "cannot call itself";
    }
    void whyItCannotBePlacedIsSaid()
    {
        QFETCH(bool, hasKey);
        QFETCH(QString, from);
        QFETCH(QString, words);
        TestDesk desk;
        desk.hasKey = hasKey;
        desk.start(from.toStdString());
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QCOMPARE(desk.ends[0].error().code, ErrorCode::Conflict);
        QVERIFY2(desk.ends[0].error().detail.find(words.toStdString()) != std::string::npos,
                 desk.ends[0].error().detail.c_str());
        QVERIFY(desk.line.asked.empty());
    }

    void aPlanWithOneNumberNeedsAnother()
    {
        TestDesk desk;
        plan::Plan alone;
        alone.tenants.push_back(desk.shelf.newest()->byId(TenantId("qdn"))->tenant);
        desk.shelf.serve(routing::CompiledPlan::compile(alone, 2));
        const auto preview = desk.tests.preview({TenantId("qdn"), {}, {}, {}});
        QVERIFY(preview->whyNot.find("second number") != std::string::npos);
        const auto named =
            desk.tests.preview({TenantId("qdn"), "+12025550155", {}, {}}); // a verified caller ID
        QCOMPARE(named->whyNot, std::string());
    }

    void aBusinessWithoutANumberCannotBeCalled()
    {
        TestDesk desk;
        plan::Plan plan;
        plan.tenants.push_back(desk.shelf.newest()->byId(TenantId("qdn"))->tenant);
        plan.tenants[0].numbers.clear();
        desk.shelf.serve(routing::CompiledPlan::compile(plan, 2));
        const auto preview = desk.tests.preview({TenantId("qdn"), {}, {}, {}});
        QVERIFY(preview);
        QCOMPARE(preview->whyNot, std::string(relay::noNumberToCall));
        desk.start();
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QCOMPARE(desk.ends[0].error().code, ErrorCode::Conflict);
        QVERIFY(desk.line.asked.empty());
    }

    void onePhoneAloneRingsByAPlanOfItsOwn()
    {
        TestDesk desk;
        const auto preview = desk.tests.preview({TenantId("qdn"), {}, ContactId("office"), {}});
        QVERIFY(preview);
        QCOMPARE(preview->whyNot, std::string());
        QCOMPARE(preview->phones.size(), std::size_t(1));
        QCOMPARE(preview->phones[0].contact, ContactId("office"));
        QCOMPARE(preview->phones[0].after, 0);
        desk.start({}, "office");
        QVERIFY(desk.comesIn(callingNumber));
        QVERIFY(plan::isOfOnePhone(desk.plan->revision()));
        QCOMPARE(plan::madeFrom(desk.plan->revision()), std::int64_t(1));
        QCOMPARE(desk.shelf.revision(desk.plan->revision()), desk.plan); // where the next webhook finds it
        QCOMPARE(desk.shelf.newest()->revision(), std::int64_t(1));
        const auto first = desk.plan->revision();
        desk.start({}, "captain");
        QVERIFY(desk.comesIn(callingNumber));
        QVERIFY(desk.plan->revision() != first);
        desk.start();
        QVERIFY(desk.comesIn(callingNumber));
        QCOMPARE(desk.plan, desk.shelf.newest()); // the whole cascade
    }

    void onePhoneThatMayNotBeDialledIsNotRung()
    {
        TestDesk desk;
        desk.forbidden = desk.tests.preview({TenantId("qdn"), {}, ContactId("office"), {}})->phones[0].phone;
        desk.start({}, "office");
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QCOMPARE(desk.ends[0].error().detail, std::string("The budget is used up."));
        QVERIFY(desk.line.asked.empty());
        desk.start({}, "nobody");
        QCOMPARE(desk.ends[1].error().code, ErrorCode::NotFound);
        QVERIFY(desk.ends[1].error().detail.find("no contact \"nobody\"") != std::string::npos);
    }

    void theCarriersRefusalIsToldInWords()
    {
        TestDesk desk;
        desk.start("+12025550155");
        desk.answer(rest::RestFailure{rest::RestTrouble::Refused, 400, 21210, "not verified", {}});
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QVERIFY(desk.ends[0].error().detail.find("verified caller ID") != std::string::npos);
    }

    void aLostAnswerDoesNotMeanThatNoCallComes()
    {
        TestDesk desk;
        desk.start();
        desk.answer(rest::RestFailure{rest::RestTrouble::Unknown, 0, 0, "cut off", {}});
        QVERIFY(desk.ends.empty());
        QVERIFY(desk.comesIn(callingNumber));
    }

    void theOrderIsInTheLogBeforeTheCarrierIsAsked()
    {
        TestDesk desk;
        desk.store.setCommitMode(CommitMode::ByHand);
        desk.start();
        QVERIFY(desk.line.asked.empty());
        desk.store.commitHeld();
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        const Event order = desk.store.events().back();
        QCOMPARE(order.what, std::string("test-call.ordered"));
        QVERIFY(order.from == callingNumber && order.to == calledNumber && order.by == "Dana");
        QCOMPARE(*order.until, desk.executor.now() + relay::LiveTests::patience);
    }

    void whatTheLogDoesNotTakeIsNotPlaced()
    {
        TestDesk desk;
        desk.store.setCommitMode(CommitMode::Refused);
        desk.start();
        QVERIFY(desk.line.asked.empty());
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QCOMPARE(desk.ends[0].error().code, ErrorCode::Unavailable);
        QVERIFY(!desk.comesIn(callingNumber));
    }

    void theyAreLimited()
    {
        TestDesk desk;
        desk.start();
        desk.start();
        QCOMPARE(desk.ends.size(), std::size_t(1));
        QCOMPARE(desk.ends[0].error().code, ErrorCode::Conflict);
        QVERIFY(desk.comesIn(callingNumber));
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

QTEST_GUILESS_MAIN(LiveTestsTest)
#include "LiveTestsTest.moc"
