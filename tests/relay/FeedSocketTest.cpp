// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"

#include <QElapsedTimer>
#include <QTest>

#include <deque>
#include <memory>
#include <vector>

using namespace ringdown;
using namespace std::chrono_literals;
using test::RawClient;
using test::ServerRig;

namespace {

/// A feed reader at the level of frames.
class FeedClient {
public:
    FeedClient(std::uint16_t port, std::string_view query = {}, int receiveBuffer = 0)
        : m_client(port)
    {
        if (receiveBuffer > 0)
            m_client.setReceiveBuffer(receiveBuffer);
        m_client.send(test::feedRequest(query));
        std::string head;
        while (!head.ends_with("\r\n\r\n")) {
            const std::string byte = m_client.receiveBytes(1);
            if (byte.empty())
                break;
            head += byte;
        }
        m_upgrade = head;
    }

    const std::string &upgrade() const { return m_upgrade; }
    RawClient &raw() { return m_client; }

    struct Received {
        int opcode = -1; ///< -1: nothing came
        std::string payload;
    };
    Received receive(std::chrono::milliseconds patience = 3s)
    {
        const std::string head = m_client.receiveBytes(2, patience);
        if (head.size() < 2)
            return {};
        std::size_t length = static_cast<unsigned char>(head[1]);
        if (length == 126) {
            const std::string more = m_client.receiveBytes(2);
            length = static_cast<std::size_t>(static_cast<unsigned char>(more[0])) * 256 +
                     static_cast<unsigned char>(more[1]);
        }
        return {head[0] & 0x0F, m_client.receiveBytes(length)};
    }
    std::int64_t receiveSeq()
    {
        const Received frame = receive();
        return frame.payload.starts_with("{\"seq\":") ? std::atoll(frame.payload.c_str() + 7) : -1;
    }
    static int closeCode(const Received &frame)
    {
        if (frame.opcode != 8 || frame.payload.size() < 2)
            return -1;
        return static_cast<unsigned char>(frame.payload[0]) * 256 +
               static_cast<unsigned char>(frame.payload[1]);
    }
    /// Masked with zeros, which is a mask.
    void send(unsigned first, std::string_view payload)
    {
        m_client.send(
            std::string{static_cast<char>(first), static_cast<char>(0x80 | payload.size()), 0, 0, 0, 0} +
            std::string(payload));
    }

private:
    RawClient m_client;
    std::string m_upgrade;
};

} // namespace

class FeedSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUpgradeIsAnsweredWithoutExtensions();
    void resumingGivesEveryEventOnce();
    void aReaderThatFallsBehindIsClosedWith1013();
    void theOthersDoNotWaitForASlowReader();
    void aPingIsAnswered();
    void aFloodOfPingsCostsOneAnswer();
    void aCloseIsAnswered();
    void aBrokenFrameClosesWithItsCode();
    void aMessageIsReadAndIgnored();
    void aSilentReaderIsPingedAndThenClosed();
    void framesSentWithTheUpgradeCount();
    void stoppingSaysGoingAway();
    void aReaderThatDoesNotCloseIsGoneWhenTheServerHasStopped();
    void anAllowedOriginMayRead();
    void manyReadersGetEverything();
};

