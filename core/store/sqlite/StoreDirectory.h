// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <string>

namespace ringdown::store::sqlite {

/// A file descriptor that is closed with its owner; -1 is none.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept;
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor();
    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

/// Opens or makes a file of ours with mode 600. A symbolic link and a stranger's file are refused with a
/// sentence.
Result<FileDescriptor> openOwnFile(const std::string &path);

/// Whether this error of the system says that a disk, a quota or a file takes nothing more.
bool isFullDisk(int error);

/// Whether this user may look into the directory, when there is one: else Unavailable, with the repair.
/// Nothing is made.
Result<void> canEnter(const std::string &path);

/// The store's directory, locked for this process as long as the object lives; the kernel drops the lock with
/// it.
class StoreDirectory {
public:
    /// Makes the directory (mode 700) when missing. Locked, naming directory and repair, when another relay
    /// has it.
    static Result<StoreDirectory> lock(const std::string &path);

    const std::string &path() const { return m_path; }
    std::string database() const { return m_path + "/log.sqlite"; }
    std::string index() const { return m_path + "/index.sqlite"; }
    std::string spool() const { return m_path + "/spool"; }
    /// Whether its disk had the room that SQLite needs to open two files, when it was locked.
    bool hadRoom() const { return m_hadRoom; }
    bool hasRoom() const; ///< and has it now
    static constexpr std::size_t roomToOpen = std::size_t{256} * 1024;

private:
    StoreDirectory(std::string path, FileDescriptor lockFile, FileDescriptor logFile, bool hadRoom);

    std::string m_path; ///< canonical
    FileDescriptor m_lockFile;
    /// Locked too, for who removed the lock or reached the log by another name. Closed last of all: SQLite's
    /// own locks on the file go with any descriptor of it that this process closes (fcntl(2)).
    FileDescriptor m_logFile;
    bool m_hadRoom = true;
};

} // namespace ringdown::store::sqlite
