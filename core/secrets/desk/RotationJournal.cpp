// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationJournal.h"

#include "core/secrets/Descriptor.h"
#include "core/secrets/desk/PrivateFile.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <unistd.h>

namespace ringdown::desk {
namespace {

using JournalJson = nlohmann::ordered_json;

constexpr int journalFormat = 1;

std::string journalPath(const std::string &directory)
{
    return directory + "/rotation.json";
}

Error journalFailed(const std::string &path)
{
    return {ErrorCode::Unavailable, path + " cannot be used: " + std::strerror(errno)};
}

std::string_view nameOf(RotationKind kind)
{
    switch (kind) {
    case RotationKind::ApiKey:
        return "api-key";
    case RotationKind::AuthToken:
        return "auth-token";
    }
    return {};
}

std::string toText(const RotationJournal &journal)
{
    const JournalJson json = {{"format", journalFormat},  {"kind", nameOf(journal.kind)},
                              {"id", journal.id},         {"startedAt", toRfc3339(journal.startedAt)},
                              {"relays", journal.relays}, {"done", journal.done},
                              {"notes", journal.notes}};
    return json.dump(2) + "\n";
}

Result<RotationJournal> fromText(const std::string &text, const std::string &path)
{
    const Error unreadable{ErrorCode::Configuration,
                           path +
                               " is no journal of a rotation that this version can read; look in the Twilio "
                               "console what is true there, then move the file away"};
    const auto json = nlohmann::json::parse(text, nullptr, false);
    try {
        RotationJournal journal;
        if (json.at("format").get<int>() != journalFormat)
            return unreadable;
        const auto kind = json.at("kind").get<std::string>();
        const auto startedAt = parseRfc3339(json.at("startedAt").get<std::string>());
        if ((kind != nameOf(RotationKind::ApiKey) && kind != nameOf(RotationKind::AuthToken)) || !startedAt)
            return unreadable;
        journal.kind = kind == nameOf(RotationKind::ApiKey) ? RotationKind::ApiKey : RotationKind::AuthToken;
        journal.startedAt = startedAt->at;
        json.at("id").get_to(journal.id);
        json.at("relays").get_to(journal.relays);
        json.at("done").get_to(journal.done);
        json.at("notes").get_to(journal.notes);
        return journal;
    } catch (const nlohmann::json::exception &) {
        return unreadable;
    }
}

} // namespace

Result<std::unique_ptr<RotationJournalFile>> RotationJournalFile::lock(const std::string &directory)
{
    if (const auto made = makePrivateDirectory(directory); !made)
        return made.error();
    const std::string path = directory + "/rotation.lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return journalFailed(path);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{ErrorCode::Conflict, "another program of this desk works on a rotation; end it first"};
    }
    return std::unique_ptr<RotationJournalFile>(new RotationJournalFile(directory, file));
}

RotationJournalFile::~RotationJournalFile()
{
    ::close(m_descriptor);
}

Result<void> RotationJournalFile::write(const RotationJournal &journal) const
{
    return writePrivateFile(journalPath(m_directory), Secret(toText(journal)));
}

Result<void> RotationJournalFile::remove() const
{
    const std::string path = journalPath(m_directory);
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return journalFailed(path);
    secrets::syncFolder(m_directory);
    return {};
}

Result<std::optional<RotationJournal>> RotationJournalFile::read(const std::string &directory)
{
    const std::string path = journalPath(directory);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return errno == ENOENT ? Result<std::optional<RotationJournal>>(std::nullopt) : journalFailed(path);
    std::ostringstream text;
    text << file.rdbuf();
    auto journal = fromText(text.str(), path);
    if (!journal)
        return journal.error();
    return std::optional(std::move(*journal));
}

} // namespace ringdown::desk
