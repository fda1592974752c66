// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OneAnswerServer.h"

#include "core/client/ControlClient.h"
#include "core/client/OnceKeys.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <memory>
#include <optional>
#include <set>

using namespace ringdown;
using namespace ringdown::client;
using namespace Qt::StringLiterals;

namespace {

const QByteArray emptyPage = R"({"calls":[],"next":null})";

RelayAddress addressOf(const OneAnswerServer &server)
{
    return {server.url(), Secret("a-token-for-tests-of-32-characters")};
}

/// The request's Idempotency-Key, "" without one.
QByteArray keyOf(const QByteArray &request)
{
    const QByteArray name = "\r\nIdempotency-Key: ";
    const qsizetype at = request.indexOf(name);
    return at < 0 ? QByteArray() : request.mid(at + name.size()).split('\r').first();
}

} // namespace

class ControlClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFilterAndTheTokenGoOut()
    {
        OneAnswerServer server(OneAnswerServer::json(200, emptyPage));
        ControlClient client(addressOf(server));
        bool isDone = false;
        CallQuery query;
        query.tenant = "qdn";
        query.outcome = Outcome::Missed;
        query.from = "+1619";
        query.q = "a&b=c d";
        client.calls(query, [&](const ApiResult<CallPage> &page) { isDone = page.value.has_value(); });
        QTRY_VERIFY(isDone);
        const QByteArray request = server.requests().first();
        QVERIFY2(request.startsWith(
                     "GET /api/v1/calls?tenant=qdn&outcome=missed&from=%2B1619&q=a%26b%3Dc%20d&limit=200 "
                     "HTTP/1.1"),
                 request.constData());
        QVERIFY(request.contains("Authorization: Bearer a-token-for-tests-of-32-characters\r\n"));
    }

    void theHistoryIsReadToItsEnd()
    {
        const QByteArray at = R"(,"at":"2026-11-25T10:39:00Z","author":"Dana","note":""})";
        OneAnswerServer server(OneAnswerServer::json(200, R"({"revisions":[{"revision":3)" + at +
                                                              R"(,{"revision":2)" + at + R"(],"next":"2"})"));
        ControlClient client(addressOf(server));
        std::size_t revisions = 0;
        client.revisions(
            [&](const ApiResult<std::vector<Revision>> &history) { revisions = history.value->size(); });
        QTRY_COMPARE(revisions, std::size_t(2)); // the second page brought nothing older
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests()[0].startsWith("GET /api/v1/plan/revisions?limit=500 "));
        QVERIFY2(server.requests()[1].startsWith("GET /api/v1/plan/revisions?after=2&limit=500 "),
                 server.requests()[1].constData());
    }

    void aPushNamesTheRevisionItIsBasedOn()
    {
        OneAnswerServer server(OneAnswerServer::json(200, R"({"revision":42,"warnings":[]})"));
        ControlClient client(addressOf(server));
        std::int64_t revision = 0;
        client.push("{}", 41, "Friday\r\nX-Evil: 1", "Dana",
                    [&](const ApiResult<Pushed> &pushed) { revision = pushed.value->revision; });
        QTRY_COMPARE(revision, 42);
        const QByteArray request = server.requests().first();
        QVERIFY(request.contains("If-Match: \"41\"\r\n"));
        QVERIFY2(request.contains("Ringdown-Note: Friday X-Evil: 1\r\n"), request.constData());
        QVERIFY(request.endsWith("\r\n\r\n{}"));
    }

    void whatDoesSomethingIsAskedWithAKey()
    {
        OneAnswerServer server(OneAnswerServer::json(500, "{}"));
        ControlClient client(addressOf(server));
        int answers = 0;
        const auto count = [&answers](const auto &) { ++answers; };
        const CallSid call("CA00000000000000000000000000000001");
        client.claim(call, "Dana", count);
        client.unclaim(call, "Dana", count);
        client.sendToVoicemail(call, "Dana", count);
        client.testCall({}, count);
        client.restore(3, 4, "", "Dana", count);
        client.retryText("CA1.missed.captain", count);
        QTRY_COMPARE(answers, 6);
        std::set<QByteArray> keys;
        for (const QByteArray &request : server.requests()) {
            const QByteArray key = keyOf(request);
            QVERIFY2(!key.isEmpty() && keys.insert(key).second, request.constData());
        }
        client.check("{}", count); // these only look
        client.route("{}", count);
        client.calls({}, count);
        QTRY_COMPARE(answers, 9);
        for (const QByteArray &request : server.requests().mid(6))
            QVERIFY2(keyOf(request).isEmpty(), request.constData());
    }

    void anOrderIsDoneOnlyByAnAnswerAboutItsCall_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isDone");
        const QByteArray call = R"({"sid": "CA00000000000000000000000000000001", "claimedBy": "Dana"})";
        QTest::newRow("its call") << R"({"call": )" + call + "}" << true;
        QTest::newRow("of an earlier relay") << call << true;
        QTest::newRow("nothing") << QByteArray("{}") << false;
        QTest::newRow("another service's") << QByteArray(R"({"status": "ok"})") << false;
        QTest::newRow("an empty call") << QByteArray(R"({"call": {}})") << false;
        QTest::newRow("another call")
            << QByteArray(R"({"call": {"sid": "CA00000000000000000000000000000002"}})") << false;
    }
    void anOrderIsDoneOnlyByAnAnswerAboutItsCall()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isDone);
        OneAnswerServer server(OneAnswerServer::json(200, body));
        ControlClient client(addressOf(server));
        const CallSid call("CA00000000000000000000000000000001");
        std::vector<bool> done;
        const auto take = [&done](const ApiResult<CallSummary> &answer) {
            done.push_back(answer.value.has_value());
        };
        client.claim(call, "Dana", take);
        client.unclaim(call, "Dana", take);
        client.sendToVoicemail(call, "Dana", take);
        QTRY_COMPARE(done, std::vector<bool>(3, isDone));
    }

    /// 502 is a door's in front of a relay that may have done it.
    void theKeyStaysAsLongAsNobodyKnowsWhetherItWasDone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("stays");
        QTest::newRow("no answer") << 0 << true;
        QTest::newRow("a door's") << 502 << true;
        QTest::newRow("done") << 201 << false;
        QTest::newRow("refused") << 409 << false;
    }
    void theKeyStaysAsLongAsNobodyKnowsWhetherItWasDone()
    {
        QFETCH(int, status);
        QFETCH(bool, stays);
        std::chrono::steady_clock::time_point now;
        OnceKeys keys([&now] { return now; });
        const Exchange exchange = post(u"/api/v1/test-calls"_s, "{}");
        const QByteArray first = keys.of(exchange);
        QVERIFY(keys.of(post(u"/api/v1/test-calls"_s, "{\"mode\":\"live\"}")) != first);
        keys.take(exchange, status);
        QCOMPARE(keys.of(exchange) == first, stays);
        now += OnceKeys::remembered + std::chrono::seconds(1);
        QVERIFY(keys.of(exchange) != first); // whoever asks so much later means another
    }

    void aRelayThatSaysNothingIsGivenUp()
    {
        QTest::failOnWarning(QRegularExpression(u"device not open"_s));
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArrayList beginnings{QByteArray(), "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"_ba};
        connect(&server, &QTcpServer::newConnection, &server,
                [&] { server.nextPendingConnection()->write(beginnings.takeFirst()); });
        const RelayAddress address{QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())),
                                   Secret(std::string(32, 'x'))};
        std::array<std::optional<ApiResult<LivePlan>>, 2> answers;
        std::vector<std::unique_ptr<ControlClient>> clients; // whose connections are their own
        for (auto &answer : answers) {
            clients.push_back(std::make_unique<ControlClient>(address));
            clients.back()->plan([&answer](const ApiResult<LivePlan> &live) { answer = live; });
        }
        QTRY_VERIFY_WITH_TIMEOUT(answers[0] && answers[1], 25'000);
        for (const auto &answer : answers) {
            QCOMPARE(answer->failure.status, 0);
            QCOMPARE(answer->failure.error.detail, std::string("it did not answer within 15 s"));
        }
    }

    void aStalePushIsAConflictWithTheRelaysWords()
    {
        OneAnswerServer server(OneAnswerServer::json(412, R"({"title":"Somebody pushed revision 42"})"));
        ControlClient client(addressOf(server));
        ApiFailure failure;
        client.push("{}", 41, "", "", [&](const ApiResult<Pushed> &pushed) { failure = pushed.failure; });
        QTRY_COMPARE(failure.status, 412);
        QVERIFY(failure.error.code == ErrorCode::Conflict);
        QCOMPARE(failure.title, std::string("Somebody pushed revision 42"));
        QCOMPARE(failure.request.size(), std::size_t(8));
        QVERIFY(server.requests().first().contains(
            QByteArray::fromStdString("Ringdown-Request: " + failure.request + "\r\n")));
        QVERIFY(failure.at.has_value());
    }

    void thePlanComesWithItsRevision()
    {
        OneAnswerServer server(OneAnswerServer::json(200, "{\"format\": 1}", "ETag: \"7\"\r\n"));
        ControlClient client(addressOf(server));
        LivePlan plan;
        client.plan([&](const ApiResult<LivePlan> &live) { plan = *live.value; });
        QTRY_COMPARE(plan.revision, 7);
        QCOMPARE(plan.text, std::string("{\"format\": 1}"));
    }

    void aRedirectIsNotFollowed()
    {
        OneAnswerServer other(OneAnswerServer::json(200, emptyPage));
        OneAnswerServer server(
            OneAnswerServer::json(307, {}, "Location: " + other.url().toEncoded() + "\r\n"));
        ControlClient client(addressOf(server));
        int status = 0;
        client.calls({}, [&](const ApiResult<CallPage> &page) { status = page.failure.status; });
        QTRY_COMPARE(status, 307);
        QVERIFY(other.requests().isEmpty());
    }

    void nobodyThereIsUnavailable()
    {
        ControlClient client({QUrl(u"http://127.0.0.1:1"_s), Secret("a-token-for-tests-of-32-characters")});
        std::optional<ApiFailure> failure;
        client.calls({}, [&](const ApiResult<CallPage> &page) { failure = page.failure; });
        QTRY_VERIFY(failure);
        QCOMPARE(failure->status, 0);
        QVERIFY(failure->error.code == ErrorCode::Unavailable);
    }

    void nothingIsCalledAfterTheEndOfTheClient()
    {
        OneAnswerServer server(OneAnswerServer::json(200, emptyPage));
        bool wasCalled = false;
        {
            ControlClient client(addressOf(server));
            client.calls({}, [&](const ApiResult<CallPage> &) { wasCalled = true; });
        }
        QTest::qWait(100);
        QVERIFY(!wasCalled);
    }
};

QTEST_GUILESS_MAIN(ControlClientTest)
#include "ControlClientTest.moc"
