// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/access/RelayAccess.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

inline const std::string keyAccount = "AC00000000000000000000000000000001";
inline const std::string firstSid = "SK00000000000000000000000000000001";
inline const std::string secondSid = "SK00000000000000000000000000000002";
inline const std::string secretCanary = "canary-canary-canary-canary-1234";

inline const rest::KeyReach restricted{true, false, false, true, true};
inline const rest::KeyReach standard{true, false, true, true, true};
inline const rest::KeyReach mainKey{true, true, true, true, true};
inline const rest::KeyReach refused{};

/// A carrier that says what the test tells it to; silent until then when nothing is told.
class ApiKeyProbe final : public relay::KeyProbe {
public:
    void probe(const std::string &accountSid, const secrets::ApiKey &key, relay::WhenProbed done) override
    {
        asked.push_back(accountSid + " " + key.sid);
        if (answer)
            done(*answer);
        else
            waiting.push_back(std::move(done));
    }

    std::optional<Result<rest::KeyReach>> answer;
    std::vector<std::string> asked;
    std::vector<relay::WhenProbed> waiting;
};

inline secrets::ApiKey keyOf(const std::string &sid)
{
    return {sid, Secret(secretCanary)};
}

/// A relay's API key, its routes and what it tells.
class ApiKeyDoor {
public:
    explicit ApiKeyDoor(const std::string &folder = {})
        : ApiKeyDoor(folder.empty() ? relay::KeyFile() : relay::KeyFile(folder + "/keys/runtime.env"))
    {
    }
    explicit ApiKeyDoor(relay::KeyFile kept)
        : file(std::move(kept))
        , shelf(file, {}, store, executor)
    {
        api.addRoutes(table);
    }

    relay::HttpReply ask(const std::string &method, const std::string &path, const std::string &body = {})
    {
        return test::ask(table, executor, {method, path, {}, {}, body});
    }
    relay::HttpReply put(const std::string &sid = secondSid)
    {
        return ask("PUT", "/api/v1/api-key",
                   nlohmann::json{{"accountSid", keyAccount}, {"key", sid}, {"secret", secretCanary}}.dump());
    }
    nlohmann::json show() { return nlohmann::json::parse(ask("GET", "/api/v1/api-key").body); }
    void begin(std::optional<rest::KeyReach> known = std::nullopt)
    {
        watch.use(relay::OfferedKey{keyAccount, keyOf(firstSid), std::nullopt, relay::KeySource::Environment},
                  known);
        executor.run();
    }

    relay::KeyFile file;
    FakeStore store;
    HandExecutor executor;
    ApiKeyProbe probe;
    std::vector<Event> told;
    relay::KeyShelf shelf;
    relay::ApiKeyWatch watch{&probe, shelf, executor,
                             [this](Event event) { told.push_back(std::move(event)); }};
    relay::ApiKeyApi api{watch, shelf, keyAccount, executor};
    relay::RouteTable table;
};

} // namespace ringdown::test
