// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proxy between the feed and its reader cuts the connection at random bytes. Every event arrives once, in
// order.

#include "core/client/FeedClient.h"
#include "tests/e2e/RelayProgram.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <numeric>
#include <vector>

using namespace ringdown;
using namespace Qt::StringLiterals;
using ringdown::test::RelayProgram;

namespace {

constexpr int cuts = 100;

/// Passes bytes on to the relay, and cuts both ends after so many bytes from it.
class CuttingProxy : public QObject {
public:
    CuttingProxy(int relayPort, quint32 seed)
        : m_relayPort(relayPort)
        , m_random(seed)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this,
                [this] { join(m_server.nextPendingConnection()); });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    int cutsMade = 0;
    bool isCutting = true;

private:
    void join(QTcpSocket *reader)
    {
        auto *relay = new QTcpSocket(reader);
        auto left = std::make_shared<qint64>(m_random.bounded(1, 4000));
        connect(reader, &QTcpSocket::readyRead, relay, [reader, relay] { relay->write(reader->readAll()); });
        connect(relay, &QTcpSocket::readyRead, reader, [this, reader, relay, left] {
            const QByteArray bytes = isCutting ? relay->read(*left) : relay->readAll();
            reader->write(bytes);
            *left -= bytes.size();
            if (isCutting && *left <= 0) {
                ++cutsMade;
                reader->flush();
                reader->abort();
                relay->abort();
            }
        });
        connect(relay, &QTcpSocket::disconnected, reader, &QTcpSocket::disconnectFromHost);
        connect(reader, &QTcpSocket::disconnected, reader, &QObject::deleteLater);
        relay->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_relayPort));
    }

    QTcpServer m_server;
    int m_relayPort;
    QRandomGenerator m_random;
};

} // namespace

class FeedCutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingAndNothingComesTwice()
    {
        RelayProgram relay({u"--demo"_s});
        QVERIFY2(relay.start(), relay.errors().constData());
        CuttingProxy proxy(relay.address().url.port(), 7);
        client::FeedClient whole(relay.address(), 0);
        client::FeedClient cut({proxy.url(), relay.address().token}, 0);
        std::vector<std::int64_t> expected;
        std::vector<std::int64_t> received;
        connect(&whole, &client::FeedClient::eventArrived, this,
                [&](const Event &event) { expected.push_back(event.seq); });
        connect(&cut, &client::FeedClient::eventArrived, this,
                [&](const Event &event) { received.push_back(event.seq); });
        whole.start();
        cut.start();
        int last = -1;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (proxy.cutsMade != last) {
                    last = proxy.cutsMade;
                    cut.reconnectNow();
                }
                return proxy.cutsMade >= cuts;
            }(),
            120'000);
        proxy.isCutting = false;
        cut.reconnectNow();
        QVERIFY(!expected.empty());
        const std::int64_t newest = expected.back();
        QTRY_VERIFY_WITH_TIMEOUT(!received.empty() && received.back() >= newest, 10'000);
        const auto upToNewest = [newest](std::vector<std::int64_t> seqs) { // more come all the time
            std::erase_if(seqs, [newest](std::int64_t seq) { return seq > newest; });
            return seqs;
        };
        std::vector<std::int64_t> all(static_cast<std::size_t>(newest));
        std::iota(all.begin(), all.end(), 1);
        QCOMPARE(upToNewest(expected), all);
        QCOMPARE(upToNewest(received), all);
    }
};

QTEST_GUILESS_MAIN(FeedCutTest)
#include "FeedCutTest.moc"