void FeedSocketTest::theUpgradeIsAnsweredWithoutExtensions()
{
    ServerRig rig;
    RawClient client(rig.port());
    std::string request = test::feedRequest();
    request.insert(request.size() - 2, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
    client.send(request);
    const std::string head = client.receiveBytes(129);
    QVERIFY(head.starts_with("HTTP/1.1 101 "));
    QVERIFY(head.find("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n") != std::string::npos);
    QVERIFY(head.find("xtensions") == std::string::npos);
}

void FeedSocketTest::resumingGivesEveryEventOnce()
{
    ServerRig rig;
    rig.commitEvents(900, 200);
    std::int64_t last = 0;
    for (int round = 0; round < 6; ++round) {
        FeedClient client(rig.port(), "?after=" + std::to_string(last));
        QVERIFY(client.receive().payload.starts_with("{\"kind\":\"hello\""));
        for (int i = 0; i < 150; ++i) {
            if (i % 10 == 0)
                rig.commitEvents(1, 200);
            QCOMPARE(client.receiveSeq(), ++last);
        }
    }
}

void FeedSocketTest::aReaderThatFallsBehindIsClosedWith1013()
{
    relay::FeedSettings feed;
    feed.maxQueuedBytes = 200'000;
    ServerRig rig({}, feed);
    FeedClient client(rig.port(), {}, 8'192);
    const std::string hello = client.receive().payload;
    QVERIFY(hello.starts_with("{\"kind\":\"hello\""));
    QVERIFY(hello.find("\"role\":\"viewer\"") != std::string::npos);
    rig.commitEvents(2'000, 1'000); // 2 MB, unread
    std::int64_t last = 0;
    FeedClient::Received frame = client.receive();
    while (frame.opcode == 1) {
        const std::int64_t seq = std::atoll(frame.payload.c_str() + 7);
        QCOMPARE(seq, ++last);
        frame = client.receive();
    }
    QCOMPARE(FeedClient::closeCode(frame), 1013);
    QVERIFY(last < 2'000);
    // It comes back where it was and misses nothing.
    FeedClient again(rig.port(), "?after=" + std::to_string(last));
    QVERIFY(again.receive().payload.starts_with("{\"kind\":\"hello\""));
    while (last < 2'000)
        QCOMPARE(again.receiveSeq(), ++last);
}

void FeedSocketTest::theOthersDoNotWaitForASlowReader()
{
    relay::FeedSettings feed;
    feed.maxBehind = 500ms;
    ServerRig rig({}, feed);
    FeedClient slow(rig.port(), {}, 4'096);
    FeedClient quick(rig.port());
    QVERIFY(quick.receive().payload.starts_with("{\"kind\":\"hello\""));
    QTRY_COMPARE(rig.feedReaders(), 2u);
    for (int i = 1; i <= 300; ++i) {
        rig.commitEvents(1, 2'000);
        QCOMPARE(quick.receiveSeq(), i);
    }
    QTRY_COMPARE_WITH_TIMEOUT(rig.feedReaders(), 1u, 9'000); // by its silence: 1 MiB was not reached
}

void FeedSocketTest::aPingIsAnswered()
{
    ServerRig rig;
    FeedClient client(rig.port());
    QVERIFY(client.receive().opcode == 1);
    client.send(0x89, "are you there");
    const auto pong = client.receive();
    QCOMPARE(pong.opcode, 0xA);
    QCOMPARE(pong.payload, std::string("are you there"));
}

void FeedSocketTest::aFloodOfPingsCostsOneAnswer()
{
    ServerRig rig;
    FeedClient client(rig.port(), {}, 4'096);
    std::string flood;
    for (int i = 0; i < 20'000; ++i)
        flood += std::string{static_cast<char>(0x89), static_cast<char>(0x80 | 4), 0, 0, 0, 0} + "ping";
    client.raw().send(flood);
    client.send(0x89, "last");
    int pongs = 0;
    FeedClient::Received frame;
    do {
        frame = client.receive();
        pongs += frame.opcode == 0xA ? 1 : 0;
    } while (frame.opcode != -1 && frame.payload != "last");
    QCOMPARE(frame.payload, std::string("last"));
    QVERIFY(pongs >= 1 && pongs < 20'000);
}

void FeedSocketTest::aCloseIsAnswered()
{
    ServerRig rig;
    FeedClient client(rig.port());
    QVERIFY(client.receive().opcode == 1);
    client.send(0x88, "\x03\xE8");
    QCOMPARE(FeedClient::closeCode(client.receive()), 1000);
    QVERIFY(client.raw().isClosedWithin(3s));
    QTRY_COMPARE(rig.feedReaders(), 0u);
}

void FeedSocketTest::aBrokenFrameClosesWithItsCode()
{
    ServerRig rig;
    FeedClient client(rig.port());
    QVERIFY(client.receive().opcode == 1);
    client.raw().send(std::string("\x81\x01", 2) + "a"); // not masked
    QCOMPARE(FeedClient::closeCode(client.receive()), 1002);
    QVERIFY(client.raw().isClosedWithin(4s));
    QTRY_COMPARE(rig.feedReaders(), 0u);
}

void FeedSocketTest::aMessageIsReadAndIgnored()
{
    ServerRig rig;
    FeedClient client(rig.port());
    QVERIFY(client.receive().opcode == 1);
    client.send(0x81, "{\"kind\":\"nonsense\"}");
    rig.commitEvents(1);
    QCOMPARE(client.receiveSeq(), 1);
}

void FeedSocketTest::aSilentReaderIsPingedAndThenClosed()
{
    relay::ServerSettings settings;
    settings.limits.ping = 150ms;
    ServerRig rig(settings);
    FeedClient answering(rig.port());
    FeedClient silent(rig.port());
    QVERIFY(answering.receive().opcode == 1);
    QVERIFY(silent.receive().opcode == 1);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(answering.receive().opcode, 9);
        answering.send(0x8A, "");
    }
    QCOMPARE(silent.receive().opcode, 9);
    QCOMPARE(FeedClient::closeCode(silent.receive()), 1001);
    silent.raw().close();
    QTRY_COMPARE(rig.feedReaders(), 1u);
}

void FeedSocketTest::framesSentWithTheUpgradeCount()
{
    ServerRig rig;
    RawClient client(rig.port());
    client.send(test::feedRequest() +
                std::string{static_cast<char>(0x89), static_cast<char>(0x82), 0, 0, 0, 0} + "hi");
    const std::string all = client.receiveBytes(129 + 160, 1s);
    QVERIFY(all.ends_with(std::string("\x8A\x02") + "hi"));
}

void FeedSocketTest::stoppingSaysGoingAway()
{
    ServerRig rig;
    FeedClient client(rig.port());
    QVERIFY(client.receive().opcode == 1);
    std::thread stopping([&] { rig.server().stop(); });
    const auto frame = client.receive();
    client.raw().close();
    stopping.join();
    QCOMPARE(FeedClient::closeCode(frame), 1001);
}

void FeedSocketTest::aReaderThatDoesNotCloseIsGoneWhenTheServerHasStopped()
{
    relay::ServerSettings settings;
    settings.limits.stop = 50ms;
    ServerRig rig(settings);
    std::vector<std::unique_ptr<FeedClient>> silent;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<FeedClient>(rig.port()));
        QVERIFY(silent.back()->receive().opcode == 1);
    }
    rig.server().stop();
    QCOMPARE(rig.counts().open, std::size_t(0));
}

void FeedSocketTest::anAllowedOriginMayRead()
{
    relay::ServerSettings settings;
    settings.allowedOrigins = {"https://board.example"};
    ServerRig rig(settings);
    const auto statusFor = [&](const std::string &origin) {
        std::string request = test::feedRequest();
        request.insert(request.size() - 2, "Origin: " + origin + "\r\n");
        RawClient client(rig.port());
        client.send(request);
        return client.receiveBytes(12);
    };
    QCOMPARE(statusFor("https://board.example"), std::string("HTTP/1.1 101"));
    QCOMPARE(statusFor("https://board.example.evil"), std::string("HTTP/1.1 403"));
    QCOMPARE(statusFor("null"), std::string("HTTP/1.1 403"));
}

void FeedSocketTest::manyReadersGetEverything()
{
    ServerRig rig;
    std::deque<FeedClient> clients;
    for (int i = 0; i < 60; ++i)
        clients.emplace_back(rig.port());
    QTRY_COMPARE(rig.feedReaders(), 60u);
    rig.commitEvents(100, 300);
    for (FeedClient &client : clients) {
        QVERIFY(client.receive().payload.starts_with("{\"kind\":\"hello\""));
        for (int seq = 1; seq <= 100; ++seq)
            QCOMPARE(client.receiveSeq(), seq);
    }
}

QTEST_GUILESS_MAIN(FeedSocketTest)
#include "FeedSocketTest.moc"
