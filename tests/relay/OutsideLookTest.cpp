// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/OutsideLook.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace ringdown;
using namespace ringdown::relay;
using Fate = OutsideStep::Fate;

namespace {

/// What stands at the public URL: it gives one answer to GET and another to POST.
class Outside : public QObject {
public:
    Outside(QByteArray toGet, QByteArray toPost)
        : m_toGet(std::move(toGet))
        , m_toPost(std::move(toPost))
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                ++connections;
                connect(client, &QTcpSocket::readyRead, this, [this, client] { answer(*client); });
            }
        });
    }
    std::string url(const char *path = "") const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + path;
    }

    QByteArray asked;
    int connections = 0;

private:
    void answer(QTcpSocket &client)
    {
        const QByteArray request = client.readAll();
        asked += request;
        const QByteArray &said = request.startsWith("GET") ? m_toGet : m_toPost;
        if (said.isEmpty())
            return;
        client.write(said);
        client.disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_toGet;
    QByteArray m_toPost;
};

QByteArray http(const char *status, const char *body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: text/plain\r\n\r\n" + body;
}

} // namespace

/// A relay's look at its own URL.
class OutsideLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStepSaysHowItWent_data()
    {
        QTest::addColumn<QByteArray>("toGet");
        QTest::addColumn<QByteArray>("toPost");
        QTest::addColumn<QString>("last"); ///< the step it ends at
        QTest::addColumn<int>("fate");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &get, const QByteArray &post, const char *last,
                            Fate fate, const char *says) {
            QTest::newRow(name) << get << post << QString::fromLatin1(last) << static_cast<int>(fate)
                                << QString::fromUtf8(says);
        };
        const QByteArray alive = http("200 OK", "alive\n");
        row("all is well", alive, http("404 Not Found", "{}"), "signature", Fate::Passed, "let in");
        row("another shape", alive, http("400 Bad Request", "{}"), "signature", Fate::Passed, "let in");
        row("a proxy changes the path", alive, http("403 Forbidden", "{}"), "signature", Fate::Failed,
            "refused");
        row("a proxy without a relay", alive, http("502 Bad Gateway", ""), "signature", Fate::Failed, "502");
        row("a redirect", http("301 Moved", ""), {}, "http", Fate::Failed, "redirect");
        row("another program", http("200 OK", "welcome"), {}, "http", Fate::Failed, "not this relay");
        row("no HTTP", "SSH-2.0-OpenSSH\r\n", {}, "http", Fate::Failed, "no HTTP");
    }
    void eachStepSaysHowItWent()
    {
        QFETCH(QByteArray, toGet);
        QFETCH(QByteArray, toPost);
        QFETCH(QString, last);
        QFETCH(int, fate);
        QFETCH(QString, says);
        Outside outside(toGet, toPost);
        const auto steps = look(outside.url(), {"/twilio/voice", "To=%2B15005550006", "c2ln"});
        QVERIFY(steps.size() >= 4);
        QCOMPARE(steps[0].fate, Fate::Passed);
        QCOMPARE(steps[1].fate, Fate::Passed);
        QCOMPARE(steps[2].fate, Fate::Skipped); // http
        QCOMPARE(QString::fromStdString(steps.back().what), last);
        QCOMPARE(static_cast<int>(steps.back().fate), fate);
        QVERIFY2(QString::fromStdString(steps.back().words).contains(says), steps.back().words.c_str());
    }

    void itAsksBelowItsOwnPathAndSignsAsItWasTold()
    {
        Outside outside(http("200 OK", "alive\n"), http("404 Not Found", ""));
        look(outside.url("/calls"), {"/calls/twilio/voice", "To=1", "c2ln"});
        QVERIFY(outside.asked.startsWith("GET /calls/healthz HTTP/1.1\r\n"));
        QVERIFY(outside.asked.contains("POST /calls/twilio/voice HTTP/1.1\r\n"));
        QVERIFY(outside.asked.contains("X-Twilio-Signature: c2ln\r\n"));
        QVERIFY(outside.asked.endsWith("\r\n\r\nTo=1"));
    }

    void aRedirectIsNotFollowed()
    {
        Outside elsewhere(http("200 OK", "alive\n"), {});
        Outside outside(
            "HTTP/1.1 302 Found\r\nLocation: " + QByteArray::fromStdString(elsewhere.url()) + "\r\n\r\n", {});
        look(outside.url(), {});
        QCOMPARE(elsewhere.connections, 0);
    }

    void withoutAKeyTheSignatureIsSkipped()
    {
        Outside outside(http("200 OK", "alive\n"), http("404 Not Found", ""));
        const auto steps = look(outside.url(), {"/twilio/voice", {}, {}});
        QCOMPARE(steps.back().what, std::string("signature"));
        QCOMPARE(steps.back().fate, Fate::Skipped);
        QVERIFY(!outside.asked.contains("POST"));
    }

    void aClosedPortIsSaidSo()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto port = std::to_string(taken.serverPort());
        taken.close();
        const auto steps = look("http://127.0.0.1:" + port, {});
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps.back().what, std::string("tcp"));
        QCOMPARE(steps.back().fate, Fate::Failed);
    }

    void whatSpeaksNoTlsIsSaidSo()
    {
        Outside outside(http("400 Bad Request", ""), {});
        std::string url = outside.url();
        url.replace(0, 4, "https");
        const auto steps = look(url, {});
        QCOMPARE(steps.back().what, std::string("tls"));
        QCOMPARE(steps.back().fate, Fate::Failed);
    }

    void anAddressThatTheInternetDoesNotReachIsSaidSo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:7812");
        QTest::newRow("its name") << QStringLiteral("https://localhost");
        QTest::newRow("a house") << QStringLiteral("https://192.168.1.20");
        QTest::newRow("a carrier's own") << QStringLiteral("https://100.64.1.1");
        QTest::newRow("IPv6") << QStringLiteral("https://[fd00::1]");
    }
    void anAddressThatTheInternetDoesNotReachIsSaidSo()
    {
        QFETCH(const QString, url);
        const auto steps = look(url.toStdString(), {}, OutsideLook::Near::IsOutOfReach);
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps.back().what, std::string("dns"));
        QCOMPARE(steps.back().fate, Fate::Failed);
        QVERIFY(steps.back().words.find("out of reach from the internet") != std::string::npos);
    }

    void aNameWithoutAddressIsSaidSo()
    {
        const auto steps = look("http://relay.invalid", {});
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps.back().what, std::string("dns"));
        QCOMPARE(steps.back().fate, Fate::Failed);
    }

    void anEndlessAnswerIsCutAndAnEndlessSilenceToo()
    {
        Outside outside(QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(1 << 20, 'x'), {});
        const auto steps = look(outside.url(), {});
        QCOMPARE(steps.back().fate, Fate::Failed);
        QVERIFY(OutsideLook::patience < std::chrono::seconds(15)); // the API's client waits no longer
    }

private:
    static std::vector<OutsideStep> look(const std::string &url, const SignedProbe &probe,
                                         OutsideLook::Near near = OutsideLook::Near::IsAsGood)
    {
        QObject place;
        std::optional<std::vector<OutsideStep>> seen;
        (new OutsideLook(
             url, probe, [&seen](const std::vector<OutsideStep> &steps) { seen = steps; }, &place, near))
            ->begin();
        if (!QTest::qWaitFor([&seen] { return seen.has_value(); }, 15'000))
            return {};
        QTest::qWait(1); // it deletes itself
        return *seen;
    }
};

QTEST_GUILESS_MAIN(OutsideLookTest)
#include "OutsideLookTest.moc"
