// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/WhatIf.h"
#include "core/routing/Replay.h"
#include "tests/routing/WhatIfQuestions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>

using namespace ringdown;
using namespace ringdown::routing;
using namespace ringdown::tests;

namespace {

/// What happened, in few words: "0 rings primary, 20 rings backup, 45 texts captain, 57 voicemail".
QByteArray inShort(const WhatIfPath &path)
{
    QByteArrayList words;
    const auto add = [&](const WhatIfStep &step, const char *what, const std::string &whom = {}) {
        words += QByteArray::number(step.after) + ' ' + what +
                 (whom.empty() ? QByteArray() : ' ' + QByteArray::fromStdString(whom));
    };
    for (const WhatIfStep &step : path.steps) {
        const Event &event = step.event;
        if (event.kind == EventKind::TierRinging)
            add(step, "rings", event.tier.value);
        else if (event.kind == EventKind::MenuPressed)
            add(step, "presses", event.key);
        else if (event.kind == EventKind::LegAccepted)
            add(step, "accepted by", event.contact.value);
        else if (event.kind == EventKind::LegDeclined)
            add(step, "declined by", event.contact.value);
        else if (event.kind == EventKind::LegFailed)
            add(step, "failed", event.contact.value);
        else if (event.kind == EventKind::TextQueued)
            add(step, "texts", event.contact.isEmpty() ? "caller" : event.contact.value);
        else if (event.kind == EventKind::VoicemailRecorded)
            add(step, "records");
        else if (event.kind == EventKind::CallEnded)
            add(step, "ends");
    }
    return words.join(", ");
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallGoesWhereThePlanSays_data();
    void aCallGoesWhereThePlanSays();
    void aPathOfAnyQuestionIsWhole();
    void theJsonHasTheShapeOfTheContract();
    void aCallRefusedAtOnceHasNoRoute();
    void whoWroteStopIsNotTexted();
    void answersAreRead_data();
    void answersAreRead();
    void answersThatSayNothingAreRefused_data();
    void answersThatSayNothingAreRefused();
    void aTierStandsForItsContacts();
    void aQuestionThatNobodyCanAnswerIsRefused();

private:
    std::shared_ptr<const CompiledPlan> m_plan;
};

void WhatIfTest::initTestCase()
{
    m_plan = compiled(QStringLiteral("resources/plans/harbor.json"));
    QVERIFY(m_plan);
}

void WhatIfTest::aCallGoesWhereThePlanSays_data()
{
    QTest::addColumn<WhatIfQuestion>("asked");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, WhatIfQuestion asked, const char *route, const char *outcome,
                        const char *path) {
        QTest::newRow(name) << asked << QByteArray(route) << QByteArray(outcome) << QByteArray(path);
    };
    // The greeting of closed offers a key for 2 s, then 12 s are recorded.
    row("Thanksgiving", question(qdn, stranger, "2026-11-26T10:00-08:00"), "closed", "voicemail",
        "14 records, 14 ends");
    row("Saturday night", question(qdn, stranger, "2026-11-28T23:30-08:00", "2"), "open", "voicemail",
        "0 presses 2, 0 rings backup, 25 failed office, 25 texts captain, 25 texts office, 37 records, 37 "
        "ends");
    row("Sunday after midnight", question(qdn, stranger, "2026-11-29T00:30-08:00", "2", "office@3"), "open",
        "answered", "0 presses 2, 0 rings backup, 6 accepted by office, 66 ends");
    row("Christmas Eve before noon", question(qdn, stranger, "2026-12-24T11:59-08:00", "1", "captain@0"),
        "open", "answered", "0 presses 1, 0 rings primary, 3 accepted by captain, 63 ends");
    row("Christmas Eve at noon", question(qdn, stranger, "2026-12-24T12:00-08:00"), "closed", "voicemail",
        "14 records, 14 ends");
    row("silence at the menu", question(qdn, stranger, openTime, "", "captain@4"), "open", "answered",
        "12 rings primary, 19 accepted by captain, 79 ends");
    row("a wrong key, then silence", question(qdn, stranger, openTime, "9", "captain"), "open", "answered",
        "0 presses 9, 6 rings primary, 14 accepted by captain, 74 ends");
    row("a voicemail is no answer", question(qdn, stranger, openTime, "1", "captain=voicemail,office@12"),
        "open", "answered",
        "0 presses 1, 0 rings primary, 6 declined by captain, 6 rings backup, 21 accepted by office, 81 "
        "ends");
    row("everybody's voicemail", question(qdn, stranger, openTime, "1", "captain=voicemail,office=voicemail"),
        "open", "voicemail",
        "0 presses 1, 0 rings primary, 6 declined by captain, 6 rings backup, 12 declined by office, 12 "
        "texts captain, "
        "12 texts office, 24 records, 24 ends");
    row("nobody", question(qdn, stranger, openTime, "1"), "open", "voicemail",
        "0 presses 1, 0 rings primary, 20 failed captain, 20 rings backup, 45 failed office, 45 texts "
        "captain, "
        "45 texts office, 57 records, 57 ends");
    row("busy and switched off", question(qdn, stranger, openTime, "1", "captain=busy,office=off"), "open",
        "voicemail",
        "0 presses 1, 0 rings primary, 0 failed captain, 0 rings backup, 0 failed office, 0 texts captain, 0 "
        "texts office, "
        "12 records, 12 ends");
    row("declined", question(qdn, stranger, openTime, "1", "captain=decline,office@1"), "open", "answered",
        "0 presses 1, 0 rings primary, 0 failed captain, 0 rings backup, 4 accepted by office, 64 ends");
    row("a second too late", question(qdn, stranger, openTime, "1", "captain@20,office@24"), "open",
        "answered",
        "0 presses 1, 0 rings primary, 20 failed captain, 20 rings backup, 47 accepted by office, 107 ends");
    row("in the last second", question(qdn, stranger, openTime, "1", "captain@19"), "open", "answered",
        "0 presses 1, 0 rings primary, 22 accepted by captain, 82 ends");
    row("a VIP", question(qdn, "+16195550177", "2026-11-26T10:00-08:00", "", "captain@2"), "vip", "answered",
        "0 rings primary, 5 accepted by captain, 65 ends");
    row("a nuisance", question(qdn, "+16195550199", openTime), "", "rejected", "0 ends");
    row("a text instead of a message", question(qdn, stranger, "2026-11-26T10:00-08:00", "1"), "closed",
        "abandoned", "0 texts caller, 0 ends");
    row("a withheld number is offered no text", question(qdn, "anonymous", "2026-11-26T10:00-08:00", "1"),
        "closed", "voicemail", "0 presses 1, 12 records, 12 ends");
    row("a key that the greeting does not offer", question(qdn, stranger, "2026-11-26T10:00-08:00", "5"),
        "closed", "voicemail", "0 presses 5, 12 records, 12 ends");
    row("together, the faster one",
        question(rady, stranger, "2026-11-27T13:00-08:00", "", "boxoffice@9,usher@4"), "open", "answered",
        "0 rings desk, 7 accepted by usher, 67 ends");
    row("together, one busy", question(rady, stranger, "2026-11-27T13:00-08:00", "", "boxoffice=busy,duty@1"),
        "open", "answered",
        "0 rings desk, 0 failed boxoffice, 18 failed usher, 18 rings night, 22 accepted by duty, 82 ends");
    row("in turn, without a key", question(crew, stranger, openTime, "", "relief@12"), "open", "answered",
        "0 rings dispatch, 15 failed dispatch, 87 ends");
    row("in turn, a voicemail takes it without a key",
        question(crew, stranger, openTime, "", "dispatch=voicemail"), "open", "answered",
        "0 rings dispatch, 60 ends");
}

