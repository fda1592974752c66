// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/Checklist.h"
#include "core/routing/CompiledPlan.h"
#include "tests/ui/support/Sample.h"
#include "ui/drill/ContactAnswers.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using drill::Tick;

namespace {

std::vector<routing::WhatIfStep> foretold(const char *answers)
{
    const auto plan = routing::CompiledPlan::compile(tests::sampleNames().plan(), 41);
    routing::WhatIfQuestion question;
    question.to = "+16195550100";
    question.from = "+16195550177";
    question.at = tests::sampleNow;
    question.answers = *routing::parseAnswers(answers);
    return routing::whatIf(*plan, question)->steps;
}

long count(const std::vector<drill::CheckItem> &items, Tick tick)
{
    return std::count_if(items.begin(), items.end(), [tick](const auto &item) { return item.tick == tick; });
}

} // namespace

class ChecklistTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatComesTrueIsTicked()
    {
        const auto steps = foretold("captain@6");
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", 4});
        const auto items = drill::checklist(steps, call.events);
        QCOMPARE(items.size(), steps.size());
        QCOMPARE(count(items, Tick::Done), static_cast<long>(call.events.size()));
        QCOMPARE(items.front().tick, Tick::Done);
        QCOMPARE(items.back().tick, Tick::Expected);
        QCOMPARE(count(items, Tick::NotForeseen), 0);
    }

    void anEndedCallLeavesNothingExpected()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1});
        const auto items = drill::checklist(foretold("captain@6"), call.events);
        QCOMPARE(count(items, Tick::Done), static_cast<long>(call.events.size()));
        QCOMPARE(items.size(), call.events.size());
    }

    void whatComesOtherwiseIsMarked()
    {
        const auto call =
            tests::play({"+16195550100", "+16195550177", 0, "", "captain=busy,office@5", true, "", -1});
        const auto items = drill::checklist(foretold("captain@6"), call.events);
        QVERIFY(count(items, Tick::NotForeseen) > 0);
        std::vector<Event> happened;
        for (const auto &item : items)
            happened.push_back(item.event);
        QVERIFY(std::is_sorted(happened.begin(), happened.end(),
                               [](const Event &a, const Event &b) { return a.seq < b.seq; }));
    }

    void withoutAForecastEventsAreSimplyListed()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1});
        const auto items = drill::checklist({}, call.events);
        QCOMPARE(count(items, Tick::Done), static_cast<long>(call.events.size()));
    }

    void answersAreWrittenAsTheRelayReadsThem()
    {
        const drill::Answers answers = {{ContactId("captain"), {routing::Reply::Voicemail, 5}},
                                        {ContactId("lee"), {routing::Reply::Busy, 5}},
                                        {ContactId("nobody"), {routing::Reply::NoAnswer, 5}},
                                        {ContactId("office"), {routing::Reply::Answers, 12}}};
        const std::string text = drill::answersText(answers);
        QCOMPARE(text, std::string("captain=voicemail,lee=busy,office@12"));
        auto expected = answers;
        expected.erase(ContactId("nobody"));
        const auto back = routing::parseAnswers(text);
        QVERIFY(back.hasValue());
        QCOMPARE(back->size(), expected.size());
        for (const auto &[contact, script] : expected) {
            QCOMPARE(back->at(contact).reply, script.reply);
            if (script.reply == routing::Reply::Answers)
                QCOMPARE(back->at(contact).afterSeconds, script.afterSeconds);
        }
    }
};

QTEST_MAIN(ChecklistTest)
#include "ChecklistTest.moc"
