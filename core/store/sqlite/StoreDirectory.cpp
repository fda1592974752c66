// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/StoreDirectory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr mode_t ownerOnlyFile = 0600;

std::string words(int error)
{
    return std::generic_category().message(error);
}

/// What went wrong with a file of the data directory, and what can be done about it.
std::string wordsAndRepair(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return words(error) +
               "; make the directory and its files writable for this user, or give --data another";
    case ENOSPC:
    case EDQUOT:
        return words(error) + "; free some space, or give --data another directory";
    default:
        return words(error) + "; give --data another directory";
    }
}

/// Makes what is missing above a folder, for this user alone: a demo's stands in one that a relay uses later.
void makeAbove(const std::filesystem::path &path)
{
    const std::filesystem::path above = path.parent_path();
    std::error_code error;
    if (above.empty() || std::filesystem::exists(above, error))
        return;
    makeAbove(above);
    ::mkdir(above.c_str(), 0700); // where it fails, so does what is made in it
}

Result<std::string> makeDirectory(const std::string &path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::exists(path, error)) {
        makeAbove(path);
        if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
            return Error{ErrorCode::Configuration,
                         path + ": " + words(errno) + "; give --data a directory that can be made"};
    }
    const fs::path canonical = fs::canonical(path, error);
    if (error || !fs::is_directory(canonical, error))
        return Error{ErrorCode::Configuration, path + " is not a directory; give --data one"};
    return canonical.string();
}

/// What the lock file says about who holds it, for the sentence only.
std::string holder(int descriptor)
{
    char text[24] = {};
    const ssize_t size = ::pread(descriptor, text, sizeof text - 1, 0);
    const std::string pid(text, size > 0 ? static_cast<std::size_t>(size) : 0);
    return pid.empty() || pid.find_first_not_of("0123456789") != std::string::npos ? std::string()
                                                                                   : " (process " + pid + ")";
}

Error inUse(const std::string &what, const std::string &who)
{
    return {ErrorCode::Locked, what + " is in use by another relay" + who +
                                   "; stop that one or give this one another --data directory"};
}

} // namespace

FileDescriptor::FileDescriptor(FileDescriptor &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_descriptor);
}

Result<FileDescriptor> openOwnFile(const std::string &path)
{
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnlyFile));
    if (!file.isOpen() && errno == ELOOP)
        return Error{ErrorCode::Configuration, path + " is a symbolic link; put the file itself there"};
    if (!file.isOpen())
        return Error{ErrorCode::Unavailable, path + ": " + wordsAndRepair(errno)};
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        return Error{ErrorCode::Configuration,
                     path + " is not a regular file of this user; move it away or change its owner"};
    if ((status.st_mode & 0077) != 0 && ::fchmod(file.get(), ownerOnlyFile) != 0)
        return Error{ErrorCode::Configuration, path + ": cannot set mode 600: " + words(errno)};
    return file;
}

bool isFullDisk(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

Result<void> canEnter(const std::string &path)
{
    const bool isEntered = ::faccessat(AT_FDCWD, path.c_str(), X_OK, AT_EACCESS) == 0;
    const int error = errno;
    struct stat status = {};
    const bool isOther = ::stat(path.c_str(), &status) == 0 && !S_ISDIR(status.st_mode); // lock() says what
    if (isEntered || isOther || error == ENOENT)
        return {};
    return Error{ErrorCode::Unavailable, path + ": " + wordsAndRepair(error)};
}

StoreDirectory::StoreDirectory(std::string path, FileDescriptor lockFile, FileDescriptor logFile,
                               bool hadRoom)
    : m_path(std::move(path))
    , m_lockFile(std::move(lockFile))
    , m_logFile(std::move(logFile))
    , m_hadRoom(hadRoom)
{
}

Result<StoreDirectory> StoreDirectory::lock(const std::string &path)
{
    auto directory = makeDirectory(path);
    if (!directory)
        return directory.error();
    auto file = openOwnFile(*directory + "/lock");
    if (!file)
        return file.error();
    if (::flock(file->get(), LOCK_EX | LOCK_NB) != 0)
        return inUse(*directory, holder(file->get()));
    const bool hadRoom = !isFullDisk(::posix_fallocate(file->get(), 0, roomToOpen));
    const std::string pid = std::to_string(::getpid());
    const bool isWritten =
        ::ftruncate(file->get(), 0) == 0 && ::pwrite(file->get(), pid.data(), pid.size(), 0) >= 0;
    if (!isWritten && !isFullDisk(errno)) // a full disk is no reason: the number is for a sentence only
        return Error{ErrorCode::Unavailable, *directory + "/lock: " + wordsAndRepair(errno)};
    auto log = openOwnFile(*directory + "/log.sqlite");
    if (!log)
        return log.error();
    if (::flock(log->get(), LOCK_EX | LOCK_NB) != 0)
        return inUse(*directory + "/log.sqlite", {});
    return StoreDirectory(std::move(*directory), std::move(*file), std::move(*log), hadRoom);
}

bool StoreDirectory::hasRoom() const
{
    struct statvfs disk = {};
    return ::statvfs(m_path.c_str(), &disk) != 0 || disk.f_bavail * disk.f_frsize >= roomToOpen;
}

} // namespace ringdown::store::sqlite
