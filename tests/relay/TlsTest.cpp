// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"
#include "tests/relay/TlsPeer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <deque>
#include <memory>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::RawClient;
using test::ServerRig;

namespace {

/// What can be wrong with a file.
using Spoil = void (*)(const QString &file);

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void removeFile(const QString &file)
{
    QVERIFY(QFile::remove(file));
}

void makeFolder(const QString &file)
{
    removeFile(file);
    QVERIFY(QDir().mkdir(file));
}

void writeWords(const QString &file)
{
    writeText(file, "not what it should be\n");
}

void writeNothing(const QString &file)
{
    writeText(file, {});
}

void writeKey(const QString &file, EVP_PKEY *made, const char *passphrase = nullptr)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(made, &EVP_PKEY_free);
    FILE *out = std::fopen(qPrintable(file), "w");
    PEM_write_PrivateKey(out, key.get(), passphrase ? EVP_aes_128_cbc() : nullptr, nullptr, 0, nullptr,
                         const_cast<char *>(passphrase));
    std::fclose(out);
}

void writeLockedKey(const QString &file)
{
    writeKey(file, EVP_EC_gen("P-256"), "open sesame");
}

void writeOtherKey(const QString &file)
{
    writeKey(file, EVP_EC_gen("P-256"));
}

void writeRsaKey(const QString &file)
{
    writeKey(file, EVP_RSA_gen(2048));
}

void writeWeakCertificate(const QString &file)
{
    test::makeCertificate(QFileInfo(file).path(), "weak.example", 1024);
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void requestsAreServedOverTls();
    void oldVersionsAreRefused();
    void plainHttpOnATlsPortGetsNothing();
    void aStalledHandshakeIsCut();
    void manyStalledHandshakesDoNotStopTheOthers();
    void aReloadedCertificateServesNewConnections();
    void aBrokenCertificateLeavesTheOldOneInService();
    void unusableFilesAreNamed_data();
    void unusableFilesAreNamed();
    void aLoopbackApiListenerStaysPlain();
    void theFeedWorksOverTls();

private:
    relay::ServerSettings settings() const
    {
        relay::ServerSettings settings;
        settings.tls = m_files;
        settings.limits.tlsHandshake = 300ms;
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    relay::TlsFiles m_files;
};

void TlsTest::init()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here");
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = test::makeCertificate(m_folder->path(), "first.example");
}

void TlsTest::requestsAreServedOverTls()
{
    ServerRig rig(settings());
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 first.example"));
    QCOMPARE(test::askOverTls(rig.port(), QSsl::TlsV1_2), QStringLiteral("200 first.example"));
    QCOMPARE(test::askOverTls(rig.port(), QSsl::TlsV1_3), QStringLiteral("200 first.example"));
}

void TlsTest::oldVersionsAreRefused()
{
    ServerRig rig(settings());
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QCOMPARE(test::askOverTls(rig.port(), QSsl::TlsV1_1), QStringLiteral("no handshake"));
    QCOMPARE(test::askOverTls(rig.port(), QSsl::TlsV1_0), QStringLiteral("no handshake"));
    QT_WARNING_POP
}

void TlsTest::plainHttpOnATlsPortGetsNothing()
{
    ServerRig rig(settings());
    RawClient client(rig.port());
    client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.receive(2s).status, 0);
    QTRY_COMPARE(rig.counts().tlsFailures, 1u);
}

void TlsTest::aStalledHandshakeIsCut()
{
    ServerRig rig(settings());
    RawClient client(rig.port());
    client.send("\x16\x03\x01"); // the beginning of a hello
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.isClosedWithin(3s));
    QVERIFY(timer.elapsed() >= 200 && timer.elapsed() < 1'500);
}

