// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/PngFile.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <string_view>

namespace ringdown::carrier {
namespace {

constexpr int sizeBeforeStream = 4; ///< of what qCompress makes; a zlib stream follows

std::uint32_t checksum(std::string_view bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] & 1U) != 0 ? 0xedb88320U ^ made[i] >> 1U : made[i] >> 1U;
        }
        return made;
    }();
    std::uint32_t sum = 0xffffffffU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<std::uint8_t>(byte)) & 0xffU] ^ sum >> 8U;
    return sum ^ 0xffffffffU;
}

void putBigEndian(std::string &out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift & 0xffU);
}

void putChunk(std::string &out, std::string_view type, std::string_view data)
{
    putBigEndian(out, static_cast<std::uint32_t>(data.size()));
    std::string checked(type);
    checked += data;
    out += checked;
    putBigEndian(out, checksum(checked));
}

/// Each line as differences to the dots at its left (filter 1), which compress well.
QByteArray filtered(const Raster &raster)
{
    QByteArray lines;
    lines.reserve(qsizetype{raster.height} * (1 + 3 * raster.width));
    auto dots = raster.dots.begin(); // line by line
    for (int y = 0; y < raster.height; ++y) {
        lines += '\x01';
        Dot left;
        for (int x = 0; x < raster.width; ++x) {
            const Dot dot = *dots++;
            lines += static_cast<char>(dot.red - left.red);
            lines += static_cast<char>(dot.green - left.green);
            lines += static_cast<char>(dot.blue - left.blue);
            left = dot;
        }
    }
    return lines;
}

} // namespace

std::string pngFile(const Raster &raster)
{
    std::string file("\x89PNG\r\n\x1a\n");
    std::string head;
    putBigEndian(head, static_cast<std::uint32_t>(raster.width));
    putBigEndian(head, static_cast<std::uint32_t>(raster.height));
    head += std::string("\x08\x02\x00\x00\x00", 5); // 8 bits, colours, no interlace
    putChunk(file, "IHDR", head);
    putChunk(file, "IDAT", qCompress(filtered(raster)).mid(sizeBeforeStream).toStdString());
    putChunk(file, "IEND", {});
    return file;
}

} // namespace ringdown::carrier
