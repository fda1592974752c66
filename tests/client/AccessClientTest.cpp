// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/AccessAnswers.h"
#include "core/client/ControlClient.h"
#include "tests/client/OneAnswerServer.h"

#include <QTest>

#include <functional>

using namespace ringdown;
using namespace ringdown::client;
using namespace Qt::StringLiterals;

namespace {

RelayAddress addressOf(const OneAnswerServer &server)
{
    return {server.url(), Secret("a-token-for-tests-of-32-characters")};
}

using Ask = std::function<void(ControlClient &, std::function<void(int)>)>;

/// Calls done with the status of a failure, or 200.
template <typename T>
WhenDone<T> statusTo(const std::function<void(int)> &done)
{
    return [done](const ApiResult<T> &result) { done(result ? 200 : result.failure.status); };
}

} // namespace

/// The control API's routes about tokens and keys, seen from the desk.
class AccessClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsAreAsTheContractWrites_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const Ask &ask, const char *line, const char *body,
                            const char *answer) {
            QTest::newRow(name) << ask << QByteArray(line) << QByteArray(body) << QByteArray(answer);
        };
        row(
            "tokens", [](auto &c, auto done) { c.tokens(statusTo<std::vector<AccessToken>>(done)); },
            "GET /api/v1/tokens ", "", R"({"tokens":[]})");
        row(
            "newToken",
            [](auto &c, auto done) { c.newToken("Dana & Lee", "operator", statusTo<NewToken>(done)); },
            "POST /api/v1/tokens ", R"({"name":"Dana & Lee","role":"operator"})",
            R"({"id":"0a","name":"Dana","role":"operator","token":"t"})");
        row(
            "revokeToken", [](auto &c, auto done) { c.revokeToken("0a1b2c3d", statusTo<Changed>(done)); },
            "DELETE /api/v1/tokens/0a1b2c3d ", "", "");
        row(
            "webhookKeys", [](auto &c, auto done) { c.webhookKeys(statusTo<RelayWebhookKeys>(done)); },
            "GET /api/v1/webhook-keys ", "", R"({"keys":[],"refused":0})");
        row(
            "addWebhookKey",
            [](auto &c, auto done) { c.addWebhookKey(Secret("whk1_x"), statusTo<AddedWebhookKey>(done)); },
            "POST /api/v1/webhook-keys ", R"({"key":"whk1_x"})", R"({"id":"0a1b2c3d"})");
        row(
            "dropWebhookKey",
            [](auto &c, auto done) { c.dropWebhookKey("0a1b2c3d", statusTo<Changed>(done)); },
            "DELETE /api/v1/webhook-keys/0a1b2c3d ", "", "");
        row(
            "probeWebhookKeys",
            [](auto &c, auto done) {
                c.probeWebhookKeys("text", {"a=", "b="},
                                   statusTo<std::vector<std::optional<std::string>>>(done));
            },
            "POST /api/v1/webhook-keys/probe ", R"({"text":"text","signatures":["a=","b="]})",
            R"({"matches":["0a",null]})");
        row(
            "apiKey", [](auto &c, auto done) { c.apiKey(statusTo<RelayApiKey>(done)); },
            "GET /api/v1/api-key ", "", R"({"accountSid":"","key":null})");
        row(
            "putApiKey",
            [](auto &c, auto done) { c.putApiKey("AC1", "SK1", Secret("s"), statusTo<RelayApiKey>(done)); },
            "PUT /api/v1/api-key ", R"({"accountSid":"AC1","key":"SK1","secret":"s"})",
            R"({"accountSid":"AC1","key":"SK1"})");
        row(
            "probeApiKey", [](auto &c, auto done) { c.probeApiKey(statusTo<RelayApiKey>(done)); },
            "POST /api/v1/api-key/probe ", "{}", R"({"accountSid":"AC1","key":"SK1"})");
    }

    void requestsAreAsTheContractWrites()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        OneAnswerServer server(OneAnswerServer::json(200, answer));
        ControlClient client(addressOf(server));
        int status = -1;
        ask(client, [&status](int done) { status = done; });
        QTRY_COMPARE(status, 200);
        const QByteArray request = server.requests().first();
        QVERIFY2(request.startsWith(line), request.constData());
        QVERIFY2(request.endsWith("\r\n\r\n" + body), request.constData());
        OneAnswerServer refusing(OneAnswerServer::json(409, R"({"title":"Conflict","detail":"in use"})"));
        ControlClient refused(addressOf(refusing));
        ask(refused, [&status](int done) { status = done; });
        QTRY_COMPARE(status, 409);
    }

    void everyFieldIsRead()
    {
        const auto tokens = readTokens(
            R"({"tokens":[{"id":"0a","name":"Dana","role":"viewer","since":"2026-11-26T18:00:00Z","lastUsed":null,"source":"api"},
                          {"id":"0b","name":"admin","role":"admin","since":null,"lastUsed":"2026-11-26T18:00:01Z","source":"environment"}]})");
        const Instant at = Instant::fromSeconds(1'795'716'000);
        const AccessToken dana{"0a", "Dana", "viewer", at, std::nullopt, KeySource::Api};
        const AccessToken admin{"0b",
                                "admin",
                                "admin",
                                std::nullopt,
                                Instant::fromSeconds(1'795'716'001),
                                KeySource::Environment};
        QVERIFY(tokens && *tokens == (std::vector{dana, admin}));
        const auto keys = readWebhookKeys(
            R"({"keys":[{"id":"0a","since":null,"checks":3,"lastMatch":"2026-11-26T18:00:00Z","source":"environment"}],
                "refused":2,"lastRefused":"2026-11-26T18:00:00Z","lastRefusedWhy":"It had no signature."})");
        const RelayWebhookKeys wanted{
            {{"0a", std::nullopt, 3, at, KeySource::Environment}}, 2, at, "It had no signature."};
        QVERIFY(keys && *keys == wanted);
        const auto key = readApiKey(
            R"({"accountSid":"AC1","key":"SK1","since":"2026-11-26T18:00:00Z","source":"api","lastUsed":null,"uses":4,
                "reach":{"accepted":true,"readsAccount":false,"listsNumbers":true,"readsCalls":true,"readsMessages":false,
                         "at":"2026-11-26T18:00:00Z"}})");
        QVERIFY(key && key->reach && *key->reach == (ApiKeyReach{true, false, true, true, false, at}));
        QVERIFY(key->key == "SK1" && key->uses == 4 && key->source == KeySource::Api && key->without.empty());
        const auto none =
            readApiKey(R"({"accountSid":"AC1","key":null,"reach":null,"without":["No text is sent."]})");
        QVERIFY(none && none->key.empty() && !none->reach && none->without.size() == 1);
    }

    void aWrongAnswerIsNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray("the object");
        QTest::newRow("no list") << QByteArray("{}") << QByteArray("'tokens'");
        QTest::newRow("an item that is none") << QByteArray(R"({"tokens":[1]})") << QByteArray("the object");
        QTest::newRow("no id") << QByteArray(R"({"tokens":[{"role":"viewer"}]})") << QByteArray("'id'");
        QTest::newRow("a time that is none")
            << QByteArray(R"({"tokens":[{"id":"a","role":"viewer","since":"soon"}]})")
            << QByteArray("'since'");
        QTest::newRow("a source that is none")
            << QByteArray(R"({"tokens":[{"id":"a","role":"viewer","source":"moon"}]})")
            << QByteArray("'source'");
    }

    void aWrongAnswerIsNamed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, named);
        const auto tokens = readTokens(answer.toStdString());
        QVERIFY(!tokens);
        QVERIFY2(tokens.error().detail.find(named.toStdString()) != std::string::npos,
                 tokens.error().detail.c_str());
    }

    void aKeyThatWasThereIsToldApart()
    {
        for (const int status : {200, 201}) {
            OneAnswerServer server(OneAnswerServer::json(status, R"({"id":"0a1b2c3d"})"));
            ControlClient client(addressOf(server));
            std::optional<AddedWebhookKey> added;
            client.addWebhookKey(Secret("whk1_x"), [&](const auto &result) { added = result.value; });
            QTRY_VERIFY(added.has_value());
            QCOMPARE(added->wasThere, status == 200);
        }
    }
};

QTEST_GUILESS_MAIN(AccessClientTest)
#include "AccessClientTest.moc"
