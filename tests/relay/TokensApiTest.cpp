// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/TokensApi.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <memory>
#include <set>

using namespace ringdown;
using nlohmann::json;
using relay::HttpReply;
using relay::Role;

namespace {

const std::string environmentAdmin = "admin-token-for-tests-0123456789abcdef0";

/// The routes of a relay whose environment has an admin token, or not.
class Door {
public:
    explicit Door(bool hasEnvironmentAdmin = true)
    {
        if (hasEnvironmentAdmin)
            QVERIFY(tokens.add(Role::Admin, Secret(environmentAdmin), "RINGDOWN_ADMIN_TOKEN"));
        api.addRoutes(table);
    }

    HttpReply ask(const std::string &method, const std::string &path, const std::string &body = {})
    {
        return test::ask(table, executor, {method, path, {}, {}, body});
    }
    json make(const std::string &name, const std::string &role)
    {
        const HttpReply reply = ask("POST", "/api/v1/tokens", json{{"name", name}, {"role", role}}.dump());
        return reply.status == 201 ? json::parse(reply.body) : json(reply.status);
    }
    HttpReply revoke(const json &made)
    {
        return ask("DELETE", "/api/v1/tokens/" + made["id"].get<std::string>());
    }
    Role roleOf(const json &made) const
    {
        return tokens.roleOf("Bearer " + made["token"].get<std::string>());
    }

    test::FakeStore store;
    test::HandExecutor executor;
    relay::BearerTokens tokens;
    relay::RouteTable table;
    relay::TokensApi api{store, tokens, executor};
};

} // namespace

/// Tokens made and taken back over the API.
class TokensApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMadeTokenOpensAtOnceAndIsShownOnce();
    void noTwoTokensAreAlike();
    void wrongRequestsAreNamed_data();
    void wrongRequestsAreNamed();
    void aNameIsGivenOnce();
    void aRevokedTokenOpensNothing();
    void theLastAdminTokenStays();
    void oneOfTheEnvironmentStays();
    void whatTheStoreDoesNotTakeChangesNothing();
    void everyChangeIsAnEventWithoutTheToken();
    void useIsNoted();
    void storedTokensComeBack();
};

void TokensApiTest::aMadeTokenOpensAtOnceAndIsShownOnce()
{
    Door door;
    const json made = door.make("Dana", "operator");
    QVERIFY2(made.is_object(), made.dump().c_str());
    const auto token = made["token"].get<std::string>();
    QCOMPARE(token.size(), 43u); // 256 bits of base64url
    QCOMPARE(door.roleOf(made), Role::Operator);
    QCOMPARE(door.tokens.recognise("Bearer " + token)->name, std::string("Dana"));
    const HttpReply list = door.ask("GET", "/api/v1/tokens");
    QCOMPARE(list.status, 200);
    QVERIFY(list.body.find(token) == std::string::npos);
    const json tokens = json::parse(list.body)["tokens"];
    QCOMPARE(tokens.size(), 2u);
    QVERIFY(tokens[0]["source"] == "environment" && tokens[0]["since"].is_null());
    QVERIFY(tokens[1]["id"] == made["id"] && tokens[1]["name"] == "Dana" && tokens[1]["role"] == "operator");
    QVERIFY(tokens[1]["source"] == "api" && tokens[1]["since"] == "2026-11-26T18:00:00.000Z");
    QVERIFY(door.store.accessTokens()->front().hash == relay::hashOfToken(token));
}

void TokensApiTest::noTwoTokensAreAlike()
{
    Door door;
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(door.make("n" + std::to_string(i), "viewer")["token"].get<std::string>());
    QCOMPARE(seen.size(), 100u);
}

void TokensApiTest::wrongRequestsAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *body, const char *named) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(named);
    };
    row("no JSON", "canary", "the body is not a JSON object");
    row("no name", R"({"role": "viewer"})", "name: missing");
    row("an empty name", R"({"name": "", "role": "viewer"})", "name: ");
    row("a blank before the name", R"({"name": " a", "role": "viewer"})",
        "name: \" a\"; expected 1 to 64 bytes");
    row("a line end in the name", R"({"name": "a\nb", "role": "viewer"})", "on one line");
    row("a direction in the name", R"({"name": "a\u202eb", "role": "viewer"})", "can be printed");
    row("a terminal's control in the name", R"({"name": "a\u009b1m", "role": "viewer"})", "can be printed");
    row("no role", R"({"name": "a"})", "role: missing");
    row("a role that is none", R"({"name": "a", "role": "root"})",
        "role: \"root\"; expected viewer, operator or admin");
    row("a field that is none", R"({"name": "a", "role": "viewer", "token": "canary"})",
        "token: \"(not shown)\"");
}

void TokensApiTest::wrongRequestsAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, named);
    Door door;
    const HttpReply reply = door.ask("POST", "/api/v1/tokens", body.toStdString());
    QCOMPARE(reply.status, 400);
    const auto detail = json::parse(reply.body)["detail"].get<std::string>();
    QVERIFY2(detail.find(named.toStdString()) != std::string::npos, detail.c_str());
    QVERIFY(detail.find("canary") == std::string::npos);
    QVERIFY(door.store.events().empty());
}

