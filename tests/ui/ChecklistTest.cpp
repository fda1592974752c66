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
using namespace Qt::StringLiterals;

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

    void whatAnEndedCallLeftOutStaysInSight()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1});
        auto steps = foretold("captain@6");
        routing::WhatIfStep never = steps.back();
        never.event.key = "9";
        steps.push_back(never);
        const auto items = drill::checklist(steps, call.events);
        QCOMPARE(count(items, Tick::Expected), 0);
        QCOMPARE(count(items, Tick::Done), static_cast<long>(call.events.size()));
        QCOMPARE(count(items, Tick::DidNotCome), static_cast<long>(items.size() - call.events.size()));
        const auto line = drill::linesOf(items, tests::sampleNames()).back();
        QCOMPARE(line.line.glyph, format::Glyph::Close);
        QVERIFY2(line.line.why.contains(u"did not happen"_s), qPrintable(line.line.why));
    }

    /// Who leaves a message hangs up behind it, in a drill too.
    void thatTheCallerHungUpFirstIsNoFault()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1});
        auto steps = foretold("captain@6");
        routing::WhatIfStep hangUp = steps.back();
        hangUp.event = {};
        hangUp.event.kind = EventKind::StepEntered;
        hangUp.event.what = "hangup";
        const auto before = drill::checklist(steps, call.events);
        steps.insert(steps.end() - 1, hangUp);
        QCOMPARE(drill::checklist(steps, call.events), before);
        QCOMPARE(drill::checklist(steps, {}).size(), steps.size()); // it may still come
    }

    void theDoorIsTickedWithTheFirstEvent()
    {
        const auto steps = foretold("captain@6");
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", 4});
        const auto before = drill::linesOf(drill::checklist(steps, {}), tests::sampleNames());
        const auto after = drill::linesOf(drill::checklist(steps, call.events), tests::sampleNames());
        for (const int line : {0, 1, 2}) {
            QCOMPARE(before.at(line).line.glyph, format::Glyph::Clock);
            QCOMPARE(after.at(line).line.glyph, format::Glyph::Check);
        }
        QCOMPARE(after.at(0).line.what, u"Webhook reached"_s);
        QCOMPARE(after.at(1).line.what, u"Signature checked"_s);
        QCOMPARE(after.back().line.glyph, format::Glyph::Clock);
        QVERIFY(drill::linesOf({}, tests::sampleNames()).empty());
    }

    void everyLineThatCameTrueHasATick()
    {
        const auto call =
            tests::play({"+16195550100", "+16195550177", 0, "", "captain=busy,office@5", true, "", -1});
        const auto items = drill::checklist(foretold("captain=busy,office@5"), call.events);
        const auto lines = drill::linesOf(items, tests::sampleNames());
        QCOMPARE(count(items, Tick::Done), static_cast<long>(call.events.size()));
        for (std::size_t i = 0; i < items.size(); ++i)
            QCOMPARE(lines.at(i + 2).line.glyph == format::Glyph::Check, items.at(i).tick == Tick::Done);
    }

    void whatComesOtherwiseIsMarked()
    {
        const auto call =
            tests::play({"+16195550100", "+16195550177", 0, "", "captain=busy,office@5", true, "", -1});
        const auto items = drill::checklist(foretold("captain@6"), call.events);
        QVERIFY(count(items, Tick::NotForeseen) > 0);
        const auto lines = drill::linesOf(items, tests::sampleNames());
        for (std::size_t i = 0; i < items.size(); ++i)
            QCOMPARE(lines.at(i + 2).line.why.startsWith(u"Not foretold"_s),
                     items.at(i).tick == Tick::NotForeseen);
        std::vector<Event> happened;
        for (const auto &item : items)
            if (item.tick != Tick::DidNotCome)
                happened.push_back(item.event);
        QVERIFY(std::is_sorted(happened.begin(), happened.end(),
                               [](const Event &a, const Event &b) { return a.seq < b.seq; }));
    }

    void withoutAForecastEventsAreSimplyListed()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1});
        const auto items = drill::checklist({}, call.events);
        QCOMPARE(count(items, Tick::Told), static_cast<long>(call.events.size()));
    }

    void aFailureThatNobodyForetoldHasNoTick()
    {
        auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", true, "", -1});
        Event failed = call.events.back();
        failed.kind = EventKind::TextFailed;
        failed.contact = ContactId("captain");
        call.events.push_back(failed);
        const auto items = drill::checklist(foretold("captain@6"), call.events);
        const auto line = drill::linesOf(items, tests::sampleNames()).back().line;
        QVERIFY(line.glyph != format::Glyph::Check);
        QCOMPARE(line.tone, format::Tone::Bad);
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
