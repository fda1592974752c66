// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QTest>

#include <deque>
#include <memory>

using namespace ringdown;
using namespace std::chrono_literals;
using test::RawClient;
using test::RawReply;
using test::ServerRig;

namespace {

/// Every deadline short, so that the tests are.
relay::ServerSettings shortTimes()
{
    relay::ServerSettings settings;
    settings.limits.head = 200ms;
    settings.limits.body = 200ms;
    settings.limits.planBody = 600ms;
    settings.limits.wholeRequest = 1'000ms;
    settings.limits.write = 300ms;
    settings.limits.keepAlive = 400ms;
    settings.limits.acceptPause = 20ms;
    return settings;
}

std::string requestWithLine(std::size_t lineBytes)
{
    std::string line = "GET /healthz?";
    const std::string end = " HTTP/1.1";
    line.append(lineBytes - line.size() - end.size(), 'q');
    return line + end + "\r\nHost: a\r\n\r\n";
}

std::string requestWithField(std::size_t lineBytes)
{
    return "GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + std::string(lineBytes - 3, 'x') + "\r\n\r\n";
}

std::string requestWithHead(std::size_t headBytes)
{
    std::string head = "GET /healthz HTTP/1.1\r\nHost: a\r\n";
    while (headBytes - head.size() - 2 > 1'100)
        head += "X: " + std::string(995, 'x') + "\r\n";
    const std::size_t left = headBytes - head.size() - 2;
    return head + "Y: " + std::string(left - 5, 'y') + "\r\n\r\n";
}

std::string requestWithFields(int fields)
{
    std::string head = "GET /healthz HTTP/1.1\r\nHost: a\r\n";
    for (int i = 1; i < fields; ++i)
        head += "X" + std::to_string(i) + ": 1\r\n";
    return head + "\r\n";
}

} // namespace

/// Every limit of the server at its boundary: the last that passes and the first that does not.
class ServerLimitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSizeOfAHeadIsLimited_data();
    void theSizeOfAHeadIsLimited();
    void theSizeOfABodyIsLimited_data();
    void theSizeOfABodyIsLimited();
    void aTooLongBodyIsRefusedBeforeItIsSent();
    void aConnectionServesAThousandRequests();
    void aSlowHeadIsCut();
    void aHeadThatDripsIsCut();
    void aSilentConnectionIsClosed();
    void aSlowBodyIsCut();
    void aPlanHasLongerToArrive();
    void aTokenRevokedWhileTheBodyComesOpensNothing();
    void anIdleConnectionIsClosedAfterKeepAlive();
    void aConnectionThatIsUsedStaysOpen();
    void aRouteThatNeverAnswersIsAnsweredFor();
    void aReplyThatComesLateHarmsNobody();
    void aReaderThatTakesNothingIsCut();
    void connectionsBeyondTheCapWait();
    void anIdleConnectionMakesRoomForANewOne();
    void oneAddressHasItsShareOfConnections();
    void stoppingAnswersWhatIsInFlight();
    void stoppingDoesNotWaitForIdleConnections();
    void aTakenPortIsNamed();
};

