// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"

#include <QTest>

#include <memory>

using namespace ringdown;
using test::RawClient;
using test::RawReply;
using test::ServerRig;

/// The same bytes in other pieces get the same answer: TCP promises no boundaries, and parsers have died of
/// them.
class SplitReplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        relay::ServerSettings settings;
        settings.listen.host = "0.0.0.0";
        m_rig = std::make_unique<ServerRig>(settings);
    }
    void everySplitGetsTheSameAnswer_data();
    void everySplitGetsTheSameAnswer();
    void byteByByteGetsTheSameAnswer_data() { everySplitGetsTheSameAnswer_data(); }
    void byteByByteGetsTheSameAnswer();
    void threePiecesGetTheSameAnswer_data() { everySplitGetsTheSameAnswer_data(); }
    void threePiecesGetTheSameAnswer();

private:
    std::string replay(const std::vector<std::string_view> &pieces);

    std::unique_ptr<ServerRig> m_rig;
    unsigned m_replays = 0;
};

void SplitReplayTest::everySplitGetsTheSameAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const std::string post = "POST /twilio/voice HTTP/1.1\r\nHost: a\r\n";
    row("a plain request", "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a webhook", test::webhookRequest("CallSid=CA0&From=%2B16195550111"));
    row("two webhooks in a row", test::webhookRequest("a=1") + test::webhookRequest("b=2"));
    row("a webhook and a refused one",
        test::webhookRequest("a=1") + post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunked with a split last line", post + "Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n");
    row("chunked with trailers",
        post + "Transfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Bearer x\r\n\r\n");
    row("a length, then chunked", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\na=b");
    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\na=b");
    row("a folded line", "GET /healthz HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n");
    row("lines with LF alone", "GET /healthz HTTP/1.1\r\nHost: a\nX: b\r\n\r\n");
    row("an empty line first", "\r\nGET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    row("no host", "GET /healthz HTTP/1.1\r\n\r\n");
    row("HTTP/1.0", "GET /healthz HTTP/1.0\r\n\r\n");
    row("a wrong version", "GET /healthz HTTP/3.1\r\nHost: a\r\n\r\n");
    row("not found", "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
    row("another method, then a good one",
        "PUT /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    row("an API request", test::apiRequest("GET /api/v1/calls/CA1?q=a%20b", test::viewerToken));
    row("a plan to check", test::apiRequest("POST /api/v1/plan/check", test::viewerToken, "{\"format\": 1}"));
    row("a push by a viewer", test::apiRequest("PUT /api/v1/plan", test::viewerToken, "{\"format\": 1}"));
    row("a wrong token", test::apiRequest("GET /api/v1/plan", "wrong-token"));
    row("an upgrade elsewhere",
        "GET /healthz HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n");
    row("the feed with an origin",
        test::apiRequest("GET /api/v1/feed", test::viewerToken, {}, "Origin: https://evil.example\r\n"));
}

/// Sends the pieces one after the other, giving the server time to read each, and returns every reply,
/// without the Date, up to the close or the answer to a last request of our own.
std::string SplitReplayTest::replay(const std::vector<std::string_view> &pieces)
{
    // Thousands of connections to one address would use up its ports until the kernel forgets them.
    RawClient client(m_rig->port(), "127.0.0." + std::to_string(1 + m_replays++ % 200));
    for (const std::string_view piece : pieces) {
        client.send(piece);
        for (int round = 0; round < 2; ++round)
            m_rig->loop.runAndWait([] {});
    }
    client.send("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    client.finishSending();
    std::string all;
    while (true) {
        const RawReply reply = client.receive();
        if (reply.status == 0)
            return all;
        all += std::to_string(reply.status) + " " + reply.header("connection") + " " + reply.body + "\n";
    }
}

void SplitReplayTest::everySplitGetsTheSameAnswer()
{
    QFETCH(QByteArray, bytes);
    const std::string whole = bytes.toStdString();
    const std::string expected = replay({whole});
    QVERIFY(!expected.empty());
    for (std::size_t at = 1; at < whole.size(); ++at) {
        const std::string_view view = whole;
        const std::string answers = replay({view.substr(0, at), view.substr(at)});
        if (answers != expected)
            QFAIL(qPrintable(QStringLiteral("split at %1: %2").arg(at).arg(QString::fromStdString(answers))));
    }
}

void SplitReplayTest::threePiecesGetTheSameAnswer()
{
    QFETCH(QByteArray, bytes);
    const std::string whole = bytes.toStdString();
    const std::string expected = replay({whole});
    const std::string_view view = whole;
    for (std::size_t at = 1; at + 1 < whole.size(); ++at)
        QCOMPARE(replay({view.substr(0, at), view.substr(at, 1), view.substr(at + 1)}), expected);
}

void SplitReplayTest::byteByByteGetsTheSameAnswer()
{
    QFETCH(QByteArray, bytes);
    const std::string whole = bytes.toStdString();
    std::vector<std::string_view> pieces;
    for (std::size_t i = 0; i < whole.size(); ++i)
        pieces.push_back(std::string_view(whole).substr(i, 1));
    QCOMPARE(replay(pieces), replay({whole}));
}

QTEST_GUILESS_MAIN(SplitReplayTest)
#include "SplitReplayTest.moc"
