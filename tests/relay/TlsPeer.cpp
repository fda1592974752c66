// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/TlsPeer.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdio>
#include <memory>

namespace ringdown::test {

relay::TlsFiles makeCertificate(const QString &folder, const char *name, int rsaBits)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        rsaBits > 0 ? EVP_RSA_gen(rsaBits) : EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(name), -1,
                               -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const relay::TlsFiles files{folder.toStdString() + "/cert.pem", folder.toStdString() + "/key.pem"};
    FILE *out = std::fopen(files.certificate.c_str(), "w");
    PEM_write_X509(out, certificate.get());
    std::fclose(out);
    out = std::fopen(files.key.c_str(), "w");
    PEM_write_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(out);
    return files;
}

QString askOverTls(std::uint16_t port, QSsl::SslProtocol protocol)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setProtocol(protocol);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForEncrypted(3'000))
        return QStringLiteral("no handshake");
    socket.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    // waitForReadyRead() also gives up on records that carry no data, such as TLS 1.3 tickets.
    if (!QTest::qWaitFor([&] { return socket.bytesAvailable() > 0; }, 3'000))
        return QStringLiteral("no reply");
    const QString name = socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    return QString::fromLatin1(socket.readAll().mid(9, 3)) + u' ' + name;
}

} // namespace ringdown::test
