// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ApiKeyDoor.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace test;
using nlohmann::json;
using relay::HttpReply;
using relay::KeySource;
using relay::OfferedKey;
using rest::KeyReach;

/// The relay's API key: what it may be, how it is watched, and how another takes its place.
class ApiKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAKeyItSaysWhatDoesNotWork();
    void aRestrictedKeyIsTakenAndKept();
    void aKeyTheRelayMayNotHaveChangesNothing_data();
    void aKeyTheRelayMayNotHaveChangesNothing();
    void wrongRequestsAreNamedNotShown_data();
    void wrongRequestsAreNamedNotShown();
    void aKeyThatIsNotSafelyOnDiskIsNotKept();
    void aSilentCarrierChangesNothing();
    void theFirstLookRefusesAMainKey();
    void theFirstLookDoesNotWaitForASilentCarrier();
    void theKeyOfTheApiGoesBeforeTheEnvironments();
    void aReloadTakesTheEnvironmentsNewKey();
};

void ApiKeyTest::withoutAKeyItSaysWhatDoesNotWork()
{
    ApiKeyDoor door;
    const json shown = door.show();
    QVERIFY(shown["key"].is_null() && shown["reach"].is_null() && shown["accountSid"] == keyAccount);
    QVERIFY(shown["without"].size() >= 3);
    QVERIFY(shown["without"][0].get<std::string>().find("No text is sent") == 0);
    QCOMPARE(door.ask("POST", "/api/v1/api-key/probe", "{}").status, 404);
}

void ApiKeyTest::aRestrictedKeyIsTakenAndKept()
{
    const QTemporaryDir folder;
    ApiKeyDoor door(folder.path().toStdString());
    door.probe.answer = restricted;
    const HttpReply reply = door.put();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.find(secretCanary) == std::string::npos);
    const json shown = json::parse(reply.body);
    QVERIFY(shown["key"] == secondSid && shown["source"] == "api" && shown["uses"] == 1);
    QVERIFY(shown["reach"]["accepted"] == true && shown["reach"]["listsNumbers"] == false);
    QVERIFY(shown["reach"]["at"] == "2026-11-26T18:00:00.000Z" && !shown.contains("without"));
    const auto kept = door.file.read();
    QVERIFY2(kept && kept->apiKey, kept ? "" : kept.error().detail.c_str());
    QCOMPARE(kept->apiKey->key.sid, secondSid);
    QCOMPARE(kept->apiKey->accountSid, keyAccount);
    QVERIFY(kept->apiKey->key.secret.matches(secretCanary));
    QCOMPARE(door.store.events().back().what, std::string("api-key.put"));
    QVERIFY(toJson(door.store.events().back()).find(secretCanary) == std::string::npos);
}

void ApiKeyTest::aKeyTheRelayMayNotHaveChangesNothing_data()
{
    QTest::addColumn<bool>("isMain");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a Main key") << true << QByteArray("is a Main key");
    QTest::newRow("one Twilio refuses") << false << QByteArray("does not accept");
}

void ApiKeyTest::aKeyTheRelayMayNotHaveChangesNothing()
{
    QFETCH(bool, isMain);
    QFETCH(QByteArray, words);
    ApiKeyDoor door;
    door.begin(restricted);
    door.probe.answer = isMain ? mainKey : refused;
    const HttpReply reply = door.put();
    QCOMPARE(reply.status, 422);
    QVERIFY2(reply.body.find(words.toStdString()) != std::string::npos, reply.body.c_str());
    QVERIFY(door.show()["key"] == firstSid);
    QVERIFY(!door.shelf.kept().apiKey && door.store.events().empty() && door.told.empty());
}

void ApiKeyTest::wrongRequestsAreNamedNotShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *field, const json &value, const char *named) {
        json body{{"accountSid", keyAccount}, {"key", secondSid}, {"secret", secretCanary}};
        body[field] = value;
        QTest::newRow(name) << QByteArray::fromStdString(body.dump()) << 422 << QByteArray(named);
    };
    QTest::newRow("no JSON") << QByteArray("canary") << 400 << QByteArray("not a JSON object");
    row("no account", "accountSid", nullptr, "accountSid: missing");
    row("an account that is none", "accountSid", "AC1",
        "accountSid: \\\"(not shown)\\\"; expected AC and 32");
    row("another account", "accountSid", "AC00000000000000000000000000000002", "the account whose calls");
    row("no key", "key", nullptr, "key: missing");
    row("an account's SID as key", "key", keyAccount, "its Auth Token, which a relay never holds");
    row("a key that is none", "key", "canary", "SK and 32 hex digits");
    row("no secret", "secret", nullptr, "secret: missing");
    row("a short secret", "secret", "canary", "secret: \\\"(not shown)\\\"");
    row("a secret that is a number", "secret", 1234567890, "secret: \\\"(not shown)\\\"; expected a text");
    row("a field that is none", "token", "canary", "token: \\\"(not shown)\\\"");
}

void ApiKeyTest::wrongRequestsAreNamedNotShown()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, named);
    ApiKeyDoor door;
    door.probe.answer = restricted;
    const HttpReply reply = door.ask("PUT", "/api/v1/api-key", body.toStdString());
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.find(named.toStdString()) != std::string::npos, reply.body.c_str());
    QVERIFY2(reply.body.find("canary") == std::string::npos, reply.body.c_str());
    QVERIFY(reply.body.find("1234567890") == std::string::npos);
    QVERIFY(door.probe.asked.empty()); // nothing of it went out
}

