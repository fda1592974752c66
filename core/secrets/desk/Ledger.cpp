// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/Ledger.h"

#include "core/secrets/Descriptor.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/PrivateFile.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::desk {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array deedNames = {
    std::pair{Deed::Imported, "imported"}, std::pair{Deed::Stored, "stored"},
    std::pair{Deed::Replaced, "replaced"}, std::pair{Deed::Forgotten, "forgotten"},
    std::pair{Deed::Used, "used"},         std::pair{Deed::Derived, "derived"},
    std::pair{Deed::Exported, "exported"}, std::pair{Deed::Made, "made"},
    std::pair{Deed::Revoked, "revoked"},   std::pair{Deed::Promoted, "promoted"},
    std::pair{Deed::LeftOut, "left-out"},  std::pair{Deed::PersonLeft, "person-left"},
};

constexpr int writing = O_RDWR | O_APPEND | O_CREAT;

/// The ledger's file, locked against the desk's other programs until the end of its life.
class LockedFile {
public:
    LockedFile(const std::string &path, int flags, int lock)
        : m_file(::open(path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, 0600))
        , m_isLocked(m_file.isOpen() && ::flock(m_file.number(), lock) == 0)
    {
    }

    bool isOpen() const { return m_isLocked; }
    int descriptor() const { return m_file.number(); }

private:
    secrets::Descriptor m_file;
    bool m_isLocked;
};

Error failed(const std::string &path)
{
    return {ErrorCode::Unavailable, "the audit " + path + " cannot be used: " + std::strerror(errno)};
}

/// After a power cut the last line may be half there: the next one begins on a line of its own.
bool endsInsideLine(int descriptor)
{
    char last = '\n';
    return ::lseek(descriptor, -1, SEEK_END) >= 0 && ::read(descriptor, &last, 1) == 1 && last != '\n';
}

std::string toLine(const LedgerRow &row)
{
    Json json = {{"at", toRfc3339(row.at)},        {"desk", row.desk},
                 {"deed", deedName(row.deed)},     {"entry", row.entry},
                 {"fingerprint", row.fingerprint}, {"detail", row.detail}};
    if (!row.derivedFrom.empty())
        json["derivedFrom"] = row.derivedFrom;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string textOf(const Json &json, const char *name)
{
    const auto it = json.find(name);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

/// Nothing for a line that is no row.
std::optional<LedgerRow> rowIn(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto at = parseRfc3339(textOf(json, "at"));
    const auto deed = deedNamed(textOf(json, "deed"));
    if (!at || !deed)
        return std::nullopt;
    return LedgerRow{at->at,
                     textOf(json, "desk"),
                     *deed,
                     textOf(json, "entry"),
                     textOf(json, "fingerprint"),
                     textOf(json, "detail"),
                     textOf(json, "derivedFrom")};
}

std::vector<LedgerRow> rowsIn(std::string_view text)
{
    std::vector<LedgerRow> rows;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (auto row = rowIn(text.substr(0, end)))
            rows.push_back(std::move(*row));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return rows;
}

std::string homeDirectory()
{
    const char *home = std::getenv("HOME");
    if (home != nullptr && *home != '\0')
        return home;
    const passwd *user = ::getpwuid(::geteuid());
    return user != nullptr ? user->pw_dir : "/";
}

} // namespace

std::string_view deedName(Deed deed)
{
    for (const auto &[known, name] : deedNames) {
        if (known == deed)
            return name;
    }
    return {};
}

std::optional<Deed> deedNamed(std::string_view name)
{
    for (const auto &[deed, known] : deedNames) {
        if (name == known)
            return deed;
    }
    return std::nullopt;
}

Ledger::Ledger(std::string directory)
    : m_directory(std::move(directory))
{
}

std::string Ledger::path() const
{
    return m_directory + "/ledger.jsonl";
}

Result<void> Ledger::check() const
{
    if (const auto made = makePrivateDirectory(m_directory); !made)
        return made.error();
    const LockedFile file(path(), writing, LOCK_EX);
    return file.isOpen() ? Result<void>() : failed(path());
}

Result<void> Ledger::write(const LedgerRow &row)
{
    if (const auto made = makePrivateDirectory(m_directory); !made)
        return made.error();
    const LockedFile file(path(), writing, LOCK_EX);
    if (!file.isOpen())
        return failed(path());
    const std::string line = (endsInsideLine(file.descriptor()) ? "\n" : "") + toLine(row);
    if (!secrets::writeAll(file.descriptor(), line) || ::fsync(file.descriptor()) != 0)
        return failed(path());
    return {};
}

Result<std::vector<LedgerRow>> Ledger::rows() const
{
    const LockedFile file(path(), O_RDONLY, LOCK_SH);
    if (!file.isOpen())
        return errno == ENOENT ? Result<std::vector<LedgerRow>>(std::vector<LedgerRow>()) : failed(path());
    std::string text;
    std::array<char, std::size_t{64} * 1024> part;
    for (ssize_t got = 1; got > 0;) {
        got = ::read(file.descriptor(), part.data(), part.size());
        if (got < 0)
            return failed(path());
        text.append(part.data(), static_cast<std::size_t>(got));
    }
    return rowsIn(text);
}

LedgerRow rowNow(Deed deed, std::string entry, std::string fingerprint, std::string detail)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const Instant at{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
    return {at, deskName(), deed, std::move(entry), std::move(fingerprint), std::move(detail)};
}

LedgerRow derivedRowNow(std::string key, std::string token, std::string detail)
{
    LedgerRow row =
        rowNow(Deed::Derived, std::string(secrets::webhookKeysEntry), std::move(key), std::move(detail));
    row.derivedFrom = std::move(token);
    return row;
}

std::string deskDirectory()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    const std::string base =
        data != nullptr && *data == '/' ? std::string(data) : homeDirectory() + "/.local/share";
    return base + "/ringdown/desk";
}

std::string deskName()
{
    const passwd *user = ::getpwuid(::geteuid());
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    return (user != nullptr ? std::string(user->pw_name) : std::to_string(::geteuid())) + "@" + host.data();
}

} // namespace ringdown::desk
