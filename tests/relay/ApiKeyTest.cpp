// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/RelayAccess.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <memory>
#include <thread>

using namespace ringdown;
using namespace std::chrono_literals;
using nlohmann::json;
using relay::HttpReply;
using relay::KeySource;
using relay::OfferedKey;
using rest::KeyReach;

namespace {

const std::string account = "AC00000000000000000000000000000001";
const std::string firstSid = "SK00000000000000000000000000000001";
const std::string secondSid = "SK00000000000000000000000000000002";
const std::string secretCanary = "canary-canary-canary-canary-1234";

const KeyReach restricted{true, false, false, true, true};
const KeyReach standard{true, false, true, true, true};
const KeyReach mainKey{true, true, true, true, true};
const KeyReach refused{};

/// A carrier that says what the test tells it to; silent until then when nothing is told.
class ScriptedProbe final : public relay::KeyProbe {
public:
    void probe(const std::string &accountSid, const secrets::ApiKey &key, relay::WhenProbed done) override
    {
        asked.push_back(accountSid + " " + key.sid);
        if (answer)
            done(*answer);
        else
            waiting.push_back(std::move(done));
    }

    std::optional<Result<KeyReach>> answer;
    std::vector<std::string> asked;
    std::vector<relay::WhenProbed> waiting;
};

secrets::ApiKey keyOf(const std::string &sid)
{
    return {sid, Secret(secretCanary)};
}

/// A relay's API key, its routes and what it tells.
class Door {
public:
    explicit Door(const std::string &folder = {})
        : Door(folder.empty() ? relay::KeyFile() : relay::KeyFile(folder + "/keys/runtime.env"))
    {
    }
    explicit Door(relay::KeyFile kept)
        : file(std::move(kept))
        , shelf(file, {}, store, executor)
    {
        api.addRoutes(table);
    }

    HttpReply ask(const std::string &method, const std::string &path, const std::string &body = {})
    {
        return test::ask(table, executor, {method, path, {}, {}, body});
    }
    HttpReply put(const std::string &sid = secondSid)
    {
        return ask("PUT", "/api/v1/api-key",
                   json{{"accountSid", account}, {"key", sid}, {"secret", secretCanary}}.dump());
    }
    json show() { return json::parse(ask("GET", "/api/v1/api-key").body); }
    void begin(std::optional<KeyReach> known = std::nullopt)
    {
        watch.use(OfferedKey{account, keyOf(firstSid), std::nullopt, KeySource::Environment}, known);
        executor.run();
    }

    relay::KeyFile file;
    test::FakeStore store;
    test::HandExecutor executor;
    ScriptedProbe probe;
    std::vector<Event> told;
    relay::KeyShelf shelf;
    relay::ApiKeyWatch watch{&probe, shelf, executor,
                             [this](Event event) { told.push_back(std::move(event)); }};
    relay::ApiKeyApi api{watch, shelf, account, executor};
    relay::RouteTable table;
};

} // namespace

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
    void anUnknownKeyIsAskedAboutEveryMinuteThenEveryHour();
    void aMainKeyFoundLaterIsDropped();
    void aMainKeyFromTheApiIsForgotten();
    void aStandardKeyRaisesAnAlarmUntilItIsReplaced();
    void aRevokedKeyRaisesAnAlarm();
    void aRefusalIsLookedIntoAtOnceButOnceAMinute();
    void anAnswerAboutTheKeyBeforeIsIgnored();
    void probingAsksNow();
    void theFirstLookRefusesAMainKey();
    void theFirstLookDoesNotWaitForASilentCarrier();
    void theKeyOfTheApiGoesBeforeTheEnvironments();
    void aReloadTakesTheEnvironmentsNewKey();
};

void ApiKeyTest::withoutAKeyItSaysWhatDoesNotWork()
{
    Door door;
    const json shown = door.show();
    QVERIFY(shown["key"].is_null() && shown["reach"].is_null() && shown["accountSid"] == account);
    QVERIFY(shown["without"].size() >= 3);
    QVERIFY(shown["without"][0].get<std::string>().find("No text is sent") == 0);
    QCOMPARE(door.ask("POST", "/api/v1/api-key/probe", "{}").status, 404);
}