void WhatIfTest::aCallGoesWhereThePlanSays()
{
    QFETCH(WhatIfQuestion, asked);
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, outcome);
    QFETCH(QByteArray, path);
    const auto told = whatIf(*m_plan, asked);
    QVERIFY(told);
    QCOMPARE(QByteArray::fromStdString(told->route.value), route);
    QCOMPARE(QByteArray(outcomeName(told->outcome).data()), outcome);
    QCOMPARE(inShort(*told), path);
    QCOMPARE(told->seconds, outcome == "answered" ? 60 : 0);
}

void WhatIfTest::aPathOfAnyQuestionIsWhole()
{
    const std::array<const char *, 5> replies{"@3", "@17", "=busy", "=voicemail", "=decline"};
    std::mt19937 random(20261126);
    std::map<Outcome, int> outcomes;
    for (int i = 0; i < 3'000; ++i) {
        const TenantPlan &tenant = *m_plan->tenants()[random() % m_plan->tenantCount()];
        WhatIfQuestion asked = question(tenant.tenant.numbers.front().e164().c_str(),
                                        random() % 5 == 0 ? "+16195550199" : stranger, "2026-11-20T00:00Z");
        asked.at = asked.at + std::chrono::milliseconds(random() % 3'000'000'000U);
        for (unsigned n = random() % 4; n > 0; --n)
            asked.digits += "0123456789*#"[random() % 12];
        for (const plan::Contact &contact : tenant.tenant.contacts) {
            if (random() % 2 == 0)
                asked.answers.merge(
                    parseAnswers(contact.id.value + replies[random() % replies.size()]).value());
        }
        const auto path = whatIf(*m_plan, asked);
        QVERIFY(path);
        QCOMPARE(path->tenant, tenant.tenant.id);
        QCOMPARE(path->steps.front().event.kind, EventKind::CallReceived);
        QCOMPARE(path->steps.back().event.kind, EventKind::CallEnded);
        QVERIFY(path->steps.back().event.outcome == path->outcome);
        QCOMPARE(path->seconds, path->outcome == Outcome::Answered ? 60 : 0);
        QVERIFY(std::ranges::is_sorted(path->steps, {}, &WhatIfStep::after));
        const auto ends = std::ranges::count(path->steps, EventKind::CallEnded,
                                             [](const WhatIfStep &s) { return s.event.kind; });
        QCOMPARE(ends, 1);
        for (const WhatIfStep &step : path->steps)
            QVERIFY2(step.event.why.ends_with('.'), step.event.why.c_str());
        QCOMPARE(toJson(*path), toJson(*whatIf(*m_plan, asked)));
        QVERIFY(replay(*m_plan, asked).value() ==
                (ReplayedCall{path->tenant, path->route, path->outcome, path->seconds}));
        ++outcomes[path->outcome];
    }
    for (const Outcome outcome :
         {Outcome::Answered, Outcome::Voicemail, Outcome::Rejected, Outcome::Abandoned})
        QVERIFY2(outcomes[outcome] > 20, outcomeName(outcome).data());
}

void WhatIfTest::theJsonHasTheShapeOfTheContract()
{
    const auto path = whatIf(*m_plan, question(qdn, stranger, "2026-11-28T23:30-08:00", "1", "office@2"));
    QJsonParseError error;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(toJson(*path)), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json.keys(),
             (QStringList{QStringLiteral("outcome"), QStringLiteral("route"), QStringLiteral("seconds"),
                          QStringLiteral("steps"), QStringLiteral("tenant")}));
    QCOMPARE(json[QStringLiteral("tenant")].toString(), QStringLiteral("qdn"));
    QCOMPARE(json[QStringLiteral("route")].toString(), QStringLiteral("open"));
    QCOMPARE(json[QStringLiteral("outcome")].toString(), QStringLiteral("answered"));
    QCOMPARE(json[QStringLiteral("seconds")].toInt(), 60);
    const QJsonArray steps = json[QStringLiteral("steps")].toArray();
    QCOMPARE(steps.size(), static_cast<qsizetype>(path->steps.size()));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject step = steps[i].toObject();
        const WhatIfStep &told = path->steps[static_cast<std::size_t>(i)];
        QCOMPARE(step[QStringLiteral("after")].toInt(-1), told.after);
        QCOMPARE(step[QStringLiteral("kind")].toString().toStdString(),
                 std::string(eventKindName(told.event.kind)));
        QCOMPARE(step[QStringLiteral("why")].toString().toStdString(), told.event.why);
        QVERIFY(step[QStringLiteral("rejected")].isArray());
        QCOMPARE(step[QStringLiteral("rejected")].toArray().size(),
                 static_cast<qsizetype>(told.event.rejected.size()));
        QVERIFY(!step.contains(QStringLiteral("call")));
        QVERIFY(!step.contains(QStringLiteral("sid")));
    }
}

