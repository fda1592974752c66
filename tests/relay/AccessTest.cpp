// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"
#include "tests/relay/TextAddress.h"

#include <QTest>

#include <memory>

using namespace ringdown;
using relay::Access;
using relay::BearerThrottle;
using relay::BearerTokens;
using relay::Role;
using relay::RouteTable;
using relay::Steady;
using test::address;
using test::RawClient;
using test::RawReply;
using test::ServerRig;

namespace {

template <typename Table>
concept LetsAccessUndeclared = requires(Table table, relay::ApiFunction function)
{
    table.add(relay::Method::Get, "/x", function);
};
static_assert(!LetsAccessUndeclared<RouteTable>, "a route must say who may use it");

} // namespace

/// Who may do what: roles, tokens and the limits that hang on them.
class AccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesReachWhatTheyMay_data();
    void rolesReachWhatTheyMay();
    void anonymousSweepFindsHealthOnly();
    void metricsAreForLoopbackOrViewers_data();
    void metricsAreForLoopbackOrViewers();
    void aTokenIsComparedWhole_data();
    void aTokenIsComparedWhole();
    void tokensOutsideTheirShapeAreRefused_data();
    void tokensOutsideTheirShapeAreRefused();
    void twoRolesCannotShareAToken();
    void fiveWrongTokensShutAnAddressOut();
    void aValidTokenIsNotShutOutWithItsAddress();
    void loopbackIsNeverShutOut();
    void theThrottleForgetsAfterItsWindow();
    void theWindowOfTheThrottleSlides();
    void theThrottleHoldsForAMinute();
    void theThrottleDoesNotGrowWithoutEnd();
    void writesAreLimitedReadsAreNot();
    void theBudgetOfWritesFillsAgain();
};

void AccessTest::rolesReachWhatTheyMay_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<int>>("statuses"); // nobody, viewer, operator, admin
    QTest::newRow("health") << QByteArray("GET /healthz") << QList<int>{200, 200, 200, 200};
    QTest::newRow("read the plan") << QByteArray("GET /api/v1/plan") << QList<int>{401, 200, 200, 200};
    QTest::newRow("check a plan") << QByteArray("POST /api/v1/plan/check") << QList<int>{401, 200, 200, 200};
    QTest::newRow("push a plan") << QByteArray("PUT /api/v1/plan") << QList<int>{401, 403, 200, 200};
    QTest::newRow("claim a call") << QByteArray("POST /api/v1/calls/CA1/claim")
                                  << QList<int>{401, 403, 200, 200};
    QTest::newRow("tokens") << QByteArray("DELETE /api/v1/tokens") << QList<int>{401, 403, 403, 200};
}

void AccessTest::rolesReachWhatTheyMay()
{
    QFETCH(QByteArray, line);
    QFETCH(QList<int>, statuses);
    ServerRig rig;
    const std::array<std::string, 4> tokens = {"", test::viewerToken, test::operatorToken, test::adminToken};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const RawReply reply = rig.exchange(test::apiRequest(line.toStdString(), tokens[i]));
        QCOMPARE(reply.status, statuses[static_cast<qsizetype>(i)]);
        if (reply.status == 401)
            QCOMPARE(reply.header("www-authenticate"), std::string("Bearer"));
    }
}

void AccessTest::anonymousSweepFindsHealthOnly()
{
    ServerRig rig;
    for (const char *path :
         {"/api/v1/plan", "/api/v1/plan/check", "/api/v1/calls/CA1", "/api/v1/calls/CA1/claim",
          "/api/v1/feed", "/api/v1/tokens", "/", "/api", "/api/v1", "/.env", "/twilio", "/metrics/x"}) {
        for (const char *method : {"GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE"}) {
            const int status =
                rig.exchange(std::string(method) + " " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").status;
            QVERIFY2(status == 401 || status == 404 || status == 405, path);
        }
    }
}

void AccessTest::metricsAreForLoopbackOrViewers_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const QByteArray viewer =
        "Authorization: Bearer " + QByteArray::fromStdString(test::viewerToken) + "\r\n";
    QTest::newRow("this machine") << QByteArray() << 200;
    QTest::newRow("through a proxy on this machine") << QByteArray("X-Forwarded-For: 192.0.2.7\r\n") << 401;
    QTest::newRow("through a proxy that says Forwarded") << QByteArray("Forwarded: for=192.0.2.7\r\n") << 401;
    QTest::newRow("a viewer through a proxy") << "X-Forwarded-For: 192.0.2.7\r\n" + viewer << 200;
}

void AccessTest::metricsAreForLoopbackOrViewers()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    ServerRig rig;
    QCOMPARE(rig.exchange("GET /metrics HTTP/1.1\r\nHost: a\r\n" + headers.toStdString() + "\r\n").status,
             status);
}

