// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"

#include <map>

namespace ringdown::desk {

/// How far a rotation is, as rotation.json keeps it. Holds no secret: those that are pending lie in the
/// vault.
struct RotationJournal {
    RotationKind kind = RotationKind::ApiKey;
    std::string id; ///< 8 random hex digits, part of the names it gives
    Instant startedAt;
    std::vector<std::string> relays;
    std::vector<std::string> done;            ///< ids of steps, in their order
    std::map<std::string, std::string> notes; ///< what later steps need: ids of keys, counts, moments

    friend bool operator==(const RotationJournal &, const RotationJournal &) = default;
};

/// The journal's file, and the lock that keeps a second program of this desk away while this object lives.
class RotationJournalFile {
public:
    /// Conflict when another program holds it.
    static Result<std::unique_ptr<RotationJournalFile>> lock(const std::string &directory);
    RotationJournalFile(const RotationJournalFile &) = delete;
    RotationJournalFile &operator=(const RotationJournalFile &) = delete;
    ~RotationJournalFile();

    /// In place as a whole and on the disk when this returns.
    Result<void> write(const RotationJournal &journal) const;
    Result<void> remove() const;

    /// Nothing when there is none. Needs no lock.
    static Result<std::optional<RotationJournal>> read(const std::string &directory);

private:
    RotationJournalFile(std::string directory, int descriptor)
        : m_directory(std::move(directory))
        , m_descriptor(descriptor)
    {
    }

    std::string m_directory;
    int m_descriptor;
};

} // namespace ringdown::desk
