// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/KeyFile.h"

#include "core/secrets/Descriptor.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/RuntimeSources.h"
#include "core/secrets/SecretFile.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ringdown::relay {
namespace {

// Beside the entries of every environment file, what only this one has.
constexpr std::string_view webhookKeysSince = "RINGDOWN_WEBHOOK_KEYS_SINCE";
constexpr std::string_view webhookKeysDropped = "RINGDOWN_WEBHOOK_KEYS_DROPPED";
constexpr std::string_view apiKeySince = "TWILIO_API_KEY_SINCE";

std::string_view valueOf(const secrets::SecretMap &map, std::string_view name)
{
    const auto it = map.find(name);
    return it == map.end() ? std::string_view() : it->second.reveal();
}

std::vector<std::string> listIn(std::string_view text)
{
    std::vector<std::string> items;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        items.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return items;
}

Result<Instant> timeOf(std::string_view name, std::string_view text)
{
    const auto at = parseRfc3339(text);
    if (!at)
        return Error{ErrorCode::Configuration, std::string(name) + " is no time with offset"};
    return at->at;
}

/// What is wrong with the folders above is for the store to say.
bool exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

/// The times stand in the order of the keys.
Result<void> takeWebhookKeys(const secrets::SecretMap &map, secrets::RuntimeCredential &credential,
                             KeptKeys &out)
{
    const auto times = listIn(valueOf(map, webhookKeysSince));
    if (times.size() != credential.webhookKeys.size())
        return Error{ErrorCode::Configuration, std::string(webhookKeysSince) +
                                                   " does not have one time for each key of " +
                                                   std::string(secrets::webhookKeysEntry)};
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto since = timeOf(webhookKeysSince, times[i]);
        if (!since)
            return since.error();
        out.webhookKeys.push_back({credential.webhookKeys[i], *since});
    }
    return {};
}

Result<void> takeApiKey(const secrets::SecretMap &map, secrets::RuntimeCredential &credential, KeptKeys &out)
{
    if (!credential.apiKey)
        return {};
    if (credential.accountSid.empty())
        return Error{ErrorCode::Configuration, "TWILIO_ACCOUNT_SID is missing beside TWILIO_API_KEY"};
    const auto since = timeOf(apiKeySince, valueOf(map, apiKeySince));
    if (!since)
        return since.error();
    out.apiKey = KeptKeys::Api{credential.accountSid, std::move(*credential.apiKey), *since};
    return {};
}

/// NAME=VALUE lines that are scrubbed with this object.
class SecretText {
public:
    SecretText() { m_text.reserve(secrets::maxSecretFileBytes); }
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText() { OPENSSL_cleanse(m_text.data(), m_text.size()); }

    void line(std::string_view text) { m_text.append(text).append("\n"); }
    void entry(std::string_view name, std::string_view value)
    {
        m_text.append(name).append("=").append(value).append("\n");
    }
    /// NAME=A,B,C; nothing for an empty list.
    template <typename Items, typename TextOf>
    void list(std::string_view name, const Items &items, TextOf textOf)
    {
        if (items.empty())
            return;
        m_text.append(name);
        char before = '=';
        for (const auto &item : items) {
            m_text += std::exchange(before, ',');
            textOf(item, [this](std::string_view text) { m_text += text; });
        }
        m_text += '\n';
    }
    std::string_view view() const { return m_text; }

private:
    std::string m_text; ///< reserved for all there may be: it never moves and leaves a copy behind
};

void writeEntries(SecretText &out, const KeptKeys &keys)
{
    out.line("# Written by ringdown-relay: keys handed in over its API. It is read after --env-file.");
    out.list(secrets::webhookKeysEntry, keys.webhookKeys,
             [](const KeptKeys::Webhook &kept, const auto &put) { put(kept.key.text().reveal()); });
    out.list(webhookKeysSince, keys.webhookKeys,
             [](const KeptKeys::Webhook &kept, const auto &put) { put(toRfc3339(kept.since)); });
    out.list(webhookKeysDropped, keys.suppressed, [](const std::string &id, const auto &put) { put(id); });
    if (!keys.apiKey)
        return;
    out.entry(secrets::accountSidEntry, keys.apiKey->accountSid);
    out.entry(secrets::apiKeyEntry, keys.apiKey->key.sid);
    out.entry(secrets::apiSecretEntry, keys.apiKey->key.secret.reveal());
    out.entry(apiKeySince, toRfc3339(keys.apiKey->since));
}

Error cannotWrite(const std::string &path)
{
    return {ErrorCode::Unavailable, path + " cannot be written: " + std::strerror(errno)};
}

/// The keys that were to be kept are not left lying about.
Error withoutTrace(const std::string &fresh, Error error)
{
    ::unlink(fresh.c_str());
    return error;
}

/// The old file or the new one, whole, whenever the power goes.
Result<void> replaceFile(const std::string &path, std::string_view text, KeyFile::SyncFolder sync)
{
    const std::string folder = path.substr(0, path.rfind('/'));
    const std::string fresh = path + ".new";
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return cannotWrite(folder);
    ::unlink(fresh.c_str());
    {
        const secrets::Descriptor file(
            ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.isOpen() || !secrets::writeAll(file.number(), text) || !file.sync())
            return withoutTrace(fresh, cannotWrite(fresh));
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return withoutTrace(fresh, cannotWrite(path));
    return sync(folder) ? Result<void>() : Result<void>(cannotWrite(path));
}

} // namespace

bool KeyFile::syncFolder(const std::string &folder)
{
    return secrets::syncFolder(folder);
}

Result<KeptKeys> KeyFile::read() const
{
    if (m_path.empty() || !exists(m_path))
        return KeptKeys();
    const auto map = secrets::runtimeEnvFile(m_path);
    if (!map)
        return map.error();
    KeptKeys kept;
    auto credential = secrets::RuntimeCredential::from(*map);
    Result<void> taken = credential ? takeWebhookKeys(*map, *credential, kept) : credential.error();
    if (taken)
        taken = takeApiKey(*map, *credential, kept);
    if (!taken)
        return Error{ErrorCode::Configuration, m_path + ": " + taken.error().detail};
    kept.suppressed = listIn(valueOf(*map, webhookKeysDropped));
    return kept;
}

Result<void> KeyFile::write(const KeptKeys &keys) const
{
    if (m_path.empty())
        return {};
    SecretText text;
    writeEntries(text, keys);
    if (text.view().size() > secrets::maxSecretFileBytes)
        return Error{ErrorCode::TooLarge, "there are too many keys for one file: drop some first"};
    return replaceFile(m_path, text.view(), m_sync);
}

} // namespace ringdown::relay
