// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/RelayProgramRig.h"
#include "tests/relay/ServerRig.h"
#include "tests/relay/TlsPeer.h"

#include <QFile>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

constexpr auto health = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";

std::uint16_t freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : std::uint16_t(0);
}

} // namespace

/// The real program with its doors as operators set them: TLS, a listener for the control API, a proxy.
class RelayDoorsTest : public QObject, private test::RelayProgramRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeFolder(); }
    void replacedCertificatesAreServedAfterSighup();
    void theControlApiHasAPortOfItsOwn();
    void theAddressBehindATrustedProxyCounts_data();
    void theAddressBehindATrustedProxyCounts();

private:
    QProcessEnvironment withViewer() const
    {
        QProcessEnvironment variables = environment();
        variables.insert(u"RINGDOWN_VIEWER_TOKEN"_s, QString::fromStdString(test::viewerToken));
        return variables;
    }
};

void RelayDoorsTest::replacedCertificatesAreServedAfterSighup()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here");
    const relay::TlsFiles files = test::makeCertificate(m_folder->path(), "first.example");
    const QString certificate = QString::fromStdString(files.certificate);
    const auto relay = started(dataArguments() + QStringList{u"--tls-cert"_s, certificate, u"--tls-key"_s,
                                                             QString::fromStdString(files.key)},
                               environment());
    QVERIFY(relay);
    QCOMPARE(m_readyLine, "ringdown-relay ready on https://127.0.0.1:" + QByteArray::number(m_port) + "\n");
    QCOMPARE(test::askOverTls(m_port), u"200 first.example"_s);
    const auto hangUp = [&] { ::kill(static_cast<pid_t>(relay->processId()), SIGHUP); };

    test::makeCertificate(m_folder->path(), "second.example");
    QCOMPARE(test::askOverTls(m_port), u"200 first.example"_s);
    hangUp();
    QTRY_COMPARE(test::askOverTls(m_port), u"200 second.example"_s);

    QFile file(certificate);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("half a cert");
    file.close();
    hangUp();
    QByteArray words;
    const QByteArray refused =
        "the certificate stays as it was: " + certificate.toUtf8() + " holds no PEM certificate";
    QTRY_VERIFY2((words += relay->readAllStandardError()).contains(refused), words.constData());
    QCOMPARE(test::askOverTls(m_port), u"200 second.example"_s);
    QCOMPARE(ended(*relay, SIGTERM).code, 0);
}

void RelayDoorsTest::theControlApiHasAPortOfItsOwn()
{
    const std::uint16_t apiPort = freePort();
    QVERIFY(apiPort != 0);
    const auto relay = started(
        dataArguments() + QStringList{u"--api-listen"_s, u"127.0.0.1:%1"_s.arg(apiPort)}, withViewer());
    QVERIFY(relay);
    QVERIFY(m_port != apiPort);
    const std::string revisions = test::apiRequest("GET /api/v1/plan/revisions", test::viewerToken);
    QCOMPARE(test::exchange(apiPort, revisions).status, 200);
    QCOMPARE(test::exchange(m_port, revisions).status, 404);
    QCOMPARE(test::exchange(apiPort, test::webhookRequest("a=1")).status, 404);
    QCOMPARE(test::exchange(m_port, test::webhookRequest("a=1")).status, 403);
    QCOMPARE(test::exchange(apiPort, health).status, 200);
    QCOMPARE(test::exchange(m_port, health).status, 200);
}

void RelayDoorsTest::theAddressBehindATrustedProxyCounts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("neighbour"); // another caller behind the same proxy
    QTest::newRow("trusted") << QStringList{u"--trust-proxy"_s, u"10.0.0.0/8"_s} << 401;
    QTest::newRow("any other") << QStringList() << 429;
}

void RelayDoorsTest::theAddressBehindATrustedProxyCounts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, neighbour);
    const auto relay = started(dataArguments() + arguments, withViewer());
    QVERIFY(relay);
    const auto statusFor = [&](const std::string &token, const std::string &caller) {
        return test::exchange(m_port, test::apiRequest("GET /api/v1/plan/revisions", token, {},
                                                       "X-Forwarded-For: " + caller + ", 10.1.2.3\r\n"))
            .status;
    };
    QCOMPARE(statusFor(test::viewerToken, "192.0.2.7"), 200);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(statusFor("wrong", "192.0.2.7"), 401);
    QCOMPARE(statusFor("wrong", "192.0.2.7"), 429);
    QCOMPARE(statusFor("wrong", "192.0.2.8"), neighbour);
    QCOMPARE(statusFor(test::viewerToken, "192.0.2.7"), 200);
}

QTEST_GUILESS_MAIN(RelayDoorsTest)
#include "RelayDoorsTest.moc"
