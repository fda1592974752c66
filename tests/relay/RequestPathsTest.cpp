// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RequestHead.h"
#include "tests/relay/ServerRig.h"

#include <QTest>

using namespace ringdown;
using relay::Access;
using relay::RouteTable;
using test::ServerRig;

/// Which route a request's path finds, by which listener, and what its query says.
class RequestPathsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListenersServeTheirOwnRoutes();
    void aLiteralSegmentWinsOverAParameter();
    void queriesAreDecodedOnce_data();
    void queriesAreDecodedOnce();
};

void RequestPathsTest::theListenersServeTheirOwnRoutes()
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

void RequestPathsTest::aLiteralSegmentWinsOverAParameter()
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

void RequestPathsTest::queriesAreDecodedOnce_data()
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

void RequestPathsTest::queriesAreDecodedOnce()
{
    QFETCH(QString, query);
    QFETCH(QString, decoded);
    const auto pairs = relay::decodeQuery(query.toStdString());
    std::string text = pairs ? "" : "refused";
    for (const auto &[name, value] : pairs.value_or(std::vector<relay::NamedText>()))
        text += name + "=" + value + "|";
    QCOMPARE(QString::fromStdString(text), decoded);
}

QTEST_GUILESS_MAIN(RequestPathsTest)
#include "RequestPathsTest.moc"
