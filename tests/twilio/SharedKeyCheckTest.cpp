// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SharedKeyCheck.h"
#include "core/twilio/SignatureCheck.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

/// The unproven second way to verify webhooks.
class SharedKeyCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMacIsTheOneOfTheStandard();
    void anyKeyVerifiesInBothSpellingsOfTheUrl();
    void theRequestKeyIsTheOneOfAWebhookKey();
    void listsAreReadStrictly_data();
    void listsAreReadStrictly();
};

void SharedKeyCheckTest::theMacIsTheOneOfTheStandard()
{
    // RFC 4231, test case 2.
    QCOMPARE(signWithSharedKey({"x", Secret("Jefe")}, "what do ya want for nothing?"),
             std::string("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="));
}

void SharedKeyCheckTest::anyKeyVerifiesInBothSpellingsOfTheUrl()
{
    const auto keys = parseSharedKeys("old=fake-shared-secret-1,new=fake-shared-secret-2");
    const SharedKeyCheck check("https://relay.example", *keys);
    const auto form = Form::decode("To=%2B16195550100&From=%2B16195550111");
    const std::string fields = "/twilio/voice" + signedFields(*form);
    for (const char *url : {"https://relay.example", "https://relay.example:443"}) {
        for (const SharedKey &key : *keys) {
            const std::string signature = signWithSharedKey(key, url + fields);
            QVERIFY(check.checkForm("/twilio/voice", *form, signature));
            QVERIFY(!check.checkForm("/twilio/sms", *form, signature));
        }
    }
    QVERIFY(!check.checkForm(
        "/twilio/voice", *form,
        signWithSharedKey({"x", Secret("fake-shared-secret-3")}, "https://relay.example" + fields)));
    QVERIFY(!check.checkForm("/twilio/voice", *form, ""));
}

/// So a webhook that was signed one way and comes again signed the other is a repeat.
void SharedKeyCheckTest::theRequestKeyIsTheOneOfAWebhookKey()
{
    const WebhookKey webhookKey = WebhookKey::derive(Secret("fake-token"));
    const SharedKey shared{"x", Secret("fake-shared-secret-1")};
    const std::string url = "https://relay.example";
    const auto form = Form::decode("To=%2B16195550100");
    const auto one =
        SignatureCheck(url, {webhookKey})
            .checkForm("/twilio/voice", *form, signForm(webhookKey, url + "/twilio/voice", *form));
    const auto other = SharedKeyCheck(url, {shared})
                           .checkForm("/twilio/voice", *form,
                                      signWithSharedKey(shared, url + "/twilio/voice" + signedFields(*form)));
    QVERIFY(one && other && *one == *other);
}

void SharedKeyCheckTest::listsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("keys"); // -N: the error names position N
    QTest::newRow("one") << QByteArray("a=0123456789abcdef") << 1;
    QTest::newRow("a secret with an equals sign") << QByteArray("a=0123456789abcde=") << 1;
    QTest::newRow("two") << QByteArray("a=0123456789abcdef,b-2_x=0123456789abcdef") << 2;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("no name") << QByteArray("=0123456789abcdef") << -1;
    QTest::newRow("no secret") << QByteArray("a=0123456789abcdef,b") << -2;
    QTest::newRow("a short secret") << QByteArray("a=0123456789abcde") << -1;
    QTest::newRow("a blank in the name") << QByteArray("a b=0123456789abcdef") << -1;
    QTest::newRow("a comma at the end") << QByteArray("a=0123456789abcdef,") << -2;
}

void SharedKeyCheckTest::listsAreReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(int, keys);
    const auto read = parseSharedKeys(text.toStdString());
    QCOMPARE(read ? static_cast<int>(read->size()) : 0, std::max(keys, 0));
    if (read)
        return;
    QVERIFY(read.error().detail.starts_with("shared key " + std::to_string(-keys) + " "));
    QVERIFY(read.error().detail.find("0123456789") == std::string::npos);
}

QTEST_GUILESS_MAIN(SharedKeyCheckTest)
#include "SharedKeyCheckTest.moc"
