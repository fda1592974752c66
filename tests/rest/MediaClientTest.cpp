// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/MediaClient.h"
#include "core/twilio/rest/MediaUrl.h"
#include "tests/rest/CaptureServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace ringdown::rest;
using test::CaptureServer;

namespace {

const std::string account = "AC00000000000000000000000000000001";
const std::string recording = "RE0123456789abcdef0123456789abcdef";
const std::string recordings = "/2010-04-01/Accounts/" + account + "/Recordings/";

std::variant<Media, RestFailure> fetched(MediaClient &client, const std::string &url)
{
    std::optional<std::variant<Media, RestFailure>> answer;
    const auto key = secrets::ApiKey::make("SK0000000000000000000000000000d77a",
                                           Secret("fakefakefakefakefakefakefakefake"));
    client.fetch(Authorization::of(*key), account, url, [&](const auto &done) { answer = done; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return RestFailure{RestTrouble::Unknown, 0, 0, "no answer", {}};
    return *answer;
}

/// URLs that want the credential, or a connection, for somebody else; port is the capture server's.
std::vector<std::string> hostileUrls(const std::string &port)
{
    const std::string path = recordings + recording;
    std::vector<std::string> urls;
    const std::string places[] = {"127.0.0.1:" + port,
                                  "localhost:" + port,
                                  "[::1]:" + port,
                                  "[::ffff:127.0.0.1]:" + port,
                                  "2130706433:" + port,
                                  "0x7f000001:" + port,
                                  "017700000001:" + port,
                                  "0177.0.0.1:" + port,
                                  "127.1:" + port,
                                  "0:" + port,
                                  "0.0.0.0:" + port,
                                  "127.0.0.1.nip.io:" + port,
                                  "10.0.0.1",
                                  "192.168.0.1",
                                  "169.254.169.254",
                                  "172.16.0.1",
                                  "metadata.google.internal",
                                  "api.twilio.com.example.net",
                                  "api.twilio.com:" + port,
                                  "api.twilio.com:443",
                                  "api.twilio.com:80",
                                  "api.twilio.com.",
                                  "API.TWILIO.COM",
                                  "xapi.twilio.com",
                                  "twilio.com",
                                  "media.twiliocdn.com",
                                  "api.twilio.com@127.0.0.1:" + port,
                                  "127.0.0.1:" + port + "@api.twilio.com",
                                  "user:word@api.twilio.com",
                                  "@api.twilio.com",
                                  ":@api.twilio.com",
                                  "api.twilio.com%2f@127.0.0.1:" + port,
                                  "api.twilio.com%00.example.net",
                                  "api.twilio.com\\@127.0.0.1:" + port,
                                  "api.evil.us1.twilio.com",
                                  "api.ie1.twilio.com",
                                  "\xef\xbd\x81pi.twilio.com",
                                  "api\xe3\x80\x82twilio.com"};
    for (const std::string &place : places) {
        for (const char *scheme : {"https://", "http://"})
            urls.push_back(scheme + place + path);
    }
    for (const char *scheme : {"http://", "ftp://", "file://", "gopher://", "HTTPS://", "https:/", "https:",
                               "//", "data:", "https:\\\\", " https://", "\thttps://", "javascript:"})
        urls.push_back(scheme + ("api.twilio.com" + path));
    const std::string twilio = "https://api.twilio.com";
    for (const std::string &tail :
         {"/" + path,
          path + "/",
          path + "?x=1",
          path + "#x",
          path + ".exe",
          path + ".mp3.mp3",
          path + ".mp3/..",
          path + "%2e%2e",
          path + "\r\nHost: example.net",
          path + " ",
          path + std::string(1, '\0'),
          path + "/../../Keys",
          recordings,
          recordings + "..",
          recordings + "../Calls",
          recordings + recording.substr(0, 33),
          recordings + recording + "0",
          recordings + "RE0123456789ABCDEF0123456789ABCDEF",
          recordings + "CA0123456789abcdef0123456789abcdef",
          recordings + "%52" + recording.substr(1),
          std::string("/2010-04-01/Accounts/AC00000000000000000000000000000002/Recordings/") + recording,
          std::string("/2010-04-01/Accounts/") + account + "/Calls/" + recording,
          std::string("/2010-04-01/Accounts/") + account + ".json",
          std::string("/../..") + path,
          std::string("/2010-04-01/Accounts/../Accounts/") + account + "/Recordings/" + recording,
          std::string("/2008-08-01/Accounts/") + account + "/Recordings/" + recording,
          std::string(),
          std::string("/"),
          std::string("//127.0.0.1:") + port + path,
          std::string("/\\127.0.0.1:") + port + path})
        urls.push_back(twilio + tail);
    urls.emplace_back();
    urls.push_back(path);
    urls.push_back(recording);
    // Every address of our own nets, in the plain form.
    for (int i = 0; i < 24; ++i) {
        for (const std::string &net :
             {std::string("10.0."), std::string("192.168."), std::string("127.0.0.")})
            urls.push_back("https://" + net + (net == "127.0.0." ? "" : "0.") + std::to_string(i) + path);
        urls.push_back("https://172." + std::to_string(16 + i % 16) + "." + std::to_string(i) + ".1" + path);
    }
    return urls;
}

} // namespace

class MediaClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoHundredHostileAddressesGetNoConnectionAndNoCredential_data()
    {
        QTest::addColumn<bool>("hasOwnApi");
        QTest::newRow("Twilio itself") << false;
        QTest::newRow("an API of our own") << true;
    }
    void twoHundredHostileAddressesGetNoConnectionAndNoCredential()
    {
        QFETCH(bool, hasOwnApi);
        CaptureServer capture; // where the URLs lead
        CaptureServer own;     // where the API is
        MediaClient client({hasOwnApi ? own.url() : std::string()});
        int resolved = 0;
        client.setResolve([&](const QString &, const MediaClient::WhenResolved &done) {
            ++resolved;
            done({QHostAddress(QHostAddress::LocalHost)});
        });
        const auto urls = hostileUrls(std::to_string(capture.serverPort()));
        QVERIFY(urls.size() >= 200);
        for (const std::string &url : urls) {
            const auto answer = fetched(client, url);
            const auto *failure = std::get_if<RestFailure>(&answer);
            QVERIFY2(failure && failure->trouble == RestTrouble::Refused, url.c_str());
            QVERIFY(failure->detail.starts_with("the recording is not fetched: "));
        }
        QTest::qWait(50);
        QCOMPARE(capture.connects, 0);
        QCOMPARE(own.connects, 0);
        QCOMPARE(resolved, 0);
        QVERIFY(!capture.heard.contains("Basic") && !own.heard.contains("Basic"));
    }

    void theSameRigSeesAnAllowedFetchWithItsCredential()
    {
        CaptureServer own;
        MediaClient client({own.url()});
        for (const std::string &url : {"https://api.twilio.com" + recordings + recording,
                                       "https://api.dublin.ie1.twilio.com" + recordings + recording + ".wav",
                                       own.url() + recordings + recording + ".mp3"}) {
            own.heard.clear();
            const auto answer = fetched(client, url);
            QVERIFY2(std::holds_alternative<Media>(answer), url.c_str());
            QCOMPARE(std::get<Media>(answer).bytes, std::string("sound"));
            QCOMPARE(std::get<Media>(answer).contentType, std::string("audio/mpeg"));
            QVERIFY(
                own.heard.startsWith("GET " + QByteArray::fromStdString(recordings + recording) + ".mp3 "));
            QVERIFY(own.heard.contains("Authorization: Basic "));
        }
        QCOMPARE(own.connects, 3);
    }

    void aNameThatResolvesIntoAPrivateNetworkIsNotConnectedTo_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254",
                                    "100.64.0.1", "0.0.0.0", "::1", "::", "fe80::1", "fc00::1",
                                    "::ffff:10.0.0.1", "224.0.0.1", "255.255.255.255"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void aNameThatResolvesIntoAPrivateNetworkIsNotConnectedTo()
    {
        QFETCH(QString, address);
        QVERIFY(!isPublicAddress(QHostAddress(address)));
        MediaClient client({});
        client.setResolve([&](const QString &host, const MediaClient::WhenResolved &done) {
            QCOMPARE(host, QStringLiteral("api.twilio.com"));
            done({QHostAddress(QStringLiteral("198.51.100.7")), QHostAddress(address)});
        });
        const auto answer = fetched(client, "https://api.twilio.com" + recordings + recording);
        const auto *failure = std::get_if<RestFailure>(&answer);
        QVERIFY(failure && failure->trouble == RestTrouble::Refused);
        QVERIFY(failure->detail.find("private network") != std::string::npos);
    }

    void addressesOfTheInternetAreAllowed()
    {
        for (const char *address : {"54.172.60.0", "172.32.0.1", "2600:1f18::1"})
            QVERIFY2(isPublicAddress(QHostAddress(QString::fromLatin1(address))), address);
    }

    void aRedirectIsFollowedWithinTheRecordingsAlone()
    {
        CaptureServer own;
        CaptureServer elsewhere;
        MediaClient client({own.url()});
        const auto redirect = [](const std::string &to) {
            return CaptureServer::answer("307 Temporary Redirect", {},
                                         "Location: " + QByteArray::fromStdString(to));
        };
        const std::string other = recordings + "RE0123456789abcdef0123456789abcdee.mp3";
        own.answers = {redirect(own.url() + other), CaptureServer::answer("200 OK", "moved")};
        const auto moved = fetched(client, own.url() + recordings + recording);
        QVERIFY(std::holds_alternative<Media>(moved));
        for (const std::string &to :
             {elsewhere.url() + other, std::string("https://example.net/x"), own.url() + "/2010-04-01/Keys",
              "//127.0.0.1:" + std::to_string(elsewhere.serverPort()) + other}) {
            own.answers = {redirect(to)};
            const auto answer = fetched(client, own.url() + recordings + recording);
            const auto *failure = std::get_if<RestFailure>(&answer);
            QVERIFY2(failure && failure->trouble == RestTrouble::Refused, to.c_str());
        }
        QCOMPARE(elsewhere.connects, 0);
        own.answers = {redirect(own.url() + other)}; // for ever
        own.connects = 0;
        QVERIFY(std::holds_alternative<RestFailure>(fetched(client, own.url() + recordings + recording)));
        QCOMPARE(own.connects, 1 + MediaClient::mostRedirects);
    }

    void aFailureIsASentence_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("trouble");
        QTest::newRow("gone") << CaptureServer::answer("404 Not Found", "{}") << int(RestTrouble::NotFound);
        QTest::newRow("not allowed") << CaptureServer::answer("401 Unauthorized", "{}")
                                     << int(RestTrouble::Unauthorized);
        QTest::newRow("throttled") << CaptureServer::answer("429 Too Many Requests", "{}")
                                   << int(RestTrouble::Throttled);
        QTest::newRow("broken") << CaptureServer::answer("503 Unavailable", "{}")
                                << int(RestTrouble::Unknown);
        QTest::newRow("a page") << CaptureServer::answer("200 OK", "<html>", "Content-Type: text/html")
                                << int(RestTrouble::Garbled);
        QTest::newRow("too long") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n"
                                                "Content-Length: 99000000\r\n\r\nx")
                                  << int(RestTrouble::Garbled);
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: "
                                           "9\r\n\r\nx")
                             << int(RestTrouble::Unreachable);
    }
    void aFailureIsASentence()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, trouble);
        CaptureServer own;
        own.answers = {answer};
        MediaClient client({own.url()});
        const auto result = fetched(client, own.url() + recordings + recording);
        const auto *failure = std::get_if<RestFailure>(&result);
        QVERIFY(failure);
        QCOMPARE(int(failure->trouble), trouble);
        QVERIFY2(failure->detail.ends_with('.'), failure->detail.c_str());
    }
};

QTEST_GUILESS_MAIN(MediaClientTest)
#include "MediaClientTest.moc"
