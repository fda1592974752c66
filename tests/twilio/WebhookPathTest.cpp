// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookPath.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

const std::string publicUrl = "https://relay.example.net/desk";
const std::string secret = "Zm9yLXRlc3RzLW9ubHktMDEyMw";

routing::Position somewhere()
{
    routing::Position position;
    position.tenant = TenantId("qdn");
    position.revision = 41;
    position.route = RouteId("sales");
    position.step = 2;
    position.tier = 1;
    position.hop = 3;
    position.firstRing = 1769450000;
    return position;
}

std::string target(const std::string &url, const std::string &base = publicUrl)
{
    return url.substr(base.size());
}

} // namespace

class WebhookPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUrlWeGiveAwayComesBack_data();
    void everyUrlWeGiveAwayComesBack();
    void urlsAreThePublicUrlAndThePath();
    void whatIsNoDoorIsRefused_data();
    void whatIsNoDoorIsRefused();
    void onlyTheHashOfTheBodyMayFollow();
    void aSecretPartMustBeThere();
    void aSecretPartHasAtLeast128Bits();
};

void WebhookPathTest::everyUrlWeGiveAwayComesBack_data()
{
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("without secret part") << false;
    QTest::newRow("with secret part") << true;
}

void WebhookPathTest::everyUrlWeGiveAwayComesBack()
{
    QFETCH(bool, isSecret);
    const WebhookUrls urls(publicUrl, isSecret ? secret : std::string());
    const auto parsed = [&](const std::string &url) { return urls.parse(target(url)); };
    using Kind = WebhookKind;
    QVERIFY((parsed(urls.newCall()) == WebhookPath{Kind::NewCall, {}, {}}));
    QVERIFY((parsed(urls.callStep(somewhere())) == WebhookPath{Kind::CallStep, somewhere(), {}}));
    QVERIFY((parsed(urls.sms()) == WebhookPath{Kind::Sms, {}, {}}));
    QVERIFY((parsed(urls.callStatus()) == WebhookPath{Kind::CallStatus, {}, {}}));
    QVERIFY((parsed(urls.legStatus(somewhere())) == WebhookPath{Kind::LegStatus, somewhere(), {}}));
    QVERIFY((parsed(urls.recordingStatus()) == WebhookPath{Kind::RecordingStatus, {}, {}}));
    QVERIFY((parsed(urls.transcriptStatus()) == WebhookPath{Kind::TranscriptStatus, {}, {}}));
    QVERIFY((parsed(urls.messageStatus("CA01.missed.1")) ==
             WebhookPath{Kind::MessageStatus, {}, "CA01.missed.1"}));
}

void WebhookPathTest::urlsAreThePublicUrlAndThePath()
{
    QCOMPARE(WebhookUrls(publicUrl, "").newCall(), "https://relay.example.net/desk/twilio/voice");
    QCOMPARE(WebhookUrls(publicUrl, secret).callStep(somewhere()),
             "https://relay.example.net/desk/twilio/" + secret + "/voice/qdn/41/sales/2/1.0.0/3/1769450000");
    QCOMPARE(WebhookUrls("http://127.0.0.1:8080", "").legStatus(somewhere()),
             "http://127.0.0.1:8080/twilio/status/leg/qdn/41/sales/2/1.0.0/3/1769450000");
}

void WebhookPathTest::whatIsNoDoorIsRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"",
                             "/",
                             "/twilio",
                             "/twilio/",
                             "/twilio//voice",
                             "/twilio/voice/",
                             "/twilio/Voice",
                             "/twilio/voices",
                             "/twilio/voice ",
                             "//twilio/voice",
                             "/twilio/../twilio/voice",
                             "/twilio/voice/..",
                             "/twilio/%76oice",
                             "/twilio/voice%00",
                             "/twilio/voice#x",
                             "/twilio/voice;a=1",
                             "/twilio/voice?",
                             "/twilio/voice?a=1",
                             "/twilio/voice?Digits=1",
                             "/twilio/sms/",
                             "/twilio/status",
                             "/twilio/status/",
                             "/twilio/status/call/",
                             "/twilio/status/call/1",
                             "/twilio/status/leg",
                             "/twilio/status/leg/",
                             "/twilio/status/leg/qdn",
                             "/twilio/status/message",
                             "/twilio/status/message/",
                             "/twilio/status/message/a/b",
                             "/twilio/status/message/..",
                             "/twilio/status/message/-a",
                             "/twilio/status/message/a%20b",
                             "/twilio/status/other",
                             "/twilio/voice/qdn/41/sales/2/1.0.0/3",
                             "/twilio/voice/qdn/41/sales/2/1.0.0/3/x",
                             "/twilio/voice/qdn/41/sales/2/1.0.0/3/1/",
                             "/twilio/voice/qdn/041/sales/2/1.0.0/3/1",
                             "/twilio/voice/QDN/41/sales/2/1.0.0/3/1",
                             "/twilio/voice/qdn/41/sales/2/1.0/3/1",
                             "/twilio/voice/qdn/41/sales/2/1.0.0/3/1CallSidCA1",
                             "/voice",
                             "http://relay.example.net/twilio/voice"})
        QTest::addRow("%s", path) << QByteArray(path);
    QTest::newRow("a message id of 201 letters") << "/twilio/status/message/" + QByteArray(201, 'a');
}

void WebhookPathTest::whatIsNoDoorIsRefused()
{
    QFETCH(QByteArray, path);
    QVERIFY(!WebhookUrls(publicUrl, "").parse(path.toStdString()));
}

void WebhookPathTest::onlyTheHashOfTheBodyMayFollow()
{
    const WebhookUrls urls(publicUrl, "");
    const std::string hash(64, 'a');
    QVERIFY(urls.parse("/twilio/sms?bodySHA256=" + hash).has_value());
    QVERIFY(!urls.parse("/twilio/sms?bodySHA256=" + hash + "a"));
    QVERIFY(!urls.parse("/twilio/sms?bodySHA256=" + hash.substr(1)));
    QVERIFY(!urls.parse("/twilio/sms?bodySHA256=" + hash + "&a=1"));
    QVERIFY(!urls.parse("/twilio/sms?a=1&bodySHA256=" + hash));
    QVERIFY(!urls.parse("/twilio/sms?bodySHA256=" + std::string(64, 'A')));
}

void WebhookPathTest::aSecretPartMustBeThere()
{
    const WebhookUrls urls(publicUrl, secret);
    QVERIFY(!urls.parse("/twilio/voice"));
    QVERIFY(!urls.parse("/twilio/" + secret));
    QVERIFY(!urls.parse("/twilio/" + secret + "voice"));
    QVERIFY(!urls.parse("/twilio/" + secret.substr(1) + "/voice"));
    int passed = 0;
    for (std::size_t i = 0; i < 10'000; ++i) {
        std::string other = secret;
        other[i % other.size()] = static_cast<char>('A' + (other[i % other.size()] + i) % 26);
        passed += other != secret && urls.parse("/twilio/" + other + "/voice") ? 1 : 0;
    }
    QCOMPARE(passed, 0);
}

void WebhookPathTest::aSecretPartHasAtLeast128Bits()
{
    QVERIFY(isSecretPath(secret));
    QVERIFY(isSecretPath(std::string(22, 'a')));
    QVERIFY(!isSecretPath(std::string(21, 'a')));
    QVERIFY(!isSecretPath(std::string(129, 'a')));
    QVERIFY(!isSecretPath("abcdefghijklmnopqrstuv/w"));
    QVERIFY(!isSecretPath(""));
}

QTEST_APPLESS_MAIN(WebhookPathTest)
#include "WebhookPathTest.moc"