void WhatIfTest::aCallRefusedAtOnceHasNoRoute()
{
    const auto path = whatIf(*m_plan, question(qdn, "+19005550188", openTime));
    QVERIFY(QByteArray::fromStdString(toJson(*path))
                .startsWith(R"({"tenant":"qdn","route":null,"outcome":"rejected",)"));
}

void WhatIfTest::whoWroteStopIsNotTexted()
{
    WhatIfQuestion asked = question(qdn, stranger, openTime, "1");
    QVERIFY(inShort(*whatIf(*m_plan, asked)).contains("texts office"));
    asked.stopped = {"+16195550122"};
    const auto path = whatIf(*m_plan, asked);
    const QByteArray told = inShort(*path);
    QVERIFY2(told.contains("texts captain") && !told.contains("texts office"), told.constData());
    std::vector<RejectedAlternative> passedOver;
    for (const WhatIfStep &step : path->steps) {
        if (step.event.what == "text")
            passedOver = step.event.rejected;
    }
    QCOMPARE(passedOver.size(), std::size_t(1));
    QCOMPARE(passedOver[0].what, std::string("Office"));
    QCOMPARE(passedOver[0].why, std::string("Office wrote STOP and gets no texts until they write START."));
    asked.to = rady; // where nobody has this phone
    QVERIFY(whatIf(*m_plan, asked).hasValue());
}

