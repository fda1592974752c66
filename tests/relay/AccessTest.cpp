// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/AddressRules.h"
#include "tests/relay/ServerRig.h"

#include <QTest>

#include <memory>

using namespace ringdown;
using relay::Access;
using relay::BearerThrottle;
using relay::BearerTokens;
using relay::Role;
using relay::RouteTable;
using relay::Steady;
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

relay::Address address(const char *text)
{
    return boost::asio::ip::make_address(text);
}

std::vector<relay::AddressRange> ranges(const char *text)
{
    const auto parsed = relay::parseAddressRanges(text);
    return parsed ? *parsed : std::vector<relay::AddressRange>();
}

} // namespace

/// Who may do what: roles, tokens, addresses and the limits that hang on them.
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
    void theListenersServeTheirOwnRoutes();
    void theLastUntrustedAddressCounts_data();
    void theLastUntrustedAddressCounts();
    void rangesContainTheirAddresses_data();
    void rangesContainTheirAddresses();
    void listenAddressesAreParsed_data();
    void listenAddressesAreParsed();
    void aLiteralSegmentWinsOverAParameter();
    void queriesAreDecodedOnce_data();
    void queriesAreDecodedOnce();
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

void AccessTest::theListenersServeTheirOwnRoutes()
{
    relay::ServerSettings settings;
    settings.apiListen = relay::ListenAddress();
    ServerRig rig(settings);
    const std::uint16_t api = rig.server().apiPort();
    QVERIFY(api != rig.port());
    const std::string plan = test::apiRequest("GET /api/v1/plan", test::viewerToken);
    const std::string health = test::apiRequest("GET /healthz", "");
    QCOMPARE(test::exchange(rig.port(), plan).status, 404);
    QCOMPARE(test::exchange(api, plan).status, 200);
    QCOMPARE(test::exchange(rig.port(), test::feedRequest()).status, 400); // nothing to upgrade here
    QCOMPARE(test::exchange(rig.port(), test::webhookRequest("a=1")).status, 200);
    QCOMPARE(test::exchange(api, test::webhookRequest("a=1")).status, 404);
    QCOMPARE(test::exchange(rig.port(), health).status, 200);
    QCOMPARE(test::exchange(api, health).status, 200);
}

void AccessTest::theLastUntrustedAddressCounts_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("forwarded"); // lines with ';' between
    QTest::addColumn<QString>("counted");   // "" for none
    QTest::newRow("a stranger") << "192.0.2.1"
                                << ""
                                << "192.0.2.1";
    QTest::newRow("a stranger who says he is another") << "192.0.2.1"
                                                       << "203.0.113.5"
                                                       << "192.0.2.1";
    QTest::newRow("loopback") << "127.0.0.1"
                              << ""
                              << "";
    QTest::newRow("loopback, IPv6") << "::1"
                                    << ""
                                    << "";
    QTest::newRow("loopback, mapped") << "::ffff:127.0.0.1"
                                      << ""
                                      << "";
    QTest::newRow("behind a proxy on this machine") << "127.0.0.1"
                                                    << "203.0.113.5"
                                                    << "203.0.113.5";
    QTest::newRow("behind a trusted proxy") << "10.1.2.3"
                                            << "203.0.113.5"
                                            << "203.0.113.5";
    QTest::newRow("what the client claimed before") << "10.1.2.3"
                                                    << "198.51.100.1, 203.0.113.5"
                                                    << "203.0.113.5";
    QTest::newRow("behind two trusted proxies") << "10.1.2.3"
                                                << "203.0.113.5, 10.9.9.9"
                                                << "203.0.113.5";
    QTest::newRow("in two lines") << "10.1.2.3"
                                  << "203.0.113.5;10.9.9.9"
                                  << "203.0.113.5";
    QTest::newRow("trusted all the way") << "10.1.2.3"
                                         << "10.0.0.1"
                                         << "";
    QTest::newRow("with a port") << "10.1.2.3"
                                 << "203.0.113.5:4711"
                                 << "203.0.113.5";
    QTest::newRow("IPv6 by its /64") << "10.1.2.3"
                                     << "2001:db8:1:2:3:4:5:6"
                                     << "2001:db8:1:2::";
    QTest::newRow("IPv6 with a port") << "10.1.2.3"
                                      << "[2001:db8:1:2::9]:4711"
                                      << "2001:db8:1:2::";
    QTest::newRow("nonsense last") << "10.1.2.3"
                                   << "203.0.113.5, unknown"
                                   << "";
    QTest::newRow("empty") << "10.1.2.3"
                           << " , "
                           << "";
    QTest::newRow("an IPv6 stranger by his /64") << "2001:db8:1:2:3:4:5:6"
                                                 << ""
                                                 << "2001:db8:1:2::";
}

void AccessTest::theLastUntrustedAddressCounts()
{
    QFETCH(QString, peer);
    QFETCH(QString, forwarded);
    QFETCH(QString, counted);
    const relay::AddressRules rules(ranges("10.0.0.0/8"));
    std::vector<std::string> lines;
    for (const QString &line : forwarded.split(u';', Qt::SkipEmptyParts))
        lines.push_back(line.toStdString());
    std::vector<relay::HeadField> fields = {{"Host", "a"}};
    for (const std::string &line : lines)
        fields.push_back({"x-forwarded-for", line});
    const auto found = rules.countedFor(address(qPrintable(peer)), fields);
    QCOMPARE(found ? QString::fromStdString(found->to_string()) : QString(), counted);
}

