// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/KeyReach.h"
#include "core/carrier/rest/RestServer.h"
#include "tests/rest/ScriptedServer.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::rest;

namespace {

const std::string accountSid = "AC" + std::string(32, '1');
const std::string keySid = "SK" + std::string(32, '2');
const std::string keySecret = "fake-secret-fake-secret-fake-000";

using Type = carrier::AccountKey::Type;
using Found = std::variant<KeyReach, RestFailure>;

carrier::RestAccount accountWithOneNumber()
{
    carrier::RestAccount account;
    account.sid = accountSid;
    account.primaryToken = std::string(32, 'a');
    account.numbers = {"+16195550100"};
    return account;
}

/// A carrier that knows one key, and a client that asks it.
struct Town {
    Town(Type type, std::set<std::string> permissions)
        : side(
              accountWithOneNumber(), [] { return Instant::fromSeconds(1'790'000'000); }, 3)
        , server(side)
        , client(settings())
    {
        side.account.keys[keySid] = {keySid, keySecret, "", type, std::move(permissions), {}, 0};
    }
    RestSettings settings() const
    {
        RestSettings settings;
        settings.api = server.url();
        settings.timeoutMilliseconds = 500;
        return settings;
    }
    Found probe(const std::string &secret = keySecret)
    {
        std::optional<Found> found;
        probeKey(client, accountSid, {keySid, Secret(secret)}, [&](const Found &came) { found = came; });
        (void)QTest::qWaitFor([&] { return found.has_value(); }, 10'000);
        return *found;
    }

    carrier::RestSide side;
    carrier::RestServer server;
    RestClient client;
};

} // namespace

class KeyReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProbeTellsWhatTheKeyReaches_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<QByteArray>("permission");
        QTest::addColumn<QByteArray>("reach"); // accepted, account, numbers, calls, messages
        QTest::newRow("Main") << Type::Main << QByteArray() << QByteArray("11111");
        QTest::newRow("standard") << Type::Standard << QByteArray() << QByteArray("10111");
        QTest::newRow("restricted to calls")
            << Type::Restricted << QByteArray("/twilio/voice/calls/*") << QByteArray("10010");
        QTest::newRow("restricted to something else, yet known")
            << Type::Restricted << QByteArray("/twilio/voice/recordings/read") << QByteArray("10000");
    }
    void aProbeTellsWhatTheKeyReaches()
    {
        QFETCH(Type, type);
        QFETCH(QByteArray, permission);
        QFETCH(QByteArray, reach);
        Town town(type, {permission.toStdString()});
        const Found found = town.probe();
        QVERIFY(std::holds_alternative<KeyReach>(found));
        const KeyReach &got = std::get<KeyReach>(found);
        QByteArray text;
        for (const bool can :
             {got.isAccepted, got.readsAccount, got.listsNumbers, got.readsCalls, got.readsMessages})
            text += can ? '1' : '0';
        QCOMPARE(text, reach);
    }

    void aWrongSecretIsNotAccepted()
    {
        Town town(Type::Standard, {});
        const Found found = town.probe("another-fake-secret-another-0000");
        QVERIFY(std::holds_alternative<KeyReach>(found));
        QVERIFY(!std::get<KeyReach>(found).isAccepted);
    }

    void whatIsNotTwiliosOwnWordSaysNothingOfTheKey_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, int status, const char *body) {
            QTest::newRow(name) << test::ScriptedServer::json(status, body);
        };
        row("a redirect", 302, "{}");
        row("a proxy that wants to know who asks", 407, "{}");
        row("a proxy that waited in vain", 408, "<html>");
        row("a portal's page", 404, "<html>");
        row("a gateway's 401", 401, "<html>");
        row("a gateway's 403", 403, "{\"message\":\"blocked\"}");
        row("a request that Twilio cannot read", 400, "{\"code\":20001}");
    }
    void whatIsNotTwiliosOwnWordSaysNothingOfTheKey()
    {
        QFETCH(QByteArray, answer);
        test::ScriptedServer server;
        server.answer(answer);
        RestSettings settings;
        settings.api = server.url();
        settings.timeoutMilliseconds = 500;
        RestClient client(settings);
        std::optional<Found> found;
        probeKey(client, accountSid, {keySid, Secret(keySecret)}, [&](const Found &came) { found = came; });
        QVERIFY(QTest::qWaitFor([&] { return found.has_value(); }, 10'000));
        QVERIFY(std::holds_alternative<RestFailure>(*found));
        const RestTrouble trouble = std::get<RestFailure>(*found).trouble;
        QVERIFY(trouble == RestTrouble::Unknown || trouble == RestTrouble::Garbled);
    }

    void aCarrierThatAnswersNothingLeavesEverythingOpen_data()
    {
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("trouble");
        QTest::newRow("throttled") << int(carrier::Fate::Throttle) << int(RestTrouble::Throttled);
        QTest::newRow("broken") << int(carrier::Fate::FailAfterDoing) << int(RestTrouble::Unknown);
        QTest::newRow("cut off") << int(carrier::Fate::CutBeforeDoing) << int(RestTrouble::Unknown);
    }
    void aCarrierThatAnswersNothingLeavesEverythingOpen()
    {
        QFETCH(int, fate);
        QFETCH(int, trouble);
        Town town(Type::Standard, {});
        town.server.setFate([&](const carrier::RestRequest &request) {
            const bool isLast = request.path.ends_with("/Messages.json");
            return isLast ? carrier::Fate(fate) : carrier::Fate::Answer;
        });
        const Found found = town.probe();
        QVERIFY(std::holds_alternative<RestFailure>(found));
        QCOMPARE(int(std::get<RestFailure>(found).trouble), trouble);
    }

    void aMainKeyIsKnownWhateverElseIsNotAnswered()
    {
        Town town(Type::Main, {});
        town.server.setFate([](const carrier::RestRequest &request) {
            const bool isOfAccount = request.path.ends_with(accountSid + ".json");
            return isOfAccount ? carrier::Fate::Answer : carrier::Fate::FailAfterDoing;
        });
        const Found found = town.probe();
        QVERIFY(std::holds_alternative<KeyReach>(found));
        QVERIFY(std::get<KeyReach>(found).readsAccount && std::get<KeyReach>(found).isAccepted);
    }

    void everyThirdRequestThrottledChangesNothing()
    {
        Town town(Type::Standard, {});
        town.server.setFate(carrier::everyNth(3, carrier::Fate::Throttle));
        const Found found = town.probe();
        QVERIFY(std::holds_alternative<KeyReach>(found));
        QVERIFY(std::get<KeyReach>(found).listsNumbers && std::get<KeyReach>(found).readsMessages);
    }
};

QTEST_GUILESS_MAIN(KeyReachTest)
#include "KeyReachTest.moc"