void TlsTest::manyStalledHandshakesDoNotStopTheOthers()
{
    ServerRig rig(settings());
    std::deque<RawClient> stalled;
    for (int i = 0; i < 200; ++i)
        stalled.emplace_back(rig.port());
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 first.example"));
    QTRY_COMPARE_WITH_TIMEOUT(rig.counts().tlsFailures, 200u, 4'000);
    QTRY_VERIFY(rig.counts().open <= 1);
}

void TlsTest::aReloadedCertificateServesNewConnections()
{
    ServerRig rig(settings());
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 first.example"));
    test::makeCertificate(m_folder->path(), "second.example");
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 first.example"));
    QVERIFY(rig.server().reloadCertificate());
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 second.example"));
}

void TlsTest::aBrokenCertificateLeavesTheOldOneInService()
{
    ServerRig rig(settings());
    QFile file(QString::fromStdString(m_files.certificate));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    const auto reloaded = rig.server().reloadCertificate();
    QVERIFY(!reloaded);
    QVERIFY(reloaded.error().detail.starts_with(m_files.certificate));
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 first.example"));
}

void TlsTest::unusableFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *file, Spoil spoil, const char *why) {
        const QString wanted =
            QLatin1String(file) == QLatin1String("cert.pem")
                ? u"; give --tls-cert the certificate and its chain in PEM"_s
                : u"; give --tls-key the certificate's private key in PEM, without a passphrase"_s;
        QTest::newRow(name) << QString::fromLatin1(file) << spoil << QString::fromLatin1(why).append(wanted);
    };
    const char *missing = "cannot be read: No such file or directory";
    const char *folder = "cannot be read: Is a directory";
    row("no certificate", "cert.pem", removeFile, missing);
    row("a folder for a certificate", "cert.pem", makeFolder, folder);
    row("words for a certificate", "cert.pem", writeWords, "holds no PEM certificate");
    row("an empty certificate", "cert.pem", writeNothing, "holds no PEM certificate");
    row("a small key", "cert.pem", writeWeakCertificate,
        "has too small a key, or too weak a digest, for TLS");
    row("no key", "key.pem", removeFile, missing);
    row("a folder for a key", "key.pem", makeFolder, folder);
    row("words for a key", "key.pem", writeWords, "holds no private key");
    row("a key with a passphrase", "key.pem", writeLockedKey, "has a passphrase");
    row("the key of another", "key.pem", writeOtherKey, "does not belong to %1");
    row("a key of another kind", "key.pem", writeRsaKey, "does not belong to %1");
}

void TlsTest::unusableFilesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(Spoil, spoil);
    QFETCH(QString, why);
    spoil(m_folder->filePath(file));
    relay::IoLoop loop;
    const relay::RouteTable routes;
    relay::BearerTokens tokens;
    test::FakeStore store;
    relay::FeedHub feed(store, loop, {});
    relay::Server server(settings(), loop, routes, tokens, feed);
    const auto bound = server.bind();
    QVERIFY(!bound);
    QCOMPARE(bound.error().code, ErrorCode::Configuration);
    const QString certificate = QString::fromStdString(m_files.certificate);
    QCOMPARE(QString::fromStdString(bound.error().detail),
             m_folder->filePath(file) + u' ' + (why.contains(u"%1") ? why.arg(certificate) : why));
}

void TlsTest::aLoopbackApiListenerStaysPlain()
{
    relay::ServerSettings both = settings();
    both.apiListen = relay::ListenAddress();
    ServerRig rig(both);
    QCOMPARE(test::askOverTls(rig.port()), QStringLiteral("200 first.example"));
    QCOMPARE(test::exchange(rig.server().apiPort(), test::apiRequest("GET /api/v1/plan", test::viewerToken))
                 .status,
             200);
}

void TlsTest::theFeedWorksOverTls()
{
    ServerRig rig(settings());
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), rig.port());
    QVERIFY(socket.waitForEncrypted(3'000));
    rig.commitEvents(50, 500);
    socket.write(QByteArray::fromStdString(test::feedRequest("?after=0")));
    QByteArray all;
    const auto hasLast = [&] { return (all += socket.readAll()).contains("\"seq\":50,"); };
    QVERIFY(QTest::qWaitFor(hasLast, 3'000));
    for (int seq = 1; seq <= 50; ++seq)
        QCOMPARE(all.count("{\"seq\":" + QByteArray::number(seq) + ","), 1);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "TlsTest.moc"
