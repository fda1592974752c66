// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/FeedClient.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>
#include <vector>

using namespace ringdown;
using namespace ringdown::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A relay's feed by hand: greets with hello and sends what it is told to.
class FakeFeed : public QObject {
public:
    FakeFeed()
        : m_server(u"fake"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            socket.reset(m_server.nextPendingConnection());
            queries.push_back(socket->requestUrl().query());
            ++connections;
            socket->sendTextMessage(hello);
        });
    }
    RelayAddress address() const
    {
        return {QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())),
                Secret("a-token-for-tests-of-32-characters")};
    }
    void send(int seq)
    {
        socket->sendTextMessage(
            u"{\"seq\":%1,\"at\":\"2026-11-26T18:00:00.000Z\",\"kind\":\"call.received\",\"call\":\"CA1\"}"_s
                .arg(seq));
    }

    std::unique_ptr<QWebSocket> socket;
    QString hello = u"{\"kind\":\"hello\",\"seq\":10,\"revision\":3,\"store\":\"one\"}"_s;
    std::vector<QString> queries;
    int connections = 0;

private:
    QWebSocketServer m_server;
};

std::vector<std::int64_t> seqsOf(const std::vector<Event> &events)
{
    std::vector<std::int64_t> seqs;
    for (const Event &event : events)
        seqs.push_back(event.seq);
    return seqs;
}

} // namespace

class FeedClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ageBecomesAWord_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("liveness");
        QTest::newRow("never") << -1 << static_cast<int>(Liveness::Connecting);
        QTest::newRow("now") << 0 << static_cast<int>(Liveness::Live);
        QTest::newRow("just under 10 s") << 9'999 << static_cast<int>(Liveness::Live);
        QTest::newRow("10 s") << 10'000 << static_cast<int>(Liveness::Late);
        QTest::newRow("just under 30 s") << 29'999 << static_cast<int>(Liveness::Late);
        QTest::newRow("30 s") << 30'000 << static_cast<int>(Liveness::Lost);
    }
    void ageBecomesAWord()
    {
        QFETCH(int, milliseconds);
        QFETCH(int, liveness);
        const auto age =
            milliseconds < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(milliseconds));
        QCOMPARE(static_cast<int>(livenessOf(age)), liveness);
    }

    void eventsComeOnceAndInOrder()
    {
        FakeFeed feed;
        FeedClient client(feed.address(), std::nullopt);
        std::vector<Event> events;
        connect(&client, &FeedClient::eventArrived, this,
                [&](const Event &event) { events.push_back(event); });
        client.start();
        QTRY_COMPARE(client.lastSeq(), 10);
        QCOMPARE(feed.queries.front(), QString());
        for (const int seq : {11, 12, 12, 11, 13})
            feed.send(seq);
        QTRY_COMPARE(client.lastSeq(), 13);
        QCOMPARE(seqsOf(events), (std::vector<std::int64_t>{11, 12, 13}));
        QVERIFY(client.liveness() == Liveness::Live);
    }

    void aCutConnectionGoesOnWhereItStopped()
    {
        FakeFeed feed;
        FeedClient client(feed.address(), 10);
        QSignalSpy caughtUp(&client, &FeedClient::caughtUp);
        client.start();
        QTRY_VERIFY(feed.connections == 1);
        feed.send(11);
        QTRY_COMPARE(client.lastSeq(), 11);
        feed.hello = u"{\"kind\":\"hello\",\"seq\":13,\"revision\":3,\"store\":\"one\"}"_s;
        feed.socket->abort();
        QTRY_COMPARE(feed.connections, 2);
        QCOMPARE(feed.queries.back(), u"after=11"_s);
        feed.send(12);
        feed.send(13);
        QTRY_COMPARE(caughtUp.size(), 1);
        QCOMPARE(caughtUp.first().first().toInt(), 2);
    }

    void anotherStoreStartsANewHistory()
    {
        FakeFeed feed;
        FeedClient client(feed.address(), std::nullopt);
        QSignalSpy reset(&client, &FeedClient::historyReset);
        client.start();
        QTRY_COMPARE(client.storeId(), std::string("one"));
        feed.hello = u"{\"kind\":\"hello\",\"seq\":4,\"revision\":1,\"store\":\"two\"}"_s;
        feed.socket->abort();
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(client.lastSeq(), 4);
        std::vector<Event> events;
        connect(&client, &FeedClient::eventArrived, this,
                [&](const Event &event) { events.push_back(event); });
        feed.send(5);
        QTRY_COMPARE(seqsOf(events), std::vector<std::int64_t>{5});
    }

    void aFrameThatWasOnItsWayForLongIsNoWrongClock()
    {
        FakeFeed feed;
        const auto at = [](const char *kind, std::chrono::milliseconds ago) {
            return u"{\"kind\":\"%1\",\"seq\":10,\"revision\":3,\"store\":\"one\",\"at\":\"%2\"}"_s.arg(
                QLatin1StringView(kind),
                QDateTime::currentDateTimeUtc().addMSecs(-ago.count()).toString(Qt::ISODateWithMs));
        };
        feed.hello = at("hello", 1h);
        FeedClient client(feed.address(), std::nullopt);
        client.start();
        QTRY_VERIFY(client.clockOffset() < -59min); // it was written before it was asked for
        feed.socket->sendTextMessage(at("alive", 0ms));
        QTRY_VERIFY(client.clockOffset() > -1min);
        feed.socket->sendTextMessage(at("alive", 1h));
        feed.send(11);
        QTRY_COMPARE(client.lastSeq(), 11);
        QVERIFY(client.clockOffset() > -1min);
    }

    void aRefusedTokenIsToldAsThat()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        FeedClient client({QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())),
                           Secret("a-wrong-token-of-32-characters-xx")},
                          std::nullopt);
        client.start();
        QTRY_VERIFY(client.trouble() == FeedTrouble::WrongToken);
        QVERIFY(client.liveness() == Liveness::Lost);
    }

    void aRelayWithoutTlsIsNotTakenForABadCertificate()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *peer = plain.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [peer] {
                peer->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                peer->disconnectFromHost();
            });
        });
        FeedClient client({QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())),
                           Secret("a-token-for-tests-of-32-characters")},
                          std::nullopt);
        client.start();
        QTRY_COMPARE(int(client.trouble()), int(FeedTrouble::NoTls));
        QCOMPARE(client.liveness(), Liveness::Lost);
    }

    void nobodyThereIsUnreachable()
    {
        FeedClient client({QUrl(u"http://127.0.0.1:1"_s), Secret("a-token-for-tests-of-32-characters")},
                          std::nullopt);
        client.start();
        QTRY_VERIFY(client.trouble() != FeedTrouble::None);
        QVERIFY(client.trouble() == FeedTrouble::Unreachable);
    }

    void aReaderThatWasTooSlowComesBack()
    {
        FakeFeed feed;
        FeedClient client(feed.address(), std::nullopt);
        client.start();
        QTRY_COMPARE(client.lastSeq(), 10);
        feed.socket->close(static_cast<QWebSocketProtocol::CloseCode>(1013), u"too slow"_s);
        QTRY_VERIFY(client.trouble() == FeedTrouble::TooSlow);
        QTRY_COMPARE(feed.connections, 2);
    }

    void aRevokedTokenIsToldAsOne()
    {
        FakeFeed feed;
        FeedClient client(feed.address(), std::nullopt);
        client.start();
        QTRY_COMPARE(client.lastSeq(), 10);
        feed.socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
        QTRY_VERIFY(client.trouble() == FeedTrouble::WrongToken);
    }

    void hugeMessagesAreRefused()
    {
        FakeFeed feed;
        FeedClient client(feed.address(), std::nullopt);
        client.start();
        QTRY_COMPARE(client.lastSeq(), 10);
        feed.socket->sendTextMessage(QString(2 * 1024 * 1024, u'x'));
        QTRY_COMPARE_WITH_TIMEOUT(feed.connections, 2, 10'000);
    }
};

QTEST_GUILESS_MAIN(FeedClientTest)
#include "FeedClientTest.moc"
