// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookKey.h"

#include "tests/twilio/PortableSha1.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

const Secret fakeToken("0123456789abcdef0123456789abcdef");

QByteArray bytes(const WebhookKey::Mac &mac)
{
    return {reinterpret_cast<const char *>(mac.data()), static_cast<qsizetype>(mac.size())};
}

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string pattern(std::size_t size, unsigned seed)
{
    std::string out;
    for (std::size_t i = 0; i < size; ++i)
        out += static_cast<char>(i * 131 + seed * 17 + i / 7);
    return out;
}

} // namespace

class WebhookKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc2202IsMet_data();
    void rfc2202IsMet();
    void threeImplementationsAgreeOnEveryLength();
    void headAndTailAreOneMessage();
    void theTextFormComesBackAndIsChecked();
    void theTextFormIsTheStatesInBigEndianWords();
    void aMalformedKeyIsRefusedWithoutRepeatingIt_data();
    void aMalformedKeyIsRefusedWithoutRepeatingIt();
    void aListMayHoldSeveralKeys();
    void theIdNamesTheKeyAndIsNoPartOfIt();
};

void WebhookKeyTest::rfc2202IsMet_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray("b617318655057264e28bc0b6fb378c8ef146be00");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << QByteArray("125d7342b9ac11cd91a39af48aa17b4f63f175d3");
    QTest::newRow("4") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                       << QByteArray(50, '\xcd') << QByteArray("4c9007f4026250c6bc8414f9bf50c86c2d7235da");
    QTest::newRow("5") << QByteArray(20, '\x0c') << QByteArray("Test With Truncation")
                       << QByteArray("4c1a03424b55e07fe7f27be1d58bb9324a9a5a04");
    QTest::newRow("6") << QByteArray(80, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << QByteArray("aa4ae5e15272d00e95705637ce8a3b55ed402112");
    QTest::newRow("7") << QByteArray(80, '\xaa')
                       << QByteArray(
                              "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data")
                       << QByteArray("e8e99d0f45237d786d6bbaa7965c7808bbff1a91");
}

void WebhookKeyTest::rfc2202IsMet()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, digest);
    const WebhookKey derived = WebhookKey::derive(Secret(key.toStdString()));
    QCOMPARE(bytes(derived.mac(data.toStdString())).toHex(), digest);
}

void WebhookKeyTest::threeImplementationsAgreeOnEveryLength()
{
    for (std::size_t keySize = 0; keySize <= 130; keySize += 5) {
        const std::string token = pattern(keySize, 3);
        const WebhookKey key = WebhookKey::derive(Secret(token));
        for (std::size_t size = 0; size <= 200; ++size) {
            const std::string message = pattern(size, 5);
            const QByteArray mac = bytes(key.mac(message));
            QCOMPARE(mac, bytes(test::portableHmac(token, message)));
            QCOMPARE(mac, QMessageAuthenticationCode::hash(bytes(message), bytes(token),
                                                           QCryptographicHash::Sha1));
        }
    }
}

void WebhookKeyTest::headAndTailAreOneMessage()
{
    const WebhookKey key = WebhookKey::derive(fakeToken);
    const std::string message = pattern(150, 1);
    for (std::size_t cut = 0; cut <= message.size(); ++cut)
        QCOMPARE(key.mac(message.substr(0, cut), message.substr(cut)), key.mac(message));
}

void WebhookKeyTest::theTextFormComesBackAndIsChecked()
{
    const WebhookKey key = WebhookKey::derive(fakeToken);
    const std::string text(key.text().reveal());
    QCOMPARE(text.size(), std::size_t(5 + 54 + 1 + 8));
    const auto again = WebhookKey::parse(text);
    QVERIFY(again.hasValue());
    QVERIFY(*again == key);
    const auto withoutCheck = WebhookKey::parse(text.substr(0, 59));
    QVERIFY(withoutCheck.hasValue());
    QVERIFY(*withoutCheck == key);
    QCOMPARE(again->sign("https://example.net/twilio/voice"), key.sign("https://example.net/twilio/voice"));
}