void AccessTest::aTokenIsComparedWhole_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const QByteArray token = QByteArray::fromStdString(test::viewerToken);
    QTest::newRow("right") << "Bearer " + token << 200;
    QTest::newRow("one character short") << "Bearer " + token.chopped(1) << 401;
    QTest::newRow("one character more") << "Bearer " + token + "x" << 401;
    QTest::newRow("in capitals") << "Bearer " + token.toUpper() << 401;
    QTest::newRow("percent-encoded") << "Bearer " + token.toPercentEncoding("", "-") << 401;
    QTest::newRow("another scheme") << "Basic " + token << 401;
    QTest::newRow("the scheme in small letters") << "bearer " + token << 200;
    QTest::newRow("the scheme in capitals") << "BEARER " + token << 200;
    QTest::newRow("the scheme cut short") << QByteArray("bearer") << 401;
    QTest::newRow("without a scheme") << token << 401;
    QTest::newRow("two blanks") << "Bearer  " + token << 401;
    QTest::newRow("two tokens") << "Bearer " + token + ", Bearer " + token << 401;
    QTest::newRow("nothing") << QByteArray("Bearer ") << 401;
    QTest::newRow("1,900 characters") << "Bearer " + QByteArray(1'900, 'a') << 401;
}

void AccessTest::aTokenIsComparedWhole()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    ServerRig rig;
    const std::string request =
        "GET /api/v1/plan HTTP/1.1\r\nHost: a\r\nAuthorization: " + authorization.toStdString() + "\r\n\r\n";
    QCOMPARE(rig.exchange(request).status, status);
    QCOMPARE(rig.counts().refusedBearers, status == 401 ? 1u : 0u);
}

void AccessTest::tokensOutsideTheirShapeAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("31") << QByteArray(31, 'a') << false;
    QTest::newRow("32") << QByteArray(32, 'a') << true;
    QTest::newRow("200") << QByteArray(200, 'a') << true;
    QTest::newRow("201") << QByteArray(201, 'a') << false;
    QTest::newRow("every kind of visible ASCII") << QByteArray("!\"#$%&'()*+,-./0:;<=>?@A[]^_`a{|}~") << true;
    QTest::newRow("a blank") << QByteArray(40, 'a').replace(5, 1, " ") << false;
    QTest::newRow("a line end") << QByteArray(40, 'a').replace(39, 1, "\n") << false;
    QTest::newRow("beyond ASCII") << QByteArray(40, 'a').replace(5, 1, "\xC3\xA9") << false;
}

void AccessTest::tokensOutsideTheirShapeAreRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, isGood);
    BearerTokens tokens;
    const auto added = tokens.add(Role::Viewer, Secret(token.toStdString()), "RINGDOWN_VIEWER_TOKEN");
    QCOMPARE(added.hasValue(), isGood);
    QCOMPARE(tokens.roleOf("Bearer " + token.toStdString()), isGood ? Role::Viewer : Role::Nobody);
    if (isGood)
        return;
    QVERIFY(added.error().detail.starts_with("RINGDOWN_VIEWER_TOKEN "));
    QVERIFY(added.error().detail.find(token.toStdString()) == std::string::npos);
}

void AccessTest::twoRolesCannotShareAToken()
{
    BearerTokens tokens;
    QVERIFY(tokens.add(Role::Viewer, Secret(test::viewerToken), "RINGDOWN_VIEWER_TOKEN"));
    const auto added = tokens.add(Role::Admin, Secret(test::viewerToken), "RINGDOWN_ADMIN_TOKEN");
    QVERIFY(!added);
    QCOMPARE(tokens.roleOf("Bearer " + test::viewerToken), Role::Viewer);
    QCOMPARE(BearerTokens().roleOf("Bearer "), Role::Nobody);
}

void AccessTest::fiveWrongTokensShutAnAddressOut()
{
    ServerRig rig;
    const auto from = [](const char *source) { return "X-Forwarded-For: " + std::string(source) + "\r\n"; };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(rig.exchange(test::apiRequest("GET /api/v1/plan", "wrong", {}, from("192.0.2.7"))).status,
                 401);
    for (const char *token : {"wrong", ""}) {
        const RawReply shutOut =
            rig.exchange(test::apiRequest("GET /api/v1/plan", token, {}, from("192.0.2.7")));
        QCOMPARE(shutOut.status, 429);
        QVERIFY(std::atoi(shutOut.header("retry-after").c_str()) > 50);
    }
    QCOMPARE(rig.exchange(test::apiRequest("GET /api/v1/plan", "wrong", {}, from("192.0.2.8"))).status, 401);
    QCOMPARE(rig.exchange(test::webhookRequest("a=1", from("192.0.2.7"))).status, 200);
    QCOMPARE(rig.exchange(test::apiRequest("GET /healthz", "", {}, from("192.0.2.7"))).status, 200);
}

