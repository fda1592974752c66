// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/WebhookKeysApi.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <memory>

#include <sys/stat.h>

using namespace ringdown;
using nlohmann::json;
using relay::HttpReply;
using relay::KeptKeys;
using relay::KeyFile;
using twilio::WebhookKey;

namespace {

const std::string publicUrl = "https://relay.example";
const WebhookKey ofEnvironment = WebhookKey::derive(Secret("fake-token-environment"));
const WebhookKey fresh = WebhookKey::derive(Secret("fake-token-fresh"));
const WebhookKey third = WebhookKey::derive(Secret("fake-token-third"));

std::string textOf(const WebhookKey &key)
{
    const Secret text = key.text();
    return std::string(text.reveal());
}

/// A relay's webhook keys: one of the environment, and what the folder's file holds.
class Door {
public:
    explicit Door(const std::string &folder, KeptKeys kept = {})
        : file(folder + "/keys/runtime.env")
        , shelf(file, std::move(kept), store, executor)
    {
        api.useEnvironment({ofEnvironment});
        api.addRoutes(table);
    }

    HttpReply ask(const std::string &method, const std::string &path, const std::string &body = {})
    {
        return test::ask(table, executor, {method, path, {}, {}, body});
    }
    HttpReply add(const WebhookKey &key)
    {
        return ask("POST", "/api/v1/webhook-keys", json{{"key", textOf(key)}}.dump());
    }
    HttpReply drop(const WebhookKey &key) { return ask("DELETE", "/api/v1/webhook-keys/" + key.id()); }
    json list() { return json::parse(ask("GET", "/api/v1/webhook-keys").body); }
    bool takes(const WebhookKey &key)
    {
        const auto decoded = twilio::Form::decode("From=%2B16195550111");
        const twilio::Form &form = *decoded;
        return ring
            ->checkForm("/twilio/voice", form, twilio::signForm(key, publicUrl + "/twilio/voice", form))
            .has_value();
    }

    KeyFile file;
    test::FakeStore store;
    test::HandExecutor executor;
    std::shared_ptr<relay::WebhookKeyRing> ring =
        std::make_shared<relay::WebhookKeyRing>(publicUrl, executor);
    relay::KeyShelf shelf;
    relay::WebhookKeysApi api{*ring, shelf, executor};
    relay::RouteTable table;
};

} // namespace

/// Webhook keys handed in and dropped over the API, and the file that keeps them.
class WebhookKeysApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anAddedKeyServesAtOnceAndAfterARestart();
    void aKeyThatWasThereIsNotAddedAgain();
    void mistypedKeysAreRefusedWithoutBeingShown_data();
    void mistypedKeysAreRefusedWithoutBeingShown();
    void theLastKeyStays();
    void aDroppedKeyOfTheEnvironmentStaysOutAndCanComeBack();
    void keysCountWhatTheyVerify();
    void aRotationRefusesNothing();
    void probingTellsWhoSigned();
    void changesComeOneAfterTheOther();
    void withoutItsEventNothingIsInForce();
    void aFileThatCannotBeWrittenChangesNothing();
    void theFileIsPrivateAndWhole();
    void brokenFilesAreNamedNotShown_data();
    void brokenFilesAreNamedNotShown();

private:
    std::string folder() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void WebhookKeysApiTest::anAddedKeyServesAtOnceAndAfterARestart()
{
    {
        Door door(folder());
        QVERIFY(!door.takes(fresh));
        const HttpReply reply = door.add(fresh);
        QCOMPARE(reply.status, 201);
        QVERIFY(json::parse(reply.body)["id"] == fresh.id());
        QVERIFY(door.takes(fresh) && door.takes(ofEnvironment));
        const auto events = door.store.events();
        QCOMPARE(events.size(), 1u);
        QCOMPARE(events[0].what, std::string("webhook-key.added"));
        QCOMPARE(events[0].name, fresh.id());
        QCOMPARE(events[0].by, std::string("admin"));
    }
    const auto kept = KeyFile(folder() + "/keys/runtime.env").read();
    QVERIFY2(kept.hasValue(), kept ? "" : kept.error().detail.c_str());
    Door later(folder(), *kept);
    QVERIFY(later.takes(fresh));
    const json keys = later.list()["keys"];
    QVERIFY(keys[0]["source"] == "environment" && keys[0]["since"].is_null());
    QVERIFY(keys[1]["source"] == "api" && keys[1]["since"] == "2026-11-26T18:00:00.000Z");
}

void WebhookKeysApiTest::aKeyThatWasThereIsNotAddedAgain()
{
    Door door(folder());
    QCOMPARE(door.add(ofEnvironment).status, 200);
    QCOMPARE(door.add(fresh).status, 201);
    QCOMPARE(door.add(fresh).status, 200);
    QCOMPARE(door.list()["keys"].size(), 2u);
}

