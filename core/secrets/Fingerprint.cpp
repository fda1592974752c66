// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/Fingerprint.h"

#include "core/secrets/EntryKind.h"
#include "core/twilio/Digest.h"
#include "core/twilio/WebhookKey.h"

namespace ringdown::secrets {
namespace {

constexpr std::size_t digits = 8;

std::string firstDigits(const RequestKey &digest)
{
    constexpr std::string_view letters = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < digits; ++i) {
        const auto byte = static_cast<unsigned char>(digest[i / 2]);
        out += letters[i % 2 == 0 ? byte >> 4 : byte & 15];
    }
    return out;
}

std::string printOf(std::string_view entry, const Secret &value)
{
    const std::string domain = "ringdown fingerprint 1\n" + std::string(entry) + "\n";
    return firstDigits(twilio::sha256(domain, value.reveal()));
}

std::string keyIds(const Secret &list)
{
    const auto keys = twilio::WebhookKey::parseList(list.reveal());
    if (!keys)
        return printOf(webhookKeysEntry, list);
    std::string ids;
    for (const twilio::WebhookKey &key : *keys)
        ids += (ids.empty() ? "" : ",") + key.id();
    return ids;
}

} // namespace

std::string fingerprint(std::string_view entry, const Secret &value)
{
    const EntryKind *kind = findEntryKind(entry);
    if (value.isEmpty() || (kind != nullptr && !kind->isSecret))
        return {};
    if (entry == webhookKeysEntry)
        return keyIds(value);
    if (tierOf(entry) == Tier::RelayAccess)
        return firstDigits(twilio::sha256(value.reveal()));
    return printOf(entry, value);
}

} // namespace ringdown::secrets
