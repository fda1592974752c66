// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/Sample.h"
#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/EventLine.h"
#include "ui/format/FailureWords.h"
#include "ui/format/FreshnessWords.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/Times.h"
#include "ui/shell/Translations.h"

#include <QFile>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { shell::installTranslations(*qApp, QLocale(QLocale::C)); }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("negative") << -5 << "0:00"
                                  << "0 seconds";
        QTest::newRow("one second") << 1 << "0:01"
                                    << "1 second";
        QTest::newRow("seconds") << 46 << "0:46"
                                 << "46 seconds";
        QTest::newRow("one minute") << 60 << "1:00"
                                    << "1 minute";
        QTest::newRow("minutes") << 725 << "12:05"
                                 << "12 minutes 5 seconds";
        QTest::newRow("hours") << 3730 << "1:02:10"
                               << "1 hour 2 minutes";
    }
    void durations()
    {
        QFETCH(int, seconds);
        QTEST(format::clockText(std::chrono::seconds(seconds)), "clock");
        QTEST(format::spokenDuration(std::chrono::seconds(seconds)), "spoken");
    }

    void agesBecomeCoarse()
    {
        QCOMPARE(format::ageText(-50ms), QStringLiteral("0.0 s"));
        QCOMPARE(format::ageText(320ms), QStringLiteral("0.3 s"));
        QCOMPARE(format::ageText(14'900ms), QStringLiteral("14 s"));
        QCOMPARE(format::ageText(95s), QStringLiteral("1 min"));
        QCOMPARE(format::ageText(3h), QStringLiteral("3 h"));
    }

    void numbersAreNationalAtHomeAndInternationalElsewhere()
    {
        QCOMPARE(format::numberText("+16195550147", "US"), QStringLiteral("(619) 555-0147"));
        QCOMPARE(format::numberText("+16195550147", "GB"), QStringLiteral("+1 619-555-0147"));
        QCOMPARE(format::numberText("", "US"), QStringLiteral("Withheld number"));
        QCOMPARE(format::numberText("client:desk", "US"), QStringLiteral("client:desk"));
    }

    void daysNearTodayAreNamed_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << QByteArray("2026-11-25T10:12-08:00") << "Today 10:12";
        QTest::newRow("a second past midnight") << QByteArray("2026-11-25T00:00:01-08:00") << "Today 00:00";
        QTest::newRow("yesterday's last second")
            << QByteArray("2026-11-24T23:59:59-08:00") << "Yesterday 23:59";
        QTest::newRow("six days ago") << QByteArray("2026-11-19T09:00-08:00") << "Thu 09:00";
        QTest::newRow("seven days ago") << QByteArray("2026-11-18T09:00-08:00") << "18 Nov 09:00";
        QTest::newRow("another year") << QByteArray("2025-12-31T09:00-08:00") << "31 Dec 2025 09:00";
    }
    void daysNearTodayAreNamed()
    {
        QFETCH(QByteArray, moment);
        const format::Times times(QTimeZone("America/Los_Angeles"), format::Times::Naming::Plain,
                                  QLocale(QLocale::C));
        QTEST(times.near(parseRfc3339(moment.constData())->at, tests::sampleNow), "words");
    }

    void clocksNameTheirZoneWhereSeveralStandBesideEachOther()
    {
        const format::PlanNames names = tests::sampleNames();
        QVERIFY(names.times(TenantId("qdn")).clock(tests::sampleNow).endsWith(QStringLiteral("10:41 PST")));
        QVERIFY(names.times(TenantId("crew")).clock(tests::sampleNow).endsWith(QStringLiteral("13:41 EST")));
    }

    void numbersInSentencesAreWrittenForPeople_data()
    {
        QTest::addColumn<std::string>("sentence");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two") << std::string("+12025550147 calls +16195550100 of Queen.")
                             << "(202) 555-0147 calls (619) 555-0100 of Queen.";
        QTest::newRow("in brackets") << std::string("Ann (+12025550147) calls Bob (+16195550100).")
                                     << "Ann, (202) 555-0147, calls Bob, (619) 555-0100.";
        QTest::newRow("in brackets, from abroad")
            << std::string("Ann (+442079460000) calls") << "Ann (+44 20 7946 0000) calls";
        QTest::newRow("abroad") << std::string("from +442079460000.") << "from +44 20 7946 0000.";
        QTest::newRow("none") << std::string("1 + 2") << "1 + 2";
        QTest::newRow("too long") << std::string("+1202555014712345678") << "+1202555014712345678";
        QTest::newRow("no possible number") << std::string("+1202555 is short") << "+1202555 is short";
        QTest::newRow("part of a word") << std::string("a+12025550147") << "a+12025550147";
    }
    void numbersInSentencesAreWrittenForPeople()
    {
        QFETCH(std::string, sentence);
        QFETCH(QString, shown);
        QCOMPARE(format::numbersForPeople(sentence, "US"), shown);
    }

    void anEntryHasOneKindOfApostrophe()
    {
        Event event;
        event.kind = EventKind::LegRinging;
        event.tenant = TenantId("qdn");
        event.why = "Office's phone rings for 20 s.";
        const format::EventLine line = format::eventLine(event, tests::sampleNames());
        QVERIFY2(line.what.contains(QStringLiteral("’s phone rings")), qPrintable(line.what));
        QCOMPARE(line.why, QStringLiteral("Office’s phone rings for 20 s."));
    }

    void noReasonShowsARawNumber()
    {
        const format::PlanNames names = tests::sampleNames();
        int numbers = 0;
        for (const client::CallDetail &call : tests::sampleDay()) {
            for (const Event &event : call.events) {
                const QString why = format::eventLine(event, names).why;
                QVERIFY2(!why.contains(QStringLiteral("+1")), qPrintable(why));
                numbers += why.contains(QStringLiteral(") 555-")) ? 1 : 0;
                for (const RejectedAlternative &each : format::eventAlternatives(event, names))
                    QVERIFY2(each.why.find("+1") == std::string::npos, each.why.c_str());
            }
        }
        QVERIFY(numbers > 0);
    }

    void whereAllBusinessesShareAZoneItIsTheZoneOfAll()
    {
        plan::Plan plan = tests::sampleNames().plan();
        QCOMPARE(format::PlanNames(plan, 1).zone({}), QTimeZone::systemTimeZone());
        for (plan::Tenant &tenant : plan.tenants)
            tenant.timeZone = "Asia/Kathmandu";
        QCOMPARE(format::PlanNames(plan, 1).zone({}), QTimeZone("Asia/Kathmandu"));
    }

    void aCallIsToldInOneSentence()
    {
        const client::CallDetail call = tests::play(
            {"+16195550100", "+12025550147", 29, "1", "captain=voicemail,office=busy", false, "", -1, 46});
        QCOMPARE(format::callSentence(call.call, tests::sampleNames(), tests::sampleNow),
                 QStringLiteral("Missed, (202) 555-0147, Today 10:12 PST, Queen of San Diego, 46 seconds"));
    }

    void everyEventOfRealCallsHasWordsAndAGlyphThatExists()
    {
        const format::PlanNames names = tests::sampleNames();
        int lines = 0;
        for (const client::CallDetail &call : tests::sampleDay()) {
            for (const Event &event : call.events) {
                const format::EventLine line = format::eventLine(event, names);
                QVERIFY2(!line.what.isEmpty(), std::string(eventKindName(event.kind)).c_str());
                QVERIFY2(!line.what.contains(QLatin1Char('%')), qPrintable(line.what));
                ++lines;
            }
        }
        QVERIFY(lines > 100);
    }

    void everyKindHasWordsAndEveryGlyphAFile()
    {
        for (int kind = 0; kind <= static_cast<int>(newestEventKind); ++kind) {
            Event event;
            event.kind = static_cast<EventKind>(kind);
            QVERIFY(!format::eventLine(event, {}).what.isEmpty());
        }
        for (int glyph = 0; glyph <= static_cast<int>(format::lastGlyph); ++glyph) {
            const QString name =
                format::glyphFile(static_cast<format::Glyph>(glyph)).section(QLatin1Char('/'), -1);
            const QString file = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/icons/") + name;
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }

    void aFailureSaysWhatWhyAndWhatToDo()
    {
        client::ApiFailure failure{{ErrorCode::Refused, "role viewer"}, 403, "Forbidden", {}};
        const auto words = format::failureWords(QStringLiteral("The call was not claimed."), failure);
        QCOMPARE(words.title, QStringLiteral("The call was not claimed."));
        QVERIFY(words.body.contains(QStringLiteral("operator token")));
        QCOMPARE(words.details, QStringLiteral("Status 403\nForbidden\nrole viewer"));
        failure.request = "5f0c91e2";
        failure.at = tests::sampleNow;
        QVERIFY(format::failureWords({}, failure)
                    .details.endsWith(QStringLiteral("\nRequest: 5f0c91e2\nTime: 2026-11-25T18:41:00.000Z")));
        failure.status = 422;
        failure.problems = {{"tenants[0].id", "\"Q\"", "a small letter first"}};
        QVERIFY(format::failureWords({}, failure).body.contains(QStringLiteral("1 problem in it")));
        failure.status = 401;
        const QString unknown = format::failureWords({}, failure).body;
        QVERIFY2(unknown.contains(QStringLiteral("Credentials")), qPrintable(unknown));
        QVERIFY2(!unknown.contains(QStringLiteral("RINGDOWN_TOKEN")), qPrintable(unknown));
    }

    void theConnectionIsToldTruthfully()
    {
        const format::Times times(QTimeZone("America/Los_Angeles"), format::Times::Naming::Plain,
                                  QLocale(QLocale::C));
        const auto told = [&](client::Liveness liveness, std::chrono::milliseconds age) {
            return format::freshnessWords(
                {liveness, client::FeedTrouble::None, age, tests::sampleNow - age, 0ms},
                QStringLiteral("here"), times);
        };
        QCOMPARE(told(client::Liveness::Live, 3s).banner, QString());
        QCOMPARE(told(client::Liveness::Late, 14s).banner,
                 QStringLiteral("The relay has not answered for 14 s. Live data is from 10:40:46."));
        QCOMPARE(told(client::Liveness::Late, 14s).title, QString());
        QCOMPARE(told(client::Liveness::Lost, 95s).title, QStringLiteral("(offline)"));
        QVERIFY(told(client::Liveness::Lost, 95s).banner.contains(QStringLiteral("history as of 10:39:25")));
        const auto refused = format::freshnessWords(
            {client::Liveness::Connecting, client::FeedTrouble::WrongToken, {}, {}, 0ms},
            QStringLiteral("here"), times);
        QVERIFY(refused.banner.contains(QStringLiteral("token")));
        const auto unknown =
            format::freshnessWords({client::Liveness::Lost, client::FeedTrouble::WrongToken, {}, {}, 0ms},
                                   QStringLiteral("here"), times);
        QCOMPARE(unknown.banner,
                 QStringLiteral("The relay does not know this token. Connect with one that it "
                                "knows; calls go on without this console."));
        const auto revoked = format::freshnessWords(
            {client::Liveness::Lost, client::FeedTrouble::WrongToken, 95s, tests::sampleNow - 95s, 0ms},
            QStringLiteral("here"), times);
        QCOMPARE(
            revoked.banner,
            QStringLiteral("The relay does not know this token. What is shown is history as of 10:39:25; "
                           "calls go on without this console. Connect with a token that it knows."));
        const auto absent =
            format::freshnessWords({client::Liveness::Lost, client::FeedTrouble::Closed, {}, {}, 0ms},
                                   QStringLiteral("here"), times);
        QCOMPARE(absent.banner,
                 QStringLiteral("The relay cannot be reached. Nothing has been heard from the relay."));
        QCOMPARE(absent.feed, QString());
        QCOMPARE(format::clockWords(1999ms), QString());
        QCOMPARE(format::clockWords(-3s), QStringLiteral("clock -3 s"));
    }
};

QTEST_MAIN(WordsTest)
#include "WordsTest.moc"
