// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/Replay.h"

#include <QFile>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

WhatIfQuestion hungUp(int after, const char *digits, const char *answers, OwnLegs legs = OwnLegs::Unsaid)
{
    WhatIfQuestion question{"+16195550100", "+16195550188", parseRfc3339("2026-11-27T10:00-08:00").value().at,
                            digits, parseAnswers(answers).value()};
    question.ownLegs = legs;
    question.hangsUpAfter = after;
    return question;
}

CallSummary ended(Outcome outcome, int milliseconds)
{
    CallSummary call;
    call.startedAt = parseRfc3339("2026-11-27T10:00-08:00").value().at;
    call.endedAt = call.startedAt + std::chrono::milliseconds(milliseconds);
    call.outcome = outcome;
    return call;
}

} // namespace

/// A caller of the harbor plan who hangs up. Its menu waits 6 s twice; sales rings the captain for 20 s, then
/// the office for 25.
class HangUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile json(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const plan::PlanReading reading = plan::readPlan(json.readAll().toStdString());
        QVERIFY(reading.isValid());
        m_plan = CompiledPlan::compile(reading.plan, 41);
    }

    void theCallEndsWhereTheCallerLeaves_data()
    {
        QTest::addColumn<WhatIfQuestion>("asked");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("endsAfter");
        const auto row = [](const char *name, const WhatIfQuestion &asked, Outcome outcome, int endsAfter) {
            QTest::newRow(name) << asked << outcome << endsAfter;
        };
        row("at once", hungUp(0, "", ""), Outcome::Abandoned, 0);
        row("in the menu", hungUp(7, "", ""), Outcome::Abandoned, 7);
        row("while the first rings", hungUp(15, "1", ""), Outcome::Missed, 15);
        row("while the second rings", hungUp(31, "1", ""), Outcome::Missed, 31);
        row("before the captain would answer", hungUp(8, "1", "captain@9"), Outcome::Missed, 8);
        row("in the very second", hungUp(9, "1", "captain@9"), Outcome::Answered, 72);
        row("after the captain answered", hungUp(30, "1", "captain@9"), Outcome::Answered, 72);
        row("at the greeting of the mailbox", hungUp(50, "1", ""), Outcome::Missed, 50);
        row("own legs, while the first rings", hungUp(15, "1", "", OwnLegs::Placed), Outcome::Missed, 15);
        row("own legs, while the second rings", hungUp(31, "1", "", OwnLegs::Placed), Outcome::Missed, 31);
        row("own legs, answered before", hungUp(30, "1", "captain@9", OwnLegs::Placed), Outcome::Answered,
            72);
    }

    void theCallEndsWhereTheCallerLeaves()
    {
        QFETCH(WhatIfQuestion, asked);
        QFETCH(Outcome, outcome);
        QFETCH(int, endsAfter);
        const auto path = whatIf(*m_plan, asked);
        QVERIFY(path);
        QCOMPARE(path->outcome, outcome);
        QCOMPARE(path->steps.back().event.kind, EventKind::CallEnded);
        QCOMPARE(path->steps.back().after, endsAfter);
        for (const WhatIfStep &step : path->steps)
            QVERIFY(step.after <= endsAfter && step.event.kind != EventKind::VoicemailRecorded);
        QCOMPARE(replay(*m_plan, asked)->outcome, outcome);
    }

    void whoLeftBeforeThePlanEndedHungUp_data()
    {
        QTest::addColumn<CallSummary>("call");
        QTest::addColumn<std::optional<int>>("hangsUpAfter");
        const auto nobody = std::optional<int>();
        QTest::newRow("while the first rang") << ended(Outcome::Missed, 15'900) << std::optional(15);
        QTest::newRow("at once") << ended(Outcome::Abandoned, 0) << std::optional(0);
        QTest::newRow("at the greeting, which speech made late")
            << ended(Outcome::Missed, 75'000) << std::optional(75);
        for (const Outcome other :
             {Outcome::Answered, Outcome::Voicemail, Outcome::Rejected, Outcome::Failed})
            QTest::newRow(outcomeName(other).data()) << ended(other, 15'900) << nobody;
        QTest::newRow("running") << CallSummary() << nobody;
    }

    void whoLeftBeforeThePlanEndedHungUp()
    {
        QFETCH(CallSummary, call);
        QFETCH(std::optional<int>, hangsUpAfter);
        WhatIfQuestion asked = hungUp(0, "1", "");
        asked.hangsUpAfter.reset();
        QVERIFY(withHangUpOf(call, asked, *m_plan).hangsUpAfter == hangsUpAfter);
    }

    /// So that a plan that goes on leads its callers elsewhere.
    void whomThePlanLeftDidNotHangUp()
    {
        QFile json(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        plan::Plan plan = plan::readPlan(json.readAll().toStdString()).plan;
        plan::Tenant &tenant = plan.tenants.front();
        for (auto &[id, route] : tenant.routes)
            std::erase_if(route, [](const plan::Step &step) {
                return std::holds_alternative<plan::VoicemailStep>(step);
            });
        WhatIfQuestion asked = hungUp(0, "1", "");
        asked.hangsUpAfter.reset();
        const auto ends = CompiledPlan::compile(plan, 42);
        QCOMPARE(whatIf(*ends, asked)->outcome, Outcome::Missed);
        QVERIFY(!withHangUpOf(ended(Outcome::Missed, 60'000), asked, *ends).hangsUpAfter);
        QCOMPARE(withHangUpOf(ended(Outcome::Missed, 30'000), asked, *ends).hangsUpAfter, std::optional(30));
    }

private:
    std::shared_ptr<const CompiledPlan> m_plan;
};

QTEST_GUILESS_MAIN(HangUpTest)
#include "HangUpTest.moc"
