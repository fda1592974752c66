// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/ServiceAccount.h"
#include "core/audit/Firestore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

/// A key pair of this run alone.
struct FreshKey {
    FreshKey()
        : key(EVP_RSA_gen(2048), EVP_PKEY_free)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        char *text = nullptr;
        const long length = BIO_get_mem_data(bio.get(), &text);
        pem = QString::fromLatin1(text, static_cast<qsizetype>(length));
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
    QString pem;
};

QJsonObject keyFile(const FreshKey &fresh)
{
    return {{u"type"_s, u"service_account"_s},
            {u"client_email"_s, u"audit@demo-ringdown.example"_s},
            {u"private_key_id"_s, u"0123"_s},
            {u"private_key"_s, fresh.pem},
            {u"token_uri"_s, u"https://sign-in.example/token"_s}};
}

Result<audit::ServiceAccount> reading(const QJsonObject &file)
{
    return audit::readServiceAccount(Secret(QJsonDocument(file).toJson().toStdString()));
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

} // namespace

class ServiceAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyFileIsRead();
    void aBadKeyFileIsNamedByItsFieldAndNothingElse_data();
    void aBadKeyFileIsNamedByItsFieldAndNothingElse();
    void theAssertionIsSignedWithTheKey();
    void aProjectIdIsChecked_data();
    void aProjectIdIsChecked();
    void anEndpointIsChecked_data();
    void anEndpointIsChecked();

private:
    const FreshKey m_key;
};

void ServiceAccountTest::aKeyFileIsRead()
{
    const auto account = reading(keyFile(m_key));
    QVERIFY2(account, account ? "" : account.error().detail.c_str());
    QCOMPARE(account->email, std::string("audit@demo-ringdown.example"));
    QCOMPARE(account->tokenUri, std::string("https://sign-in.example/token"));
    QJsonObject without = keyFile(m_key);
    without.remove(u"token_uri"_s);
    QCOMPARE(reading(without)->tokenUri, std::string("https://oauth2.googleapis.com/token"));
}

void ServiceAccountTest::aBadKeyFileIsNamedByItsFieldAndNothingElse_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("another type") << u"type"_s << u"authorized_user"_s;
    QTest::newRow("no address") << u"client_email"_s << u"nobody-xyzzy"_s;
    QTest::newRow("plain http") << u"token_uri"_s << u"http://xyzzy.example/token"_s;
    QTest::newRow("no key") << u"private_key"_s << u"xyzzy"_s;
}

void ServiceAccountTest::aBadKeyFileIsNamedByItsFieldAndNothingElse()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QJsonObject file = keyFile(m_key);
    file[field] = value;
    const auto account = reading(file);
    QVERIFY(!account);
    QCOMPARE(account.error().code, ErrorCode::Configuration);
    const QString words = QString::fromStdString(account.error().detail);
    QVERIFY2(words.contains(field + u' '), account.error().detail.c_str());
    QVERIFY2(!words.contains(u"xyzzy"_s) && !words.contains(u"PRIVATE"_s), account.error().detail.c_str());
}

void ServiceAccountTest::theAssertionIsSignedWithTheKey()
{
    const auto account = reading(keyFile(m_key));
    QVERIFY(account);
    const auto assertion = audit::signedAssertion(*account, "the-scope", Instant::fromSeconds(1'767'225'600));
    QVERIFY(assertion);
    const std::string_view jwt = assertion->reveal();
    const QList<QByteArray> parts = QByteArray(jwt.data(), static_cast<qsizetype>(jwt.size())).split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject head = QJsonDocument::fromJson(decoded(parts[0])).object();
    QCOMPARE(head[u"alg"_s].toString(), u"RS256"_s);
    QCOMPARE(head[u"kid"_s].toString(), u"0123"_s);
    const QJsonObject claims = QJsonDocument::fromJson(decoded(parts[1])).object();
    QCOMPARE(claims[u"iss"_s].toString(), u"audit@demo-ringdown.example"_s);
    QCOMPARE(claims[u"aud"_s].toString(), u"https://sign-in.example/token"_s);
    QCOMPARE(claims[u"scope"_s].toString(), u"the-scope"_s);
    QCOMPARE(claims[u"iat"_s].toInteger(), qint64{1'767'225'600});
    QCOMPARE(claims[u"exp"_s].toInteger(), qint64{1'767'229'200});
    const QByteArray signature = decoded(parts[2]);
    const QByteArray signedPart = parts[0] + '.' + parts[1];
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> check(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QCOMPARE(EVP_DigestVerifyInit(check.get(), nullptr, EVP_sha256(), nullptr, m_key.key.get()), 1);
    QCOMPARE(EVP_DigestVerify(check.get(), reinterpret_cast<const unsigned char *>(signature.data()),
                              static_cast<std::size_t>(signature.size()),
                              reinterpret_cast<const unsigned char *>(signedPart.data()),
                              static_cast<std::size_t>(signedPart.size())),
             1);
}

void ServiceAccountTest::aProjectIdIsChecked_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("usual") << u"demo-ringdown-1"_s << true;
    QTest::newRow("shortest") << u"abcdef"_s << true;
    QTest::newRow("longest") << QString(30, u'a') << true;
    QTest::newRow("too short") << u"abcde"_s << false;
    QTest::newRow("too long") << QString(31, u'a') << false;
    QTest::newRow("a digit first") << u"1abcdef"_s << false;
    QTest::newRow("a dash last") << u"abcdef-"_s << false;
    QTest::newRow("a path") << u"abc/../def"_s << false;
    QTest::newRow("capital") << u"Abcdef"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ServiceAccountTest::aProjectIdIsChecked()
{
    QFETCH(const QString, project);
    QFETCH(const bool, isOne);
    QCOMPARE(audit::checkProject(project.toStdString()).hasValue(), isOne);
}

void ServiceAccountTest::anEndpointIsChecked_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("emulator") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("by name") << u"http://localhost:8080/"_s << true;
    QTest::newRow("elsewhere, safe") << u"https://firestore.example"_s << true;
    QTest::newRow("elsewhere, plain") << u"http://firestore.example"_s << false;
    QTest::newRow("a password") << u"http://a:b@127.0.0.1"_s << false;
    QTest::newRow("a path") << u"http://127.0.0.1/v1"_s << false;
    QTest::newRow("no scheme") << u"127.0.0.1:8080"_s << false;
}

void ServiceAccountTest::anEndpointIsChecked()
{
    QFETCH(const QString, endpoint);
    QFETCH(const bool, isOne);
    QCOMPARE(audit::checkEndpoint(endpoint.toStdString()).hasValue(), isOne);
}

QTEST_GUILESS_MAIN(ServiceAccountTest)
#include "ServiceAccountTest.moc"
