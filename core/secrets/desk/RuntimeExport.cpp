// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RuntimeExport.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/ShellWord.h"
#include "core/secrets/desk/PrivateFile.h"
#include "core/secrets/desk/Ustar.h"

#include <nlohmann/json.hpp>
#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::desk {
namespace {

constexpr std::array formatNames = {
    std::pair{ExportFormat::Env, "env"},
    std::pair{ExportFormat::Json, "json"},
    std::pair{ExportFormat::Systemd, "systemd"},
};

/// Scrubs the text that was put together.
Secret sealed(std::string text)
{
    Secret secret(text);
    OPENSSL_cleanse(text.data(), text.size());
    return secret;
}

Secret joined(const std::vector<twilio::WebhookKey> &keys)
{
    constexpr std::size_t longestKey = 80;
    std::string text;
    text.reserve(keys.size() * longestKey);
    for (const twilio::WebhookKey &key : keys) {
        if (!text.empty())
            text += ',';
        text += key.text().reveal();
    }
    return sealed(std::move(text));
}

/// The entries that are set, in the order of entryKinds().
std::vector<NamedSecret> filesOf(const secrets::RuntimeCredential &credential, const Secret &webhookPath)
{
    std::vector<NamedSecret> files;
    const auto add = [&files](std::string_view name, const Secret &value) {
        if (!value.isEmpty())
            files.push_back({std::string(name), value});
    };
    add(secrets::accountSidEntry, Secret(credential.accountSid));
    if (credential.apiKey) {
        add(secrets::apiKeyEntry, Secret(credential.apiKey->sid));
        add(secrets::apiSecretEntry, credential.apiKey->secret);
    }
    add(secrets::webhookKeysEntry, joined(credential.webhookKeys));
    add(secrets::webhookPathEntry, webhookPath);
    return files;
}

/// Bare where a shell takes it so, otherwise in single quotes: ApiKey::make() lets none into a secret.
bool needsQuotes(std::string_view value)
{
    return value.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.,:/+=@") !=
           std::string_view::npos;
}

Secret envText(const std::vector<NamedSecret> &files)
{
    std::string text;
    std::size_t size = 0;
    for (const NamedSecret &file : files)
        size += file.name.size() + file.content.size() + 4;
    text.reserve(size);
    for (const NamedSecret &file : files) {
        const char *quote = needsQuotes(file.content.reveal()) ? "'" : "";
        text.append(file.name)
            .append("=")
            .append(quote)
            .append(file.content.reveal())
            .append(quote)
            .append("\n");
    }
    return sealed(std::move(text));
}

/// As a unit's line has it: its specifiers begin with '%'.
std::string unitText(const std::string &path)
{
    std::string out;
    for (const char c : path)
        out += c == '%' ? std::string("%%") : std::string(1, c);
    return out;
}

/// Takes away what an earlier export left in folder and files no longer has.
Result<void> dropLeftovers(const std::string &folder, const std::vector<NamedSecret> &files)
{
    for (const secrets::EntryKind &kind : secrets::entryKinds()) {
        const bool isThere = std::any_of(files.begin(), files.end(),
                                         [&kind](const NamedSecret &file) { return file.name == kind.name; });
        const std::string path = folder + "/" + std::string(kind.name);
        if (kind.tier != secrets::Tier::Runtime || isThere || ::unlink(path.c_str()) == 0 || errno == ENOENT)
            continue;
        return Error{ErrorCode::Unavailable,
                     path + " of an earlier export cannot be removed: " + std::strerror(errno)};
    }
    return {};
}

Secret jsonText(const std::vector<NamedSecret> &files)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const NamedSecret &file : files)
        object[file.name] = std::string(file.content.reveal());
    Secret text = sealed(object.dump(2) + "\n");
    for (auto &value : object) {
        auto &copy = value.get_ref<std::string &>();
        OPENSSL_cleanse(copy.data(), copy.size());
    }
    return text;
}

} // namespace

std::optional<ExportFormat> exportFormatNamed(std::string_view word)
{
    for (const auto &[format, name] : formatNames) {
        if (word == name)
            return format;
    }
    return std::nullopt;
}

std::string_view exportFormatName(ExportFormat format)
{
    for (const auto &[known, name] : formatNames) {
        if (known == format)
            return name;
    }
    return {};
}