void ServerLimitsTest::theSizeOfAHeadIsLimited_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const std::string &bytes, int status) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << status;
    };
    row("a request line of 2 KiB", requestWithLine(2048), 200);
    row("one byte more", requestWithLine(2049), 414);
    row("a request line without end", "GET /" + std::string(20'000, 'a'), 414);
    row("a header line of 2 KiB", requestWithField(2048), 200);
    row("one byte more in it", requestWithField(2049), 431);
    row("a header line without end", "GET / HTTP/1.1\r\nX: " + std::string(20'000, 'a'), 431);
    row("a head of 8 KiB", requestWithHead(8192), 200);
    row("a head with one byte more", requestWithHead(8193), 431);
    row("64 fields", requestWithFields(64), 200);
    row("65 fields", requestWithFields(65), 431);
}

void ServerLimitsTest::theSizeOfAHeadIsLimited()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    ServerRig rig;
    QCOMPARE(rig.exchange(bytes.toStdString()).status, status);
}

void ServerLimitsTest::theSizeOfABodyIsLimited_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<int>("status");
    constexpr qulonglong small = 64 * 1024;
    constexpr qulonglong plan = 4 * 1024 * 1024;
    QTest::newRow("a webhook of 64 KiB") << QByteArray("POST /twilio/voice") << small << 200;
    QTest::newRow("a webhook of one byte more") << QByteArray("POST /twilio/voice") << small + 1 << 413;
    QTest::newRow("a claim of 64 KiB") << QByteArray("POST /api/v1/calls/CA1/claim") << small << 200;
    QTest::newRow("a claim of one byte more")
        << QByteArray("POST /api/v1/calls/CA1/claim") << small + 1 << 413;
    QTest::newRow("a plan of 4 MiB") << QByteArray("PUT /api/v1/plan") << plan << 200;
    QTest::newRow("a plan of one byte more") << QByteArray("PUT /api/v1/plan") << plan + 1 << 413;
    QTest::newRow("a check of 4 MiB") << QByteArray("POST /api/v1/plan/check") << plan << 200;
    QTest::newRow("a check of one byte more") << QByteArray("POST /api/v1/plan/check") << plan + 1 << 413;
}

void ServerLimitsTest::theSizeOfABodyIsLimited()
{
    QFETCH(QByteArray, line);
    QFETCH(qulonglong, size);
    QFETCH(int, status);
    ServerRig rig;
    const std::string body(size, 'b');
    const RawReply reply = rig.exchange(test::apiRequest(line.toStdString(), test::operatorToken, body));
    QCOMPARE(reply.status, status);
    if (status == 200 && line.contains("api"))
        QCOMPARE(reply.body, std::to_string(size) + " operator");
}

void ServerLimitsTest::aTooLongBodyIsRefusedBeforeItIsSent()
{
    ServerRig rig;
    RawClient client(rig.port());
    client.send("POST /twilio/voice HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n");
    QCOMPARE(client.receive().status, 413);
}

void ServerLimitsTest::aConnectionServesAThousandRequests()
{
    ServerRig rig;
    RawClient client(rig.port());
    for (int i = 1; i <= 1'000; ++i) {
        client.send(test::webhookRequest("n=1"));
        const RawReply reply = client.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("connection"), std::string(i < 1'000 ? "" : "close"));
    }
    client.finishSending();
    QVERIFY(client.isClosedWithin(4s));
}

void ServerLimitsTest::aSlowHeadIsCut()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    client.send("GET /healthz HT");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.receive().status, 408);
    QVERIFY(timer.elapsed() < 600);
    QCOMPARE(rig.counts().timedOut, 1u);
}

/// Were the time to begin anew with each byte, nothing else would cut it as long as this takes.
void ServerLimitsTest::aHeadThatDripsIsCut()
{
    relay::ServerSettings settings;
    settings.limits.head = 200ms;
    ServerRig rig(settings);
    RawClient client(rig.port());
    bool isCut = false;
    for (int drops = 0; drops < 300 && !isCut; ++drops)
        isCut = !client.send("G") || client.isClosedWithin(20ms);
    QVERIFY(isCut);
    QCOMPARE(rig.counts().timedOut, 1u);
}

void ServerLimitsTest::aSilentConnectionIsClosed()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.isClosedWithin(2s));
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(timer.elapsed() < 600);
}

void ServerLimitsTest::aSlowBodyIsCut()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    client.send("POST /twilio/voice HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.receive().status, 408);
    QVERIFY(rig.webhooks().empty());
}

void ServerLimitsTest::aPlanHasLongerToArrive()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    client.send(test::apiRequest("PUT /api/v1/plan", test::operatorToken, {}, "Content-Length: 10\r\n"));
    QTest::qWait(300); // longer than another body has
    client.send("0123456789");
    QCOMPARE(client.receive().status, 200);
    client.send(test::apiRequest("PUT /api/v1/plan", test::operatorToken, {}, "Content-Length: 10\r\n"));
    QCOMPARE(client.receive().status, 408);
}

void ServerLimitsTest::aTokenRevokedWhileTheBodyComesOpensNothing()
{
    ServerRig rig;
    RawClient client(rig.port());
    client.send(test::apiRequest("PUT /api/v1/plan", test::operatorToken, {}, "Content-Length: 10\r\n"));
    client.send("01234");
    QVERIFY(client.staysQuietFor(100ms)); // it was let in
    rig.revoke(std::string(test::operatorToken));
    client.send("56789");
    QCOMPARE(client.receive().status, 401);
}

void ServerLimitsTest::anIdleConnectionIsClosedAfterKeepAlive()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    client.send(test::webhookRequest("a=1"));
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.staysQuietFor(250ms)); // a head would have been cut by now
    QVERIFY(client.isClosedWithin(1s));
}

void ServerLimitsTest::aConnectionThatIsUsedStaysOpen()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    for (int i = 0; i < 6; ++i) {
        client.send(test::webhookRequest("a=1"));
        QCOMPARE(client.receive().status, 200);
        QTest::qWait(150);
    }
}

void ServerLimitsTest::aRouteThatNeverAnswersIsAnsweredFor()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawReply reply = client.receive();
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("connection"), std::string("close"));
    rig.answerSlow(); // for nobody
    client.finishSending();
    QVERIFY(client.isClosedWithin(4s));
}

void ServerLimitsTest::aReplyThatComesLateHarmsNobody()
{
    ServerRig rig(shortTimes());
    {
        RawClient client(rig.port());
        client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(rig.slowCount(), 1u);
    }
    rig.answerSlow();
    QCOMPARE(rig.exchange(test::webhookRequest("a=1")).status, 200);
    QTRY_COMPARE(rig.counts().open, 0u);
}

