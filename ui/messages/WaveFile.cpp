// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Loudness.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace ringdown::messages {
namespace {

constexpr std::uint16_t formatPcm = 1;
constexpr std::uint16_t formatExtensible = 0xfffe; ///< what it is stands at the head of an id further on
constexpr qsizetype fileHead = 12;
constexpr qsizetype chunkHead = 8;
constexpr qsizetype leastFormat = 16;
constexpr qsizetype extensibleFormat = 40;
constexpr qsizetype placeOfSubFormat = 24;
constexpr int mostRate = 384'000;
constexpr int mostChannels = 8;

struct WaveFormat {
    int rate = 0;
    int channels = 0;
    int bytes = 0; ///< of one sample

    qsizetype frame() const { return qsizetype{channels} * bytes; }
};

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.data() + place);
}

std::optional<WaveFormat> formatIn(QByteArrayView chunk)
{
    if (chunk.size() < leastFormat)
        return std::nullopt;
    auto kind = numberAt<std::uint16_t>(chunk, 0);
    if (kind == formatExtensible && chunk.size() >= extensibleFormat)
        kind = numberAt<std::uint16_t>(chunk, placeOfSubFormat);
    const int channels = numberAt<std::uint16_t>(chunk, 2);
    const auto rate = numberAt<std::uint32_t>(chunk, 4);
    const int frame = numberAt<std::uint16_t>(chunk, 12);
    const int bits = numberAt<std::uint16_t>(chunk, 14);
    const bool isKnown = kind == formatPcm && (bits == 8 || bits == 16 || bits == 24 || bits == 32) &&
                         channels >= 1 && channels <= mostChannels && rate >= Loudness::partsASecond &&
                         rate <= mostRate && frame == channels * bits / 8;
    if (!isKnown)
        return std::nullopt;
    return WaveFormat{static_cast<int>(rate), channels, bits / 8};
}

/// -1 to 1.
float sampleAt(const char *place, int bytes)
{
    if (bytes == 1) // the only one without a sign
        return static_cast<float>(static_cast<std::uint8_t>(*place) - 128) / 128.0F;
    std::uint32_t bits = 0;
    for (int i = 0; i < bytes; ++i)
        bits |= std::uint32_t{static_cast<std::uint8_t>(place[i])} << (8 * (4 - bytes + i));
    return static_cast<float>(static_cast<std::int32_t>(bits)) / 2147483648.0F;
}

Loudness loudnessOf(const WaveFormat &format, QByteArrayView samples)
{
    LoudnessMeter meter(format.rate);
    for (qsizetype at = 0; at + format.frame() <= samples.size(); at += format.frame()) {
        float farthest = 0;
        for (int channel = 0; channel < format.channels; ++channel) {
            const float sample = sampleAt(samples.data() + at + channel * format.bytes, format.bytes);
            farthest = std::max(farthest, std::abs(sample));
        }
        meter.take(farthest);
    }
    return meter.finished();
}

} // namespace

std::optional<Loudness> loudnessOfWave(QByteArrayView file)
{
    if (file.size() < fileHead || !file.startsWith("RIFF") || file.sliced(8, 4) != "WAVE")
        return std::nullopt;
    std::optional<WaveFormat> format;
    qsizetype at = fileHead;
    while (at + chunkHead <= file.size()) {
        const QByteArrayView name = file.sliced(at, 4);
        const qsizetype said = numberAt<std::uint32_t>(file, at + 4);
        at += chunkHead;
        const QByteArrayView chunk = file.sliced(at, std::min(said, file.size() - at));
        if (name == "fmt ")
            format = formatIn(chunk);
        if (name == "data") {
            if (!format)
                return std::nullopt;
            Loudness loudness = loudnessOf(*format, chunk);
            return loudness.parts.empty() ? std::nullopt : std::optional(std::move(loudness));
        }
        at += chunk.size() + (said & 1);
    }
    return std::nullopt;
}

} // namespace ringdown::messages