void WhatIfTest::answersAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<PhoneScript>>("scripts"); // of a, b and c in this order
    const auto row = [](const char *text, QList<PhoneScript> scripts) {
        QTest::newRow(text) << QByteArray(text) << scripts;
    };
    row("", {});
    row("a", {{Reply::Answers, 5}});
    row("a@12", {{Reply::Answers, 12}});
    row("a@0,b@600", {{Reply::Answers, 0}, {Reply::Answers, 600}});
    row("a=busy,b=off,c=decline", {{Reply::Busy, 0}, {Reply::Off, 0}, {Reply::Declines, 0}});
    row("c=voicemail,a,b@7", {{Reply::Answers, 5}, {Reply::Answers, 7}, {Reply::Voicemail, 0}});
}

void WhatIfTest::answersAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<PhoneScript>, scripts);
    const auto answers = parseAnswers(text.toStdString());
    QVERIFY(answers);
    QCOMPARE(answers->size(), static_cast<std::size_t>(scripts.size()));
    for (qsizetype i = 0; i < scripts.size(); ++i)
        QVERIFY(answers->at(ContactId(std::string(1, static_cast<char>('a' + i)))) == scripts[i]);
}

void WhatIfTest::answersThatSayNothingAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {",",      "a,",    ",a",         "a,,b",  "@12",        "=busy",        "a@",
          "a@x",    "a@-1",  "a@601",      "a@1.5", "a@ 1",       "a=",           "a=asleep",
          "a=BUSY", "a@5@6", "a=busy=off", "a,a",   "a@1,a=busy", "a@99999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void WhatIfTest::answersThatSayNothingAreRefused()
{
    QFETCH(QByteArray, text);
    const auto answers = parseAnswers(text.toStdString());
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ErrorCode::BadInput);
    QVERIFY2(answers.error().detail.find("office@12") != std::string::npos, answers.error().detail.c_str());
}

void WhatIfTest::aTierStandsForItsContacts()
{
    const auto path =
        whatIf(*m_plan, question(rady, stranger, "2026-11-27T13:00-08:00", "", "desk=busy,usher@4"));
    QCOMPARE(inShort(*path), QByteArray("0 rings desk, 0 failed boxoffice, 7 accepted by usher, 67 ends"));
    // "dispatch" is a tier and a contact of crew: the contact is meant
    const auto other = whatIf(*m_plan, question(crew, stranger, openTime, "", "dispatch=busy"));
    QVERIFY(inShort(*other).startsWith("0 rings dispatch, 0 failed dispatch, 15 failed relief,"));
}

void WhatIfTest::aQuestionThatNobodyCanAnswerIsRefused()
{
    const auto wrongNumber = whatIf(*m_plan, question("+16195550999", stranger, openTime));
    QCOMPARE(wrongNumber.error().code, ErrorCode::NotFound);
    QVERIFY(wrongNumber.error().detail.find("'+16195550999'") != std::string::npos);
    const auto wrongName = whatIf(*m_plan, question(qdn, stranger, openTime, "", "usher@4"));
    QCOMPARE(wrongName.error().code, ErrorCode::BadInput);
    QVERIFY(wrongName.error().detail.find("'usher'") != std::string::npos);
    const auto wrongDigits = whatIf(*m_plan, question(qdn, stranger, openTime, "1a"));
    QCOMPARE(wrongDigits.error().code, ErrorCode::BadInput);
    QCOMPARE(replay(*m_plan, question("+16195550999", stranger, openTime)).error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(WhatIfTest)
#include "WhatIfTest.moc"
