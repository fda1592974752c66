// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/KeyResources.h"

#include "core/carrier/CallFields.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestName = 64;
constexpr std::size_t mostPermissions = 100;

Json describe(const AccountKey &key)
{
    return {{"sid", key.sid},
            {"friendly_name", key.name.empty() ? Json() : Json(key.name)},
            {"date_created", rfc2822(key.madeAt)},
            {"date_updated", rfc2822(key.madeAt)}};
}

Json policyOf(const AccountKey &key)
{
    return key.type == AccountKey::Type::Restricted ? Json{{"allow", key.permissions}} : Json();
}

AccountKey &make(Visit &visit, AccountKey::Type type)
{
    AccountKey key;
    key.sid = visit.newSid("SK");
    key.secret = visit.newSecret();
    key.name = visit.parameter("FriendlyName");
    key.type = type;
    key.madeAt = visit.now;
    return visit.account.keys.emplace(key.sid, key).first->second;
}

bool isNameTooLong(const Visit &visit)
{
    return visit.parameter("FriendlyName").size() > longestName;
}

RestReply constraintViolation()
{
    return refusal(400, 70001, "The request has constraint violations");
}

/// "/twilio/PRODUCT/RESOURCE/ACTION"
bool isPermission(const std::string &text)
{
    static const std::set<std::string> products = {"voice", "messaging", "phone-numbers", "monitor",
                                                   "lookup"};
    static const std::set<std::string> actions = {"*", "create", "read", "list", "update", "delete"};
    const std::size_t product = std::string_view("/twilio/").size();
    const std::size_t resource = text.find('/', product);
    const std::size_t action = text.rfind('/');
    return text.starts_with("/twilio/") && resource != std::string::npos && action > resource &&
           products.contains(text.substr(product, resource - product)) &&
           actions.contains(text.substr(action + 1));
}

/// Why the policy is none, or the permissions it grants.
std::variant<RestReply, std::set<std::string>> readPolicy(const std::string &text)
{
    const Json policy = Json::parse(text, nullptr, false);
    if (!policy.is_object() || !policy.contains("allow") || !policy["allow"].is_array() ||
        policy["allow"].empty() || policy["allow"].size() > mostPermissions || policy.size() != 1)
        return constraintViolation();
    std::set<std::string> permissions;
    for (const Json &entry : policy["allow"]) {
        if (!entry.is_string())
            return constraintViolation();
        if (!isPermission(entry.get<std::string>()))
            return refusal(400, 70002, "assertion '" + entry.get<std::string>() + "' is invalid");
        permissions.insert(entry.get<std::string>());
    }
    return permissions;
}

RestReply made(const AccountKey &key, const Json &more)
{
    Json body = describe(key);
    body["secret"] = key.secret;
    body.update(more);
    return json(201, body);
}

std::vector<Json> allKeys(const Visit &visit)
{
    std::vector<Json> keys;
    for (const auto &[sid, key] : visit.account.keys)
        keys.push_back(describe(key));
    return keys;
}

} // namespace

RestReply listKeys2010(Visit &visit)
{
    return listed(visit, "keys", allKeys(visit));
}

RestReply makeKey2010(Visit &visit)
{
    if (isNameTooLong(visit))
        return constraintViolation();
    return made(make(visit, AccountKey::Type::Standard), Json::object());
}

RestReply showKey(Visit &visit)
{
    const auto key = visit.account.keys.find(visit.last);
    return key == visit.account.keys.end() ? nothingThere(visit.path) : json(200, describe(key->second));
}

RestReply renameKey(Visit &visit)
{
    const auto key = visit.account.keys.find(visit.last);
    if (key == visit.account.keys.end())
        return nothingThere(visit.path);
    if (isNameTooLong(visit))
        return constraintViolation();
    key->second.name = visit.parameter("FriendlyName");
    return json(200, describe(key->second));
}

RestReply deleteKey(Visit &visit)
{
    return visit.account.keys.erase(visit.last) == 0 ? nothingThere(visit.path) : RestReply{204, {}};
}

RestReply listKeysOfIam(Visit &visit)
{
    if (visit.parameter("AccountSid") != visit.account.sid)
        return refusal(400, 20001, "AccountSid is required");
    std::vector<Json> keys = allKeys(visit);
    for (Json &key : keys)
        key["policy"] = policyOf(visit.account.keys[key["sid"].get<std::string>()]);
    return json(200,
                {{"keys", keys},
                 {"meta", {{"page", 0}, {"page_size", 50}, {"next_page_url", nullptr}, {"key", "keys"}}}});
}

RestReply makeKeyOfIam(Visit &visit)
{
    if (visit.parameter("AccountSid") != visit.account.sid)
        return refusal(400, 20001, "AccountSid is required");
    if (isNameTooLong(visit))
        return constraintViolation();
    if (!visit.has("KeyType"))
        return made(make(visit, AccountKey::Type::Standard), {{"policy", nullptr}});
    if (visit.parameter("KeyType") != "restricted")
        return constraintViolation();
    if (!visit.account.makesRestrictedKeys)
        return refusal(403, 20403, "Restricted API keys are not available for this account");
    const auto permissions = readPolicy(visit.parameter("Policy"));
    if (const auto *refused = std::get_if<RestReply>(&permissions))
        return *refused;
    AccountKey &key = make(visit, AccountKey::Type::Restricted);
    key.permissions = std::get<std::set<std::string>>(permissions);
    return made(key, {{"policy", policyOf(key)}});
}

} // namespace ringdown::carrier
