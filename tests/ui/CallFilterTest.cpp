// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallFilter.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone pacific("America/Los_Angeles");

Instant at(const char *rfc3339)
{
    return parseRfc3339(rfc3339)->at;
}

calls::FilterReading read(const QString &text)
{
    const format::PlanNames names = tests::sampleNames();
    return calls::readFilter(text, {names, tests::sampleNow, pacific});
}

} // namespace

class CallFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsBecomeAQuery_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("q");
        QTest::addColumn<QStringList>("chips");
        QTest::newRow("nothing") << ""
                                 << "" << -1 << ""
                                 << "" << QStringList();
        QTest::newRow("bare word") << "0147"
                                   << "" << -1 << ""
                                   << "0147" << QStringList{u"0147"_s};
        QTest::newRow("quoted words") << "\"Harbor Master\""
                                      << "" << -1 << ""
                                      << "Harbor Master" << QStringList{u"Harbor Master"_s};
        QTest::newRow("from") << "from:+1619"
                              << "" << -1 << "+1619"
                              << "" << QStringList{u"from +1619"_s};
        QTest::newRow("from as people write it") << "from:\"+1 (619) 555-0\""
                                                 << "" << -1 << "+16195550"
                                                 << "" << QStringList{u"from +16195550"_s};
        QTest::newRow("to") << "to:0100"
                            << "" << -1 << ""
                            << "0100" << QStringList{u"to 0100"_s};
        QTest::newRow("tenant by id") << "tenant:qdn"
                                      << "qdn" << -1 << ""
                                      << "" << QStringList{u"Queen of San Diego"_s};
        QTest::newRow("tenant by name") << "tenant:\"music box\""
                                        << "music-box" << -1 << ""
                                        << "" << QStringList{u"Music Box"_s};
        QTest::newRow("outcome") << "outcome:Missed"
                                 << "" << 2 << ""
                                 << "" << QStringList{u"Missed"_s};
        QTest::newRow("several") << " outcome:voicemail  tenant:crew 0163 "
                                 << "crew" << 1 << ""
                                 << "0163"
                                 << QStringList{u"Voicemail"_s, u"Tidewater Crew Agency"_s, u"0163"_s};
        QTest::newRow("a time is no key") << "10:15"
                                          << "" << -1 << ""
                                          << "10:15" << QStringList{u"10:15"_s};
    }
    void wordsBecomeAQuery()
    {
        QFETCH(QString, text);
        const calls::FilterReading reading = read(text);
        QCOMPARE(reading.problem, QString());
        QTEST(QString::fromStdString(reading.query.tenant), "tenant");
        QTEST(reading.query.outcome ? static_cast<int>(*reading.query.outcome) : -1, "outcome");
        QTEST(QString::fromStdString(reading.query.from), "from");
        QTEST(QString::fromStdString(reading.query.q), "q");
        QStringList chips;
        for (const calls::FilterTerm &term : reading.terms)
            chips << term.words;
        QTEST(chips, "chips");
    }

    void daysAreDaysOfTheZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("since");
        QTest::addColumn<QByteArray>("until");
        QTest::newRow("today") << "on:today" << QByteArray("2026-11-25T08:00Z")
                               << QByteArray("2026-11-26T08:00Z");
        QTest::newRow("yesterday") << "on:yesterday" << QByteArray("2026-11-24T08:00Z")
                                   << QByteArray("2026-11-25T08:00Z");
        QTest::newRow("weekday today")
            << "on:wed" << QByteArray("2026-11-25T08:00Z") << QByteArray("2026-11-26T08:00Z");
        QTest::newRow("weekday before")
            << "on:Thu" << QByteArray("2026-11-19T08:00Z") << QByteArray("2026-11-20T08:00Z");
        QTest::newRow("the day clocks go back")
            << "on:2026-11-01" << QByteArray("2026-11-01T07:00Z") << QByteArray("2026-11-02T08:00Z");
        QTest::newRow("since a day") << "since:2026-11-23" << QByteArray("2026-11-23T08:00Z") << QByteArray();
        QTest::newRow("until a day counts it")
            << "until:2026-11-23" << QByteArray() << QByteArray("2026-11-24T08:00Z");
        QTest::newRow("since a clock") << "since:10:15" << QByteArray("2026-11-25T18:15Z") << QByteArray();
        QTest::newRow("since a minute")
            << "since:2026-11-24T09:30" << QByteArray("2026-11-24T17:30Z") << QByteArray();
        QTest::newRow("last days") << "last:7d" << QByteArray("2026-11-18T18:41Z") << QByteArray();
        QTest::newRow("last minutes") << "last:30m" << QByteArray("2026-11-25T18:11Z") << QByteArray();
    }
    void daysAreDaysOfTheZone()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, since);
        QFETCH(QByteArray, until);
        const calls::FilterReading reading = read(text);
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.query.since, since.isEmpty() ? std::nullopt : std::optional(at(since.constData())));
        QCOMPARE(reading.query.until, until.isEmpty() ? std::nullopt : std::optional(at(until.constData())));
    }

    void whatIsNotUnderstoodSaysWhatWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("outcome") << "outcome:mised"
                                 << "Did you mean missed?";
        QTest::newRow("outcome far off") << "outcome:zzzzzz"
                                         << "Known: answered, voicemail, missed";
        QTest::newRow("key") << "outcom:missed"
                             << "Did you mean outcome:?";
        QTest::newRow("tenant") << "tenant:qdm"
                                << "Did you mean qdn?";
        QTest::newRow("no value") << "from:"
                                  << "needs a value";
        QTest::newRow("from without country") << "from:619"
                                              << "from:+1619";
        QTest::newRow("date") << "since:someday"
                              << "2026-11-23";
        QTest::newRow("impossible date") << "on:2026-02-30"
                                         << "2026-11-23";
        QTest::newRow("span") << "last:7x"
                              << "last:7d";
        QTest::newRow("span of nothing") << "last:0d"
                                         << "last:7d";
        QTest::newRow("two texts") << "0147 0163"
                                   << "double quotes";
        QTest::newRow("two outcomes") << "outcome:missed outcome:failed"
                                      << "one outcome";
    }
    void whatIsNotUnderstoodSaysWhatWasMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const QString problem = read(text).problem;
        QVERIFY2(problem.contains(part), qPrintable(problem));
    }

    void aTermCanBeTakenOutAndPutIn()
    {
        const QString text = QStringLiteral("outcome:missed tenant:\"Music Box\" last:7d");
        const calls::FilterReading reading = read(text);
        QCOMPARE(calls::withoutTerm(text, reading.terms[1]), QStringLiteral("outcome:missed last:7d"));
        QCOMPARE(calls::withTerm(text, QStringLiteral("last"), QStringLiteral("30d")),
                 QStringLiteral("outcome:missed tenant:\"Music Box\" last:30d"));
        QCOMPARE(calls::withTerm(text, QStringLiteral("tenant"), QString()),
                 QStringLiteral("outcome:missed last:7d"));
        QCOMPARE(calls::withTerm(QString(), QStringLiteral("tenant"), QStringLiteral("two words")),
                 QStringLiteral("tenant:\"two words\""));
    }

    void aNewCallIsMatchedAsTheRelayWould()
    {
        CallSummary call;
        call.tenant = TenantId("qdn");
        call.from = "+16195550147";
        call.to = "+16195550100";
        call.callerName = "HARBOR MASTER";
        call.startedAt = tests::sampleNow;
        call.outcome = Outcome::Missed;
        const auto matches = [&](const QString &text) { return calls::matches(read(text).query, call); };
        QVERIFY(matches(QString()));
        QVERIFY(matches(QStringLiteral("outcome:missed tenant:qdn from:+1619 on:today")));
        QVERIFY(matches(QStringLiteral("\"harbor m\"")));
        QVERIFY(matches(QStringLiteral("to:0100")));
        QVERIFY(!matches(QStringLiteral("outcome:answered")));
        QVERIFY(!matches(QStringLiteral("tenant:crew")));
        QVERIFY(!matches(QStringLiteral("from:+1858")));
        QVERIFY(!matches(QStringLiteral("on:yesterday")));
        QVERIFY(!matches(QStringLiteral("until:yesterday")));
        QVERIFY(!matches(QStringLiteral("0199")));
    }
};

QTEST_MAIN(CallFilterTest)
#include "CallFilterTest.moc"
