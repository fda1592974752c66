// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Courier.h"
#include "core/carrier/ConnectionOverrides.h"
#include "core/carrier/WebhookUrl.h"
#include "tests/carrier/ScriptedRelay.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::carrier;
using ringdown::test::ScriptedRelay;
using namespace std::chrono_literals;

namespace {

const WebhookAnswer notConnected{Delivery::NotConnected, 0, {}, {}};
const WebhookAnswer timedOut{Delivery::TimedOut, 0, {}, {}};

/// A courier with a relay at the other end.
struct Line {
    explicit Line(Habits ways = {})
        : habits(ways)
    {
    }

    Fetched fetch(const std::string &path, twilio::FieldList fields = {{"CallSid", "CA1"}},
                  const std::string &method = "POST")
    {
        Fetched result;
        courier.fetch({ScriptedRelay::base + path, method, std::move(fields), "CA1"},
                      [&result](const Fetched &fetched) { result = fetched; });
        return result;
    }

    Habits habits;
    ScriptedRelay relay;
    JumpingTimeline time{Instant::fromSeconds(1'000)};
    Seed seed{1};
    std::vector<Complaint> complaints;
    Courier courier{relay,
                    time,
                    seed,
                    habits,
                    test::testAccount().key,
                    [this](const std::string &, const std::string &, const Complaint &complaint) {
                        complaints.push_back(complaint);
                    }};
};

} // namespace

class CourierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsSignedAndCarriesItsFields()
    {
        Line line;
        line.relay.answer("/voice", "<Hangup/>");
        const Fetched fetched =
            line.fetch("/voice", {{"From", "+12025550147"}, {"City", ""}, {"Name", "Ana & Bo, 100% é"}});
        QVERIFY(!fetched.complaint);
        const auto got = line.relay.only("/voice");
        QVERIFY(got.isGenuine);
        QCOMPARE(got.field("From"), "+12025550147");
        QCOMPARE(got.field("City"), "");
        QCOMPARE(got.field("Name"), "Ana & Bo, 100% é");
        QVERIFY(!got.token.empty());
    }

    void aGetCarriesItsFieldsInTheSignedUrl()
    {
        Line line;
        line.fetch("/voice?a=1", {{"CallSid", "CA1"}}, "GET");
        const auto got = line.relay.only("/voice");
        QCOMPARE(got.target, "/voice?a=1&CallSid=CA1");
        QVERIFY(got.isGenuine);
        QVERIFY(got.fields.empty());
    }

    void fieldsComeInAnotherOrderEachTime()
    {
        Line line;
        twilio::FieldList fields;
        for (char name = 'A'; name < 'Q'; ++name)
            fields.emplace_back(std::string(1, name), "x");
        line.fetch("/voice", fields);
        line.fetch("/voice", fields);
        QVERIFY(line.relay.requests().at(0).body != line.relay.requests().at(1).body);
        QCOMPARE(line.relay.requests()[0].fields, line.relay.requests()[1].fields);
    }

    void failuresHaveTheirCodeAndAreRetriedByThePolicyOnly_data()
    {
        QTest::addColumn<QByteArray>("fragment");
        QTest::addColumn<int>("kind"); // 0 not connected, 1 timed out, else the status
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("code");
        QTest::newRow("no connection is retried once by default") << QByteArray("") << 0 << 2 << 11205;
        QTest::newRow("a timeout is not") << QByteArray("") << 1 << 1 << 11205;
        QTest::newRow("a 500 is not") << QByteArray("") << 500 << 1 << 11200;
        QTest::newRow("a 404 is not") << QByteArray("") << 404 << 1 << 11200;
        QTest::newRow("rc=0") << QByteArray("#rc=0") << 0 << 1 << 11205;
        QTest::newRow("rc=3") << QByteArray("#rc=3") << 0 << 4 << 11205;
        QTest::newRow("rp=5xx") << QByteArray("#rc=2&rp=5xx") << 503 << 3 << 11200;
        QTest::newRow("rp=5xx but 404") << QByteArray("#rc=2&rp=5xx") << 404 << 1 << 11200;
        QTest::newRow("rp=4xx") << QByteArray("#rp=4xx") << 404 << 2 << 11200;
        QTest::newRow("rp=rt") << QByteArray("#rp=ct,rt") << 1 << 2 << 11205;
        QTest::newRow("rp=all") << QByteArray("#rp=all&rc=5") << 500 << 6 << 11200;
        QTest::newRow("rp without ct") << QByteArray("#rp=rt") << 0 << 1 << 11205;
    }
    void failuresHaveTheirCodeAndAreRetriedByThePolicyOnly()
    {
        QFETCH(QByteArray, fragment);
        QFETCH(int, kind);
        Line line;
        line.relay.answer("/voice", {kind == 0   ? notConnected
                                     : kind == 1 ? timedOut
                                                 : ScriptedRelay::status(kind)});
        const Fetched fetched = line.fetch("/voice" + fragment.toStdString());
        QVERIFY(fetched.complaint);
        QTEST(fetched.complaint->code, "code");
        QTEST(static_cast<int>(line.relay.requests().size()), "attempts");
        QCOMPARE(line.complaints.size(), 1U);
        for (const auto &got : line.relay.requests()) {
            QCOMPARE(got.token, line.relay.requests().front().token);
            QVERIFY(got.isGenuine);
        }
    }

