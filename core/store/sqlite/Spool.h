// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/StoreDirectory.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ringdown::store::sqlite {

/// A preallocated file that takes records when the database does not, so that a full disk cannot stop it.
/// Each record carries its length, the number of the filling it belongs to and a checksum: a torn one ends
/// the reading. One thread.
class Spool {
public:
    /// Makes the file of so many bytes when it is missing or smaller; on a full disk it stays as it is.
    static Result<Spool> open(const std::string &path, std::size_t bytes);

    /// The records that were written since the last clear(), up to the first that is torn.
    Result<std::vector<std::string>> read();
    /// Returns when they are on the disk, and how many fitted, from the front.
    Result<std::size_t> append(const std::vector<std::string> &records);
    Result<void> clear();
    const std::string &path() const { return m_path; }
    std::size_t size() const { return m_bytes; }
    /// Makes the file longer, up to so many bytes; false when the disk has no room for that.
    bool lengthen(std::size_t bytes);
    /// Gives so many bytes at the end back to the disk, unless records stand there or less than `least` would
    /// stay. After read().
    void shorten(std::size_t by, std::size_t least);

private:
    Spool(std::string path, FileDescriptor file, std::size_t bytes);
    Error error(const char *what) const;
    bool standsInItsPlace() const; ///< what is written elsewhere is not found at the next start

    std::string m_path;
    FileDescriptor m_file;
    std::size_t m_bytes = 0;
    std::size_t m_end = 0; ///< where the next record goes
    std::uint64_t m_filling =
        0; ///< random, new after each clear(), so that what lies behind the end is not read
};

} // namespace ringdown::store::sqlite