void AccessTest::aValidTokenIsNotShutOutWithItsAddress()
{
    ServerRig rig;
    const std::string from = "X-Forwarded-For: 192.0.2.7\r\n";
    for (int i = 0; i < 6; ++i)
        rig.exchange(test::apiRequest("GET /api/v1/plan", "wrong", {}, from));
    QCOMPARE(rig.exchange(test::apiRequest("GET /api/v1/plan", test::viewerToken, {}, from)).status, 200);
    QCOMPARE(rig.exchange(test::apiRequest("GET /api/v1/plan", "wrong", {}, from)).status, 429);
}

void AccessTest::loopbackIsNeverShutOut()
{
    ServerRig rig;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(rig.exchange(test::apiRequest("GET /api/v1/plan", "wrong")).status, 401);
    QCOMPARE(rig.exchange(test::apiRequest("GET /api/v1/plan", test::viewerToken)).status, 200);
}

void AccessTest::theThrottleForgetsAfterItsWindow()
{
    BearerThrottle throttle;
    const auto who = address("192.0.2.1");
    const Steady::time_point start;
    for (int i = 0; i < 40; ++i)
        throttle.noteFailure(who, start + std::chrono::seconds(3) * i); // never 5 in 10 s
    QCOMPARE(throttle.shutOutFor(who, start + std::chrono::seconds(120)).count(), 0);
}

void AccessTest::theWindowOfTheThrottleSlides()
{
    BearerThrottle throttle;
    const auto who = address("192.0.2.1");
    const Steady::time_point start;
    const auto fail = [&](int count, std::chrono::milliseconds at) {
        for (int i = 0; i < count; ++i)
            throttle.noteFailure(who, start + at);
        return throttle.shutOutFor(who, start + at).count();
    };
    using std::chrono::milliseconds;
    QCOMPARE(fail(1, milliseconds(0)), 0);
    QCOMPARE(fail(3, milliseconds(9'900)), 0);
    QCOMPARE(fail(1, milliseconds(10'001)), 0); // the first is older than 10 s by now
    QCOMPARE(fail(1, milliseconds(10'100)), 60);
    QCOMPARE(fail(4, milliseconds(70'200)), 0); // after the penalty they count anew
    QCOMPARE(fail(1, milliseconds(80'200)), 60);
}

void AccessTest::theThrottleHoldsForAMinute()
{
    BearerThrottle throttle;
    const auto who = address("192.0.2.1");
    const Steady::time_point start;
    for (int i = 0; i < 4; ++i)
        throttle.noteFailure(who, start);
    QCOMPARE(throttle.shutOutFor(who, start).count(), 0);
    throttle.noteFailure(who, start + std::chrono::seconds(9));
    QCOMPARE(throttle.shutOutFor(who, start + std::chrono::seconds(9)).count(), 60);
    QCOMPARE(throttle.shutOutFor(who, start + std::chrono::milliseconds(68'999)).count(), 1);
    QCOMPARE(throttle.shutOutFor(who, start + std::chrono::seconds(69)).count(), 0);
    QCOMPARE(throttle.shutOutFor(address("192.0.2.2"), start).count(), 0);
}

void AccessTest::theThrottleDoesNotGrowWithoutEnd()
{
    BearerThrottle throttle;
    const Steady::time_point start;
    const auto who = address("192.0.2.1");
    for (int i = 0; i < 5; ++i)
        throttle.noteFailure(who, start + std::chrono::seconds(15));
    for (unsigned i = 0; i < 2 * BearerThrottle::maxAddresses; ++i)
        throttle.noteFailure(boost::asio::ip::address_v4(0x0A000000U + i),
                             start + std::chrono::milliseconds(i));
    QVERIFY(throttle.addressCount() <= BearerThrottle::maxAddresses);
    QVERIFY(throttle.shutOutFor(who, start + std::chrono::seconds(20)).count() > 0); // still shut out
}

void AccessTest::writesAreLimitedReadsAreNot()
{
    ServerRig rig;
    RawClient client(rig.port());
    int refused = 0;
    for (int i = 0; i < 160; ++i) {
        client.send(test::apiRequest("POST /api/v1/calls/CA1/claim", test::operatorToken));
        refused += client.receive().status == 429 ? 1 : 0;
    }
    QVERIFY(refused > 0 && refused <= 60); // 100 at once, and what fills up meanwhile
    client.send(test::apiRequest("POST /api/v1/calls/CA1/claim", test::adminToken));
    QCOMPARE(client.receive().status, 200); // each role has its own
    for (int i = 0; i < 300; ++i) {
        client.send(test::apiRequest("GET /api/v1/plan", test::operatorToken));
        QCOMPARE(client.receive().status, 200);
    }
}

void AccessTest::theBudgetOfWritesFillsAgain()
{
    relay::WriteBudget budget;
    Steady::time_point now;
    int taken = 0;
    while (budget.take(now))
        ++taken;
    QCOMPARE(taken, 100);
    now += std::chrono::milliseconds(21);
    QVERIFY(budget.take(now));
    QVERIFY(!budget.take(now));
    now += std::chrono::hours(1);
    for (taken = 0; budget.take(now);)
        ++taken;
    QCOMPARE(taken, 100);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "AccessTest.moc"
