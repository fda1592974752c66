// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/SecretFile.h"

#include "core/secrets/Descriptor.h"
#include "core/secrets/ShellWord.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::secrets {
namespace {

/// Not waited for, should it be a pipe.
int openSecretFile(const std::string &path)
{
    return ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
}

Error refused(const std::string &path, const std::string &why)
{
    return {ErrorCode::Configuration, path + " is refused as a file of secrets: " + why};
}

Error cannotOpen(const std::string &path, int code)
{
    if (code == ENOENT)
        return {ErrorCode::NotFound, path + " does not exist"};
    if (code == ELOOP)
        return refused(path, "it is a symbolic link; name the file itself");
    return {ErrorCode::Configuration, path + " cannot be opened: " + std::strerror(code)};
}

bool isPrivate(const struct stat &file)
{
    const mode_t mode = file.st_mode & 07777;
    return mode == 0600 || mode == 0400;
}

std::optional<Error> judge(const std::string &path, const struct stat &file, FileGuard guard)
{
    if (!S_ISREG(file.st_mode))
        return refused(path, "it is no regular file");
    if (static_cast<std::size_t>(file.st_size) > maxSecretFileBytes)
        return refused(path, "it is larger than 64 KiB");
    if (guard == FileGuard::ServiceManager)
        return std::nullopt;
    if (file.st_uid != ::geteuid())
        return refused(path, "it belongs to another user");
    if (!isPrivate(file))
        return refused(path, "others may read or change it, or it is executable; run: chmod 600 " +
                                 shellWord(path));
    return std::nullopt;
}

} // namespace

Result<Secret> readSecretFile(const std::string &path, FileGuard guard)
{
    const Descriptor file(openSecretFile(path));
    if (!file.isOpen())
        return cannotOpen(path, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return cannotOpen(path, errno);
    if (const auto wrong = judge(path, status, guard))
        return *wrong;
    std::string bytes(maxSecretFileBytes + 1, '\0');
    std::size_t size = 0;
    ssize_t got = 1;
    while (got > 0 && size < bytes.size()) {
        got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    const Secret content(std::string_view(bytes).substr(0, size));
    OPENSSL_cleanse(bytes.data(), bytes.size());
    if (got < 0)
        return cannotOpen(path, errno);
    if (size > maxSecretFileBytes)
        return refused(path, "it is larger than 64 KiB");
    return content;
}

FileFault faultOf(const std::string &path, FileGuard guard)
{
    const Descriptor file(openSecretFile(path));
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return FileFault::Other;
    if (!judge(path, status, guard))
        return FileFault::None;
    if (isPrivate(status))
        return FileFault::Other;
    status.st_mode = (status.st_mode & S_IFMT) | 0600;
    return judge(path, status, guard) ? FileFault::Other : FileFault::OpenToOthers;
}

Result<void> makePrivate(const std::string &path)
{
    const Descriptor file(openSecretFile(path));
    if (!file.isOpen())
        return cannotOpen(path, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return cannotOpen(path, errno);
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        return refused(path, "it is no regular file of this user");
    if (::fchmod(file.number(), 0600) != 0)
        return Error{ErrorCode::Configuration, path + " cannot be made private: " + std::strerror(errno)};
    return {};
}

} // namespace ringdown::secrets
