// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SharedKeyCheck.h"

#include "core/twilio/Base64.h"
#include "core/twilio/Digest.h"
#include "core/twilio/SignatureCheck.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>

namespace ringdown::twilio {
namespace {

constexpr std::size_t shortestSharedKey = 16;

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Error malformedKey(std::size_t position)
{
    return {ErrorCode::Configuration,
            "shared key " + std::to_string(position) +
                " is not NAME=SECRET with a name of letters, digits, '-' and '_' and a secret of 16 or more "
                "characters"};
}

} // namespace

Result<std::vector<SharedKey>> parseSharedKeys(std::string_view text)
{
    std::vector<SharedKey> keys;
    while (true) {
        const std::string_view item = text.substr(0, text.find(','));
        const std::string_view name = item.substr(0, item.find('='));
        const bool isNamed =
            !name.empty() && name.size() < item.size() && std::all_of(name.begin(), name.end(), isNamePart);
        if (!isNamed || item.size() - name.size() - 1 < shortestSharedKey)
            return malformedKey(keys.size() + 1);
        keys.push_back({std::string(name), Secret(item.substr(name.size() + 1))});
        if (item.size() == text.size())
            return keys;
        text.remove_prefix(item.size() + 1);
    }
}

SharedKeyCheck::SharedKeyCheck(std::string publicUrl, std::vector<SharedKey> keys)
    : m_urls(signedUrls(std::move(publicUrl)))
    , m_keys(std::move(keys))
{
}

std::optional<RequestKey> SharedKeyCheck::checkForm(std::string_view target, const Form &form,
                                                    std::string_view signature) const
{
    const std::string rest = std::string(target) + signedFields(form);
    for (const std::string &url : m_urls) {
        for (const SharedKey &key : m_keys) {
            if (equalsInConstantTime(signWithSharedKey(key, url + rest), signature))
                return sha256(m_urls.front(), rest);
        }
    }
    return std::nullopt;
}

std::string signWithSharedKey(const SharedKey &key, std::string_view signedString)
{
    std::array<unsigned char, 32> mac{};
    unsigned size = 0;
    const std::string_view secret = key.secret.reveal();
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(signedString.data()), signedString.size(), mac.data(),
         &size);
    return toBase64(mac);
}

} // namespace ringdown::twilio
