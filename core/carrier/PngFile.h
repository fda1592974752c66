// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ringdown::carrier {

/// A dot of light, 0 to 255 each.
struct Dot {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Dot &, const Dot &) = default;
};

/// As many dots as that, line by line from the top.
struct Raster {
    int width = 0;
    int height = 0;
    std::vector<Dot> dots;
};

/// The same as a PNG file of 24 bits.
std::string pngFile(const Raster &raster);

} // namespace ringdown::carrier