void ServerLimitsTest::aReaderThatTakesNothingIsCut()
{
    ServerRig rig(shortTimes());
    RawClient client(rig.port());
    client.setReceiveBuffer(4'096);
    client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(rig.counts().byStatusClass[2], 1u, 2'000);
    QTRY_COMPARE_WITH_TIMEOUT(rig.counts().open, 0u, 3'000);
}

void ServerLimitsTest::connectionsBeyondTheCapWait()
{
    relay::ServerSettings settings;
    settings.limits.connections = 3;
    settings.limits.acceptPause = 20ms;
    ServerRig rig(settings);
    std::deque<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(rig.port()).send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(rig.slowCount(), static_cast<std::size_t>(i + 1));
    }
    RawClient fourth(rig.port());
    fourth.send(test::webhookRequest("a=1"));
    QVERIFY(fourth.staysQuietFor(100ms));
    QCOMPARE(rig.counts().open, 3u);
    rig.answerSlow();
    clients.clear();
    QCOMPARE(fourth.receive().status, 200);
}

void ServerLimitsTest::anIdleConnectionMakesRoomForANewOne()
{
    relay::ServerSettings settings;
    settings.limits.connections = 3;
    settings.limits.acceptPause = 20ms;
    ServerRig rig(settings);
    std::deque<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(rig.port()).send(test::webhookRequest("a=1"));
        QCOMPARE(clients.back().receive().status, 200);
    }
    QTest::qWait(1'100);
    RawClient fourth(rig.port());
    fourth.send(test::webhookRequest("a=1"));
    QCOMPARE(fourth.receive().status, 200);
    QVERIFY(clients.front().isClosedWithin(1s)); // the one that idled longest
    QVERIFY(clients.back().staysQuietFor(50ms));
}

void ServerLimitsTest::oneAddressHasItsShareOfConnections()
{
    QString own;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            own = address.toString();
    }
    if (own.isEmpty())
        QSKIP("this machine has loopback only, which is not counted");
    relay::ServerSettings settings;
    settings.listen = {"0.0.0.0", 0};
    ServerRig rig(settings);
    std::deque<RawClient> clients;
    for (int i = 0; i < 256; ++i) {
        clients.emplace_back(rig.port(), own.toStdString()).send(test::webhookRequest("a=1"));
        QCOMPARE(clients.back().receive().status, 200);
    }
    RawClient oneMore(rig.port(), own.toStdString());
    QVERIFY(oneMore.isClosedWithin(2s));
    QCOMPARE(rig.counts().refusedConnections, 1u);
    RawClient local(rig.port()); // loopback is not counted
    local.send(test::webhookRequest("a=1"));
    QCOMPARE(local.receive().status, 200);
    clients.pop_front();
    QTRY_COMPARE(rig.counts().open, 256u);
    RawClient inItsPlace(rig.port(), own.toStdString());
    inItsPlace.send(test::webhookRequest("a=1"));
    QCOMPARE(inItsPlace.receive().status, 200);
}

void ServerLimitsTest::stoppingAnswersWhatIsInFlight()
{
    ServerRig rig;
    RawClient client(rig.port());
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(rig.slowCount(), 1u);
    std::thread stopping([&] { rig.server().stop(); });
    QTest::qWait(50);
    rig.answerSlow();
    const RawReply reply = client.receive();
    client.close();
    stopping.join();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("connection"), std::string("close"));
    QVERIFY(!RawClient(rig.port()).isConnected());
}

void ServerLimitsTest::stoppingDoesNotWaitForIdleConnections()
{
    ServerRig rig;
    RawClient idle(rig.port());
    RawClient used(rig.port());
    used.send(test::webhookRequest("a=1"));
    QCOMPARE(used.receive().status, 200);
    QTRY_COMPARE(rig.counts().open, 2u);
    QElapsedTimer timer;
    timer.start();
    rig.server().stop();
    QVERIFY(timer.elapsed() < 1'000);
    QVERIFY(idle.isClosedWithin(1s));
    QVERIFY(used.isClosedWithin(1s));
}

void ServerLimitsTest::aTakenPortIsNamed()
{
    ServerRig rig;
    relay::ServerSettings settings;
    settings.listen.port = rig.port();
    relay::IoLoop loop;
    const relay::RouteTable routes;
    relay::BearerTokens tokens;
    test::FakeStore store;
    relay::FeedHub feed(store, loop, {});
    relay::Server second(settings, loop, routes, tokens, feed);
    const auto bound = second.bind();
    QVERIFY(!bound);
    QCOMPARE(bound.error().code, ErrorCode::Locked);
    QVERIFY(bound.error().detail.starts_with("127.0.0.1:" + std::to_string(rig.port()) + " is in use"));
}

QTEST_GUILESS_MAIN(ServerLimitsTest)
#include "ServerLimitsTest.moc"