void ApiKeyTest::aKeyThatIsNotSafelyOnDiskIsNotKept()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/keys/runtime.env";
    ApiKeyDoor door(relay::KeyFile(path, [](const std::string &) { return false; }));
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 503);
    const auto kept = relay::KeyFile(path).read();
    QVERIFY(kept);
    QVERIFY(!kept->apiKey); // a restart must not bring up what was refused
}

void ApiKeyTest::aSilentCarrierChangesNothing()
{
    ApiKeyDoor door;
    const auto reply = test::send(
        door.table, {"PUT",
                     "/api/v1/api-key",
                     {},
                     {},
                     json{{"accountSid", keyAccount}, {"key", secondSid}, {"secret", secretCanary}}.dump()});
    door.executor.advance(11s);
    QVERIFY(!*reply);
    door.executor.advance(1s);
    QCOMPARE((*reply)->status, 503);
    QVERIFY((*reply)->body.find("nothing was changed") != std::string::npos);
    door.probe.waiting.front()(restricted); // too late
    door.executor.run();
    QVERIFY(door.show()["key"].is_null());
    door.probe.answer = Error{ErrorCode::Unavailable, "no route to the carrier"};
    QCOMPARE(door.put().status, 503);
}

void ApiKeyTest::theFirstLookRefusesAMainKey()
{
    relay::AccessSettings settings;
    const auto probe = std::make_shared<ApiKeyProbe>();
    settings.keyProbe = probe;
    settings.credential = {keyAccount, keyOf(firstSid), {}};
    settings.apiKeyRemoval = "unset TWILIO_API_KEY TWILIO_API_SECRET";
    probe->answer = mainKey;
    const auto looked = relay::FirstLook(settings).finish();
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::Configuration);
    const QByteArray words = QByteArray::fromStdString(looked.error().detail);
    QVERIFY(words.contains(" is a Main key."));
    QCOMPARE(words.count("\n  "), 2);
    QVERIFY(words.endsWith("\n  unset TWILIO_API_KEY TWILIO_API_SECRET\n  ringdownctl secrets rotate api-key "
                           "--relay URL"));
    QVERIFY(!words.contains(secretCanary.c_str()));
    probe->answer = standard;
    QVERIFY((*relay::FirstLook(settings).finish())->listsNumbers);
    probe->answer = Error{ErrorCode::Unavailable, "no route"};
    QVERIFY(!relay::FirstLook(settings).finish()->has_value());
    settings.credential.apiKey.reset();
    QVERIFY(!relay::FirstLook(settings).finish()->has_value());
}

void ApiKeyTest::theFirstLookDoesNotWaitForASilentCarrier()
{
    relay::AccessSettings settings;
    settings.keyProbe = std::make_shared<ApiKeyProbe>();
    settings.credential = {keyAccount, keyOf(firstSid), {}};
    relay::FirstLook look(settings);
    std::this_thread::sleep_for(1s); // the relay starts meanwhile
    const auto began = std::chrono::steady_clock::now();
    QVERIFY(!look.finish()->has_value());
    const auto waited = std::chrono::steady_clock::now() - began;
    QVERIFY(waited >= 1500ms && waited < 2900ms);
}

void ApiKeyTest::theKeyOfTheApiGoesBeforeTheEnvironments()
{
    relay::AccessSettings settings;
    settings.credential = {keyAccount, keyOf(firstSid), {}};
    QCOMPARE(relay::startingKey(settings)->key.sid, firstSid);
    settings.kept.apiKey = relay::KeptKeys::Api{keyAccount, keyOf(secondSid), Instant::fromSeconds(1)};
    QCOMPARE(relay::startingKey(settings)->key.sid, secondSid);
    QCOMPARE(relay::startingKey(settings)->source, KeySource::Api);
}

void ApiKeyTest::aReloadTakesTheEnvironmentsNewKey()
{
    test::FakeStore store;
    test::HandExecutor executor;
    relay::BearerTokens tokens;
    relay::AccessSettings settings;
    const auto probe = std::make_shared<ApiKeyProbe>();
    probe->answer = restricted;
    settings.keyProbe = probe;
    settings.credential = {keyAccount, keyOf(firstSid), {}};
    relay::RelayAccess access(settings, "https://relay.example", tokens, store, store, executor,
                              [](Event) {});
    access.begin(restricted, relay::CarrierKind::Real, {});
    access.reload({keyAccount, keyOf(firstSid), {}}, tokens);
    executor.run();
    QVERIFY(probe->asked.empty()); // nothing is new
    access.reload({keyAccount, keyOf(secondSid), {}}, tokens);
    executor.run();
    QCOMPARE(probe->asked, std::vector{keyAccount + " " + secondSid});
    relay::RouteTable table;
    access.addRoutes(table);
    const auto shown = [&] {
        return json::parse(test::ask(table, executor, {"GET", "/api/v1/api-key", {}, {}, {}}).body);
    };
    QVERIFY(shown()["key"] == secondSid);
    access.reload({keyAccount, std::nullopt, {}}, tokens);
    QVERIFY(shown()["key"].is_null());
}

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "ApiKeyTest.moc"
