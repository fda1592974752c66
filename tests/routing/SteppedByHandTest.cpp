// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/LateReports.h"
#include "core/routing/Position.h"
#include "core/routing/Step.h"
#include "tests/routing/WhatIfQuestions.h"

#include <QTest>

#include <optional>
#include <utility>
#include <vector>

using namespace ringdown;
using namespace ringdown::routing;
using namespace ringdown::tests;

namespace {

/// Plays a call against step() request by request, the reports written down by hand.
class ByHand {
public:
    ByHand(const CompiledPlan &plan, const WhatIfQuestion &asked)
        : m_plan(*plan.byNumber(asked.to))
        , m_asked(asked)
    {
    }

    ByHand &at(int seconds, Report report, std::optional<Position> position = {}, const char *legSid = "")
    {
        Request request;
        request.now = m_asked.at + std::chrono::seconds(seconds);
        request.sid = CallSid("CA00000000000000000000000000000000");
        request.report = std::move(report);
        request.caller = {m_asked.from, m_asked.to, {}, {}, {}, {}};
        request.position = std::move(position);
        request.legSid = legSid;
        Decision decision = step(m_plan, m_call, request);
        take(decision.events, seconds);
        m_answer = std::move(decision.answer);
        return *this;
    }
    ByHand &leg(int seconds, LegProgress progress, const DialTarget &target, const char *sid)
    {
        take(noteLeg(m_plan, m_call,
                     {m_asked.at + std::chrono::seconds(seconds), target.status, progress, sid}),
             seconds);
        return *this;
    }
    template <typename Kind>
    Kind verb() const
    {
        for (const Verb &verb : m_answer.verbs) {
            if (const auto *wanted = std::get_if<Kind>(&verb))
                return *wanted;
        }
        return {};
    }
    bool isEmptyAnswer() const { return m_answer.verbs.empty(); }
    const std::vector<WhatIfStep> &steps() const { return m_steps; }

private:
    void take(const std::vector<Event> &events, int seconds)
    {
        for (Event event : events) {
            apply(m_call, event);
            event.call = CallSid();
            event.sid.clear();
            m_steps.push_back({seconds, event});
        }
    }

    const TenantPlan &m_plan;
    const WhatIfQuestion &m_asked;
    CallState m_call;
    Answer m_answer;
    std::vector<WhatIfStep> m_steps;
};

QByteArrayList linesOf(const std::vector<WhatIfStep> &steps)
{
    QByteArrayList lines;
    for (const WhatIfStep &step : steps)
        lines += QByteArray::number(step.after) + ' ' + QByteArray::fromStdString(toJson(step.event));
    return lines;
}

} // namespace

/// A what-if tells what step() does with the same requests.
class SteppedByHandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_plan = compiled(QStringLiteral("resources/plans/harbor.json"));
        QVERIFY(m_plan);
    }

    void aClosedCallIsSteppedByHand()
    {
        const WhatIfQuestion asked = question(qdn, stranger, "2026-11-26T10:00-08:00");
        ByHand hand(*m_plan, asked);
        hand.at(0, CallArrived{});
        hand.at(2, NothingPressed{}, hand.verb<AskVerb>().next);
        hand.at(14, Recorded{12, {}, "RE00000000000000000000000000000000", 0}, hand.verb<RecordVerb>().next);
        hand.at(14, CallGone{});
        QCOMPARE(linesOf(whatIf(*m_plan, asked)->steps), linesOf(hand.steps()));
    }

    void aMenuAndTwoTiersAreSteppedByHand()
    {
        const WhatIfQuestion asked = question(qdn, stranger, openTime, "9", "captain=voicemail,office@12");
        ByHand hand(*m_plan, asked);
        hand.at(0, CallArrived{});
        hand.at(0, KeyPressed{'9'}, hand.verb<AskVerb>().next);
        hand.at(6, NothingPressed{}, hand.verb<AskVerb>().next);
        const DialVerb primary = hand.verb<DialVerb>();
        QCOMPARE(primary.seconds, 20);
        hand.at(6, LegPickedUp{}, primary.targets.at(0).whisper, "CA1");
        hand.at(12, NothingPressed{}, hand.verb<AskVerb>().next, "CA1");
        QVERIFY(!hand.isEmptyAnswer());
        hand.at(12, DialEnded{DialStatus::Completed, false, 6, "CA1"}, primary.next);
        const DialVerb backup = hand.verb<DialVerb>();
        QCOMPARE(backup.seconds, 25);
        hand.at(24, LegPickedUp{}, backup.targets.at(0).whisper, "CA2");
        hand.at(27, KeyPressed{'1'}, hand.verb<AskVerb>().next, "CA2");
        QVERIFY(hand.isEmptyAnswer());
        hand.at(87, DialEnded{DialStatus::Completed, true, 63, "CA2"}, backup.next);
        hand.at(87, CallGone{});
        QCOMPARE(linesOf(whatIf(*m_plan, asked)->steps), linesOf(hand.steps()));
    }

    void aBusyPhoneBesideOneThatAnswersIsSteppedByHand()
    {
        const WhatIfQuestion asked =
            question(rady, "anonymous", "2026-11-27T13:00-08:00", "", "boxoffice=busy,usher@4");
        ByHand hand(*m_plan, asked);
        hand.at(0, CallArrived{});
        const DialVerb desk = hand.verb<DialVerb>();
        QCOMPARE(desk.targets.size(), std::size_t{2});
        hand.leg(0, LegProgress::Busy, desk.targets[0], "CA1");
        hand.at(4, LegPickedUp{}, desk.targets[1].whisper, "CA2");
        hand.at(7, KeyPressed{'1'}, hand.verb<AskVerb>().next, "CA2");
        hand.at(67, DialEnded{DialStatus::Completed, true, 63, "CA2"}, desk.next);
        hand.at(67, CallGone{});
        QCOMPARE(linesOf(whatIf(*m_plan, asked)->steps), linesOf(hand.steps()));
    }

    void phonesInTurnAreSteppedByHand()
    {
        const WhatIfQuestion asked = question(crew, stranger, openTime, "", "relief@12");
        ByHand hand(*m_plan, asked);
        hand.at(0, CallArrived{});
        hand.at(15, DialEnded{DialStatus::NoAnswer, false, 0, "CA1"}, hand.verb<DialVerb>().next);
        const DialVerb relief = hand.verb<DialVerb>();
        hand.leg(27, LegProgress::PickedUp, relief.targets.at(0), "CA2");
        hand.at(87, DialEnded{DialStatus::Completed, true, 60, "CA2"}, relief.next);
        hand.at(87, CallGone{});
        QCOMPARE(linesOf(whatIf(*m_plan, asked)->steps), linesOf(hand.steps()));
    }

private:
    std::shared_ptr<const CompiledPlan> m_plan;
};

QTEST_APPLESS_MAIN(SteppedByHandTest)
#include "SteppedByHandTest.moc"