std::string exportUse(ExportFormat format, const std::string &where)
{
    switch (format) {
    case ExportFormat::Env:
        return "ringdown-relay --env-file " + secrets::shellWord(where) +
               "\n(or EnvironmentFile=" + unitText(where) + " in a unit, or: set -a; . " +
               secrets::shellWord(where) + ")";
    case ExportFormat::Json:
        return "A JSON object of names and values: what script properties, an --env-vars-file of cloud "
               "functions and the secrets of CI jobs take.";
    case ExportFormat::Systemd:
        return "One file a credential. In the unit, a line for each:\n  LoadCredential=NAME:" +
               unitText(where) +
               "/NAME\nWritten to a pipe it is a tar archive: ... | ssh HOST sudo tar -x -C FOLDER";
    }
    return {};
}

RuntimeExport::RuntimeExport(secrets::RuntimeCredential credential, Secret webhookPath)
    : m_credential(std::move(credential))
    , m_webhookPath(std::move(webhookPath))
{
}

std::vector<ExportedEntry> RuntimeExport::entries() const
{
    std::vector<ExportedEntry> entries;
    for (const NamedSecret &file : filesOf(m_credential, m_webhookPath)) {
        const bool isSecret = secrets::findEntryKind(file.name)->isSecret;
        entries.push_back({file.name, isSecret ? std::string() : std::string(file.content.reveal()),
                           secrets::fingerprint(file.name, file.content)});
    }
    return entries;
}

Secret RuntimeExport::stream(ExportFormat format) const
{
    const std::vector<NamedSecret> files = filesOf(m_credential, m_webhookPath);
    switch (format) {
    case ExportFormat::Env:
        return envText(files);
    case ExportFormat::Json:
        return jsonText(files);
    case ExportFormat::Systemd:
        break;
    }
    return ustar(files);
}

Result<void> RuntimeExport::writeTo(const std::string &path, ExportFormat format) const
{
    if (format != ExportFormat::Systemd)
        return writePrivateFile(path, stream(format));
    if (auto made = makePrivateDirectory(path); !made)
        return made;
    struct stat folder {};
    if (::lstat(path.c_str(), &folder) != 0 || !S_ISDIR(folder.st_mode) || folder.st_uid != ::geteuid() ||
        (folder.st_mode & 0077) != 0)
        return Error{ErrorCode::Configuration,
                     path + " is no folder of yours alone; name one that is not there yet, or: chmod 700 " +
                         secrets::shellWord(path)};
    const std::vector<NamedSecret> files = filesOf(m_credential, m_webhookPath);
    for (const NamedSecret &file : files) {
        if (auto written = writePrivateFile(path + "/" + file.name, file.content); !written)
            return written;
    }
    return dropLeftovers(path, files);
}

std::vector<std::string> RuntimeExport::cautions() const
{
    std::vector<std::string> words;
    if (m_token && m_token->found == TokenUse::Found::Missing)
        words.push_back("The webhook key " + m_token->key +
                        " of the stored Auth Token was not among those of RINGDOWN_WEBHOOK_KEYS; it is "
                        "exported in front of them.");
    if (m_credential.webhookKeys.empty())
        words.emplace_back("There is no webhook key in it, and no Auth Token is stored to derive one from: a "
                           "relay does not start with this alone.");
    if (m_credential.apiKey)
        words.push_back("Whether " + m_credential.apiKey->sid +
                        " is a Main key was not asked at Twilio; a relay refuses one.");
    else
        words.emplace_back(
            "There is no API key in it: a relay with this answers and decides, but sends no text "
            "and rings nobody on calls of their own. When it runs: ringdownctl secrets rotate "
            "api-key --relay URL makes a fitting key and hands it over.");
    return words;
}

std::vector<LedgerRow> RuntimeExport::rows(ExportFormat format, const std::string &where) const
{
    std::vector<LedgerRow> rows;
    const std::string detail = "format " + std::string(exportFormatName(format)) + " " + where;
    if (m_token) {
        rows.push_back(rowNow(Deed::Used, std::string(secrets::authTokenEntry), m_token->token,
                              "a webhook key was derived for an export"));
        rows.push_back(derivedRowNow(m_token->key, m_token->token, detail));
    }
    for (const ExportedEntry &entry : entries())
        rows.push_back(rowNow(Deed::Exported, entry.name, entry.fingerprint, detail));
    return rows;
}

} // namespace ringdown::desk
