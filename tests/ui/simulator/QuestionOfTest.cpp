// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/QuestionOf.h"
#include "core/routing/CompiledPlan.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::simulator;

namespace {

std::vector<std::string> storyOf(const std::vector<Event> &events)
{
    std::vector<std::string> story;
    for (const Event &event : events)
        story.push_back(std::string(eventKindName(event.kind)) + ' ' + event.contact.value + ' ' + event.why);
    return story;
}

} // namespace

class QuestionOfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallPlayedAgainGoesTheSameWay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("answers");
        const QString stranger = QStringLiteral("+12025550147");
        QTest::newRow("nobody answers") << stranger << QStringLiteral("1") << QString();
        QTest::newRow("answered") << stranger << QStringLiteral("1") << QStringLiteral("office@9");
        QTest::newRow("at once by the first")
            << stranger << QStringLiteral("1") << QStringLiteral("captain@4");
        QTest::newRow("voicemail and busy")
            << stranger << QStringLiteral("1") << QStringLiteral("captain=voicemail,office=busy");
        QTest::newRow("off, then another")
            << stranger << QStringLiteral("2") << QStringLiteral("office=off,lee@12");
        QTest::newRow("a VIP") << QStringLiteral("+16195550177") << QString() << QStringLiteral("lee@11");
        QTest::newRow("withheld") << QStringLiteral("anonymous") << QStringLiteral("2") << QString();
        QTest::newRow("refused") << QStringLiteral("+16195550199") << QString() << QString();
    }

    void aCallPlayedAgainGoesTheSameWay()
    {
        QFETCH(QString, from);
        QFETCH(QString, digits);
        QFETCH(QString, answers);
        const client::CallDetail call = tests::play(
            {"+16195550100", from.toStdString(), 30, digits.toStdString(), answers.toStdString()});
        QVERIFY(!call.events.empty());
        const routing::WhatIfQuestion question = questionOf(call);
        QCOMPARE(QString::fromStdString(question.to), QStringLiteral("+16195550100"));
        QCOMPARE(QString::fromStdString(question.from), from);
        const auto compiled = routing::CompiledPlan::compile(tests::sampleNames().plan(), 41);
        const auto again = routing::whatIf(*compiled, question);
        QVERIFY(again);
        std::vector<Event> events;
        for (const routing::WhatIfStep &step : again->steps)
            events.push_back(step.event);
        QCOMPARE(storyOf(events), storyOf(call.events));
        QCOMPARE(again->outcome, call.call.outcome.value());
    }

    void theKeysAndTheSecondsAreItsOwn()
    {
        const auto question =
            questionOf(tests::play({"+16195550100", "+12025550147", 30, "1", "captain=voicemail,office@9"}));
        QCOMPARE(QString::fromStdString(question.digits), QStringLiteral("1"));
        QVERIFY(question.answers.at(ContactId("captain")).reply == routing::Reply::Voicemail);
        QVERIFY(
            (question.answers.at(ContactId("office")) == routing::PhoneScript{routing::Reply::Answers, 9}));
        QVERIFY(!question.answers.contains(ContactId("lee"))); // silenced by the office
        QVERIFY(question.at == tests::sampleNow - std::chrono::minutes(30));
    }

    void aCallWithoutEventsKeepsItsNumbers()
    {
        client::CallDetail bare;
        bare.call.to = "+16195550100";
        bare.call.startedAt = tests::sampleNow;
        const auto question = questionOf(bare);
        QCOMPARE(QString::fromStdString(question.from), QStringLiteral("anonymous"));
        QVERIFY(question.answers.empty() && question.digits.empty());
    }
};

QTEST_GUILESS_MAIN(QuestionOfTest)
#include "QuestionOfTest.moc"