void WebhookKeysApiTest::mistypedKeysAreRefusedWithoutBeingShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const json &body, int status) {
        QTest::newRow(name) << QByteArray::fromStdString(body.dump()) << status;
    };
    std::string changed = textOf(fresh);
    changed[20] = changed[20] == 'A' ? 'B' : 'A';
    row("a letter changed", json{{"key", changed}}, 422);
    row("a letter lost", json{{"key", textOf(fresh).substr(0, 40)}}, 422);
    row("an Auth Token", json{{"key", "0123456789abcdef0123456789abcdef"}}, 422);
    row("no key", json::object(), 400);
    row("a number", json{{"key", 12345678}}, 400);
    row("another field", json{{"keys", textOf(fresh)}}, 400);
    row("a list", json::array({textOf(fresh)}), 400);
}

void WebhookKeysApiTest::mistypedKeysAreRefusedWithoutBeingShown()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Door door(folder());
    const HttpReply reply = door.ask("POST", "/api/v1/webhook-keys", body.toStdString());
    QCOMPARE(reply.status, status);
    QVERIFY(reply.body.find(textOf(fresh).substr(5, 12)) == std::string::npos);
    QVERIFY(reply.body.find("12345678") == std::string::npos);
    QVERIFY(reply.body.find("0123456789abcdef") == std::string::npos);
    QVERIFY(door.store.events().empty());
}

void WebhookKeysApiTest::theLastKeyStays()
{
    Door door(folder());
    const HttpReply reply = door.drop(ofEnvironment);
    QCOMPARE(reply.status, 409);
    QVERIFY(reply.body.find("Add another first") != std::string::npos);
    QVERIFY(door.takes(ofEnvironment));
    QCOMPARE(door.drop(third).status, 404);
}

void WebhookKeysApiTest::aDroppedKeyOfTheEnvironmentStaysOutAndCanComeBack()
{
    {
        Door door(folder());
        QCOMPARE(door.add(fresh).status, 201);
        QCOMPARE(door.drop(ofEnvironment).status, 204);
        QVERIFY(!door.takes(ofEnvironment));
        QCOMPARE(door.store.events().back().what, std::string("webhook-key.dropped"));
    }
    Door later(folder(), *KeyFile(folder() + "/keys/runtime.env").read());
    QVERIFY(!later.takes(ofEnvironment) && later.takes(fresh));
    QCOMPARE(later.api.suppressedIds(), std::vector{ofEnvironment.id()});
    QCOMPARE(later.add(ofEnvironment).status, 201);
    QVERIFY(later.takes(ofEnvironment));
    QVERIFY(later.list()["keys"][0]["source"] == "environment");
    QVERIFY(later.api.suppressedIds().empty());
}

void WebhookKeysApiTest::keysCountWhatTheyVerify()
{
    Door door(folder());
    QCOMPARE(door.add(fresh).status, 201);
    for (int i = 0; i < 3; ++i)
        QVERIFY(door.takes(fresh));
    QVERIFY(!door.takes(third));
    const auto form = twilio::Form::decode("a=1");
    QVERIFY(!door.ring->checkForm("/twilio/voice", *form, ""));
    const json list = door.list();
    QVERIFY(list["keys"][0]["checks"] == 0 && list["keys"][0]["lastMatch"].is_null());
    QVERIFY(list["keys"][1]["checks"] == 3);
    QVERIFY(list["keys"][1]["lastMatch"] == "2026-11-26T18:00:00.000Z");
    QVERIFY(list["refused"] == 2);
    QVERIFY(list["lastRefused"] == "2026-11-26T18:00:00.000Z");
    QVERIFY(list["lastRefusedWhy"] == "It had no signature.");
    QCOMPARE(door.add(third).status, 201); // counts stay with their keys
    QVERIFY(door.list()["keys"][1]["checks"] == 3);
}

void WebhookKeysApiTest::aRotationRefusesNothing()
{
    Door door(folder());
    for (int i = 0; i < 300; ++i) {
        if (i == 100)
            QCOMPARE(door.add(fresh).status, 201);
        if (i == 200)
            QCOMPARE(door.drop(ofEnvironment).status, 204);
        QVERIFY(door.takes(i < 150 ? ofEnvironment : fresh));
    }
    QVERIFY(door.list()["refused"] == 0);
}

