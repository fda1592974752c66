// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/livetest/LiveTests.h"
#include "core/plan/OnePhone.h"
#include "core/plan/PlanReader.h"
#include "core/relay/Drill.h"
#include "core/routing/WhatIf.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QFile>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string calledNumber = "+16195550100";
const std::string callingNumber = "+16195550101";

/// What the carrier was asked for, answered by hand.
struct AskedLine final : relay::CarrierLine {
    struct Asked {
        std::string path;
        rest::Parameters form;
        rest::WhenAnswered done;
    };
    void post(const relay::CarrierKey &, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override
    {
        asked.push_back({path, std::move(form), std::move(done)});
    }
    void get(const relay::CarrierKey &, const std::string &, rest::Parameters, rest::WhenAnswered) override {}
    void remove(const relay::CarrierKey &, const std::string &, rest::WhenAnswered) override {}

    std::string value(std::size_t index, const std::string &name) const
    {
        for (const auto &[known, text] : asked[index].form) {
            if (known == name)
                return text;
        }
        return {};
    }
    std::vector<Asked> asked;
};

/// Tests of a relay whose plan is that of the legs.
struct TestDesk {
    TestDesk()
    {
        QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/legs.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the plan of the legs is missing");
        const auto reading = plan::readPlan(file.readAll().toStdString());
        shelf.serve(routing::CompiledPlan::compile(reading.plan, 1));
    }

    void start(const std::string &from = {}, const std::string &contact = {})
    {
        tests.start({TenantId("qdn"), from, ContactId(contact), "Dana"},
                    [this](const Result<CallSid> &result) { ends.push_back(result); });
        executor.run();
    }
    void recall()
    {
        const auto orders = relay::testOrdersSince(store, executor.now() - 1h);
        if (!orders)
            qFatal("%s", orders.error().detail.c_str());
        tests.recall(*orders);
    }
    void answer(const rest::RestAnswer &reply)
    {
        line.asked.back().done(reply);
        executor.run();
    }
    bool comesIn(const std::string &from, const std::string &verdict = {})
    {
        const std::string form = twilio::encodeForm({{"CallSid", "CA" + std::string(32, '7')},
                                                     {"From", from},
                                                     {"To", calledNumber},
                                                     {"StirVerstat", verdict}});
        plan = tests.planOf(*twilio::Form::decode(form));
        return plan != nullptr;
    }

    FakeStore store;
    HandExecutor executor;
    relay::PlanShelf shelf{store};
    AskedLine line;
    bool hasKey = true;
    relay::LiveTests tests{
        {shelf, executor, [this] { return &line; },
         [this] {
             return hasKey ? std::optional(relay::CarrierKey{"AC" + std::string(32, '1'), {}}) : std::nullopt;
         },
         [] {},
         [this](const plan::Tenant &, const std::string &phone) {
             return phone == forbidden ? std::optional<std::string>("The budget is used up.") : std::nullopt;
         },
         [this](const relay::TestOrder &order, const relay::Once &once,
                std::function<void(const Result<void> &)> kept) {
             store.append(relay::recordOf(order, once), [kept](const Result<store::Committed> &done) {
                 kept(done ? Result<void>() : Result<void>(done.error()));
             });
         },
         [this](const TenantId &, const std::string &sid) { ended.push_back(sid); }}};
    std::vector<std::string> ended; ///< calling sides that were hung up
    std::vector<Result<CallSid>> ends;
    std::shared_ptr<const routing::CompiledPlan> plan; ///< of the last call that came in
    std::string forbidden;
};

const rest::RestReply taken{201, R"({"sid":"CA00000000000000000000000000000009"})"};

} // namespace

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
