// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/MediaClient.h"
#include "core/twilio/rest/MediaUrl.h"
#include "tests/rest/CaptureServer.h"

#include <QTest>

#include <optional>
#include <variant>

using namespace ringdown;
using namespace ringdown::rest;
using test::CaptureServer;

namespace {

const std::string account = "AC00000000000000000000000000000001";
const std::string message = "MM0123456789abcdef0123456789abcdef";
const std::string attachment = "ME0123456789abcdef0123456789abcdef";
const std::string messages = "/2010-04-01/Accounts/" + account + "/Messages/";
const std::string path = messages + message + "/Media/" + attachment;
const QByteArray jpeg = "Content-Type: image/jpeg";

std::variant<Media, RestFailure> fetched(MediaClient &client, const std::string &url)
{
    std::optional<std::variant<Media, RestFailure>> answer;
    const auto key = secrets::ApiKey::make("SK0000000000000000000000000000d77a",
                                           Secret("fakefakefakefakefakefakefakefake"));
    client.fetchAttachment(Authorization::of(*key), account, message, url,
                           [&](const auto &done) { answer = done; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return RestFailure{RestTrouble::Unknown, 0, 0, "no answer", {}};
    return *answer;
}

QByteArray redirect(const std::string &to)
{
    return CaptureServer::answer("307 Temporary Redirect", {}, "Location: " + QByteArray::fromStdString(to));
}

} // namespace

/// What came with a text is fetched from the carrier alone, with the key only from its API.
class AttachmentFetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherAddressIsNeverConnectedTo()
    {
        CaptureServer capture;
        MediaClient client({});
        const std::string twilio = "https://api.twilio.com";
        const std::string port = std::to_string(capture.serverPort());
        for (const std::string &url :
             {"http://api.twilio.com" + path, "https://127.0.0.1:" + port + path, capture.url() + path,
              "https://api.twilio.com.example.net" + path, "https://api.twilio.com@127.0.0.1:" + port + path,
              "https://mms.twiliocdn.com" + path, twilio + path + "/", twilio + path + "?x",
              twilio + path + ".json", twilio + path + "/../../../Keys",
              twilio + messages + message + "/Media/" + attachment + "0",
              twilio + messages + "MM0123456789abcdef0123456789abcdee/Media/" + attachment,
              twilio + messages + message + "/Media/RE0123456789abcdef0123456789abcdef",
              twilio + "/2010-04-01/Accounts/AC00000000000000000000000000000002/Messages/" + message +
                  "/Media/" + attachment,
              twilio + "/2010-04-01/Accounts/" + account + "/Recordings/RE0123456789abcdef0123456789abcdef",
              std::string(), path}) {
            const auto answer = fetched(client, url);
            const auto *failure = std::get_if<RestFailure>(&answer);
            QVERIFY2(failure && failure->trouble == RestTrouble::Refused, url.c_str());
            QVERIFY2(failure->detail.starts_with("the attachment is not fetched: "), failure->detail.c_str());
        }
        QCOMPARE(capture.connects, 0);
    }

    void itComesAsTheCarrierHasIt()
    {
        CaptureServer own;
        own.answers = {CaptureServer::answer("200 OK", "picture", jpeg)};
        MediaClient client({own.url()});
        const auto answer = fetched(client, "https://api.twilio.com" + path);
        QCOMPARE(std::get<Media>(answer).bytes, std::string("picture"));
        QCOMPARE(std::get<Media>(answer).contentType, std::string("image/jpeg"));
        QVERIFY(own.heard.startsWith("GET " + QByteArray::fromStdString(path) + " "));
        QVERIFY(own.heard.contains("Authorization: Basic "));
    }

    void whatDeliversItGetsNoCredential()
    {
        CaptureServer own;
        own.answers = {redirect(own.url() + "/media.twiliocdn.com/AC1/x?Expires=1&Signature=a%2Fb~c_"),
                       CaptureServer::answer("200 OK", "picture", jpeg)};
        MediaClient client({own.url()});
        const auto answer = fetched(client, own.url() + path);
        QVERIFY(std::holds_alternative<Media>(answer));
        const qsizetype second =
            own.heard.indexOf("GET /media.twiliocdn.com/AC1/x?Expires=1&Signature=a%2Fb~c_ ");
        QVERIFY2(second > 0, own.heard.constData());
        QCOMPARE(own.heard.count("Authorization"), 1);
        QVERIFY(own.heard.indexOf("Authorization") < second);
    }

    void itIsNotSentOnToElsewhere()
    {
        CaptureServer own;
        CaptureServer elsewhere;
        MediaClient client({own.url()});
        for (const std::string &to :
             {elsewhere.url() + path, elsewhere.url() + "/media.twiliocdn.com/x",
              std::string("https://example.net/x"), own.url() + "/2010-04-01/Keys.json",
              own.url() + "/media.twiliocdn.com/../2010-04-01/Keys.json",
              own.url() + messages + "MM0123456789abcdef0123456789abcdee/Media/" + attachment}) {
            own.answers = {redirect(to)};
            const auto answer = fetched(client, own.url() + path);
            const auto *failure = std::get_if<RestFailure>(&answer);
            QVERIFY2(failure && failure->trouble == RestTrouble::Refused, to.c_str());
            QCOMPARE(failure->detail,
                     std::string("The attachment is not fetched: Twilio sends us to another address."));
        }
        QCOMPARE(elsewhere.connects, 0);
    }

    void fromWhatDeliversItThereIsNoWayBack()
    {
        CaptureServer own;
        own.answers = {redirect(own.url() + "/media.twiliocdn.com/x"), redirect(own.url() + path)};
        MediaClient client({own.url()});
        const auto answer = fetched(client, own.url() + path);
        QVERIFY(std::holds_alternative<RestFailure>(answer));
        QCOMPARE(own.heard.count("Authorization"), 1);
    }

    void deliveryIsFromTheCarriersPlacesAlone_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *url, bool isAllowed) {
            QTest::newRow(url) << QByteArray(url) << isAllowed;
        };
        row("https://mms.twiliocdn.com/AC1/x?Expires=1", true);
        row("https://media.twiliocdn.com/AC1/x", true);
        row("https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/x", true);
        row("https://s3-external-1.amazonaws.com/other/AC1/x", false);
        row("https://s3-external-1.amazonaws.com/media.twiliocdn.com/../other/x", false);
        row("http://mms.twiliocdn.com/x", false);
        row("https://mms.twiliocdn.com.example.net/x", false);
        row("https://mms.twiliocdn.com:8443/x", false);
        row("https://a@mms.twiliocdn.com/x", false);
        row("https://mms.twiliocdn.com", false);
        row("https://xmms.twiliocdn.com/x", false);
        row("https://mms.twiliocdn.com/a b", false);
    }
    void deliveryIsFromTheCarriersPlacesAlone()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, isAllowed);
        const auto place = deliveryPlace(url.toStdString(), {});
        QCOMPARE(bool(place), isAllowed);
        if (place)
            QVERIFY(place->isPublic && place->base + place->path == url.toStdString());
    }
};

QTEST_GUILESS_MAIN(AttachmentFetchTest)
#include "AttachmentFetchTest.moc"