void WebhookKeysApiTest::probingTellsWhoSigned()
{
    Door door(folder());
    QCOMPARE(door.add(fresh).status, 201);
    const json asked{
        {"text", "random-0815"},
        {"signatures",
         {fresh.sign("random-0815"), third.sign("random-0815"), "", ofEnvironment.sign("random-0815")}}};
    const HttpReply reply = door.ask("POST", "/api/v1/webhook-keys/probe", asked.dump());
    QCOMPARE(reply.status, 200);
    QVERIFY(json::parse(reply.body)["matches"] == json({fresh.id(), nullptr, nullptr, ofEnvironment.id()}));
    QVERIFY(door.list()["keys"][1]["checks"] == 0); // no webhook
    for (const char *wrong :
         {R"({"text": "a"})", R"({"text": "a", "signatures": [1]})", R"({"signatures": []})"})
        QCOMPARE(door.ask("POST", "/api/v1/webhook-keys/probe", wrong).status, 400);
}

void WebhookKeysApiTest::changesComeOneAfterTheOther()
{
    Door door(folder());
    QCOMPARE(door.add(fresh).status, 201);
    const auto first = test::send(door.table, {"DELETE", "/api/v1/webhook-keys/" + fresh.id(), {}, {}, {}});
    const auto second =
        test::send(door.table, {"DELETE", "/api/v1/webhook-keys/" + ofEnvironment.id(), {}, {}, {}});
    door.executor.run();
    QCOMPARE((*first)->status, 204);
    QCOMPARE((*second)->status, 409); // each alone would be right
    QVERIFY(door.takes(ofEnvironment));
}

void WebhookKeysApiTest::withoutItsEventNothingIsInForce()
{
    Door door(folder());
    door.store.setCommitMode(test::CommitMode::Refused);
    QCOMPARE(door.add(fresh).status, 503);
    QVERIFY(!door.takes(fresh));
    QVERIFY(door.file.read()->webhookKeys.empty());
}

void WebhookKeysApiTest::aFileThatCannotBeWrittenChangesNothing()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("keys")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Door door(folder());
    const HttpReply reply = door.add(fresh);
    QCOMPARE(reply.status, 503);
    QVERIFY2(reply.body.find("runtime.env") != std::string::npos, reply.body.c_str());
    QVERIFY(!door.takes(fresh) && door.store.events().empty());
}

void WebhookKeysApiTest::theFileIsPrivateAndWhole()
{
    const QString path = m_folder->filePath(QStringLiteral("keys/runtime.env"));
    Door door(folder());
    QCOMPARE(door.add(fresh).status, 201);
    struct stat status {};
    QCOMPARE(::stat(qPrintable(path), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), 0600);
    QCOMPARE(::stat(qPrintable(m_folder->filePath(QStringLiteral("keys"))), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), 0700);
    // What a power cut left behind is not in the way and not read.
    QFile half(path + QStringLiteral(".new"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("RINGDOWN_WEBHOOK_KEYS=whk1_ha");
    half.close();
    QCOMPARE(door.file.read()->webhookKeys.size(), 1u);
    QCOMPARE(door.add(third).status, 201);
    QCOMPARE(door.file.read()->webhookKeys.size(), 2u);
    QVERIFY(!half.exists());
}

void WebhookKeysApiTest::brokenFilesAreNamedNotShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    const QByteArray key = QByteArray::fromStdString(textOf(fresh));
    const auto row = [](const char *name, const QByteArray &text, const char *named) {
        QTest::newRow(name) << text << QByteArray(named);
    };
    row("an Auth Token", "TWILIO_AUTH_TOKEN=canary\n", "TWILIO_AUTH_TOKEN is in ");
    row("a key that is none", "RINGDOWN_WEBHOOK_KEYS=whk1_canary\n", "RINGDOWN_WEBHOOK_KEYS: key 1");
    row("a key without its time", "RINGDOWN_WEBHOOK_KEYS=" + key + "\n", "RINGDOWN_WEBHOOK_KEYS_SINCE");
    row("a time that is none", "RINGDOWN_WEBHOOK_KEYS=" + key + "\nRINGDOWN_WEBHOOK_KEYS_SINCE=canary\n",
        "RINGDOWN_WEBHOOK_KEYS_SINCE is no time");
    row("a secret without its key", "TWILIO_API_SECRET=canary-canary-canary\n", "TWILIO_API_KEY is missing");
    row("no line", "canary\n", "line 1");
}

void WebhookKeysApiTest::brokenFilesAreNamedNotShown()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, named);
    QFile file(m_folder->filePath(QStringLiteral("runtime.env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto kept = KeyFile(file.fileName().toStdString()).read();
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Configuration);
    QVERIFY2(kept.error().detail.find(named.toStdString()) != std::string::npos, kept.error().detail.c_str());
    QVERIFY(kept.error().detail.find("canary") == std::string::npos);
}

QTEST_GUILESS_MAIN(WebhookKeysApiTest)
#include "WebhookKeysApiTest.moc"
