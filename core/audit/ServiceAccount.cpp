// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/ServiceAccount.h"

#include "core/base/JsonText.h"

#include <nlohmann/json.hpp>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace ringdown::audit {
namespace {

constexpr std::string_view googleTokenUri = "https://oauth2.googleapis.com/token";
constexpr std::int64_t assertionSeconds = 3600; ///< the longest Google takes

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Error fieldError(const std::string &field, const std::string &expected)
{
    return Error{ErrorCode::Configuration, "the service account's key file: " + field + " " + expected +
                                               ". Download a new JSON key of the service account"};
}

std::string text(const nlohmann::json &object, const char *field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Unpadded base64url.
std::string base64Url(std::string_view bytes)
{
    std::string out(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(out.data()),
                                       reinterpret_cast<const unsigned char *>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(length));
    std::replace(out.begin(), out.end(), '+', '-');
    std::replace(out.begin(), out.end(), '/', '_');
    out.erase(std::find(out.begin(), out.end(), '='), out.end());
    return out;
}

Key privateKey(const Secret &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.reveal().data(), static_cast<int>(pem.size())), BIO_free);
    // No password is asked for: a key file has none.
    return {PEM_read_bio_PrivateKey(
                bio.get(), nullptr, [](char *, int, int, void *) { return 0; }, nullptr),
            EVP_PKEY_free};
}

std::string claims(const ServiceAccount &account, const std::string &scope, Instant now)
{
    std::string out;
    JsonObjectWriter json(out);
    json.text("iss", account.email);
    json.text("scope", scope);
    json.text("aud", account.tokenUri);
    json.number("iat", now.seconds());
    json.number("exp", now.seconds() + assertionSeconds);
    json.close();
    return out;
}

std::string header(const ServiceAccount &account)
{
    std::string out;
    JsonObjectWriter json(out);
    json.text("alg", "RS256");
    json.text("typ", "JWT");
    json.textIfSet("kid", account.keyId);
    json.close();
    return out;
}

} // namespace

Result<ServiceAccount> readServiceAccount(const Secret &json)
{
    const nlohmann::json file = nlohmann::json::parse(json.reveal(), nullptr, false);
    if (!file.is_object())
        return fieldError("it", "is no JSON object");
    if (text(file, "type") != "service_account")
        return fieldError("type", "is not \"service_account\"");
    ServiceAccount account;
    account.email = text(file, "client_email");
    account.keyId = text(file, "private_key_id");
    account.tokenUri = text(file, "token_uri");
    if (account.tokenUri.empty())
        account.tokenUri = googleTokenUri;
    account.privateKey = Secret(text(file, "private_key"));
    if (account.email.find('@') == std::string::npos)
        return fieldError("client_email", "is missing or no address");
    if (!account.tokenUri.starts_with("https://"))
        return fieldError("token_uri", "does not begin with https://");
    if (!privateKey(account.privateKey))
        return fieldError("private_key", "is missing or no PEM private key");
    return account;
}

Result<Secret> signedAssertion(const ServiceAccount &account, const std::string &scope, Instant now)
{
    const Key key = privateKey(account.privateKey);
    if (!key || EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA)
        return fieldError("private_key", "is no RSA key");
    const std::string signedPart = base64Url(header(account)) + '.' + base64Url(claims(account, scope, now));
    const Digest digest(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(signedPart.data());
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &length, bytes, signedPart.size()) != 1)
        return fieldError("private_key", "cannot sign");
    std::string signature(length, '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                       signedPart.size()) != 1)
        return fieldError("private_key", "cannot sign");
    signature.resize(length);
    return Secret(signedPart + '.' + base64Url(signature));
}

} // namespace ringdown::audit
