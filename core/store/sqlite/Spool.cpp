// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Spool.h"

#include <fcntl.h>
#include <openssl/sha.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <system_error>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t leftOver = 1024 * 1024; ///< bytes that stay for the log when the spool grows

struct SpoolHead {
    std::uint64_t size = 0; ///< of the record behind the head; 0 ends the filling
    std::uint64_t filling = 0;
    std::array<unsigned char, 16> sum{};
};
static_assert(sizeof(SpoolHead) == 32);

std::array<unsigned char, 16> sumOf(const SpoolHead &head, std::string_view record)
{
    std::string summed(reinterpret_cast<const char *>(&head), offsetof(SpoolHead, sum));
    summed += record;
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char *>(summed.data()), summed.size(), digest.data());
    std::array<unsigned char, 16> sum{};
    std::memcpy(sum.data(), digest.data(), sum.size());
    return sum;
}

bool writeAll(int file, std::string_view bytes, std::size_t offset)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::size_t>(written);
    }
    return true;
}

bool readAll(int file, char *bytes, std::size_t size, std::size_t offset)
{
    while (size > 0) {
        const ssize_t got = ::pread(file, bytes, size, static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
        offset += static_cast<std::size_t>(got);
    }
    return true;
}

std::uint64_t newFilling()
{
    std::uint64_t number = 0;
    while (::getrandom(&number, sizeof number, 0) != sizeof number) {
    }
    return number;
}

} // namespace

Spool::Spool(std::string path, FileDescriptor file, std::size_t bytes)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_bytes(bytes)
    , m_filling(newFilling())
{
}

Error Spool::error(const char *what) const
{
    return {ErrorCode::Unavailable,
            m_path + ": cannot " + what + ": " + std::generic_category().message(errno)};
}

Result<Spool> Spool::open(const std::string &path, std::size_t bytes)
{
    auto file = openOwnFile(path);
    if (!file)
        return file.error();
    struct stat status = {};
    if (::fstat(file->get(), &status) != 0)
        return Error{ErrorCode::Unavailable, path + ": " + std::generic_category().message(errno)};
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size >= bytes)
        return Spool(path, std::move(*file), size);
    const int failed = ::posix_fallocate(file->get(), 0, static_cast<off_t>(bytes));
    if (failed != 0 && !isFullDisk(failed))
        return Error{ErrorCode::Unavailable, path + ": cannot reserve " + std::to_string(bytes) +
                                                 " bytes: " + std::generic_category().message(failed)};
    const bool isWhole = failed == 0 || ::ftruncate(file->get(), status.st_size) == 0;
    if (!isWhole || ::fsync(file->get()) != 0)
        return Error{ErrorCode::Unavailable, path + ": " + std::generic_category().message(errno)};
    return Spool(path, std::move(*file), failed == 0 ? bytes : size);
}

Result<std::vector<std::string>> Spool::read()
{
    std::vector<std::string> records;
    std::size_t offset = 0;
    std::uint64_t filling = 0;
    SpoolHead head;
    while (offset + sizeof head <= m_bytes) {
        if (!readAll(m_file.get(), reinterpret_cast<char *>(&head), sizeof head, offset))
            return error("read");
        if (head.size == 0 || head.size > m_bytes - offset - sizeof head ||
            (offset > 0 && head.filling != filling))
            break;
        std::string record(static_cast<std::size_t>(head.size), '\0');
        if (!readAll(m_file.get(), record.data(), record.size(), offset + sizeof head))
            return error("read");
        if (sumOf(head, record) != head.sum)
            break;
        filling = head.filling;
        offset += sizeof head + record.size();
        records.push_back(std::move(record));
    }
    if (!records.empty()) {
        m_filling = filling;
        m_end = offset;
    }
    return records;
}

bool Spool::standsInItsPlace() const
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(m_file.get(), &ours) == 0 && ::stat(m_path.c_str(), &there) == 0 &&
           ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

Result<std::size_t> Spool::append(const std::vector<std::string> &records)
{
    std::string bytes;
    std::size_t fitting = 0;
    for (const std::string &record : records) {
        SpoolHead head{record.size(), m_filling, {}};
        if (bytes.size() + sizeof head + record.size() > m_bytes - m_end)
            break;
        head.sum = sumOf(head, record);
        bytes.append(reinterpret_cast<const char *>(&head), sizeof head);
        bytes += record;
        ++fitting;
    }
    if (fitting == 0)
        return fitting;
    if (!standsInItsPlace())
        return Error{ErrorCode::Unavailable, m_path + " was moved or removed while the relay runs"};
    if (!writeAll(m_file.get(), bytes, m_end))
        return error("write");
    if (::fdatasync(m_file.get()) != 0)
        return error("flush");
    m_end += bytes.size();
    return fitting;
}

Result<void> Spool::clear()
{
    const std::string nothing(sizeof(SpoolHead), '\0');
    if (!writeAll(m_file.get(), nothing, 0) || ::fdatasync(m_file.get()) != 0)
        return error("clear");
    m_end = 0;
    m_filling = newFilling();
    return {};
}

bool Spool::lengthen(std::size_t bytes)
{
    if (bytes <= m_bytes)
        return true;
    struct statvfs disk = {};
    if (::fstatvfs(m_file.get(), &disk) != 0 || disk.f_bavail * disk.f_frsize < bytes - m_bytes + leftOver)
        return false; // to try it would take the last room from the log
    const bool isReserved = ::posix_fallocate(m_file.get(), 0, static_cast<off_t>(bytes)) == 0;
    if (isReserved && ::fsync(m_file.get()) == 0)
        m_bytes = bytes;
    else
        static_cast<void>(::ftruncate(m_file.get(), static_cast<off_t>(m_bytes)) == 0);
    return m_bytes == bytes;
}

void Spool::shorten(std::size_t by, std::size_t least)
{
    if (std::max(m_end, least) + by <= m_bytes &&
        ::ftruncate(m_file.get(), static_cast<off_t>(m_bytes - by)) == 0)
        m_bytes -= by;
}

} // namespace ringdown::store::sqlite