    void aRetryThatGetsThroughIsASuccess()
    {
        Line line;
        line.relay.answer("/voice", {notConnected, ScriptedRelay::document("<Hangup/>")});
        QVERIFY(!line.fetch("/voice").complaint);
        QCOMPARE(line.courier.counts().failures, 0U);
    }

    void overridesSetDeadlinesWithinTheCeiling()
    {
        Line line;
        line.fetch("/voice#ct=2000&rt=4500&tt=9000");
        QCOMPARE(line.relay.lastDeadlines.connect, 2000ms);
        QCOMPARE(line.relay.lastDeadlines.read, 4500ms);
        QCOMPARE(line.relay.lastDeadlines.total, 9000ms);
        line.fetch("/voice#tt=60000");
        QCOMPARE(line.relay.lastDeadlines.total, 15000ms);
        QCOMPARE(line.complaints.size(), 1U);
        QVERIFY(line.complaints[0].isWarning);
    }

    void redirectsAreFollowedAndLoseTheFieldsUnlessTheyKeepTheMethod()
    {
        Line line;
        line.relay.answer("/a", {ScriptedRelay::status(302, {{"Location", "/b"}})});
        line.relay.answer("/b", "<Hangup/>");
        QCOMPARE(line.fetch("/a").url, ScriptedRelay::base + std::string("/b"));
        QCOMPARE(line.relay.only("/b").method, "GET");
        QVERIFY(line.relay.only("/b").fields.empty());
        QVERIFY(line.relay.only("/b").isGenuine);

        line.relay.answer("/c", {ScriptedRelay::status(307, {{"location", "/d"}})});
        line.relay.answer("/d", "<Hangup/>");
        line.fetch("/c");
        QCOMPARE(line.relay.only("/d").method, "POST");
        QCOMPARE(line.relay.only("/d").field("CallSid"), "CA1");
    }

    void tenRedirectsAreFollowedAndNoMore()
    {
        Line line;
        line.relay.answer("/a", {ScriptedRelay::status(302, {{"Location", "/a"}})});
        const Fetched fetched = line.fetch("/a");
        QCOMPARE(fetched.complaint->code, 11215);
        QCOMPARE(line.relay.requests().size(), 11U);
    }

    void credentialsAreKeptBackUntilAskedFor()
    {
        Line line;
        line.relay.answer("/voice",
                          {ScriptedRelay::status(401, {{"WWW-Authenticate", "Basic realm=\"relay\""}}),
                           ScriptedRelay::document("")});
        Fetched fetched;
        line.courier.fetch({"https://user:pass@relay.example/voice", "POST", {}, "CA1"},
                           [&fetched](const Fetched &one) { fetched = one; });
        QVERIFY(!fetched.complaint);
        QCOMPARE(line.relay.requests().size(), 2U);
        QCOMPARE(line.relay.requests()[0].authorization, "");
        QCOMPARE(line.relay.requests()[1].authorization, "Basic dXNlcjpwYXNz");
        QVERIFY(line.relay.requests()[1].isGenuine);
    }

    void cookiesComeBackWithinTheCall()
    {
        Line line;
        line.relay.answer("/voice", {ScriptedRelay::status(200, {{"Set-Cookie", "at=3; Path=/"}})});
        line.fetch("/voice");
        line.fetch("/voice");
        QCOMPARE(line.relay.requests()[0].cookies, "");
        QCOMPARE(line.relay.requests()[1].cookies, "at=3");
        line.courier.forgetCookies("CA1");
        line.fetch("/voice");
        QCOMPARE(line.relay.requests()[2].cookies, "");
    }

