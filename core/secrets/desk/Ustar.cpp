// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/Ustar.h"

#include <openssl/crypto.h>

#include <cstdio>

namespace ringdown::desk {
namespace {

constexpr std::size_t blockSize = 512;

void put(std::string &header, std::size_t at, std::string_view text)
{
    header.replace(at, text.size(), text);
}

std::string octal(unsigned long value, int digits)
{
    char text[16];
    std::snprintf(text, sizeof text, "%0*lo", digits, value);
    return text;
}

/// The fields' places are those of POSIX.1-1988.
std::string headerOf(const NamedSecret &file)
{
    std::string header(blockSize, '\0');
    put(header, 0, std::string_view(file.name).substr(0, 100));
    put(header, 100, octal(0600, 7));
    put(header, 108, octal(0, 7)); // user
    put(header, 116, octal(0, 7)); // group
    put(header, 124, octal(file.content.size(), 11));
    put(header, 136, octal(0, 11)); // time
    put(header, 148, "        ");   // the checksum counts as blanks in its own sum
    put(header, 156, "0");
    put(header, 257, "ustar");
    put(header, 263, "00");
    unsigned long sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(header, 148, octal(sum, 6) + '\0');
    return header;
}

std::size_t rounded(std::size_t size)
{
    return (size + blockSize - 1) / blockSize * blockSize;
}

} // namespace

Secret ustar(const std::vector<NamedSecret> &files)
{
    std::size_t size = 2 * blockSize;
    for (const NamedSecret &file : files)
        size += blockSize + rounded(file.content.size());
    std::string archive;
    archive.reserve(size); // one block of memory, scrubbed below
    for (const NamedSecret &file : files) {
        archive += headerOf(file);
        archive += file.content.reveal();
        archive.append(rounded(file.content.size()) - file.content.size(), '\0');
    }
    archive.append(2 * blockSize, '\0');
    Secret secret(archive);
    OPENSSL_cleanse(archive.data(), archive.size());
    return secret;
}

} // namespace ringdown::desk