void ApiKeyTest::aRestrictedKeyIsTakenAndKept()
{
    const QTemporaryDir folder;
    Door door(folder.path().toStdString());
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
    QCOMPARE(kept->apiKey->accountSid, account);
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
    Door door;
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
        json body{{"accountSid", account}, {"key", secondSid}, {"secret", secretCanary}};
        body[field] = value;
        QTest::newRow(name) << QByteArray::fromStdString(body.dump()) << 422 << QByteArray(named);
    };
    QTest::newRow("no JSON") << QByteArray("canary") << 400 << QByteArray("not a JSON object");
    row("no account", "accountSid", nullptr, "accountSid: missing");
    row("an account that is none", "accountSid", "AC1",
        "accountSid: \\\"(not shown)\\\"; expected AC and 32");
    row("another account", "accountSid", "AC00000000000000000000000000000002", "the account whose calls");
    row("no key", "key", nullptr, "key: missing");
    row("an account's SID as key", "key", account, "its Auth Token, which a relay never holds");
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
    Door door;
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
    Door door(relay::KeyFile(path, [](const std::string &) { return false; }));
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 503);
    const auto kept = relay::KeyFile(path).read();
    QVERIFY(kept);
    QVERIFY(!kept->apiKey); // a restart must not bring up what was refused
}

