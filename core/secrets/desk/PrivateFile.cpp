// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/PrivateFile.h"

#include "core/secrets/Descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::desk {
namespace {

Error notWritten(const std::string &path)
{
    return {ErrorCode::Unavailable, path + " cannot be written: " + std::strerror(errno)};
}

/// Until then a power cut may bring the file of before back.
bool syncFolderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string folder =
        slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
    return secrets::syncFolder(folder);
}

} // namespace

Result<void> checkReplaceable(const std::string &path)
{
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode))
        return {};
    return Error{ErrorCode::Unavailable, path + " is no regular file but a link, a folder, a pipe or a "
                                                "device, and is left as it is: name another file"};
}

Result<void> writePrivateFile(const std::string &path, const Secret &content)
{
    if (const auto free = checkReplaceable(path); !free)
        return free.error();
    const std::string fresh = path + "." + std::to_string(::getpid()) + ".new";
    ::unlink(fresh.c_str()); // of a program of the same number that was killed
    secrets::Descriptor file(
        ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return notWritten(path);
    const bool isWritten = secrets::writeAll(file.number(), content.reveal()) && file.sync() &&
                           file.close() && ::rename(fresh.c_str(), path.c_str()) == 0;
    if (isWritten && syncFolderOf(path))
        return {};
    const Error error = notWritten(path);
    ::unlink(fresh.c_str());
    return error;
}

std::string wholePath(const std::string &path)
{
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::absolute(path, ignored);
    return whole.empty() ? path : whole.lexically_normal().string();
}

Result<void> makePrivateDirectory(const std::string &path)
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        if (::mkdir(path.substr(0, end).c_str(), 0700) != 0 && errno != EEXIST)
            return notWritten(path);
        if (end == std::string::npos)
            return {};
    }
}

} // namespace ringdown::desk