void WebhookKeyTest::theTextFormIsTheStatesInBigEndianWords()
{
    const WebhookKey key = WebhookKey::derive(fakeToken);
    QByteArray expected;
    for (const auto *state : {&key.innerState(), &key.outerState()}) {
        for (const std::uint32_t word : *state) {
            for (int shift = 24; shift >= 0; shift -= 8)
                expected += static_cast<char>(word >> shift);
        }
    }
    const QByteArray text = bytes(std::string(key.text().reveal()));
    QCOMPARE(text.mid(5, 54),
             expected.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(text.mid(60), QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex().left(8));
    test::PortableSha1 inner;
    std::string block(fakeToken.reveal());
    block.resize(64, '\0');
    for (char &c : block)
        c ^= '\x36';
    inner.absorb(reinterpret_cast<const unsigned char *>(block.data()));
    QCOMPARE(key.innerState(), inner.state);
}

void WebhookKeyTest::aMalformedKeyIsRefusedWithoutRepeatingIt_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = bytes(std::string(WebhookKey::derive(fakeToken).text().reveal()));
    QByteArray changed = good;
    changed[20] = changed[20] == 'x' ? 'y' : 'x';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the token itself") << QByteArray("0123456789abcdef0123456789abcdef");
    QTest::newRow("another version") << "whk2_" + good.mid(5);
    QTest::newRow("a letter short") << good.left(58);
    QTest::newRow("a letter long") << good.left(59) + "A";
    QTest::newRow("a changed letter under its check") << changed;
    QTest::newRow("a check of seven digits") << good.chopped(1);
    QTest::newRow("a check of nine digits") << good + "0";
    QTest::newRow("a dot without check") << good.left(60);
    QTest::newRow("padding") << good.left(59) + "==";
    QTest::newRow("a blank in it") << good.left(30) + " " + good.mid(31);
    QTest::newRow("the other base64 letters") << good.left(30) + "+/" + good.mid(32);
    QTest::newRow("bits past the end") << good.left(58) + (good[58] == 'B' ? "D" : "B");
}

void WebhookKeyTest::aMalformedKeyIsRefusedWithoutRepeatingIt()
{
    QFETCH(QByteArray, text);
    const auto key = WebhookKey::parse(text.toStdString());
    QVERIFY(!key.hasValue());
    QCOMPARE(key.error().code, ErrorCode::Configuration);
    const QByteArray detail = bytes(key.error().detail);
    QVERIFY(detail.contains("whk1_"));
    for (qsizetype i = 5; i + 8 <= text.size(); ++i)
        QVERIFY2(!detail.contains(text.mid(i, 8)), detail.constData());
}

void WebhookKeyTest::aListMayHoldSeveralKeys()
{
    const WebhookKey first = WebhookKey::derive(fakeToken);
    const WebhookKey second = WebhookKey::derive(Secret("fedcba9876543210fedcba9876543210"));
    const std::string both = std::string(first.text().reveal()) + ',' + std::string(second.text().reveal());
    const auto keys = WebhookKey::parseList(both);
    QVERIFY(keys.hasValue());
    QCOMPARE(keys->size(), std::size_t(2));
    QVERIFY((*keys)[0] == first && (*keys)[1] == second);
    for (const std::string &bad : {std::string(), both + ',', ',' + both, both + ", "}) {
        const auto refused = WebhookKey::parseList(bad);
        QVERIFY(!refused.hasValue());
        QVERIFY(refused.error().detail.starts_with("key "));
    }
}

void WebhookKeyTest::theIdNamesTheKeyAndIsNoPartOfIt()
{
    const WebhookKey key = WebhookKey::derive(fakeToken);
    QCOMPARE(bytes(key.id()), bytes(test::portableHmac(fakeToken.reveal(), "id")).toHex().left(8));
    QVERIFY(key.id() != WebhookKey::derive(Secret("fedcba9876543210fedcba9876543210")).id());
    QVERIFY(key.text().reveal().find(key.id()) == std::string_view::npos);
}

QTEST_APPLESS_MAIN(WebhookKeyTest)
#include "WebhookKeyTest.moc"