void ApiKeyTest::aSilentCarrierChangesNothing()
{
    Door door;
    const auto reply = test::send(
        door.table, {"PUT",
                     "/api/v1/api-key",
                     {},
                     {},
                     json{{"accountSid", account}, {"key", secondSid}, {"secret", secretCanary}}.dump()});
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

void ApiKeyTest::anUnknownKeyIsAskedAboutEveryMinuteThenEveryHour()
{
    Door door;
    door.probe.answer = Error{ErrorCode::Unavailable, "no route"};
    door.begin();
    QCOMPARE(door.probe.asked.size(), 1u);
    QVERIFY(door.show()["key"] == firstSid && door.show()["reach"].is_null());
    door.executor.advance(5min + 1s);
    QCOMPARE(door.probe.asked.size(), 6u);
    door.probe.answer = restricted;
    door.executor.advance(1min);
    QCOMPARE(door.probe.asked.size(), 7u);
    QVERIFY(door.show()["reach"]["accepted"] == true);
    QVERIFY(door.show()["uses"] == 7);
    door.executor.advance(59min);
    QCOMPARE(door.probe.asked.size(), 7u);
    door.executor.advance(2min);
    QCOMPARE(door.probe.asked.size(), 8u);
    QVERIFY(door.told.empty());
}

void ApiKeyTest::aMainKeyFoundLaterIsDropped()
{
    Door door;
    door.probe.answer = Error{ErrorCode::Unavailable, "no route"};
    door.begin();
    door.probe.answer = mainKey;
    door.executor.advance(1min);
    QVERIFY(door.show()["key"].is_null());
    QCOMPARE(door.told.size(), 2u);
    QCOMPARE(door.told[0].kind, EventKind::RelayAlarm);
    QCOMPARE(door.told[0].what, std::string("api-key"));
    QVERIFY(door.told[0].why.find("take it out of the relay's environment") != std::string::npos);
    QCOMPARE(door.told[1].what, std::string("api-key.dropped"));
    door.executor.advance(2h);
    QCOMPARE(door.probe.asked.size(), 2u); // it is not used again
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    QCOMPARE(door.told.back().kind, EventKind::RelayAlarmCleared);
}

void ApiKeyTest::aMainKeyFromTheApiIsForgotten()
{
    const QTemporaryDir folder;
    Door door(folder.path().toStdString());
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    door.probe.answer = mainKey; // somebody changed what it may do
    door.executor.advance(1h);
    QVERIFY(door.show()["key"].is_null());
    QVERIFY(!door.file.read()->apiKey);
    QCOMPARE(door.store.events().back().what, std::string("api-key.dropped"));
    QCOMPARE(door.store.events().back().by, std::string("ringdown-relay"));
}

void ApiKeyTest::aStandardKeyRaisesAnAlarmUntilItIsReplaced()
{
    Door door;
    door.begin(standard);
    QCOMPARE(door.told.size(), 1u);
    QCOMPARE(door.told[0].kind, EventKind::RelayAlarm);
    QVERIFY(door.told[0].why.find("could point the numbers elsewhere") != std::string::npos);
    door.probe.answer = standard;
    door.executor.advance(3h);
    QCOMPARE(door.told.size(), 1u); // once
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    QCOMPARE(door.told.size(), 2u);
    QCOMPARE(door.told[1].kind, EventKind::RelayAlarmCleared);
}

void ApiKeyTest::aRevokedKeyRaisesAnAlarm()
{
    Door door;
    door.begin(restricted);
    door.probe.answer = refused;
    door.executor.advance(1h);
    QCOMPARE(door.told.size(), 1u);
    QVERIFY(door.told[0].why.find("does not accept API key " + firstSid) != std::string::npos);
    QVERIFY(door.show()["key"] == firstSid && door.show()["reach"]["accepted"] == false);
}

void ApiKeyTest::aRefusalIsLookedIntoAtOnceButOnceAMinute()
{
    Door door;
    door.begin(restricted);
    door.probe.answer = refused;
    for (int i = 0; i < 5; ++i)
        door.watch.noteRefusal();
    door.executor.run();
    QCOMPARE(door.probe.asked.size(), 1u);
    QCOMPARE(door.told.size(), 1u);
    door.probe.answer = restricted;
    door.executor.advance(1min);
    door.watch.noteRefusal();
    door.executor.run();
    QCOMPARE(door.probe.asked.size(), 2u);
    QCOMPARE(door.told.back().kind, EventKind::RelayAlarmCleared);
}

void ApiKeyTest::anAnswerAboutTheKeyBeforeIsIgnored()
{
    Door door;
    door.begin();
    QCOMPARE(door.probe.waiting.size(), 1u);
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    door.probe.waiting.front()(mainKey);
    door.executor.run();
    QVERIFY(door.show()["key"] == secondSid);
    QVERIFY(door.told.empty());
}

void ApiKeyTest::probingAsksNow()
{
    Door door;
    door.begin(restricted);
    door.probe.answer = standard;
    const HttpReply reply = door.ask("POST", "/api/v1/api-key/probe", "{}");
    QCOMPARE(reply.status, 200);
    QVERIFY(json::parse(reply.body)["reach"]["listsNumbers"] == true);
    QCOMPARE(door.told.size(), 1u);
    door.probe.answer = mainKey;
    const HttpReply dropped = door.ask("POST", "/api/v1/api-key/probe", "{}");
    QCOMPARE(dropped.status, 200);
    QVERIFY(json::parse(dropped.body)["key"].is_null());
}

void ApiKeyTest::theFirstLookRefusesAMainKey()
{
    relay::AccessSettings settings;
    const auto probe = std::make_shared<ScriptedProbe>();
    settings.keyProbe = probe;
    settings.credential = {account, keyOf(firstSid), {}};
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
    settings.keyProbe = std::make_shared<ScriptedProbe>();
    settings.credential = {account, keyOf(firstSid), {}};
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
    settings.credential = {account, keyOf(firstSid), {}};
    QCOMPARE(relay::startingKey(settings)->key.sid, firstSid);
    settings.kept.apiKey = relay::KeptKeys::Api{account, keyOf(secondSid), Instant::fromSeconds(1)};
    QCOMPARE(relay::startingKey(settings)->key.sid, secondSid);
    QCOMPARE(relay::startingKey(settings)->source, KeySource::Api);
}

void ApiKeyTest::aReloadTakesTheEnvironmentsNewKey()
{
    test::FakeStore store;
    test::HandExecutor executor;
    relay::BearerTokens tokens;
    relay::AccessSettings settings;
    const auto probe = std::make_shared<ScriptedProbe>();
    probe->answer = restricted;
    settings.keyProbe = probe;
    settings.credential = {account, keyOf(firstSid), {}};
    relay::RelayAccess access(settings, "https://relay.example", tokens, store, store, executor,
                              [](Event) {});
    access.begin(restricted, relay::CarrierKind::Real, {});
    access.reload({account, keyOf(firstSid), {}}, tokens);
    executor.run();
    QVERIFY(probe->asked.empty()); // nothing is new
    access.reload({account, keyOf(secondSid), {}}, tokens);
    executor.run();
    QCOMPARE(probe->asked, std::vector{account + " " + secondSid});
    relay::RouteTable table;
    access.addRoutes(table);
    const auto shown = [&] {
        return json::parse(test::ask(table, executor, {"GET", "/api/v1/api-key", {}, {}, {}}).body);
    };
    QVERIFY(shown()["key"] == secondSid);
    access.reload({account, std::nullopt, {}}, tokens);
    QVERIFY(shown()["key"].is_null());
}

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "ApiKeyTest.moc"
