// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Picture.h"

#include "core/carrier/PngFile.h"
#include "core/carrier/Seed.h"

#include <algorithm>
#include <cmath>

namespace ringdown::carrier {
namespace {

constexpr int photoWidth = 800;
constexpr int photoHeight = 600;
constexpr int planWidth = 600;
constexpr int planHeight = 720;

/// A place in a picture: 0, 0 at the upper left; a photo is as wide as 4 and as high as 3.
struct Place {
    double x = 0;
    double y = 0;
};

struct Light {
    Dot zenith, horizon, sun, water, hull, sail;
    Place sunAt;
    double sunSize = 0;
};

constexpr Light dusk{{38, 44, 92}, {250, 158, 92}, {255, 226, 160}, {36, 48, 88},
                     {24, 20, 34}, {58, 40, 62},   {2.75, 1.62},    0.24};
constexpr Light day{{58, 128, 206}, {190, 222, 240}, {255, 252, 236}, {28, 98, 142},
                    {94, 48, 36},   {250, 246, 236}, {0.7, 0.5},      0.16};
constexpr double horizonAt = 1.85;

Dot mixed(Dot a, Dot b, double share)
{
    const double part = std::clamp(share, 0.0, 1.0);
    const auto one = [part](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(std::lround(from + (to - from) * part));
    };
    return {one(a.red, b.red), one(a.green, b.green), one(a.blue, b.blue)};
}

/// Whether it lies in the triangle, whose corners go round either way.
bool isInside(Place at, Place a, Place b, Place c)
{
    const auto side = [at](Place from, Place to) {
        return (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
    };
    const double first = side(a, b);
    const double second = side(b, c);
    const double third = side(c, a);
    return (first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0);
}

Dot skyAt(Place at, const Light &light)
{
    const double far = std::hypot(at.x - light.sunAt.x, at.y - light.sunAt.y);
    const Dot sky = mixed(light.zenith, light.horizon, std::pow(at.y / horizonAt, 1.6));
    if (far < light.sunSize)
        return light.sun;
    return mixed(light.sun, sky, 0.45 + std::sqrt(far - light.sunSize) * 0.5);
}

/// The sky's mirror image, in waves that get longer towards whoever looks.
Dot waterAt(Place at, const Light &light)
{
    const double depth = at.y - horizonAt;
    const double wave =
        std::sin(60 * std::sqrt(depth + 0.02) + 3 * std::sin(5 * at.x + 9 * depth)) * 0.5 + 0.5;
    const double glint = std::exp(-6 * std::abs(at.x - light.sunAt.x) / (0.4 + depth));
    const Dot mirrored = mixed(light.horizon, light.water, 0.35 + depth * 0.9);
    return mixed(mirrored, light.sun, wave * (0.08 + 0.75 * glint));
}

bool isHull(Place at)
{
    return at.y > 1.86 && at.y < 2.08 && at.x > 1.05 + (at.y - 1.86) && at.x < 2.5 - 1.2 * (at.y - 1.86);
}

bool isSail(Place at)
{
    return isInside(at, {1.74, 0.45}, {1.74, 1.74}, {2.42, 1.74}) ||
           isInside(at, {1.66, 0.62}, {1.66, 1.74}, {1.12, 1.74});
}

Dot boatAt(Place at, const Light &light)
{
    const bool isMast = std::abs(at.x - 1.7) < 0.014 && at.y > 0.38 && at.y < 1.9;
    if (isHull(at) || isMast)
        return light.hull;
    if (isSail(at))
        return mixed(light.sail, light.horizon, 0.28 * std::abs(at.x - 1.7));
    return at.y < horizonAt ? skyAt(at, light) : waterAt(at, light);
}

std::string photo(const Light &light)
{
    Raster raster{photoWidth, photoHeight, {}};
    raster.dots.reserve(std::size_t{photoWidth} * photoHeight);
    for (int y = 0; y < photoHeight; ++y) {
        for (int x = 0; x < photoWidth; ++x)
            raster.dots.push_back(boatAt({4.0 * x / photoWidth, 3.0 * y / photoHeight}, light));
    }
    return pngFile(raster);
}

constexpr Dot paper{248, 246, 240};
constexpr Dot stageInk{70, 78, 96};
constexpr Dot freeSeat{168, 178, 194};
constexpr Dot wishedSeat{206, 74, 58};

/// Rows of seats before a stage; two of them are marked.
Dot seatPlanAt(int x, int y)
{
    constexpr int cell = 40;
    constexpr int firstRow = 200;
    constexpr int markedRow = 5;
    if (y > 60 && y < 120 && x > 140 && x < 460)
        return stageInk;
    const int row = (y - firstRow) / cell;
    const int column = (x - 60) / cell;
    const bool isAisle = column == 5 || column == 6;
    if (y < firstRow || row >= 12 || x < 60 || column >= 12 || isAisle)
        return paper;
    const double fromMiddle = std::hypot((x - 60) % cell - cell / 2, (y - firstRow) % cell - cell / 2);
    const bool isWished = (row == markedRow || row == markedRow + 1) && column > 6;
    return mixed(isWished ? wishedSeat : freeSeat, paper, fromMiddle - 13);
}

std::string seatPlan()
{
    Raster raster{planWidth, planHeight, {}};
    raster.dots.reserve(std::size_t{planWidth} * planHeight);
    for (int y = 0; y < planHeight; ++y) {
        for (int x = 0; x < planWidth; ++x)
            raster.dots.push_back(seatPlanAt(x, y));
    }
    return pngFile(raster);
}

} // namespace

std::string mediumSid(Picture picture, Seed &seed)
{
    std::string sid = seed.sid("ME");
    sid.back() = static_cast<char>('0' + static_cast<int>(picture));
    return sid;
}

std::string pictureBehind(std::string_view mediumSid)
{
    const char last = mediumSid.empty() ? '0' : mediumSid.back();
    return drawn(last == '1' ? Picture::BoatByDay : last == '2' ? Picture::SeatPlan : Picture::BoatAtDusk);
}

std::string drawn(Picture picture)
{
    switch (picture) {
    case Picture::BoatAtDusk:
        return photo(dusk);
    case Picture::BoatByDay:
        return photo(day);
    case Picture::SeatPlan:
        return seatPlan();
    }
    return {};
}

} // namespace ringdown::carrier