    void aRepetitiveCarrierSendsTheSameBytesTwice()
    {
        Habits habits;
        habits.repeatedPercent = 100;
        Line line(habits);
        line.relay.answer("/voice",
                          {ScriptedRelay::document("<Say>1</Say>"), ScriptedRelay::document("<Say>2</Say>")});
        line.fetch("/voice");
        line.time.run();
        QCOMPARE(line.relay.requests().size(), 2U);
        QCOMPARE(line.relay.requests()[0].body, line.relay.requests()[1].body);
        QCOMPARE(line.relay.requests()[0].token, line.relay.requests()[1].token);
        QCOMPARE(line.courier.counts().repeats, 1U);
        QCOMPARE(line.courier.counts().differingRepeats, 1U);
    }

    void reportsAreLostRepeatedAndLateByHabit()
    {
        Habits habits;
        habits.lostPercent = 20;
        habits.repeatedReportPercent = 20;
        habits.latePercent = 10;
        habits.reportJitter = 500ms;
        Line line(habits);
        for (int i = 0; i < 1000; ++i)
            line.courier.report({ScriptedRelay::base + std::string("/leg"),
                                 "POST",
                                 {{"SequenceNumber", std::to_string(i)}},
                                 "CA1"});
        line.time.runUntil(line.time.now() + 600ms);
        const auto early = line.relay.requests().size();
        line.time.run();
        const auto all = line.relay.requests().size();
        QVERIFY2(all > 860 && all < 1060, qPrintable(QString::number(all))); // 1000 * 0.8 * 1.2 = 960
        QVERIFY(all - early > 50 && all - early < 150);
        const auto &got = line.relay.requests();
        QVERIFY(!std::is_sorted(got.begin(), got.end(), [](const auto &a, const auto &b) {
            return std::stoi(a.field("SequenceNumber")) < std::stoi(b.field("SequenceNumber"));
        }));
    }

    void theSignedUrlFollowsTheCarriersQuirks_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("signedForm");
        QTest::addColumn<QByteArray>("fragment");
        QTest::newRow("plain") << QByteArray("https://r.example/v?a=1")
                               << QByteArray("https://r.example/v?a=1") << QByteArray();
        QTest::newRow("https port goes")
            << QByteArray("https://r.example:8443/v") << QByteArray("https://r.example/v") << QByteArray();
        QTest::newRow("http port stays")
            << QByteArray("http://r.example:8080/v") << QByteArray("http://r.example:8080/v") << QByteArray();
        QTest::newRow("userinfo and fragment go")
            << QByteArray("https://u:p@r.example/v#rc=2&rp=ct") << QByteArray("https://r.example/v")
            << QByteArray("rc=2&rp=ct");
        QTest::newRow("@ in the path stays")
            << QByteArray("https://r.example/v@1") << QByteArray("https://r.example/v@1") << QByteArray();
        QTest::newRow("IPv6") << QByteArray("https://[2001:db8::1]/v")
                              << QByteArray("https://[2001:db8::1]/v") << QByteArray();
        QTest::newRow("IPv6 with port") << QByteArray("https://[2001:db8::1]:8443/v")
                                        << QByteArray("https://[2001:db8::1]/v") << QByteArray();
    }
    void theSignedUrlFollowsTheCarriersQuirks()
    {
        QFETCH(QByteArray, url);
        const WebhookUrl parts = takeApart(url.toStdString());
        QTEST(QByteArray::fromStdString(parts.signedForm()), "signedForm");
        QTEST(QByteArray::fromStdString(parts.fragment), "fragment");
    }

    void relativeUrlsAreOfTheirDocument()
    {
        QCOMPARE(resolved("https://r.example/a/b?x=1", "c"), "https://r.example/a/c");
        QCOMPARE(resolved("https://r.example/a/b?x=1", "/c?y=%2F2"), "https://r.example/c?y=%2F2");
        QCOMPARE(resolved("https://r.example/a/b", "https://other.example/%7e'"),
                 "https://other.example/%7e'");
    }
};

QTEST_GUILESS_MAIN(CourierTest)
#include "CourierTest.moc"