void TokensApiTest::aNameIsGivenOnce()
{
    Door door;
    QVERIFY(door.make("Dana", "viewer").is_object());
    QCOMPARE(door.make("Dana", "admin").get<int>(), 409);
    QCOMPARE(door.make("admin", "viewer").get<int>(), 409); // the environment's
    const auto first =
        test::send(door.table, {"POST", "/api/v1/tokens", {}, {}, R"({"name":"Lee","role":"viewer"})"});
    const auto second =
        test::send(door.table, {"POST", "/api/v1/tokens", {}, {}, R"({"name":"Lee","role":"viewer"})"});
    door.executor.run();
    QCOMPARE((*first)->status, 201);
    QCOMPARE((*second)->status, 409);
}

void TokensApiTest::aRevokedTokenOpensNothing()
{
    Door door;
    const json made = door.make("Dana", "admin");
    const auto reply =
        test::send(door.table, {"DELETE", "/api/v1/tokens/" + made["id"].get<std::string>(), {}, {}, {}});
    QCOMPARE(door.roleOf(made), Role::Nobody); // before the store has it
    door.executor.run();
    QCOMPARE((*reply)->status, 204);
    QVERIFY(door.store.accessTokens()->empty());
    QCOMPARE(door.revoke(made).status, 404);
}

void TokensApiTest::theLastAdminTokenStays()
{
    Door door(false);
    door.tokens.add(store::AccessToken{relay::hashOfToken("a"), "Ada", "admin", Instant()});
    door.tokens.add(store::AccessToken{relay::hashOfToken("b"), "Bob", "admin", Instant()});
    const auto idOf = [&](const char *name) { return door.tokens.findName(name)->id(); };
    const auto first = test::send(door.table, {"DELETE", "/api/v1/tokens/" + idOf("Ada"), {}, {}, {}});
    const auto second = test::send(door.table, {"DELETE", "/api/v1/tokens/" + idOf("Bob"), {}, {}, {}});
    QCOMPARE((*second)->status, 409); // both at once would leave nobody
    QVERIFY((*second)->body.find("last admin token") != std::string::npos);
    QCOMPARE(door.tokens.countOf(Role::Admin), 1u);
}

void TokensApiTest::oneOfTheEnvironmentStays()
{
    Door door;
    const HttpReply reply = door.ask("DELETE", "/api/v1/tokens/" + door.tokens.findName("admin")->id());
    QCOMPARE(reply.status, 409);
    QVERIFY(reply.body.find("SIGHUP") != std::string::npos);
    QCOMPARE(door.tokens.roleOf("Bearer " + environmentAdmin), Role::Admin);
}

void TokensApiTest::whatTheStoreDoesNotTakeChangesNothing()
{
    Door door;
    const json made = door.make("Dana", "operator");
    door.store.setReadError(Error{ErrorCode::Unavailable, "disk"});
    QCOMPARE(door.make("Lee", "viewer").get<int>(), 503);
    QVERIFY(!door.tokens.findName("Lee"));
    QCOMPARE(door.revoke(made).status, 503);
    QCOMPARE(door.roleOf(made), Role::Operator); // put back
}

void TokensApiTest::everyChangeIsAnEventWithoutTheToken()
{
    Door door;
    const json made = door.make("Dana", "viewer");
    QCOMPARE(door.revoke(made).status, 204);
    const auto events = door.store.events();
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[0].kind, EventKind::AccessChanged);
    QCOMPARE(events[0].what, std::string("token.made"));
    QCOMPARE(events[0].name, std::string("Dana"));
    QCOMPARE(events[0].by, std::string("admin"));
    QCOMPARE(events[0].why, std::string("Token Dana was made; it opens the control API as a viewer."));
    QCOMPARE(events[1].what, std::string("token.revoked"));
    for (const Event &event : events)
        QVERIFY(toJson(event).find(made["token"].get<std::string>()) == std::string::npos);
}

void TokensApiTest::useIsNoted()
{
    Door door;
    const json made = door.make("Dana", "viewer");
    door.tokens.noteUse(relay::hashOfToken(made["token"].get<std::string>()), Instant::fromSeconds(0));
    const json tokens = json::parse(door.ask("GET", "/api/v1/tokens").body)["tokens"];
    QVERIFY(tokens[0]["lastUsed"].is_null());
    QVERIFY(tokens[1]["lastUsed"] == "1970-01-01T00:00:00.000Z");
}

void TokensApiTest::storedTokensComeBack()
{
    Door door;
    const json made = door.make("Dana", "operator");
    relay::BearerTokens later;
    const auto stored = door.store.accessTokens();
    for (const store::AccessToken &token : *stored)
        later.add(token);
    QCOMPARE(later.roleOf("Bearer " + made["token"].get<std::string>()), Role::Operator);
    later.replaceEnvironment(door.tokens);
    QCOMPARE(later.all().size(), 2u); // the environment's came in, the stored one is there once
    later.replaceEnvironment(relay::BearerTokens());
    QCOMPARE(later.all().size(), 1u);
    QCOMPARE(later.all()[0].name, std::string("Dana"));
}

QTEST_GUILESS_MAIN(TokensApiTest)
#include "TokensApiTest.moc"
