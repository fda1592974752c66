// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/KeyMint.h"

#include "core/secrets/desk/DeskAuthorization.h"
#include "core/twilio/rest/JsonBody.h"
#include "core/twilio/rest/Pages.h"

namespace ringdown::desk {
namespace {

using rest::RestAnswer;
using rest::RestFailure;
using rest::RestReply;
using WhenMinted = std::function<void(const std::variant<MintedKey, RestFailure> &)>;

/// A key on its way to be made.
struct Order {
    rest::RestClient &client;
    rest::Authorization who;
    std::string accountSid;
    std::string name;
    Fallback fallback;
    WhenMinted done;
};

std::string policy()
{
    return nlohmann::json{{"allow", relayPermissions()}}.dump();
}

std::string keysPath(const std::string &accountSid)
{
    return "/2010-04-01/Accounts/" + accountSid + "/Keys";
}

/// The key in the answer of its making.
std::variant<MintedKey, RestFailure> readKey(const RestReply &reply, const std::string &whyStandard)
{
    auto body = rest::readJsonObject(reply.body);
    auto key = body ? secrets::ApiKey::make(rest::textOf(*body, "sid"), rest::takeSecret(*body, "secret"))
                    : Result<secrets::ApiKey>(Error{ErrorCode::BadInput, "no JSON"});
    if (!key)
        return RestFailure{rest::RestTrouble::Garbled,
                           reply.status,
                           0,
                           "Twilio's answer to a new key holds none that can be used: " + key.error().detail,
                           {}};
    const auto granted = body->find("policy");
    const bool isRestricted = granted != body->end() && granted->is_object();
    MintedKey minted{std::move(*key), isRestricted ? KeyType::Restricted : KeyType::Standard, {}};
    if (!isRestricted)
        minted.whyStandard = whyStandard.empty() ? "Twilio made a key without a policy" : whyStandard;
    return minted;
}

void makeStandard(const std::shared_ptr<Order> &order, const std::string &why)
{
    order->client.post(order->who, rest::Host::Api, keysPath(order->accountSid) + ".json",
                       {{"FriendlyName", order->name}}, [order, why](const RestAnswer &answer) {
                           if (const auto *failure = std::get_if<RestFailure>(&answer))
                               return order->done(*failure);
                           order->done(readKey(std::get<RestReply>(answer), why));
                       });
}

/// Whether the carrier said that it makes no such key here, rather than that it knows us not.
bool isNoRestrictedKey(const RestFailure &failure)
{
    return failure.trouble == rest::RestTrouble::Refused || failure.trouble == rest::RestTrouble::NotFound ||
           failure.status == 403;
}

void restrictedAnswered(const std::shared_ptr<Order> &order, const RestAnswer &answer)
{
    const auto *failure = std::get_if<RestFailure>(&answer);
    if (failure == nullptr)
        return order->done(readKey(std::get<RestReply>(answer), {}));
    if (!isNoRestrictedKey(*failure) || order->fallback == Fallback::None)
        return order->done(*failure);
    makeStandard(order, "Twilio made no restricted key: " + failure->detail);
}

std::vector<ListedKey> keysIn(const std::vector<std::string> &pages)
{
    std::vector<ListedKey> keys;
    for (const std::string &page : pages) {
        const auto body = rest::readJsonObject(page);
        const auto list = body ? body->find("keys") : nlohmann::json::const_iterator();
        if (!body || list == body->end() || !list->is_array())
            continue;
        for (const nlohmann::json &key : *list) {
            if (key.is_object())
                keys.push_back({rest::textOf(key, "sid"), rest::textOf(key, "friendly_name")});
        }
    }
    return keys;
}

} // namespace

std::vector<std::string> relayPermissions()
{
    return {"/twilio/voice/calls/create",        "/twilio/voice/calls/read",
            "/twilio/voice/calls/list",          "/twilio/voice/calls/update",
            "/twilio/voice/recordings/read",     "/twilio/voice/recordings/list",
            "/twilio/voice/recordings/delete",   "/twilio/voice/queues/*",
            "/twilio/messaging/messages/create", "/twilio/messaging/messages/read",
            "/twilio/messaging/messages/list"};
}

void mintRelayKey(rest::RestClient &client, const AccountCredential &account, const std::string &name,
                  Fallback fallback, WhenMinted done)
{
    const auto order = std::make_shared<Order>(
        Order{client, rest::DeskAuthorization::of(account), account.sid(), name, fallback, std::move(done)});
    client.post(order->who, rest::Host::Iam, "/v1/Keys",
                {{"AccountSid", account.sid()},
                 {"FriendlyName", name},
                 {"KeyType", "restricted"},
                 {"Policy", policy()}},
                [order](const RestAnswer &answer) { restrictedAnswered(order, answer); });
}

void listKeys(rest::RestClient &client, const AccountCredential &account,
              std::function<void(const std::variant<std::vector<ListedKey>, RestFailure> &)> done)
{
    rest::getAll(client, rest::DeskAuthorization::of(account), rest::Host::Api,
                 keysPath(account.sid()) + ".json", {{"PageSize", "1000"}},
                 [done = std::move(done)](const rest::PagesAnswer &answer) {
                     if (const auto *failure = std::get_if<RestFailure>(&answer))
                         return done(*failure);
                     done(keysIn(std::get<std::vector<std::string>>(answer)));
                 });
}

void revokeKey(rest::RestClient &client, const AccountCredential &account, const std::string &sid,
               std::function<void(const std::variant<std::monostate, RestFailure> &)> done)
{
    client.remove(rest::DeskAuthorization::of(account), rest::Host::Api,
                  keysPath(account.sid()) + "/" + sid + ".json",
                  [done = std::move(done)](const RestAnswer &answer) {
                      const auto *failure = std::get_if<RestFailure>(&answer);
                      if (failure != nullptr && failure->trouble != rest::RestTrouble::NotFound)
                          return done(*failure);
                      done(std::monostate());
                  });
}

std::vector<std::string> whatAThiefCouldDo(KeyType type)
{
    switch (type) {
    case KeyType::Restricted:
        return {"make calls and send texts at the account's cost",
                "read the log of calls and texts, with the numbers of your callers",
                "hear recordings and delete them"};
    case KeyType::Standard:
        return {"point your numbers at a server of their own, and so take or overhear every call",
                "buy numbers at the account's cost and give yours away",
                "make calls and send texts at the account's cost",
                "read and delete the log of calls and texts, and recordings"};
    }
    return {};
}

std::vector<std::string> whatAThiefCouldDo(const rest::KeyReach &reach)
{
    if (!reach.isAccepted)
        return {"nothing: the carrier does not accept the key"};
    if (reach.readsAccount) {
        std::vector<std::string> all = whatAThiefCouldDo(KeyType::Standard);
        all.insert(all.begin(), "read the Auth Token and take the account over: this is a Main key");
        return all;
    }
    if (reach.listsNumbers)
        return whatAThiefCouldDo(KeyType::Standard);
    std::vector<std::string> some;
    if (reach.readsCalls || reach.readsMessages)
        some = whatAThiefCouldDo(KeyType::Restricted);
    else
        some = {"what its policy allows, which does not include reading calls or texts"};
    return some;
}

} // namespace ringdown::desk
