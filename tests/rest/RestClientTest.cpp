// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/RestClient.h"
#include "tests/rest/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringdown;
using namespace ringdown::rest;
using ringdown::test::ScriptedServer;

namespace {

const std::string accountSid = "AC" + std::string(32, '1');
const std::string path = "/2010-04-01/Accounts/" + accountSid + "/Calls.json";

secrets::ApiKey fakeKey()
{
    return {"SK" + std::string(32, '2'), Secret("fake-secret-fake-secret-fake-000")};
}

RestSettings settingsFor(const ScriptedServer &server)
{
    RestSettings settings;
    settings.api = server.url();
    settings.timeoutMilliseconds = 400;
    settings.connectMilliseconds = 300;
    return settings;
}

/// Asks and waits.
RestAnswer ask(RestClient &client, const QByteArray &method, const Parameters &parameters = {})
{
    std::optional<RestAnswer> answer;
    const auto done = [&answer](const RestAnswer &came) { answer = came; };
    const Authorization who = Authorization::of(fakeKey());
    if (method == "GET")
        client.get(who, Host::Api, path, parameters, done);
    else if (method == "POST")
        client.post(who, Host::Api, path, parameters, done);
    else
        client.remove(who, Host::Api, path, done);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
        return RestFailure{RestTrouble::Unknown, -1, 0, "the test waited in vain", {}};
    return *answer;
}

RestFailure failureOf(const RestAnswer &answer)
{
    const auto *failure = std::get_if<RestFailure>(&answer);
    return failure ? *failure : RestFailure{RestTrouble::Unknown, -1, 0, "no failure", {}};
}

/// An error body as Twilio writes it.
QByteArray errorBody(int status, int code, const QByteArray &message)
{
    return "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + message +
           "\",\"more_info\":\"https://www.twilio.com/docs/errors/" + QByteArray::number(code) +
           "\",\"status\":" + QByteArray::number(status) + "}";
}

} // namespace

class RestClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGetCarriesBasicAuthenticationAndItsQuery()
    {
        ScriptedServer server;
        RestClient client(settingsFor(server));
        const RestAnswer answer = ask(client, "GET", {{"PageSize", "1"}, {"StartTime>", "2026-01-01 a+b&c"}});
        QCOMPARE(std::get<RestReply>(answer).status, 200);
        QCOMPARE(std::get<RestReply>(answer).body, std::string("{}"));
        const auto &got = server.requests.at(0);
        QCOMPARE(got.line, "GET " + QByteArray::fromStdString(path) +
                               "?PageSize=1&StartTime%3E=2026-01-01%20a%2Bb%26c HTTP/1.1");
        QCOMPARE(
            got.header("Authorization"),
            "Basic " +
                QByteArray::fromStdString(fakeKey().sid + ":fake-secret-fake-secret-fake-000").toBase64());
        QCOMPARE(got.header("Accept"), QByteArray("application/json"));
        QCOMPARE(got.header("Accept-Encoding"), QByteArray("identity"));
    }

    void aPostCarriesItsParametersInTheBody()
    {
        ScriptedServer server;
        server.answer(ScriptedServer::json(201, "{\"sid\":\"CA1\"}"));
        RestClient client(settingsFor(server));
        const RestAnswer answer = ask(client, "POST", {{"To", "+12025550147"}, {"E", "a"}, {"E", "b=c"}});
        QCOMPARE(std::get<RestReply>(answer).status, 201);
        QCOMPARE(server.requests.at(0).body, QByteArray("To=%2B12025550147&E=a&E=b%3Dc"));
        QCOMPARE(server.requests.at(0).header("Content-Type"),
                 QByteArray("application/x-www-form-urlencoded"));
    }

    void aDeleteNeedsNoBodyBack()
    {
        ScriptedServer server;
        server.answer("HTTP/1.1 204 No Content\r\n\r\n");
        RestClient client(settingsFor(server));
        QCOMPARE(std::get<RestReply>(ask(client, "DELETE")).status, 204);
    }

    void anAnswerBecomesTheRightTrouble_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<RestTrouble>("trouble");
        QTest::addColumn<int>("requests");
        const auto json = [](int status) {
            return ScriptedServer::json(status, "{\"code\":1,\"message\":\"m\"}");
        };
        QTest::newRow("401") << QByteArray("GET") << json(401) << RestTrouble::Unauthorized << 1;
        QTest::newRow("403") << QByteArray("GET") << json(403) << RestTrouble::Unauthorized << 1;
        QTest::newRow("404") << QByteArray("GET") << json(404) << RestTrouble::NotFound << 1;
        QTest::newRow("400") << QByteArray("POST") << json(400) << RestTrouble::Refused << 1;
        QTest::newRow("a 429 of a POST is sent again")
            << QByteArray("POST") << json(429) << RestTrouble::Throttled << 4;
        QTest::newRow("a 500 of a POST is not")
            << QByteArray("POST") << json(500) << RestTrouble::Unknown << 1;
        QTest::newRow("a 408 of a POST is not")
            << QByteArray("POST") << json(408) << RestTrouble::Unknown << 1;
        QTest::newRow("a 503 of a GET is sent again")
            << QByteArray("GET") << json(503) << RestTrouble::Unknown << 3;
        QTest::newRow("a 500 of a DELETE is sent again")
            << QByteArray("DELETE") << json(500) << RestTrouble::Unknown << 3;
        QTest::newRow("a GET without an answer is sent again")
            << QByteArray("GET") << QByteArray("wait") << RestTrouble::Unknown << 3;
        QTest::newRow("a POST whose connection is cut is sent once")
            << QByteArray("POST") << QByteArray() << RestTrouble::Unknown << 1;
        QTest::newRow("a POST without an answer is sent once")
            << QByteArray("POST") << QByteArray("wait") << RestTrouble::Unknown << 1;
        QTest::newRow("no JSON") << QByteArray("POST")
                                 << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")
                                 << RestTrouble::Garbled << 1;
        QTest::newRow("an answer that nests too deep")
            << QByteArray("GET")
            << ScriptedServer::json(200, "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}")
            << RestTrouble::Garbled << 1;
        QTest::newRow("an answer that is too long")
            << QByteArray("GET")
            << ScriptedServer::json(200, "{\"a\":\"" + QByteArray(5 * 1024 * 1024, 'a') + "\"}")
            << RestTrouble::Garbled << 1;
        QTest::newRow("half an answer")
            << QByteArray("POST") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 60\r\n\r\n{\"sid\"")
            << RestTrouble::Unknown << 1;
        QTest::newRow("a redirect is not followed")
            << QByteArray("GET")
            << QByteArray("HTTP/1.1 302 Found\r\nLocation: /else\r\nContent-Length: 0\r\n\r\n")
            << RestTrouble::Refused << 1;
        QTest::newRow("a challenge is not answered")
            << QByteArray("GET")
            << ScriptedServer::json(401, "{}", "WWW-Authenticate: Basic realm=\"Twilio API\"\r\n")
            << RestTrouble::Unauthorized << 1;
    }
    void anAnswerBecomesTheRightTrouble()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, raw);
        QFETCH(RestTrouble, trouble);
        QFETCH(int, requests);
        ScriptedServer server;
        server.answer(raw);
        RestClient client(settingsFor(server));
        const RestFailure failure = failureOf(ask(client, method, {{"A", "1"}}));
        QVERIFY2(failure.status >= 0, failure.detail.c_str());
        QVERIFY2(failure.trouble == trouble, failure.detail.c_str());
        const bool isInDoubt = failure.detail.find("may have been done") != std::string::npos;
        QCOMPARE(isInDoubt, trouble == RestTrouble::Unknown && failure.status == 0 && method != "GET");
        QCOMPARE(server.requests.size(), static_cast<std::size_t>(requests));
    }

    void anErrorSaysWhatTwilioSaid()
    {
        ScriptedServer server;
        server.answer(ScriptedServer::json(401, errorBody(401, 20003, "Authenticate")));
        RestClient client(settingsFor(server));
        const RestFailure failure = failureOf(ask(client, "GET", {{"PageSize", "1"}}));
        QCOMPARE(failure.code, 20003);
        QCOMPARE(failure.moreInfo, std::string("https://www.twilio.com/docs/errors/20003"));
        QCOMPARE(failure.detail,
                 std::string("Authenticate (Twilio error 20003, https://www.twilio.com/docs/errors/20003)"));
    }

    void whatAnErrorMeansIsSaidInOurWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("a common one") << 21211 << QByteArray("The 'To' number x is not valid.")
                                      << QByteArray("The number it goes to is no valid phone number (Twilio "
                                                    "error 21211, https://www.twilio.com/docs/errors/21211)");
        QTest::newRow("another") << 29999 << QByteArray("Something new..")
                                 << QByteArray("Something new (Twilio error 29999, "
                                               "https://www.twilio.com/docs/errors/29999)");
        QTest::newRow("without words") << 29998 << QByteArray()
                                       << QByteArray("The carrier gave no reason (Twilio error 29998, "
                                                     "https://www.twilio.com/docs/errors/29998)");
    }
    void whatAnErrorMeansIsSaidInOurWords()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, detail);
        ScriptedServer server;
        server.answer(ScriptedServer::json(400, errorBody(400, code, said)));
        RestClient client(settingsFor(server));
        QCOMPARE(QByteArray::fromStdString(failureOf(ask(client, "POST", {{"A", "1"}})).detail), detail);
    }

    void noFailureNamesTheAccount()
    {
        ScriptedServer server;
        server.answer(ScriptedServer::json(502, "{}"));
        RestClient client(settingsFor(server));
        const std::string detail = failureOf(ask(client, "POST", {{"A", "1"}})).detail;
        QVERIFY2(detail.find("AC0") == std::string::npos && detail.find("Accounts/") == std::string::npos,
                 detail.c_str());
        QVERIFY2(detail.find("HTTP 502") != std::string::npos, detail.c_str());
    }

    void noFailureRepeatsTheCredential_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("the secret") << QByteArray("bad secret fake-secret-fake-secret-fake-000");
        QTest::newRow("the header")
            << "bad " +
                   QByteArray::fromStdString(fakeKey().sid + ":fake-secret-fake-secret-fake-000").toBase64();
    }
    void noFailureRepeatsTheCredential()
    {
        QFETCH(QByteArray, said);
        ScriptedServer server;
        server.answer(ScriptedServer::json(400, errorBody(400, 20001, said)));
        RestClient client(settingsFor(server));
        const RestFailure failure = failureOf(ask(client, "GET"));
        QCOMPARE(failure.code, 20001);
        QVERIFY(failure.detail.find(said.toStdString()) == std::string::npos);
    }

    void aLinkToElsewhereIsNotShown()
    {
        ScriptedServer server;
        server.answer(ScriptedServer::json(
            400, "{\"code\":1,\"message\":\"two\\nlines\\u0007\",\"more_info\":\"https://evil.example/\"}"));
        RestClient client(settingsFor(server));
        const RestFailure failure = failureOf(ask(client, "GET"));
        QCOMPARE(failure.moreInfo, std::string());
        QVERIFY2(failure.detail.find("two lines") != std::string::npos, failure.detail.c_str());
    }

    void aThrottledRequestIsRepeatedAfterTheTimeItIsTold()
    {
        ScriptedServer server;
        server.answer(
            ScriptedServer::json(429, errorBody(429, 20429, "Too Many Requests"), "Retry-After: 1\r\n"));
        server.answer(ScriptedServer::json(200, "{}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
        RestClient client(settingsFor(server));
        QElapsedTimer clock;
        clock.start();
        const auto reply = std::get<RestReply>(ask(client, "POST", {{"A", "1"}}));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.date == Instant::fromSeconds(784'111'777));
        QCOMPARE(server.requests.size(), 2U);
        QVERIFY(clock.elapsed() >= 1000);
    }

    void aWaitNobodyWouldWaitForEndsAtOnce()
    {
        ScriptedServer server;
        server.answer(
            ScriptedServer::json(429, errorBody(429, 20429, "Too Many Requests"), "Retry-After: 600\r\n"));
        RestClient client(settingsFor(server));
        const RestFailure failure = failureOf(ask(client, "GET"));
        QCOMPARE(failure.trouble, RestTrouble::Throttled);
        QCOMPARE(failure.code, 20429);
        QCOMPARE(server.requests.size(), 1U);
    }

    void whatNeverLeftIsUnreachable_data()
    {
        QTest::addColumn<QString>("api");
        QTest::newRow("nobody listens") << QStringLiteral("http://127.0.0.1:1");
        QTest::newRow("no such name") << QStringLiteral("https://nowhere.invalid");
        QTest::newRow("plain http to elsewhere") << QStringLiteral("http://api.twilio.com");
        QTest::newRow("no address") << QStringLiteral("ftp://127.0.0.1");
        QTest::newRow("a password in the address") << QStringLiteral("https://a:b@127.0.0.1");
    }
    void whatNeverLeftIsUnreachable()
    {
        QFETCH(QString, api);
        RestSettings settings;
        settings.api = api.toStdString();
        settings.connectMilliseconds = 2000;
        RestClient client(settings);
        const RestFailure failure = failureOf(ask(client, "POST", {{"A", "1"}}));
        QVERIFY2(failure.trouble == RestTrouble::Unreachable, failure.detail.c_str());
        QVERIFY(failure.status == 0);
        QVERIFY(failure.detail.find("a:b") == std::string::npos);
    }

    void aServerThatIsNoTlsServerGetsNothing()
    {
        ScriptedServer server;
        RestSettings settings = settingsFor(server);
        settings.api = "https://127.0.0.1:" + std::to_string(server.serverPort());
        RestClient client(settings);
        QCOMPARE(failureOf(ask(client, "GET")).trouble, RestTrouble::Unreachable);
        QVERIFY(server.requests.empty());
    }

    void aPostWithoutABodyIsSentOnceAndMayHaveBeenDone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isReused");
        for (const char *answer : {"", "wait"}) {
            QTest::addRow("new connection, answer '%s'", answer) << QByteArray(answer) << false;
            QTest::addRow("used connection, answer '%s'", answer) << QByteArray(answer) << true;
        }
    }
    void aPostWithoutABodyIsSentOnceAndMayHaveBeenDone()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isReused);
        ScriptedServer server;
        RestSettings settings = settingsFor(server);
        settings.timeoutMilliseconds = 400;
        settings.connectMilliseconds = 200;
        RestClient client(settings);
        if (isReused) {
            server.answer(ScriptedServer::json(200, "{}"));
            (void)ask(client, "GET");
        }
        server.requests.clear();
        server.answer(answer);
        QCOMPARE(failureOf(ask(client, "POST")).trouble, RestTrouble::Unknown);
        QCOMPARE(server.requests.size(), 1U);
    }

    void onlySoManyRequestsRunAtOnce()
    {
        ScriptedServer server;
        server.answerAfterMilliseconds = 20;
        RestSettings settings = settingsFor(server);
        settings.timeoutMilliseconds = 5'000;
        settings.mostAtOnce = 3;
        RestClient client(settings);
        int answered = 0;
        for (int i = 0; i < 20; ++i)
            client.get(Authorization::of(fakeKey()), Host::Api, path, {},
                       [&](const RestAnswer &answer) { answered += answer.index() == 0 ? 1 : 0; });
        QVERIFY(QTest::qWaitFor([&] { return answered == 20; }, 10'000));
        QCOMPARE(server.mostAtOnce, 3);
    }

    void nothingIsCalledAfterTheClientsEnd()
    {
        ScriptedServer server;
        server.answerAfterMilliseconds = 50;
        bool wasCalled = false;
        {
            RestClient client(settingsFor(server));
            client.get(Authorization::of(fakeKey()), Host::Api, path, {},
                       [&](const RestAnswer &) { wasCalled = true; });
            QVERIFY(QTest::qWaitFor([&] { return !server.requests.empty(); }));
        }
        QTest::qWait(150);
        QVERIFY(!wasCalled);
    }

    void aCallbackMayEndTheClient()
    {
        ScriptedServer server;
        auto client = std::make_unique<RestClient>(settingsFor(server));
        for (int i = 0; i < 3; ++i)
            client->get(Authorization::of(fakeKey()), Host::Api, path, {},
                        [&](const RestAnswer &) { client.reset(); });
        QVERIFY(QTest::qWaitFor([&] { return client == nullptr; }));
    }
};

QTEST_GUILESS_MAIN(RestClientTest)
#include "RestClientTest.moc"