void AccessTest::rangesContainTheirAddresses_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    QTest::newRow("/8") << "10.0.0.0/8"
                        << "10.255.255.255"
                        << "11.0.0.0";
    QTest::newRow("/12") << "172.16.0.0/12"
                         << "172.31.255.255"
                         << "172.32.0.0";
    QTest::newRow("/31") << "192.0.2.2/31"
                         << "192.0.2.3"
                         << "192.0.2.4";
    QTest::newRow("one address") << "192.0.2.2"
                                 << "192.0.2.2"
                                 << "192.0.2.3";
    QTest::newRow("mapped") << "192.0.2.2"
                            << "::ffff:192.0.2.2"
                            << "::ffff:192.0.2.3";
    QTest::newRow("IPv6 /32") << "2001:db8::/32"
                              << "2001:db8:ffff::1"
                              << "2001:db9::";
    QTest::newRow("everything IPv4") << "0.0.0.0/0"
                                     << "255.255.255.255"
                                     << "::1";
    QTest::newRow("no address") << "proxy.example"
                                << ""
                                << "";
    QTest::newRow("/33") << "10.0.0.0/33"
                         << ""
                         << "";
    QTest::newRow("no length") << "10.0.0.0/"
                               << ""
                               << "";
    QTest::newRow("a sign") << "10.0.0.0/+8"
                            << ""
                            << "";
}

void AccessTest::rangesContainTheirAddresses()
{
    QFETCH(QString, range);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    const auto parsed = relay::AddressRange::parse(range.toStdString());
    QCOMPARE(parsed.hasValue(), !inside.isEmpty());
    if (!parsed) {
        QVERIFY(parsed.error().detail.find(range.toStdString()) != std::string::npos);
        return;
    }
    QVERIFY(parsed->contains(address(qPrintable(inside))));
    QVERIFY(!parsed->contains(address(qPrintable(outside))));
}

void AccessTest::listenAddressesAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // "" when refused
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << "127.0.0.1:8080"
                          << "127.0.0.1" << 8080;
    QTest::newRow("any port") << "0.0.0.0:0"
                              << "0.0.0.0" << 0;
    QTest::newRow("IPv6") << "[::1]:65535"
                          << "::1" << 65535;
    QTest::newRow("no port") << "127.0.0.1"
                             << "" << 0;
    QTest::newRow("an empty port") << "127.0.0.1:"
                                   << "" << 0;
    QTest::newRow("a port too large") << "127.0.0.1:65536"
                                      << "" << 0;
    QTest::newRow("a negative port") << "127.0.0.1:-1"
                                     << "" << 0;
    QTest::newRow("a name") << "localhost:80"
                            << "" << 0;
    QTest::newRow("IPv6 without brackets") << "::1:80"
                                           << "" << 0;
    QTest::newRow("IPv4 in brackets") << "[127.0.0.1]:80"
                                      << "" << 0;
    QTest::newRow("nothing") << ""
                             << "" << 0;
}

void AccessTest::listenAddressesAreParsed()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto parsed = relay::ListenAddress::parse(text.toStdString());
    QCOMPARE(parsed.hasValue(), !host.isEmpty());
    if (!parsed)
        return;
    QCOMPARE(QString::fromStdString(parsed->host), host);
    QCOMPARE(static_cast<int>(parsed->port), port);
}

void AccessTest::aLiteralSegmentWinsOverAParameter()
{
    RouteTable table;
    const relay::ApiFunction nothing = [](relay::ApiRequest, relay::Reply) {};
    table.add(Access::Viewer, relay::Method::Get, "/a/{id}", nothing);
    table.add(Access::Viewer, relay::Method::Get, "/a/b", nothing);
    table.add(Access::Admin, relay::Method::Put, "/a/{id}", nothing);
    QCOMPARE(table.find("GET", "/a/b").route->pattern, std::string("/a/b"));
    const auto match = table.find("GET", "/a/c");
    QCOMPARE(match.parameters, (std::vector<relay::NamedText>{{"id", "c"}}));
    QCOMPARE(table.find("DELETE", "/a/c").allowed, std::string("GET, HEAD, PUT"));
    QVERIFY(table.find("HEAD", "/a/c").route == match.route);
    QVERIFY(table.find("GET", "/a/").route == nullptr);
    QVERIFY(table.find("GET", "/a/c/d").route == nullptr);
    QVERIFY(table.find("GET", "/a").allowed.empty());
}

void AccessTest::queriesAreDecodedOnce_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("decoded"); // "name=value|..." or "refused"
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("two") << "a=1&b=2"
                         << "a=1|b=2|";
    QTest::newRow("encoded") << "q=%2B1619%20x"
                             << "q=+1619 x|";
    QTest::newRow("a plus is a blank") << "q=a+b"
                                       << "q=a b|";
    QTest::newRow("decoded once") << "q=%2541"
                                  << "q=%41|";
    QTest::newRow("no value") << "q"
                              << "q=|";
    QTest::newRow("an empty pair") << "a=1&&b=2"
                                   << "a=1|b=2|";
    QTest::newRow("an equals sign in the value") << "a=b=c"
                                                 << "a=b=c|";
    QTest::newRow("twice") << "a=1&a=2"
                           << "refused";
    QTest::newRow("twice, once encoded") << "a=1&%61=2"
                                         << "refused";
    QTest::newRow("NUL") << "a=%00"
                         << "refused";
    QTest::newRow("a line end") << "a=%0a"
                                << "refused";
    QTest::newRow("cut short") << "a=%4"
                               << "refused";
}

void AccessTest::queriesAreDecodedOnce()
{
    QFETCH(QString, query);
    QFETCH(QString, decoded);
    const auto pairs = relay::decodeQuery(query.toStdString());
    std::string text = pairs ? "" : "refused";
    for (const auto &[name, value] : pairs.value_or(std::vector<relay::NamedText>()))
        text += name + "=" + value + "|";
    QCOMPARE(QString::fromStdString(text), decoded);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "AccessTest.moc"
